export {
  type Improvement,
  type ImprovementOptions,
  type ImprovementStep,
  improvementsTo,
  improvementsToTakes,
} from "./improvement/improvements-to.js";
export type { NeededValue } from "./improvement/needed-for.js";
export { rankRobustness, rankRobustnessTakes, robustnessOf, robustnessOptions } from "./ranking/rank-robustness.js";
export { type RankedSheet, type RankOptions, rankedBy, rankSheets, rankSheetsTakes } from "./ranking/rank-sheets.js";
export type { DrawShare, RankSpread, Robustness, WithoutIndicator } from "./ranking/robustness.js";
export { type Looked, type Lookout, lookAt, lookoutFor, type PassedOverReason } from "./recommendation/look-at.js";
export {
  type PassedOver,
  type Recommendation,
  type Recommended,
  recommend,
  recommendation,
  recommendTakes,
} from "./recommendation/recommend.js";
export type { LimitReason, Limits, Undecided } from "./recommendation/select.js";
export { limitFields } from "./recommendation/select.js";
export { checkScorecard, nodesOf } from "./scorecard/check.js";
export { checkAgainstPlan } from "./scorecard/check-against-plan.js";
export { defineScorecard, defineScorecardTakes, readScorecard, readScorecardTakes } from "./scorecard/define.js";
export * from "./scorecard/grade.js";
export * from "./scorecard/scorecard.js";
export { scorecardFor, scorecardForTakes } from "./scorecard/scorecard-for.js";
export { boundsOf, mayHaveMore } from "./scoring/bounds.js";
export type { FrozenCohort } from "./scoring/cohort.js";
export { Checklist } from "./scoring/kinds/checklist.js";
export { Cohort, type CohortValues } from "./scoring/kinds/cohort.js";
export { Curve } from "./scoring/kinds/curve.js";
export { Each } from "./scoring/kinds/each.js";
export { Interval } from "./scoring/kinds/interval.js";
export { Linear } from "./scoring/kinds/linear.js";
export { Rating } from "./scoring/kinds/rating.js";
export { ByCase, Scoring } from "./scoring/kinds/scoring.js";
export { Steps } from "./scoring/kinds/steps.js";
export type { NoValue } from "./scoring/observe.js";
export { absentPlatforms } from "./scoring/others.js";
export { overPlatforms, overPlatformsTakes, requireWeight } from "./scoring/over-platforms.js";
export { type ScoreOptions, score, scoreTakes } from "./scoring/score.js";
export { scoreAll, scoreAllTakes, scoredAmong } from "./scoring/score-all.js";
export type {
  AdjustmentScored,
  PlatformScored,
  ScoredGroup,
  ScoredIndicator,
  ScoreNode,
  ScoreSheet,
  ScoreStamp,
} from "./scoring/sheet.js";
export { lowestOf } from "./scoring/sheet.js";
export { doubleSheets, ofOtherYears, requireOf, requireTogether } from "./scoring/together.js";
export { unrecordedSheets } from "./scoring/unrecorded.js";
export { ofOtherGrades, unheardOf } from "./standing/grades-named.js";
export {
  faultsOfStandings,
  readStandingRules,
  readStandingRulesTakes,
  StandingRule,
  StandingRules,
} from "./standing/rules.js";
export {
  type Appraised,
  type Standing,
  type StandingStep,
  standing,
  standingAfter,
  standingTakes,
  type Years,
} from "./standing/standing.js";
export { type AhpWeights, ahpWeights, ahpWeightsTakes, type Comparison } from "./weighting/ahp-weights.js";
export { criticWeights, criticWeightsTakes } from "./weighting/critic-weights.js";
export { entropyWeights, entropyWeightsTakes } from "./weighting/entropy-weights.js";
export { equalWeights, equalWeightsTakes } from "./weighting/equal-weights.js";
export type { Weights } from "./weighting/matrix.js";
export { type PanelRule, panelScore, panelScoreTakes } from "./weighting/panel-score.js";
