import type { ResultType, ResultTypes } from "../../languages/index.js";
import type { Context } from "../context.js";
import * as appraisal from "./appraisal.js";
import { changes } from "./comparison.js";
import * as delivery from "./delivery.js";
import * as funding from "./funding.js";
import * as layout from "./layout.js";
import { marksOf, nodeTable, scoreTables } from "./marks.js";
import { measureRows, measures, overlapPairs, recordTables, redundancies } from "./measures.js";
import { areas } from "./places.js";
import { outRows, questions } from "./report.js";
import { complexes, findings, tallies } from "./standards.js";
import type { ResultTable } from "./table.js";
import { resultRows, type TableOf } from "./table-of.js";
import { owedRows, progressTables, targetRows, targetTotals } from "./targets.js";
import { areaTables, leagueRows, recommendationTables, reportTables, robustnessTables, standingRows } from "./whole.js";

/** What a result is in a workbook: a row of a table, tables of its own, or sentences and no more. */
type Tabled<R> = TableOf<R> | ((context: Context, result: R) => readonly ResultTable[]) | "sentences";

/** What results of each type are in a workbook. */
export const TABLES = /* @__PURE__ */ ((): { readonly [K in ResultType]: Tabled<ResultTypes[K]> } => ({
  "policy-report": reportTables,
  "locality-report": areas,
  "area-report": (context, area) => [...resultRows(context, areas, [area]), ...areaTables(context, area)],
  "complex-report": (context, report) => [
    ...resultRows(context, complexes, [report]),
    ...resultRows(
      context,
      findings,
      report.assessment.tiers.flatMap((tier) => tier.findings),
    ),
    ...report.records.flatMap((record) => measureRows(context, record.measured)),
    ...standingRows(context, [report]),
  ],
  "league-report": (context, league) => [
    ...leagueRows(context, { complexes: [] }, league),
    ...(league.robustness ? robustnessTables(context, league.robustness) : []),
  ],
  "record-report": (context, record) => [
    ...scoreTables(context, record.sheet ? [record.sheet] : []),
    ...measureRows(context, record.measured),
  ],
  "tier-tally": tallies,
  "part-without-data": (context, each) => outRows(context, { withoutData: [each] }),
  "left-out": (context, each) => outRows(context, { leftOut: [each] }),
  "survey-report": (context, { gaps, filling }) => [
    ...layout.surveyRows(context, [gaps]),
    ...(filling ? layout.fillingRows(context, [{ survey: gaps.survey, filling }]) : []),
  ],
  "report-change": changes,
  question: questions,
  finding: findings,
  "tier-assessment": (context, assessment) => resultRows(context, findings, assessment.findings),
  "complex-assessment": (context, assessment) => [
    ...resultRows(context, complexes, [{ assessment }]),
    ...resultRows(
      context,
      findings,
      assessment.tiers.flatMap((tier) => tier.findings),
    ),
  ],
  "tier-held": "sentences",
  "target-progress": progressTables,
  "target-row": targetRows,
  "target-total": targetTotals,
  owed: owedRows,
  "score-sheet": (context, sheet) => [...scoreTables(context, [sheet]), ...marksOf(context, [sheet])],
  "rank-spread": (context, spread) => appraisal.spreadTable(context, [spread]),
  recommended: appraisal.recommended,
  "ranked-sheet": appraisal.ranked,
  robustness: robustnessTables,
  "without-indicator": appraisal.without,
  standing: (context, { steps }) => resultRows(context, appraisal.steps, steps),
  improvement: "sentences",
  "improvement-step": "sentences",
  recommendation: recommendationTables,
  "passed-over": appraisal.passedOver,
  undecided: "sentences",
  "ahp-weights": "sentences",
  weights: "sentences",
  "funding-allocation": funding.allocationTables,
  "funding-line": funding.fundingLines,
  "funding-tie": "sentences",
  "benefit-distribution": (context, { shares }) => resultRows(context, funding.benefitShares, shares),
  "benefit-share": funding.benefitShares,
  apportionment: (context, { shares }) => resultRows(context, funding.shares, shares),
  "apportioned-share": funding.shares,
  "gap-survey": (context, survey) => layout.surveyRows(context, [survey]),
  "kind-total": layout.kindTotals,
  "gap-row": layout.gapRows,
  "gaps-filled": (context, { needs }) => resultRows(context, layout.needsFilled, needs),
  "need-filled": layout.needsFilled,
  "chain-assessment": (context, chain) => layout.linkRows(context, [chain]),
  "link-assessment": layout.links,
  "problems-matched": layout.problemTables,
  "problem-row": layout.problemRows,
  "problem-match": "sentences",
  "problems-of-kind": layout.problemKinds,
  overlaps: (context, { pairs, redundancy }) => [
    ...resultRows(context, overlapPairs, pairs),
    ...resultRows(context, redundancies, redundancy),
  ],
  "overlap-pair": overlapPairs,
  redundancy: redundancies,
  "overlap-cluster": "sentences",
  "annual-record": recordTables,
  "named-measure": measures,
  "process-assessment": (context, approval) => [
    ...delivery.processRows(context, [approval]),
    ...resultRows(context, findings, approval.findings),
  ],
  suggestion: "sentences",
  "case-report": (context, { open, findings: found }) => [
    ...resultRows(context, delivery.openCases, open),
    ...resultRows(context, findings, found),
  ],
  "open-case": delivery.openCases,
  "recurring-theme": "sentences",
  "project-list": (context, list) => delivery.projectRows(context, [list]),
  "project-order": (context, { lists, findings: found }) => [
    ...delivery.projectRows(context, lists),
    ...resultRows(context, findings, found),
  ],
  "schedule-row": delivery.scheduleRows,
  schedule: (context, { rows, findings: found }) => [
    ...resultRows(context, delivery.scheduleRows, rows),
    ...resultRows(context, findings, found),
  ],
  uncredited: "sentences",
  "score-node": (context, node) => nodeTable(context, node),
}))();
