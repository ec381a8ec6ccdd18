import type { Decimal } from "decimal.js";
import * as z from "zod";
import { type Fault, faultAt, guarded, PolicyError, takes } from "../../finding/index.js";
import { type DecimalInput, type DecimalString, readDecimal } from "../../kernel/index.js";
import { Exact } from "../exact.js";
import { published, type Weights } from "./matrix.js";

/** How much more important one indicator is than another: a decimal, or a fraction as text (`"1/3"`). */
export type Comparison = DecimalInput | `${number}/${number}`;

/** Weights from comparisons, and how far the comparisons agree with one another; each value to 12 places. */
export interface AhpWeights extends Omit<Weights, "type"> {
  readonly type: "ahp-weights";
  /** The principal eigenvalue: the number of indicators where the comparisons agree fully, else more. */
  readonly lambdaMax: DecimalString;
  /** (λ − n) ÷ (n − 1); 0 for one or two indicators. */
  readonly consistencyIndex: DecimalString;
  /** The index over Saaty's random index for that many indicators. */
  readonly consistencyRatio: DecimalString;
  /** Whether the ratio is 0.1 or less. */
  readonly consistent: boolean;
}

/**
 * Weights by the analytic hierarchy process (AHP): the principal eigenvector of a matrix of pairwise comparisons
 * (Saaty, 1980), with its consistency ratio over Saaty's random indices for up to 15 indicators.
 *
 * An eigenvector is irrational; it is found by squaring the matrix in 80-digit arithmetic until all its columns agree to
 * 10⁻²⁴, between which the vector lies, and given to 12 places, all of them right.
 *
 * Work: at most 200 squarings of a matrix of 15 rows.
 *
 * @param matrix - a square; `matrix[i][j]` says how much more important `i` is than `j`. Reciprocity has to be exact
 * where both are fractions or whole numbers, and hold within 10⁻⁹ otherwise
 * @throws {@link PolicyError} with every fault of a matrix that is not square, positive and reciprocal
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { ahpWeights } from "innovation-service-complex";
 *
 * const { weights, consistent } = ahpWeights([[1, 3], ["1/3", 1]]);
 * weights; // => ["0.75", "0.25"]
 * consistent; // => true
 * ```
 */
export function ahpWeights(matrix: readonly (readonly Comparison[])[]): AhpWeights {
  return guarded(ahpWeightsTakes, ahpWeightsOf, matrix);
}

/** What {@link ahpWeights} takes. */
export const ahpWeightsTakes = /* @__PURE__ */ takes("ahpWeights", () => ({
  matrix: z.unknown(),
}));

function ahpWeightsOf(matrix: readonly (readonly Comparison[])[]): AhpWeights {
  const faults = faultsIn(matrix);
  if (faults.length > 0)
    throw new PolicyError({ zh: "判断矩阵有误", en: "not a usable matrix of comparisons" }, faults);
  const rows = matrix.map((row) => row.map((value) => ratioOf(read(value) ?? ONE)));
  const { vector, lambda } = principal(rows);
  const n = rows.length;
  const index = n <= 2 ? new Exact(0) : lambda.minus(n).div(n - 1);
  const ratio = n <= 2 ? new Exact(0) : index.div(RANDOM_INDICES[n - 1] ?? 1);
  return {
    type: "ahp-weights",
    weights: published(vector),
    lambdaMax: rounded(lambda),
    consistencyIndex: rounded(index),
    consistencyRatio: rounded(ratio),
    consistent: ratio.lessThanOrEqualTo("0.1"),
  };
}

/** Saaty's random indices (1980) for 1 to 15 indicators. */
const RANDOM_INDICES = [
  "0",
  "0",
  "0.58",
  "0.9",
  "1.12",
  "1.24",
  "1.32",
  "1.41",
  "1.45",
  "1.49",
  "1.51",
  "1.48",
  "1.56",
  "1.57",
  "1.59",
] as const;

interface Ratio {
  readonly over: Decimal;
  readonly under: Decimal;
  /** Whether it was written as a fraction or a whole number, so that its inverse can be exact. */
  readonly exact: boolean;
}

const ONE: Ratio = { over: /* @__PURE__ */ new Exact(1), under: /* @__PURE__ */ new Exact(1), exact: true };

function read(value: unknown): Ratio | undefined {
  const fraction = typeof value === "string" ? /^(\d{1,18})\/(\d{1,18})$/.exec(value) : null;
  const [over, under] = fraction ? [fraction[1], fraction[2]] : [readDecimal(value), "1"];
  if (over === undefined || under === undefined) return undefined;
  const ratio = { over: new Exact(over), under: new Exact(under), exact: !over.includes(".") };
  return ratio.over.greaterThan(0) && ratio.under.greaterThan(0) ? ratio : undefined;
}

