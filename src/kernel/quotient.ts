import { type DecimalString, Exact } from "./decimal.js";

/** Wide enough for the squares of long sums; a quotient of two decimals as they come in needs no more than 80 digits. */
const Wide = /* @__PURE__ */ Exact.clone({ precision: 400 });

/** The decimal places of a published quotient. */
const PLACES = 12;

/** The quotient `numerator ÷ denominator`, rounded once, half up, to 12 places; the denominator is not 0. */
export function quotient(numerator: DecimalString, denominator: DecimalString): DecimalString {
  return rounded(new Exact(numerator).div(denominator));
}

/**
 * How diverse a total is in its parts: 1 − Σs² over the shares s (Simpson, 1949), rounded once, half up, to 12 places.
 *
 * @param parts - of 0 or more, not all 0
 */
export function diversity(parts: readonly DecimalString[]): DecimalString {
  const total = parts.reduce((sum, part) => sum.plus(part), new Wide(0));
  const squares = parts.reduce((sum, part) => sum.plus(new Wide(part).times(part)), new Wide(0));
  const square = total.times(total);
  return rounded(square.minus(squares).div(square));
}

function rounded(value: InstanceType<typeof Exact>): DecimalString {
  const short = value.toDecimalPlaces(PLACES);
  return (short.isZero() ? "0" : short.toFixed()) as DecimalString;
}
