import type { Result, ResultType, ResultTypes } from "../languages/index.js";
import { improvement, improvementStep } from "./appraisal/improvement.js";
import { rankedSheet } from "./appraisal/ranked-sheet.js";
import { passedOver, recommendation, recommended, undecided } from "./appraisal/recommendation.js";
import { rankSpread, robustness, withoutIndicator } from "./appraisal/robustness.js";
import { scoreNode } from "./appraisal/score-node.js";
import { scoreSheet } from "./appraisal/sheet.js";
import { standing } from "./appraisal/standing.js";
import { ahpWeights, weights } from "./appraisal/weights.js";
import { reportChange } from "./comparison/change.js";
import { caseReport, openCase, recurringTheme } from "./delivery/cases.js";
import { processAssessment, suggestion } from "./delivery/process.js";
import { projectList, projectOrder } from "./delivery/projects.js";
import { schedule, scheduleRow } from "./delivery/schedule.js";
import { finding } from "./finding.js";
import * as funding from "./funding/funding.js";
import { chainAssessment, linkAssessment } from "./layout/chain.js";
import { gapsFilled, needFilled } from "./layout/filling.js";
import * as problems from "./layout/problems.js";
import { gapRow, gapSurvey, kindTotal } from "./layout/survey.js";
import { annualRecord, namedMeasure } from "./measures/measures.js";
import { overlapCluster, overlapPair, overlaps, redundancy } from "./measures/overlaps.js";
import { areaReport, localityReport, tierTally } from "./report/area.js";
import { complexReport, leagueReport, recordReport } from "./report/complex.js";
import { leftOut, partWithoutData } from "./report/parts.js";
import { question } from "./report/question.js";
import { policyReport } from "./report/report.js";
import { surveyReport } from "./report/survey.js";
import type { Sentences } from "./sentences.js";
import { complexAssessment, tierAssessment, tierHeld } from "./standards/standards.js";
import { owed, targetRow, targetTotal, uncredited } from "./targets/rows.js";
import { targetProgress } from "./targets/targets.js";

/** How each type of result is told. */
export const SENTENCES: { readonly [K in ResultType]: Sentences<ResultTypes[K]> } = /* @__PURE__ */ (() => ({
  "policy-report": policyReport,
  "locality-report": localityReport,
  "area-report": areaReport,
  "complex-report": complexReport,
  "league-report": leagueReport,
  "record-report": recordReport,
  "tier-tally": tierTally,
  "part-without-data": partWithoutData,
  "left-out": leftOut,
  "survey-report": surveyReport,
  "report-change": reportChange,
  question,
  finding,
  "tier-assessment": tierAssessment,
  "complex-assessment": complexAssessment,
  "tier-held": tierHeld,
  "target-progress": targetProgress,
  "target-row": targetRow,
  "target-total": targetTotal,
  owed,
  "score-sheet": scoreSheet,
  "rank-spread": rankSpread,
  recommended,
  "ranked-sheet": rankedSheet,
  robustness,
  "without-indicator": withoutIndicator,
  standing,
  improvement,
  "improvement-step": improvementStep,
  recommendation,
  "passed-over": passedOver,
  undecided,
  "ahp-weights": ahpWeights,
  weights,
  "funding-allocation": funding.fundingAllocation,
  "funding-line": funding.fundingLine,
  "funding-tie": funding.fundingTie,
  "benefit-distribution": funding.benefitDistribution,
  "benefit-share": funding.benefitShare,
  apportionment: funding.apportionment,
  "apportioned-share": funding.apportionedShare,
  "gap-survey": gapSurvey,
  "kind-total": kindTotal,
  "gap-row": gapRow,
  "gaps-filled": gapsFilled,
  "need-filled": needFilled,
  "chain-assessment": chainAssessment,
  "link-assessment": linkAssessment,
  "problems-matched": problems.problemsMatched,
  "problem-row": problems.problemRow,
  "problem-match": problems.problemMatch,
  "problems-of-kind": problems.problemsOfKind,
  overlaps,
  "overlap-pair": overlapPair,
  redundancy,
  "overlap-cluster": overlapCluster,
  "annual-record": annualRecord,
  "named-measure": namedMeasure,
  "process-assessment": processAssessment,
  suggestion,
  "case-report": caseReport,
  "open-case": openCase,
  "recurring-theme": recurringTheme,
  "project-list": projectList,
  "project-order": projectOrder,
  "schedule-row": scheduleRow,
  schedule,
  uncredited,
  "score-node": scoreNode,
}))();

/** The type of a result; `undefined` for what is none. */
export function typeOf(result: unknown): ResultType | undefined {
  const type: unknown = typeof result === "object" && result !== null ? Reflect.get(result, "type") : undefined;
  return typeof type === "string" && Object.hasOwn(SENTENCES, type) ? (type as ResultType) : undefined;
}

/** Whether a result is of a type. */
export function isOf<K extends ResultType>(type: K, result: Result): result is ResultTypes[K] {
  return result.type === type;
}
