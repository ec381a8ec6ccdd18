import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { definePlan, type Plan, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";

/** The preset as any plan, whose readings are known at run time alone. */
const plan: Plan = taizhou;

const readings = Object.entries(plan.readings);

/** Some readings, in some order, each with an alternative. */
const choices = fc
  .shuffledSubarray(readings)
  .chain((some) =>
    fc.tuple(
      ...some.map(([id, { alternatives }]) =>
        fc
          .tuple(fc.constantFrom(...Object.entries(alternatives)), fc.integer({ min: 1, max: 9 }))
          .map(([[name, { takes }], value]) => [id, takes ? { id: name, value } : name] as const),
      ),
    ),
  );

describe("readings", () => {
  test.prop([choices, fc.gen()])("chosen one by one in any order give the plan of all chosen at once", (some, draw) => {
    const all = withReadings(plan, Object.fromEntries(some));
    const order = draw(() => fc.shuffledSubarray([...some], { minLength: some.length }));
    const oneByOne = order.reduce((current, choice) => withReadings(current, Object.fromEntries([choice])), plan);
    expect(oneByOne).toStrictEqual(all);
  });

  test.prop([choices])("taken back to their defaults give the plan they came from", (some) => {
    const there = withReadings(plan, Object.fromEntries(some));
    const defaults = Object.fromEntries(readings.map(([id, reading]) => [id, reading.default]));
    expect(withReadings(there, defaults)).toStrictEqual(plan);
  });

  test.prop([choices], { numRuns: draws(20) })(
    "leave a plan that definePlan accepts as it is, also through JSON",
    (some) => {
      const there = withReadings(plan, Object.fromEntries(some));
      const back: Plan = JSON.parse(JSON.stringify(there));
      expect(definePlan(there)).toStrictEqual(there);
      expect(definePlan(back)).toStrictEqual(there);
    },
  );

  test.prop([choices, choices])("chosen later win over those chosen before", (first, second) => {
    const later = withReadings(withReadings(plan, Object.fromEntries(first)), Object.fromEntries(second));
    expect(later).toStrictEqual(withReadings(plan, Object.fromEntries([...first, ...second])));
  });

  test.prop([choices])("not chosen stay as they were", (some) => {
    const there = withReadings(plan, Object.fromEntries(some));
    expect(there.chosen).toEqual({ ...plan.chosen, ...Object.fromEntries(some) });
  });
});
