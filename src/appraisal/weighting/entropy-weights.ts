import type { Decimal } from "decimal.js";
import * as z from "zod";
import { guarded, takes } from "../../finding/index.js";
import type { DecimalInput } from "../../kernel/index.js";
import { Exact } from "../exact.js";
import { columnsOf, published, total, type Weights, whole } from "./matrix.js";

/**
 * Weights by entropy (Shannon, 1948, as in Zeleny, 1982): an indicator weighs the more, the more its values differ.
 *
 * Of the raw columns p = x ÷ Σx, e = −Σ p·ln p ÷ ln n (with 0·ln 0 = 0), and the weight goes with 1 − e, whatever the
 * indicator's direction. A constant column weighs 0; where all are constant, all weigh the same. A logarithm is
 * irrational; it is taken to more than twice the digits of Σx, and the weights are right to their 12 places, however little
 * the values differ.
 *
 * Work: in proportion to rows × columns, 100,000 at the most.
 *
 * @param matrix - rows are alternatives, columns indicators; every value 0 or more
 * @throws {@link PolicyError} for a matrix that is empty, ragged, too large or holds a negative value
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
  return guarded(entropyWeightsTakes, entropyWeightsOf, matrix);
}

/** What {@link entropyWeights} takes. */
export const entropyWeightsTakes = /* @__PURE__ */ takes("entropyWeights", () => ({
  matrix: z.unknown(),
}));

function entropyWeightsOf(matrix: readonly (readonly DecimalInput[])[]): Weights {
  return { type: "weights", weights: published(columnsOf(matrix, LIMIT, "0").map(divergence)) };
}

/** Logarithms of some eighty digits: half a minute. */
const LIMIT = { formula: "rows × columns", of: (rows: number, columns: number) => rows * columns, most: 100_000 };

/**
 * (1 − e) · ln n = Σ p · ln (n·p). Where values differ by a part δ of them, the terms are as δ and their sum as δ²: so many
 * digits go, and δ is no less than 1 ÷ Σx.
 */
function divergence(column: readonly bigint[]): Decimal {
  const [first = 0n] = column;
  if (column.every((value) => value === first)) return new Exact(0);
  const sum = total(column);
  const rows = BigInt(column.length);
  const precision = Math.max(80, 2 * String(sum * rows).length + 40);
  const Precise = Exact.clone({ precision });
  const all = whole(sum, Precise);
  const spread = column.reduce((before, value) => {
    if (value === 0n) return before;
    const ratio = whole(rows * value, Precise).div(all);
    return before.plus(whole(value, Precise).times(ratio.ln()));
  }, new Precise(0));
  return new Exact(spread.div(all.times(new Precise(column.length).ln()))).toSignificantDigits(60);
}
