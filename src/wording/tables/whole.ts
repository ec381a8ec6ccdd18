import type { AreaFigures, ComplexReport, LeagueReport, PolicyReport, RecordReport } from "../../report/index.js";
import { type Context, complexName, nameOf } from "../context.js";
import { wholeName } from "../report/area.js";
import * as appraisal from "./appraisal.js";
import { stampRows } from "./basis.js";
import * as delivery from "./delivery.js";
import { allocationTables } from "./funding.js";
import { issuesOf, issueTable } from "./issues.js";
import * as layout from "./layout.js";
import { marksOf, scoreTables } from "./marks.js";
import { measureRows, measures, overlapPairs, redundancies } from "./measures.js";
import { places, placesRanked } from "./places.js";
import { dutyGrid, gradeRows, outRows, questionRows } from "./report.js";
import { complexes, findings, tallies } from "./standards.js";
import type { ResultTable } from "./table.js";
import { resultRows } from "./table-of.js";
import { progressTables } from "./targets.js";

/** Everything that a report says, as tables: what has to be done first, then what it rests on. */
export function reportTables(context: Context, report: PolicyReport): ResultTable[] {
  const { area, targets, leagues = [], recommendation, funding, supervision = [], governance = [] } = report;
  const { surveys = [], chains = [], problems, overlaps, projects, cases, processes = [] } = report;
  const sheets = sheetsIn(report);
  return [
    ...resultRows(context, places, placesRanked(report)),
    ...issueTable(context, issuesOf(context, report)),
    ...progressTables(context, targets),
    ...resultRows(context, tallies, area.tiers),
    ...resultRows(context, complexes, report.complexes),
    ...findingRows(context, report.complexes),
    ...gradeRows(context, area),
    ...leagues.flatMap((league) => leagueRows(context, report, league)),
    ...scoreTables(context, sheets),
    ...marksOf(context, sheets),
    ...leagues.flatMap(({ robustness }) => (robustness ? robustnessTables(context, robustness) : [])),
    ...standingRows(context, report.complexes),
    ...(recommendation ? recommendationTables(context, recommendation) : []),
    ...(funding ? allocationTables(context, funding) : []),
    ...titled(context, "supervision", resultRows(context, findings, supervision)),
    ...allMeasures(context, report),
    ...layout.surveyRows(
      context,
      surveys.map(({ gaps }) => gaps),
    ),
    ...layout.fillingRows(
      context,
      surveys.flatMap(({ gaps, filling }) => (filling ? [{ survey: gaps.survey, filling }] : [])),
    ),
    ...layout.linkRows(context, chains),
    ...(problems ? layout.problemTables(context, problems) : []),
    ...(overlaps ? resultRows(context, overlapPairs, overlaps.pairs) : []),
    ...(overlaps
      ? resultRows(
          context,
          redundancies,
          overlaps.redundancy.filter((each) => each.complexes.length > 1),
        )
      : []),
    ...dutyGrid(context, governance),
    ...(projects ? delivery.projectRows(context, projects.lists) : []),
    ...(cases ? resultRows(context, delivery.openCases, cases.open) : []),
    ...delivery.processRows(context, processes),
    ...titled(context, "records", resultRows(context, findings, report.records)),
    ...questionRows(context, report),
    ...titled(context, "audit", resultRows(context, findings, report.audit)),
    ...outRows(context, report),
    ...stampRows(context, report),
  ];
}

/** An area by tier, by grade and by measure. */
export const areaTables = (context: Context, area: AreaFigures): ResultTable[] => [
  ...resultRows(context, tallies, area.tiers),
  ...gradeRows(context, area),
  ...measureRows(context, area.measured),
];

/** Tables of findings of one part, told from those of others. */
const titled = (context: Context, part: "supervision" | "records" | "audit", tables: readonly ResultTable[]) =>
  tables.map((each) => ({ ...each, id: part, title: context.language.sentence(context.language.parts[part]) }));

/** The sheets of a report. */
export const sheetsIn = ({ complexes: all }: Pick<PolicyReport, "complexes">) =>
  all.flatMap(({ records, sheet: over }) => [...records.flatMap(({ sheet }) => sheet ?? []), ...(over ? [over] : [])]);

/** What was found of each complex, at the tiers that the report has. */
export const findingRows = (context: Context, all: readonly ComplexReport[]) =>
  resultRows(
    context,
    findings,
    all.flatMap(({ assessment }) => assessment.tiers.flatMap((tier) => tier.findings)),
  );

/** A ranking, each with the sheet that it is ranked by. */
export function leagueRows(context: Context, report: Pick<PolicyReport, "complexes">, league: LeagueReport) {
  const key = (complex: string, platform: string | undefined) => JSON.stringify([complex, platform ?? null]);
  const sheets = new Map(
    sheetsIn(report)
      .filter(({ scorecard }) => scorecard === league.scorecard)
      .map((sheet) => [key(sheet.complex, sheet.platform), sheet]),
  );
  return resultRows(
    context,
    appraisal.league,
    league.ranking.map((ranked) => {
      const sheet = sheets.get(key(ranked.complex, ranked.platform));
      return { ranked, ...(sheet && { sheet }) };
    }),
  );
}

/** How ranks vary with the weights, and without each indicator. */
export const robustnessTables = (
  context: Context,
  { complexes: spread, without }: NonNullable<LeagueReport["robustness"]>,
) => [...appraisal.spreadTable(context, spread), ...resultRows(context, appraisal.without, without)];

/** Where the complexes stand that have been appraised. */
export const standingRows = (context: Context, all: readonly ComplexReport[]) =>
  resultRows(
    context,
    appraisal.standings,
    all.flatMap(({ complex, standing }) => (standing ? [{ complex, standing }] : [])),
  );

/** Who is recommended, and who is not. */
export const recommendationTables = (
  context: Context,
  { recommended, passedOver }: NonNullable<PolicyReport["recommendation"]>,
) => [
  ...resultRows(context, appraisal.recommended, recommended),
  ...resultRows(context, appraisal.passedOver, passedOver),
];

/** The measures of the area, of its places and of each record. */
function allMeasures(context: Context, { area, localities, complexes: all }: PolicyReport) {
  const own = (measured: RecordReport["measured"] | undefined) => Object.values(measured ?? {});
  return resultRows(context, measures, [
    ...own(area.measured).map((measure) => ({ ...measure, of: wholeName(context, area) })),
    ...localities.flatMap(({ locality, measured }) =>
      own(measured).map((measure) => ({ ...measure, of: nameOf(context, "locality", locality) })),
    ),
    ...all.flatMap(({ complex, records }) =>
      records.flatMap(({ platform, year, measured }) =>
        own(measured).map((measure) => ({ ...measure, year, of: complexName(context, complex, platform) })),
      ),
    ),
  ]);
}
