import type { Decimal } from "decimal.js";
import { type DecimalInput, Exact } from "../../kernel/index.js";
import { columnsOf, isConstant, published, type Weights } from "./matrix.js";

/**
 * Weights by entropy (Shannon, 1948, as in Zeleny, 1982): an indicator weighs the more, the more its values differ.
 *
 * Of the raw columns p = x ÷ Σx, e = −Σ p·ln p ÷ ln n (with 0·ln 0 = 0), and the weight goes with 1 − e, whatever the
 * indicator's direction. A constant column weighs 0; where all are constant, all weigh the same. A logarithm is
 * irrational; it is taken to 80 digits, and the weights are right to their 12 places.
 *
 * @param matrix - rows are alternatives, columns indicators; every value 0 or more
 * @throws {@link PolicyError} for a matrix that is empty, ragged or holds a negative value
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { entropyWeights } from "innovation-service-complex";
 *
 * entropyWeights([[1, 5], [9, 5]]).weights; // => ["1", "0"]
 * ```
 */
export function entropyWeights(matrix: readonly (readonly DecimalInput[])[]): Weights {
  return { type: "weights", weights: published(columnsOf(matrix, "0").map(divergence)) };
}

function divergence(column: readonly Decimal[]): Decimal {
  if (isConstant(column)) return new Exact(0);
  const total = column.reduce((sum, value) => sum.plus(value), new Exact(0));
  const spread = column.reduce((sum, value) => {
    const share = value.div(total);
    return share.isZero() ? sum : sum.minus(share.times(share.ln()));
  }, new Exact(0));
  return new Exact(1).minus(spread.div(new Exact(column.length).ln()));
}
