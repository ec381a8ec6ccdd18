import { describe, expect, it } from "vitest";
import { assessTier, Portfolio, type PortfolioInput, toMarkdown, trackTargets, withReadings } from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { FIVE, huzhou, jiaxing, zhejiang } from "./sister-plans.js";

/* The figures of each row are worked out by hand from the excerpts. */

type ComplexIn = PortfolioInput["complexes"][number];
const listed = (on: string, list?: string, tier = "municipal") => ({
  ...{ kind: "cultivated" as const, tier, on },
  ...(list !== undefined && { list }),
});
const complex = (id: string, locality: string, ...milestones: NonNullable<ComplexIn["milestones"]>): ComplexIn => ({
  ...{ id, name: id, locality, milestones },
});
const several = (count: number, prefix: string, locality: string, list: string, on = "2019-10-01") =>
  Array.from({ length: count }, (_, at) => complex(`${prefix}-${at}`, locality, listed(on, list)));
const rowsOf = (
  plan: Parameters<typeof trackTargets>[0],
  target: string,
  complexes: readonly ComplexIn[],
  asOf: string,
) =>
  trackTargets(plan, Portfolio.parse({ complexes: [...complexes] }), { asOf }).rows.filter(
    (row) => row.target === target,
  );

describe("Zhejiang: about ten cities or counties a year", () => {
  /** So many places, a city and its counties, the first of them with three complexes. */
  const PLACES = zhejiang.localities.map(({ id }) => id);
  const chosen = (count: number) => [
    ...several(2, "more", "river", "creation", "2018-07-01"),
    ...PLACES.slice(0, count).map((place) => complex(place, place, listed("2018-07-01", "creation"))),
  ];
  const of2018 = (plan: typeof zhejiang, count: number) =>
    rowsOf(plan, "chosen", chosen(count), "2018-12-31").find(({ year }) => year === 2018);

  it("counts places, not complexes: twelve complexes in ten places are ten", () => {
    expect(of2018(zhejiang, 10)).toMatchObject({ required: 10, achieved: 10, status: "met", unit: "localities" });
    expect(of2018(zhejiang, 10)?.complexes).toHaveLength(12);
  });

  it.each([
    // Nine are one off ten; eight are not about ten; fourteen are three above eleven, and no breach.
    [8, "missed", 1, undefined],
    [9, "met", 0, undefined],
    [14, "met", 0, 3],
  ])("%i places are %s, short by %i", (count, status, shortfall, excess) => {
    const row = of2018(zhejiang, count);
    expect([row?.achieved, row?.status, row?.shortfall, row?.excess]).toEqual([count, status, shortfall, excess]);
  });

  it("how far off is a reading: by two off, eight are about ten", () => {
    const wider = withReadings(zhejiang, { about: { id: "off", value: 2 } });
    expect(of2018(wider as typeof zhejiang, 8)?.status).toBe("met");
  });
});

