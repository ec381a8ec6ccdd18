export {
  assessChain,
  assessChainTakes,
  type ChainAssessment,
  type ChainCondition,
  type ChainOptions,
  type LinkAssessment,
} from "./assess-chain.js";
export type { CoverageCell, CoverageMatrix } from "./coverage-matrix.js";
export { type FillingOptions, fillGaps, fillGapsTakes, type GapsFilled, type NeedFilled } from "./filling/fill-gaps.js";
export { Filling, type FillingInput } from "./filling/problem.js";
export type { ProblemMatch } from "./fits.js";
export type { GapRow } from "./gap-row.js";
export {
  type MatchingOptions,
  matchProblems,
  matchProblemsTakes,
  type ProblemRow,
  type ProblemsMatched,
  type ProblemsOfKind,
} from "./match-problems.js";
export { type GapSurvey, type KindTotal, surveyGaps, surveyGapsTakes } from "./survey-gaps.js";
