import type * as appraisals from "../appraisal/index.js";
import type { ReportChange } from "../comparison/index.js";
import type * as deliveries from "../delivery/index.js";
import type { Finding } from "../finding/index.js";
import type * as funds from "../funding/index.js";
import type * as layouts from "../layout/index.js";
import type * as measuring from "../measures/index.js";
import type { TierHeld } from "../registry/index.js";
import type * as reports from "../report/index.js";
import type { ComplexAssessment, TierAssessment } from "../standards/index.js";
import type * as tracking from "../targets/index.js";

/** Every result that can be told, by its `type`: the one table that languages, wording and tables go by. */
export interface ResultTypes {
  readonly "policy-report": reports.PolicyReport;
  readonly "locality-report": reports.LocalityReport;
  readonly "area-report": reports.AreaReport;
  readonly "complex-report": reports.ComplexReport;
  readonly "league-report": reports.LeagueReport;
  readonly "record-report": reports.RecordReport;
  readonly "tier-tally": reports.TierTally;
  readonly "part-without-data": reports.PartWithoutData;
  readonly "left-out": reports.LeftOut;
  readonly "survey-report": reports.SurveyReport;
  readonly "report-change": ReportChange;
  readonly question: reports.Question;
  readonly finding: Finding;
  readonly "tier-assessment": TierAssessment;
  readonly "complex-assessment": ComplexAssessment;
  readonly "tier-held": TierHeld;
  readonly "target-progress": tracking.TargetProgress;
  readonly "target-row": tracking.TargetRow;
  readonly "target-total": tracking.TargetTotal;
  readonly owed: tracking.Owed;
  readonly "score-sheet": appraisals.ScoreSheet;
  readonly "rank-spread": appraisals.RankSpread;
  readonly recommended: appraisals.Recommended;
  readonly "ranked-sheet": appraisals.RankedSheet;
  readonly robustness: appraisals.Robustness;
  readonly "without-indicator": appraisals.WithoutIndicator;
  readonly standing: appraisals.Standing;
  readonly improvement: appraisals.Improvement;
  readonly "improvement-step": appraisals.ImprovementStep;
  readonly recommendation: appraisals.Recommendation;
  readonly "passed-over": appraisals.PassedOver;
  readonly undecided: appraisals.Undecided;
  readonly "ahp-weights": appraisals.AhpWeights;
  readonly weights: appraisals.Weights;
  readonly "funding-allocation": funds.FundingAllocation;
  readonly "funding-line": funds.FundingLine;
  readonly "funding-tie": funds.FundingTie;
  readonly "benefit-distribution": funds.BenefitDistribution;
  readonly "benefit-share": funds.BenefitShare;
  readonly apportionment: funds.Apportionment;
  readonly "apportioned-share": funds.ApportionedShare;
  readonly "gap-survey": layouts.GapSurvey;
  readonly "kind-total": layouts.KindTotal;
  readonly "gap-row": layouts.GapRow;
  readonly "gaps-filled": layouts.GapsFilled;
  readonly "need-filled": layouts.NeedFilled;
  readonly "chain-assessment": layouts.ChainAssessment;
  readonly "link-assessment": layouts.LinkAssessment;
  readonly "problems-matched": layouts.ProblemsMatched;
  readonly "problem-row": layouts.ProblemRow;
  readonly "problem-match": layouts.ProblemMatch;
  readonly "problems-of-kind": layouts.ProblemsOfKind;
  readonly overlaps: measuring.Overlaps;
  readonly "overlap-pair": measuring.OverlapPair;
  readonly redundancy: measuring.Redundancy;
  readonly "overlap-cluster": measuring.OverlapCluster;
  readonly "annual-record": measuring.MeasuredRecord;
  readonly "named-measure": measuring.NamedMeasure;
  readonly "process-assessment": deliveries.ProcessAssessment;
  readonly suggestion: deliveries.Suggestion;
  readonly "case-report": deliveries.CaseReport;
  readonly "open-case": deliveries.OpenCase;
  readonly "recurring-theme": deliveries.RecurringTheme;
  readonly "project-list": deliveries.ProjectList;
  readonly "project-order": deliveries.ProjectOrder;
  readonly "schedule-row": deliveries.ScheduleRow;
  readonly schedule: deliveries.Schedule;
  readonly uncredited: tracking.Uncredited;
  readonly "score-node": appraisals.ScoreNode;
}

/** What a result says that it is. */
export type ResultType = keyof ResultTypes;

/** A result of any type. */
export type Result = TypedAsListed<ResultTypes>[ResultType];

/** The table itself; it does not compile where a result has another `type` than the one that it stands under. */
type TypedAsListed<T extends { readonly [K in keyof T]: { readonly type: K } }> = T;
