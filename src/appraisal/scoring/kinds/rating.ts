import * as z from "zod";
import { type Fault, faultAt } from "../../../finding/index.js";
import {
  type Bond,
  bonded,
  compareDecimals,
  compareFractions,
  countSchema,
  decimalSchema,
  dividedBy,
  type Fraction,
  fractionOf,
  minus,
  objectOf,
  perFrozen,
  plus,
  sumDecimals,
  times,
} from "../../../kernel/index.js";
import { asOne } from "./panel.js";

/** The ratings of a panel on a scale, made one: all of them, the middle one, or all but `trim` at either end. */
export interface Rating extends z.output<typeof Rating> {}

const TRIM: readonly Bond[] = [
  {
    where: { combine: ["trimmed-mean"] },
    field: "trim",
    is: "there",
    due: { zh: "两端各去掉几个评分", en: "how many ratings to leave out at either end", example: "1" },
  },
  {
    where: { combine: ["mean", "median"] },
    field: "trim",
    is: "absent",
    due: { zh: "只有 trimmed-mean 才填", en: 'nothing: only "trimmed-mean" takes it', example: "null" },
  },
];

/** Schema of {@link Rating}; `trim` goes with `trimmed-mean` alone. */
export const Rating = /* @__PURE__ */ (() =>
  bonded(
    objectOf({
      /** How marks are earned (类型). */
      kind: z.literal("rating"),
      /** The lowest rating; it earns nothing (最低分). */
      min: decimalSchema,
      /** The highest rating; it earns full marks (最高分). */
      max: decimalSchema,
      /** How ratings are made one (合成方式). */
      combine: z.enum(["mean", "median", "trimmed-mean"]),
      /** How many ratings are left out at either end (去除个数). Absent: not a trimmed mean. */
      trim: countSchema.exactOptional(),
    }),
    TRIM,
  ))();

/** What is wrong with a rating. */
export function faultsOfRating({ min, max }: Rating, path: string): Fault[] {
  if (compareDecimals(min, max) < 0) return [];
  return [faultAt(`${path}.max`, max, `大于 min（${min}）`, `above \`min\` (${min})`, sumDecimals([min, "1"]))];
}

/** Why ratings cannot be used. */
export type UnusableRatings = "too-few-ratings" | "out-of-scale";

/** The ratings as one, or why they cannot be used: too few are left, or one lies outside the scale. */
export function combined(scoring: Rating, ratings: readonly Fraction[]): Fraction | UnusableRatings {
  const { combine, trim = 0 } = scoring;
  const [low, high] = scaleOf(scoring);
  if (ratings.some((each) => compareFractions(each, low) < 0 || compareFractions(each, high) > 0))
    return "out-of-scale";
  return asOne(ratings, combine, trim) ?? "too-few-ratings";
}

/** The share of the marks that a combined rating earns. */
export function shareOfRating(scoring: Rating, value: Fraction): Fraction {
  const [low, high] = scaleOf(scoring);
  return dividedBy(minus(value, low), minus(high, low));
}

const scaleOf = /* @__PURE__ */ perFrozen(({ min, max }: Rating): readonly [Fraction, Fraction] => [
  fractionOf(min),
  fractionOf(max),
]);

/** The combined rating that earns a share. */
export function ratingForShare(scoring: Rating, share: Fraction): Fraction {
  const [low, high] = scaleOf(scoring);
  return plus(low, times(share, minus(high, low)));
}
