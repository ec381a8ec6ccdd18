import type { Allowance } from "./allowance.js";
import { type Bound, boundBy, contradicts } from "./bound.js";
import { branchWith, type Settled } from "./branch.js";
import { at, contradictionAt, dictionaryOf, type Program, pricesOf, relax } from "./relaxation.js";

/** What is known of a branch. */
export interface Looked {
  /** Of the whole branch; absent where it is proven that nothing in it satisfies all rows. */
  readonly bound?: Bound;
  /** Of each variable, what the relaxation makes it. */
  readonly value: Float64Array;
}

/** What can be known of a branch without going into it. */
export function look(whole: Program, settled: Settled, allowance: Allowance): Looked {
  const width = whole.cost.length;
  allowance.left -= PER_BRANCH + PER_CELL * (whole.rows.length + 1) * width;
  const { program, columns, spent } = branchWith(whole, settled);
  const dictionary = dictionaryOf(program);
  const stuckAt = relax(dictionary, allowance);
  const value = new Float64Array(width);
  const reduced = new Float64Array(width);
  if (stuckAt !== undefined && contradicts(contradictionAt(dictionary, stuckAt), program)) return { value };
  const bound = boundBy(pricesOf(dictionary), program);
  for (const [column, variable] of columns.entries()) {
    value[variable] = at(dictionary.value, column);
    reduced[variable] = at(bound.reduced, column);
  }
  const error = bound.error + spent * width * 2 ** -51;
  return { value, bound: { value: bound.value + spent - error + bound.error, reduced, error } };
}

/** What a branch takes however small it is, and how often each cell of its rows is gone through. */
const PER_BRANCH = 2_500;
const PER_CELL = 10;
