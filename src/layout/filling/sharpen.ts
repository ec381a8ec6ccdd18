import type { Allowance } from "./allowance.js";
import type { Cut } from "./cut.js";
import { look } from "./look.js";
import { at, type Program } from "./relaxation.js";

/** Finds rows that a choice in parts does not satisfy. */
export type Cutter = (value: Float64Array, allowance: Allowance) => readonly Cut[];

/**
 * The program with rows added that choices in parts do not satisfy, as long as any are found (Gomory, 1958).
 *
 * What no longer binds is let go. No round is begun where nothing is left of the allowance.
 */
export function sharpened(program: Program, cuts: Cutter | undefined, allowance: Allowance): Program {
  const none = new Int8Array(program.choices).fill(-1);
  let sharp = program;
  for (let round = 0; cuts && round < ROUNDS && allowance.left > 0; round += 1) {
    const { bound, value } = look(sharp, none, allowance);
    const found = bound ? cuts(value, allowance) : [];
    if (found.length === 0) break;
    sharp = withRows(program, [...binding(sharp, program.rows.length, value), ...found]);
  }
  return sharp;
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
