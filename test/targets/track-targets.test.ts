import { describe, expect, it } from "vitest";
import { type Milestone, PolicyError, trackTargets } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import {
  complexOf,
  DIVISIONS,
  FLOW,
  happened,
  listed,
  many,
  owedBy,
  PROVINCIAL,
  portfolioOf,
  rowOf,
  TOTAL,
  totalOf,
} from "./records.js";

const END = "2020-12-31";
const NONE = portfolioOf();
const linhai = (year: number) => ({ locality: "linhai", year });

describe("every target has its rows, also where nothing has been done", () => {
  const progress = trackTargets(taizhou, NONE, { asOf: "2019-06-30" });

  it("nine divisions in three years and two numbers for the city make 29 rows", () => {
    expect(progress.rows).toHaveLength(29);
  });

  it("2.4 has one row for each of the nine divisions in each of the three years", () => {
    const places = progress.rows.filter((row) => row.target === FLOW).map((row) => `${row.locality} ${row.year}`);
    expect(new Set(places)).toEqual(
      new Set(DIVISIONS.flatMap((id) => [2018, 2019, 2020].map((year) => `${id} ${year}`))),
    );
  });

  it("2.6 and 2.7 have one row each, of no locality and no year", () => {
    const rest = progress.rows.filter((row) => row.target !== FLOW);
    expect(rest.map((row) => [row.target, row.locality, row.year])).toEqual([
      [TOTAL, undefined, undefined],
      [PROVINCIAL, undefined, undefined],
    ]);
  });

  it.each([
    [FLOW, 1, ["2.4"]],
    [TOTAL, 30, ["2.6"]],
    [PROVINCIAL, 10, ["2.7"]],
  ])("%s asks for %i and rests on %j", (target, required, clauses) => {
    for (const row of progress.rows.filter((one) => one.target === target)) {
      expect(row).toMatchObject({ required, achieved: 0, shortfall: required, complexes: [], clauses });
    }
  });

  it("is counted from the record and says of what day", () => {
    expect([progress.basis, progress.asOf, progress.stamp.asOf]).toEqual(["recorded", "2019-06-30", "2019-06-30"]);
  });

  it("is stamped with the plan and every reading chosen", () => {
    expect(progress.stamp.plan).toEqual({ id: taizhou.id, revision: taizhou.revision });
    expect(progress.stamp.readings).toEqual(taizhou.chosen);
  });

  it("names nothing expected, since nothing expected is counted", () => {
    expect("slipped" in progress).toBe(false);
  });

  it("a portfolio with no complexes leaves none uncredited", () => {
    expect(progress.uncredited).toEqual([]);
  });

  it("a date that does not exist is refused", () => {
    expect(() => trackTargets(taizhou, NONE, { asOf: "2019-02-29" })).toThrow(PolicyError);
  });
});

