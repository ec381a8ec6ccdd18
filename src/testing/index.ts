/**
 * A kit for tests of a policy's rules, for any test runner: cases as data, and what of the rules they do not notice.
 *
 * @module innovation-service-complex/testing
 */

export { Case, Expectation } from "../cases/index.js";
export type { CaseValues } from "./ask.js";
export type { MutantKind } from "./changes.js";
export type { Difference, PinnedRow } from "./compare.js";
export { type Mutable, type Mutant, mutantsOf } from "./mutants.js";
export { type CaseResult, runCases } from "./run-cases.js";
export { type SurvivorOptions, survivorsOf } from "./survivors.js";
