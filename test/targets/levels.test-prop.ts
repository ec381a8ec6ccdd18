import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { Portfolio, trackTargets } from "../../src/index.js";
import { draws } from "../draws.js";
import {
  asked,
  credited,
  day,
  figure,
  figures,
  isBy,
  leaves,
  named,
  place,
  planOver,
  portfolioOver,
  tree,
  YEARS,
} from "./trees.js";

/* Another reckoning of figures over trees of places, with what is not recorded left open. */

const label = { zh: "数", en: "number" };
describe("a figure of complexes together", () => {
  const level = {
    id: "t",
    label,
    clauses: ["1"],
    kind: "level",
    bound: "at-least",
    unit: "yuan",
    by: "2019-12-31",
  } as const;
  const bound = fc.constantFrom({ bound: "at-least" }, { bound: "at-most" }, { bound: "about", tolerance: 1 } as const);

  test.prop([tree, leaves, fc.nat(60), fc.constantFrom("sum", "mean", "ratio"), bound, fc.nat(127)], {
    numRuns: draws(400),
  })(
    "is that of those that stand at or below and at no nearer that owes, and open where one of them is not recorded",
    (of, all, value, total, how, mask) => {
      const owing = named(of, mask);
      fc.pre(owing.length > 0);
      const holds = (figure: number, under = 1) =>
        how.bound === "at-most"
          ? figure * 10 <= value * under
          : figure * 10 >= (how.bound === "about" ? value - 10 : value) * under;
      const source = total === "ratio" ? { ratio: ["income", "all"] as const } : "income";
      const plan = planOver(of, {
        ...level,
        ...how,
        each: "locality",
        localities: owing.map(place),
        of: source,
        total,
        value: value / 10,
      });
      const { rows } = trackTargets(plan, portfolioOver(of, all), { asOf: "2019-12-31" });
      expect(rows.map(({ locality }) => locality)).toEqual(owing.map(place));
      for (const [n, row] of rows.entries()) {
        // What was listed only after 2019 began has no year before; who was listed in 2019 has 2019.
        const those = all.filter((leaf) => isBy("2019-12-31", leaf) && credited(of, leaf, owing) === owing[n]);
        const known = those.flatMap(({ income, all: staff }) => (income === undefined ? [] : [{ income, staff }]));
        // A place that the plan does not have may be any.
        const strays = all.filter(
          (leaf) =>
            isBy("2019-12-31", leaf) &&
            (leaf.parent !== undefined && leaf.parent < of.length ? leaf.parent : leaf.at) >= of.length &&
            (total !== "sum" || leaf.income !== 0),
        );
        const isOpen = known.length < those.length || strays.length > 0;
        const sum = known.reduce((total, { income }) => total + income, 0);
        const under =
          total === "sum" ? 1 : total === "mean" ? known.length : known.reduce((all, { staff }) => all + staff, 0);
        if (isOpen) {
          expect(row).not.toHaveProperty("achieved");
          if (total === "sum") {
            // With all that may be of the place it may still come to too little; what is not recorded has no end.
            const most = [...those, ...strays].reduce((all, { income = Number.POSITIVE_INFINITY }) => all + income, 0);
            const ends = [holds(sum), holds(most)];
            const status = ends.every(Boolean) ? "met" : ends.some(Boolean) ? "unknown" : "missed";
            expect(row).toMatchObject({ range: { least: `${sum}` }, status });
          }
          continue;
        }
        if (under === 0) {
          expect(row).not.toHaveProperty("achieved");
          continue;
        }
        expect(row).toMatchObject({ status: holds(sum, under) ? "met" : "missed" });
        expect(Math.abs(Number(Object(row).achieved) - sum / under)).toBeLessThan(1e-9);
      }
    },
  );

  const index = fc.option(fc.nat(40), { nil: undefined });
  test.prop([tree, fc.array(index, { minLength: 14, maxLength: 14 }), figures, day], { numRuns: draws(300) })(
    "a place's own is nobody else's, by place and year, and open where it is not recorded",
    (of, holes, by, asOf) => {
      const { input, owing } = asked(of, by);
      fc.pre(named(of, by.mask).length > 0 || by.how === "one" || by.how === "year");
      const plan = planOver(of, {
        ...level,
        by: undefined,
        ...input,
        each: "locality",
        years: YEARS,
        of: "index",
      } as never);
      const areas = [...of.keys()].flatMap((at) =>
        YEARS.flatMap((year) => {
          const found = holes[at * 2 + year - 2018];
          return found === undefined ? [] : [{ locality: place(at), year, observed: { index: found } }];
        }),
      );
      const { rows } = trackTargets(plan, Portfolio.parse({ complexes: [], areas }), { asOf });
      const expected = YEARS.flatMap((year) =>
        owing.map((at) => {
          const required = figure(by, by.how === "one" || by.how === "year" ? 0 : at, year);
          const found = holes[at * 2 + year - 2018];
          // A figure that may not be below 0 is at least 0, recorded or not.
          const least = found ?? 0;
          // Before a year is over there is no figure of it.
          const status =
            asOf < `${year}-12-31` ? "not-due" : least >= required ? "met" : found === undefined ? "unknown" : "missed";
          return [place(at), year, `${required}`, status];
        }),
      );
      expect(rows.map(({ locality, year, required, status }) => [locality, year, required, status])).toEqual(expected);
    },
  );
});
