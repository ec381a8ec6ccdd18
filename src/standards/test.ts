import type { Items, Verdict } from "../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  ownValue,
  type PlainDate,
  subtractDecimals,
  wholeDecimal,
} from "../kernel/index.js";
import type { Plan, Standard } from "../plan/index.js";
import { type Complex, choicesOf, type Facts, itemsOf, quantityOf } from "../registry/index.js";
import { testListed, testWithin } from "./history.js";
import { type Tested, verdictAlone } from "./tested.js";

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

function testBound(standard: Bounded, facts: Facts, tier: string): Tested {
  const { test: bound, fact, value } = standard;
  const required = typeof value === "object" ? ownValue(value, tier) : value;
  const recorded = quantityOf(facts, fact);
  if (required === undefined) {
    return compared(standard, "unknown", required, "value" in recorded ? recorded.value : undefined);
  }
  if ("missing" in recorded) {
    const { missing, atLeast } = recorded;
    const enough = bound === "at-least" && atLeast !== undefined && compareDecimals(atLeast, required) >= 0;
    return enough
      ? compared(standard, "met", required, atLeast)
      : compared(standard, "unknown", required, undefined, missing);
  }
  const actual = recorded.value;
  const difference = compareDecimals(actual, required);
  if (bound === "at-least" ? difference >= 0 : difference <= 0) return compared(standard, "met", required, actual);
  const shortfall = bound === "at-least" ? subtractDecimals(required, actual) : subtractDecimals(actual, required);
  return compared(standard, "unmet", required, actual, [], shortfall);
}

/** What a test says that compares a quantity with a figure. */
function compared(
  { test: bound, unit }: Bounded,
  verdict: Verdict,
  required: DecimalString | undefined,
  actual: DecimalString | undefined,
  missing: readonly string[] = [],
  shortfall?: DecimalString,
): Tested {
  return { verdict, bound, required, actual, shortfall, unit, items: undefined, missing };
}

type Covering = Extract<Standard, { test: "covers" }>;

function testCoverage(standard: Covering, plan: Plan, facts: Facts): Tested {
  const items = itemsOf(plan, facts, standard.fact, standard.counting === "on-site");
  const [had, open] = [items.has.length, items.unknown.length];
  const size = had + items.lacks.length + open;
  const needed = standard.atLeast === "all" ? size : standard.atLeast;
  const required = standard.required ?? [];
  const impossible = had + open < needed || required.some((member) => items.lacks.includes(member));
  const reached = had >= needed && required.every((member) => items.has.includes(member));
  const verdict = reached ? "met" : impossible ? "unmet" : "unknown";
  return {
    verdict,
    bound: "at-least",
    required: wholeDecimal(needed),
    actual: open < size ? wholeDecimal(had) : undefined,
    shortfall: verdict === "unmet" ? wholeDecimal(lacking(needed - had - open, required, items)) : undefined,
    unit: "count",
    items,
    missing: !reached && open > 0 ? [standard.fact] : [],
  };
}

/** How many are wanting at the least: what is not recorded may be there, and is not counted as lacking. */
function lacking(members: number, required: readonly string[], { lacks }: Items): number {
  return Math.max(members, required.filter((member) => lacks.includes(member)).length);
}

function testChoice({ fact, accepted }: Extract<Standard, { test: "one-of" }>, facts: Facts): Tested {
  const recorded = choicesOf(facts, fact);
  if ("missing" in recorded) return verdictAlone("unknown", recorded.missing);
  const has = recorded.value.filter((id) => accepted.includes(id));
  const lacks = has.length > 0 ? [] : accepted;
  return verdictAlone(has.length > 0 ? "met" : "unmet", [], { has, lacks, unknown: [] });
}
