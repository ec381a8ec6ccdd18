import { type Finding, guarded, readBy, type Stamp, stampOf, takes, type Verdict } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import type { Plan, ReadingChoices } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { Complex, notStanding, type TierHeld, tierOpenBy, tiersHeld } from "../registry/index.js";
import { type TierAssessment, tiersTried } from "./assess-tier.js";
import { groundOptions, type VerdictOptions } from "./ground-options.js";

/** Where a complex stands on the ladder of tiers on a day. */
export interface ComplexAssessment<T extends string = string, S extends string = string> {
  readonly type: "complex-assessment";
  readonly complex: string;
  readonly asOf: PlainDate;
  /** The highest tier it holds; absent where it holds none. */
  readonly held?: TierHeld<T>;
  /** The day on which its last tier was ended; absent of one that holds a tier or may hold one, and of one never listed. */
  readonly struckOff?: PlainDate;
  /** What keeps open which tier it holds: milestones whose tier is not one of the plan's. Absent where nothing does. */
  readonly missing?: readonly string[];
  /** The highest tier whose standards it meets, by waiver too; absent where none. */
  readonly highestMet?: T;
  /** Where it meets none: whether that is so of every tier, or something missing leaves one open. */
  readonly noneMet?: "unmet" | "unknown";
  /** The tier above the one held, and what keeps it from it; absent at the top. */
  readonly next?: { readonly tier: T; readonly verdict: Verdict; readonly lacks: readonly Finding<S>[] };
  /** One for every tier, lowest first. */
  readonly tiers: readonly TierAssessment<T, S>[];
  readonly stamp: Stamp;
}

/**
 * Every tier of the plan for one complex at the close of a day: the one it holds, the highest whose standards it
 * meets, and the next with what it lacks.
 *
 * Work: that of `assessTier` for each tier.
 *
 * @param options - as for {@link assessTier}
 * @throws {@link PolicyError} for a date that does not exist, or a record that its schema refuses
 *
 * @see 4.1.2
 * @see 2.6
 * @example
 * ```ts
 * import { assessComplex, Complex } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", site: { floorArea: 4680 },
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * });
 * const { held, highestMet, next } = assessComplex(taizhou, complex, { asOf: "2020-12-31" });
 * [held?.tier, highestMet, next?.tier]; // => ["county", "county", "municipal"]
 * next?.lacks.map(({ rule, shortfall }) => `${rule} ${shortfall}`); // => ["floor-area 320"]
 * ```
 */
export function assessComplex<T extends string, S extends string>(
  plan: Plan<T, string, ReadingChoices, S>,
  complex: Complex,
  options: VerdictOptions,
): ComplexAssessment<T, S> {
  return guarded(assessComplexTakes, complexAssessed, plan, complex, options);
}

/** What {@link assessComplex} takes. */
export const assessComplexTakes = /* @__PURE__ */ takes("assessComplex", () => ({
  plan: madePlan,
  complex: readBy(Complex),
  options: groundOptions,
}));

/** What {@link assessComplex} answers, of what has been read; with `"next-tier"` only of the tier held and the next. */
export function complexAssessed<T extends string, S extends string>(
  plan: Plan<T, string, ReadingChoices, S>,
  complex: Complex,
  options: VerdictOptions,
  detail: "next-tier" | "all" = "all",
): ComplexAssessment<T, S> {
  const { asOf } = options;
  const tried = plan.tiers.map(({ id }) => id).map(tiersTried(plan, complex, options));
  const [held] = tiersHeld(plan, complex, asOf);
  const missing = tierOpenBy(plan, complex, asOf);
  const none = held === undefined ? notStanding(plan, complex, asOf) : undefined;
  const met = tried.filter(({ verdict }) => verdict === "met" || verdict === "waived").at(-1);
  const noneMet = tried.every(({ verdict }) => verdict === "unmet") ? "unmet" : "unknown";
  const nextTier = tried[held === undefined ? 0 : tried.findIndex(({ tier }) => tier === held.tier) + 1]?.tier;
  const tiers = tried
    .filter(({ tier }) => detail === "all" || tier === held?.tier || tier === nextTier)
    .map(({ assessment }) => assessment());
  const next = tiers.find(({ tier }) => tier === nextTier);
  return {
    type: "complex-assessment",
    complex: complex.id,
    asOf,
    ...(held && { held }),
    ...(none?.reason === "struck-off" && none.on !== undefined && { struckOff: none.on }),
    ...(missing.length > 0 && { missing }),
    ...(met ? { highestMet: met.tier } : { noneMet }),
    ...(next && { next: { tier: next.tier, verdict: next.verdict, lacks: next.findings.filter(isLacking) } }),
    tiers,
    stamp: stampOf(plan, asOf),
  };
}

function isLacking({ effect, verdict }: Finding): boolean {
  return effect === "decides" && (verdict === "unmet" || verdict === "unknown");
}
