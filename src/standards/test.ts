import { roundedTo } from "../kernel/index.js";
import { type Asked, askedOn, exactValue, type Judged, judgeCondition, sourceValue } from "../measures/index.js";
import type { Plan, Standard } from "../plan/index.js";
import type { Complex } from "../registry/index.js";
import type { Prepared } from "./prepared.js";
import { testWithin } from "./within.js";

/** A complex on a day, the tier it is tested for, and the records it is tested by. */
export interface Tryout extends Asked {
  readonly plan: Plan;
  readonly complex: Complex;
  readonly asOf: string;
  readonly tier: string;
}

/** A complex as it is tested for a tier. */
export function tryoutOf(ground: Parameters<typeof askedOn>[0], complex: Complex, tier: string): Tryout {
  const { plan, asOf } = ground;
  return { ...askedOn(ground, complex), plan, complex, asOf, tier };
}

/** What a test of a standard says of a record, before waivers and the force of the words. */
export type Tested = Omit<Judged, "verdict"> & { readonly verdict: Judged["verdict"] | "not-applicable" };

/** What is said where nothing can be. */
export const NOTHING_TESTED: Tested = {
  verdict: "unknown",
  bound: undefined,
  required: undefined,
  actual: undefined,
  shortfall: undefined,
  unit: undefined,
  items: undefined,
  why: undefined,
  missing: [],
  asks: undefined,
  combine: undefined,
  because: [],
};

/** Puts a complex to the test of a standard: most are conditions. */
export function test({ standard, requires }: Prepared, tryout: Tryout): Tested {
  if (requires) return judgeCondition(requires, tryout);
  switch (standard.test) {
    case "within":
      return testWithin(standard, tryout);
    case "at-least":
    case "at-most":
      return withoutFigure(standard, tryout);
    default:
      return NOTHING_TESTED;
  }
}

/** What a standard says that asks for something and sets no figure. */
function withoutFigure(
  { test, fact, unit }: Extract<Standard, { test: "at-least" | "at-most" }>,
  tryout: Tryout,
): Tested {
  const actual = exactValue(sourceValue({ fact }, tryout));
  return { ...NOTHING_TESTED, bound: test, actual: actual && roundedTo(actual, 18), unit };
}
