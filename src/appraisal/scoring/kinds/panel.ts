import { compareFractions, dividedBy, type Fraction, sumOf, wholeFraction } from "../../../kernel/index.js";

/** How the ratings of a panel become one. */
export type Combining = "mean" | "median" | "trimmed-mean";

/**
 * The ratings of a panel as one: all of them, the middle one (of an even number the mean of the middle two), or all but
 * `trim` at either end; `undefined` where none is left.
 */
export function asOne(ratings: readonly Fraction[], combine: Combining, trim: number): Fraction | undefined {
  const inOrder = [...ratings].sort(compareFractions);
  const kept =
    combine === "median"
      ? inOrder.slice(Math.max(0, Math.ceil(inOrder.length / 2) - 1), Math.floor(inOrder.length / 2) + 1)
      : inOrder.slice(trim, Math.max(trim, inOrder.length - trim));
  return kept.length === 0 ? undefined : dividedBy(sumOf(kept), wholeFraction(kept.length));
}
