import { nextQuestions, type PolicyReport } from "../../../report/index.js";
import type { Block } from "../../block.js";
import { type Context, complexName, nameOf } from "../../context.js";
import { outcomeOf } from "../../layout/filling.js";
import { surveyName } from "../../layout/survey.js";
import { askedWords } from "../../report/question.js";
import type { Issue } from "../../tables/issues.js";
import { sheetsIn } from "../../tables/whole.js";
import { numbered } from "./body.js";
import { countOf } from "./overall.js";

const MOST_ASKED = 3;
const MOST_NAMED = 6;

/** What a report suggests to do next, the most pressing first. */
export function nextBlocks(context: Context, report: PolicyReport, issues: readonly Issue[]): Block[] {
  const { language } = context;
  const { next } = language.official;
  const { recommendation, governance = [] } = report;
  const own = (kind: Issue["kind"]) => issues.filter((issue) => issue.kind === kind);
  const named = (kind: Issue["kind"], of: (issue: Issue) => string, say: (names: readonly string[]) => string) => {
    const names = [...new Set(own(kind).map(of))];
    const more = kind === "target" || kind === "standard" ? language.words.morePlaces : language.words.more;
    return names.length > 0 ? [say(shortList(context, names, more))] : [];
  };
  const questions = nextQuestions(report);
  const open = sheetsIn(report).filter(({ certain }) => !certain).length;
  const unknown = governance.filter(({ verdict }) => verdict === "unknown").length;
  const ways = gapsOf(context, report);
  const sentences = [
    ...named("target", ({ responsible }) => responsible, next.targets),
    ...named("area", ({ problem }) => problem, next.area),
    ...named(
      "standard",
      ({ responsible }) => responsible,
      (places) => next.standards(places, countOf(context, new Set(own("standard").map(({ subject }) => subject)).size)),
    ),
    ...(questions.length > 0
      ? [
          next.material(
            questions.length,
            questions.slice(0, MOST_ASKED).map((each) => askedWords(context, each)),
          ),
        ]
      : []),
    ...(open > 0 ? [next.grades(countOf(context, open))] : []),
    ...(recommendation && recommendation.recommended.length > 0
      ? [
          next.recommend(
            nameOf(context, "tier", recommendation.tier),
            recommendation.recommended.map(({ complex }) => complexName(context, complex)),
            recommendation.recommended.some(({ certain }) => !certain),
          ),
        ]
      : []),
    ...named("funding", ({ subject }) => subject, next.funding),
    ...(ways.length > 0 ? [next.gaps(ways)] : []),
    ...(unknown > 0 ? [next.duties(unknown)] : []),
  ];
  return numbered(context, sentences.length > 0 ? sentences : [next.none]);
}

/** The first names, and how many there are. */
function shortList(
  { language }: Context,
  names: readonly string[],
  more: (shown: string, count: number) => string,
): readonly string[] {
  if (names.length <= MOST_NAMED) return names;
  return [more(language.list(names.slice(0, MOST_NAMED)), names.length)];
}

/** How gaps of resources could be filled, and which links of chains to see to. */
function gapsOf(context: Context, { surveys = [], chains = [] }: PolicyReport): string[] {
  const { language } = context;
  return [
    ...surveys.flatMap(({ gaps, filling }) =>
      filling && filling.chosen.length > 0
        ? [language.pair(surveyName(context, gaps.survey), language.joined(outcomeOf(context, filling)))]
        : [],
    ),
    ...chains.flatMap(({ priorities }) =>
      priorities.length > 0 ? [language.layout.first(language.list(priorities.map(({ name }) => name)))] : [],
    ),
  ];
}
