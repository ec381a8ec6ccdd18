import { describe, expect, it } from "vitest";
import type { Source } from "../../src/index.js";
import { by, comesTo } from "./comes-to.js";
import { listed } from "./judged.js";

type Rows = readonly (readonly [source: Source, expected: string])[];

describe("figures of years on record", () => {
  const years = {
    2018: { sales: "50", research: "10", profit: "-5" },
    2019: { sales: "100", research: "10", profit: "0" },
    2020: { sales: "150", research: "30", profit: "-20" },
  };

  it.each<Rows[number]>([
    ["sales", "150"],
    [{ observed: "sales" }, "150"],
    [{ ratio: ["research", "sales"] }, "0.2"],
    [{ ratio: ["profit", "sales"] }, "-2/15"],
    [{ ratio: ["sales", { change: "research" }] }, "7.5"],
    // Nothing is measured against what is 0, or against a loss.
    [{ ratio: ["sales", { sum: [{ of: "sales", times: "0" }] }] }, "zero-denominator"],
    [{ ratio: ["sales", "profit"] }, "base-not-positive"],
    [{ growth: "sales" }, "0.5"],
    [{ growth: "profit" }, "base-not-positive"],
    [{ growth: { growth: "sales" } }, "-0.5"],
    [{ change: "profit" }, "-20"],
    [{ change: { change: "sales" } }, "0"],
    [{ sum: ["sales", { of: "research", times: "-2" }, { of: "profit", times: "0" }] }, "90"],
    [{ sum: ["sales", { ratio: ["sales", "profit"] }] }, "base-not-positive"],
    [{ ratio: [{ ratio: ["sales", "profit"] }, "sales"] }, "base-not-positive"],
    [{ growth: { ratio: ["sales", { sum: [{ of: "sales", times: "0" }] }] } }, "zero-denominator"],
    [by("sum", 3), "300"],
    [by("sum", 2), "250"],
    [by("mean", 3), "100"],
    [by("least", 3), "50"],
    [by("greatest", 3), "150"],
    [by("least", 3, "profit"), "-20"],
    [by("greatest", 3, "profit"), "0"],
    // The years before the first listing are none, of however many it asks.
    [by("mean", 5), "100"],
    [by("sum", "all"), "300"],
    // Since a milestone that there is not.
    [by("sum", "recognised"), "0"],
    [by("mean", "recognised"), "no-years"],
    // A year without a value is left out.
    [by("sum", 3, { growth: "sales" }), "1.5"],
    [by("mean", 3, { growth: "sales" }), "0.75"],
    [by("mean", 3, { ratio: ["sales", "profit"] }), "base-not-positive"],
    [by("sum", 3, { ratio: ["sales", "profit"] }), "base-not-positive"],
    [{ growth: by("sum", 2) }, "2/3"],
  ])("%j comes to %s", (source, expected) => {
    expect(comesTo(source, years)).toBe(expected);
  });

  it("begin with the first record, of a complex never listed, and with the recognition, where that is asked for", () => {
    expect(comesTo(by("sum", "all"), { 2015: { sales: "1" }, ...years }, {}, { milestones: [] })).toContain("301..");
    const recognised = { kind: "recognised", tier: "county", on: "2019-12-31" };
    expect(comesTo(by("sum", "recognised"), years, {}, { milestones: [listed, recognised] })).toBe("250");
    const later = { kind: "recognised", tier: "provincial", on: "2020-01-01" };
    expect(comesTo(by("sum", "recognised"), years, {}, { milestones: [listed, later, recognised] })).toBe("250");
    const yet = { kind: "recognised", tier: "county", on: "2021-01-01" };
    expect(comesTo(by("mean", "recognised"), years, {}, { milestones: [listed, yet] })).toBe("no-years");
  });

  it("are those since the first of several listings, in whatever order they stand", () => {
    const again = { ...listed, tier: "provincial", on: "2019-05-01" };
    for (const milestones of [
      [listed, again],
      [again, listed],
    ]) {
      expect(comesTo(by("sum", "all"), years, {}, { milestones })).toBe("300");
    }
    const applied = { kind: "applied", tier: "county", on: "2017-05-01" };
    expect(comesTo(by("sum", "all"), years, {}, { milestones: [applied, again] })).toBe("250");
  });
});

