import { type DecimalString, floorDivide, greatestDivisor, SMALL, smallDivisor, unscaled, wholeOf } from "./scaled.js";
import { placesOf, scaledShort, shortTenTo, unscaledShort } from "./short.js";

/**
 * An exact fraction; `under` is above 0, and the two may have a divisor in common.
 *
 * Both are numbers of the language while either is below 2⁵³, and big integers beyond: that is many times slower.
 */
export type Fraction = ShortFraction | BigFraction;

interface ShortFraction {
  readonly over: number;
  readonly under: number;
}

/** A fraction of big integers. */
export interface BigFraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal, or a fraction in its lowest terms where the decimal does not end: `"6.5"`, `"20/3"`. */
export type ExactText = DecimalString | `${number}/${number}`;

/** The fraction 0. */
export const ZERO: Fraction = { over: 0, under: 1 };

/** The fraction 1. */
export const ONE: Fraction = { over: 1, under: 1 };

/** One whole number over another, which is above 0. */
export function fraction(over: bigint, under: bigint): Fraction {
  return over <= SMALL && -over <= SMALL && under <= SMALL
    ? { over: Number(over), under: Number(under) }
    : { over, under };
}

/** The two whole numbers of a fraction, as big ones. */
export function bigParts({ over, under }: Fraction): BigFraction {
  return { over: BigInt(over), under: BigInt(under) };
}

/** Whether a fraction is above 0, below it, or 0. */
export function signOf({ over }: Fraction): -1 | 0 | 1 {
  return over > 0 ? 1 : over < 0 ? -1 : 0;
}

/** A decimal as a fraction. */
export function fractionOf(value: DecimalString): Fraction {
  const places = placesOf(value);
  const short = scaledShort(value, places);
  return Number.isNaN(short)
    ? fraction(wholeOf(value, places), tenTo(places))
    : { over: short, under: shortTenTo(places) };
}

/** Reads what `exactText` wrote. */
export function readExact(text: ExactText): Fraction {
  const [over = "0", under] = text.split("/");
  return under === undefined ? fractionOf(over as DecimalString) : fraction(BigInt(over), BigInt(under));
}

/** A whole number as a fraction. */
export function wholeFraction(value: number): Fraction {
  return { over: value, under: 1 };
}

/** The exact sum. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return (isShort(a) && isShort(b) && shortSum(a, b)) || longSum(bigParts(a), bigParts(b));
}

/** The exact difference `a − b`. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, negative(b));
}

/** The exact product. */
export function times(a: Fraction, b: Fraction): Fraction {
  return (isShort(a) && isShort(b) && shortProduct(a, b)) || longProduct(bigParts(a), bigParts(b));
}

/** The exact quotient `a ÷ b`; `b` is not 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  const { over, under } = b.over < 0 ? negative(b) : b;
  // What stood under the line stands above it, of the same kind.
  const inverse = { over: under, under: over } as Fraction;
  return times(b.over < 0 ? negative(a) : a, inverse);
}

/** The exact sum of several; of none, 0. */
export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, ZERO);
}

/** Which of two fractions is the greater. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  if (isShort(a) && isShort(b)) {
    const isAlike = a.under === b.under;
    const left = isAlike ? a.over : a.over * b.under;
    const right = isAlike ? b.over : b.over * a.under;
    if (fits(left) && fits(right)) return left === right ? 0 : left < right ? -1 : 1;
  }
  const [one, other] = [bigParts(a), bigParts(b)];
  const [left, right] = [one.over * other.under, other.over * one.under];
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
export function reduced(value: Fraction): Fraction {
  if (isShort(value)) {
    const common = smallDivisor(Math.abs(value.over), value.under);
    return common === 1 ? value : { over: value.over / common, under: value.under / common };
  }
  const { over, under } = value;
  const common = greatestDivisor(over < 0n ? -over : over, under);
  return common === 1n ? value : fraction(over / common, under / common);
}

/** A fraction as text that loses nothing. */
export function exactText(value: Fraction): ExactText {
  const lowest = reduced(value);
  const { over, under } = lowest;
  if (Number(under) === 1) return String(over) as DecimalString;
  const places = placesHolding(under);
  if (places === undefined) return `${over}/${under}` as ExactText;
  const short = isShort(lowest) && places <= 15 ? lowest.over * (shortTenTo(places) / lowest.under) : Number.NaN;
  if (fits(short)) return unscaledShort(short, places) as DecimalString;
  const long = bigParts(lowest);
  return unscaled((long.over * tenTo(places)) / long.under, places);
}

