import type { Decimal } from "decimal.js";
import { type DecimalString, Exact } from "./decimal.js";

/**
 * Shares out 1 by weights, at so many decimal places, so that the shares add up to exactly 1.
 *
 * Each share is first cut off after its last place; the units left over go one each to the largest remainders
 * (Hamilton, 1792), of equal ones to the larger weight, then to the earlier.
 *
 * @param weights - of 0 or more, not all 0
 */
export function sharesOfOne(weights: readonly Decimal[], places: number): DecimalString[] {
  const total = weights.reduce((sum, weight) => sum.plus(weight), new Exact(0));
  const unit = new Exact(10).pow(places);
  const exact = weights.map((weight) => weight.times(unit).div(total));
  const cut = exact.map((share) => share.floor());
  const left = unit.minus(cut.reduce((sum, share) => sum.plus(share), new Exact(0))).toNumber();
  const remainders = exact.map((share, index) => ({ index, share, rest: share.minus(cut[index] ?? 0) }));
  const first = remainders
    .sort((a, b) => b.rest.comparedTo(a.rest) || b.share.comparedTo(a.share) || a.index - b.index)
    .slice(0, left);
  const raised = new Set(first.map(({ index }) => index));
  return cut.map(
    (share, index) =>
      share
        .plus(raised.has(index) ? 1 : 0)
        .div(unit)
        .toFixed() as DecimalString,
  );
}
