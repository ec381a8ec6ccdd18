import type { Finding } from "../../finding/index.js";
import { type Language, withCommas } from "../../languages/index.js";
import type { LeagueReport, PolicyReport } from "../../report/index.js";
import { recommendation } from "../appraisal/recommendation.js";
import { standingName } from "../appraisal/standing.js";
import { type Block, heading, lines, list, table } from "../block.js";
import { restsOn } from "../cited.js";
import { type Context, complexName, nameOf } from "../context.js";
import { caseReport } from "../delivery/cases.js";
import { processAssessment } from "../delivery/process.js";
import { projectOrder } from "../delivery/projects.js";
import { sentenceOf } from "../finding.js";
import { fundingAllocation } from "../funding/funding.js";
import { chainAssessment } from "../layout/chain.js";
import { problemsMatched } from "../layout/problems.js";
import { overlaps } from "../measures/overlaps.js";
import { outlookBlocks, targetProgress } from "../targets/targets.js";
import { areaCells, areaReport, localityReport, wholeName } from "./area.js";
import { basisBlocks } from "./basis.js";
import { leagueSentence, robustnessBlocks } from "./complex.js";
import { governanceBlocks, recordBlocks, tallied } from "./findings.js";
import { localityBlocks } from "./localities.js";
import { leftOut, notStandingSentence, partWithoutData } from "./parts.js";
import { questionBlocks } from "./questions.js";
import { surveyReport } from "./survey.js";

type Part = Exclude<keyof Language["parts"], "plan" | "given" | "places" | "complexes" | "leagues" | "notStanding">;
type Show = (context: Context, report: PolicyReport) => readonly Block[];

/** What stands in each section of a report, in order; a section with nothing in it is left out. */
const SECTIONS: { readonly [S in Exclude<Part, "clauses" | "readings">]: Show } = {
  stamp: basisBlocks,
  area: areaBlocks,
  targets: (context, { targets }) => shown(targetProgress.blocks?.(context, targets)),
  projection: (context, { projection, targets }) => (projection ? outlookBlocks(context, projection, targets) : []),
  localities: localityBlocks,
  appraisal: (context, report) => (report.leagues ?? []).flatMap((league) => leagueBlocks(context, report, league)),
  standing: standingBlocks,
  recommendation: (context, { recommendation: chosen }) => shown(chosen && recommendation.blocks?.(context, chosen)),
  funding: (context, { funding }) => shown(funding && fundingAllocation.blocks?.(context, funding)),
  supervision: (context, { supervision }) => (supervision ? tallied(context, supervision) : []),
  surveys: (context, { surveys = [] }) => surveys.flatMap((each) => shown(surveyReport.blocks?.(context, each))),
  chains: (context, { chains = [] }) => chains.flatMap((chain) => shown(chainAssessment.blocks?.(context, chain))),
  problems: (context, { problems }) => shown(problems && problemsMatched.blocks?.(context, problems)),
  overlaps: (context, { overlaps: found }) => shown(found && overlaps.blocks?.(context, found)),
  governance: (context, { governance }) => (governance ? governanceBlocks(context, governance) : []),
  projects: (context, { projects }) => shown(projects && projectOrder.blocks?.(context, projects)),
  cases: (context, { cases }) => shown(cases && caseReport.blocks?.(context, cases)),
  processes: (context, { processes = [] }) =>
    processes.flatMap((each) => shown(processAssessment.blocks?.(context, each))),
  records: recordBlocks,
  questions: questionBlocks,
  audit: (context, { audit }) => sentences(context, audit),
  withoutData: (context, { withoutData }) =>
    list(withoutData.flatMap((each) => partWithoutData.sentences(context, each))),
  leftOut: (context, { leftOut: records, notStanding }) =>
    list([
      ...notStanding.map((each) => notStandingSentence(context, each)),
      ...records.flatMap((each) => leftOut.sentences(context, each)),
    ]),
};

