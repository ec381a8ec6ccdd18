import { describe, expect, it } from "vitest";
import { auditPlan, Portfolio, type PortfolioInput, projectTargets, trackTargets } from "../../src/index.js";
import { scopeOf } from "../../src/plan/index.js";
import { combineProgress } from "../../src/targets/index.js";
import { faultsThrownBy } from "../given.js";
import { flow, provinceWith } from "./levels-of-places.js";

const listed = (on: string) => [{ kind: "cultivated" as const, tier: "county", on }];
const complex = (id: string, locality: string, more: object = {}) => ({
  id,
  name: id,
  locality,
  milestones: listed("2018-05-01"),
  ...more,
});
const track = (plan: ReturnType<typeof provinceWith>, complexes: PortfolioInput["complexes"], asOf = "2019-12-31") =>
  trackTargets(plan, Portfolio.parse({ complexes }), { asOf });
const of2018 = (plan: ReturnType<typeof provinceWith>, complexes: PortfolioInput["complexes"]) =>
  Object.fromEntries(
    track(plan, complexes)
      .rows.filter(({ year }) => year === 2018)
      .map(({ locality, industry, complexes: names }) => [locality ?? industry ?? "all", names]),
  );

describe("who owes is credited with what lies at or below it, the nearest first", () => {
  it("a number of each city counts the complexes of its counties and their towns", () => {
    const cities = provinceWith({ ...flow, localities: ["river", "hill"] });
    expect(of2018(cities, [complex("a", "river-a"), complex("b", "town"), complex("c", "hill")])).toEqual({
      river: ["a"],
      hill: ["b", "c"],
    });
  });

  it("a county that owes it too is credited before its city", () => {
    const both = provinceWith({ ...flow, localities: ["river", "river-b"] });
    expect(of2018(both, [complex("a", "river-a"), complex("b", "river-b")])).toEqual({
      river: ["a"],
      "river-b": ["b"],
    });
  });

  it("without localities those without a place below owe it, and a city itself is credited nowhere", () => {
    const progress = track(provinceWith(flow), [complex("a", "town"), complex("b", "hill-b"), complex("c", "river")]);
    const places = new Set(progress.rows.map(({ locality }) => locality));
    expect([...places]).toEqual(["river-a", "river-b", "river-c", "hill-a", "town"]);
    expect(progress.rows.flatMap(({ complexes }) => complexes)).toEqual(["a"]);
    expect(progress.uncredited.map(({ complex: id }) => id)).toEqual(["b", "c"]);
  });

  it("the parent that a record names beats the plan's", () => {
    const cities = provinceWith({ ...flow, localities: ["river", "hill"] });
    expect(of2018(cities, [complex("a", "river-a", { parentLocality: "hill" })])).toEqual({ river: [], hill: ["a"] });
  });

  it("but not where the target credits none outside", () => {
    const cities = provinceWith({ ...flow, localities: ["river", "hill"], outside: "uncredited" });
    expect(of2018(cities, [complex("a", "river-a", { parentLocality: "hill" }), complex("b", "river-b")])).toEqual({
      river: ["b"],
      hill: [],
    });
  });

  it("a number for the area over one city counts all below it", () => {
    const area = provinceWith({ ...flow, each: "area", localities: ["hill"] });
    expect(of2018(area, [complex("a", "town"), complex("b", "river-a")])).toEqual({ all: ["a"] });
  });
});

describe("figures by year, by place, or by both (任务分解)", () => {
  const required = (value: object, more: object = {}) =>
    track(provinceWith({ ...flow, ...more, value: value as never }), []).rows.map(
      ({ locality, year, required: of }) => [locality, year, of],
    );

  it("by year", () => {
    expect(required({ 2018: 2, 2019: 3 }, { each: "area" })).toEqual([
      [undefined, 2018, 2],
      [undefined, 2019, 3],
    ]);
  });

  it("by place: those named owe it", () => {
    expect(required({ river: 3, "hill-a": 0 })).toEqual([
      ["river", 2018, 3],
      ["hill-a", 2018, 0],
      ["river", 2019, 3],
      ["hill-a", 2019, 0],
    ]);
  });

  it("by both", () => {
    expect(required({ river: { 2018: 3, 2019: 4 }, hill: 1 })).toEqual([
      ["river", 2018, 3],
      ["hill", 2018, 1],
      ["river", 2019, 4],
      ["hill", 2019, 1],
    ]);
  });

  it("add up in the audit: 3 + 1 and 4 + 1 are 9 of 10", () => {
    const stock = {
      ...flow,
      id: "total",
      kind: "stock" as const,
      each: "area" as const,
      value: 10,
      by: "2022-12-31",
      tiersCounted: "highest" as const,
    };
    const { years: _years, ...total } = stock;
    const plan = provinceWith(total, { ...flow, value: { river: { 2018: 3, 2019: 4 }, hill: 1 } });
    expect(auditPlan(plan).find(({ rule }) => rule === "audit-flow-to-stock")).toMatchObject({
      required: "10",
      actual: "9",
      verdict: "unmet",
    });
  });
});

