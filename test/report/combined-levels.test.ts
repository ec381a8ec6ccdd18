import { expect, it } from "vitest";
import { assess, combineReports, Portfolio } from "../../src/index.js";
import { provinceWith } from "../targets/levels-of-places.js";

const level = {
  id: "own",
  label: { zh: "水平", en: "level" },
  clauses: ["1"],
  kind: "level",
  bound: "at-least",
  of: "index",
  value: "80.5",
  unit: "points",
  each: "locality",
  localities: ["river-a", "river-b", "hill-a"],
  by: "2020-12-31",
} as const;
const { localities: _localities, ...rest } = level;
const plan = provinceWith(level, { ...rest, id: "all", each: "area", of: "income", total: "sum" });
const places = ["river-a", "hill-a"];
const reportOf = (own: readonly string[], asOf: string) =>
  assess(
    plan,
    Portfolio.parse({
      complexes: own.map((locality) => ({
        id: locality,
        name: locality,
        locality,
        milestones: [{ kind: "cultivated", tier: "county", on: "2018-05-01" }],
      })),
      records: own.map((complex) => ({ complex, year: 2020, observed: { income: 50 } })),
      areas: own.map((locality) => ({ locality, year: 2020, observed: { index: locality === "hill-a" ? 70 : 90 } })),
    }),
    { asOf, scope: { localities: [...own] } },
  );
const combined = (asOf: string) => {
  const parts = places.map((place) => [place]);
  return combineReports(parts.map((part) => reportOf(part, asOf))).targets;
};

it.each(["2020-12-30", "2020-12-31"])(
  "on %s a place's own level is that of its part, places outside say nothing",
  (asOf) => {
    const [whole, together] = [reportOf(places, asOf).targets, combined(asOf)];
    expect(together.rows.map(({ locality }) => locality)).toEqual([...places, undefined]);
    expect(together.rows.slice(0, 2)).toEqual(whole.rows.slice(0, 2));
    expect(together.totals[0]).toEqual(whole.totals[0]);
    expect(together.totals[0]).toMatchObject({ localities: { of: 3 } });
  },
);

it("a level over the area says what it would be of, each thing missing once, and is unknown once it is due", () => {
  const before = combined("2020-12-30").rows.at(-1);
  const { range: _range, ...whole } = { range: undefined, ...reportOf(places, "2020-12-30").targets.rows.at(-1) };
  expect(before).toEqual(whole);
  expect(before).toMatchObject({ status: "not-due", undecided: places, missing: ["records"] });
  const due = combined("2020-12-31").rows.at(-1);
  expect(due).toMatchObject({ status: "unknown", atLeast: true, complexes: places, undecided: [], missing: [] });
  expect(due).not.toHaveProperty("range");
});
