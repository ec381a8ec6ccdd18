import type { Decimal } from "decimal.js";
import { type Fault, faultAt, fieldFault, PolicyError } from "../../finding/index.js";
import {
  AMOUNT,
  DECIMAL,
  type DecimalInput,
  type DecimalString,
  preview,
  readDecimal,
  scaled,
  sharesOfOne,
} from "../../kernel/index.js";
import { Exact } from "../exact.js";

/** Weights that sum to exactly 1, each to 12 places. */
export interface Weights {
  readonly type: "weights";
  readonly weights: readonly DecimalString[];
}

/** The decimal places of a published weight. */
const PLACES = 12;

/** Weights in the proportion given; equal ones where all are 0. */
export function published(proportions: readonly Decimal[]): DecimalString[] {
  const none = proportions.every((weight) => weight.isZero());
  return sharesOfOne(none ? proportions.map(() => new Exact(1)) : proportions, PLACES);
}

/**
 * A matrix read as columns of whole numbers, of the last place that a decimal may have: rows are alternatives, columns
 * indicators.
 *
 * @throws {@link PolicyError} where it is empty, ragged, too large, or holds what is no decimal
 */
export function columnsOf(matrix: readonly (readonly DecimalInput[])[], limit: Limit, atLeast?: "0"): bigint[][] {
  const faults = [...faultsIn(matrix, atLeast), ...tooLarge(matrix, limit)];
  if (faults.length > 0) throw new PolicyError({ zh: "矩阵有误", en: "not a usable matrix" }, faults);
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => scaled(readDecimal(row[column]) ?? "0")));
}

/** How much work a matrix may be: a formula of rows and columns, and what it may come to. */
export interface Limit {
  readonly formula: string;
  readonly of: (rows: number, columns: number) => number;
  readonly most: number;
}

function tooLarge(matrix: readonly (readonly DecimalInput[])[], { formula, of, most }: Limit): Fault[] {
  const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
  if (!(of(rows, columns) > most)) return [];
  const zh = `行数 rows、列数 columns 满足 ${formula} 不超过${most}的矩阵`;
  const en = `a matrix of which ${formula} is at most ${most}`;
  return [faultAt("", { rows, columns }, zh, en, [[1]], "too-much")];
}

function faultsIn(matrix: readonly (readonly DecimalInput[])[], atLeast?: "0"): Fault[] {
  const [first] = Array.isArray(matrix) ? matrix : [];
  if (!Array.isArray(first) || first.length === 0) {
    return [faultAt("", matrix, "至少一行一列的矩阵", "a matrix of at least one row and one column", [[1]])];
  }
  return [...matrix].flatMap((row, index) => faultsOfRow(row, index, first.length, atLeast));
}

function faultsOfRow(row: readonly DecimalInput[], index: number, width: number, atLeast?: "0"): Fault[] {
  if (!Array.isArray(row) || row.length !== width) {
    const en = `a row of ${width} like the first`;
    return [faultAt(`[${index}]`, row, `与首行等长的一行（${width}个）`, en, new Array(width).fill(1))];
  }
  return [...row].flatMap((value, column) => {
    const read = readDecimal(value);
    if (read !== undefined && !(atLeast === "0" && read.startsWith("-"))) return [];
    return [fieldFault(`[${index}][${column}]`, atLeast === "0" ? AMOUNT : DECIMAL, preview(value))];
  });
}

/** The sum of whole numbers. */
export function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

/** A whole number of any length as a decimal that loses none of it. */
export function whole(value: bigint, As: typeof Decimal = Exact): Decimal {
  return new As(String(value));
}
