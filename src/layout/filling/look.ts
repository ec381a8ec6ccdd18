import { type Bound, boundBy, contradicts } from "./bound.js";
import { branchWith } from "./branch.js";
import { at, contradictionAt, dictionaryOf, type Program, pricesOf, relax } from "./relaxation.js";

/** For each decision: `1` taken, `0` not, `-1` open. */
export type Settled = readonly number[];

/** What is known of a branch. */
export interface Looked {
  readonly work: number;
  /** Of the whole branch; absent where it is proven that nothing in it satisfies all rows. */
  readonly bound?: Bound;
  /** Of each variable, what the relaxation makes it. */
  readonly value: Float64Array;
}

/** What can be known of a branch without going into it. */
export function look(whole: Program, settled: Settled): Looked {
  const { program, columns, spent } = branchWith(whole, settled);
  const dictionary = dictionaryOf(program);
  const { stuckAt, steps } = relax(dictionary);
  const work = (steps * (program.rows.length + 1) * columns.length + whole.rows.length * whole.cost.length) / MILLION;
  const value = new Float64Array(whole.cost.length);
  const reduced = new Float64Array(whole.cost.length);
  if (stuckAt !== undefined && contradicts(contradictionAt(dictionary, stuckAt), program)) return { work, value };
  const bound = boundBy(pricesOf(dictionary), program);
  for (const [column, variable] of columns.entries()) {
    value[variable] = at(dictionary.value, column);
    reduced[variable] = at(bound.reduced, column);
  }
  const error = bound.error + spent * whole.cost.length * 2 ** -51;
  return { work, value, bound: { value: bound.value + spent - error + bound.error, reduced, error } };
}

const MILLION = 1_000_000;
