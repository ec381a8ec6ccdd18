import {
  bigParts,
  ceilDivide,
  type Fraction,
  floorDivide,
  fraction,
  fractionOf,
  greatestDivisor,
  reduced,
  tenTo,
} from "../../kernel/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import type { ScoreSheet } from "../scoring/sheet.js";
import { adjustedAt, adjustedIn, sharesAt, sharesIn, unitsOf } from "../scoring/units.js";
import { wholeMarks, wholeWeights } from "./draw-weights.js";

/** What sheets get, as whole numbers. */
export interface Got {
  /** Sheet by sheet, the share of every unit. */
  readonly shares: Float64Array;
  /** For each sheet the marks on top or off. */
  readonly extra: Float64Array;
}

/** Sheets as whole numbers, so that they can be weighed anew many times without an error. */
export interface Field {
  /** Those that have a rank. */
  readonly sheets: readonly ScoreSheet[];
  /** What weights add up to. */
  readonly whole: number;
  /** The scorecard's own weights. */
  readonly base: Float64Array;
  /** As recorded. */
  readonly got: Got;
  /** At the least, and at the most, there also those that may yet come to have a rank; absent where nothing is open. */
  readonly ends?: { readonly low: Got; readonly high: Got };
  /** What stands for one unit of a published total's last place. */
  readonly step: number;
  readonly mode: Scorecard["rounding"]["mode"];
  /** For each grade, best first, the rounded total that it begins at. */
  readonly bounds: readonly number[];
  /** For each sheet the place of its grade, where that is fixed whatever the total. */
  readonly fixed: readonly (number | undefined)[];
  /** For each sheet the places of grades that what is missing may give it whatever the total. */
  readonly perhaps: readonly (readonly number[])[];
  /** For each sheet whether it may be of none, since another reads alike. */
  readonly isPerhapsNone: readonly boolean[];
}

/** With the scale of the shares the greatest weighed sum stays below 2⁵¹. */
const MOST_WHOLE = 200_000_000;
const MOST_SCALE = 10_000_000;

/** Makes a field of sheets that have a rank, of others that may take one, and with whom it is open whether they are any. */
export function fieldOf(
  scorecard: Scorecard,
  sheets: readonly ScoreSheet[],
  others: readonly ScoreSheet[],
  alike: ReadonlyMap<string, unknown>,
): Field {
  const units = unitsOf(scorecard);
  const all = [...sheets, ...others];
  const isPerhapsNone = sheets.map(({ complex }) => alike.has(complex));
  const isOpen = others.length > 0 || isPerhapsNone.includes(true) || sheets.some(({ missing }) => missing.length > 0);
  const sharesOf = {
    got: sheets.flatMap(sharesIn),
    low: isOpen ? sheets.flatMap((sheet) => sharesAt(sheet, 0)) : [],
    high: isOpen ? all.flatMap((sheet) => sharesAt(sheet, 1)) : [],
  };
  const scale = scaleOf([...sharesOf.got, ...sharesOf.low, ...sharesOf.high]);
  const marks = bigParts(fractionOf(scorecard.root.marks));
  const places = bigParts(reduced(fraction(marks.over * tenTo(scorecard.rounding.places), marks.under)));
  const weights = wholeMarks(units.map((unit) => unit.marks));
  const whole = wholeOf(
    weights.reduce((sum, each) => sum + each, 0n),
    places.over,
  );
  // Where a last place is finer than the weights, totals are compared as they are.
  const isRounded = BigInt(whole) % places.over === 0n;
  const full = BigInt(whole) * BigInt(scale);
  const step = isRounded ? (full * places.under) / places.over : 1n;
  const inFull = (value: Fraction) => {
    const { over, under } = bigParts(value);
    return { over: over * full * marks.under, under: under * marks.over };
  };
  const gotOf = (shares: readonly Fraction[], extra: readonly (Fraction | number)[]): Got => ({
    shares: Float64Array.from(shares, (share) => {
      const { over, under } = bigParts(share);
      return Number(floorDivide(2n * over * BigInt(scale) + under, 2n * under));
    }),
    extra: Float64Array.from(extra, (marksBeside) => {
      if (typeof marksBeside === "number") return marksBeside;
      const { over, under } = inFull(marksBeside);
      return Number(floorDivide(over, under));
    }),
  });
  const endOf = (of: readonly ScoreSheet[], end: 0 | 1) =>
    of.map((sheet) => adjustedAt(scorecard, sheet, end) ?? (end === 0 ? -Infinity : Infinity));
  return {
    sheets,
    whole,
    base: wholeWeights(weights, whole),
    got: gotOf(sharesOf.got, sheets.map(adjustedIn)),
    ...(isOpen && {
      ends: { low: gotOf(sharesOf.low, endOf(sheets, 0)), high: gotOf(sharesOf.high, endOf(all, 1)) },
    }),
    step: Number(step),
    mode: isRounded ? scorecard.rounding.mode : "down",
    bounds: scorecard.grades.map(({ atLeast }) => {
      const { over, under } = inFull(fractionOf(atLeast));
      return Number(ceilDivide(over, under * step));
    }),
    fixed: sheets.map((sheet) => fixedGrade(scorecard, sheet)),
    perhaps: sheets.map(({ mayBeGiven = [] }) =>
      mayBeGiven.map((grade) => scorecard.grades.findIndex(({ id }) => id === grade)),
    ),
    isPerhapsNone,
  };
}

