import { at, type Dictionary, type Program } from "./relaxation.js";

/** A bound that holds, and what each variable would add to it at the other end of its range. */
export interface Bound {
  readonly value: number;
  /** Reduced cost of each variable under the prices. */
  readonly reduced: Float64Array;
  /** How far a sum of these may be off. */
  readonly error: number;
}

/**
 * What no choice within the ranges can cost less than, by the prices of the rows (Lagrange; Geoffrion, 1974):
 * Σ price · least + Σ over the variables of the least of (cost − Σ price · row) · x.
 *
 * It holds for any prices from 0 on, so they may come from floating-point work. Its own rounding is counted and taken
 * off: each of the sums has fewer than `rows + variables + 8` roundings, each of at most 2⁻⁵² of the terms' sizes, the
 * conversion of the decimals included.
 */
export function boundBy(prices: Float64Array, { program, low, high }: Dictionary, costs = program.cost): Bound {
  const { rows, least } = program;
  const width = costs.length;
  const reduced = costs.slice();
  const sizes = costs.map(Math.abs);
  let [value, size] = [0, 0];
  for (const [place, row] of rows.entries()) {
    const price = at(prices, place);
    if (price === 0) continue;
    value += price * at(least, place);
    size += Math.abs(price * at(least, place));
    for (let column = 0; column < width; column += 1) {
      const term = price * at(row, column);
      reduced[column] = at(reduced, column) - term;
      sizes[column] = at(sizes, column) + Math.abs(term);
    }
  }
  for (let column = 0; column < width; column += 1) {
    const each = at(reduced, column);
    value += each > 0 ? each * at(low, column) : each * at(high, column);
    size += at(sizes, column) * Math.max(1, at(high, column));
  }
  const error = size * (rows.length + width + 8) * ROUNDING;
  return { value: value - error, reduced, error };
}

const ROUNDING = 2 ** -51;

/** Whether the prices prove that no choice within the ranges satisfies all rows. */
export function contradicts(prices: Float64Array, dictionary: Dictionary): boolean {
  return boundBy(prices, dictionary, new Float64Array(dictionary.program.cost.length)).value > 0;
}

/** A program with costs and rows in the size of 1, as far as halving and doubling go, which rounds nothing. */
export function levelled(program: Program): Program & { readonly unit: number } {
  const unit = powerOver(program.cost);
  const sizes = program.rows.map((row) => powerOver(row));
  return {
    ...program,
    unit,
    cost: program.cost.map((value) => value / unit),
    rows: program.rows.map((row, place) => row.map((value) => value / (sizes[place] ?? 1))),
    least: program.least.map((value, place) => value / (sizes[place] ?? 1)),
  };
}

/** The least power of two that no value exceeds. */
function powerOver(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most === 0 ? 1 : 2 ** Math.ceil(Math.log2(most));
}