it("an empty list of who owes it is refused: the target would be gone without a word", () => {
  expect(faultsThrownBy(() => provinceWith({ ...flow, localities: [] })).map(({ path }) => path)).toEqual([
    "targets[0].localities",
  ]);
});

describe("what each industry owes", () => {
  const each = provinceWith({ ...flow, each: "industry" });
  const industry = (...categories: string[]) => ({ industry: { id: "x", categories } });

  it("counts a complex for every category that it is of", () => {
    const progress = track(each, [
      complex("a", "town", industry("pumps")),
      complex("b", "town", industry("pumps", "moulds")),
    ]);
    const rows = progress.rows.filter(({ year }) => year === 2018);
    expect(rows.map(({ industry: of, complexes, status }) => [of, complexes, status])).toEqual([
      ["pumps", ["a", "b"], "met"],
      ["moulds", ["b"], "met"],
    ]);
    expect(progress.totals.find(({ year }) => year === 2018)?.industries).toEqual({ met: 2, of: 2 });
  });

  it("leaves open who has no industry on record, and with it whether the number was reached", () => {
    const [row] = track(each, [complex("a", "town")]).rows;
    expect(row).toMatchObject({ achieved: 0, undecided: ["a"], range: { least: "0", most: "1" }, status: "unknown" });
  });
});

describe("at most so many, and what is only striven for", () => {
  const atMost = provinceWith({ ...flow, each: "area", bound: "at-most", value: 1 });
  const two = [complex("a", "town"), complex("b", "town")];

  it.each([
    [1, "2018-06-30", "on-track", undefined],
    [1, "2018-12-31", "met", undefined],
    [2, "2018-06-30", "missed", 1],
  ])("%i by %s are %s", (count, asOf, status, excess) => {
    const [row] = track(atMost, two.slice(0, count), asOf).rows;
    expect([row?.status, row?.excess, row?.shortfall]).toEqual([status, excess, 0]);
  });

  it("is never behind or missed, and nothing of it is owed", () => {
    const striven = provinceWith({ ...flow, effect: "advises" });
    const progress = track(striven, [], "2018-12-31");
    expect(new Set(progress.rows.map(({ status }) => status))).toEqual(new Set(["not-reached", "not-due"]));
    expect(progress.owed).toEqual([]);
    for (const each of [progress.rows[0], progress.totals[0]]) expect(each).toHaveProperty("effect", "advises");
    // Four in a year are one by the end of June.
    const behind = track(provinceWith({ ...flow, value: 4, effect: "advises" }), [], "2018-06-30");
    expect(behind.rows[0]?.status).toBe("not-reached");
  });

  it.each([
    ["at-least", undefined, "met"],
    ["about", 1, "met"],
    ["at-most", undefined, "unknown"],
  ] as const)("%s so many in a part of the area is, for the whole, %3$s", (bound, tolerance, status) => {
    const plan = provinceWith({ ...flow, each: "area", bound, value: 2, ...(tolerance && { tolerance }) });
    const portfolio = Portfolio.parse({ complexes: two });
    const { rows } = trackTargets(plan, portfolio, { asOf: "2018-12-31", scope: { localities: ["hill"] } });
    expect(rows[0]).toMatchObject({ achieved: 2, atLeast: true, status });
  });

  it("counts complexes or places, and in no other unit", () => {
    const inPlaces = Object.assign({ ...flow }, { unit: "localities" });
    expect(faultsThrownBy(() => provinceWith(inPlaces)).map(({ path }) => path)).toEqual(["targets[0].unit"]);
  });

  it("may rest on words that only encourage", () => {
    expect(() => provinceWith({ ...flow, effect: "advises" })).not.toThrow();
  });
});

describe("places are counted, each once", () => {
  it("about two cities or counties a year: three complexes in two places are two", () => {
    const places = provinceWith({
      ...flow,
      each: "area",
      bound: "about",
      value: 2,
      tolerance: 0,
      counts: { milestones: ["cultivated"], as: "places" },
    });
    const [row] = track(places, [complex("a", "river"), complex("b", "river"), complex("c", "hill-a")]).rows;
    expect(row).toMatchObject({ achieved: 2, complexes: ["a", "b", "c"], places: ["river", "hill-a"], status: "met" });
  });

  it("in each city: its counties with one", () => {
    const covered = provinceWith({
      ...flow,
      localities: ["river"],
      value: 3,
      counts: { milestones: ["cultivated"], as: "places" },
    });
    const [row] = track(covered, [complex("a", "river-a"), complex("b", "river-a"), complex("c", "river-b")]).rows;
    expect(row).toMatchObject({ achieved: 2, shortfall: 1, places: ["river-a", "river-b"], unit: "localities" });
  });
});