describe("2.4: a locality cultivates at least one each year", () => {
  const one = portfolioOf(complexOf("a", "linhai", listed("2019-05-20")));

  it.each([
    ["2017-12-31", "not-due", "the day before the plan"],
    ["2018-12-31", "not-due", "the day before the year"],
    ["2019-01-01", "on-track", "on 1 January"],
    ["2019-05-19", "on-track", "the day before the listing"],
    ["2019-05-20", "met", "on the day of the listing"],
    ["2019-12-30", "met", "the day before the last"],
    ["2019-12-31", "met", "on the last day"],
    ["2020-01-01", "met", "the day after"],
    ["2025-07-01", "met", "years after"],
  ])("for 2019 with a listing of 20 May stands on %s as %s (%s)", (asOf, status) => {
    expect(rowOf(trackTargets(taizhou, one, { asOf }), FLOW, linhai(2019)).status).toBe(status);
  });

  it.each([
    ["2018-12-31", "not-due"],
    ["2019-01-01", "on-track"],
    ["2019-12-30", "on-track"],
    ["2019-12-31", "missed"],
    ["2020-01-01", "missed"],
  ])("for 2019 without any listing stands on %s as %s", (asOf, status) => {
    expect(rowOf(trackTargets(taizhou, NONE, { asOf }), FLOW, linhai(2019)).status).toBe(status);
  });

  it.each([
    ["2018-12-31", 2018],
    ["2019-01-01", 2019],
    ["2019-12-31", 2019],
    ["2020-01-01", 2020],
    ["2020-02-29", 2020],
    ["2020-12-31", 2020],
  ])("a listing of %s counts for %i alone", (on, year) => {
    const progress = trackTargets(taizhou, portfolioOf(complexOf("a", "linhai", listed(on))), { asOf: END });
    const years = progress.rows.filter((row) => Number(row.achieved) > 0 && row.target === FLOW).map((row) => row.year);
    expect(years).toEqual([year]);
  });

  it.each(["2017-12-31", "2021-01-01"])("a listing of %s counts for no year", (on) => {
    const progress = trackTargets(taizhou, portfolioOf(complexOf("a", "linhai", listed(on))), { asOf: "2021-06-30" });
    expect(totalOf(progress, FLOW).achieved).toBe(0);
  });

  it("a listing after the day asked about does not count yet", () => {
    expect(rowOf(trackTargets(taizhou, one, { asOf: "2019-05-19" }), FLOW, linhai(2019)).complexes).toEqual([]);
  });

  it("counts for its own locality only", () => {
    const progress = trackTargets(taizhou, one, { asOf: END });
    expect(progress.rows.filter((row) => row.target === FLOW && Number(row.achieved) > 0)).toHaveLength(1);
  });

  it("names the complexes that count", () => {
    const two = portfolioOf(
      complexOf("a", "linhai", listed("2019-05-20")),
      complexOf("b", "linhai", listed("2019-06-20")),
    );
    expect(rowOf(trackTargets(taizhou, two, { asOf: END }), FLOW, linhai(2019))).toMatchObject({
      achieved: 2,
      shortfall: 0,
      complexes: ["a", "b"],
    });
  });

  it("two in 2018 do not make up for none in 2019", () => {
    const two = portfolioOf(
      complexOf("a", "linhai", listed("2018-05-20")),
      complexOf("b", "linhai", listed("2018-06-20")),
    );
    expect(rowOf(trackTargets(taizhou, two, { asOf: END }), FLOW, linhai(2019))).toMatchObject({
      achieved: 0,
      shortfall: 1,
      status: "missed",
    });
  });

  it("two in 2019 do not mend none in 2018", () => {
    const two = portfolioOf(
      complexOf("a", "linhai", listed("2019-05-20")),
      complexOf("b", "linhai", listed("2019-06-20")),
    );
    expect(rowOf(trackTargets(taizhou, two, { asOf: END }), FLOW, linhai(2018)).status).toBe("missed");
  });

  it.each(["county", "municipal", "provincial"])("a first listing at %s tier counts", (tier) => {
    const progress = trackTargets(taizhou, portfolioOf(complexOf("a", "linhai", listed("2018-05-20", tier))), {
      asOf: END,
    });
    expect(rowOf(progress, FLOW, linhai(2018)).complexes).toEqual(["a"]);
  });

  it("a recognition without an earlier listing counts as the first", () => {
    const complex = complexOf("a", "linhai", happened("recognised", "2018-05-20", "municipal"));
    expect(rowOf(trackTargets(taizhou, portfolioOf(complex), { asOf: END }), FLOW, linhai(2018)).complexes).toEqual([
      "a",
    ]);
  });

  it("an application alone counts for nothing", () => {
    const complex = complexOf("a", "linhai", happened("applied", "2018-05-20", "provincial"));
    const progress = trackTargets(taizhou, portfolioOf(complex), { asOf: END });
    expect(progress.rows.filter((row) => Number(row.achieved) > 0)).toEqual([]);
  });

  it("a complex without milestones counts for nothing", () => {
    const progress = trackTargets(taizhou, portfolioOf(complexOf("a", "linhai")), { asOf: END });
    expect(progress.rows.filter((row) => Number(row.achieved) > 0)).toEqual([]);
  });
});

