import {
  type DecimalString,
  dividedBy,
  type Fraction,
  floorOf,
  fraction,
  fractionOf,
  minus,
  plus,
  roundedTo,
  tenTo,
} from "../../kernel/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";

/** The least total that, rounded as the scorecard does, reaches a bound. */
export function leastTotal({ rounding: { places, mode } }: Scorecard, atLeast: DecimalString): Fraction {
  const unit = fraction(1n, tenTo(places));
  const bound = fractionOf(roundedTo(fractionOf(atLeast), places, "up"));
  const half = minus(bound, fraction(1n, 2n * tenTo(places)));
  switch (mode) {
    case "down":
      return bound;
    case "half-up":
      return half;
    case "half-even":
      return floorOf(dividedBy(bound, unit)) % 2n === 0n ? half : plus(half, HAIR);
    case "up":
      return plus(minus(bound, unit), HAIR);
  }
}

/** So little more that no decimal input lies between. */
const HAIR: Fraction = /* @__PURE__ */ (() => fraction(1n, tenTo(40)))();
