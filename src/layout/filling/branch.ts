import { powerOver } from "./bound.js";
import { at, type Program } from "./relaxation.js";

/** For each decision: `1` taken, `0` not, `-1` open. */
export type Settled = Int8Array;

/** What is left of a program where some decisions are made. */
export interface Branch {
  readonly program: Program;
  /** Of each column left, the variable it stands for. */
  readonly columns: readonly number[];
  /** What the decisions taken cost. */
  readonly spent: number;
}

/**
 * The program that some decisions leave, with every row as tight as decisions of 0 or 1 allow.
 *
 * A row is met by one decision alone if that supplies what the row still lacks when all that draws on it does so to the
 * full; to count no more than that of it changes no choice, and brings the bound nearer (Savelsbergh, 1994). Each row is
 * then divided to the size of 1, which rounds nothing.
 */
export function branchWith(program: Program, settled: Settled): Branch {
  const { cost, upper, rows } = program;
  const columns = Array.from(cost.keys()).filter((variable) => (settled[variable] ?? -1) < 0);
  const taken = Array.from(settled.keys()).filter((variable) => settled[variable] === 1);
  const choices = columns.filter((variable) => variable < program.choices).length;
  const kept = rows.flatMap((row, place) => {
    const cells = new Float64Array(columns.length);
    let [least, drawn] = [at(program.least, place), 0];
    for (const variable of taken) least -= at(row, variable);
    for (const [column, variable] of columns.entries()) {
      const cell = at(row, variable);
      cells[column] = cell;
      drawn -= Math.min(0, cell) * at(upper, variable);
    }
    const lacking = least + drawn;
    if (lacking <= 0) return [];
    for (let column = 0; column < choices; column += 1) cells[column] = Math.min(at(cells, column), lacking);
    const size = powerOver(cells);
    const grain = Math.max(Math.abs(at(program.least, place)), drawn, at(program.grain, place));
    return [{ cells: cells.map((cell) => cell / size), least: least / size, grain: grain / size }];
  });
  return {
    program: {
      choices,
      cost: Float64Array.from(columns, (variable) => at(cost, variable)),
      upper: Float64Array.from(columns, (variable) => at(upper, variable)),
      rows: kept.map(({ cells }) => cells),
      least: Float64Array.from(kept, ({ least }) => least),
      grain: Float64Array.from(kept, ({ grain }) => grain),
    },
    columns,
    spent: taken.reduce((sum, variable) => sum + at(cost, variable), 0),
  };
}
