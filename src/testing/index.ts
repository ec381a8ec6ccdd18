/**
 * A kit for tests of a policy's rules, for any test runner: cases as data.
 *
 * @module innovation-service-complex/testing
 */

export { Case, Expectation } from "../cases/index.js";
export type { CaseValues } from "./ask.js";
export type { Difference, PinnedRow } from "./compare.js";
export { type CaseResult, runCases } from "./run-cases.js";
