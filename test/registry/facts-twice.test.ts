import { describe, expect, it } from "vitest";
import { Complex, factsOn, measure, Portfolio } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const complex = (more: object) =>
  Complex.parse({
    id: "a",
    name: "甲",
    locality: "wenling",
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    ...more,
  });
const measured = (more: object, id: string) => {
  const portfolio = Portfolio.parse({
    complexes: [complex(more)],
    records: [{ complex: "a", year: 2020, observed: {} }],
  });
  const { value, missing } = measure(taizhou, portfolio, { year: 2020 })[0]?.measured[id] ?? {};
  return value ?? missing;
};

describe("what stands twice in the record of one complex", () => {
  it("counts once", () => {
    const carrier = { id: "x", kind: "incubator" };
    expect(measured({ site: { carriers: [carrier, carrier] } }, "carriers")).toBe("1");
    expect(measured({ site: { carriers: [carrier, { id: "y", kind: "incubator" }] } }, "carriers")).toBe("2");
  });

  it("and differs is open, whichever stands first", () => {
    const resource = { id: "r", kind: "inspection-testing-institution", shared: true };
    const apart = { ...resource, shared: false };
    for (const resources of [
      [resource, apart],
      [apart, resource],
    ])
      expect(measured({ resources }, "shared-resources")).toEqual(["resources[0].shared"]);
    expect(measured({ resources: [resource, resource] }, "shared-resources")).toBe("1");
    expect(measured({ resources: [resource, { ...resource, kind: "incubation-platform" }] }, "resources")).toEqual([
      "resources",
    ]);
  });

  it("of changes of one day is what all of them say", () => {
    const change = (floorArea: number, more: object = {}) => ({ on: "2019-05-01", site: { floorArea, ...more } });
    const site = (...changes: object[]) => factsOn(complex({ site: { floorArea: 500 }, changes }), "2019-05-01").site;
    expect(site(change(1000), change(3000))).toEqual({});
    expect(site(change(1000, { virtualTenants: 4 }), change(3000))).toEqual({ virtualTenants: 4 });
    expect(site(change(1000), change(1000))).toEqual({ floorArea: "1000" });
    expect(site(change(1000), { ...change(3000), on: "2019-04-30" })).toEqual({ floorArea: "1000" });
  });

  it("as the main place is not known where two are", () => {
    const premises = [
      { id: "a", main: true, buildingArea: "1500" },
      { id: "b", main: true, buildingArea: "2500" },
    ];
    expect(factsOn(complex({ site: { premises } }), "2020-12-31").site?.premises?.map(({ main }) => main)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
