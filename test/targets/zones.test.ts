import { describe, expect, it } from "vitest";
import { type Complex, type Plan, type TargetProgress, trackTargets, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, FLOW, listed, portfolioOf, rowOf, TOTAL, totalOf, withParent } from "./records.js";

const END = "2020-12-31";
const OLD_ZONES = ["cluster-zone", "high-tech-zone"];
const NEW_AREA = "taizhou-bay-new-area";

const addressees = withReadings(taizhou, { localities: "addressees" });
const bothZones = withReadings(taizhou, { localities: "addressees", "zone-merger": "both-2020" });
const parentCounty = withReadings(taizhou, { "zone-complexes": "parent-county" });

const flowOf = (plan: Plan, ...complexes: readonly Complex[]) =>
  trackTargets(plan, portfolioOf(...complexes), { asOf: END });

const credited = (progress: TargetProgress) =>
  progress.rows
    .filter((row) => row.target === FLOW)
    .flatMap((row) => row.complexes.map((complex) => `${complex} ${row.locality} ${row.year}`));

const placesIn = (plan: Plan, year: number) =>
  flowOf(plan)
    .rows.filter((row) => row.target === FLOW && row.year === year)
    .map((row) => row.locality ?? "");

describe("with nine localities, a zone's complex is in the stock only", () => {
  const progress = flowOf(taizhou, complexOf("z", "high-tech-zone", listed("2019-05-01")));

  it("no locality is credited with it", () => {
    expect(credited(progress)).toEqual([]);
  });

  it("it is named as uncredited, in its year", () => {
    expect(progress.uncredited).toEqual([
      {
        type: "uncredited",
        key: `uncredited/${FLOW}/z/2019`,
        target: FLOW,
        complex: "z",
        place: "high-tech-zone",
        year: 2019,
      },
    ]);
  });

  it("it is in the stock", () => {
    expect(rowOf(progress, TOTAL).complexes).toEqual(["z"]);
  });

  it("a parent county on record changes nothing", () => {
    const named = withParent(complexOf("z", "high-tech-zone", listed("2019-05-01")), "jiaojiang");
    const { rows, uncredited } = flowOf(taizhou, named);
    expect({ rows, uncredited }).toEqual({ rows: progress.rows, uncredited: progress.uncredited });
  });

  it("one listed before 2018 would not have counted anyway, and is not named", () => {
    expect(flowOf(taizhou, complexOf("z", "high-tech-zone", listed("2017-05-01"))).uncredited).toEqual([]);
  });

  it("one listed in 2021 is not named", () => {
    const portfolio = portfolioOf(complexOf("z", NEW_AREA, listed("2021-05-01")));
    expect(trackTargets(taizhou, portfolio, { asOf: "2021-12-31" }).uncredited).toEqual([]);
  });

  it("the merger changes no number", () => {
    const complexes = [
      complexOf("z", "high-tech-zone", listed("2020-03-01")),
      complexOf("n", NEW_AREA, listed("2020-09-01")),
    ];
    const two = flowOf(withReadings(taizhou, { "zone-merger": "both-2020" }), ...complexes);
    const one = flowOf(taizhou, ...complexes);
    expect(two.totals.map(({ required, achieved }) => [required, achieved])).toEqual(
      one.totals.map(({ required, achieved }) => [required, achieved]),
    );
  });
});

describe("under the parent-county reading, a zone's complex goes to the county its record names", () => {
  it("it is credited there", () => {
    const named = withParent(complexOf("z", "high-tech-zone", listed("2019-05-01")), "jiaojiang");
    expect(credited(flowOf(parentCounty, named))).toEqual(["z jiaojiang 2019"]);
  });

  it("it is then not uncredited", () => {
    const named = withParent(complexOf("z", "high-tech-zone", listed("2019-05-01")), "jiaojiang");
    expect(flowOf(parentCounty, named).uncredited).toEqual([]);
  });

  it("where the record names none, it stays uncredited", () => {
    const progress = flowOf(parentCounty, complexOf("z", "high-tech-zone", listed("2019-05-01")));
    expect([credited(progress), progress.uncredited]).toEqual([
      [],
      [
        {
          type: "uncredited",
          key: `uncredited/${FLOW}/z/2019`,
          target: FLOW,
          complex: "z",
          place: "high-tech-zone",
          year: 2019,
        },
      ],
    ]);
  });

  it("where the record names a place the plan does not have, it may be any county's", () => {
    const named = withParent(complexOf("z", "high-tech-zone", listed("2019-05-01")), "atlantis");
    const { rows, uncredited } = flowOf(parentCounty, named);
    const of2019 = rows.filter(({ year }) => year === 2019);
    expect(of2019.map(({ achieved, undecided }) => [achieved, undecided])).toEqual(of2019.map(() => [0, ["z"]]));
    expect(uncredited).toEqual([]);
  });

  it("a county's own complex is credited to its county, whatever parent it names", () => {
    const named = withParent(complexOf("c", "linhai", listed("2019-05-01")), "jiaojiang");
    expect(credited(flowOf(parentCounty, named))).toEqual(["c linhai 2019"]);
  });

  it("it is in the stock once", () => {
    const named = withParent(complexOf("z", "high-tech-zone", listed("2019-05-01")), "jiaojiang");
    expect(rowOf(flowOf(parentCounty, named), TOTAL).complexes).toEqual(["z"]);
  });
});

