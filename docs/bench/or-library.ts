import { readFileSync } from "node:fs";
import type { FillingInput } from "../../src/layout/index.js";

/**
 * Set covering problems that others solve as well, each with the least cost that is published for it.
 *
 * Data: J. E. Beasley, "OR-Library: distributing test problems by electronic mail", Journal of the Operational Research
 * Society 41 (1990) 1069–1072 (problem sets 4 to 6, of E. Balas and A. Ho, 1980; given to all under the MIT licence). A
 * file holds the number of rows and of columns, the cost of each column, and for each row how many columns cover it and
 * which.
 */
export const OR_LIBRARY = [
  ["scp41", 429],
  ["scp42", 512],
  ["scp51", 253],
  ["scp61", 138],
] as const;

/** A problem of the library as gaps to fill: a row is a need, a column a candidate that meets the rows it covers. */
export function orLibraryProblem(name: (typeof OR_LIBRARY)[number][0]): FillingInput {
  const text = readFileSync(new URL(`./or-library/${name}.txt`, import.meta.url), "utf8");
  const figures = text.split(/\s+/).filter(Boolean).map(Number).values();
  const next = (): number => {
    const { done, value } = figures.next();
    if (done) throw new Error(`${name} ends too early`);
    return value;
  };
  const several = <T>(count: number, one: (place: number) => T) =>
    Array.from({ length: count }, (_, place) => one(place));
  const [rows, columns] = [next(), next()];
  const candidates = several(columns, (place) => ({
    id: `column-${place + 1}`,
    cost: next(),
    supplies: new Map<string, number>(),
  }));
  const needs = several(rows, (place) => {
    const id = `row-${place + 1}`;
    for (let left = next(); left > 0; left -= 1) candidates[next() - 1]?.supplies.set(id, 1);
    return { id, demand: 1 };
  });
  return {
    needs,
    candidates: candidates.map(({ supplies, ...rest }) => ({ ...rest, supplies: Object.fromEntries(supplies) })),
    objective: "min-cost",
  };
}
