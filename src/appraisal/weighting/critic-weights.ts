import type { Decimal } from "decimal.js";
import * as z from "zod";
import { faultAt, guarded, PolicyError, takes } from "../../finding/index.js";
import type { DecimalInput } from "../../kernel/index.js";
import { Exact } from "../exact.js";
import { columnsOf, published, total, type Weights, whole } from "./matrix.js";

/**
 * Weights by CRITIC (Diakoulaki, Mavrotas and Papayannakis, 1995): an indicator weighs the more, the more its values
 * differ and the less it goes with the others.
 *
 * Columns are scaled from 0 to 1 by direction; the weight goes with σ · Σ (1 − r), r being Pearson's correlation with
 * each other column. A constant column weighs 0 and is no company to the others; where nothing is left to tell
 * indicators apart, those that vary weigh the same, or all where none does. Sums and their differences are exact, roots
 * are taken to 80 digits, and the weights are right to their 12 places, however little the values differ.
 *
 * Work: in proportion to rows × columns², 5,000,000 at the most.
 *
 * @param matrix - rows are alternatives, columns indicators
 * @param directions - for each column whether more is better
 * @throws {@link PolicyError} for a matrix that is empty, ragged or too large, or another number of directions
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { criticWeights } from "innovation-service-complex";
 *
 * criticWeights([[1, 9], [2, 5], [3, 1]], ["higher", "higher"]).weights; // => ["0.5", "0.5"]
 * ```
 */
export function criticWeights(
  matrix: readonly (readonly DecimalInput[])[],
  directions: readonly ("higher" | "lower")[],
): Weights {
  return guarded(criticWeightsTakes, criticWeightsOf, matrix, directions);
}

/** What {@link criticWeights} takes. */
export const criticWeightsTakes = /* @__PURE__ */ takes("criticWeights", () => ({
  matrix: z.unknown(),
  directions: z.unknown(),
}));

function criticWeightsOf(
  matrix: readonly (readonly DecimalInput[])[],
  directions: readonly ("higher" | "lower")[],
): Weights {
  const columns = columnsOf(matrix, LIMIT);
  checkDirections(directions, columns.length);
  const spread = columns.map((column, index) => spreadOf(column, directions[index] === "lower"));
  const varying = spread.filter(({ squares }) => squares > 0n);
  const information = spread.map((column) => informationOf(column, varying));
  const none = information.every((value) => value.isZero());
  const any = spread.map(({ squares }) => new Exact(squares > 0n ? 1 : 0));
  return { type: "weights", weights: published(none ? any : information) };
}

/** Every column is held against every other. */
const LIMIT = {
  formula: "rows × columns²",
  of: (rows: number, columns: number) => rows * columns ** 2,
  most: 5_000_000,
};

function checkDirections(directions: readonly string[], width: number): void {
  const example = new Array(width).fill("higher");
  const known = (direction: unknown) => direction === "higher" || direction === "lower";
  if (Array.isArray(directions) && directions.length === width && directions.every(known)) return;
  const en = `${width} of "higher" or "lower", one for each column`;
  const fault = faultAt("directions", directions, `${width}个 "higher" 或 "lower"，每列一个`, en, example);
  throw new PolicyError({ zh: "指标方向有误", en: "not usable directions" }, [fault]);
}

/** A column as it differs from its mean, times the number of its rows so that all is whole. */
interface Spread {
  /** Of each value, turned about where less is better. */
  readonly apart: readonly bigint[];
  /** Σ apart². */
  readonly squares: bigint;
  /** From the least value to the greatest. */
  readonly range: bigint;
}

function spreadOf(column: readonly bigint[], lower: boolean): Spread {
  const sum = total(column);
  const rows = BigInt(column.length);
  const apart = column.map((value) => (lower ? sum - rows * value : rows * value - sum));
  const [first = 0n] = column;
  const [least, most] = column.reduce(
    ([low, high], value) => [value < low ? value : low, value > high ? value : high],
    [first, first],
  );
  return { apart, squares: product(apart, apart), range: most - least };
}

/** σ · Σ (1 − r) of the column scaled to its range, but for a factor that all columns have. */
function informationOf(column: Spread, varying: readonly Spread[]): Decimal {
  if (column.squares === 0n) return new Exact(0);
  const conflict = varying.reduce(
    (sum, other) => (other === column ? sum : sum.plus(conflictOf(column, other))),
    new Exact(0),
  );
  const deviation = whole(column.squares).sqrt().div(whole(column.range));
  // Sums of the same parts in another order differ in their last digits, and are the same.
  return deviation.times(conflict).toSignificantDigits(60);
}

/**
 * 1 − r. Where two columns go together, 1 − r is taken as (a·b − p²) ÷ (√(a·b) · (√(a·b) + p)), whose difference is
 * exact: to take a root that is nearly p from p would leave none of its digits.
 */
function conflictOf(column: Spread, other: Spread): Decimal {
  const both = product(column.apart, other.apart);
  const squares = column.squares * other.squares;
  const root = whole(squares).sqrt();
  if (both <= 0n) return root.minus(whole(both)).div(root);
  return whole(squares - both * both).div(root.times(root.plus(whole(both))));
}

function product(a: readonly bigint[], b: readonly bigint[]): bigint {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0n), 0n);
}
