/** A decimal number in canonical plain notation: no exponent, no leading or trailing zero to spare, never `-0`. */
export type DecimalString = `${number}`;

/** As many places as an input decimal may have: scaled by them, each is a whole number. */
export const PLACES = 18;

/** A decimal as a whole number of its `places`-th place, which it has to end by. */
export function scaled(value: DecimalString, places = PLACES): bigint {
  const [whole = "0", fraction = ""] = value.split(".");
  return BigInt(`${whole}${fraction.padEnd(places, "0")}`);
}

/** {@link scaled} of a text that nobody has read yet. */
export function wholeOf(value: DecimalString, places: number): bigint {
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw new RangeError(`not a decimal: ${value}`);
  return scaled(value, places);
}

/** The decimal of a whole number of the `places`-th place. */
export function unscaled(value: bigint, places = PLACES): DecimalString {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
  const point = digits.length - places;
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === NOUGHT) end -= 1;
  const plain = end === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
  return (value < 0n ? `-${plain}` : plain) as DecimalString;
}

const NOUGHT = 48;

/** The greatest whole number that is not above a quotient; `under` is above 0. */
export function floorDivide(over: bigint, under: bigint): bigint {
  const quotient = over / under;
  return over < 0n && quotient * under !== over ? quotient - 1n : quotient;
}

/** The least whole number that is not below a quotient; `under` is above 0. */
export function ceilDivide(over: bigint, under: bigint): bigint {
  return -floorDivide(-over, under);
}

/** The greatest whole number that divides both. */
export function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) {
    if (larger <= SMALL && smaller <= SMALL) return BigInt(smallDivisor(Number(larger), Number(smaller)));
    [larger, smaller] = [smaller, larger % smaller];
  }
  return larger;
}

/** Up to here a number of the language holds every whole number. */
export const SMALL = 9_007_199_254_740_991n;

/** {@link greatestDivisor} of two that numbers of the language hold. */
export function smallDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger - shortFloor(larger, smaller) * smaller];
  return larger;
}

/**
 * How often a whole number goes into another, neither below 0 nor above 2⁵³: a quotient that lies below a whole number is
 * never rounded up to it. What is left over is found so in less time than a remainder takes.
 */
export function shortFloor(over: number, under: number): number {
  return Math.floor(over / under);
}
