import { describe, expect, it } from "vitest";
import { assess, Portfolio } from "../../src/index.js";
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

/** Where appraisals of some years have brought a complex listed on a day. */
function standingOf(on: string, served: { readonly [year: number]: number }, more: object = {}) {
  const portfolio = Portfolio.parse({
    complexes: [{ id: "a", name: "甲", locality: "wenling", milestones: [{ kind: "cultivated", tier: "county", on }] }],
    records: Object.entries(served).map(([year, figure]) => ({
      complex: "a",
      year: Number(year),
      observed: { served: figure },
    })),
    ...more,
  });
  const options = { asOf: "2019-12-31", scorecards: [scorecard], standing: taizhouStanding };
  return assess(taizhou, portfolio, options).complexes[0]?.standing ?? expect.fail();
}

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
