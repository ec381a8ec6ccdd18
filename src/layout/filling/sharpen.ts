import type { Cut } from "./cut.js";
import { look } from "./look.js";
import { at, type Program } from "./relaxation.js";

/** Finds rows that a choice in parts does not satisfy, and says how many millions of steps of arithmetic it took. */
export type Cutter = (value: Float64Array) => { readonly cuts: readonly Cut[]; readonly work: number };

/**
 * The program with rows added that choices in parts do not satisfy, as long as any are found (Gomory, 1958).
 *
 * What no longer binds is let go. The steps of arithmetic, in millions, stay near the limit.
 */
export function sharpened(program: Program, cuts: Cutter | undefined, limit: number): Sharpened {
  const none = new Array<number>(program.choices).fill(-1);
  let [sharp, work] = [program, 0];
  for (let round = 0; cuts && round < ROUNDS && work <= limit; round += 1) {
    const { bound, value, work: looked } = look(sharp, none);
    const found = cuts(value);
    work += looked + found.work;
    if (!bound || found.cuts.length === 0) break;
    sharp = withRows(program, [...binding(sharp, program.rows.length, value), ...found.cuts]);
  }
  return { program: sharp, work };
}

interface Sharpened {
  readonly program: Program;
  readonly work: number;
}

const ROUNDS = 40;

/** Of the rows added before, those that hold the values where they are. */
function binding({ rows, least }: Program, given: number, value: Float64Array): Cut[] {
  return rows.slice(given).flatMap((row, place) => {
    const needed = at(least, given + place);
    const over = row.reduce((sum, cell, variable) => sum + cell * at(value, variable), -needed);
    return over <= needed * 1e-6 ? [{ row, least: needed }] : [];
  });
}

function withRows(program: Program, added: readonly Cut[]): Program {
  const least = added.map((cut) => cut.least);
  return {
    ...program,
    rows: [...program.rows, ...added.map(({ row }) => row)],
    least: Float64Array.from([...program.least, ...least]),
    grain: Float64Array.from([...program.grain, ...least]),
  };
}
