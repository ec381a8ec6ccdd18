import { bigParts, dividedBy, type Fraction, fractionOf, minus, sumOf, tenTo, times } from "./fraction.js";
import { type DecimalString, floorDivide, shortFloor, unscaled } from "./scaled.js";
import { shortTenTo, unscaledShort } from "./short.js";

/** How what lies between two places is settled: a half away from zero or to the even digit, or all of it up or down. */
export type RoundingMode = "half-up" | "half-even" | "up" | "down";

/** A fraction as a decimal of so many places at most. */
export function roundedTo(value: Fraction, places: number, mode: RoundingMode = "half-up"): DecimalString {
  const { over, under } = value;
  return (
    (typeof over === "number" && typeof under === "number" && shortRounded(over, under, places, mode)) ||
    longRounded(value, places, mode)
  );
}

/** Whether so many places hold a fraction exactly. */
export function isHeldBy(places: number, value: Fraction): boolean {
  const { over, under } = value;
  if (typeof over === "number" && typeof under === "number" && under <= MOST_UNDER) {
    let rest = Math.abs(over);
    for (let left = places; left > 0 && rest > 0; left -= DIGITS) {
      rest = (rest - shortFloor(rest, under) * under) * shortTenTo(Math.min(DIGITS, left));
    }
    return rest === shortFloor(rest, under) * under;
  }
  const long = bigParts(value);
  return (long.over * tenTo(places)) % long.under === 0n;
}

/** So many digits are worked out at a time: a number of the language holds what a division by up to this leaves, so many places up. */
const DIGITS = 6;
const MOST_UNDER = 9_000_000_000;

/** Up to here a number of the language shows the digits that it was read from, whichever they are. */
const SHOWN = 1e15;

/** In numbers of the language; nothing where they do not hold it. */
function shortRounded(over: number, under: number, places: number, mode: RoundingMode): DecimalString | undefined {
  const size = Math.abs(over);
  let units = shortFloor(size, under);
  const whole = shortTenTo(places);
  if (under > MOST_UNDER || (units + 1) * whole > SHOWN) return undefined;
  let rest = size - units * under;
  for (let left = places; left > 0; left -= DIGITS) {
    const step = shortTenTo(Math.min(DIGITS, left));
    const more = shortFloor(rest * step, under);
    rest = rest * step - more * under;
    units = units * step + more;
  }
  if (rest > 0 && isRaised(Math.sign(rest * 2 - under), units % 2 === 1, mode, over < 0)) units += 1;
  if (units === 0) return "0";
  const signed = over < 0 ? -units : units;
  const shown = signed / whole;
  // Below that it would show an exponent.
  return (Math.abs(shown) < 1e-6 ? unscaledShort(signed, places) : String(shown)) as DecimalString;
}

function longRounded(value: Fraction, places: number, mode: RoundingMode): DecimalString {
  const { over, under } = bigParts(value);
  const negative = over < 0n;
  const size = (negative ? -over : over) * tenTo(places);
  const cut = floorDivide(size, under);
  const rest = size - cut * under;
  const half = rest * 2n === under ? 0 : rest * 2n > under ? 1 : -1;
  const raised = rest > 0n && isRaised(half, cut % 2n === 1n, mode, negative) ? cut + 1n : cut;
  return unscaled(negative ? -raised : raised, places);
}

/** Whether the last digit goes one up where anything is left: by how that compares with half of it, and whether it is odd. */
function isRaised(half: number, isOdd: boolean, mode: RoundingMode, negative: boolean): boolean {
  switch (mode) {
    case "half-up":
      return half >= 0;
    case "half-even":
      return half > 0 || (half === 0 && isOdd);
    case "up":
      return !negative;
    case "down":
      return negative;
  }
}

/** The decimal places of a published quotient. */
const PUBLISHED = 12;

/** The quotient `numerator ÷ denominator`, rounded once, half up, to 12 places; the denominator is not 0. */
export function quotient(numerator: DecimalString, denominator: DecimalString): DecimalString {
  return roundedTo(dividedBy(fractionOf(numerator), fractionOf(denominator)), PUBLISHED);
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
  return roundedTo(dividedBy(minus(square, sumOf(exact.map((part) => times(part, part)))), square), PUBLISHED);
}
