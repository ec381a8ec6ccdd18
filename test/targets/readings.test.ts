import { describe, expect, it } from "vitest";
import {
  type Complex,
  type Milestone,
  type Plan,
  type TargetRow,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, FLOW, happened, listed, many, PROVINCIAL, portfolioOf, rowOf, TOTAL } from "./records.js";

const END = "2020-12-31";

const under = (plan: Plan, ...complexes: readonly Complex[]) =>
  trackTargets(plan, portfolioOf(...complexes), { asOf: END });

const one = (...milestones: readonly Milestone[]) => complexOf("a", "linhai", ...milestones);

const yearsOf = (plan: Plan, ...milestones: readonly Milestone[]) =>
  under(plan, one(...milestones))
    .rows.filter((row) => row.target === FLOW && Number(row.achieved) > 0)
    .map((row) => row.year);

const stockOf = (plan: Plan, target: string, ...milestones: readonly Milestone[]) =>
  rowOf(under(plan, one(...milestones)), target).achieved;

const figures = (row: TargetRow) => ({ ...row, readings: {} });

/** A portfolio in which every reading of a count makes a difference. */
const varied = [
  one(listed("2016-05-01"), listed("2018-02-01", "provincial")),
  complexOf(
    "b",
    "linhai",
    listed("2018-12-06", "municipal", "creation"),
    happened("recognised", "2019-03-01", "municipal"),
  ),
  complexOf("c", "sanmen", listed("2018-12-07", "county", "cultivation"), listed("2019-03-01", "provincial")),
  complexOf(
    "d",
    "sanmen",
    listed("2019-03-01"),
    listed("2020-03-01", "provincial"),
    happened("delisted", "2020-09-01", "provincial"),
  ),
  complexOf("e", "tiantai", happened("recognised", "2020-04-01", "provincial")),
];

describe("each reading changes only what it decides, and is named there", () => {
  const flow = ["yearly-cultivation"];
  const stocks = ["total-stock", "provincial-stock"];
  const before = under(taizhou, ...varied);

  it.each([
    ["cultivated", "creation-list", flow],
    ["cultivated", "recognised", flow],
    ["first-year", "from-issue", flow],
    ["in-stock", "recognised", stocks],
    ["before-2018", "excluded", stocks],
    ["delisting", "everything", ["total-stock"]],
    ["tier-count", "every", ["total-stock"]],
    ["ten-provincial", "exactly", []],
  ] as const)("%s as %s changes figures of %j only", (reading, alternative, targets) => {
    const after = under(withReadings(taizhou, { [reading]: alternative }), ...varied);
    const changed = after.rows.filter((row, n) => {
      const then = before.rows[n];
      return then === undefined || JSON.stringify(figures(row)) !== JSON.stringify(figures(then));
    });
    expect([...new Set(changed.map((row) => row.target))]).toEqual(targets);
  });

  it.each([
    ["localities", "addressees", [FLOW]],
    ["zone-complexes", "parent-county", [FLOW]],
    ["cultivated", "creation-list", [FLOW]],
    ["cultivated", "recognised", [FLOW]],
    ["first-year", "from-issue", [FLOW]],
    ["in-stock", "recognised", [TOTAL, PROVINCIAL]],
    ["before-2018", "excluded", [TOTAL, PROVINCIAL]],
    ["delisting", "everything", [TOTAL, PROVINCIAL]],
    ["tier-count", "every", [TOTAL]],
    ["ten-provincial", "exactly", [PROVINCIAL]],
  ] as const)("%s as %s is named in the rows of %j and in no other", (reading, alternative, targets) => {
    const { rows } = under(withReadings(taizhou, { [reading]: alternative }), ...varied);
    const naming = rows.filter((row) => row.readings[reading] === alternative).map((row) => row.target);
    const silent = rows.filter((row) => !(reading in row.readings)).map((row) => row.target);
    expect([[...new Set(naming)], silent.filter((target) => targets.some((named) => named === target))]).toEqual([
      targets,
      [],
    ]);
  });

  it("the default in force is named too", () => {
    expect(rowOf(before, TOTAL).readings).toMatchObject({
      "in-stock": "listed",
      "before-2018": "counted",
      delisting: "tier-and-above",
      "tier-count": "highest",
    });
  });

  it.each(["floor-area-force", "area-measured", "functions-expected", "candidates", "in-time"])(
    "no row names %s, which decides no number of complexes",
    (reading) => {
      expect(before.rows.filter((row) => reading in row.readings)).toEqual([]);
    },
  );
});

