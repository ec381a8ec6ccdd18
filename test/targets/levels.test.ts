import { describe, expect, it } from "vitest";
import { describe as describeResult, Portfolio, type PortfolioInput, trackTargets } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { faultsThrownBy } from "../given.js";
import { provinceWith } from "./levels-of-places.js";

const label = { zh: "水平", en: "level" };
const own = {
  id: "level",
  label,
  clauses: ["1"],
  kind: "level",
  bound: "at-least",
  of: "index",
  value: "80.5",
  unit: "points",
  each: "locality",
  localities: ["river", "hill"],
  by: "2020-12-31",
} as const;
const { localities: _localities, ...area } = { ...own, each: "area" as const };
const rowsOf = (target: object, portfolio: Partial<PortfolioInput>, asOf = "2020-12-31") =>
  trackTargets(provinceWith(target as typeof own), Portfolio.parse({ complexes: [], ...portfolio }), { asOf }).rows;

const complex = (id: string, locality: string, tier = "county", categories?: string[]) => ({
  id,
  name: id,
  locality,
  milestones: [{ kind: "cultivated" as const, tier, on: "2018-05-01" }],
  ...(categories && { industry: { id: "trade", name: "trade", categories } }),
});
const complexes = [complex("a", "river-a"), complex("b", "river-b"), complex("c", "town")];
const record = (of: string, observed: object, year = 2020) => ({ complex: of, year, observed: observed as never });

