import type { Finding } from "../finding/index.js";
import { compareDecimals, own, type PlainDate, subtractDecimals, wholeDecimal } from "../kernel/index.js";
import type { Plan, Standard } from "../plan/index.js";
import { type Complex, choicesOf, type Facts, itemsOf, quantityOf } from "../registry/index.js";
import { testListed, testWithin } from "./history.js";

/** What a test of a standard says of a record, before waivers and the force of the words. */
export type Tested = Pick<
  Finding,
  "verdict" | "bound" | "required" | "actual" | "shortfall" | "unit" | "items" | "missing"
>;

/** A complex on a day, and the tier it is tested for. */
export interface Tryout {
  readonly plan: Plan;
  readonly complex: Complex;
  readonly facts: Facts;
  readonly tier: string;
  readonly asOf: PlainDate;
}

/** Puts a complex to the test of a standard. */
export function test(standard: Standard, { plan, complex, facts, tier, asOf }: Tryout): Tested {
  switch (standard.test) {
    case "at-least":
    case "at-most":
      return testBound(standard, facts, tier);
    case "covers":
      return testCoverage(standard, plan, facts);
    case "one-of":
      return testChoice(standard, facts);
    case "within":
      return testWithin(standard, complex, tier, asOf);
    case "listed":
      return testListed(standard, plan, complex, asOf);
  }
}

type Bounded = Extract<Standard, { test: "at-least" | "at-most" }>;

function testBound({ test: bound, fact, value, unit }: Bounded, facts: Facts, tier: string): Tested {
  const required = typeof value === "object" ? own(value, tier) : value;
  const recorded = quantityOf(facts, fact);
  if (required === undefined) {
    return { verdict: "unknown", bound, ...("value" in recorded && { actual: recorded.value }), unit, missing: [] };
  }
  const known = { bound, unit, required };
  if ("missing" in recorded) {
    const { missing, atLeast } = recorded;
    const enough = bound === "at-least" && atLeast !== undefined && compareDecimals(atLeast, required) >= 0;
    return enough
      ? { verdict: "met", ...known, actual: atLeast, missing: [] }
      : { verdict: "unknown", ...known, missing };
  }
  const actual = recorded.value;
  const shortfall = bound === "at-least" ? subtractDecimals(required, actual) : subtractDecimals(actual, required);
  return compareDecimals(shortfall, "0") > 0
    ? { verdict: "unmet", ...known, actual, shortfall, missing: [] }
    : { verdict: "met", ...known, actual, missing: [] };
}

function testCoverage(standard: Extract<Standard, { test: "covers" }>, plan: Plan, facts: Facts): Tested {
  const items = itemsOf(plan, facts, standard.fact, standard.counting === "on-site");
  const size = items.has.length + items.lacks.length + items.unknown.length;
  const needed = standard.atLeast === "all" ? size : standard.atLeast;
  const required = standard.required ?? [];
  const possible = items.has.length + items.unknown.length;
  const impossible = possible < needed || required.some((member) => items.lacks.includes(member));
  const reached = items.has.length >= needed && required.every((member) => items.has.includes(member));
  const verdict = reached ? "met" : impossible ? "unmet" : "unknown";
  // What is not recorded may be there: it is not counted as lacking.
  const lacking = Math.max(needed - possible, required.filter((member) => items.lacks.includes(member)).length);
  return {
    verdict,
    bound: "at-least",
    required: wholeDecimal(needed),
    ...(items.unknown.length < size && { actual: wholeDecimal(items.has.length) }),
    ...(verdict === "unmet" && { shortfall: wholeDecimal(lacking) }),
    unit: "count",
    items,
    missing: reached || items.unknown.length === 0 ? [] : [standard.fact],
  };
}

function testChoice({ fact, accepted }: Extract<Standard, { test: "one-of" }>, facts: Facts): Tested {
  const recorded = choicesOf(facts, fact);
  if ("missing" in recorded) return { verdict: "unknown", missing: recorded.missing };
  const has = recorded.value.filter((id) => accepted.includes(id));
  const lacks = has.length > 0 ? [] : accepted;
  return { verdict: has.length > 0 ? "met" : "unmet", items: { has, lacks, unknown: [] }, missing: [] };
}
