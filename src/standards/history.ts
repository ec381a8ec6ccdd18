import { addMonths, daysBetween, type PlainDate, wholeDecimal } from "../kernel/index.js";
import type { Plan, Standard } from "../plan/index.js";
import { type Complex, type Milestone, tiersCounted } from "../registry/index.js";
import type { Tested } from "./test.js";

type Within = Extract<Standard, { test: "within" }>;
type Listed = Extract<Standard, { test: "listed" }>;

/** Whether one milestone of a tier followed another in time; counted in days. */
export function testWithin({ from, to, months }: Within, complex: Complex, tier: string, asOf: PlainDate): Tested {
  const start = firstDay(complex, from, tier, asOf);
  if (start === undefined) return { verdict: "not-applicable", missing: [] };
  const done = firstDay(complex, to, tier, asOf, start);
  const allowed = daysBetween(start, addMonths(start, months));
  const elapsed = daysBetween(start, done ?? asOf);
  // What is not done when its last day closes is done a day late at the earliest.
  const taken = done === undefined && elapsed >= allowed ? elapsed + 1 : elapsed;
  const quantities = {
    bound: "at-most",
    required: wholeDecimal(allowed),
    actual: wholeDecimal(taken),
    unit: "days",
  } as const;
  if (taken > allowed) {
    return { verdict: "unmet", ...quantities, shortfall: wholeDecimal(taken - allowed), missing: [] };
  }
  return { verdict: done === undefined ? "not-applicable" : "met", ...quantities, missing: [] };
}

function firstDay(
  complex: Complex,
  kind: Milestone["kind"],
  tier: string,
  asOf: PlainDate,
  from: PlainDate = "",
): PlainDate | undefined {
  const on = complex.milestones
    .filter((milestone) => milestone.kind === kind && milestone.tier === tier)
    .map((each) => each.on);
  return on.filter((day) => from <= day && day <= asOf).sort()[0];
}

/** Whether a complex has been listed in a time, or stands listed on the day, at a tier or any. */
export function testListed(standard: Listed, plan: Plan, complex: Complex, asOf: PlainDate): Tested {
  const { milestones, lists, at, state } = standard;
  if (state === "now") {
    const [highest] = tiersCounted(plan, complex, asOf, { milestones, ...(lists && { lists }) });
    const stands = highest !== undefined && (at === undefined || highest.tier === at);
    return { verdict: stands ? "met" : "unmet", missing: [] };
  }
  const inTime = complex.milestones.flatMap((milestone, index) =>
    isInTime(standard, milestone, asOf) ? [{ ...milestone, index }] : [],
  );
  if (inTime.some(({ list }) => lists === undefined || (list !== undefined && lists.includes(list)))) {
    return { verdict: "met", missing: [] };
  }
  const missing = inTime.flatMap(({ list, index }) => (list === undefined ? [`milestones[${index}].list`] : []));
  return { verdict: missing.length > 0 ? "unknown" : "unmet", missing };
}

function isInTime({ milestones, at, from, to }: Listed, { kind, tier, on }: Milestone, asOf: PlainDate): boolean {
  return (
    milestones.some((counted) => counted === kind) &&
    (at === undefined || at === tier) &&
    on <= asOf &&
    (from === undefined || on >= from) &&
    (to === undefined || on <= to)
  );
}