describe("a place's own figure", () => {
  it.each([
    ["80.5", "met", "0", undefined],
    ["80.4", "missed", "0.1", undefined],
  ])("of %s is %s, short by %s", (index, status, shortfall, excess) => {
    const [row] = rowsOf(own, { areas: [{ locality: "river", year: 2020, observed: { index } }] });
    expect(row).toMatchObject({ kind: "level", locality: "river", achieved: index, status, shortfall, unit: "points" });
    expect(row?.excess).toBe(excess);
  });

  it("that is not recorded leaves it unknown, and says where it belongs", () => {
    const [row] = rowsOf(own, { areas: [{ locality: "hill", year: 2020, observed: { index: 90 } }] });
    expect(row).toMatchObject({ status: "unknown", missing: ["areas"] });
    const [named] = rowsOf(own, { areas: [{ locality: "river", year: 2020, observed: {} }] });
    expect(named).toMatchObject({ status: "unknown", missing: ["areas[0].observed.index"] });
    const areas = [2018, 2019, 2020].map((year) => ({
      locality: "river",
      year,
      observed: year === 2020 ? { index: 1 } : {},
    }));
    const [grown] = rowsOf({ ...own, of: { growth: "index" } }, { areas });
    expect(grown).toMatchObject({ status: "unknown", missing: ["areas[1].observed.index"] });
  });

  it("that there cannot be is not due before its day either", () => {
    const areas = [2018, 2019].map((year) => ({ locality: "river", year, observed: { index: year - 2018 } }));
    const [row] = rowsOf({ ...own, of: { growth: "index" } }, { areas }, "2020-12-30");
    expect(row).toMatchObject({ status: "not-due", why: "base-not-positive" });
  });

  it.each([
    ["as many as that", "80.5", "0", undefined],
    ["fewer, within what it may be off", "79.5", "0", undefined],
    ["more, which is told", "81.6", "0", "0.1"],
  ])("is about so many by %s", (_, index, shortfall, excess) => {
    const about = { ...own, bound: "about", tolerance: 1, localities: ["river"] };
    const portfolio = Portfolio.parse({
      complexes: [],
      areas: [{ locality: "river", year: 2020, observed: { index } }],
    });
    const { rows, totals } = trackTargets(provinceWith(about as never), portfolio, { asOf: "2020-12-31" });
    for (const each of [rows[0], totals[0]]) {
      expect(each).toMatchObject({ achieved: index, shortfall, status: "met" });
      expect(each?.excess).toBe(excess);
    }
  });

  it("is not due before its day, whatever the figure of the year before", () => {
    const areas = [{ locality: "river", year: 2018, observed: { index: 80 } }];
    expect(rowsOf(own, { areas }, "2019-06-30")[0]?.status).toBe("not-due");
    expect(rowsOf({ ...own, value: 80 }, { areas }, "2019-06-30")[0]).toMatchObject({
      ...{ status: "not-due", achieved: "80", figureOf: 2018 },
    });
  });

  it("of a year has no figure before that is over, not that of the year before", () => {
    const { by: _by, ...always } = own;
    const yearly = { ...always, value: 70, years: [2019, 2020], localities: ["river"] };
    const areas = [
      { locality: "river", year: 2019, observed: { index: 80 } },
      { locality: "river", year: 2020, observed: { index: 60 } },
    ];
    const at = (asOf: string) => rowsOf(yearly, { areas }, asOf).map(({ status, achieved }) => [status, achieved]);
    expect(at("2019-12-30")).toEqual([
      ["not-due", undefined],
      ["not-due", undefined],
    ]);
    expect(at("2020-12-30")).toEqual([
      ["met", "80"],
      ["not-due", undefined],
    ]);
    expect(at("2020-12-31")).toEqual([
      ["met", "80"],
      ["missed", "60"],
    ]);
  });

  it("of the whole area has no locality", () => {
    const [row] = rowsOf(area, { areas: [{ year: 2020, observed: { index: 81 } }] });
    expect(row).toMatchObject({ achieved: "81", status: "met" });
  });

  it("may be a rank: at most the third", () => {
    const rank = { ...area, of: "rank", bound: "at-most", value: 3, unit: "位" };
    const at = (of: number) => rowsOf(rank, { areas: [{ year: 2020, observed: { rank: of } }] })[0];
    expect([at(3)?.status, at(4)?.status, at(4)?.excess]).toEqual(["met", "missed", "1"]);
  });

  it("that is only striven for is not reached, never missed", () => {
    const portfolio = Portfolio.parse({ complexes: [], areas: [{ year: 2020, observed: { index: 1 } }] });
    const plan = provinceWith({ ...area, effect: "advises" } as never);
    const { rows, totals } = trackTargets(plan, portfolio, { asOf: "2020-12-31" });
    for (const each of [rows[0], totals[0]]) expect(each).toMatchObject({ status: "not-reached", effect: "advises" });
  });

  it("is asked for year by year, with a figure for each", () => {
    const { by: _by, ...yearly } = { ...area, years: [2019, 2020], value: { 2019: 70, 2020: 80 } };
    const rows = rowsOf(yearly, {
      areas: [
        { year: 2019, observed: { index: 75 } },
        { year: 2020, observed: { index: 75 } },
      ],
    });
    expect(rows.map(({ year, required, status }) => [year, required, status])).toEqual([
      [2019, "70", "met"],
      [2020, "80", "missed"],
    ]);
  });
});

