import { strongerVerdict, type Verdict } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Complex } from "../registry/index.js";
import { isAsked, judged, waiverFor } from "./judge.js";
import { type Prepared, trial } from "./prepared.js";
import { type Tryout, test } from "./test.js";

/**
 * Whether a complex meets a tier at the close of a day, and nothing else: the verdict of {@link assessTier} without
 * its findings, for a list of many.
 *
 * Only standards that decide are tested, and none after the first that is unmet, which no other can outweigh.
 *
 * @param plan - the policy
 * @param complex - the record; areas in m²
 * @param tier - a tier of the plan; another does not compile
 * @param options - `asOf`: the day, whose own events count
 * @throws {@link PolicyError} for a tier the plan does not have or a date that does not exist
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
  { asOf }: { readonly asOf: PlainDate },
): Verdict {
  const { standards, tryout } = trial(plan, complex, tier, asOf);
  let whole: Verdict = "not-applicable";
  for (const entry of standards) {
    if (entry.effect !== "decides") continue;
    const verdict = verdictBy(entry, tryout);
    if (verdict === "unmet") return verdict;
    whole = strongerVerdict(verdict, whole);
  }
  return whole;
}

function verdictBy(entry: Prepared, tryout: Tryout): Verdict {
  const tested = entry.quick(tryout.facts, tryout.complex, tryout.asOf) ?? test(entry.standard, tryout).verdict;
  const verdict = judged(entry, isAsked(entry, tryout), tested);
  return verdict === "unmet" && waiverFor(entry, tryout) ? "waived" : verdict;
}