describe("cultivated as the creation list only", () => {
  const plan = withReadings(taizhou, { cultivated: "creation-list" });
  const row2018 = (...milestones: readonly Milestone[]) =>
    rowOf(under(plan, one(...milestones)), FLOW, { locality: "linhai", year: 2018 });

  it("a listing on the creation list counts", () => {
    expect(row2018(listed("2018-05-01", "county", "creation"))).toMatchObject({ complexes: ["a"], undecided: [] });
  });

  it("a listing on the cultivation list does not", () => {
    expect(row2018(listed("2018-05-01", "county", "cultivation"))).toMatchObject({ complexes: [], undecided: [] });
  });

  it("a recognition does not", () => {
    expect(row2018(happened("recognised", "2018-05-01"))).toMatchObject({ complexes: [], undecided: [] });
  });

  it("a listing that does not say on which list is not counted, but named as undecided", () => {
    expect(row2018(listed("2018-05-01"))).toMatchObject({ achieved: 0, complexes: [], undecided: ["a"] });
  });

  it("an undecided complex makes a year neither met nor missed, and nothing owed", () => {
    expect(row2018(listed("2018-05-01"))).toMatchObject({ shortfall: 1, status: "unknown", range: { most: "1" } });
    const { owed } = under(plan, one(listed("2018-05-01")));
    expect(owed.find(({ locality }) => locality === "linhai")).toMatchObject({ owed: 0, missed: 2 });
  });

  it("an undecided complex is named in its own year only", () => {
    const { rows } = under(plan, one(listed("2018-05-01")));
    expect(rows.filter((row) => row.undecided.length > 0).map((row) => [row.target, row.year])).toEqual([[FLOW, 2018]]);
  });

  it("a listing after the day asked about leaves nothing undecided yet", () => {
    const progress = trackTargets(plan, portfolioOf(one(listed("2018-05-01"))), { asOf: "2018-04-30" });
    expect(rowOf(progress, FLOW, { locality: "linhai", year: 2018 }).undecided).toEqual([]);
  });

  it("a listing that does not say, after one on the creation list, leaves nothing undecided", () => {
    const { rows } = under(plan, one(listed("2018-05-01", "county", "creation"), listed("2019-05-01")));
    expect(rows.filter((row) => row.undecided.length > 0)).toEqual([]);
  });

  it("on the cultivation list in 2018 and the creation list in 2019, it counts in 2019", () => {
    expect(
      yearsOf(plan, listed("2018-05-01", "county", "cultivation"), listed("2019-05-01", "county", "creation")),
    ).toEqual([2019]);
  });

  it("not saying in May and on the creation list in June of one year, it counts in that year either way", () => {
    expect(row2018(listed("2018-05-01"), listed("2018-06-01", "county", "creation"))).toMatchObject({
      complexes: ["a"],
      undecided: [],
    });
  });

  it("not saying in 2017 and on the creation list in 2018, it may not be new in 2018: undecided", () => {
    expect(row2018(listed("2017-05-01"), listed("2018-05-01", "county", "creation"))).toMatchObject({
      complexes: [],
      undecided: ["a"],
    });
  });

  it("under the default reading no list is asked for, and nothing is undecided", () => {
    const { rows } = under(taizhou, one(listed("2018-05-01")));
    expect(rows.filter((row) => row.undecided.length > 0)).toEqual([]);
  });
});