describe("figures of complexes together", () => {
  const sum = { ...own, of: "income", total: "sum", value: 100, unit: "yuan" };

  it("add up at or below a place", () => {
    const records = [record("a", { income: 60 }), record("b", { income: 40 }), record("c", { income: 99 })];
    const rows = rowsOf(sum, { complexes, records });
    expect(rows.map(({ locality, achieved, status }) => [locality, achieved, status])).toEqual([
      ["river", "100", "met"],
      ["hill", "99", "missed"],
    ]);
  });

  it("count for the nearest that owes, once: those of a county that owes too are not its city's", () => {
    const all = [...complexes, complex("d", "river")];
    const records = [
      ["a", 5],
      ["b", 7],
      ["c", 3],
      ["d", 11],
    ].map(([id, income]) => record(`${id}`, { income }));
    const told = (...localities: string[]) =>
      rowsOf({ ...sum, localities }, { complexes: all, records }).map((row) => [
        row.locality,
        row.complexes,
        row.achieved,
      ]);
    expect(told("river", "river-a", "hill-b")).toEqual([
      ["river", ["b", "d"], "18"],
      ["river-a", ["a"], "5"],
      ["hill-b", ["c"], "3"],
    ]);
    expect(told("river")).toEqual([["river", ["a", "b", "d"], "23"]]);
  });

  it("in words that are not the plan's may be of a nearer one, and a known place is its own whatever it is said to lie in", () => {
    const told = (placed: object) =>
      rowsOf(
        { ...sum, localities: ["river", "river-a"] },
        { complexes: [{ ...complex("a", "river-a"), ...placed }], records: [record("a", { income: 5 })] },
      ).map((row) => [row.complexes, row.undecided, row.range?.least ?? row.achieved]);
    expect(told({ locality: "rivera", parentLocality: "river" })).toEqual([
      [[], ["a"], "0"],
      [[], ["a"], "0"],
    ]);
    expect(told({ parentLocality: "rivers" })).toEqual([
      [[], [], "0"],
      [["a"], [], "5"],
    ]);
  });

  it("are at least what is known: what is missing leaves it open, what is reached stays so", () => {
    const known = (income: number) => rowsOf(sum, { complexes, records: [record("a", { income })] })[0];
    expect(known(60)).toMatchObject({ status: "unknown", range: { least: "60" }, undecided: ["b"] });
    expect(known(100)).toMatchObject({ status: "met", range: { least: "100" }, undecided: ["b"] });
  });

  it("of an industry are open where the industry is not on record, or in words not understood", () => {
    const pumps = { ...sum, each: "industry", industries: ["pumps"], localities: undefined, value: 10 };
    const of = (industry?: object) => [
      { ...complex("a", "river-a"), industry: { id: "x", categories: ["pumps"] } },
      { ...complex("b", "river-b"), ...(industry && { industry }) },
    ];
    const row = (industry?: object, value = 10) =>
      rowsOf(
        { ...pumps, value },
        { complexes: of(industry) as never, records: [record("a", { income: 8 }), record("b", { income: 9 })] },
      )[0];
    for (const industry of [undefined, { id: "x", categories: ["泵"] }]) {
      expect(row(industry)).toMatchObject({
        status: "unknown",
        range: { least: "8", most: "17" },
        undecided: ["b"],
        missing: ["complexes[1].industry"],
      });
      expect(row(industry, 8)?.status).toBe("met");
      expect(row(industry, 18)?.status).toBe("missed");
    }
    expect(row({ id: "x", categories: ["moulds"] })).toMatchObject({ status: "missed", achieved: "8", undecided: [] });
  });

  it("are open by a year before and by a year's own record, each at its place", () => {
    const records = [record("b", { income: 40 }), record("a", {}, 2019), record("a", {})];
    const missing = (target: object) => rowsOf({ ...sum, ...target }, { complexes, records })[0];
    const grown = missing({ of: { change: "income" } });
    expect(missing({})).toMatchObject({ missing: ["records[2].observed.income"] });
    expect(grown).toMatchObject({
      missing: ["records[2].observed.income", "records[1].observed.income", "records.b.2019"],
    });
    expect(missing({ of: { fact: "floor-area" }, unit: "m²" })).toMatchObject({
      missing: ["complexes[0].site.floorArea", "complexes[1].site.floorArea"],
    });
  });

  // 60 for certain, 90 if the complex whose place is none of the plan's lies here.
  it.each([
    ["at-least", 60, "met"],
    ["at-least", 61, "unknown"],
    ["at-least", 90, "unknown"],
    ["at-least", 91, "missed"],
    ["at-most", 90, "met"],
    ["at-most", 89, "unknown"],
    ["at-most", 60, "unknown"],
    ["at-most", 59, "missed"],
    ["about", 70, "met"],
    ["about", 71, "unknown"],
    ["about", 100, "unknown"],
    ["about", 101, "missed"],
  ])("from 60 to 90 are %s %s: %s", (bound, value, status) => {
    const target = { ...sum, bound, value, ...(bound === "about" && { tolerance: 10 }) };
    const stray = [...complexes.slice(0, 2), complex("stray", "nowhere")];
    const records = [record("a", { income: 40 }), record("b", { income: 20 }), record("stray", { income: 30 })];
    expect(rowsOf(target, { complexes: stray, records })[0]).toMatchObject({
      range: { least: "60", most: "90" },
      undecided: ["stray"],
      missing: ["complexes[2].locality"],
      status,
    });
    expect(rowsOf(target, { complexes: stray, records }, "2020-12-30")[0]?.status).toBe("not-due");
  });

  it("of a tier are of those that hold it; a tier that is not understood may be that one", () => {
    const held = [complex("a", "river-a", "provincial"), complex("b", "river-a"), complex("c", "river-a", "省里")];
    const records = held.map(({ id }) => record(id, { income: 60 }));
    expect(rowsOf({ ...sum, tier: "provincial" }, { complexes: held, records })[0]).toMatchObject({
      complexes: ["a"],
      undecided: ["c"],
      range: { least: "60", most: "120" },
      missing: ["complexes[2].milestones[0].tier"],
    });
  });

  it("of an industry are of those in it; a category that is not understood may be that one", () => {
    const { localities: _localities, ...industry } = { ...sum, each: "industry" };
    const of = [
      complex("a", "river-a", "county", ["pumps"]),
      complex("b", "river-a", "county", ["moulds"]),
      complex("c", "river-a", "county", ["pumpz"]),
    ];
    const records = of.map(({ id }) => record(id, { income: 60 }));
    const { rows, totals } = trackTargets(
      provinceWith(industry as never),
      Portfolio.parse({ complexes: of, records }),
      { asOf: "2020-12-31" },
    );
    expect(rows[0]).toMatchObject({
      industry: "pumps",
      complexes: ["a"],
      undecided: ["c"],
      range: { least: "60", most: "120" },
      missing: ["complexes[2].industry"],
      status: "unknown",
    });
    expect(totals.at(-1)).toMatchObject({ industries: { met: 0, of: 2, unknown: 2 } });
  });

  it("of a part of an area are the whole of a place within, and no more than a part of the area", () => {
    const records = [record("a", { income: 60 }), record("b", { income: 40 })];
    const within = (target: object) =>
      trackTargets(provinceWith(target as never), Portfolio.parse({ complexes, records }), {
        asOf: "2020-12-31",
        scope: { localities: ["river"] },
      });
    const [place] = within(sum).rows;
    expect(place).toMatchObject({ locality: "river", achieved: "100", status: "met" });
    expect(place).not.toHaveProperty("atLeast");
    const { localities: _localities, ...all } = { ...sum, each: "area", value: 200 };
    expect(within(all).rows[0]).toMatchObject({ range: { least: "100" }, atLeast: true, status: "unknown" });
    const [mean] = within({ ...all, total: "mean" }).rows;
    expect(mean).toMatchObject({ atLeast: true, status: "unknown" });
    expect(mean).not.toHaveProperty("range");
  });

  it("as a ratio are the sums of its parts divided: (1 + 1) over (2 + 6) is 0.25", () => {
    const ratio = { ...own, of: { ratio: ["own", "all"] }, total: "ratio", value: "0.25", unit: "share" };
    const records = [record("a", { own: 1, all: 2 }), record("b", { own: 1, all: 6 }), record("c", { own: 0, all: 1 })];
    expect(rowsOf(ratio, { complexes, records })[0]).toMatchObject({ achieved: "0.25", status: "met" });
  });

  it("on average: 1 and 2 are 1.5", () => {
    const mean = { ...own, of: "patents", total: "mean", value: "1.5", unit: "patents" };
    const records = [record("a", { patents: 1 }), record("b", { patents: 2 })];
    expect(rowsOf(mean, { complexes, records })[0]).toMatchObject({ achieved: "1.5", status: "met" });
  });
});

