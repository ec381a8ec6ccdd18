import { type Finding, type Subject, strongerVerdict, type Verdict } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Complex } from "../registry/index.js";
import { isAsked, judged, waiverFor } from "./judge.js";
import { type Prepared, trial } from "./prepared.js";
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
  const { standards, tryout } = trial(plan, complex, tier, asOf);
  const subject = { kind: "complex", id: complex.id };
  const findings = standards.map((entry) => findingOf(entry, tryout, subject));
  return {
    complex: complex.id,
    tier,
    asOf,
    verdict: findings.reduce<Verdict>(
      (verdict, finding) => (finding.effect === "decides" ? strongerVerdict(verdict, finding.verdict) : verdict),
      "not-applicable",
    ),
    findings,
    missing: missingIn(findings),
  };
}

function findingOf(entry: Prepared, tryout: Tryout, subject: Subject): Finding {
  const tested = test(entry.standard, tryout);
  const asked = isAsked(entry, tryout);
  const verdict = judged(entry, asked, tested.verdict);
  const waiver = verdict === "unmet" ? waiverFor(entry, tryout) : undefined;
  const finding: Draft = {
    rule: entry.id,
    clauses: entry.clauses,
    subject,
    tier: tryout.tier,
    effect: entry.effect,
    verdict: waiver ? "waived" : verdict,
  };
  addFigures(finding, entry, tested);
  finding.missing = asked ? tested.missing : [];
  if (entry.ranked) finding.among = rankedAmong(tryout);
  if (waiver) finding.waiver = waiver;
  if (entry.waivable) finding.waivable = true;
  finding.readings = entry.readings;
  finding.because = [];
  return finding as Finding;
}

/** A finding in the making. Keys are added one by one: to spread objects into it would take several times as long. */
type Draft = { -readonly [K in keyof Finding]?: Finding[K] };

function addFigures(finding: Draft, { test }: Prepared, tested: Tested): void {
  const { bound, required, actual, shortfall, unit, items } = tested;
  if (bound !== undefined) finding.bound = bound;
  if (unit !== undefined && required !== undefined && (test === "at-least" || test === "at-most")) finding.unit = unit;
  if (required !== undefined) finding.required = required;
  if (actual !== undefined) finding.actual = actual;
  if (unit !== undefined && test === "within") finding.unit = unit;
  if (shortfall !== undefined && finding.verdict !== "not-applicable") finding.shortfall = shortfall;
  if (unit !== undefined) finding.unit = unit;
  if (items !== undefined) finding.items = items;
}

/** Each path once; most records miss nothing, and then there is nothing to collect. */
function missingIn(findings: readonly Finding[]): readonly string[] {
  return findings.every(({ missing }) => missing.length === 0)
    ? []
    : [...new Set(findings.flatMap(({ missing }) => missing))];
}

function rankedAmong({ plan, complex }: Tryout): Subject {
  return plan.practice?.rankedWithin === "area"
    ? { kind: "plan", id: plan.id }
    : { kind: "locality", id: complex.locality };
}