/** How many places a fraction in its lowest terms takes as a decimal; `undefined` where it does not end. */
function placesHolding(under: number | bigint): number | undefined {
  let [twos, fives, long] = [0, 0, under];
  for (; typeof long === "bigint" && long > SMALL && long % 2n === 0n; twos += 1) long /= 2n;
  for (; typeof long === "bigint" && long > SMALL && long % 5n === 0n; fives += 1) long /= 5n;
  if (long > SMALL) return undefined;
  let rest = Number(long);
  for (; rest % 2 === 0; twos += 1) rest /= 2;
  for (; rest % 5 === 0; fives += 1) rest /= 5;
  return rest === 1 ? Math.max(twos, fives) : undefined;
}

/** A power of ten. */
export function tenTo(power: number): bigint {
  return TENS[power] ?? 10n ** BigInt(power);
}

const TENS = /* @__PURE__ */ Array.from({ length: 40 }, (_, power) => 10n ** BigInt(power));

function isShort(value: Fraction): value is ShortFraction {
  return typeof value.over === "number";
}

/** Whether a number of the language holds a whole number, and so a product that came to it, exactly. */
function fits(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

function negative(value: Fraction): Fraction {
  // Nothing is taken from 0, lest it be -0.
  return isShort(value) ? { over: 0 - value.over, under: value.under } : { over: -value.over, under: value.under };
}

/** The sum, where it and all on the way to it fit. */
function shortSum(a: ShortFraction, b: ShortFraction): ShortFraction | undefined {
  if (a.under === b.under) return fits(a.over + b.over) ? { over: a.over + b.over, under: a.under } : undefined;
  return crossSum(a, b, 1) ?? crossSum(a, b, smallDivisor(a.under, b.under));
}

function crossSum(a: ShortFraction, b: ShortFraction, common: number): ShortFraction | undefined {
  const left = a.over * (b.under / common);
  const right = b.over * (a.under / common);
  const under = a.under * (b.under / common);
  return fits(left) && fits(right) && fits(left + right) && fits(under) ? { over: left + right, under } : undefined;
}

function longSum(a: BigFraction, b: BigFraction): Fraction {
  if (a.under === b.under) return fraction(a.over + b.over, a.under);
  const common = greatestDivisor(a.under, b.under);
  const [left, right] = [b.under / common, a.under / common];
  return fraction(a.over * left + b.over * right, a.under * left);
}

function shortProduct(a: ShortFraction, b: ShortFraction): ShortFraction | undefined {
  const over = a.over * b.over;
  const under = a.under * b.under;
  // 0 by a negative number is 0, not -0.
  if (fits(over) && fits(under)) return { over: over + 0, under };
  const [left, right] = [smallDivisor(Math.abs(a.over), b.under), smallDivisor(Math.abs(b.over), a.under)];
  const lower = { over: (a.over / left) * (b.over / right) + 0, under: (a.under / right) * (b.under / left) };
  return fits(lower.over) && fits(lower.under) ? lower : undefined;
}

function longProduct(a: BigFraction, b: BigFraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

/** The greatest whole number that is not above a fraction. */
export function floorOf(value: Fraction): bigint {
  const { over, under } = bigParts(value);
  return floorDivide(over, under);
}