describe("a complex counts once in the flow, in the year of its first listing", () => {
  const flowRows = (...milestones: readonly Milestone[]) =>
    trackTargets(taizhou, portfolioOf(complexOf("a", "linhai", ...milestones)), { asOf: END })
      .rows.filter((row) => row.target === FLOW && Number(row.achieved) > 0)
      .map((row) => [row.year, row.complexes]);

  it("listed twice in one year, it counts once", () => {
    expect(flowRows(listed("2019-02-01"), listed("2019-10-01"))).toEqual([[2019, ["a"]]]);
  });

  it("listed again in a later year, it counts in the first", () => {
    expect(flowRows(listed("2018-02-01"), listed("2019-10-01"))).toEqual([[2018, ["a"]]]);
  });

  it("promoted from county to municipal to provincial, it counts in the first", () => {
    expect(
      flowRows(listed("2018-02-01"), listed("2019-02-01", "municipal"), listed("2020-02-01", "provincial")),
    ).toEqual([[2018, ["a"]]]);
  });

  it("listed at all tiers on one day, it counts once", () => {
    expect(
      flowRows(listed("2019-02-01"), listed("2019-02-01", "municipal"), listed("2019-02-01", "provincial")),
    ).toEqual([[2019, ["a"]]]);
  });

  it("whatever order its milestones are recorded in", () => {
    expect(flowRows(listed("2020-02-01", "provincial"), listed("2018-02-01"))).toEqual([[2018, ["a"]]]);
  });

  it("first listed in 2017 and promoted in 2019, it counts in no year", () => {
    expect(flowRows(listed("2017-02-01"), listed("2019-02-01", "municipal"))).toEqual([]);
  });

  it("delisted in its year, it still was cultivated that year", () => {
    expect(flowRows(listed("2019-02-01"), happened("delisted", "2019-11-01"))).toEqual([[2019, ["a"]]]);
  });

  it("delisted and listed again, it is not new again", () => {
    expect(flowRows(listed("2018-02-01"), happened("delisted", "2018-11-01"), listed("2020-03-01"))).toEqual([
      [2018, ["a"]],
    ]);
  });

  it("delisted in 2017 and listed again in 2019, it is not new again", () => {
    expect(flowRows(listed("2016-02-01"), happened("delisted", "2017-11-01"), listed("2019-03-01"))).toEqual([]);
  });
});

describe("2.6: the stock counts what stands on the day, each complex once", () => {
  const stock = (asOf: string, ...milestones: readonly Milestone[]) =>
    rowOf(trackTargets(taizhou, portfolioOf(complexOf("a", "linhai", ...milestones)), { asOf }), TOTAL).achieved;

  it("a complex first listed in 2017 is in the stock", () => {
    expect(stock(END, listed("2017-06-01"))).toBe(1);
  });

  it("a complex of several tiers is in it once", () => {
    expect(
      stock(END, listed("2018-01-05"), listed("2019-01-05", "municipal"), listed("2020-01-05", "provincial")),
    ).toBe(1);
  });

  it("a delisted complex is not in it", () => {
    expect(stock(END, listed("2019-02-01"), happened("delisted", "2019-11-01"))).toBe(0);
  });

  it.each([
    ["2019-10-31", 1],
    ["2019-11-01", 0],
  ])("delisted on 1 November 2019, on %s it counts %i times", (asOf, achieved) => {
    expect(stock(asOf, listed("2019-02-01"), happened("delisted", "2019-11-01"))).toBe(achieved);
  });

  it("delisted and listed again, it is in it again", () => {
    expect(stock(END, listed("2018-02-01"), happened("delisted", "2018-11-01"), listed("2020-03-01"))).toBe(1);
  });

  it("struck off the provincial list, it remains a county's", () => {
    expect(
      stock(
        END,
        listed("2018-02-01"),
        listed("2019-02-01", "provincial"),
        happened("delisted", "2020-02-01", "provincial"),
      ),
    ).toBe(1);
  });

  it("struck off the county list, it loses the tiers above as well", () => {
    expect(
      stock(
        END,
        listed("2018-02-01"),
        listed("2019-02-01", "provincial"),
        happened("delisted", "2020-02-01", "county"),
      ),
    ).toBe(0);
  });

  it("delisted at a tier and listed at the one below on the same day, it stays", () => {
    expect(
      stock(
        END,
        listed("2018-02-01", "municipal"),
        listed("2020-02-01"),
        happened("delisted", "2020-02-01", "municipal"),
      ),
    ).toBe(1);
  });

  it("the complexes that count are named", () => {
    const progress = trackTargets(
      taizhou,
      portfolioOf(
        complexOf("a", "linhai", listed("2016-02-01")),
        complexOf("b", "sanmen"),
        complexOf("c", "sanmen", listed("2020-12-31")),
      ),
      { asOf: END },
    );
    expect(rowOf(progress, TOTAL).complexes).toEqual(["a", "c"]);
  });
});

