import { describe, expect, it } from "vitest";
import {
  type PipelineEntry,
  PolicyError,
  type Portfolio,
  projectTargets,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import {
  complexOf,
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

const AS_OF = "2019-06-30";

/** A new complex of Yuhuan that is expected to be listed as county on a day. */
const expected = (on: string, more: Partial<PipelineEntry> = {}): PipelineEntry => ({
  id: "valves",
  locality: "yuhuan",
  kind: "cultivated",
  tier: "county",
  on,
  ...more,
});

const projected = (portfolio: Portfolio, ...pipeline: readonly PipelineEntry[]) =>
  projectTargets(taizhou, { ...portfolio, pipeline }, { asOf: AS_OF });

const yuhuan = (year: number) => ({ locality: "yuhuan", year });

describe("a new complex that is expected", () => {
  it("counts in the year of its day, under the entry's id", () => {
    const progress = projected(portfolioOf(), expected("2020-06-30"));
    expect(rowOf(progress, FLOW, yuhuan(2020))).toMatchObject({ achieved: 1, complexes: ["valves"], status: "met" });
  });

  it("counts in the stock", () => {
    expect(rowOf(projected(portfolioOf(), expected("2020-06-30")), TOTAL).complexes).toEqual(["valves"]);
  });

  it.each([
    ["2019-12-31", 2019],
    ["2020-01-01", 2020],
    ["2020-12-31", 2020],
  ])("expected on %s it counts in %i", (on, year) => {
    const { rows } = projected(portfolioOf(), expected(on));
    expect(rows.filter((row) => row.target === FLOW && Number(row.achieved) > 0).map((row) => row.year)).toEqual([
      year,
    ]);
  });

  it("expected after the plan it counts for nothing", () => {
    expect(projected(portfolioOf(), expected("2021-01-01")).rows.filter((row) => Number(row.achieved) > 0)).toEqual([]);
  });

  it("of provincial tier counts among the provincial", () => {
    expect(rowOf(projected(portfolioOf(), expected("2020-06-30", { tier: "provincial" })), PROVINCIAL).achieved).toBe(
      1,
    );
  });

  it("of a zone counts for its parent county where the reading says so", () => {
    const plan = withReadings(taizhou, { "zone-complexes": "parent-county" });
    const entry = expected("2020-06-30", { locality: "high-tech-zone", parentLocality: "jiaojiang" });
    const progress = projectTargets(plan, { complexes: [], pipeline: [entry] }, { asOf: AS_OF });
    expect(rowOf(progress, FLOW, { locality: "jiaojiang", year: 2020 }).complexes).toEqual(["valves"]);
  });

  it("of a zone is named as uncredited by default", () => {
    const progress = projected(portfolioOf(), expected("2020-06-30", { locality: "high-tech-zone" }));
    expect(progress.uncredited).toEqual([
      {
        type: "uncredited",
        key: `uncredited/${FLOW}/valves/2020/projected`,
        target: FLOW,
        complex: "valves",
        place: "taizhou-bay-new-area",
        year: 2020,
      },
    ]);
  });

  it("on the cultivation list does not count where the creation list is asked for", () => {
    const plan = withReadings(taizhou, { cultivated: "creation-list" });
    const pipeline = [
      expected("2020-06-30", { list: "cultivation" }),
      expected("2020-06-30", { id: "pumps", list: "creation" }),
    ];
    const progress = projectTargets(plan, { complexes: [], pipeline }, { asOf: AS_OF });
    expect(rowOf(progress, FLOW, yuhuan(2020)).complexes).toEqual(["pumps"]);
  });
});

describe("a promotion that is expected", () => {
  const onRecord = portfolioOf(complexOf("a", "linhai", listed("2018-05-01")));
  const promotion = expected("2020-06-30", { id: "rise-a", complex: "a", locality: "linhai", tier: "provincial" });

  it("makes the complex on record a provincial one", () => {
    expect(rowOf(projected(onRecord, promotion), PROVINCIAL).complexes).toEqual(["a"]);
  });

  it("adds no complex to the stock", () => {
    expect(rowOf(projected(onRecord, promotion), TOTAL).complexes).toEqual(["a"]);
  });

  it("adds nothing to the year's new ones", () => {
    expect(rowOf(projected(onRecord, promotion), FLOW, { locality: "linhai", year: 2020 }).achieved).toBe(0);
  });

  it("brings a delisted complex back into the stock", () => {
    const delisted = portfolioOf(complexOf("a", "linhai", listed("2018-05-01"), happened("delisted", "2019-05-01")));
    expect(rowOf(projected(delisted, promotion), TOTAL).complexes).toEqual(["a"]);
  });
});

describe("what is expected of one complex in several steps", () => {
  const steps = [expected("2019-09-01"), expected("2020-09-01", { tier: "provincial" })];

  it("is one complex", () => {
    expect(rowOf(projected(portfolioOf(), ...steps), TOTAL).complexes).toEqual(["valves"]);
  });

  it("counts in the year of its first step", () => {
    const { rows } = projected(portfolioOf(), ...steps);
    expect(rows.filter((row) => row.target === FLOW && Number(row.achieved) > 0).map((row) => row.year)).toEqual([
      2019,
    ]);
  });

  it("counts at the tier of its highest", () => {
    expect(rowOf(projected(portfolioOf(), ...steps), PROVINCIAL).complexes).toEqual(["valves"]);
  });
});

describe("only what is expected after the day counts", () => {
  it.each([
    ["2019-06-29", 0],
    ["2019-06-30", 0],
    ["2019-07-01", 1],
  ])("as of 30 June 2019, a listing expected on %s counts %i times", (on, achieved) => {
    expect(rowOf(projected(portfolioOf(), expected(on)), TOTAL).achieved).toBe(achieved);
  });

  it.each([
    ["2019-06-29", ["valves"]],
    ["2019-06-30", ["valves"]],
    ["2019-07-01", []],
  ])("expected on %s without a record of it, it has slipped: %j", (on, slipped) => {
    expect(projected(portfolioOf(), expected(on)).slipped).toEqual(slipped);
  });

  it("a new complex on record under the entry's id has not slipped", () => {
    const onRecord = portfolioOf(complexOf("valves", "yuhuan", listed("2019-06-10")));
    expect(projected(onRecord, expected("2019-06-10")).slipped).toEqual([]);
  });

  it("a promotion on record has not slipped, also where it came on another day", () => {
    const onRecord = portfolioOf(complexOf("a", "yuhuan", listed("2018-05-01"), listed("2019-06-20", "municipal")));
    expect(projected(onRecord, expected("2019-06-10", { complex: "a", tier: "municipal" })).slipped).toEqual([]);
  });

  it("a promotion whose day has passed without a record of it has slipped, by the entry's id", () => {
    const onRecord = portfolioOf(complexOf("a", "yuhuan", listed("2018-05-01")));
    expect(projected(onRecord, expected("2019-06-10", { complex: "a", tier: "municipal" })).slipped).toEqual([
      "valves",
    ]);
  });

  it("a promotion recorded for a later day only has slipped", () => {
    const onRecord = portfolioOf(complexOf("a", "yuhuan", listed("2018-05-01"), listed("2019-07-20", "municipal")));
    expect(projected(onRecord, expected("2019-06-10", { complex: "a", tier: "municipal" })).slipped).toEqual([
      "valves",
    ]);
  });

  it("a relisting that did not come has slipped, though the complex was once listed at that tier", () => {
    const delisted = complexOf("a", "yuhuan", listed("2018-05-01"), happened("delisted", "2019-01-10"));
    expect(projected(portfolioOf(delisted), expected("2019-06-10", { complex: "a" })).slipped).toEqual(["valves"]);
  });

  it("a listing that came early has not slipped because the complex was later struck off a higher tier only", () => {
    const onRecord = complexOf(
      "a",
      "yuhuan",
      listed("2018-05-01", "provincial"),
      listed("2019-05-01", "municipal"),
      happened("delisted", "2019-05-20", "provincial"),
    );
    const entry = expected("2019-06-10", { complex: "a", tier: "municipal" });
    expect(projected(portfolioOf(onRecord), entry).slipped).toEqual([]);
  });

  it("a relisting that came has not slipped", () => {
    const back = complexOf(
      "a",
      "yuhuan",
      listed("2018-05-01"),
      happened("delisted", "2019-01-10"),
      listed("2019-06-01"),
    );
    expect(projected(portfolioOf(back), expected("2019-06-10", { complex: "a" })).slipped).toEqual([]);
  });

  it("a listing expected on the creation list has slipped where only the cultivation list was reached", () => {
    const onRecord = portfolioOf(complexOf("valves", "yuhuan", listed("2019-06-10", "county", "cultivation")));
    expect(projected(onRecord, expected("2019-06-10", { list: "creation" })).slipped).toEqual(["valves"]);
  });

  it("a recognition has slipped where the complex is only listed", () => {
    const onRecord = portfolioOf(complexOf("a", "yuhuan", listed("2018-05-01")));
    expect(projected(onRecord, expected("2019-06-10", { complex: "a", kind: "recognised" })).slipped).toEqual([
      "valves",
    ]);
  });

  it("a slipped promotion does not count", () => {
    const onRecord = portfolioOf(complexOf("a", "yuhuan", listed("2018-05-01")));
    const entry = expected("2019-06-10", { complex: "a", tier: "provincial" });
    expect(rowOf(projected(onRecord, entry), PROVINCIAL).achieved).toBe(0);
  });

  it("a listing recorded for a later day is left aside", () => {
    const later = portfolioOf(complexOf("a", "linhai", listed("2019-07-01")));
    expect(projected(later).rows.filter((row) => Number(row.achieved) > 0)).toEqual([]);
  });

  it("a delisting recorded for a later day is left aside", () => {
    const later = portfolioOf(complexOf("a", "linhai", listed("2018-07-01"), happened("delisted", "2019-07-01")));
    expect(rowOf(projected(later), TOTAL).complexes).toEqual(["a"]);
  });
});

describe("a projection speaks of each target's own end", () => {
  const progress = projected(portfolioOf(...many(9, "c", listed("2018-05-01"))), expected("2020-06-30"));

  it("every row is met or missed", () => {
    expect(new Set(progress.rows.map((row) => row.status))).toEqual(new Set(["met", "missed"]));
  });

  it("a year of which nothing is expected will be missed", () => {
    expect(rowOf(progress, FLOW, yuhuan(2019)).status).toBe("missed");
  });

  it("what nothing is expected for will have been missed, and is not owed", () => {
    expect(owedBy(progress, "yuhuan")).toEqual({ owed: 0, missed: 1 });
  });

  it("thirty expected meet the total", () => {
    const pipeline = Array.from({ length: 30 }, (_, n) => expected("2020-12-31", { id: `new-${n}` }));
    expect(rowOf(projected(portfolioOf(), ...pipeline), TOTAL)).toMatchObject({ achieved: 30, status: "met" });
  });

  it("twenty-nine expected do not", () => {
    const pipeline = Array.from({ length: 29 }, (_, n) => expected("2020-12-31", { id: `new-${n}` }));
    expect(totalOf(projected(portfolioOf(), ...pipeline), TOTAL)).toMatchObject({ shortfall: 1, status: "missed" });
  });
});

describe("a projection has the shape of what is recorded", () => {
  const portfolio = portfolioOf(...many(9, "c", listed("2018-05-01")));
  const progress = projected(portfolio, expected("2020-06-30"));
  const recorded = trackTargets(taizhou, portfolio, { asOf: AS_OF });

  it("the same rows of the same targets, places and years", () => {
    const keys = (of: typeof progress) =>
      of.rows.map(({ target, locality, year, required }) => [target, locality, year, required]);
    expect(keys(progress)).toEqual(keys(recorded));
  });

  it("the same keys, and what has slipped", () => {
    expect(new Set(Object.keys(progress))).toEqual(new Set([...Object.keys(recorded), "slipped"]));
  });

  it("says so in every row and total, and in what is owed, which may be told alone", () => {
    const said = ({ rows, totals, owed }: typeof progress) =>
      new Set([...rows, ...totals, ...owed].map(({ basis }) => basis));
    expect(progress.owed.length).toBeGreaterThan(0);
    expect([said(progress), said(recorded)]).toEqual([new Set(["projected"]), new Set([undefined])]);
  });

  it("says that it is projected, and from what day", () => {
    expect([progress.basis, progress.asOf, progress.stamp]).toEqual(["projected", AS_OF, recorded.stamp]);
  });

  it("the record alone takes no notice of what is expected", () => {
    const both = { ...portfolio, pipeline: [expected("2020-06-30"), expected("2019-03-01", { id: "earlier" })] };
    expect(trackTargets(taizhou, both, { asOf: AS_OF })).toEqual(recorded);
  });

  it("nothing expected, nothing has slipped", () => {
    expect(projectTargets(taizhou, portfolio, { asOf: AS_OF }).slipped).toEqual([]);
  });

  it("a date that does not exist is refused", () => {
    expect(() => projectTargets(taizhou, portfolio, { asOf: "2019-06-31" })).toThrow(PolicyError);
  });
});