describe("figures of years not on record", () => {
  const years = { 2019: { sales: "100", profit: "-10" }, 2020: { sales: "150", staff: "2" } };

  it.each<Rows[number]>([
    ["research", "0.. [observed.research]"],
    ["profit", ".. [observed.profit]"],
    [{ change: "profit" }, ".. [observed.profit]"],
    [{ change: "staff" }, "..2 [previous.observed.staff]"],
    [{ sum: ["sales", "research"] }, "150.. [observed.research]"],
    [{ sum: ["sales", { of: "research", times: "-1" }] }, "..150 [observed.research]"],
    [{ sum: ["sales", { of: "research", times: "0" }] }, "150"],
    [{ sum: ["research", "research"] }, "0.. [observed.research]"],
    [{ ratio: ["research", "sales"] }, "0.. [observed.research]"],
    [{ ratio: ["sales", "research"] }, "0.. or zero-denominator [observed.research]"],
    [{ ratio: ["sales", { sum: ["sales", "research"] }] }, "0..1 [observed.research]"],
    [
      { ratio: ["sales", { sum: ["sales", { of: "research", times: "-1" }] }] },
      "1.. or zero-denominator [observed.research]",
    ],
    [{ ratio: [{ sum: [{ of: "sales", times: "-1" }] }, { sum: ["sales", "research"] }] }, "-1..0 [observed.research]"],
    [{ ratio: [{ sum: [{ of: "sales", times: "-1" }] }, "research"] }, "..0 or zero-denominator [observed.research]"],
    [{ ratio: ["sales", { sum: [{ of: "research", times: "-1" }] }] }, "zero-denominator"],
    [{ ratio: [{ change: "profit" }, "sales"] }, ".. [observed.profit]"],
    [{ growth: "staff" }, "-1.. or base-not-positive [previous.observed.staff]"],
    [{ growth: "research" }, "-1.. or base-not-positive [observed.research previous.observed.research]"],
    [by("sum", 3), "250.. [2018.observed.sales]"],
    [by("mean", 3), "250/3.. [2018.observed.sales]"],
    [by("least", 3), "0..100 [2018.observed.sales]"],
    [by("greatest", 3), "150.. [2018.observed.sales]"],
    [by("sum", 3, "profit"), ".. [2018.observed.profit observed.profit]"],
    [by("least", 3, "profit"), "..-10 [2018.observed.profit observed.profit]"],
    [by("greatest", 3, "profit"), "-10.. [2018.observed.profit observed.profit]"],
  ])("%j comes to %s", (source, expected) => {
    expect(comesTo(source, years)).toBe(expected);
  });

  it.each<Rows[number]>([
    // 2019: 2. 2020: anything from 0, or nothing, where it is 0.
    [by("sum", 2, { ratio: ["sales", "research"] }), "2.. [observed.research]"],
    [by("mean", 2, { ratio: ["sales", "research"] }), "0.. [observed.research]"],
    [by("least", 2, { ratio: ["sales", "research"] }), "0..2 [observed.research]"],
    [by("greatest", 2, { ratio: ["sales", "research"] }), "2.. [observed.research]"],
    // A loss against it: from without end to 0, or nothing.
    [by("sum", 2, { ratio: ["profit", "research"] }), "..-0.2 [observed.research]"],
    [by("least", 2, { ratio: ["profit", "research"] }), "..-0.2 [observed.research]"],
    [by("greatest", 2, { ratio: ["profit", "research"] }), "-0.2..0 [observed.research]"],
  ])("where a year may have no value, %j comes to %s", (source, expected) => {
    const known = { 2019: { sales: "100", research: "50", profit: "-10" }, 2020: { sales: "150", profit: "-10" } };
    expect(comesTo(source, known)).toBe(expected);
  });

  it("may have no value at all, where the only year may have none", () => {
    const source = by("greatest", "all", { ratio: ["sales", "research"] });
    const milestones = [{ ...listed, on: "2020-01-01" }];
    expect(comesTo(source, { 2020: { sales: "1" } }, {}, { milestones })).toBe(
      "0.. or zero-denominator [observed.research]",
    );
  });
});
