import { fc } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { allowanceOf } from "../../src/layout/filling/allowance.js";
import { cutFrom } from "../../src/layout/filling/cut.js";
import { draws } from "../draws.js";

const needs = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    amounts: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size }),
    demand: fc.integer({ min: 0, max: 30 }),
    taken: fc.array(fc.constantFrom(0, 0.1, 1 / 3, 0.5, 0.8, 1), { minLength: size, maxLength: size }),
  }),
);

/** So large that a float would not tell the amounts apart. */
const HUGE = 10n ** 30n;

it("no choice that meets a need is cut off, and what is cut off is what was given", () => {
  let found = 0;
  fc.assert(
    fc.property(needs, fc.constantFrom(0n, 1n), ({ amounts, demand, taken }, more) => {
      const exact = (amount: number) => BigInt(amount) * HUGE;
      const value = Float64Array.from(taken);
      const cut = cutFrom(amounts.map(exact), demand === 0 ? 0n : exact(demand) - more, value, allowanceOf(1));
      if (!cut) return;
      found += 1;
      const weight = (has: (place: number) => number) =>
        cut.row.reduce((sum, each, place) => sum + each * has(place), 0);
      expect(weight((place) => value[place] ?? 0)).toBeLessThan(cut.least);
      for (let mask = 0; mask < 2 ** amounts.length; mask += 1) {
        const has = (place: number) => (mask >> place) & 1;
        if (amounts.reduce((sum, amount, place) => sum + amount * has(place), 0) < demand) continue;
        expect(weight(has)).toBeGreaterThanOrEqual(cut.least);
      }
    }),
    { numRuns: draws(1000), seed: 1994 },
  );
  expect(found).toBeGreaterThan(draws(1000) / 10);
});

it("a choice that is whole, or meets its need in parts, is not cut off", () => {
  expect(cutFrom([3n, 2n, 2n], 4n, Float64Array.of(1, 0, 0), allowanceOf(1))).toBeUndefined();
  expect(cutFrom([4n, 4n], 4n, Float64Array.of(0.5, 0.5), allowanceOf(1))).toBeUndefined();
  expect(cutFrom([3n, 2n, 2n], 4n, Float64Array.of(1, 0.5, 0.5), allowanceOf(1))).toBeUndefined();
});

it("a need of several suppliers is cut by how many it takes", () => {
  const cut = cutFrom([3n, 3n, 3n], 4n, Float64Array.of(0.5, 0.5, 1 / 3), allowanceOf(1));
  expect(cut && [...cut.row].map((each) => each / cut.least)).toEqual([0.5, 0.5, 0.5]);
});
