import { describe, expect, it } from "vitest";
import { assessTier, Complex, type Condition, factsOn, measure, Portfolio, trackTargets } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";

const asOf = "2020-12-31";
const own = { label: { zh: "本项", en: "this" }, clauses: ["4.1.2"] };
const complex = (more: object = {}) =>
  Complex.parse({
    ...{ id: "pumps", name: "泵业综合体", locality: "wenling" },
    ...{ milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }], ...more },
  });

/** What one condition comes to, and what is missing to say. */
function asked(requires: Condition, of: Complex, portfolio?: Portfolio) {
  const standards = [{ id: "own", ...own, effect: "decides", requires }];
  const plan = planFrom({ ...taizhou, standards: standards as never });
  const { verdict, missing } = assessTier(plan, of, "county", { asOf, ...(portfolio && { portfolio }) });
  return [verdict, missing];
}

const incomes = (...figures: number[]) =>
  figures.map((income) => ({ complex: "pumps", year: 2020, observed: { "service-income": income } }));
const portfolioOf = (more: object) => Portfolio.parse({ complexes: [complex()], ...more });

describe("two records of one year", () => {
  const income: Condition = { value: "service-income", atLeast: "100" };
  const level = planFrom({
    ...taizhou,
    targets: [
      {
        id: "own",
        ...own,
        kind: "level",
        bound: "at-least",
        value: "100",
        unit: "yuan",
        each: "area",
        years: [2020],
        of: "service-income",
        total: "sum",
      },
    ] as never,
  });

  it.each([
    ["that differ", [50, 150]],
    ["that differ, the other way round", [150, 50]],
  ])("%s decide nothing, whichever stands first", (_, figures) => {
    const portfolio = portfolioOf({ records: incomes(...figures) });
    expect(asked(income, complex(), portfolio)).toEqual(["unknown", ["observed.service-income"]]);
    const [row] = trackTargets(level, portfolio, { asOf: "2021-06-30" }).rows;
    expect(row).toMatchObject({ status: "unknown", missing: ["records[0].observed.service-income"] });
    const [record] = measure(taizhou, portfolio, { year: 2020 });
    const missing = Object.values(record?.measured ?? {}).flatMap((measured) => measured.missing);
    expect(missing).toContain("observed.service-income");
  });

  it("that say the same are one", () => {
    const portfolio = portfolioOf({ records: incomes(150, 150) });
    expect(asked(income, complex(), portfolio)).toEqual(["met", []]);
    expect(trackTargets(level, portfolio, { asOf: "2021-06-30" }).rows).toMatchObject([{ achieved: "150" }]);
  });

  it("of a place decide nothing either", () => {
    const plan = planFrom({
      ...taizhou,
      targets: [
        {
          id: "own",
          ...own,
          kind: "level",
          bound: "at-least",
          value: "100",
          unit: "index",
          each: "area",
          years: [2020],
          of: "index",
        },
      ] as never,
    });
    const of = (...figures: number[]) => {
      const areas = figures.map((index) => ({ year: 2020, observed: { index } }));
      return trackTargets(plan, portfolioOf({ areas }), { asOf: "2021-06-30" }).rows[0];
    };
    for (const figures of [
      [50, 150],
      [150, 50],
    ]) {
      expect(of(...figures)).toMatchObject({ status: "unknown", missing: ["areas[0].observed.index"] });
    }
    expect(of(150, 150)).toMatchObject({ status: "met" });
  });
});

describe("two changes of one day", () => {
  const area: Condition = { value: { fact: "floor-area" }, atLeast: "100" };
  const change = (floorArea: number) => ({ on: "2019-01-01", site: { floorArea } });
  const changing = (...changes: object[]) => complex({ site: { floorArea: 20 }, changes });

  it("that differ in a fact leave it open, until a later one names it", () => {
    for (const changes of [
      [change(50), change(150)],
      [change(150), change(50)],
    ]) {
      expect(asked(area, changing(...changes))).toEqual(["unknown", ["site.floorArea"]]);
      expect(asked(area, changing(...changes, { ...change(150), on: "2019-01-02" }))).toEqual(["met", []]);
    }
  });

  it("that say the same, or something else, are both so", () => {
    expect(asked(area, changing(change(150), change(150)))).toEqual(["met", []]);
    const both = changing(change(150), { on: "2019-01-01", operatingModel: "council", facts: { cranes: 2 } });
    expect(factsOn(both, asOf)).toMatchObject({
      ...{ site: { floorArea: "150" }, operatingModel: "council", facts: { cranes: "2" } },
    });
  });
});

it("a function that is said to be there and to be lacking is neither", () => {
  const functions = { has: ["training", "incubation"], lacks: ["incubation"] };
  const two: Condition = { list: "functions", has: ["training", "incubation"], atLeast: 2 };
  expect(asked(two, complex({ functions }))).toEqual(["unknown", ["functions"]]);
});
