import type { Finding } from "../../finding/index.js";
import type { Language } from "../../languages/index.js";
import type { PolicyReport } from "../../report/index.js";
import { type Block, heading, lines, list } from "../block.js";
import type { Context } from "../context.js";
import { sentenceOf } from "../finding.js";
import { areaSentence, wholeName } from "../report/area.js";
import { leagueSentence } from "../report/complex.js";
import { leftOut, notStandingSentence, partWithoutData } from "../report/parts.js";
import { scopeSentences } from "../report/scope.js";
import { yearAppraised } from "../report/year-appraised.js";
import { stampRows, warningOn } from "../tables/basis.js";
import { areas } from "../tables/places.js";
import { questionRows } from "../tables/report.js";
import { resultRows } from "../tables/table-of.js";
import { blocksOf } from "../tables/value.js";
import { areaTables, leagueRows, standingRows } from "../tables/whole.js";
import { recommendationBlocks, robustnessBlocks } from "./appraisal.js";
import { restsOn } from "./cited.js";
import { caseBlocks, processBlocks, projectBlocks } from "./delivery.js";
import { dutyBlocks, faultBlocks, tallied } from "./findings.js";
import { allocationBlocks } from "./funding.js";
import { chainBlocks, problemBlocks, surveyReportBlocks } from "./layout.js";
import { localityBlocks } from "./localities.js";
import { overlapBlocks } from "./measures.js";
import { outlookBlocks, progressBlocks } from "./targets.js";

type Part = Exclude<keyof Language["parts"], "plan" | "given" | "places" | "complexes" | "leagues" | "notStanding">;
type Show = (context: Context, report: PolicyReport) => readonly Block[];

/** What stands in each section of a full report, in order; a section with nothing in it is left out. */
const SECTIONS: { readonly [S in Exclude<Part, "clauses" | "readings">]: Show } = {
  stamp: (context, report) => [
    ...warningOn(context, report).map((text) => ({ kind: "note" as const, text })),
    ...blocksOf(context.language, stampRows(context, report)),
  ],
  area: areaBlocks,
  targets: (context, { targets }) => progressBlocks(context, targets),
  projection: (context, { projection, targets }) => (projection ? outlookBlocks(context, projection, targets) : []),
  localities: localityBlocks,
  appraisal: leagueBlocks,
  standing: standingBlocks,
  recommendation: (context, { recommendation }) =>
    recommendation ? recommendationBlocks(context, recommendation) : [],
  funding: (context, { funding }) => (funding ? allocationBlocks(context, funding) : []),
  supervision: (context, { supervision }) => (supervision ? tallied(context, supervision) : []),
  surveys: (context, { surveys = [] }) => surveys.flatMap((each) => surveyReportBlocks(context, each)),
  chains: (context, { chains = [] }) => chains.flatMap((chain) => chainBlocks(context, chain)),
  problems: (context, { problems }) => (problems ? problemBlocks(context, problems) : []),
  overlaps: (context, { overlaps }) => (overlaps ? overlapBlocks(context, overlaps) : []),
  governance: (context, { governance }) => (governance ? dutyBlocks(context, governance) : []),
  projects: (context, { projects }) => (projects ? projectBlocks(context, projects) : []),
  cases: (context, { cases }) => (cases ? caseBlocks(context, cases) : []),
  processes: (context, { processes = [] }) => processes.flatMap((each) => processBlocks(context, each)),
  records: faultBlocks,
  questions: questionBlocks,
  audit: (context, { audit }) => sentences(context, audit),
  withoutData: (context, { withoutData }) => list(withoutData.flatMap((each) => partWithoutData(context, each))),
  leftOut: (context, { leftOut: records, notStanding }) =>
    list([
      ...notStanding.map((each) => notStandingSentence(context, each)),
      ...records.flatMap((each) => leftOut(context, each)),
    ]),
};

/** A full report from its title to the readings it rests on. */
export function fullReport(context: Context, report: PolicyReport): Block[] {
  const { language } = context;
  let place = 0;
  const titled = (id: Part) => {
    place += 1;
    return language.report.section(place, language.sentence(language.parts[id]));
  };
  const sections = Object.entries(SECTIONS) as [keyof typeof SECTIONS, Show][];
  return [
    heading(1, language.report.title(language.label(report.plan.title))),
    ...lines(language.asOf(language.date(report.stamp.asOf)), ...scopeSentences(context, report)),
    ...sections.flatMap(([id, show]) => {
      const blocks = show(context, report);
      return blocks.length > 0 ? [heading(2, titled(id)), ...blocks] : [];
    }),
    ...restsOn(context, report, titled),
  ];
}

const sentences = (context: Context, findings: readonly Finding[]) =>
  list(findings.map((finding) => context.language.sentence(sentenceOf(context, finding))));

function areaBlocks(context: Context, { area, localities }: PolicyReport): Block[] {
  return [
    ...lines(areaSentence(context, area, wholeName(context, area))),
    ...blocksOf(context.language, [...resultRows(context, areas, [...localities, area]), ...areaTables(context, area)]),
  ];
}

/** Each league with the grade of each and how far its total can still change, then how robust it is. */
function leagueBlocks(context: Context, report: PolicyReport): Block[] {
  return (report.leagues ?? []).flatMap((league) => [
    ...lines(leagueSentence(context, league), ...yearAppraised(context, report)),
    ...blocksOf(context.language, leagueRows(context, report, league)),
    ...(league.robustness ? robustnessBlocks(context, league.robustness) : []),
  ]);
}

function standingBlocks(context: Context, { complexes, given: { standing: rules } }: PolicyReport): Block[] {
  const { report, words, cited } = context.language;
  const rows = blocksOf(context.language, standingRows(context, complexes));
  return rules && rows.length > 0
    ? [...lines(cited(report.standingRules(words.provenances[rules.provenance]), rules.clauses ?? [])), ...rows]
    : rows;
}

const MOST_ASKED = 10;

/** The first inputs to record, and how many more there are. */
function questionBlocks(context: Context, report: PolicyReport): Block[] {
  const [asked] = questionRows(context, report);
  if (!asked) return [];
  const rows = asked.rows.slice(0, MOST_ASKED);
  return [
    ...lines(context.language.questions.first(rows.length, asked.rows.length)),
    ...blocksOf(context.language, [{ ...asked, rows }]),
  ];
}