describe("the progress of parts put together is that of the whole", () => {
  const { years: _years, ...counted } = flow;
  const level = {
    ...counted,
    kind: "level",
    bound: "at-least",
    by: "2019-12-31",
    unit: "points",
    of: "index",
  } as const;
  const { counts: _counts, ...figure } = level;
  const all = provinceWith(
    { ...flow, id: "counties", localities: ["river-a", "river-b", "hill-a"], value: 2, effect: "advises" },
    { ...flow, id: "most", each: "area", bound: "at-most", value: 2 },
    { ...counted, id: "stock", kind: "stock", each: "area", tiersCounted: "every", by: "2019-12-31", value: 3 },
    { ...flow, id: "places", each: "area", value: 3, counts: { milestones: ["cultivated"], as: "places" } },
    { ...figure, id: "own", localities: ["river-a", "hill-a"] } as never,
    { ...figure, id: "sums", total: "sum", localities: ["river-a", "hill-a"] } as never,
  );
  const complexes = [
    complex("a", "river-a"),
    complex("b", "river-b"),
    complex("B", "river-b"),
    complex("c", "hill-a", {
      milestones: [...listed("2018-05-01"), { kind: "delisted", tier: "县里", on: "2019-01-01" }],
    }),
    complex("d", "hill", { milestones: listed("2019-05-01") }),
    complex("e", "town", { milestones: listed("2017-05-01") }),
  ];
  const areas = [{ locality: "river-a", year: 2018, observed: { index: 1 } }];
  const pipeline = ["river-a", "town"].flatMap((locality) =>
    ["2018-09-01", "2019-09-01"].map((on) => ({
      ...{ id: `${locality} ${on}`, locality, kind: "cultivated" as const, tier: "county", on },
    })),
  );
  const portfolio = Portfolio.parse({ complexes, areas, pipeline });
  const sorted = ({ rows, uncredited, slipped, ...rest }: ReturnType<typeof trackTargets>) => ({
    ...rest,
    rows: rows.map((row) => ({
      ...row,
      complexes: [...row.complexes].sort(),
      undecided: [...row.undecided].sort(),
      places: "places" in row ? row.places?.toSorted() : undefined,
      // Each part counts its own records.
      missing: "missing" in row ? row.missing.map((path) => path.replace(/\[\d+\]/u, "")).sort() : undefined,
    })),
    uncredited: uncredited.map(({ key }) => key).sort(),
    slipped: slipped && [...slipped].sort(),
  });

  it.each([
    ["2018-06-30", [["river"], ["hill"]], undefined],
    ["2018-12-31", [["river"], ["hill"]], undefined],
    ["2019-12-31", [["hill"], ["river"]], undefined],
    ["2019-12-31", [["river-a"], ["river-b"]], ["river-a", "river-b"]],
    ["2018-12-31", [["river-a"], ["river-b"]], ["river-a", "river-b"]],
  ])("on %s, of %j", (asOf, parts, whole) => {
    for (const progressOf of [trackTargets, projectTargets]) {
      const within = (localities?: string[]) => {
        const scope = localities && { localities };
        const isWithin = scopeOf(all, scope, asOf);
        const planned = pipeline.filter((each) => !isWithin || isWithin(each));
        return progressOf(all, { ...portfolio, pipeline: planned }, { asOf, ...(scope && { scope }) });
      };
      const [first, second] = parts.map((part) => within(part));
      if (!first || !second) throw new Error("two parts");
      const isWithin = whole && scopeOf(all, { localities: whole }, asOf);
      expect(sorted(combineProgress(all, [first, second], isWithin, []))).toEqual(sorted(within(whole)));
    }
  });

  it("but for a figure over the area, of which only what it rests on is known", () => {
    const total = { ...figure, each: "area", total: "sum" };
    const area = provinceWith(total as never);
    const part = (locality: string, asOf: string) =>
      trackTargets(area, portfolio, { asOf, scope: { localities: [locality] } });
    for (const [asOf, status] of [
      ["2019-12-30", "not-due"],
      ["2019-12-31", "unknown"],
    ] as const) {
      const both = [part("river", asOf), part("hill", asOf)] as const;
      const [row] = combineProgress(area, both, undefined, []).rows;
      const rows = both.flatMap((each) => each.rows);
      expect(row).toMatchObject({ status, complexes: rows.flatMap(({ complexes: names }) => names) });
      expect(row).toMatchObject({
        undecided: rows.flatMap(({ undecided }) => undecided),
        missing: [...new Set(rows.flatMap((each) => (each.kind === "level" ? each.missing : [])))],
      });
      for (const key of ["achieved", "shortfall", "excess", "range"]) expect(row).not.toHaveProperty(key);
    }
  });
});
