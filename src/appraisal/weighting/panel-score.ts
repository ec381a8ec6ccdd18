import * as z from "zod";
import { type Fault, faultAt, fieldFault, guarded, PolicyError, takes } from "../../finding/index.js";
import {
  type DecimalInput,
  type DecimalString,
  fractionOf,
  isPlainObject,
  preview,
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
export const panelScoreTakes = /* @__PURE__ */ (() =>
  takes("panelScore", {
    ratings: z.unknown(),
    how: z.unknown(),
  }))();

function panelScoreOf(ratings: readonly DecimalInput[], how: PanelRule): DecimalString {
  const faults = [...faultsInRatings(ratings), ...faultsInRule(how, ratings)];
  if (faults.length > 0) throw new PolicyError({ zh: "评分有误", en: "not usable ratings" }, faults);
  const read = ratings.map((rating) => fractionOf(readDecimal(rating) ?? "0"));
  const one = typeof how === "object" ? asOne(read, how.combine, how.trim) : asOne(read, how, 0);
  return one ? roundedTo(one, 12) : "0";
}

const MOST_NAMED = 1000;

function faultsInRatings(ratings: unknown): Fault[] {
  if (!Array.isArray(ratings) || ratings.length === 0) {
    return [faultAt("ratings", ratings, "至少一个评分", "at least one rating", [85])];
  }
  const wrong = [...ratings.keys()].filter((index) => readDecimal(ratings[index]) === undefined);
  return wrong
    .slice(0, MOST_NAMED)
    .map((index) => fieldFault(`ratings[${index}]`, "decimal", preview(ratings[index] ?? null)));
}

function faultsInRule(how: unknown, ratings: unknown): Fault[] {
  if (how === "mean" || how === "median") return [];
  if (!isPlainObject(how) || how.combine !== "trimmed-mean") {
    return [faultAt("how", how, "均值、中位数或去尾均值的规则", "a rule: mean, median or trimmed mean", "median")];
  }
  const { trim } = how;
  const most = Array.isArray(ratings) ? ratings.length : 0;
  if (Number.isInteger(trim) && Number(trim) >= 0 && (trim === 0 || most > 2 * Number(trim))) return [];
  return [
    faultAt("how.trim", trim, "去掉两端后仍有评分的整数", "an integer that leaves a rating between both ends", 1),
  ];
}
