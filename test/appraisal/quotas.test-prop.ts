import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { AnnualRecord, compareDecimals, type ScorecardInput, scoreAll } from "../../src/index.js";
import { draws } from "../draws.js";
import { compare, ratio } from "./oracle.js";
import { chanceOf } from "./random-scorecards.js";
import { cardOf, named, upTo } from "./written.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

/** Few values, so that ties are many; some not recorded, vetoes among them. */
function league(seed: number, lacking: number, policy: ScorecardInput["missing"] = "range") {
  const chance = chanceOf(seed);
  const n = 1 + chance.whole(9);
  const quota = (shares: readonly string[]) => {
    const share = chance.pick(shares);
    return { top: { share, round: "down" as const }, ties: chance.pick(["in", "out"] as const) };
  };
  const card = cardOf([upTo("x", 60, 6), upTo("y", 40, 4)], {
    grades: [
      { ...named("a"), atLeast: 70, ...quota(["0.1", "0.25", "0.29", "0.34", "0.5"]) },
      { ...named("b"), atLeast: 50, ...(chance.often(50) ? quota(["0.51", "0.6", "0.67", "1"]) : {}) },
      { ...named("c"), atLeast: 30 },
      { ...named("d"), atLeast: 0 },
    ],
    missing: policy,
    vetoes: [{ ...named("fraud"), source: { observed: "fraud" } }],
    rounding: { places: 0, mode: "half-up" },
  });
  const records = Array.from({ length: n }, (_, i) => {
    const observed: Record<string, string> = {};
    if (!chance.often(lacking)) observed.x = String(chance.whole(7));
    if (!chance.often(lacking)) observed.y = String(chance.whole(5));
    if (!chance.often(lacking / 2)) observed.fraud = chance.often(15) ? "1" : "0";
    return AnnualRecord.parse({ complex: `c${i}`, year: 2020, observed });
  });
  return { chance, card, records };
}

describe("quotas by their definition", () => {
  test.prop([seeds], { numRuns: draws(200) })(
    "with all recorded: so many of the best, those level never split",
    (seed) => {
      const { card, records } = league(seed, 0);
      const sheets = scoreAll(card, records);
      const eligible = sheets.filter(({ vetoes }) => vetoes.length === 0);
      for (const sheet of sheets) {
        if (sheet.vetoes.length > 0) {
          expect(sheet.grade).toBe("d");
          continue;
        }
        const better = eligible.filter(({ total }) => compareDecimals(total, sheet.total) > 0).length;
        const upToMe = eligible.filter(({ total }) => compareDecimals(total, sheet.total) >= 0).length;
        const grade = card.grades.find(({ atLeast, top, ties }) => {
          if (compareDecimals(sheet.total, atLeast) < 0) return false;
          if (top === undefined || !("share" in top)) return true;
          const [p, q] = ratio(top.share);
          const places = (p * BigInt(sheets.length)) / q;
          return ties === "in" ? BigInt(better) < places : BigInt(upToMe) <= places;
        });
        expect([sheet.complex, sheet.grade, sheet.certain]).toEqual([sheet.complex, grade?.id, true]);
      }
    },
  );
});

describe("what is possible and what is certain", () => {
  for (const policy of ["range", "no-marks", "reweight"] as const) {
    test.prop([seeds], { numRuns: draws(50) })(
      `${policy}: however the gaps are filled, the grade is one of the possible`,
      (seed) => {
        const { chance, card, records } = league(seed, 25, policy);
        const open = scoreAll(card, records);
        for (const { grade, possible, certain } of open) {
          expect(possible).toContain(grade);
          expect(certain).toBe(possible.length === 1);
          const order = card.grades.map(({ id }) => id);
          expect(possible).toEqual(order.filter((id) => possible.includes(id)));
        }
        for (let filling = 0; filling < 12; filling++) {
          const worst = chance.often(30);
          const whole = records.map((record) => {
            const some = chance.often(80);
            const filled = {
              x: worst ? chance.pick(["0", "6"]) : String(chance.whole(7)),
              y: worst ? chance.pick(["0", "4"]) : String(chance.whole(5)),
              fraud: chance.pick(["0", "1"]),
            };
            return AnnualRecord.parse({ ...record, observed: { ...(some ? filled : {}), ...record.observed } });
          });
          scoreAll(card, whole).forEach((sheet, i) => {
            const before = open[i];
            expect([sheet.complex, before?.possible.includes(sheet.grade)]).toEqual([sheet.complex, true]);
            for (const grade of sheet.possible) expect(before?.possible).toContain(grade);
            expect(compare(ratio(before?.range[0] ?? "-1"), ratio(sheet.range[0]))).toBeLessThanOrEqual(0);
          });
        }
      },
    );
  }
});
