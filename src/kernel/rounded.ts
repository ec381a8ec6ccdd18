import { bigParts, type Fraction, tenTo } from "./fraction.js";
import { type DecimalString, floorDivide, unscaled } from "./scaled.js";

/** How what lies between two places is settled: a half away from zero or to the even digit, or all of it up or down. */
export type RoundingMode = "half-up" | "half-even" | "up" | "down";

/** A fraction as a decimal of so many places at most. */
export function roundedTo(value: Fraction, places: number, mode: RoundingMode = "half-up"): DecimalString {
  const { over, under } = value;
  return typeof over === "number" && typeof under === "number" && under <= MOST_UNDER
    ? shortRounded(over, under, places, mode)
    : longRounded(value, places, mode);
}

/** Whether so many places hold a fraction exactly. */
export function isHeldBy(places: number, value: Fraction): boolean {
  const { over, under } = value;
  if (typeof over === "number" && typeof under === "number" && under <= MOST_UNDER) {
    let rest = Math.abs(over) % under;
    for (let left = places; left > 0 && rest > 0; left -= DIGITS) rest = (rest * 10 ** Math.min(DIGITS, left)) % under;
    return rest === 0;
  }
  const long = bigParts(value);
  return (long.over * tenTo(places)) % long.under === 0n;
}

/** So many digits are worked out at a time, since a number of the language holds what is left of a division by up to this, so many places up. */
const DIGITS = 6;
const MOST_UNDER = 9_000_000_000;

function shortRounded(over: number, under: number, places: number, mode: RoundingMode): DecimalString {
  const negative = over < 0;
  const size = Math.abs(over);
  let rest = size % under;
  let whole = (size - rest) / under;
  if (rest === 0) return String(negative ? -whole : whole) as DecimalString;
  const parts: { size: number; readonly digits: number }[] = [];
  for (let left = places; left > 0; left -= DIGITS) {
    const digits = Math.min(DIGITS, left);
    const up = rest * 10 ** digits;
    rest = up % under;
    parts.push({ size: (up - rest) / under, digits });
  }
  const isOdd = (parts.at(-1)?.size ?? whole) % 2 === 1;
  let carry = isRaised(Math.sign(rest * 2 - under), rest > 0, isOdd, mode, negative) ? 1 : 0;
  for (let at = parts.length - 1; carry === 1 && at >= 0; at -= 1) {
    const part = parts[at];
    if (!part) break;
    part.size += 1;
    carry = part.size === 10 ** part.digits ? 1 : 0;
    if (carry === 1) part.size = 0;
  }
  whole += carry;
  let text = "";
  for (const part of parts) text += String(part.size).padStart(part.digits, "0");
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === NOUGHT) end -= 1;
  const plain = end === 0 ? String(whole) : `${whole}.${text.slice(0, end)}`;
  return (negative && plain !== "0" ? `-${plain}` : plain) as DecimalString;
}

const NOUGHT = 48;

function longRounded(value: Fraction, places: number, mode: RoundingMode): DecimalString {
  const { over, under } = bigParts(value);
  const negative = over < 0n;
  const size = (negative ? -over : over) * tenTo(places);
  const cut = floorDivide(size, under);
  const rest = size - cut * under;
  const half = rest * 2n === under ? 0 : rest * 2n > under ? 1 : -1;
  const raised = isRaised(half, rest > 0n, cut % 2n === 1n, mode, negative) ? cut + 1n : cut;
  return unscaled(negative ? -raised : raised, places);
}

/** Whether the last digit goes one up: by how what is left compares with half of it, whether anything is, and whether it is odd. */
function isRaised(half: number, isLeft: boolean, isOdd: boolean, mode: RoundingMode, negative: boolean): boolean {
  switch (mode) {
    case "half-up":
      return half >= 0;
    case "half-even":
      return half > 0 || (half === 0 && isOdd);
    case "up":
      return isLeft && !negative;
    case "down":
      return isLeft && negative;
  }
}
