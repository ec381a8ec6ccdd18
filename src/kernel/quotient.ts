import { dividedBy, fractionOf, minus, sumOf, times } from "./fraction.js";
import { roundedTo } from "./rounded.js";
import type { DecimalString } from "./scaled.js";

/** The decimal places of a published quotient. */
const PLACES = 12;

/** The quotient `numerator ÷ denominator`, rounded once, half up, to 12 places; the denominator is not 0. */
export function quotient(numerator: DecimalString, denominator: DecimalString): DecimalString {
  return roundedTo(dividedBy(fractionOf(numerator), fractionOf(denominator)), PLACES);
}

/**
 * How diverse a total is in its parts: 1 − Σs² over the shares s (Simpson, 1949), rounded once, half up, to 12 places.
 *
 * @param parts - of 0 or more, not all 0
 */
export function diversity(parts: readonly DecimalString[]): DecimalString {
  const exact = parts.map(fractionOf);
  const total = sumOf(exact);
  const square = times(total, total);
  return roundedTo(dividedBy(minus(square, sumOf(exact.map((part) => times(part, part)))), square), PLACES);
}