describe("what is told of it", () => {
  it("has its unit, in both languages", () => {
    const plan = provinceWith({ ...own, localities: ["river"], unit: "项" });
    const areas = [{ locality: "river", year: 2020, observed: { index: "70.5" } }];
    const progress = trackTargets(plan, Portfolio.parse({ complexes: [], areas }), { asOf: "2020-12-31" });
    const [row] = progress.rows;
    if (!row) throw new Error("no row");
    expect(describeResult(plan, row, zhCN)).toContain("应完成80.5项，实际70.5项，还差10项，逾期未完成");
    expect(describeResult(plan, row, en)).toContain("missed");
    expect(describeResult(plan, progress, zhCN)).not.toContain("家");
  });
});

describe("a target is told as it is meant", () => {
  const stock = {
    id: "stock",
    label: { zh: "数量", en: "number" },
    clauses: ["1"],
    kind: "stock",
    each: "area",
    tiersCounted: "every",
    counts: { milestones: ["cultivated"] },
    by: "2020-12-31",
  } as const;
  const told = (target: object, portfolio: Partial<PortfolioInput>, scope?: string) => {
    const plan = provinceWith(target as typeof own);
    const options = { asOf: "2020-12-31", ...(scope && { scope: { localities: [scope] } }) };
    const { rows, totals } = trackTargets(plan, Portfolio.parse({ complexes: [], ...portfolio }), options);
    return [rows[0], totals.at(-1)].flatMap(
      (row) => row && [describeResult(plan, row, zhCN), describeResult(plan, row, en)],
    );
  };

  it.each<[string, object, Partial<PortfolioInput>, string, string]>([
    [
      "a ceiling kept",
      { ...stock, bound: "at-most", value: 3 },
      { complexes },
      "不得超过3家，实际3家，符合",
      "at most 3 complexes allowed, achieved 3 complexes, met",
    ],
    [
      "a ceiling broken",
      { ...stock, bound: "at-most", value: 2 },
      { complexes },
      "不得超过2家，实际3家，多出1家，不符合要求",
      "at most 2 complexes allowed, achieved 3 complexes, over by 1 complex, not as required",
    ],
    [
      "about so many",
      { ...stock, bound: "about", value: 6, tolerance: 1 },
      { complexes },
      "应完成6家左右（允许偏差1家），实际3家，还差2家，逾期未完成",
      "required about 6 complexes (give or take 1 complex), achieved 3 complexes, short by 2 complexes, missed",
    ],
    [
      "a figure that there cannot be",
      { ...area, of: { growth: "index" }, value: "0.1" },
      {
        areas: [
          { year: 2019, observed: { index: 0 } },
          { year: 2020, observed: { index: 5 } },
        ],
      },
      "实际无从计算（基数不为正），无法判定",
      "achieved none (the base is not above zero), cannot be judged",
    ],
    [
      "exactly so many",
      { ...stock, bound: "exactly", value: 2 },
      { complexes },
      "应正好完成2家，实际3家，多出1家，不符合要求",
      "required exactly 2 complexes, achieved 3 complexes, over by 1 complex, not as required",
    ],
    [
      "the figure of the year before its date",
      { ...area, value: 100, by: "2020-06-30" },
      { areas: [{ year: 2019, observed: { index: 80 } }] },
      "应完成100points，实际80points（2019年），还差20points",
      "required 100 points, achieved 80 points (2019), short by 20 points",
    ],
    [
      "a figure of many places",
      { ...area, of: { ratio: ["rank", "index"] }, value: 1, unit: "倍" },
      { areas: [{ year: 2020, observed: { rank: 2, index: 3 } }] },
      "应完成1倍，实际0.6666倍，还差0.3334倍",
      "required 1 倍, achieved 0.6666 倍, short by 0.3334 倍",
    ],
  ])("%s", (_, target, portfolio, zh, english) => {
    for (const [at, sentence] of told(target, portfolio).entries()) expect(sentence).toContain(at % 2 ? english : zh);
  });

  it("all figures of a ceiling that is broken are not as required, not overdue", () => {
    const { by: _by, ...yearly } = { ...area, bound: "at-most", value: 100, years: [2019, 2020] };
    const areas = [2019, 2020].map((year) => ({ year, observed: { index: 120 } }));
    const plan = provinceWith(yearly as unknown as typeof own);
    const { totals } = trackTargets(plan, Portfolio.parse({ complexes: [], areas }), { asOf: "2020-12-31" });
    const all = totals.at(-1);
    if (!all) throw new Error("no total");
    expect(describeResult(plan, all, zhCN)).toBe("“水平”各项指标：不符合要求（1）");
    expect(describeResult(plan, all, en)).toBe('"level", all figures: not as required (1)');
  });

  it("whose record is lacking leaves the figure open, not whether it counts", () => {
    const sum = { ...own, of: "income", total: "sum", value: 100, unit: "yuan", localities: ["river"] };
    const [zh, english] = told(sum, { complexes, records: [record("a", { income: 60 })] });
    expect(zh).toContain("；“b”的记录不全、无法识别或疑为重复，数值待定");
    expect(english).toContain("the figure is open");
  });

  it("a sum of a part is at least so much, once", () => {
    const target = { ...area, total: "sum", value: 100 };
    const [zh, english] = told(target, { complexes, records: [record("a", { index: 50 })] }, "river-a");
    expect(zh).toContain("实际至少50points，待核实");
    expect(english).toContain("achieved at least 50 points, unknown");
  });

  it("figures of several years, which do not add up, have none in all", () => {
    const { by: _by, ...always } = area;
    const areas = [2019, 2020].map((year) => ({ year, observed: { index: 90 } }));
    const [, , zh, english] = told({ ...always, years: [2019, 2020] }, { areas });
    expect([zh, english]).toEqual(["“水平”各项指标：已完成（1）", '"level", all figures: met (1)']);
  });
});