describe("2.7: the provincial stock takes each complex at its highest tier", () => {
  const provincial = (...milestones: readonly Milestone[]) =>
    rowOf(trackTargets(taizhou, portfolioOf(complexOf("a", "linhai", ...milestones)), { asOf: END }), PROVINCIAL)
      .complexes;

  it("a complex listed as provincial is in it", () => {
    expect(provincial(listed("2020-12-31", "provincial"))).toEqual(["a"]);
  });

  it("a county and municipal complex is not", () => {
    expect(provincial(listed("2018-05-01"), listed("2019-05-01", "municipal"))).toEqual([]);
  });

  it("one promoted to provincial is", () => {
    expect(
      provincial(
        listed("2018-05-01"),
        listed("2019-05-01", "municipal"),
        happened("recognised", "2020-05-01", "provincial"),
      ),
    ).toEqual(["a"]);
  });

  it("one that applied for provincial status is not", () => {
    expect(provincial(listed("2018-05-01"), happened("applied", "2019-05-01", "provincial"))).toEqual([]);
  });

  it("one struck off the provincial list is not", () => {
    expect(
      provincial(
        listed("2018-05-01"),
        listed("2019-05-01", "provincial"),
        happened("delisted", "2020-05-01", "provincial"),
      ),
    ).toEqual([]);
  });

  it("one struck off the municipal list is not, since the tiers above end too", () => {
    expect(
      provincial(
        listed("2018-05-01", "municipal"),
        listed("2019-05-01", "provincial"),
        happened("delisted", "2020-05-01", "municipal"),
      ),
    ).toEqual([]);
  });

  it("one listed as provincial and then as county keeps its highest tier", () => {
    expect(provincial(listed("2018-05-01", "provincial"), listed("2019-05-01"))).toEqual(["a"]);
  });

  it("one listed at several tiers on a day is", () => {
    expect(provincial(listed("2018-05-01", "provincial"), listed("2018-05-01"))).toEqual(["a"]);
  });
});

