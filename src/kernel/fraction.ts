import { type DecimalString, floorDivide, greatestDivisor, unscaled } from "./scaled.js";

/** An exact fraction; `under` is above 0, and the two may have a divisor in common. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal, or a fraction in its lowest terms where the decimal does not end: `"6.5"`, `"20/3"`. */
export type ExactText = DecimalString | `${number}/${number}`;

/** How what lies between two places is settled: a half away from zero or to the even digit, or all of it up or down. */
export type RoundingMode = "half-up" | "half-even" | "up" | "down";

/** The fraction 0. */
export const ZERO: Fraction = { over: 0n, under: 1n };

/** The fraction 1. */
export const ONE: Fraction = { over: 1n, under: 1n };

/** A decimal as a fraction. */
export function fractionOf(value: DecimalString): Fraction {
  const point = value.indexOf(".");
  if (point === -1) return { over: BigInt(value), under: 1n };
  return { over: BigInt(value.slice(0, point) + value.slice(point + 1)), under: tenTo(value.length - point - 1) };
}

/** Reads what `exactText` wrote. */
export function readExact(text: ExactText): Fraction {
  const [over = "0", under] = text.split("/");
  return under === undefined ? fractionOf(over as DecimalString) : { over: BigInt(over), under: BigInt(under) };
}

/** A whole number as a fraction. */
export function wholeFraction(value: number): Fraction {
  return { over: BigInt(value), under: 1n };
}

/** The exact sum. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  if (a.over === 0n) return b;
  if (b.over === 0n) return a;
  const common = greatestDivisor(a.under, b.under);
  const [left, right] = [b.under / common, a.under / common];
  return { over: a.over * left + b.over * right, under: a.under * left };
}

/** The exact difference `a − b`. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}

/** The exact product. */
export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** The exact quotient `a ÷ b`; `b` is not 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return b.over < 0n
    ? { over: -a.over * b.under, under: a.under * -b.over }
    : { over: a.over * b.under, under: a.under * b.over };
}

/** The exact sum of several; of none, 0. */
export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, ZERO);
}

/** Which of two fractions is the greater. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = a.under === b.under ? [a.over, b.over] : [a.over * b.under, b.over * a.under];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The lesser of two. */
export function lesser(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}

/** The greater of two. */
export function greater(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}

/** The same fraction in its lowest terms. */
export function reduced({ over, under }: Fraction): Fraction {
  const common = greatestDivisor(over < 0n ? -over : over, under);
  return common === 1n ? { over, under } : { over: over / common, under: under / common };
}

/** A fraction as a decimal of so many places at most. */
export function roundedTo(value: Fraction, places: number, mode: RoundingMode = "half-up"): DecimalString {
  const negative = value.over < 0n;
  const size = (negative ? -value.over : value.over) * tenTo(places);
  const cut = floorDivide(size, value.under);
  const raised = isRaised(size - cut * value.under, value.under, cut, mode, negative) ? cut + 1n : cut;
  return unscaled(negative ? -raised : raised, places);
}

/** Whether so many places hold a fraction exactly. */
export function isHeldBy(places: number, { over, under }: Fraction): boolean {
  return (over * tenTo(places)) % under === 0n;
}

function isRaised(rest: bigint, under: bigint, cut: bigint, mode: RoundingMode, negative: boolean): boolean {
  switch (mode) {
    case "half-up":
      return rest * 2n >= under;
    case "half-even":
      return rest * 2n > under || (rest * 2n === under && cut % 2n === 1n);
    case "up":
      return rest > 0n && !negative;
    case "down":
      return rest > 0n && negative;
  }
}

/** A fraction as text that loses nothing. */
export function exactText(value: Fraction): ExactText {
  const { over, under } = reduced(value);
  if (under === 1n) return String(over) as DecimalString;
  const places = placesOf(under);
  return places === undefined ? (`${over}/${under}` as ExactText) : unscaled((over * tenTo(places)) / under, places);
}

/** How many places a fraction in its lowest terms takes as a decimal; `undefined` where it does not end. */
function placesOf(under: bigint): number | undefined {
  let [rest, twos, fives] = [under, 0, 0];
  // A number of the language is divided many times faster, and most denominators are small.
  if (under <= BigInt(Number.MAX_SAFE_INTEGER)) {
    let small = Number(under);
    for (; small % 2 === 0; twos += 1) small /= 2;
    for (; small % 5 === 0; fives += 1) small /= 5;
    rest = BigInt(small);
  }
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

const TENS = /* @__PURE__ */ Array.from({ length: 40 }, (_, power) => 10n ** BigInt(power));

/** A power of ten. */
export function tenTo(power: number): bigint {
  return TENS[power] ?? 10n ** BigInt(power);
}
