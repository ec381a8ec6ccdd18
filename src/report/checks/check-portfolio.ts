import { StandingRules, scorecardSchema } from "../../appraisal/index.js";
import { type Finding, guarded, numbered, readBy, takes } from "../../finding/index.js";
import { FundingPolicy } from "../../funding/index.js";
import { dateSchema, listOf, objectOf } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { checkRecords, Portfolio, recordFinding } from "../../registry/index.js";
import { applicationChecks } from "./applications.js";
import type { CheckOptions, PortfolioCheck } from "./check.js";
import { unfitFound } from "./fit.js";
import { freeWordChecks } from "./free-words.js";
import { observedChecks } from "./observed.js";
import { plausibilityChecks } from "./plausibility.js";

/**
 * What in a portfolio does not fit together, though each record by itself does: ids that stand twice, words that are
 * neither the plan's nor declared under `members`, milestones out of order, facts that contradict each other, applications
 * of who is no candidate. Scorecards, rules of standing and a policy that are handed in with it are held against the plan
 * and one another. Empty for a sound portfolio.
 *
 * Each finding has the `fault`: path, what was got, what is accepted, an example, and the `near` word that was likely
 * meant. Those that `decide` make results wrong; those that `advise` call for a second look, as what is hardly plausible
 * does: a part above its whole, a hundredfold of the year before, two complexes that read alike.
 *
 * Work: linear in the records, n log n where they are put in order; a word that is not understood is compared with those
 * that are.
 *
 * @param options - `scorecards`: whose keys, kinds and items are looked up (without them only keys near a known one are
 * found); `asOf`: the day after which nothing can have happened
 * @throws {@link PolicyError} for records that the schema refuses, or a date that does not exist
 *
 * @see N.1
 * @see 2.5
 * @example
 * ```ts
 * import { checkPortfolio, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({ complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenlin", milestones: [] }] });
 * checkPortfolio(taizhou, portfolio).map(({ rule, fault }) => [rule, fault?.path, fault?.got, fault?.near]);
 * // => [["record-unknown-locality", "complexes[0].locality", '"wenlin"', "wenling"]]
 * ```
 */
export function checkPortfolio(plan: Plan, portfolio: Portfolio, options: CheckOptions = {}): Finding[] {
  return guarded(checkPortfolioTakes, portfolioChecked, plan, portfolio, options);
}

/** What {@link checkPortfolio} takes. */
export const checkPortfolioTakes = /* @__PURE__ */ takes("checkPortfolio", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  options: objectOf({
    asOf: dateSchema.exactOptional(),
    scorecards: listOf(scorecardSchema).exactOptional(),
    standing: readBy(StandingRules).exactOptional(),
    funding: readBy(FundingPolicy).exactOptional(),
  }).optional(),
}));

function portfolioChecked(plan: Plan, portfolio: Portfolio, options: CheckOptions = {}): Finding[] {
  return numbered([
    ...unfitFound(plan, options),
    ...checkRecords(plan, portfolio),
    ...PORTFOLIO_CHECKS.flatMap((check) =>
      check.find(plan, portfolio, options).map((problem) => recordFinding(plan, check, problem)),
    ),
  ]);
}

/** Every check of a portfolio against what is handed in with it, in the order its findings come. */
export const PORTFOLIO_CHECKS: readonly PortfolioCheck[] = /* @__PURE__ */ (() => [
  ...observedChecks,
  ...freeWordChecks,
  ...applicationChecks,
  ...plausibilityChecks,
])();
