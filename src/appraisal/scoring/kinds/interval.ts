import * as z from "zod";
import { type Fault, faultAt } from "../../../finding/index.js";
import {
  compareDecimals,
  compareFractions,
  decimalSchema,
  dividedBy,
  type Fraction,
  fractionOf,
  minus,
  ONE,
  objectOf,
  perFrozen,
  plus,
  times,
  ZERO,
} from "../../../kernel/index.js";

/** Full marks within an interval, both ends included, falling off to none on either side. */
export interface Interval extends z.output<typeof Interval> {}

/** Schema of {@link Interval}: `zeroBelow` ≤ `fullFrom` ≤ `fullTo` ≤ `zeroAbove`. */
export const Interval = /* @__PURE__ */ (() =>
  objectOf({
    kind: z.literal("interval"),
    zeroBelow: decimalSchema,
    fullFrom: decimalSchema,
    fullTo: decimalSchema,
    zeroAbove: decimalSchema,
  }))();

/** What is wrong with an interval. */
export function faultsOfInterval(scoring: Interval, path: string): Fault[] {
  const ends = ["zeroBelow", "fullFrom", "fullTo", "zeroAbove"] as const;
  return ends.flatMap((end, index) => {
    const before = ends[index - 1];
    if (before === undefined || compareDecimals(scoring[before], scoring[end]) <= 0) return [];
    const least = scoring[before];
    return [
      faultAt(
        `${path}.${end}`,
        scoring[end],
        `不小于 ${before}（${least}）`,
        `no less than \`${before}\` (${least})`,
        least,
      ),
    ];
  });
}

/** The share of the marks that a value earns. */
export function shareOfInterval(scoring: Interval, value: Fraction): Fraction {
  const [zeroBelow, fullFrom, fullTo, zeroAbove] = endsOf(scoring);
  const below = compareFractions(value, fullFrom) < 0;
  if (!below && compareFractions(value, fullTo) <= 0) return ONE;
  if (below) {
    return compareFractions(value, zeroBelow) <= 0
      ? ZERO
      : dividedBy(minus(value, zeroBelow), minus(fullFrom, zeroBelow));
  }
  return compareFractions(value, zeroAbove) >= 0 ? ZERO : dividedBy(minus(zeroAbove, value), minus(zeroAbove, fullTo));
}

/** The nearest value that earns a share: above the interval from above, otherwise from below. */
export function valueOfInterval(scoring: Interval, share: Fraction, from: Fraction | undefined): Fraction {
  const [zeroBelow, fullFrom, fullTo, zeroAbove] = endsOf(scoring);
  if (from && compareFractions(from, fullTo) > 0) return minus(zeroAbove, times(share, minus(zeroAbove, fullTo)));
  return plus(zeroBelow, times(share, minus(fullFrom, zeroBelow)));
}

const endsOf = perFrozen(
  ({ zeroBelow, fullFrom, fullTo, zeroAbove }: Interval): readonly [Fraction, Fraction, Fraction, Fraction] => [
    fractionOf(zeroBelow),
    fractionOf(fullFrom),
    fractionOf(fullTo),
    fractionOf(zeroAbove),
  ],
);
