import { type Fault, faultAt, fieldFault, PolicyError } from "../finding/index.js";
import { type DecimalInput, type DecimalString, fractionOf, preview, readDecimal, roundedTo } from "../kernel/index.js";
import { asOne } from "./panel.js";

/** How the ratings of a panel become one: all of them, the middle one, or all but `trim` at either end. */
export type PanelRule = "mean" | "median" | { readonly combine: "trimmed-mean"; readonly trim: number };

/**
 * The ratings of a panel of experts as one, to 12 places.
 *
 * The median of an even number is the mean of the middle two. A trimmed mean leaves out the `trim` highest and lowest.
 *
 * @param ratings - one for each member
 * @param how - `"mean"`, `"median"` or `{ combine: "trimmed-mean", trim }`
 * @throws {@link PolicyError} where there are no ratings, one is no decimal, or trimming leaves none
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
  const trim = typeof how === "object" ? how.trim : 0;
  const faults = faultsIn(ratings, trim);
  if (faults.length > 0) throw new PolicyError({ zh: "评分有误", en: "not usable ratings" }, faults);
  const read = ratings.map((rating) => fractionOf(readDecimal(rating) ?? "0"));
  const one = asOne(read, typeof how === "object" ? "trimmed-mean" : how, trim);
  return one ? roundedTo(one, 12) : "0";
}

function faultsIn(ratings: readonly DecimalInput[], trim: number): Fault[] {
  const trimmed = Number.isInteger(trim) && trim >= 0 && (trim === 0 || ratings.length > 2 * trim);
  return [
    ...(ratings.length > 0 ? [] : [faultAt("ratings", [], "至少一个评分", "at least one rating", [85])]),
    ...(trimmed
      ? []
      : [
          faultAt("how.trim", trim, "去掉两端后仍有评分的整数", "an integer that leaves a rating between both ends", 1),
        ]),
    ...ratings.flatMap((rating, index) =>
      readDecimal(rating) === undefined ? [fieldFault(`ratings[${index}]`, "decimal", preview(rating))] : [],
    ),
  ];
}
