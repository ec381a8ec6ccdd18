import * as z from "zod";
import { type Finding, guarded, readBy, strongerVerdict, takes, type Verdict } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import type { Plan, ReadingChoices } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { Complex } from "../registry/index.js";
import { foundBy } from "./found-by.js";
import { groundOptions, type VerdictOptions } from "./ground-options.js";
import { judge } from "./judge.js";
import { type Prepared, standardsFor } from "./prepared.js";
import { type Tested, type Tryout, tryoutsOf } from "./tried.js";

/** Whether a complex meets a tier on a day, and every finding that says so. */
export interface TierAssessment<T extends string = string, S extends string = string> {
  readonly type: "tier-assessment";
  readonly complex: string;
  readonly tier: T;
  readonly asOf: PlainDate;
  /** Of the findings that decide: unmet, else unknown, else waived, else met, else not applicable. */
  readonly verdict: Verdict;
  /** One for every standard of the tier, in the plan's order. */
  readonly findings: readonly Finding<S>[];
  /** Paths in the complex's record that would have to be filled to say more. */
  readonly missing: readonly string[];
}

/**
 * Whether a complex meets the standards of a tier at the close of a day, by how much it falls short, and what is
 * missing to say.
 *
 * Every standard is tested, none cut short by another. Those that decide make the verdict; those that advise stand
 * beside it. A waiver on record turns `unmet` into `waived` for its clause and tier, if the standard may be waived.
 *
 * Work: linear in the standards and the records of the complex.
 *
 * @param plan - the policy
 * @param complex - the record; areas in m²
 * @param tier - a tier of the plan; another does not compile
 * @param options - `asOf`: the day, whose own events count; what a standard may ask for beside the complex, and is `unknown`
 * without: `portfolio`, the records of years, grants and cases; `grades` and `standings`, those still possible
 * @throws {@link PolicyError} for a tier the plan does not have, a date that does not exist, or a record that its
 * schema refuses
 *
 * @see 2.1
 * @see 2.2
 * @see 2.3
 * @see 3.2
 * @see 4.1.2
 * @see 4.1.3
 * @example
 * ```ts
 * import { assessTier, Complex, describe } from "innovation-service-complex";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", site: { floorArea: 4680 },
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * });
 * const { verdict, findings } = assessTier(taizhou, complex, "municipal", { asOf: "2020-12-31" });
 * verdict; // => "unmet"
 * findings[0] && describe(taizhou, findings[0], en);
 * // => "floor area 4,680 m², required 5,000 m², short by 320 m² (4.1.2, a general requirement, which may be waived on approval)"
 * ```
 */
export function assessTier<T extends string, S extends string>(
  plan: Plan<T, string, ReadingChoices, S>,
  complex: Complex,
  tier: NoInfer<T>,
  options: VerdictOptions,
): TierAssessment<T, S> {
  return guarded(assessTierTakes, tierAssessed, plan, complex, tier, options);
}

/** What {@link assessTier} takes. */
export const assessTierTakes = /* @__PURE__ */ takes("assessTier", () => ({
  plan: madePlan,
  complex: readBy(Complex),
  tier: z.string(),
  options: groundOptions,
}));

const tierAssessed: typeof assessTier = (plan, complex, tier, options) =>
  tiersTried(plan, complex, options)(tier).assessment();

/** What {@link assessTier} finds by one standard alone; nothing where the tier is not tested by it. */
export function standardFound(
  plan: Plan,
  complex: Complex,
  tier: string,
  rule: string,
  options: VerdictOptions,
): Finding | undefined {
  const entry = standardsFor(plan, tier).find(({ standard }) => standard.id === rule);
  if (!entry) return undefined;
  const tryout = tryoutsOf(plan, complex, options)(tier);
  return foundBy([judge(entry, tryout, entry.test(tryout))], tryout)[0];
}

/** A complex put to the standards of a tier: the verdict, and when it is asked for, all that says so. */
interface Tried<T extends string, S extends string> extends Pick<TierAssessment<T, S>, "tier" | "verdict"> {
  readonly assessment: () => TierAssessment<T, S>;
}

/** Puts a complex to the standards of one tier after another; what is the same for all is looked up once. */
export function tiersTried<T extends string, S extends string>(
  plan: Plan<T, string, ReadingChoices, S>,
  complex: Complex,
  options: VerdictOptions,
): (tier: T) => Tried<T, S> {
  const tryoutFor = tryoutsOf(plan, complex, options);
  // What a standard asks alike for every tier is asked once.
  const kept = new Map<Prepared, Tested>();
  const testedBy = (entry: Prepared, tryout: Tryout) => {
    const tested = kept.get(entry) ?? entry.test(tryout);
    if (!entry.byTier) kept.set(entry, tested);
    return tested;
  };
  return (tier) => {
    const tryout = tryoutFor(tier);
    const judgements = standardsFor(plan, tier).map((entry) => judge(entry, tryout, testedBy(entry, tryout)));
    const verdict = judgements.reduce<Verdict>(
      (whole, { entry, verdict: own }) => (entry.standard.effect === "decides" ? strongerVerdict(whole, own) : whole),
      "not-applicable",
    );
    const assessment = (): TierAssessment<T, S> => ({
      type: "tier-assessment",
      complex: complex.id,
      tier,
      asOf: options.asOf,
      verdict,
      // Each by a standard of the plan, whose ids are S.
      findings: foundBy(judgements, tryout) as readonly Finding[] as readonly Finding<S>[],
      missing: [...new Set(judgements.flatMap(({ missing }) => missing))],
    });
    return { tier, verdict, assessment };
  };
}
