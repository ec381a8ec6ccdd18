import type * as appraisals from "../appraisal/index.js";
import type { ReportChange } from "../comparison/index.js";
import type * as deliveries from "../delivery/index.js";
import type { Finding } from "../finding/index.js";
import type * as funds from "../funding/index.js";
import type * as layouts from "../layout/index.js";
import type * as measuring from "../measures/index.js";
import type { AnnualRecord, TierHeld } from "../registry/index.js";
import type * as reports from "../report/index.js";
import type { Question } from "../report/index.js";
import type { ComplexAssessment, TierAssessment } from "../standards/index.js";
import type * as tracking from "../targets/index.js";
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
import { annualRecord, type NamedMeasure, namedMeasure } from "./measures/measures.js";
import { overlapCluster, overlapPair, overlaps, redundancy } from "./measures/overlaps.js";
import { areaReport, localityReport, tierTally } from "./report/area.js";
import { complexReport, leagueReport, recordReport } from "./report/complex.js";
import { leftOut, partWithoutData } from "./report/parts.js";
import { question } from "./report/question.js";
import { policyReport } from "./report/report.js";
import { surveyReport } from "./report/survey.js";
import { complexAssessment, tierAssessment, tierHeld } from "./standards/standards.js";
import { owed, targetRow, targetTotal, uncredited } from "./targets/rows.js";
import { targetProgress } from "./targets/targets.js";
import type { Telling } from "./telling.js";

/** Every type of result there is, by a name. */
export interface Results {
  readonly policyReport: reports.PolicyReport;
  readonly localityReport: reports.LocalityReport;
  readonly areaReport: reports.AreaReport;
  readonly complexReport: reports.ComplexReport;
  readonly leagueReport: reports.LeagueReport;
  readonly recordReport: reports.RecordReport;
  readonly tierTally: reports.TierTally;
  readonly partWithoutData: reports.PartWithoutData;
  readonly leftOut: reports.LeftOut;
  readonly surveyReport: reports.SurveyReport;
  readonly reportChange: ReportChange;
  readonly question: Question;
  readonly finding: Finding;
  readonly tierAssessment: TierAssessment;
  readonly complexAssessment: ComplexAssessment;
  readonly tierHeld: TierHeld;
  readonly targetProgress: tracking.TargetProgress;
  readonly targetRow: tracking.TargetRow;
  readonly targetTotal: tracking.TargetTotal;
  readonly owed: tracking.Owed;
  readonly scoreSheet: appraisals.ScoreSheet;
  readonly rankSpread: appraisals.RankSpread;
  readonly recommended: appraisals.Recommended;
  readonly rankedSheet: appraisals.RankedSheet;
  readonly robustness: appraisals.Robustness;
  readonly withoutIndicator: appraisals.WithoutIndicator;
  readonly standing: appraisals.Standing;
  readonly improvement: appraisals.Improvement;
  readonly improvementStep: appraisals.ImprovementStep;
  readonly recommendation: appraisals.Recommendation;
  readonly passedOver: appraisals.PassedOver;
  readonly undecided: appraisals.Undecided;
  readonly ahpWeights: appraisals.AhpWeights;
  readonly weights: appraisals.Weights;
  readonly fundingAllocation: funds.FundingAllocation;
  readonly fundingLine: funds.FundingLine;
  readonly fundingTie: funds.FundingTie;
  readonly benefitDistribution: funds.BenefitDistribution;
  readonly benefitShare: funds.BenefitShare;
  readonly apportionment: funds.Apportionment;
  readonly apportionedShare: funds.ApportionedShare;
  readonly gapSurvey: layouts.GapSurvey;
  readonly kindTotal: layouts.KindTotal;
  readonly gapRow: layouts.GapRow;
  readonly gapsFilled: layouts.GapsFilled;
  readonly needFilled: layouts.NeedFilled;
  readonly chainAssessment: layouts.ChainAssessment;
  readonly linkAssessment: layouts.LinkAssessment;
  readonly problemsMatched: layouts.ProblemsMatched;
  readonly problemRow: layouts.ProblemRow;
  readonly problemMatch: layouts.ProblemMatch;
  readonly problemsOfKind: layouts.ProblemsOfKind;
  readonly overlaps: measuring.Overlaps;
  readonly overlapPair: measuring.OverlapPair;
  readonly redundancy: measuring.Redundancy;
  readonly overlapCluster: measuring.OverlapCluster;
  readonly annualRecord: AnnualRecord;
  readonly namedMeasure: NamedMeasure;
  readonly processAssessment: deliveries.ProcessAssessment;
  readonly suggestion: deliveries.Suggestion;
  readonly caseReport: deliveries.CaseReport;
  readonly openCase: deliveries.OpenCase;
  readonly recurringTheme: deliveries.RecurringTheme;
  readonly projectList: deliveries.ProjectList;
  readonly projectOrder: deliveries.ProjectOrder;
  readonly scheduleRow: deliveries.ScheduleRow;
  readonly schedule: deliveries.Schedule;
  readonly uncredited: tracking.Uncredited;
  readonly scoreNode: appraisals.ScoreNode;
}

/** A result of any type. */
export type Result = Results[keyof Results];

/**
 * How each type of result is language. A result is of the first type whose keys it has, so that of two types that share keys
 * the one with more of them stands first.
 */
export const TELLINGS: { readonly [K in keyof Results]: Telling<Results[K]> } = {
  policyReport,
  localityReport,
  areaReport,
  complexReport,
  leagueReport,
  recordReport,
  tierTally,
  partWithoutData,
  leftOut,
  surveyReport,
  reportChange,
  question,
  finding,
  tierAssessment,
  complexAssessment,
  tierHeld,
  targetProgress,
  targetRow,
  targetTotal,
  owed,
  scoreSheet,
  rankSpread,
  recommended,
  rankedSheet,
  robustness,
  withoutIndicator,
  standing,
  improvement,
  improvementStep,
  recommendation,
  passedOver,
  undecided,
  ahpWeights,
  weights,
  fundingAllocation: funding.fundingAllocation,
  fundingLine: funding.fundingLine,
  fundingTie: funding.fundingTie,
  benefitDistribution: funding.benefitDistribution,
  benefitShare: funding.benefitShare,
  apportionment: funding.apportionment,
  apportionedShare: funding.apportionedShare,
  gapSurvey,
  kindTotal,
  gapRow,
  gapsFilled,
  needFilled,
  chainAssessment,
  linkAssessment,
  problemsMatched: problems.problemsMatched,
  problemRow: problems.problemRow,
  problemMatch: problems.problemMatch,
  problemsOfKind: problems.problemsOfKind,
  overlaps,
  overlapPair,
  redundancy,
  overlapCluster,
  annualRecord,
  namedMeasure,
  processAssessment,
  suggestion,
  caseReport,
  openCase,
  recurringTheme,
  projectList,
  projectOrder,
  scheduleRow,
  schedule,
  uncredited,
  scoreNode,
};

/** The types in the order in which a result is compared with them. */
const KINDS = /* @__PURE__ */ (() => Object.keys(TELLINGS) as readonly (keyof Results)[])();

/** The type of a result; `undefined` for what is none. */
export function kindOf(result: Result): keyof Results | undefined {
  return KINDS.find((kind) => isOf(kind, result));
}

/** Whether a result has the keys of a type. */
export function isOf<K extends keyof Results>(kind: K, result: Result): result is Results[K] {
  return TELLINGS[kind].keys.every((key) => Object.hasOwn(result, key));
}
