import { guarded, readBy, takes } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import { dateSchema, objectOf } from "../kernel/index.js";
import { madePlan, Scope } from "../plan/index.js";
import { Portfolio } from "../registry/index.js";
import type { TargetProgress, WithTargets } from "./progress.js";
import { progressOf, stampedOn } from "./progress-of.js";

/**
 * How every target stands at the close of a day, from what is recorded: a row for each target, locality and year,
 * with the complexes that count; totals over the localities; and what each locality still owes.
 *
 * A flow counts complexes first listed in a year, whatever became of them; a stock those standing on the day. After a
 * target's year or date its figures are frozen. Within it, `on-track` means as many as the share of the time gone by
 * asks for, rounded down.
 *
 * Work: linear in the complexes, for each target; of complexes that read alike, the square, up to twenty of them.
 *
 * @param options - `asOf`: the day, whose own events count; a year's last day ends the year; `scope`: the
 * part of the area that is recorded, so that nothing is said of the rest, and the whole has at least what the part has
 * @throws {@link PolicyError} for a date that does not exist, a place that the plan does not have, or records that the schema refuses
 *
 * @see 2.4
 * @see 2.6
 * @see 2.7
 * @example
 * ```ts
 * import { Portfolio, trackTargets } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({
 *   complexes: [{
 *     id: "pumps", name: "泵业综合体", locality: "wenling",
 *     milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 *   }],
 * });
 * const { rows } = trackTargets(taizhou, portfolio, { asOf: "2018-12-31" });
 * rows.filter((row) => row.year === 2018 && row.status === "met").map((row) => [row.locality, row.complexes]);
 * // => [["wenling", ["pumps"]]]
 * ```
 */
export function trackTargets<G extends string>(
  plan: WithTargets<G>,
  portfolio: Portfolio,
  options: { readonly asOf: PlainDate; readonly scope?: Scope },
): TargetProgress<G> {
  return guarded(trackTargetsTakes, targetsOn, plan, portfolio, options);
}

/** What {@link trackTargets} takes. */
export const trackTargetsTakes = /* @__PURE__ */ takes("trackTargets", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  options: objectOf({ asOf: dateSchema, scope: Scope.exactOptional() }),
}));

function targetsOn<G extends string>(
  plan: WithTargets<G>,
  portfolio: Portfolio,
  { asOf, scope }: { readonly asOf: PlainDate; readonly scope?: Scope },
): TargetProgress<G> {
  return {
    type: "target-progress",
    ...stampedOn(plan, asOf),
    ...progressOf(plan, portfolio, asOf, "recorded", scope),
  };
}