describe("cultivated as recognised only", () => {
  const plan = withReadings(taizhou, { cultivated: "recognised" });

  it("a listing does not count", () => {
    expect(yearsOf(plan, listed("2018-05-01"))).toEqual([]);
  });

  it("the year of the recognition counts, not that of the listing", () => {
    expect(yearsOf(plan, listed("2018-05-01"), happened("recognised", "2020-05-01"))).toEqual([2020]);
  });

  it("listed before 2018 and recognised in 2018, it counts in 2018", () => {
    expect(yearsOf(plan, listed("2017-05-01"), happened("recognised", "2018-05-01"))).toEqual([2018]);
  });

  it("recognised at two tiers, the first counts", () => {
    expect(
      yearsOf(plan, happened("recognised", "2018-05-01"), happened("recognised", "2019-05-01", "municipal")),
    ).toEqual([2018]);
  });

  it("the stock still counts from the first listing", () => {
    expect(stockOf(plan, TOTAL, listed("2018-05-01"))).toBe(1);
  });
});

describe("in the stock as recognised only", () => {
  const plan = withReadings(taizhou, { "in-stock": "recognised" });

  it("a complex that is only listed is not in it", () => {
    expect(stockOf(plan, TOTAL, listed("2018-05-01"))).toBe(0);
  });

  it("a recognised one is", () => {
    expect(stockOf(plan, TOTAL, listed("2018-05-01"), happened("recognised", "2020-05-01"))).toBe(1);
  });

  it("recognised as municipal and listed as provincial, it is no provincial one", () => {
    const history = [happened("recognised", "2018-05-01", "municipal"), listed("2019-05-01", "provincial")];
    expect([stockOf(plan, TOTAL, ...history), stockOf(plan, PROVINCIAL, ...history)]).toEqual([1, 0]);
  });

  it("by default that one is provincial", () => {
    expect(
      stockOf(
        taizhou,
        PROVINCIAL,
        happened("recognised", "2018-05-01", "municipal"),
        listed("2019-05-01", "provincial"),
      ),
    ).toBe(1);
  });

  it("recognised and then struck off, it is not in it", () => {
    expect(stockOf(plan, TOTAL, happened("recognised", "2018-05-01"), happened("delisted", "2019-05-01"))).toBe(0);
  });

  it("struck off and only listed again, it is not in it", () => {
    expect(
      stockOf(
        plan,
        TOTAL,
        happened("recognised", "2018-05-01"),
        happened("delisted", "2019-05-01"),
        listed("2020-05-01"),
      ),
    ).toBe(0);
  });

  it("the yearly number still counts listings", () => {
    expect(yearsOf(plan, listed("2018-05-01"))).toEqual([2018]);
  });
});

describe("complexes before 2018 left out", () => {
  const plan = withReadings(taizhou, { "before-2018": "excluded" });

  it.each([
    ["2017-12-31", 0],
    ["2018-01-01", 1],
  ])("first listed on %s, a complex is in the stock %i times", (on, achieved) => {
    expect(stockOf(plan, TOTAL, listed(on))).toBe(achieved);
  });

  it.each(["2017-12-31", "2018-01-01"])("by default it is in the stock, first listed on %s", (on) => {
    expect(stockOf(taizhou, TOTAL, listed(on))).toBe(1);
  });

  it("first listed in 2016 and listed again in 2019, it is left out", () => {
    expect(stockOf(plan, TOTAL, listed("2016-05-01"), happened("delisted", "2017-05-01"), listed("2019-05-01"))).toBe(
      0,
    );
  });

  it("a county complex of 2016 promoted in 2019 is left out of the provincial ones too", () => {
    expect(stockOf(plan, PROVINCIAL, listed("2016-05-01"), listed("2019-05-01", "provincial"))).toBe(0);
  });

  it("by default it is one of the provincial ones", () => {
    expect(stockOf(taizhou, PROVINCIAL, listed("2016-05-01"), listed("2019-05-01", "provincial"))).toBe(1);
  });

  it("what was only applied for before 2018 leaves nothing out", () => {
    expect(stockOf(plan, TOTAL, happened("applied", "2017-05-01"), listed("2018-05-01"))).toBe(1);
  });
});

