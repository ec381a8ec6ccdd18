import { type Finding, numbered } from "../../finding/index.js";
import type { Plan } from "../../plan/index.js";
import type { Portfolio } from "../portfolio.js";
import { requirePortfolio } from "../require-read.js";
import { cycleChecks } from "./cycles.js";
import { factChecks } from "./facts.js";
import { historyChecks } from "./history.js";
import { nameChecks } from "./names.js";
import { practiceChecks } from "./practice.js";
import { findingOf, type RecordCheck } from "./problem.js";

/**
 * What in a portfolio does not fit together, though each record by itself does: ids that stand twice, names the plan
 * does not have, milestones out of order, facts that contradict each other. Empty for a sound portfolio.
 *
 * Each finding has the `fault`: path, what was got, what is accepted, an example. Those that `decide` make results
 * wrong; those that `advise` call for a second look.
 *
 * Work: linear in the records.
 *
 * @throws {@link PolicyError} for records that the schema refuses
 *
 * @see N.1
 * @example
 * ```ts
 * import { checkPortfolio, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({ complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenlin", milestones: [] }] });
 * checkPortfolio(taizhou, portfolio).map(({ rule, fault }) => [rule, fault?.path, fault?.got]);
 * // => [["record-unknown-locality", "complexes[0].locality", '"wenlin"']]
 * ```
 */
export function checkPortfolio(plan: Plan, portfolio: Portfolio): Finding[] {
  const read = requirePortfolio(portfolio);
  return numbered(
    RECORD_CHECKS.flatMap((check) => check.find(plan, read).map((problem) => findingOf(plan, check, problem))),
  );
}

/** Every check of records, in the order its findings come. */
export const RECORD_CHECKS: readonly RecordCheck[] = /* @__PURE__ */ (() => [
  ...nameChecks,
  ...cycleChecks,
  ...historyChecks,
  ...factChecks,
  ...practiceChecks,
])();
