import { describe, expect, it } from "vitest";
import { targetChart } from "../../src/charts/index.js";
import {
  Portfolio,
  type Result,
  describe as render,
  type TargetRow,
  toMarkdown,
  trackTargets,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { rowsOf, toRows } from "../../src/tables/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { flow, provinceWith } from "../targets/levels-of-places.js";

/*
 * How a target stands, in words: figures in their unit, never nearer to what is asked than they are, and of what is open what it
 * may be.
 */

const level = {
  id: "level",
  label: { zh: "水平", en: "level" },
  clauses: ["1"],
  kind: "level",
  bound: "at-least",
  of: "index",
  value: "80.5",
  unit: "points",
  each: "locality",
  localities: ["river"],
  by: "2020-12-31",
} as const;
type Own = Partial<Omit<typeof level, "bound" | "unit">> & {
  readonly bound?: string;
  readonly tolerance?: number;
  readonly unit?: string;
};

const row = {
  type: "target-row",
  key: "k",
  kind: "level",
  target: "level",
  locality: "river",
  unit: "points",
  required: "80.5",
  status: "met",
  complexes: [],
  undecided: [],
  missing: [],
  clauses: ["1"],
  readings: {},
};

const said = (change: object, own: Own = {}) => {
  const plan = provinceWith({ ...level, ...own } as never);
  return [zhCN, en].map((language) => render(plan, { ...row, ...change } as unknown as Result, language));
};

describe("a row of a target says", () => {
  it.each<readonly [string, object, Own, zh: string, english: string]>([
    [
      "what is a little too little, never as enough",
      { achieved: "80.49999", shortfall: "0.00001", status: "missed" },
      {},
      "river“水平”应完成80.5points，实际80.4999points，还差0.0001points，逾期未完成（1）",
      '"level", river: required 80.5 points, achieved 80.4999 points, short by 0.0001 points, missed (1)',
    ],
    [
      "what is a little too much, never as what is allowed",
      { achieved: "80.50001", excess: "0.00001", status: "missed" },
      { bound: "at-most" },
      "river“水平”不得超过80.5points，实际80.5001points，多出0.0001points，不符合要求（1）",
      '"level", river: at most 80.5 points allowed, achieved 80.5001 points, over by 0.0001 points, not as required (1)',
    ],
    [
      "that a ceiling that is broken before its day is",
      { achieved: "90", excess: "9.5", status: "behind" },
      { bound: "at-most" },
      "river“水平”不得超过80.5points，实际90points，多出9.5points，不符合要求（1）",
      '"level", river: at most 80.5 points allowed, achieved 90 points, over by 9.5 points, not as required (1)',
    ],
    [
      "that one that is kept is as required, not done",
      { achieved: "80", status: "met" },
      { bound: "at-most" },
      "river“水平”不得超过80.5points，实际80points，符合（1）",
      '"level", river: at most 80.5 points allowed, achieved 80 points, met (1)',
    ],
    [
      "that one may yet be broken",
      { achieved: "80", status: "not-due" },
      { bound: "at-most" },
      "river“水平”不得超过80.5points，实际80points，未到期（1）",
      '"level", river: at most 80.5 points allowed, achieved 80 points, not due (1)',
    ],
    [
      "that too many of what is to be an exact number are not late",
      { achieved: "90", excess: "9.5", status: "behind" },
      { bound: "exactly" },
      "river“水平”应正好完成80.5points，实际90points，多出9.5points，不符合要求（1）",
      '"level", river: required exactly 80.5 points, achieved 90 points, over by 9.5 points, not as required (1)',
    ],
    [
      "that more than about so many is done",
      { achieved: "90", excess: "9.5", status: "met" },
      { bound: "about", tolerance: 1 },
      "river“水平”应完成80.5points左右（允许偏差1points），实际90points，多出9.5points，已完成（1）",
      '"level", river: required about 80.5 points (give or take 1 points), achieved 90 points, over by 9.5 points, met (1)',
    ],
    [
      "why there can be no figure, and so no judgement",
      { why: "base-not-positive", status: "unknown" },
      {},
      "river“水平”应完成80.5points，实际无从计算（基数不为正），无法判定（1）",
      '"level", river: required 80.5 points, achieved none (the base is not above zero), cannot be judged (1)',
    ],
    [
      "or that it is not due all the same",
      { why: "base-not-positive", status: "not-due" },
      {},
      "river“水平”应完成80.5points，实际无从计算（基数不为正），未到期（1）",
      '"level", river: required 80.5 points, achieved none (the base is not above zero), not due (1)',
    ],
    [
      "that nothing is known",
      { status: "unknown" },
      {},
      "river“水平”应完成80.5points，实际待核实（1）",
      '"level", river: required 80.5 points, achieved unknown (1)',
    ],
    [
      "between what and what it is, further out rather than in",
      { range: { least: "1.00019", most: "2.00001" }, status: "unknown" },
      {},
      "river“水平”应完成80.5points，实际1.0001至2.0001points，待核实（1）",
      '"level", river: required 80.5 points, achieved 1.0001 to 2.0001 points, unknown (1)',
    ],
    [
      "and of a share in per cent",
      { range: { least: "0.12349", most: "0.5" }, required: "0.8", unit: "ratio", status: "unknown" },
      { unit: "ratio" },
      "river“水平”应完成80%，实际12.34%至50%，待核实（1）",
      '"level", river: required 80%, achieved 12.34% to 50%, unknown (1)',
    ],
    [
      "that it is at least so much",
      { range: { least: "1.00019" }, status: "unknown" },
      {},
      "river“水平”应完成80.5points，实际至少1.0001points，待核实（1）",
      '"level", river: required 80.5 points, achieved at least 1.0001 points, unknown (1)',
    ],
    [
      "or at most",
      { range: { most: "1.00011" }, status: "unknown" },
      {},
      "river“水平”应完成80.5points，实际至多1.0002points，待核实（1）",
      '"level", river: required 80.5 points, achieved at most 1.0002 points, unknown (1)',
    ],
    [
      "that a ceiling is broken whatever is open",
      { range: { least: "90" }, status: "behind" },
      { bound: "at-most" },
      "river“水平”不得超过80.5points，实际至少90points，不符合要求（1）",
      '"level", river: at most 80.5 points allowed, achieved at least 90 points, not as required (1)',
    ],
    [
      "which industry owes it",
      { locality: undefined, industry: "moulds", achieved: "81" },
      {},
      "模具（river）“水平”应完成80.5points，实际81points，已完成（1）",
      '"level", moulds (river): required 80.5 points, achieved 81 points, met (1)',
    ],
  ])("%s", (_what, change, own, zh, english) => {
    expect(said(change, own)).toEqual([zh, english]);
  });
});

describe("a cell of a row says of what is open", () => {
  it.each<readonly [object, Own, zh: string, english: string]>([
    [{ range: { least: "60" } }, {}, "至少60points", "at least 60 points"],
    [{ range: { most: "60.00001" } }, {}, "至多60.0001points", "at most 60.0001 points"],
    [{ range: { least: "0.12349", most: "0.5" }, unit: "ratio" }, { unit: "ratio" }, "12.34%至50%", "12.34% to 50%"],
  ])("%j", (open, own, ...texts) => {
    const plan = provinceWith({ ...level, ...own } as never);
    const result = { ...row, status: "unknown", ...open } as unknown as TargetRow;
    const progress = {
      ...trackTargets(plan, Portfolio.parse({ complexes: [] }), { asOf: "2020-12-31" }),
      rows: [result],
    };
    for (const [at, language] of [zhCN, en].entries()) {
      const [table] = toRows(plan, result, language);
      expect(table && rowsOf(table)[1]).toContain(texts[at]);
      expect(toMarkdown(plan, progress, language)).toContain(`${texts[at]}/`);
      expect(JSON.stringify(targetChart(plan, progress, language))).toContain(`? ${texts[at]}/`);
    }
  });
});

describe("of yearly targets", () => {
  const plan = provinceWith({ ...flow, localities: ["river", "hill"] });
  const listed = (id: string, locality: string, on: string) => ({
    id,
    name: id,
    locality,
    milestones: [{ kind: "cultivated" as const, tier: "county", on }],
  });
  const portfolio = Portfolio.parse({
    complexes: [
      listed("a", "river-a", "2018-03-01"),
      listed("b", "river-b", "2018-03-01"),
      listed("c", "river-c", "2019-03-01"),
      listed("d", "hill-a", "2019-03-01"),
      listed("e", "hill-b", "2019-04-01"),
    ],
  });
  const progress = trackTargets(plan, portfolio, { asOf: "2020-12-31" });

  it("those who did more than is asked in some year are counted once, and not those of another target", () => {
    const told = [zhCN, en].map((language) => render(plan, progress, language).split("\n")[1]);
    expect(told).toEqual([
      "“每年新增”应完成4家，实际5家（其中1地未完成、2地超额），还差1家，逾期未完成（1）",
      '"new each year": required 4 complexes, achieved 5 complexes (of the localities 1 have not, 2 more than asked), short by 1 complex, missed (1)',
    ]);
  });

  it("a total of several years or places tells no tolerance, which each has of its own, and one year's does", () => {
    const totals = (own: object, at: number) => {
      const about = provinceWith({ ...flow, bound: "about", tolerance: 1, value: 3, ...own } as never);
      return trackTargets(about, portfolio, { asOf: "2020-12-31" }).totals.map(
        (total) => [render(about, total, zhCN), render(about, total, en)][at] ?? "",
      );
    };
    const area = { each: "area", localities: undefined };
    expect(totals(area, 0).map((each) => each.includes("（允许偏差1家）"))).toEqual([true, true, false]);
    expect(totals(area, 1).map((each) => each.includes("give or take 1 complex"))).toEqual([true, true, false]);
    expect(totals({ localities: ["river", "hill"] }, 0).join("")).not.toContain("允许偏差");
    expect(totals({ ...area, years: [2018] }, 0)).toEqual([expect.stringContaining("允许偏差1家")]);
  });

  it("a table has bare numbers of complexes, and levels in their unit", () => {
    const cells = (of: object) =>
      (
        toMarkdown(provinceWith(level as never, flow), [{ ...row, ...of } as unknown as Result], zhCN).split("\n")[2] ??
        ""
      ).split(" | ");
    expect(cells({ achieved: "80.6" }).slice(2, 5)).toEqual(["80.5points", "80.6points", "–"]);
    expect(
      cells({ target: "yearly", kind: undefined, unit: undefined, required: 2, achieved: 3, shortfall: 0 }).slice(2, 5),
    ).toEqual(["2", "3", "0"]);
  });
});

it("complexes that may count too are counted as complexes", () => {
  const complexes = ["a", "b", "c", "d"].map((id) => ({
    id,
    name: id,
    locality: "某地",
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-05-01" }],
  }));
  const progress = trackTargets(taizhou, Portfolio.parse({ complexes }), { asOf: "2018-12-31" });
  expect(render(taizhou, progress, zhCN)).toContain("“a”、“b”、“c”等4家的记录不全");
});