/** A report from its title to the readings it rests on. */
export function reportBlocks(context: Context, report: PolicyReport): Block[] {
  const { language } = context;
  let place = 0;
  const titled = (id: Part) => {
    place += 1;
    return language.report.section(place, language.sentence(language.parts[id]));
  };
  const sections = Object.entries(SECTIONS) as [keyof typeof SECTIONS, Show][];
  return [
    heading(1, language.report.title(context.language.label(report.plan.title))),
    ...lines(language.asOf(language.date(report.stamp.asOf)), ...scopeSentences(context, report)),
    ...sections.flatMap(([id, show]) => {
      const blocks = show(context, report);
      return blocks.length > 0 ? [heading(2, titled(id)), ...blocks] : [];
    }),
    ...restsOn(context, report, titled),
  ];
}

/** That a report is of part of the area, and of which; nothing of one of the whole. */
export const scopeSentences = (context: Context, { area, given: { scope } }: PolicyReport): string[] =>
  scope && area.atLeast
    ? [
        context.language.report.scope(
          context.language.list(scope.localities.map((id) => nameOf(context, "locality", id))),
        ),
      ]
    : [];

const shown = (blocks: readonly Block[] | undefined) => blocks ?? [];

const sentences = (context: Context, findings: readonly Finding[]) =>
  list(findings.map((finding) => context.language.sentence(sentenceOf(context, finding))));

function areaBlocks(context: Context, { area, localities }: PolicyReport): readonly Block[] {
  const { language } = context;
  const [first, ...rest] = shown(areaReport.blocks?.(context, area));
  return [
    ...(first ? [first] : []),
    ...table(language.columns.areas, [
      ...localities.map((each) => localityReport.row?.cells(context, each) ?? []),
      areaCells(wholeName(context, area), area),
    ]),
    ...rest,
  ];
}

/** A league with the grade of each and how far its total can still change, then how robust it is. */
function leagueBlocks(context: Context, { complexes }: PolicyReport, league: LeagueReport): Block[] {
  const { language } = context;
  const key = (complex: string, platform: string | undefined) => JSON.stringify([complex, platform ?? null]);
  const sheets = new Map(
    complexes
      .flatMap(({ records, sheet }) => [...records.flatMap((record) => record.sheet ?? []), ...(sheet ? [sheet] : [])])
      .map((sheet) => [key(sheet.complex, sheet.platform), sheet] as const),
  );
  return [
    ...lines(leagueSentence(context, league)),
    ...table(
      language.columns.league,
      league.ranking.map(({ complex, platform, rank, total }) => {
        const sheet = sheets.get(key(complex, platform));
        const open = sheet && sheet.range[0] !== sheet.range[1];
        const grade = sheet ? nameOf(context, "grade", sheet.grade, sheet.scorecard) : "–";
        return [
          String(rank),
          complexName(context, complex, platform),
          withCommas(total),
          sheet?.certain === false ? `${grade}${context.language.funding.uncertainMark}` : grade,
          open ? `${withCommas(sheet.range[0])}–${withCommas(sheet.range[1])}` : "–",
        ];
      }),
    ),
    ...robustnessBlocks(context, league),
  ];
}

function standingBlocks(context: Context, { complexes, given: { standing: rules } }: PolicyReport): Block[] {
  const { language } = context;
  const years = (year: number | undefined) => (year === undefined ? "–" : language.year(year));
  const rows = table(
    language.columns.standings,
    complexes.flatMap(({ complex, standing }) =>
      standing
        ? [
            [
              complexName(context, complex),
              standingName(context, standing),
              years(standing.since),
              years(standing.until),
              standing.certain
                ? language.words.yesNo.yes
                : language.appraisal.openYears(language.list(standing.missing.map(language.year))),
            ],
          ]
        : [],
    ),
  );
  return rules && rows.length > 0
    ? [
        ...lines(
          language.cited(
            language.report.standingRules(language.words.provenances[rules.provenance]),
            rules.clauses ?? [],
          ),
        ),
        ...rows,
      ]
    : rows;
}
