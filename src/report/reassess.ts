import { guarded, madeAs, readBy, takes } from "../finding/index.js";
import { idSchema, isRemembered, listOf } from "../kernel/index.js";
import { readPlan } from "../plan/index.js";
import { Portfolio } from "../registry/index.js";
import { assessTakes, reportWith } from "./assess.js";
import { keptFrom } from "./kept.js";
import type { PolicyReport } from "./policy-report.js";

/**
 * The report again, for a portfolio in which some complexes have another record: the same that `assess` makes of it.
 *
 * What rests on the record of one complex alone (its tiers with their findings, its measures) is made anew for those
 * complexes, and is the earlier report's own for all others; what is over all (targets, scores, ranks, money, what does not
 * fit together) is made anew. Plan, day and options are those of the report.
 *
 * Work: as of `assess`, less what is kept: the standards and the measures of every other complex.
 *
 * @param report - as `assess` gave it
 * @param portfolio - as it is now
 * @param complexes - ids of the complexes of which anything is recorded otherwise than it was: they themselves, their
 * records, grants, needs; also one that is new or gone. What else there is about others has to be as it was
 * @throws {@link PolicyError} as `assess` does, and for a report of another version
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { assess, Portfolio, reassess } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complexOf = (id: string, floorArea: number) => ({
 *   id, name: id, locality: "wenling", site: { floorArea },
 *   milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
 * });
 * const before = assess(taizhou, Portfolio.parse({ complexes: [complexOf("pumps", 4680), complexOf("shoes", 2400)] }), { asOf: "2020-12-31" });
 * const edited = Portfolio.parse({ complexes: [complexOf("pumps", 5000), complexOf("shoes", 2400)] });
 * const after = reassess(before, edited, ["pumps"]);
 * after.complexes.map(({ assessment }) => assessment.highestMet); // => ["municipal", "county"]
 * after.complexes[1]?.assessment === before.complexes[1]?.assessment; // => true
 * ```
 */
export function reassess(report: PolicyReport, portfolio: Portfolio, complexes: readonly string[]): PolicyReport {
  return guarded(reassessTakes, reportedAgain, report, portfolio, complexes);
}

/** What {@link reassess} takes. */
export const reassessTakes = /* @__PURE__ */ takes("reassess", () => ({
  report: madeAs<PolicyReport>("policy-report"),
  portfolio: readBy(Portfolio),
  complexes: listOf(idSchema),
}));

function reportedAgain(report: PolicyReport, given: Portfolio, complexes: readonly string[]): PolicyReport {
  // A report that came as JSON has its plan and its options as JSON.
  const plan = isRemembered(report.plan, "plan") ? report.plan : readPlan(report.plan);
  return guarded(
    assessTakes,
    (read, portfolio, options) => reportWith(keptFrom(report, portfolio, complexes), read, portfolio, options),
    plan,
    given,
    report.given,
  );
}
