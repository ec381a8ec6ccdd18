import * as z from "zod";
import { type Fault, faultAt, guarded, PolicyError, takes } from "../../finding/index.js";
import {
  countSchema,
  type DecimalInput,
  type DecimalString,
  decimalSchema,
  fractionOf,
  listOf,
  objectOf,
  readDecimal,
  roundedTo,
} from "../../kernel/index.js";
import { asOne } from "../scoring/kinds/panel.js";

/** How the ratings of a panel become one: all of them, the middle one, or all but `trim` at either end. */
export type PanelRule =
  | "mean"
  | "median"
  | {
      /** The mean without the highest and lowest ratings (综合方式). */
      readonly combine: "trimmed-mean";
      /** How many ratings are left out at each end (去掉首尾). */
      readonly trim: number;
    };

/**
 * The ratings of a panel of experts as one, to 12 places.
 *
 * The median of an even number is the mean of the middle two. A trimmed mean leaves out the `trim` highest and lowest.
 *
 * Work: n log n in the ratings.
 *
 * @param ratings - one for each member
 * @param how - `"mean"`, `"median"` or `{ combine: "trimmed-mean", trim }`
 * @throws {@link PolicyError} where there are no ratings, one is no decimal (of very many the first thousand are named), or
 * the rule is none of these or trims all
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { panelScore } from "innovation-service-complex";
 *
 * panelScore([80, 85, 90, 40], "mean"); // => "73.75"
 * panelScore([80, 85, 90, 40], "median"); // => "82.5"
 * panelScore([80, 85, 90, 40], { combine: "trimmed-mean", trim: 1 }); // => "82.5"
 * ```
 */
export function panelScore(ratings: readonly DecimalInput[], how: PanelRule): DecimalString {
  return guarded(panelScoreTakes, panelScoreOf, ratings, how);
}

/** What {@link panelScore} takes. */
export const panelScoreTakes = /* @__PURE__ */ takes("panelScore", () => ({
  ratings: listOf(decimalSchema),
  how: z.union([z.enum(["mean", "median"]), objectOf({ combine: z.literal("trimmed-mean"), trim: countSchema })]),
}));

function panelScoreOf(ratings: readonly DecimalInput[], how: PanelRule): DecimalString {
  const faults = faultsIn(ratings.length, how);
  if (faults.length > 0) throw new PolicyError({ zh: "评分有误", en: "not usable ratings" }, faults);
  const read = ratings.map((rating) => fractionOf(readDecimal(rating) ?? "0"));
  const one = typeof how === "object" ? asOne(read, how.combine, how.trim) : asOne(read, how, 0);
  return one ? roundedTo(one, 12) : "0";
}

function faultsIn(ratings: number, how: PanelRule): Fault[] {
  if (ratings === 0) return [faultAt("ratings", [], "至少一个评分", "at least one rating", [85])];
  if (typeof how === "string" || how.trim === 0 || ratings > 2 * how.trim) return [];
  return [
    faultAt("how.trim", how.trim, "去掉两端后仍有评分的整数", "an integer that leaves a rating between both ends", 1),
  ];
}
