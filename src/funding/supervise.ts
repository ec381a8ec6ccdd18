import { type Finding, findingFrom, guarded, readBy, takes } from "../finding/index.js";
import { dateSchema, grouped, objectOf, ownValue, type PlainDate } from "../kernel/index.js";
import { madePlan, type Plan, readingsUsed } from "../plan/index.js";
import { Portfolio } from "../registry/index.js";
import { owedChecks } from "./check-owed.js";
import { spendingChecks } from "./check-spending.js";
import type { FundCheck } from "./fund-check.js";

/**
 * How grants are used and accounted for at the close of a day: spent over the grant, on a category not allowed, outside
 * the period, not spent after it, behind the planned pace; appraisals and reports that are owed.
 *
 * Every rule answers for every grant, also where all is well. Amounts are in yuan, net of refunds and corrections,
 * which are negative. Of a grant paid in instalments only what was paid out can be left unspent or late; the planned
 * pace goes by days (this library's own measure: it only advises). Of a special grant a comprehensive assessment
 * and a performance evaluation are owed for each calendar year that its period touches, by the year's end, and count in
 * the year they are done. A report without a due date is `unknown`: the policy sets no number of days. Money spent of a
 * grant that is not on record is found by `checkPortfolio`.
 *
 * Work: linear in the grants and expenditures.
 *
 * @param portfolio - its grants, and everything spent of them; what is dated after the day is left out
 * @param options - `asOf`: the day, whose own events count and whose deadlines have passed
 * @throws {@link PolicyError} for a date that does not exist, or records that the schema refuses
 *
 * @see 5.2.3
 * @see 5.2.4
 * @example
 * ```ts
 * import { Portfolio, superviseFunds } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const grant = {
 *   id: "grant-pumps", complex: "pumps", amount: 2000000, on: "2019-08-15", special: true,
 *   period: { from: "2019-09-01", to: "2020-08-31" }, categories: ["equipment"], appraisals: [], reports: [],
 * };
 * const spent = { id: "rig", grant: "grant-pumps", on: "2020-03-11", amount: 1940000, category: "equipment" };
 * const portfolio = Portfolio.parse({ complexes: [], grants: [grant], expenditures: [spent] });
 * const findings = superviseFunds(taizhou, portfolio, { asOf: "2020-08-31" });
 * findings.filter(({ verdict }) => verdict === "unmet").map(({ rule, year, shortfall }) => [rule, year, shortfall]);
 * // => [["fund-unspent", undefined, "60000"], ["fund-appraisal-owed", 2019, "2"]]
 * ```
 */
export function superviseFunds(plan: Plan, portfolio: Portfolio, options: { readonly asOf: PlainDate }): Finding[] {
  return guarded(superviseFundsTakes, fundsSupervised, plan, portfolio, options);
}

/** What {@link superviseFunds} takes. */
export const superviseFundsTakes = /* @__PURE__ */ (() =>
  takes("superviseFunds", {
    plan: madePlan,
    portfolio: readBy(Portfolio),
    options: objectOf({ asOf: dateSchema }),
  }))();

function fundsSupervised(
  plan: Plan,
  { grants = [], expenditures = [] }: Portfolio,
  { asOf }: { readonly asOf: PlainDate },
): Finding[] {
  const spent = grouped(
    expenditures.filter(({ on }) => on <= asOf),
    ({ grant }) => grant,
  );
  return grants.flatMap((grant) =>
    FUND_CHECKS.flatMap((check) =>
      check.find({ grant, spent: spent.get(grant.id) ?? [], asOf }).map(({ of, ...found }) =>
        findingFrom(
          {
            rule: check.rule,
            clauses: ownValue(plan.cites, check.rule) ?? [],
            subject: { kind: "grants", id: grant.id },
            effect: check.effect,
            ...found,
            readings: readingsUsed(plan, [`cites.${check.rule}`]),
          },
          of,
        ),
      ),
    ),
  );
}

/** Every rule by which grants are supervised, in the order its findings come. */
export const FUND_CHECKS: readonly FundCheck[] = /* @__PURE__ */ (() => [...spendingChecks, ...owedChecks])();
