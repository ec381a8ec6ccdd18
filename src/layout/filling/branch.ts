import { powerOver } from "./bound.js";
import { at, type Program } from "./relaxation.js";

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
export function branchWith(program: Program, settled: readonly number[]): Branch {
  const { cost, upper, rows } = program;
  const columns = Array.from(cost.keys()).filter((variable) => (settled[variable] ?? -1) < 0);
  const taken = [...settled.keys()].filter((variable) => settled[variable] === 1);
  const choices = columns.filter((variable) => variable < program.choices).length;
  const kept = rows.flatMap((row, place) => {
    const least = taken.reduce((left, variable) => left - at(row, variable), at(program.least, place));
    const cells = Float64Array.from(columns, (variable) => at(row, variable));
    const drawn = columns.reduce((sum, variable) => sum - Math.min(0, at(row, variable)) * at(upper, variable), 0);
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
