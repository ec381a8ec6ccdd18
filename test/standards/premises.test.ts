import { describe, expect, it } from "vitest";
import { assessTier, Complex, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { finding } from "./sample.js";

const mainSite = withReadings(taizhou, { "area-measured": "main-site" });
const usableArea = withReadings(taizhou, { "area-measured": "usable-area" });

describe("a site in several places, all premises counted (4.1.2)", () => {
  it("their building areas are added up: 1,200.1 and 799.9 m² are 2,000 m²", () => {
    const premises = [
      { id: "a", buildingArea: "1200.1" },
      { id: "b", buildingArea: "799.9" },
    ];
    expect(finding("floor-area", { site: { premises } })).toMatchObject({ verdict: "met", actual: "2000" });
  });

  it("three places of 666.66 m² are short by 0.02 m²", () => {
    const premises = ["a", "b", "c"].map((id) => ({ id, buildingArea: "666.66" }));
    expect(finding("floor-area", { site: { premises } })).toMatchObject({ verdict: "unmet", shortfall: "0.02" });
  });

  it("usable area is not building area", () => {
    const premises = [{ id: "a", usableArea: "9000" }];
    expect(finding("floor-area", { site: { premises } }).verdict).toBe("unknown");
  });

  it("a place whose area is not recorded is not a place of 0 m²", () => {
    const premises = [{ id: "a", buildingArea: "1500" }, { id: "b" }];
    const found = finding("floor-area", { site: { premises } });
    expect(found.verdict).toBe("unknown");
    expect(found).not.toHaveProperty("shortfall");
  });

  it("the place whose area is not recorded is named", () => {
    const premises = [{ id: "a", buildingArea: "1500" }, { id: "b" }];
    expect(finding("floor-area", { site: { premises } }).missing).toEqual(["site.premises[1].buildingArea"]);
  });

  it.each([
    ["9000", "1999.99", "unknown"],
    ["1999.99", "9000", "unknown"],
    ["9000", "2000", "met"],
    ["1999.99", "1999.99", "unmet"],
  ])(
    "an area of the whole of %s m² beside places of %s: one of the two is wrong",
    (floorArea, buildingArea, verdict) => {
      const found = finding("floor-area", { site: { floorArea, premises: [{ id: "a", buildingArea }] } });
      expect(found).toMatchObject({ verdict, missing: verdict === "unknown" ? ["site.floorArea"] : [] });
    },
  );

  it("a place that stands twice is one, and has no area for certain where the two differ", () => {
    const one = { id: "1", buildingArea: "1500" };
    const verdict = (...premises: object[]) => finding("floor-area", { site: { premises } as never }).verdict;
    expect(verdict(one, one)).toBe("unmet");
    expect(verdict(one, { id: "1", buildingArea: "2500" })).toBe("unknown");
    expect(verdict({ id: "p", buildingArea: "1500" }, { id: "P", buildingArea: "1500" })).toBe("unknown");
    expect(verdict(one, { id: "2", buildingArea: "1500" })).toBe("met");
  });

  it("the area recorded for the whole stands where a place has none", () => {
    const site = { floorArea: "2000", premises: [{ id: "a", buildingArea: "1500" }, { id: "b" }] };
    expect(finding("floor-area", { site }).verdict).toBe("met");
  });

  it.each([
    ["2500", { verdict: "met" }],
    ["1500", { verdict: "unknown", missing: ["site.premises[1].buildingArea"] }],
  ])(
    "the area recorded for the whole decides nothing where a place of it has more: %s m² of 1,000",
    (buildingArea, says) => {
      const site = { floorArea: "1000", premises: [{ id: "a", buildingArea }, { id: "b" }] };
      expect(finding("floor-area", { site })).toMatchObject(says);
      expect(finding("floor-area", { site })).not.toHaveProperty("shortfall");
    },
  );

  it("an empty list of premises is known to be none", () => {
    expect(finding("floor-area", { site: { premises: [] } })).toMatchObject({ verdict: "unmet", actual: "0" });
  });

  it("a recorded area of the whole stands where there are no premises on record", () => {
    expect(finding("floor-area", { site: { floorArea: "2000" } })).toMatchObject({ verdict: "met", actual: "2000" });
  });
});

describe("a site in several places, only the main one counted", () => {
  const premises = [
    { id: "a", buildingArea: "1500" },
    { id: "b", main: true, buildingArea: "1999.99" },
  ];

  it("the main site's building area is what counts", () => {
    expect(finding("floor-area", { site: { premises } }, { plan: mainSite })).toMatchObject({
      verdict: "unmet",
      actual: "1999.99",
      shortfall: "0.01",
    });
  });

  it("the same places added up meet the county's floor", () => {
    expect(finding("floor-area", { site: { premises } })).toMatchObject({ verdict: "met", actual: "3499.99" });
  });

  it("a main site of exactly 2,000 m² meets it", () => {
    const exact = [
      { id: "a", buildingArea: "1" },
      { id: "b", main: true, buildingArea: "2000" },
    ];
    expect(finding("floor-area", { site: { premises: exact } }, { plan: mainSite }).verdict).toBe("met");
  });

  it("places of which none is said to be the main one leave it unknown", () => {
    const unmarked = [
      { id: "a", buildingArea: "3000" },
      { id: "b", buildingArea: "3000" },
    ];
    const found = finding("floor-area", { site: { premises: unmarked } }, { plan: mainSite });
    expect(found.verdict).toBe("unknown");
    expect(found.missing).not.toEqual([]);
  });

  it("a main site without area leaves it unknown", () => {
    const bare = [
      { id: "a", buildingArea: "3000" },
      { id: "b", main: true },
    ];
    expect(finding("floor-area", { site: { premises: bare } }, { plan: mainSite })).toMatchObject({
      verdict: "unknown",
      missing: ["site.premises[1].buildingArea"],
    });
  });

  it("another place's missing area does not matter", () => {
    const other = [{ id: "a" }, { id: "b", main: true, buildingArea: "2000" }];
    expect(finding("floor-area", { site: { premises: other } }, { plan: mainSite }).verdict).toBe("met");
  });

  it("the only place there is, is the main one", () => {
    const only = [{ id: "a", buildingArea: "2000" }];
    expect(finding("floor-area", { site: { premises: only } }, { plan: mainSite }).verdict).toBe("met");
  });

  it("an empty list of premises is known to be none, so no list of premises is missing", () => {
    expect(finding("floor-area", { site: { premises: [] } }, { plan: mainSite })).toMatchObject({
      verdict: "unmet",
      actual: "0",
      missing: [],
    });
  });

  it("no site on record leaves it unknown", () => {
    const found = finding("floor-area", {}, { plan: mainSite });
    expect(found.verdict).toBe("unknown");
    expect(found.missing.join()).toContain("site.");
  });
});

describe("a site in several places, its usable area counted", () => {
  it("usable areas are added up", () => {
    const premises = [
      { id: "a", buildingArea: "9000", usableArea: "1200" },
      { id: "b", buildingArea: "9000", usableArea: "799.99" },
    ];
    expect(finding("floor-area", { site: { premises } }, { plan: usableArea })).toMatchObject({
      verdict: "unmet",
      actual: "1999.99",
      shortfall: "0.01",
    });
  });

  it("two usable areas of 1,000 m² meet the county's floor", () => {
    const premises = ["a", "b"].map((id) => ({ id, usableArea: "1000" }));
    expect(finding("floor-area", { site: { premises } }, { plan: usableArea }).verdict).toBe("met");
  });

  it("a place without usable area leaves it unknown", () => {
    const premises = [
      { id: "a", buildingArea: "9000", usableArea: "1200" },
      { id: "b", buildingArea: "9000" },
    ];
    expect(finding("floor-area", { site: { premises } }, { plan: usableArea })).toMatchObject({
      verdict: "unknown",
      missing: ["site.premises[1].usableArea"],
    });
  });

  it("an empty list of premises is known to be none", () => {
    const found = finding("floor-area", { site: { premises: [] } }, { plan: usableArea });
    expect(found).toMatchObject({ verdict: "unmet", actual: "0" });
  });

  it("a floor area is no usable area", () => {
    expect(finding("floor-area", { site: { floorArea: "9000" } }, { plan: usableArea }).verdict).toBe("unknown");
  });

  it("where only a floor area is recorded the premises are missing", () => {
    const found = finding("floor-area", { site: { floorArea: "9000" } }, { plan: usableArea });
    expect(found.missing.join()).toContain("site.premises");
  });
});

describe("a site of which one area is not recorded", () => {
  const areaOf = (...areas: readonly string[]) => {
    const premises = [...areas.map((buildingArea, index) => ({ id: `p${index}`, buildingArea })), { id: "unmeasured" }];
    const complex = Complex.parse({
      id: "pumps",
      name: "泵业",
      locality: "wenling",
      milestones: [],
      site: { premises },
    });
    return assessTier(taizhou, complex, "county", { asOf: "2020-12-31" }).findings.find(
      ({ rule }) => rule === "floor-area",
    );
  };

  it("has enough where what is known is enough already", () => {
    expect(areaOf("1500", "500")).toMatchObject({ verdict: "met", range: { least: "2000" }, missing: [] });
    expect(areaOf("1500", "500")).not.toHaveProperty("actual");
  });

  it("is unknown where what is known is not enough, and names the area that is missing", () => {
    expect(areaOf("1500", "499.99")).toMatchObject({
      verdict: "unknown",
      range: { least: "1999.99" },
      missing: ["site.premises[2].buildingArea"],
    });
  });
});