describe("a stock is on track with its share of the days gone by, rounded down", () => {
  const statusOf = (target: string, count: number, asOf: string) =>
    rowOf(trackTargets(taizhou, portfolioOf(...many(count, "p", listed("2017-03-01", "provincial"))), { asOf }), target)
      .status;

  // 1096 days: floor(30 × 36 ÷ 1096) = 0, floor(30 × 37 ÷ 1096) = 1; 37 days end on 6 February 2018.
  // floor(30 × 1059 ÷ 1096) = 28, floor(30 × 1060 ÷ 1096) = 29; 1060 days end on 25 November 2020.
  it.each([
    ["2018-01-01", 0, "on-track", "day 1 asks for 0"],
    ["2018-02-05", 0, "on-track", "day 36 asks for 0"],
    ["2018-02-06", 0, "behind", "day 37 asks for 1"],
    ["2018-02-06", 1, "on-track", "day 37 asks for 1"],
    ["2020-11-24", 28, "on-track", "day 1059 asks for 28"],
    ["2020-11-25", 28, "behind", "day 1060 asks for 29"],
    ["2020-11-25", 29, "on-track", "day 1060 asks for 29"],
    ["2020-12-30", 29, "on-track", "day 1095 asks for 29"],
    ["2020-12-30", 28, "behind", "day 1095 asks for 29"],
    ["2020-12-31", 29, "missed", "the last day asks for 30"],
    ["2020-12-31", 30, "met", "the last day asks for 30"],
    ["2021-01-01", 29, "missed", "the plan is over"],
    ["2021-01-01", 30, "met", "the plan is over"],
    ["2018-01-01", 30, "met", "30 stand already"],
  ])("of 30 on %s, %i are %s: %s", (asOf, count, status) => {
    expect(statusOf(TOTAL, count, asOf)).toBe(status);
  });

  // floor(10 × 109 ÷ 1096) = 0, floor(10 × 110 ÷ 1096) = 1; 110 days end on 20 April 2018.
  // floor(10 × 548 ÷ 1096) = 5 exactly; 548 days end on 2 July 2019.
  it.each([
    ["2018-01-01", 0, "on-track", "day 1 asks for 0"],
    ["2018-04-19", 0, "on-track", "day 109 asks for 0"],
    ["2018-04-20", 0, "behind", "day 110 asks for 1"],
    ["2018-04-20", 1, "on-track", "day 110 asks for 1"],
    ["2019-07-01", 4, "on-track", "day 547 asks for 4"],
    ["2019-07-02", 4, "behind", "day 548 asks for 5, to the day"],
    ["2019-07-02", 5, "on-track", "day 548 asks for 5, to the day"],
    ["2020-12-30", 9, "on-track", "day 1095 asks for 9"],
    ["2020-12-31", 9, "missed", "the last day asks for 10"],
    ["2020-12-31", 10, "met", "the last day asks for 10"],
    ["2020-12-31", 11, "met", "the last day asks for 10"],
  ])("of 10 provincial on %s, %i are %s: %s", (asOf, count, status) => {
    expect(statusOf(PROVINCIAL, count, asOf)).toBe(status);
  });

  it.each([TOTAL, PROVINCIAL])("%s is not due on the day before the plan", (target) => {
    expect(statusOf(target, 0, "2017-12-31")).toBe("not-due");
  });

  it("a leap day is a day of the period: 29 February 2020 is day 790 and asks for 21", () => {
    expect([20, 21].map((count) => statusOf(TOTAL, count, "2020-02-29"))).toEqual(["behind", "on-track"]);
  });
});

describe("a shortfall is what is lacking, never below 0", () => {
  it.each([
    [0, 30],
    [29, 1],
    [30, 0],
    [31, 0],
  ])("%i of 30 leave %i", (count, shortfall) => {
    const row = rowOf(
      trackTargets(taizhou, portfolioOf(...many(count, "c", listed("2018-03-01"))), { asOf: END }),
      TOTAL,
    );
    expect([row.achieved, row.shortfall]).toEqual([count, shortfall]);
  });
});

