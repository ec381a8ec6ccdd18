import { solve } from "yalps";
import { branchWith } from "./branch.js";
import type { Choice, Task } from "./search.js";

/**
 * What a general solver (yalps) takes for the best choice: a good one to begin with, which nothing else rests on.
 *
 * Its limits are those of iterations and of pivots in each, never of time; a program too large for it gets none.
 */
export function proposals({ program }: Task): Choice[] {
  const { choices, cost, upper, rows, least } = branchWith(program, new Int8Array(program.choices).fill(-1)).program;
  if ((rows.length + cost.length) * cost.length > LARGEST) return [];
  const coefficients = (column: number): [string, number][] => [
    ["cost", cost[column] ?? 0],
    ...rows.flatMap((row, place): [string, number][] => (row[column] ? [[`row ${place}`, row[column]]] : [])),
    ...(column < choices ? [] : [[`most ${column}`, 1] satisfies [string, number]]),
  ];
  const columns = Array.from(cost.keys());
  const { variables } = solve(
    {
      direction: "minimize",
      objective: "cost",
      constraints: [
        ...rows.map((_, place): [string, { min: number }] => [`row ${place}`, { min: least[place] ?? 0 }]),
        ...columns
          .slice(choices)
          .map((column): [string, { max: number }] => [`most ${column}`, { max: upper[column] ?? 0 }]),
      ],
      variables: columns.map((column): [number, [string, number][]] => [column, coefficients(column)]),
      binaries: columns.slice(0, choices),
    },
    { maxIterations: ITERATIONS, maxPivots: PIVOTS, timeout: Number.POSITIVE_INFINITY },
  );
  const taken = new Set(variables.filter(([, value]) => value > 0.5).map(([column]) => column));
  return [columns.slice(0, choices).map((column) => taken.has(column))];
}

const LARGEST = 20_000;
const ITERATIONS = 200;
const PIVOTS = 1_000;
