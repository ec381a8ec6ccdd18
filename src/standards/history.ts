import { addMonths, daysBetween, type PlainDate, wholeDecimal } from "../kernel/index.js";
import type { Plan, Standard } from "../plan/index.js";
import { type Complex, creditsTowards, type Milestone, tiersCounted } from "../registry/index.js";
import { type Tested, verdictAlone } from "./tested.js";

type Within = Extract<Standard, { test: "within" }>;
type Listed = Extract<Standard, { test: "listed" }>;

/** Whether one milestone of a tier followed another in time; counted in days. */
export function testWithin({ from, to, months }: Within, complex: Complex, tier: string, asOf: PlainDate): Tested {
  const start = firstDay(complex, from, tier, asOf);
  if (start === undefined) return verdictAlone("not-applicable", []);
  const done = firstDay(complex, to, tier, asOf, start);
  const allowed = daysBetween(start, addMonths(start, months));
  const elapsed = daysBetween(start, done ?? asOf);
  // What is not done when its last day closes is done a day late at the earliest.
  const taken = done === undefined && elapsed >= allowed ? elapsed + 1 : elapsed;
  const late = taken > allowed;
  return {
    verdict: late ? "unmet" : done === undefined ? "not-applicable" : "met",
    bound: "at-most",
    required: wholeDecimal(allowed),
    actual: wholeDecimal(taken),
    shortfall: late ? wholeDecimal(taken - allowed) : undefined,
    unit: "days",
    items: undefined,
    missing: [],
  };
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

/** Whether a complex has been listed in a time, or stands listed on the day, and whether the target named counts it. */
export function testListed(standard: Listed, plan: Plan, complex: Complex, asOf: PlainDate): Tested {
  const listed = testListing(standard, plan, complex, asOf);
  if (standard.target === undefined || listed.verdict === "unmet") return listed;
  const counted = testCounted(standard.target, plan, complex, asOf);
  return counted.verdict === "met" ? listed : counted;
}

/** Whether a target counts a complex by the day for a place that owes it. */
function testCounted(id: string, plan: Plan, complex: Complex, asOf: PlainDate): Tested {
  const target = plan.targets.find((each) => each.id === id);
  const credits = target ? creditsTowards(plan, target, [complex], asOf) : [];
  const counting = credits.filter(({ locality }) => locality !== undefined);
  if (counting.some(({ undecided }) => !undecided)) return verdictAlone("met", []);
  if (counting.length === 0) return verdictAlone("unmet", []);
  const kinds: readonly string[] = target?.counts.milestones ?? [];
  const missing = complex.milestones.flatMap(({ kind, list, on }, index) =>
    kinds.includes(kind) && list === undefined && on <= asOf ? [`milestones[${index}].list`] : [],
  );
  return verdictAlone("unknown", missing);
}

function testListing(standard: Listed, plan: Plan, complex: Complex, asOf: PlainDate): Tested {
  const { milestones, lists, at, state } = standard;
  if (state === "now") {
    const [highest] = tiersCounted(plan, complex, asOf, { milestones, ...(lists && { lists }) });
    const stands = highest !== undefined && (at === undefined || highest.tier === at);
    return verdictAlone(stands ? "met" : "unmet", []);
  }
  if (hasListing(standard, complex.milestones, asOf)) return verdictAlone("met", []);
  const missing = complex.milestones.flatMap((milestone, index) =>
    lists !== undefined && milestone.list === undefined && isInTime(standard, milestone, asOf)
      ? [`milestones[${index}].list`]
      : [],
  );
  return verdictAlone(missing.length > 0 ? "unknown" : "unmet", missing);
}

// By index: records are frozen, and to go through a frozen array in another way takes ten times as long.
function hasListing(standard: Listed, milestones: readonly Milestone[], asOf: PlainDate): boolean {
  const { lists } = standard;
  for (let index = 0; index < milestones.length; index += 1) {
    const milestone = milestones[index];
    if (milestone === undefined || !isInTime(standard, milestone, asOf)) continue;
    if (lists === undefined || (milestone.list !== undefined && lists.includes(milestone.list))) return true;
  }
  return false;
}

function isInTime({ milestones, at, from, to }: Listed, { kind, tier, on }: Milestone, asOf: PlainDate): boolean {
  const kinds: readonly Milestone["kind"][] = milestones;
  return (
    kinds.includes(kind) &&
    (at === undefined || at === tier) &&
    on <= asOf &&
    (from === undefined || on >= from) &&
    (to === undefined || on <= to)
  );
}
