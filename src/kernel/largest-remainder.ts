import type { Decimal } from "decimal.js";
import { tenTo } from "./fraction.js";
import { type DecimalString, floorDivide, unscaled } from "./scaled.js";

/** An exact share, as so many parts of a divisor that all shares have in common, and the weight it came by. */
export interface ExactShare {
  readonly over: bigint;
  readonly weight: bigint;
}

/**
 * Exact shares as whole units that add up to the same (Hamilton, 1792).
 *
 * Each share is first cut down to whole units; the units left over go one each to the largest remainders, of equal
 * ones to the larger weight, then to the earlier. Everything is compared as whole numbers.
 *
 * @param under - the common divisor, above 0; it divides the sum of the shares
 */
export function largestRemainder(shares: readonly ExactShare[], under: bigint): bigint[] {
  const cut = shares.map(({ over }) => floorDivide(over, under));
  const remainders = shares.map(({ over, weight }, index) => ({
    index,
    weight,
    rest: over - (cut[index] ?? 0n) * under,
  }));
  const left = Number(remainders.reduce((sum, { rest }) => sum + rest, 0n) / under);
  const first = remainders.sort((a, b) => descending(a.rest, b.rest) || descending(a.weight, b.weight)).slice(0, left);
  const raised = new Set(first.map(({ index }) => index));
  return cut.map((units, index) => (raised.has(index) ? units + 1n : units));
}

function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

/**
 * Shares out 1 by weights, at so many decimal places, so that the shares add up to exactly 1.
 *
 * @param weights - of 0 or more, not all 0
 */
export function sharesOfOne(weights: readonly Decimal[], places: number): DecimalString[] {
  const digits = weights.reduce((most, weight) => Math.max(most, weight.decimalPlaces()), 0);
  const whole = weights.map((weight) => BigInt(weight.toFixed(digits).replace(".", "")));
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  const unit = tenTo(places);
  const shares = whole.map((weight) => ({ over: weight * unit, weight }));
  return largestRemainder(shares, total).map((units) => unscaled(units, places));
}