describe("after a target's year or date its figures are frozen", () => {
  const before = many(30, "c", listed("2018-03-01", "provincial"));

  it.each([
    ["2020-12-31", 29, "missed", "on the last day"],
    ["2021-01-01", 30, "met", "on the day after"],
    ["2021-06-30", 30, "met", "in 2021"],
  ])("a delisting of %s leaves %i and %s (%s)", (on, achieved, status) => {
    const [first, ...rest] = before;
    const struckOff = {
      ...complexOf("x", "linhai"),
      ...first,
      milestones: [listed("2018-03-01", "provincial"), happened("delisted", on, "county")],
    };
    const row = rowOf(trackTargets(taizhou, portfolioOf(struckOff, ...rest), { asOf: "2021-12-31" }), TOTAL);
    expect([row.achieved, row.status]).toEqual([achieved, status]);
  });

  it.each([
    ["2020-12-31", 31],
    ["2021-01-01", 30],
    ["2021-06-30", 30],
  ])("a listing of %s leaves %i", (on, achieved) => {
    const progress = trackTargets(taizhou, portfolioOf(...before, complexOf("late", "linhai", listed(on))), {
      asOf: "2021-12-31",
    });
    expect(rowOf(progress, TOTAL).achieved).toBe(achieved);
  });

  it("a promotion of 2021 makes no provincial complex by 2020", () => {
    const complex = complexOf("a", "linhai", listed("2018-03-01"), listed("2021-01-01", "provincial"));
    expect(rowOf(trackTargets(taizhou, portfolioOf(complex), { asOf: "2021-12-31" }), PROVINCIAL).achieved).toBe(0);
  });

  it("everything said in 2021 is what was said on the last day", () => {
    const portfolio = portfolioOf(
      ...many(12, "c", listed("2018-03-01", "provincial"), happened("delisted", "2021-02-01", "county")),
      complexOf("late", "linhai", listed("2021-03-01")),
    );
    const { rows, totals, owed, uncredited } = trackTargets(taizhou, portfolio, { asOf: "2021-12-31" });
    const last = trackTargets(taizhou, portfolio, { asOf: END });
    expect({ rows, totals, owed, uncredited }).toEqual({
      rows: last.rows,
      totals: last.totals,
      owed: last.owed,
      uncredited: last.uncredited,
    });
  });
});

describe("what a locality owes and has missed", () => {
  it.each([
    ["2017-12-31", { owed: 3, missed: 0 }],
    ["2018-01-01", { owed: 3, missed: 0 }],
    ["2018-12-30", { owed: 3, missed: 0 }],
    ["2018-12-31", { owed: 2, missed: 1 }],
    ["2019-12-31", { owed: 1, missed: 2 }],
    ["2020-12-30", { owed: 1, missed: 2 }],
    ["2020-12-31", { owed: 0, missed: 3 }],
    ["2021-12-31", { owed: 0, missed: 3 }],
  ])("with nothing done, on %s: %j", (asOf, expected) => {
    expect(owedBy(trackTargets(taizhou, NONE, { asOf }), "linhai")).toEqual(expected);
  });

  it("one listed in the year is no longer owed for it", () => {
    const progress = trackTargets(taizhou, portfolioOf(complexOf("a", "linhai", listed("2018-05-01"))), {
      asOf: "2018-05-01",
    });
    expect(owedBy(progress, "linhai")).toEqual({ owed: 2, missed: 0 });
  });

  it("two listed in one year leave the other years owed", () => {
    const two = portfolioOf(
      complexOf("a", "linhai", listed("2018-05-01")),
      complexOf("b", "linhai", listed("2018-05-01")),
    );
    expect(owedBy(trackTargets(taizhou, two, { asOf: "2018-12-31" }), "linhai")).toEqual({ owed: 2, missed: 0 });
  });

  it("what another locality did is of no help", () => {
    const progress = trackTargets(taizhou, portfolioOf(...many(1, "c", listed("2018-05-01"))), { asOf: "2018-12-31" });
    expect([owedBy(progress, "jiaojiang"), owedBy(progress, "linhai")]).toEqual([
      { owed: 2, missed: 0 },
      { owed: 2, missed: 1 },
    ]);
  });
});

