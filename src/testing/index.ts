/**
 * A kit for tests of a policy's rules, for any test runner: records in a line, cases as data, what of the rules they try, and which
 * changes of the rules they would not notice.
 *
 * @module innovation-service-complex/testing
 */

export { Case, Expectation } from "../cases/index.js";
export type { CaseValues } from "./ask.js";
export { type ComplexGiven, complexOf, cultivated, delisted, recognised, sheetOf, waived } from "./builders.js";
export type { MutantKind } from "./changes.js";
export type { Difference, PinnedRow } from "./compare.js";
export { type CoverageChart, coverageChart } from "./coverage/chart.js";
export { coverageOf } from "./coverage/coverage.js";
export type {
  BranchCovered,
  Coverage,
  Covered,
  FigureCovered,
  MemberCovered,
  ReadingCovered,
  StandardCovered,
  TargetCovered,
  Untried,
} from "./coverage/covered.js";
export { coverageMarkdown } from "./coverage/markdown.js";
export {
  type Arbitraries,
  arbitrariesFor,
  type DrawOptions,
} from "./drawing/arbitraries-for.js";
export type { Arbitrary, Drawn, FastCheck, Fields } from "./drawing/fast-check.js";
export { type Mutable, type Mutant, mutantsOf, type RefusedMutant, refusedMutantsOf } from "./mutants.js";
export { type CaseResult, runCases } from "./run-cases.js";
export { type SurvivorOptions, survivorsOf } from "./survivors.js";