function ratioOf({ over, under }: Ratio): Decimal {
  return over.div(under);
}

function faultsIn(matrix: readonly (readonly Comparison[])[]): Fault[] {
  const n = Array.isArray(matrix) ? matrix.length : 0;
  if (n < 1 || n > RANDOM_INDICES.length) {
    return [
      faultAt("", Array.isArray(matrix) ? n : matrix, "1至15阶的方阵", "a square of 1 to 15 rows", [
        [1, 3],
        ["1/3", 1],
      ]),
    ];
  }
  return [...matrix].flatMap((row, i) => {
    if (!Array.isArray(row) || row.length !== n) {
      return [faultAt(`[${i}]`, row, `${n}个比较值`, `${n} comparisons`, new Array(n).fill(1))];
    }
    return [...row].flatMap((value, j) => faultsAt(matrix, value, i, j));
  });
}

function faultsAt(matrix: readonly (readonly Comparison[])[], value: Comparison, i: number, j: number): Fault[] {
  const path = `[${i}][${j}]`;
  const here = read(value);
  if (!here) return [faultAt(path, value, "大于0的数或分数", "a decimal or fraction above 0", "1/3")];
  const there = read(matrix[j]?.[i]);
  if (j < i || !there || isReciprocal(here, there)) return [];
  const inverse = here.exact ? `${here.under.toFixed()}/${here.over.toFixed()}` : ratioOf(here).pow(-1).toFixed(12);
  return i === j
    ? [faultAt(path, value, "1（与自身相比）", "1, of each with itself", 1)]
    : [faultAt(`[${j}][${i}]`, matrix[j]?.[i], `${path} 的倒数`, `the inverse of ${path}`, inverse)];
}

function isReciprocal(a: Ratio, b: Ratio): boolean {
  const [over, under] = [a.over.times(b.over), a.under.times(b.under)];
  if (a.exact && b.exact) return over.equals(under);
  return over.div(under).minus(1).abs().lessThanOrEqualTo("1e-9");
}

/**
 * The principal vector, by squaring the matrix until its columns are the same but for a factor: a positive matrix has one
 * (Perron, Frobenius), which lies between the columns of each power. Each squaring does the work of all iterations before
 * it, so that even two eigenvalues that lie close together are told apart after a few dozen.
 */
function principal(rows: readonly (readonly Decimal[])[]): { vector: Decimal[]; lambda: Decimal } {
  let power = rows;
  for (let squarings = 0; squarings < MOST && !isSettled(power); squarings += 1) power = squared(power);
  const vector = rowSums(power);
  const lambda = rows.reduce((sum, row) => sum.plus(dot(row, vector)), new Exact(0));
  return { vector, lambda };
}

const STILL = "1e-24";
const MOST = 200;

/** Whether the columns, each as parts of 1, differ nowhere by more than counts. */
function isSettled(rows: readonly (readonly Decimal[])[]): boolean {
  const columns = transposed(rows).map(asParts);
  return transposed(columns).every((row) =>
    Exact.max(...row)
      .minus(Exact.min(...row))
      .lessThan(STILL),
  );
}

/** The sums of the rows as parts of 1. */
function rowSums(rows: readonly (readonly Decimal[])[]): Decimal[] {
  return asParts(rows.map((row) => Exact.sum(...row)));
}

function asParts(values: readonly Decimal[]): Decimal[] {
  const total = Exact.sum(...values);
  return values.map((value) => value.div(total));
}

function transposed(rows: readonly (readonly Decimal[])[]): Decimal[][] {
  return rows.map((_, column) => rows.map((row) => row[column] ?? new Exact(0)));
}

/** The matrix times itself, scaled down so that it does not grow without end. */
function squared(rows: readonly (readonly Decimal[])[]): Decimal[][] {
  const columns = transposed(rows);
  const product = rows.map((row) => columns.map((column) => dot(row, column)));
  const largest = Exact.max(...product.flat());
  return product.map((row) => row.map((value) => value.div(largest)));
}

function dot(a: readonly Decimal[], b: readonly Decimal[]): Decimal {
  return a.reduce((sum, value, index) => sum.plus(value.times(b[index] ?? 0)), new Exact(0));
}

function rounded(value: Decimal): DecimalString {
  const text = value.toDecimalPlaces(12);
  return (text.isZero() ? "0" : text.toFixed()) as DecimalString;
}