describe("the totals of the city", () => {
  const portfolio = portfolioOf(
    ...many(8, "a", listed("2018-05-01")),
    ...many(1, "b", listed("2018-06-01")),
    ...many(9, "c", listed("2019-05-01")),
  );
  const progress = trackTargets(taizhou, portfolio, { asOf: "2019-12-31" });

  it("each year asks for nine", () => {
    expect([2018, 2019, 2020].map((year) => totalOf(progress, FLOW, year).required)).toEqual([9, 9, 9]);
  });

  it("all years ask for 27", () => {
    expect(totalOf(progress, FLOW).required).toBe(27);
  });

  it("nine complexes in eight of nine localities leave one lacking", () => {
    expect(totalOf(progress, FLOW, 2018)).toMatchObject({ achieved: 9, shortfall: 1, status: "missed" });
  });

  it("nine complexes in nine localities meet the year", () => {
    expect(totalOf(progress, FLOW, 2019)).toMatchObject({ achieved: 9, shortfall: 0, status: "met" });
  });

  it("a year that has not begun is not due", () => {
    expect(totalOf(progress, FLOW, 2020)).toMatchObject({ achieved: 0, shortfall: 9, status: "not-due" });
  });

  it("over all years what was missed in one stays missed", () => {
    expect(totalOf(progress, FLOW)).toMatchObject({ achieved: 18, shortfall: 10, status: "missed" });
  });

  it("one a year in each of the nine meets it all, and is 27 of 30", () => {
    const all = trackTargets(
      taizhou,
      portfolioOf(...[2018, 2019, 2020].flatMap((year) => many(9, `y${year}`, listed(`${year}-05-01`)))),
      { asOf: END },
    );
    expect(totalOf(all, FLOW)).toMatchObject({ required: 27, achieved: 27, shortfall: 0, status: "met" });
    expect(totalOf(all, TOTAL)).toMatchObject({ required: 30, achieved: 27, shortfall: 3, status: "missed" });
  });

  it("all done so far and years still ahead is on track over all years", () => {
    const first = trackTargets(taizhou, portfolioOf(...many(9, "y", listed("2018-05-01"))), { asOf: "2018-12-31" });
    expect([totalOf(first, FLOW, 2018).status, totalOf(first, FLOW).status]).toEqual(["met", "on-track"]);
  });

  it("before the plan nothing is due", () => {
    const early = trackTargets(taizhou, NONE, { asOf: "2017-12-31" });
    expect(early.totals.map((total) => total.status)).toEqual(early.totals.map(() => "not-due"));
  });
});

describe("a locality that the plan does not have", () => {
  const progress = trackTargets(taizhou, portfolioOf(complexOf("a", "atlantis", listed("2018-05-01"))), { asOf: END });

  it("gets no row", () => {
    expect(progress.rows).toHaveLength(29);
  });

  it("brings no locality nearer its yearly number", () => {
    expect(totalOf(progress, FLOW).achieved).toBe(0);
  });

  it("may be any of the nine in the year of the listing, and in no other: there is no telling whether they have missed it", () => {
    const inYear = (year: number) => progress.rows.filter((row) => row.target === FLOW && row.year === year);
    expect(inYear(2018).map(({ status, undecided }) => [status, undecided])).toEqual(
      Array.from({ length: 9 }, () => ["unknown", ["a"]]),
    );
    expect(inYear(2019).every(({ status, undecided }) => status === "missed" && undecided.length === 0)).toBe(true);
    expect(progress.uncredited).toEqual([]);
  });

  it("may count in the stock, once", () => {
    expect(rowOf(progress, TOTAL)).toMatchObject({
      achieved: 0,
      undecided: ["a"],
      range: { least: "0", most: "1" },
      status: "missed",
    });
  });

  it("leaves nothing open for a place that has its number without it", () => {
    const both = portfolioOf(
      complexOf("a", "atlantis", listed("2018-05-01")),
      complexOf("b", "linhai", listed("2018-06-01")),
    );
    expect(rowOf(trackTargets(taizhou, both, { asOf: END }), FLOW, linhai(2018))).toMatchObject({
      status: "met",
      complexes: ["b"],
      undecided: ["a"],
    });
  });
});
