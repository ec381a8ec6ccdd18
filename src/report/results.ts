import type * as appraisals from "../appraisal/index.js";
import type * as deliveries from "../delivery/index.js";
import type { Finding } from "../finding/index.js";
import type * as funds from "../funding/index.js";
import type * as layouts from "../layout/index.js";
import type * as measuring from "../measures/index.js";
import type { AnnualRecord, TierHeld } from "../registry/index.js";
import type { ComplexAssessment, TierAssessment } from "../standards/index.js";
import type * as tracking from "../targets/index.js";
import * as appraisal from "./describe-appraisal.js";
import { areaReport, localityReport, tierTally } from "./describe-area.js";
import { complexReport, leagueReport, recordReport } from "./describe-complex.js";
import * as delivery from "./describe-delivery.js";
import { finding } from "./describe-finding.js";
import * as funding from "./describe-funding.js";
import * as layout from "./describe-layout.js";
import * as measures from "./describe-measures.js";
import { leftOut, partWithoutData } from "./describe-parts.js";
import * as problems from "./describe-problems.js";
import { policyReport } from "./describe-report.js";
import { complexAssessment, tierAssessment, tierHeld } from "./describe-standards.js";
import * as merit from "./describe-standing.js";
import * as targets from "./describe-targets.js";
import type * as reports from "./policy-report.js";
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
  readonly namedMeasure: measures.NamedMeasure;
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
 * How each type of result is told. A result is of the first type whose keys it has, so that of two types that share keys
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
  finding,
  tierAssessment,
  complexAssessment,
  tierHeld,
  targetProgress: targets.targetProgress,
  targetRow: targets.targetRow,
  targetTotal: targets.targetTotal,
  owed: targets.owed,
  scoreSheet: appraisal.scoreSheet,
  rankSpread: merit.rankSpread,
  recommended: merit.recommended,
  rankedSheet: appraisal.rankedSheet,
  robustness: merit.robustness,
  withoutIndicator: merit.withoutIndicator,
  standing: merit.standing,
  improvement: appraisal.improvement,
  improvementStep: appraisal.improvementStep,
  recommendation: merit.recommendation,
  passedOver: merit.passedOver,
  undecided: merit.undecided,
  ahpWeights: appraisal.ahpWeights,
  weights: appraisal.weights,
  fundingAllocation: funding.fundingAllocation,
  fundingLine: funding.fundingLine,
  fundingTie: funding.fundingTie,
  benefitDistribution: funding.benefitDistribution,
  benefitShare: funding.benefitShare,
  apportionment: funding.apportionment,
  apportionedShare: funding.apportionedShare,
  gapSurvey: layout.gapSurvey,
  kindTotal: layout.kindTotal,
  gapRow: layout.gapRow,
  gapsFilled: layout.gapsFilled,
  needFilled: layout.needFilled,
  chainAssessment: layout.chainAssessment,
  linkAssessment: layout.linkAssessment,
  problemsMatched: problems.problemsMatched,
  problemRow: problems.problemRow,
  problemMatch: problems.problemMatch,
  problemsOfKind: problems.problemsOfKind,
  overlaps: measures.overlaps,
  overlapPair: measures.overlapPair,
  redundancy: measures.redundancy,
  overlapCluster: measures.overlapCluster,
  annualRecord: measures.annualRecord,
  namedMeasure: measures.namedMeasure,
  processAssessment: delivery.processAssessment,
  suggestion: delivery.suggestion,
  caseReport: delivery.caseReport,
  openCase: delivery.openCase,
  recurringTheme: delivery.recurringTheme,
  projectList: delivery.projectList,
  projectOrder: delivery.projectOrder,
  scheduleRow: delivery.scheduleRow,
  schedule: delivery.schedule,
  uncredited: targets.uncredited,
  scoreNode: appraisal.scoreNode,
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
