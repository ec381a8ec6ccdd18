import { grouped } from "../../../kernel/index.js";
import type { PolicyReport } from "../../../report/index.js";
import { standingName } from "../../appraisal/standing.js";
import { type Block, lines } from "../../block.js";
import { type Context, complexName, nameOf } from "../../context.js";
import { summaryOf } from "../../funding/funding.js";
import { findingsSentence } from "../../report/findings.js";
import { yearAppraised } from "../../report/year-appraised.js";
import { type Issue, issueTable } from "../../tables/issues.js";
import { places, placesRanked } from "../../tables/places.js";
import { gradeRows } from "../../tables/report.js";
import { resultRows, without } from "../../tables/table-of.js";
import { blocksOf } from "../../tables/value.js";
import { isUneven } from "../targets.js";
import { countOf, gradeSentences } from "./overall.js";

/** Sentences as one paragraph; nothing where there are none. */
export const paragraph = ({ language }: Context, sentences: readonly string[]): Block[] =>
  sentences.length > 0 ? lines(language.official.paragraph(sentences)) : [];

/** The places, ranked, and who is not. */
export function placeBlocks(context: Context, report: PolicyReport): Block[] {
  const { official, targets } = context.language;
  const ranked = placesRanked(report);
  const owing = ranked.filter(({ due }) => due > 0);
  const undone = owing.filter((place) => place.done < place.due);
  const names = (of: typeof owing) => of.map(({ area }) => nameOf(context, "locality", area.locality));
  const zones = new Set(
    report.targets.uncredited.flatMap(({ place, complex }) =>
      context.plan.localities.some(({ id, kind }) => id === place && kind === "zone") ? [complex] : [],
    ),
  );
  return [
    ...paragraph(context, [
      ...(owing.length > 0
        ? [
            official.ranked({
              places: owing.length,
              done: owing.length - undone.length,
              late: names(undone.filter(({ late }) => late.length > 0)),
              open: names(undone.filter(({ late }) => late.length === 0)),
            }),
            official.rankedBy,
          ]
        : []),
      ...(zones.size > 0 ? [official.zones(countOf(context, zones.size))] : []),
      ...(report.targets.totals.some(isUneven) ? [targets.uneven] : []),
    ]),
    ...blocksOf(context.language, resultRows(context, places, ranked)),
  ];
}

const MOST_LISTED = 20;

/** The list of issues (问题清单), and how many there are of each kind. */
export function issueBlocks(context: Context, issues: readonly Issue[]): Block[] {
  const { official } = context.language;
  if (issues.length === 0) return paragraph(context, [official.noIssues]);
  const kinds = [...grouped(issues, ({ kind }) => kind)];
  return [
    ...paragraph(context, [
      official.issues(
        issues.length,
        kinds.map(([kind, own]) => official.counted(official.issueKinds[kind], own.length)),
      ),
      ...(issues.length > MOST_LISTED ? [official.firstOf(MOST_LISTED)] : []),
    ]),
    ...blocksOf(
      context.language,
      issueTable(context, issues.slice(0, MOST_LISTED)).map((table) => without(table, "subject")),
    ),
  ];
}

const MOST_LEADING = 3;

/** Grades, the first of each league, standings and who is recommended. */
export function appraisalBlocks(context: Context, report: PolicyReport): Block[] {
  const { language } = context;
  const { official } = language;
  const { leagues = [], recommendation } = report;
  const leaders = leagues.flatMap(({ ranking }) => {
    // Of few not all lead, and who may yet fall behind others does not.
    const first = ranking.filter(({ worst }) => worst <= Math.min(MOST_LEADING, ranking.length - 1));
    const names = first.map(({ complex, platform }) => complexName(context, complex, platform));
    return names.length > 0 ? [official.leaders(names)] : [];
  });
  const chosen = recommendation?.recommended ?? [];
  const sentences = [
    ...yearAppraised(context, report),
    ...gradeSentences(context, report),
    ...leaders,
    ...standingSentences(context, report),
    ...(chosen.length > 0
      ? [
          official.recommended(
            nameOf(context, "tier", recommendation?.tier ?? ""),
            chosen.map(({ complex }) => complexName(context, complex)),
            chosen.some(({ certain }) => !certain),
          ),
        ]
      : []),
  ];
  if (sentences.length === 0) return paragraph(context, [official.nothing]);
  return [
    ...paragraph(context, [...sentences, official.seeAnnex(official.annexes.appraisal)]),
    ...blocksOf(language, gradeRows(context, report.area)),
  ];
}

/** Of whom the standing is settled, and how many are open. */
function standingSentences(context: Context, { complexes }: PolicyReport): string[] {
  const all = complexes.flatMap(({ standing }) => standing ?? []);
  if (all.length === 0) return [];
  const known = grouped(
    all.filter((each) => each.standing !== undefined),
    (each) => standingName(context, each),
  );
  const open = all.filter((each) => each.standing === undefined).length;
  return [
    context.language.official.standings(
      [...known].map(([name, own]) => context.language.report.tally(name, own.length)),
      open > 0 ? countOf(context, open) : "",
    ),
  ];
}

/** What is given and how grants are used. */
export function fundingBlocks(context: Context, report: PolicyReport): Block[] {
  const { funding, supervision } = report;
  const { official } = context.language;
  const isAmiss = supervision?.some(({ verdict }) => verdict === "unmet");
  const sentences = [
    ...(funding ? [...yearAppraised(context, report), ...summaryOf(context, funding).slice(0, 1)] : []),
    ...(supervision ? [official.checked(findingsSentence(context, supervision))] : []),
    ...(isAmiss ? [official.unmetListed] : []),
  ];
  return paragraph(
    context,
    sentences.length > 0 ? [...sentences, official.seeAnnex(official.annexes.funding)] : [official.nothing],
  );
}

/** Sentences, numbered, each a paragraph. */
export const numbered = ({ language: { official } }: Context, sentences: readonly string[]): Block[] =>
  lines(...sentences.map((each, at) => official.item(at + 1, official.paragraph([each]))));