describe("a level made wrong is refused", () => {
  const paths = (target: object) => faultsThrownBy(() => provinceWith(target as typeof own)).map(({ path }) => path);
  it.each([
    ["neither a day nor years", { by: undefined }, "targets[0].by"],
    ["both a day and years", { years: [2019] }, "targets[0].by"],
    ["no source", { of: undefined }, "targets[0].of"],
    ["a ratio of one source", { total: "ratio" }, "targets[0].of"],
    ["a place's own fact", { of: { fact: "floor-area" } }, "targets[0].of"],
    ["a place's own grants, within", { of: { sum: [{ granted: {} }] } }, "targets[0].of.sum[0]"],
    ["a place's own delay", { of: { late: "answer" } }, "targets[0].of"],
    ["an industry's own figure", { each: "industry", localities: undefined }, "targets[0].total"],
    ["a figure for a place that there is not", { localities: undefined, value: { rivr: 1 } }, "targets[0].value.rivr"],
    ["no figure for a place that owes it", { value: { river: 1 } }, "targets[0].value.hill"],
    ["figures by year without years", { value: { river: { 2019: 1 }, hill: 1 } }, "targets[0].value.river"],
    ["a tolerance of no `about`", { tolerance: 1 }, "targets[0].tolerance"],
    ["a place that there is not", { localities: ["rivr"] }, "targets[0].localities[0]"],
    ["categories where places owe it", { industries: ["pumps"] }, "targets[0].industries"],
    ["a day after the plan", { by: "2030-01-01" }, "targets[0].by"],
  ])("%s", (_, change, path) => {
    expect(paths({ ...own, ...change })).toContain(path);
  });
});
