import type { Decimal } from "decimal.js";
import { faultAt, PolicyError } from "../../finding/index.js";
import { type DecimalInput, Exact } from "../../kernel/index.js";
import { columnsOf, isConstant, published, type Weights } from "./matrix.js";

/**
 * Weights by CRITIC (Diakoulaki, Mavrotas and Papayannakis, 1995): an indicator weighs the more, the more its values
 * differ and the less it goes with the others.
 *
 * Columns are scaled from 0 to 1 by direction; the weight goes with σ · Σ (1 − r), r being Pearson's correlation with
 * each other column. A constant column weighs 0 and is no company to the others; where nothing is left to tell
 * indicators apart, those that vary weigh the same, or all where none does. Roots are taken to 80 digits, and the
 * weights are right to their 12 places.
 *
 * @param matrix - rows are alternatives, columns indicators
 * @param directions - for each column whether more is better
 * @throws {@link PolicyError} for a matrix that is empty or ragged, or another number of directions
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
  const columns = columnsOf(matrix);
  checkDirections(directions, columns.length);
  const scaled = columns.map((column, index) => centred(scaledBy(column, directions[index] === "lower")));
  const varying = scaled.filter((column) => column.some((value) => !value.isZero()));
  const information = scaled.map((column) => informationOf(column, varying));
  const none = information.every((value) => value.isZero());
  const any = scaled.map((column) => new Exact(varying.includes(column) ? 1 : 0));
  return { type: "weights", weights: published(none ? any : information) };
}

function checkDirections(directions: readonly string[], width: number): void {
  const example = new Array(width).fill("higher");
  const known = (direction: unknown) => direction === "higher" || direction === "lower";
  if (Array.isArray(directions) && directions.length === width && directions.every(known)) return;
  const en = `${width} of "higher" or "lower", one for each column`;
  const fault = faultAt("directions", directions, `${width}个 "higher" 或 "lower"，每列一个`, en, example);
  throw new PolicyError({ zh: "指标方向有误", en: "not usable directions" }, [fault]);
}

function scaledBy(column: readonly Decimal[], lower: boolean): Decimal[] {
  if (isConstant(column)) return column.map(() => new Exact(0));
  const [first = new Exact(0)] = column;
  const least = column.reduce((low, value) => (value.lessThan(low) ? value : low), first);
  const most = column.reduce((high, value) => (value.greaterThan(high) ? value : high), first);
  return column.map((value) => (lower ? most.minus(value) : value.minus(least)).div(most.minus(least)));
}

/** A column less its mean: 0 throughout where it is constant. */
function centred(column: readonly Decimal[]): Decimal[] {
  const mean = column.reduce((sum, value) => sum.plus(value), new Exact(0)).div(column.length);
  return column.map((value) => value.minus(mean));
}

function informationOf(column: readonly Decimal[], varying: readonly (readonly Decimal[])[]): Decimal {
  const deviation = product(column, column).sqrt();
  if (deviation.isZero()) return deviation;
  const others = varying.filter((other) => other !== column);
  const conflict = others.map((other) => {
    const correlation = product(column, other).div(deviation.times(product(other, other).sqrt()));
    const apart = new Exact(1).minus(correlation);
    return apart.lessThan(NOTHING) ? new Exact(0) : apart;
  });
  return conflict.reduce((sum, value) => sum.plus(value), new Exact(0)).times(deviation);
}

/** Less than this is what roundings at 80 digits leave of two columns that go together fully. */
const NOTHING = "1e-60";

function product(a: readonly Decimal[], b: readonly Decimal[]): Decimal {
  return a.reduce((sum, value, index) => sum.plus(value.times(b[index] ?? 0)), new Exact(0));
}
