import { compareFractions, type Fraction, ONE, ZERO } from "../../../kernel/index.js";

/** A fraction held between 0 and 1. */
export function within(value: Fraction): Fraction {
  if (value.over <= 0) return ZERO;
  return compareFractions(value, ONE) >= 0 ? ONE : value;
}
