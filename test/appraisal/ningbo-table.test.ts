import { describe, expect, it } from "vitest";
import { defineScorecard, Portfolio, score } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";
import { ningbo, ningboCard, type Year, yearOf } from "./ningbo.js";
import { nodeIn } from "./written.js";

/* Every figure is worked out by hand from the printed table. */

/** Sales grow by 20 %, 25 % and 30 %: 25 % on the mean. */
const earlierYears = (profit: number) => [
  yearOf({ sales: 4000 }, 2017),
  yearOf({ sales: 4800, projects: 1 }, 2018),
  yearOf({ sales: 6000, projects: 1, profit }, 2019),
];
const centre: Year = {
  sales: 7800, // ≥ 5,000: 3
  profit: 1950, // 25 %: 3
  staff: 39, // ≥ 30: 3
  equipment: 500, // 5
  projects: 1, // 1 + 1 + 1: 5
  research: 1170, // 15 % less the 5 % required, 10 points above: 5
  "required-ratio": "0.05",
  standards: 1, // 5
  brands: 0, // 0
  inventions: 1,
  models: 7, // 1 + 7/4, below 3: 10
  "rules-1": 2, // 5
  "rules-2": 1, // 3
  "rules-3": 2, // 5
  cooperation: 1, // 3
  "application-1": 2, // 5
  "application-2": 2, // 5
  "city-prizes": 0,
  "higher-prizes": 0,
  titles: { done: [] },
};
const scored = (more: Year = {}, profitBefore = 100) =>
  score(ningboCard, yearOf({ ...centre, ...more }), { earlier: earlierYears(profitBefore) });

describe("Ningbo's table, whole", () => {
  it("has 100 marks", () => {
    expect([ningboCard.root.marks, ningboCard.root.children.length]).toEqual(["100", 16]);
  });

  it("a centre row by row: 3 + 5 + 3 + 3 + 5 + 5 + 5 + 5 + 0 + 10 + 13 + 3 + 10 = 70", () => {
    const sheet = scored();
    const got = ningboCard.root.children.map(({ id }) => Number(nodeIn(sheet, id).got));
    expect(got).toEqual([3, 5, 3, 3, 5, 5, 5, 5, 0, 10, 5, 3, 5, 3, 5, 5]);
    expect([sheet.total, sheet.grade, sheet.missing]).toEqual(["70", "poor", []]);
  });

  it("one utility model more is an invention more: 75, and the grade with it", () => {
    expect([scored({ models: 8 }).total, scored({ models: 8 }).grade]).toEqual(["75", "good"]);
  });

  it("from 10⁸ yuan of sales on growth goes by the other row: 15 % on the mean is 5 there and 3 below", () => {
    // 10 %, 15 % and 20 %.
    const grown = (...sales: readonly [number, number, number, number]) => {
      const years = sales
        .slice(0, 3)
        .map((each, index) => yearOf({ sales: each, projects: 0, profit: 1 }, 2017 + index));
      return nodeIn(score(ningboCard, yearOf({ ...centre, sales: sales[3] }), { earlier: years }), "growth").got;
    };
    expect([grown(4000, 4400, 5060, 6072), grown(10000, 11000, 12650, 15180)]).toEqual(["3", "5"]);
  });

  it("bonuses come once each: 5 for a city prize, 10 for a higher one, 5 for a high-tech enterprise", () => {
    const total = (more: Year) => scored(more).total;
    expect([
      total({ "city-prizes": 3 }),
      total({ "higher-prizes": 1 }),
      total({ titles: { done: ["high-tech"] } }),
      total({ "city-prizes": 1, "higher-prizes": 2, titles: { done: ["high-tech"] } }),
    ]).toEqual(["75", "80", "75", "90"]);
  });

  it("a loss takes 5, losses in two years running 20, and a year that made up for it nothing", () => {
    // Without profit its row earns nothing: 67 before the deduction.
    expect([scored({ profit: -1 }).total, scored({ profit: -1 }, -1).total, scored({}, -1).total]).toEqual([
      "62",
      "47",
      "70",
    ]);
    expect(scored({ profit: 0 }, -1).total).toBe("67");
  });

  it("a profit that is not recorded leaves its row and the deduction open, never less", () => {
    const { profit: _, ...without } = centre;
    const profit = { id: "profit", label: { zh: "利润", en: "profit" }, unit: "yuan", signed: true as const };
    const plan = planFrom({ ...taizhou, observed: [profit] });
    const ground = { plan, portfolio: Portfolio.parse({ complexes: [] }), asOf: "2020-12-31" };
    const sheet = score(ningboCard, yearOf(without), { earlier: earlierYears(-1), ground });
    // 67 less both deductions at the worst, each by itself; 67 and 5 at the best.
    expect([sheet.range, sheet.missing]).toEqual([["42", "72"], ["observed.profit"]]);
    // A key that may not be below 0 is no loss.
    expect(score(ningboCard, yearOf(without), { earlier: earlierYears(-1) }).range).toEqual(["67", "72"]);
  });

  it("rows that are wrong are refused with their place: neither source nor condition, a circle, a measure that there is not", () => {
    const faults = (more: object) => {
      try {
        defineScorecard({
          ...ningbo,
          adjustments: [{ ...ningbo.adjustments?.[0], when: undefined, ...more }],
        } as never);
        return [];
      } catch (error) {
        return (error as { faults: { path: string }[] }).faults.map(({ path }) => path);
      }
    };
    expect(faults({})).toEqual(["adjustments[0].source"]);
    expect(faults({ when: { choice: "grade", in: ["good"] } })).toEqual(["adjustments[0].when.choice"]);
    expect(faults({ source: { measured: "carrier" } })).toEqual(["adjustments[0].source.measured"]);
    expect(faults({ when: { value: "x" } })).toEqual(["adjustments[0].when.atLeast"]);
  });
});