describe("2018 from the day of issue", () => {
  const plan = withReadings(taizhou, { "first-year": "from-issue" });

  it.each([
    ["2018-01-01", []],
    ["2018-12-06", []],
    ["2018-12-07", [2018]],
    ["2018-12-31", [2018]],
    ["2019-01-01", [2019]],
  ])("a listing of %s counts in %j", (on, years) => {
    expect(yearsOf(plan, listed(on))).toEqual(years);
  });

  it.each(["2018-01-01", "2018-12-06", "2018-12-07"])("by default a listing of %s counts in 2018", (on) => {
    expect(yearsOf(taizhou, listed(on))).toEqual([2018]);
  });

  it("one first listed on 6 December is not new when it is promoted later", () => {
    expect(yearsOf(plan, listed("2018-12-06"), listed("2019-12-06", "municipal"))).toEqual([]);
  });

  it("the stock takes it all the same", () => {
    expect(stockOf(plan, TOTAL, listed("2018-12-06"))).toBe(1);
  });

  it.each([
    ["2018-12-06", "not-due"],
    ["2018-12-07", "on-track"],
    ["2018-12-31", "missed"],
  ])("on %s the year 2018 is %s with nothing done", (asOf, status) => {
    const progress = trackTargets(plan, portfolioOf(), { asOf });
    expect(rowOf(progress, FLOW, { locality: "linhai", year: 2018 }).status).toBe(status);
  });
});

describe("a delisting that ends everything", () => {
  const plan = withReadings(taizhou, { delisting: "everything" });
  const struckOff = [
    listed("2018-05-01"),
    listed("2019-05-01", "provincial"),
    happened("delisted", "2020-05-01", "provincial"),
  ];

  it("struck off the provincial list, a complex is no county's either", () => {
    expect(stockOf(plan, TOTAL, ...struckOff)).toBe(0);
  });

  it("by default it remains a county's", () => {
    expect(stockOf(taizhou, TOTAL, ...struckOff)).toBe(1);
  });

  it("listed again it is in the stock", () => {
    expect(stockOf(plan, TOTAL, ...struckOff, listed("2020-06-01"))).toBe(1);
  });

  it("the years in which it was new stay as they were", () => {
    expect(yearsOf(plan, ...struckOff)).toEqual([2018]);
  });
});

