import { type Allowance, isOverdrawn } from "./allowance.js";

/**
 * A linear program over variables from 0 to `upper`: the least Σ cost · x with every row Σ row · x ≥ its `least`.
 *
 * The first `choices` variables stand for decisions and have to come out as 0 or 1; the others may be anything between.
 */
export interface Program {
  readonly choices: number;
  readonly cost: Float64Array;
  readonly upper: Float64Array;
  readonly rows: readonly Float64Array[];
  readonly least: Float64Array;
  /** For each row the size of the numbers that its own were worked out from, whose rounding they carry. */
  readonly grain: Float64Array;
}

/** A program part of the way to its optimum, as a dictionary: each basic variable as a sum over the others. */
export interface Dictionary {
  readonly program: Program;
  /** Width columns for each row, and a last row for the costs. */
  readonly cells: Float64Array;
  readonly basic: Int32Array;
  readonly nonbasic: Int32Array;
  /** Of every variable, the slacks of the rows behind the others. */
  readonly value: Float64Array;
  readonly high: Float64Array;
}

const CLOSE = 1e-9;

/** The dictionary to begin with: slacks are basic, each variable stands at the end of its range that costs less. */
export function dictionaryOf(program: Program): Dictionary {
  const { cost, upper, rows, least } = program;
  const [width, height] = [cost.length, rows.length];
  const cells = new Float64Array(width * (height + 1));
  for (const [place, row] of rows.entries()) cells.set(row, place * width);
  cells.set(cost, height * width);
  const value = new Float64Array(width + height);
  for (let column = 0; column < width; column += 1) value[column] = at(cost, column) < 0 ? at(upper, column) : 0;
  for (let row = 0; row < height; row += 1) {
    let sum = -at(least, row);
    for (let column = 0; column < width; column += 1) sum += at(cells, row * width + column) * at(value, column);
    value[width + row] = sum;
  }
  const high = new Float64Array(width + height).fill(Number.POSITIVE_INFINITY);
  high.set(upper);
  return {
    program,
    cells,
    basic: Int32Array.from({ length: height }, (_, row) => width + row),
    nonbasic: Int32Array.from({ length: width }, (_, column) => column),
    value,
    high,
  };
}

/**
 * Goes on to the optimum by the dual simplex method with bounded variables (Lemke, 1954; Wagner, 1958).
 *
 * It works in floating point and is trusted with nothing: whatever it ends with, a bound is worked out from it anew. So
 * it may be broken off at any step.
 *
 * @returns the row that nothing can satisfy, where it came to one
 */
export function relax(dictionary: Dictionary, allowance: Allowance): number | undefined {
  const [height, width] = [dictionary.basic.length, dictionary.nonbasic.length];
  const most = 200 + 20 * (height + width);
  for (let steps = 0; steps < most && !isOverdrawn(allowance); steps += 1) {
    allowance.left -= (height + 2) * (width + 2);
    const row = rowToMend(dictionary);
    if (row < 0) return undefined;
    const column = columnToEnter(dictionary, row);
    if (column < 0) return row;
    pivot(dictionary, row, column);
  }
  return undefined;
}

function rowToMend({ basic, value, high }: Dictionary): number {
  let [worst, found] = [CLOSE, -1];
  for (const [row, variable] of basic.entries()) {
    const off = Math.max(-at(value, variable), at(value, variable) - at(high, variable));
    if (off > worst) [worst, found] = [off, row];
  }
  return found;
}

/** Of the columns that can mend the row, the one whose cost gives way first. */
function columnToEnter({ program, cells, basic, nonbasic, value }: Dictionary, row: number): number {
  const width = program.cost.length;
  const leaving = basic[row] ?? 0;
  const sign = at(value, leaving) < 0 ? 1 : -1;
  let [least, size, found] = [Number.POSITIVE_INFINITY, 0, -1];
  for (const [column, variable] of nonbasic.entries()) {
    const cell = sign * at(cells, row * width + column);
    const up = at(value, variable) <= 0;
    if (up ? cell <= CLOSE : cell >= -CLOSE) continue;
    const ratio = Math.abs(at(cells, basic.length * width + column)) / Math.abs(cell);
    if (ratio < least - CLOSE || (ratio <= least + CLOSE && Math.abs(cell) > size)) {
      [least, size, found] = [Math.min(least, ratio), Math.abs(cell), column];
    }
  }
  return found;
}

function pivot({ program, cells, basic, nonbasic, value, high }: Dictionary, row: number, column: number): void {
  const width = program.cost.length;
  const [leaving, entering] = [basic[row] ?? 0, nonbasic[column] ?? 0];
  const own = row * width;
  const through = at(cells, own + column);
  const target = at(value, leaving) < 0 ? 0 : at(high, leaving);
  const moved = (target - at(value, leaving)) / through;
  for (const [other, variable] of basic.entries()) {
    if (other !== row) value[variable] = at(value, variable) + at(cells, other * width + column) * moved;
  }
  value[entering] = at(value, entering) + moved;
  value[leaving] = target;
  const filled: number[] = [];
  for (let each = 0; each < width; each += 1) {
    const cell = at(cells, own + each);
    if (cell === 0) continue;
    filled.push(each);
    cells[own + each] = -cell / through;
  }
  cells[own + column] = 1 / through;
  for (let other = 0; other <= basic.length; other += 1) {
    const theirs = other * width;
    const factor = at(cells, theirs + column);
    if (other === row || factor === 0) continue;
    cells[theirs + column] = 0;
    for (const each of filled) cells[theirs + each] = at(cells, theirs + each) + factor * at(cells, own + each);
  }
  basic[row] = entering;
  nonbasic[column] = leaving;
}

/** The price of each row, never below 0, as the dictionary has it. */
export function pricesOf({ program, cells, basic, nonbasic }: Dictionary): Float64Array {
  const width = program.cost.length;
  const prices = new Float64Array(program.rows.length);
  for (const [column, variable] of nonbasic.entries()) {
    if (variable >= width) prices[variable - width] = Math.max(0, at(cells, basic.length * width + column));
  }
  return prices;
}

/** The prices by which a row that nothing can satisfy contradicts the others (Farkas, 1902). */
export function contradictionAt(dictionary: Dictionary, row: number): Float64Array {
  const { program, cells, basic, nonbasic, value } = dictionary;
  const width = program.cost.length;
  const stuck = basic[row] ?? 0;
  const sign = at(value, stuck) < 0 ? 1 : -1;
  const prices = new Float64Array(program.rows.length);
  for (const [column, variable] of nonbasic.entries()) {
    if (variable >= width) prices[variable - width] = Math.max(0, -sign * at(cells, row * width + column));
  }
  if (stuck >= width) prices[stuck - width] = 1;
  return prices;
}

/** What stands at a place that is there. */
export function at(array: Float64Array, place: number): number {
  return array[place] ?? 0;
}