/** The place of the grade that a sheet has whatever its total: the lowest under a veto, or one given by a condition. */
export function fixedGrade({ grades }: Scorecard, { vetoes, given, grade }: ScoreSheet): number | undefined {
  if (vetoes.length > 0) return grades.length - 1;
  return given ? grades.findIndex(({ id }) => id === grade) : undefined;
}

/**
 * What weights add up to: as great as may be, so that the marks' own proportion is exact and, if it can be had too, a
 * unit of the last place is a whole number.
 */
function wholeOf(marks: bigint, places: bigint): number {
  const most = BigInt(MOST_WHOLE);
  const both = (marks / greatestDivisor(marks, places)) * places;
  const step = [both, marks].find((each) => each <= most) ?? 1n;
  return Number(most - (most % step));
}

/** The greatest scale up to 10⁷ in which all shares are whole, or 10⁷ where there is none. */
function scaleOf(shares: readonly Fraction[]): number {
  let common = 1n;
  for (const share of shares) {
    const { under } = bigParts(reduced(share));
    common = (common / greatestDivisor(common, under)) * under;
    if (common > BigInt(MOST_SCALE)) return MOST_SCALE;
  }
  return MOST_SCALE - (MOST_SCALE % Number(common));
}

/** The totals of sheets under some weights, rounded as the field's scorecard does, in units of the last place. */
export function totalsIn(field: Field, got: Got, weights: Float64Array, into: Float64Array): void {
  sumsIn(got, weights, 1, into);
  for (let sheet = 0; sheet < into.length; sheet += 1) into[sheet] = rounded(into[sheet] ?? 0, field);
}

/** The weighed sums of sheets, 0 at least, with so much of the marks on top or off. */
export function sumsIn({ shares, extra }: Got, weights: Float64Array, part: number, into: Float64Array): void {
  const width = weights.length;
  for (let sheet = 0; sheet < into.length; sheet += 1) {
    let sum = Math.round((extra[sheet] ?? 0) * part);
    const start = sheet * width;
    for (let unit = 0; unit < width; unit += 1) sum += (weights[unit] ?? 0) * (shares[start + unit] ?? 0);
    into[sheet] = sum > 0 ? sum : 0;
  }
}

function rounded(sum: number, { step, mode }: Field): number {
  switch (mode) {
    case "down":
      return floored(sum, step);
    case "up":
      return floored(sum + step - 1, step);
    case "half-up":
      return floored(2 * sum + step, 2 * step);
    case "half-even": {
      const up = floored(2 * sum + step, 2 * step);
      return up % 2 === 1 && 2 * sum + step === up * 2 * step ? up - 1 : up;
    }
  }
}

/** The whole part of a quotient of whole numbers, also where the quotient itself is rounded up to the next one. */
function floored(over: number, under: number): number {
  const quotient = Math.floor(over / under);
  return quotient * under > over ? quotient - 1 : quotient;
}

/** Competition ranks by totals, the greatest first. */
export function ranksIn(totals: Float64Array, inOrder: Float64Array, into: Uint32Array): void {
  inOrder.set(totals);
  inOrder.sort();
  for (let sheet = 0; sheet < totals.length; sheet += 1) into[sheet] = 1 + aheadOf(totals[sheet] ?? 0, inOrder);
}

/** How many of some totals, the least first, are above one. */
export function aheadOf(own: number, inOrder: Float64Array): number {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((inOrder[middle] ?? 0) > own) to = middle;
    else from = middle + 1;
  }
  return inOrder.length - from;
}

/** The place of the grade that a total makes. */
export function gradeAt({ bounds }: Field, total: number): number {
  const last = bounds.length - 1;
  let grade = 0;
  while (grade < last && total < (bounds[grade] ?? 0)) grade += 1;
  return grade;
}
