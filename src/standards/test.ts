import { roundedTo } from "../kernel/index.js";
import { exactValue, judgeCondition, sourceValue } from "../measures/index.js";
import type { Standard } from "../plan/index.js";
import type { Prepared } from "./prepared.js";
import { NOTHING_TESTED, type Tested, type Tryout } from "./tried.js";
import { testWithin } from "./within.js";

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