describe("with all addressees, the zones owe the yearly number too", () => {
  it.each([2018, 2019])("in %i they are eleven, the two zones among them", (year) => {
    const places = placesIn(addressees, year);
    expect([places.length, OLD_ZONES.every((zone) => places.includes(zone)), places.includes(NEW_AREA)]).toEqual([
      11,
      true,
      false,
    ]);
  });

  it("in 2020 they are ten, the new area in the two zones' place", () => {
    const places = placesIn(addressees, 2020);
    expect([places.length, OLD_ZONES.some((zone) => places.includes(zone)), places.includes(NEW_AREA)]).toEqual([
      10,
      false,
      true,
    ]);
  });

  it.each([
    [undefined, 32],
    [2018, 11],
    [2019, 11],
    [2020, 10],
  ])("the city's number for %s is %i", (year, required) => {
    expect(totalOf(flowOf(addressees), FLOW, year).required).toBe(required);
  });

  it("makes 32 rows of 2.4 and two of the city", () => {
    expect(flowOf(addressees).rows).toHaveLength(34);
  });

  it.each([
    ["high-tech-zone", "2018-05-01", "z high-tech-zone 2018"],
    ["cluster-zone", "2019-12-31", "z cluster-zone 2019"],
    ["cluster-zone", "2020-01-01", `z ${NEW_AREA} 2020`],
    ["high-tech-zone", "2020-06-30", `z ${NEW_AREA} 2020`],
    ["high-tech-zone", "2020-07-01", `z ${NEW_AREA} 2020`],
    [NEW_AREA, "2020-07-01", `z ${NEW_AREA} 2020`],
  ])("a complex of %s listed on %s is credited as %s", (locality, on, expected) => {
    const progress = flowOf(addressees, complexOf("z", locality, listed(on)));
    expect([credited(progress), progress.uncredited]).toEqual([[expected], []]);
  });

  it("a complex of each zone in 2020 makes two for the new area", () => {
    const progress = flowOf(
      addressees,
      complexOf("a", "cluster-zone", listed("2020-03-01")),
      complexOf("b", "high-tech-zone", listed("2020-08-01")),
    );
    expect(rowOf(progress, FLOW, { locality: NEW_AREA, year: 2020 })).toMatchObject({
      achieved: 2,
      required: 1,
      complexes: ["a", "b"],
    });
  });

  it("a parent county on record changes nothing, since the zone owes the number itself", () => {
    const plan = withReadings(taizhou, { localities: "addressees", "zone-complexes": "parent-county" });
    const named = withParent(complexOf("z", "high-tech-zone", listed("2019-05-01")), "jiaojiang");
    expect(credited(flowOf(plan, named))).toEqual(["z high-tech-zone 2019"]);
  });

  it("the rows of 2020 are the same whether asked in March, before the merger, or at year end", () => {
    const march = trackTargets(addressees, portfolioOf(), { asOf: "2020-03-31" });
    const places = march.rows.filter((row) => row.year === 2020).map((row) => row.locality);
    expect(places).toEqual(placesIn(addressees, 2020));
  });
});

describe("with all addressees and both zones through 2020", () => {
  it.each([
    [undefined, 33],
    [2018, 11],
    [2019, 11],
    [2020, 11],
  ])("the city's number for %s is %i", (year, required) => {
    expect(totalOf(flowOf(bothZones), FLOW, year).required).toBe(required);
  });

  it("the new area owes nothing within the plan", () => {
    expect([2018, 2019, 2020].flatMap((year) => placesIn(bothZones, year))).not.toContain(NEW_AREA);
  });

  it.each(["2020-03-01", "2020-12-31"])("a zone's complex listed on %s is its own", (on) => {
    expect(credited(flowOf(bothZones, complexOf("z", "cluster-zone", listed(on))))).toEqual(["z cluster-zone 2020"]);
  });
});

describe("what depends on how the zones are read says so", () => {
  const named = (plan: Plan) => rowOf(flowOf(plan), FLOW, { locality: "linhai", year: 2020 }).readings;

  it("the localities and the zones' complexes", () => {
    expect(named(parentCounty)).toMatchObject({ localities: "divisions", "zone-complexes": "parent-county" });
  });

  it("the merger, where the zones owe the number", () => {
    expect(named(bothZones)).toMatchObject({ localities: "addressees", "zone-merger": "both-2020" });
  });

  it.each([TOTAL, "provincial-stock"])("%s does not name the merger: it is the same number either way", (target) => {
    expect(rowOf(flowOf(bothZones), target).readings).not.toHaveProperty("zone-merger");
  });

  it("in the city's total as well", () => {
    expect(totalOf(flowOf(bothZones), FLOW).readings).toMatchObject({
      localities: "addressees",
      "zone-merger": "both-2020",
    });
  });
});