describe("a complex counted once in every tier ever held", () => {
  const plan = withReadings(taizhou, { "tier-count": "every" });
  const risen = [listed("2018-05-01"), listed("2019-05-01", "municipal"), listed("2020-05-01", "provincial")];

  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
  ])("having risen through %i tiers it counts %i times", (tiers, achieved) => {
    expect(stockOf(plan, TOTAL, ...risen.slice(0, tiers))).toBe(achieved);
  });

  it("it is named as often as it counts", () => {
    expect(rowOf(under(plan, one(...risen)), TOTAL).complexes).toEqual(["a", "a", "a"]);
  });

  it("listed and then recognised at one tier, it counts once", () => {
    expect(stockOf(plan, TOTAL, listed("2018-05-01"), happened("recognised", "2019-05-01"))).toBe(1);
  });

  it.each(["provincial", "municipal", "county"])("struck off the %s tier it has held all three", (tier) => {
    expect(stockOf(plan, TOTAL, ...risen, happened("delisted", "2020-11-01", tier))).toBe(3);
  });

  it.each([
    ["2020-12-31", 2],
    ["2021-01-01", 1],
  ])("a tier first held on %s makes %i by the end of 2020", (on, achieved) => {
    expect(stockOf(plan, TOTAL, listed("2018-05-01"), listed(on, "municipal"))).toBe(achieved);
  });

  it("left for another list, a tier has been held; applied for, it has not", () => {
    const recognised = withReadings(plan, { "in-stock": "recognised" });
    const moved = [happened("recognised", "2018-05-01"), happened("delisted", "2019-05-01"), listed("2019-06-01")];
    expect(stockOf(recognised, TOTAL, ...moved)).toBe(1);
    expect(stockOf(plan, TOTAL, listed("2018-05-01"), happened("applied", "2019-05-01", "municipal"))).toBe(1);
  });

  it("a delisting that may be from another list leaves nothing open", () => {
    const off = { ...happened("delisted", "2020-11-01"), list: "creation" };
    const row = rowOf(under(plan, one(listed("2018-05-01"), off)), TOTAL);
    expect([row.achieved, row.undecided]).toEqual([1, []]);
  });

  it("what a delisting ends decides nothing, and is not named", () => {
    const row = rowOf(under(plan, one(...risen)), TOTAL);
    expect(row.readings).toMatchObject({ "tier-count": "every" });
    expect(row.readings).not.toHaveProperty("delisting");
  });

  it("the provincial number counts it once", () => {
    expect(stockOf(plan, PROVINCIAL, ...risen)).toBe(1);
  });

  it("the yearly number counts it once", () => {
    expect(yearsOf(plan, ...risen)).toEqual([2018]);
  });

  it("ten complexes of three tiers each make 30", () => {
    expect(rowOf(under(plan, ...many(10, "c", ...risen)), TOTAL)).toMatchObject({ achieved: 30, status: "met" });
  });

  it("by default they make 10", () => {
    expect(rowOf(under(taizhou, ...many(10, "c", ...risen)), TOTAL)).toMatchObject({ achieved: 10, status: "missed" });
  });
});

describe("ten provincial complexes", () => {
  const provincial = (plan: Plan, count: number) => {
    const row = rowOf(under(plan, ...many(count, "p", listed("2018-05-01", "provincial"))), PROVINCIAL);
    return { shortfall: row.shortfall, excess: row.excess ?? 0, status: row.status };
  };
  const exactly = withReadings(taizhou, { "ten-provincial": "exactly" });

  it.each([
    [9, { shortfall: 1, excess: 0, status: "missed" }],
    [10, { shortfall: 0, excess: 0, status: "met" }],
    [11, { shortfall: 0, excess: 0, status: "met" }],
  ])("at least: %i are %j", (count, expected) => {
    expect(provincial(taizhou, count)).toEqual(expected);
  });

  it.each([
    [9, { shortfall: 1, excess: 0, status: "missed" }],
    [10, { shortfall: 0, excess: 0, status: "met" }],
    [11, { shortfall: 0, excess: 1, status: "missed" }],
  ])("exactly: %i are %j", (count, expected) => {
    expect(provincial(exactly, count)).toEqual(expected);
  });

  it.each([
    [9, "on-track"],
    [10, "met"],
    [11, "behind"],
  ])("exactly, half a year before the end: %i are %s", (count, status) => {
    const portfolio = portfolioOf(...many(count, "p", listed("2018-05-01", "provincial")));
    expect(rowOf(trackTargets(exactly, portfolio, { asOf: "2020-06-30" }), PROVINCIAL).status).toBe(status);
  });

  it("exactly: one of eleven struck off before the end leaves ten, met", () => {
    const extra = complexOf(
      "x",
      "linhai",
      listed("2018-05-01", "provincial"),
      happened("delisted", "2020-12-31", "provincial"),
    );
    const row = rowOf(under(exactly, ...many(10, "p", listed("2018-05-01", "provincial")), extra), PROVINCIAL);
    expect([row.achieved, row.status]).toEqual([10, "met"]);
  });

  it("exactly ten says nothing of the total: 31 of 30 are met", () => {
    expect(rowOf(under(exactly, ...many(31, "c", listed("2018-05-01"))), TOTAL).status).toBe("met");
  });
});
