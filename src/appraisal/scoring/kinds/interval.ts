import * as z from "zod";
import { type Fault, faultAt } from "../../../finding/index.js";
import { compareDecimals, decimalSchema, type Fraction, fractionOf, objectOf, ZERO } from "../../../kernel/index.js";
import type { Polyline } from "./polyline.js";

/** Full marks within an interval, both ends included, falling off to none on either side. */
export interface Interval extends z.output<typeof Interval> {}

/** Schema of {@link Interval}: `zeroBelow` ≤ `fullFrom` ≤ `fullTo` ≤ `zeroAbove`. */
export const Interval = /* @__PURE__ */ (() =>
  objectOf({
    /** How marks are earned (类型). */
    kind: z.literal("interval"),
    /** Up to this value there are no marks (零分下限). */
    zeroBelow: decimalSchema,
    /** From this value on there are full marks (满分下限). */
    fullFrom: decimalSchema,
    /** Up to this value there are full marks (满分上限). */
    fullTo: decimalSchema,
    /** From this value on there are no marks (零分上限). */
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

/** An interval as points. */
export function lineOfInterval({ zeroBelow, fullFrom, fullTo, zeroAbove }: Interval, whole: Fraction): Polyline {
  return [
    { at: fractionOf(zeroBelow), marks: ZERO },
    { at: fractionOf(fullFrom), marks: whole },
    { at: fractionOf(fullTo), marks: whole },
    { at: fractionOf(zeroAbove), marks: ZERO },
  ];
}
