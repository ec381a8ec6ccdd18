import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { rankSheets, scoreAll } from "../../src/index.js";
import { cardOf, recordOf, upTo } from "./written.js";

const card = cardOf([upTo("x", 50, 5), upTo("y", 50, 5)]);
const figure = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
const field = fc.array(
  fc.record({ x: figure, y: figure, fillX: fc.integer({ min: 0, max: 5 }), fillY: fc.integer({ min: 0, max: 5 }) }),
  { minLength: 1, maxLength: 7 },
);
const ranked = (all: readonly { readonly x: number | undefined; readonly y: number | undefined }[], tieBreak = false) =>
  rankSheets(
    scoreAll(
      card,
      all.map(({ x, y }, index) =>
        recordOf({ ...(x !== undefined && { x }), ...(y !== undefined && { y }) }, `c${index}`),
      ),
    ),
    tieBreak ? { tieBreak: ["x"] } : {},
  );

describe("the best and the worst rank that what is missing leaves", () => {
  it.prop([field, fc.boolean()])("hold the rank that comes out, and the one now", (all, tieBreak) => {
    const after = new Map(
      ranked(
        all.map(({ x, y, fillX, fillY }) => ({ x: x ?? fillX, y: y ?? fillY })),
        tieBreak,
      ).map((row) => [row.complex, row.rank]),
    );
    for (const { complex, rank, best, worst } of ranked(all, tieBreak)) {
      const then = after.get(complex) ?? 0;
      expect([best <= then, then <= worst, best <= rank, rank <= worst]).toEqual([true, true, true, true]);
    }
  });

  it.prop([field, fc.boolean()])("are the rank where nothing is missing", (all, tieBreak) => {
    const closed = all.map(({ fillX, fillY }) => ({ x: fillX, y: fillY }));
    for (const { rank, best, worst } of ranked(closed, tieBreak)) expect([best, worst]).toEqual([rank, rank]);
  });

  it.prop([fc.constant(0)])("a sheet that knows nothing has no rank, and may take anybody's", () => {
    const rows = ranked([
      { x: 5, y: 4 },
      { x: undefined, y: undefined },
      { x: 1, y: undefined },
    ]);
    expect(rows.map(({ complex, rank, best, worst }) => [complex, rank, best, worst])).toEqual([
      ["c0", 1, 1, 2],
      ["c2", 2, 2, 3],
    ]);
  });
});
