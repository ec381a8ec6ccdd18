import { at, type Program } from "./relaxation.js";

/** A bound that holds, and what each variable would add to it at the other end of its range. */
export interface Bound {
  readonly value: number;
  /** What each variable adds under the prices (its reduced cost). */
  readonly reduced: Float64Array;
  /** How far a sum of these may be off. */
  readonly error: number;
}

/**
 * What no choice can cost less than, by the prices of the rows (Lagrange; Geoffrion, 1974):
 * Σ price · least + Σ over the variables of the least of (cost − Σ price · row) · x.
 *
 * It holds for any prices from 0 on, so they may come from floating-point work. Its own rounding is counted and taken
 * off: each of the sums has fewer than `rows + variables + 8` roundings, each of at most 2⁻⁵² of the terms' sizes, the
 * conversion of the decimals, and of what a branch takes off a row, included.
 */
export function boundBy(prices: Float64Array, program: Program, costs = program.cost): Bound {
  const { rows, least, grain, upper } = program;
  const width = costs.length;
  const reduced = costs.slice();
  const sizes = costs.map(Math.abs);
  let [value, size] = [0, 0];
  for (const [place, row] of rows.entries()) {
    const price = at(prices, place);
    if (price === 0) continue;
    value += price * at(least, place);
    const rough = price * at(grain, place);
    size += Math.max(Math.abs(price * at(least, place)), rough);
    for (let column = 0; column < width; column += 1) {
      const cell = at(row, column);
      if (cell === 0) continue;
      const term = price * cell;
      reduced[column] = at(reduced, column) - term;
      sizes[column] = at(sizes, column) + Math.max(Math.abs(term), rough);
    }
  }
  for (let column = 0; column < width; column += 1) {
    const each = at(reduced, column);
    if (each < 0) value += each * at(upper, column);
    size += at(sizes, column) * Math.max(1, at(upper, column));
  }
  const error = size * (rows.length + width + 8) * ROUNDING;
  return { value: value - error, reduced, error };
}

const ROUNDING = /* @__PURE__ */ (() => 2 ** -51)();

/** Whether the prices prove that no choice satisfies all rows. */
export function contradicts(prices: Float64Array, program: Program): boolean {
  return boundBy(prices, program, new Float64Array(program.cost.length)).value > 0;
}

/** The least power of two that no value exceeds: to divide by it rounds nothing. */
export function powerOver(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most === 0 ? 1 : 2 ** Math.ceil(Math.log2(most));
}
