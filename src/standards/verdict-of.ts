import * as z from "zod";
import { guarded, readBy, strongerVerdict, takes, type Verdict } from "../finding/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { Complex } from "../registry/index.js";
import { groundOptions, type VerdictOptions } from "./ground-options.js";
import { judge } from "./judge.js";
import { standardsFor } from "./prepared.js";
import { tryoutOf } from "./tried.js";

/**
 * Whether a complex meets a tier at the close of a day, and nothing else: the verdict of {@link assessTier} without
 * its findings, for a list of many.
 *
 * Only standards that decide are tested, and none after the first that is unmet, which no other can outweigh.
 *
 * Work: linear in the findings.
 *
 * @param plan - the policy
 * @param complex - the record; areas in m²
 * @param tier - a tier of the plan; another does not compile
 * @param options - as for {@link assessTier}
 * @throws {@link PolicyError} for a tier the plan does not have, a date that does not exist, or a record that its
 * schema refuses
 *
 * @see 4.1.2
 * @example
 * ```ts
 * import { Complex, verdictOf } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [], site: { floorArea: 4680 },
 * });
 * verdictOf(taizhou, complex, "county", { asOf: "2020-12-31" }); // => "met"
 * verdictOf(taizhou, complex, "municipal", { asOf: "2020-12-31" }); // => "unmet"
 * ```
 */
export function verdictOf<T extends string>(
  plan: Plan<T>,
  complex: Complex,
  tier: NoInfer<T>,
  options: VerdictOptions,
): Verdict {
  return guarded(verdictOfTakes, verdictOn, plan, complex, tier, options);
}

/** What {@link verdictOf} takes. */
export const verdictOfTakes = /* @__PURE__ */ (() =>
  takes("verdictOf", {
    plan: madePlan,
    complex: readBy(Complex),
    tier: z.string(),
    options: groundOptions,
  }))();

function verdictOn<T extends string>(
  plan: Plan<T>,
  complex: Complex,
  tier: NoInfer<T>,
  options: VerdictOptions,
): Verdict {
  const { deciding } = standardsFor(plan, tier);
  const tryout = tryoutOf({ plan, ...options }, complex, tier);
  let whole: Verdict = "not-applicable";
  for (const entry of deciding) {
    const { verdict } = judge(entry, tryout);
    if (verdict === "unmet") return verdict;
    whole = strongerVerdict(whole, verdict);
  }
  return whole;
}
