import { type Finding, overallVerdict, requireDate, type Verdict, type WaiverUsed } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import { type Plan, perPlan, readingsUsed, requireTier, type Standard } from "../plan/index.js";
import { type Complex, factsOn, tiersOn, type Waiver } from "../registry/index.js";
import { type Tested, type Tryout, test } from "./test.js";

/** Whether a complex meets a tier on a day, and every finding that says so. */
export interface TierAssessment<T extends string = string> {
  readonly complex: string;
  readonly tier: T;
  readonly asOf: PlainDate;
  /** Of the findings that decide: unmet, else unknown, else waived, else met, else not applicable. */
  readonly verdict: Verdict;
  /** One for every standard of the tier, in the plan's order. */
  readonly findings: readonly Finding[];
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
 * @param plan - the policy
 * @param complex - the record; areas in m²
 * @param tier - a tier of the plan; another does not compile
 * @param options - `asOf`: the day, whose own events count
 * @throws {@link PolicyError} for a tier the plan does not have or a date that does not exist
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
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", site: { floorArea: 4680 },
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * });
 * const { verdict, findings } = assessTier(taizhou, complex, "municipal", { asOf: "2020-12-31" });
 * verdict; // => "unmet"
 * findings[0] && describe(taizhou, findings[0], "en");
 * // => "floor area 4,680 m², required 5,000 m², short by 320 m² (4.1.2, presumption: a waiver may rebut it)"
 * ```
 */
export function assessTier<T extends string>(
  plan: Plan<T>,
  complex: Complex,
  tier: NoInfer<T>,
  { asOf }: { readonly asOf: PlainDate },
): TierAssessment<T> {
  requireTier(plan, tier);
  requireDate("asOf", asOf);
  const tryout = { plan, complex, facts: factsOn(complex, asOf), tier, asOf };
  const findings = (applicableStandards(plan).get(tier) ?? []).map((entry) => findingOf(entry, tryout));
  return {
    complex: complex.id,
    tier,
    asOf,
    verdict: overallVerdict(findings.filter(({ effect }) => effect === "decides").map(({ verdict }) => verdict)),
    findings,
    missing: [...new Set(findings.flatMap(({ missing }) => missing))],
  };
}

/** A standard with what can be known of it before any record is seen. */
interface Prepared {
  readonly standard: Standard;
  readonly readings: Finding["readings"];
  /** Whether the words only encourage, so that nothing is ever unmet. */
  readonly encouraged: boolean;
}

const applicableStandards = perPlan((plan) => {
  const prepared = plan.standards.map((standard): Prepared => {
    const kinds = plan.clauses.filter(({ id }) => standard.clauses.includes(id)).map(({ kind }) => kind);
    return {
      standard,
      readings: readingsUsed(plan, pathsOf(standard)),
      encouraged: kinds.every((kind) => kind === "encouraged" || kind === "background"),
    };
  });
  return new Map(
    plan.tiers.map(({ id }) => [
      id,
      prepared.filter(({ standard: { tiers } }) => tiers === undefined || tiers.includes(id)),
    ]),
  );
});

/** The places of the plan that a standard's finding rests on. */
function pathsOf(standard: Standard): string[] {
  const history = standard.binds === "recognised" || (standard.test === "listed" && standard.state === "now");
  return [
    `standards.${standard.id}`,
    ...(history ? ["practice.delistingEnds"] : []),
    ...(standard.test === "listed" && standard.ranked ? ["practice.rankedWithin"] : []),
  ];
}

function findingOf({ standard, readings, encouraged }: Prepared, tryout: Tryout): Finding {
  const tested = test(standard, tryout);
  const judgement = judged(standard, tryout, tested, encouraged);
  const waiver = judgement.verdict === "unmet" ? waiverFor(standard, tryout) : undefined;
  const among = standard.test === "listed" && standard.ranked ? rankedAmong(tryout) : undefined;
  return {
    rule: standard.id,
    clauses: standard.clauses,
    subject: { kind: "complex", id: tryout.complex.id },
    tier: tryout.tier,
    effect: standard.effect,
    ...judgement,
    ...(waiver && { verdict: "waived" as const }),
    ...(among && { among }),
    ...(waiver && { waiver }),
    ...(standard.waivable && { waivable: true as const }),
    readings,
    because: [],
  };
}

/** What the test says, within what the standard asks, of whom, and with what force. */
function judged(standard: Standard, tryout: Tryout, tested: Tested, encouraged: boolean): Tested {
  const { shortfall, ...shown } = tested;
  const asked = standard.tested !== false && (standard.binds !== "recognised" || isRecognised(tryout));
  if (!asked) return { ...shown, verdict: "not-applicable", missing: [] };
  if (tested.verdict === "unmet" && encouraged) return { ...shown, verdict: "not-applicable" };
  return tested;
}

function isRecognised({ plan, complex, tier, asOf }: Tryout): boolean {
  return tiersOn(plan, complex, asOf).some((held) => held.tier === tier && held.status === "recognised");
}

function rankedAmong({ plan, complex }: Tryout): NonNullable<Finding["among"]> {
  return plan.practice?.rankedWithin === "area"
    ? { kind: "plan", id: plan.id }
    : { kind: "locality", id: complex.locality };
}

function waiverFor(standard: Standard, { complex, tier, asOf }: Tryout): WaiverUsed | undefined {
  if (standard.waivable !== true) return undefined;
  const inForce = (complex.waivers ?? []).filter(
    (waiver) =>
      waiver.tier === tier &&
      standard.clauses.includes(waiver.clause) &&
      waiver.approvedOn <= asOf &&
      (waiver.until === undefined || asOf <= waiver.until) &&
      !(waiver.ground !== undefined && standard.refusedGrounds?.includes(waiver.ground)),
  );
  return inForce
    .map(used)
    .reduce<WaiverUsed | undefined>(
      (first, waiver) => (first === undefined || orderOf(waiver) < orderOf(first) ? waiver : first),
      undefined,
    );
}

function used({ clause, reason, approvedBy, approvedOn, until }: Waiver): WaiverUsed {
  return { clause, reason, approvedBy, approvedOn, ...(until !== undefined && { until }) };
}

/** Of several waivers in force the first approved is named, whatever their order in the record. */
function orderOf({ approvedOn, approvedBy, clause, reason, until = "" }: WaiverUsed): string {
  return JSON.stringify([approvedOn, approvedBy, clause, reason, until]);
}
