import { describe, expect, it } from "vitest";
import { assess, nextQuestions, Portfolio } from "../../src/index.js";
import { taizhou, taizhouStanding } from "../../src/taizhou/index.js";
import { cardOf, group, leaf, named } from "../appraisal/written.js";

/*
 * The years that a standing rests on (4.5.3): those from the first listing on, also before the plan. One of them without a
 * record is open, unless the records are complete; before them there is none.
 */

const scorecard = cardOf(
  (taizhou.dimensions ?? []).map(({ id }) =>
    group(id, 25, [leaf(`${id}-served`, 25, { kind: "linear", zeroAt: 0, fullAt: 100 }, "served")]),
  ),
  {
    grades: [
      { ...named("excellent"), atLeast: 80 },
      { ...named("good"), atLeast: 60 },
      { ...named("qualified"), atLeast: 40 },
      { ...named("failed"), atLeast: 0 },
    ],
  },
);

/** A report of a complex listed on a day, and whatever else became of it, by appraisals of some years. */
function reportOf(
  on: string,
  served: { readonly [year: number]: number },
  { milestones = [], ...more }: { readonly milestones?: readonly object[]; readonly [list: string]: unknown } = {},
) {
  const portfolio = Portfolio.parse({
    complexes: [
      {
        id: "a",
        name: "甲",
        locality: "wenling",
        milestones: [{ kind: "cultivated", tier: "county", on }, ...milestones],
      },
    ],
    records: Object.entries(served).map(([year, figure]) => ({
      complex: "a",
      year: Number(year),
      observed: { served: figure },
    })),
    ...more,
  });
  return assess(taizhou, portfolio, { asOf: "2019-12-31", scorecards: [scorecard], standing: taizhouStanding });
}

const standingOf = (...of: Parameters<typeof reportOf>) => reportOf(...of).complexes[0]?.standing ?? expect.fail();

describe("a standing asks for every year since the first listing", () => {
  it("before the plan too: a record of it that comes later turns nothing that was certain", () => {
    const open = standingOf("2017-03-01", { 2018: 0 });
    expect(open).toMatchObject({ certain: false, missing: [2017] });
    expect(open.possible).toContain("delisted");
    expect(standingOf("2017-03-01", { 2017: 0, 2018: 0 }).standing).toBe("delisted");
  });

  it("and for none before it: a record of such a year changes nothing", () => {
    const alone = standingOf("2018-03-01", { 2018: 0, 2019: 0 });
    expect(alone).toMatchObject({ standing: "delisted", since: 2019, certain: true, missing: [] });
    expect(standingOf("2018-03-01", { 2017: 0, 2018: 0, 2019: 0 })).toEqual(alone);
  });

  it("nor for one at whose end it was struck off, which breaks a row and holds nothing against it", () => {
    const again = {
      milestones: [
        { kind: "delisted", tier: "county", on: "2017-06-30" },
        { kind: "cultivated", tier: "county", on: "2018-03-01" },
      ],
    };
    const report = reportOf("2016-03-01", { 2016: 0, 2018: 0, 2019: 90 }, again);
    expect(report.complexes[0]?.standing).toMatchObject({ standing: "in-good-standing", certain: true, missing: [] });
    expect(nextQuestions(report).flatMap(({ path, year }) => (path === "records" ? year : []))).toEqual([]);
    // Of the year of the listing anew it is asked, and of the first.
    expect(standingOf("2016-03-01", { 2019: 90 }, again).missing).toEqual([2016, 2018]);
    // A year that it was through is a year: two in a row strike it off.
    expect(standingOf("2016-03-01", { 2016: 0, 2017: 0, 2018: 90, 2019: 90 }).standing).toBe("delisted");
  });

  it("also for those in which it may have been listed, in words that nobody knows", () => {
    const strange = { milestones: [{ kind: "cultivated", tier: "countty", on: "2016-03-01" }] };
    expect(standingOf("2018-03-01", { 2018: 90, 2019: 90 }, strange).missing).toEqual([2016, 2017]);
  });

  it("nor where the records are complete, which are asked for from the first one that counts to the last", () => {
    const complete = { complete: ["records"] };
    expect(standingOf("2017-03-01", { 2018: 0 }, complete)).toMatchObject({
      standing: "rectifying",
      certain: true,
      missing: [],
    });
    expect(standingOf("2018-03-01", { 2016: 0, 2019: 90 }, complete)).toMatchObject({ certain: true, missing: [] });
    expect(standingOf("2016-03-01", { 2017: 0, 2019: 90 }, complete).missing).toEqual([2018]);
  });
});