describe("Jiaxing: two lists with consequences of their own", () => {
  // In 2019 nine on the creation list, two on that of cultivation.
  const in2019 = [...several(9, "c", "haining", "creation"), ...several(2, "p", "haiyan", "cultivation")];

  it("nine of about five are no breach, four above five and three above six", () => {
    const row = rowsOf(jiaxing, "a-year", in2019, "2019-12-31").find(({ year }) => year === 2019);
    expect(row).toMatchObject({ required: 5, achieved: 9, status: "met", shortfall: 0, excess: 3 });
    expect(row?.complexes.every((id) => id.startsWith("c-"))).toBe(true);
  });

  it("each year has a total of its own, and a line in words", () => {
    const progress = trackTargets(jiaxing, Portfolio.parse({ complexes: in2019 }), { asOf: "2019-12-31" });
    const totals = progress.totals.filter(({ target }) => target === "a-year");
    expect(totals.map(({ year, required, achieved, status }) => [year, required, achieved, status])).toEqual([
      [2018, 5, 0, "missed"],
      [2019, 5, 9, "met"],
      [2020, 5, 0, "not-due"],
      [undefined, 15, 9, "missed"],
    ]);
    expect(toMarkdown(jiaxing, progress, zhCN)).toContain("| 每年市级创建 | 2019年 | 5 | 9 | 0 | 已完成 | yearly |");
  });

  it("all eleven stand towards the 18 of 2022, seven short", () => {
    const [row] = rowsOf(jiaxing, "municipal-2022", in2019, "2022-12-31");
    expect(row).toMatchObject({ required: 18, achieved: 11, shortfall: 7, status: "missed" });
  });

  it.each([
    ["both-tiers", 18, 5],
    ["highest", 13, 5],
  ] as const)(
    "18 of which five became provincial are, by the reading %s, %i municipal and %i provincial",
    (promoted, ...achieved) => {
      const all = several(18, "m", "pinghu", "creation").map((each, at) =>
        at < 5 ? { ...each, milestones: [...each.milestones, listed("2021-10-01", "creation", "provincial")] } : each,
      );
      const plan = withReadings(jiaxing, { promoted });
      const counted = ["municipal-2022", "provincial-2022"].map(
        (id) => rowsOf(plan, id, all, "2022-12-31")[0]?.achieved,
      );
      expect(counted).toEqual(achieved);
    },
  );

  it.each([
    // From 1 October 2019 to 30 June 2022 are 33 months; from 1 July 2018 it would be 48.
    ["cultivation", "creation", "met"],
    ["creation", "creation", "unmet"],
  ])("on %s since 2018-07 and on %s since 2019-10, recognised on 2022-06-30: %s", (first, second, verdict) => {
    const one = complex("x", "nanhu", listed("2018-07-01", first), listed("2019-10-01", second), {
      ...{ kind: "recognised", tier: "municipal", on: "2022-06-30" },
    });
    const portfolio = Portfolio.parse({ complexes: [{ ...one, functions: jiaxing.functions.map(({ id }) => id) }] });
    const [parsed] = portfolio.complexes;
    if (!parsed) throw new Error("no complex");
    const { findings } = assessTier(jiaxing, parsed, "municipal", { asOf: "2022-12-31", portfolio });
    expect(findings.map(({ rule, verdict: of }) => [rule, of])).toEqual([
      ["built", verdict],
      ["nine", "met"],
    ]);
  });
});

describe("Huzhou: every district and county", () => {
  const of = (...places: string[]) => places.map((place, at) => complex(`h-${at}`, place, listed("2018-03-01")));

  it("six complexes in four of five leave one uncovered", () => {
    const rows = rowsOf(huzhou, "covered", of(...FIVE.slice(0, 4), "county-1", "county-1"), "2022-12-31");
    expect(rows.map(({ locality, achieved, status }) => [locality, achieved, status])).toEqual([
      ["county-1", 3, "met"],
      ["county-2", 1, "met"],
      ["county-3", 1, "met"],
      ["county-4", 1, "met"],
      ["county-5", 0, "missed"],
    ]);
    expect(rowsOf(huzhou, "covered", of(...FIVE), "2022-12-31").every(({ status }) => status === "met")).toBe(true);
  });

  it("at least three a year: three are, two lack one; 12 and 5 by 2022", () => {
    const status = (count: number) =>
      rowsOf(huzhou, "a-year", of(...FIVE.slice(0, count)), "2018-12-31")
        .filter(({ year }) => year === 2018)
        .map((row) => [row.status, row.shortfall])[0];
    expect([status(2), status(3)]).toEqual([
      ["missed", 1],
      ["met", 0],
    ]);
    const required = ["municipal-2022", "provincial-2022"].map(
      (target) => rowsOf(huzhou, target, [], "2022-12-31")[0]?.required,
    );
    expect(required).toEqual([12, 5]);
  });

  it("1+X: the one and another; two others are not enough", () => {
    const verdict = (...functions: string[]) => {
      const portfolio = Portfolio.parse({
        complexes: [{ ...complex("x", "county-1", listed("2018-03-01")), functions }],
      });
      const [parsed] = portfolio.complexes;
      if (!parsed) throw new Error("no complex");
      const { findings } = assessTier(huzhou, parsed, "municipal", { asOf: "2018-12-31", portfolio });
      return findings.find(({ rule }) => rule === "one-and-others")?.verdict;
    };
    expect(verdict("function-1", "function-7")).toBe("met");
    expect(verdict("function-1")).toBe("unmet");
    expect(verdict("function-2", "function-3")).toBe("unmet");
  });
});
