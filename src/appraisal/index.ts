export { type AhpWeights, ahpWeights, type Comparison } from "./ahp-weights.js";
export type { FrozenCohort } from "./cohort.js";
export { criticWeights } from "./critic-weights.js";
export { defineScorecard } from "./define-scorecard.js";
export { entropyWeights } from "./entropy-weights.js";
export { equalWeights } from "./equal-weights.js";
export { type Improvement, type ImprovementStep, improvementsTo } from "./improvements-to.js";
export type { Weights } from "./matrix.js";
export type { NeededValue } from "./needed-for.js";
export type { NoValue } from "./observe.js";
export { type PanelRule, panelScore } from "./panel-score.js";
export { rankRobustness } from "./rank-robustness.js";
export { type RankedSheet, type RankOptions, rankSheets } from "./rank-sheets.js";
export {
  type PassedOver,
  type PassedOverReason,
  type Recommendation,
  type Recommended,
  recommend,
} from "./recommend.js";
export type { RankSpread, Robustness, WithoutIndicator } from "./robustness.js";
export { score } from "./score.js";
export { scoreAll } from "./score-all.js";
export * from "./scorecard.js";
export { scorecardFor } from "./scorecard-for.js";
export { Scoring } from "./scoring.js";
export { Checklist } from "./scoring-checklist.js";
export { Cohort, type CohortValues } from "./scoring-cohort.js";
export { Interval } from "./scoring-interval.js";
export { Linear } from "./scoring-linear.js";
export { Rating } from "./scoring-rating.js";
export { Steps } from "./scoring-steps.js";
export type { LimitReason, Limits, Undecided } from "./select.js";
export type { AdjustmentScored, ScoredGroup, ScoredIndicator, ScoreNode, ScoreSheet, ScoreStamp } from "./sheet.js";
export { type Appraised, type Standing, StandingRule, StandingRules, type StandingStep, standing } from "./standing.js";
