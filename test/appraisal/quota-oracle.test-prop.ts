import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { scoreAll } from "../../src/index.js";
import { draws } from "../draws.js";
import { cardIn, completed, gradesBy, holesIn, recordedOf, worldOf } from "./quota-world.js";
import { chanceOf } from "./random-scorecards.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe("quotas, conditions and what is given, against the rule in whole numbers", () => {
  test.prop([seeds], { numRuns: draws(1000) })("with all recorded every grade is the rule's, and certain", (seed) => {
    const chance = chanceOf(seed);
    const world = worldOf(chance);
    const card = cardIn(chance, chance.pick(["range", "no-marks", "reweight", "reject"]));
    const { records, ground } = recordedOf(world);
    const those = world.filter(({ appraised }) => !card.appliesTo || appraised === "yes");
    const grades = gradesBy(card.grades, those);
    const sheets = scoreAll(card, records, { ground });
    expect(sheets.map(({ complex }) => complex)).toEqual(those.map(({ id }) => id));
    for (const { complex, grade, certain } of sheets) {
      expect([complex, grade, certain]).toEqual([complex, grades.get(complex), true]);
    }
  });

  test.prop([seeds], { numRuns: draws(500) })(
    "a part of the records has the same grades where the ground knows the others",
    (seed) => {
      const chance = chanceOf(seed);
      const world = worldOf(chance).map((truth) => ({ ...truth, appraised: "yes" }));
      const card = cardIn(chance, "range");
      const { records, ground } = recordedOf(world);
      const some = records.filter(() => chance.often(50));
      const grades = gradesBy(card.grades, world);
      for (const { complex, grade, certain } of scoreAll(card, some, { ground })) {
        expect([complex, grade, certain]).toEqual([complex, grades.get(complex), true]);
      }
    },
  );

  for (const missing of ["range", "no-marks", "reweight", "reject"] as const) {
    test.prop([seeds], { numRuns: draws(500) })(
      `${missing}: however the holes are filled, the rule's grade is one of the possible`,
      (seed) => {
        const chance = chanceOf(seed);
        const world = worldOf(chance);
        const holes = holesIn(world, chance, chance.pick([5, 15, 30]));
        const card = cardIn(chance, missing);
        const { records, ground } = recordedOf(world, holes);
        const sheets = scoreAll(card, records, { ground });
        for (const { grade, possible, certain } of sheets) {
          expect(possible).toContain(grade);
          expect(certain).toBe(possible.length === 1);
        }
        for (let filling = 0; filling < 12; filling += 1) {
          const whole = filling === 0 ? world : completed(world, holes, chance);
          // Whom the scorecard is not for has no grade, and takes no place.
          const all = whole.filter(({ appraised }) => !card.appliesTo || appraised === "yes");
          const grades = gradesBy(card.grades, all);
          for (const { complex, possible } of sheets) {
            if (!all.some(({ id }) => id === complex)) continue;
            expect([complex, possible.includes(grades.get(complex) ?? "")]).toEqual([complex, true]);
          }
        }
      },
    );
  }
});
