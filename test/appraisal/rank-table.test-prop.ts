import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { countedRanks, listedRanks, rankTable } from "../../src/appraisal/ranking/rank-table.js";

/** Ranks of a few sheets, draw by draw. */
const drawn = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 12 })).chain(([sheets, draws]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: sheets }), { minLength: sheets, maxLength: sheets }), {
    minLength: draws,
    maxLength: draws,
  }),
);

describe("the ranks that sheets had", () => {
  test.prop([drawn])("are told alike whether they are listed or counted, and as sorting says", (draws) => {
    const sheets = draws[0]?.length ?? 0;
    const tables = [
      listedRanks(sheets, draws.length),
      countedRanks(sheets, sheets),
      rankTable(sheets, draws.length, sheets),
    ];
    for (const table of tables) {
      for (const [draw, ranks] of draws.entries()) {
        for (const [sheet, rank] of ranks.entries()) table.note(sheet, draw, rank);
      }
    }
    for (let sheet = 0; sheet < sheets; sheet += 1) {
      const own = draws.map((ranks) => ranks[sheet] ?? 0).sort((a, b) => a - b);
      for (const table of tables) {
        expect(own.map((_, index) => table.reachedIn(sheet, index + 1))).toEqual(own);
        for (let first = 1; first <= sheets + 1; first += 1) {
          expect(table.among(sheet, first)).toBe(own.filter((rank) => rank <= first).length);
        }
      }
    }
  });
});
