import { describe, expect, it } from "vitest";
import { assessComplex, assessTier, type ComplexInput, withReadings } from "../../src/index.js";
import { complexAssessed } from "../../src/standards/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, END, type Recorded, waiver } from "./sample.js";

const assessed = (recorded: Recorded, plan = taizhou, asOf = END) => assessComplex(plan, complexOf(recorded), { asOf });

const rise: ComplexInput["milestones"] = [
  { kind: "cultivated", tier: "county", on: "2018-09-30" },
  { kind: "recognised", tier: "municipal", on: "2019-12-20" },
  { kind: "recognised", tier: "provincial", on: "2020-06-01" },
];

describe("the tier a complex holds", () => {
  it("is the highest of those it holds, with its status and since when", () => {
    expect(assessed({ milestones: rise }).held).toEqual({
      type: "tier-held",
      tier: "provincial",
      status: "recognised",
      since: "2020-06-01",
    });
  });

  it("is none without a milestone", () => {
    expect(assessed({ milestones: [] })).not.toHaveProperty("held");
  });

  it("is none by an application", () => {
    const milestones = [{ kind: "applied", tier: "provincial", on: "2019-01-01" }] as const;
    expect(assessed({ milestones })).not.toHaveProperty("held");
  });

  it("does not depend on whether its standards are met", () => {
    const found = assessed({ milestones: rise, site: { floorArea: "100" } });
    expect(found.held?.tier).toBe("provincial");
    expect(found).not.toHaveProperty("highestMet");
  });

  it("is the municipal one on the day before the provincial recognition", () => {
    expect(assessed({ milestones: rise }, taizhou, "2020-05-31").held?.tier).toBe("municipal");
  });

  it("is the municipal one again after the provincial list struck it off", () => {
    const milestones = [...rise, { kind: "delisted", tier: "provincial", on: "2020-11-01" }] as const;
    expect(assessed({ milestones }).held?.tier).toBe("municipal");
  });

  it("is none after a delisting that ends everything", () => {
    const milestones = [...rise, { kind: "delisted", tier: "provincial", on: "2020-11-01" }] as const;
    const everything = withReadings(taizhou, { delisting: "everything" });
    expect(assessed({ milestones }, everything)).not.toHaveProperty("held");
  });
});

describe("the highest tier whose standards are met", () => {
  it.each([
    ["1999.99", undefined],
    ["2000", "county"],
    ["4999.99", "county"],
    ["5000", "municipal"],
    ["9999.99", "municipal"],
    ["10000", "provincial"],
  ])("with %s m² is %s", (floorArea, tier) => {
    expect(assessed({ site: { floorArea } }).highestMet).toBe(tier);
  });

  it("is none where the area is not recorded", () => {
    expect(assessed({})).not.toHaveProperty("highestMet");
  });

  it("may be met by a waiver", () => {
    expect(assessed({ site: { floorArea: "1500" }, waivers: [waiver] }).highestMet).toBe("county");
  });

  it("does not depend on the tier held", () => {
    expect(assessed({ milestones: [], site: { floorArea: "5000" } }).highestMet).toBe("municipal");
  });
});

describe("the next tier and what keeps a complex from it", () => {
  it("of a county complex is the municipal one, short by 320 m²", () => {
    const { next } = assessed({ site: { floorArea: "4680" } });
    expect([next?.tier, next?.verdict]).toEqual(["municipal", "unmet"]);
    expect(next?.lacks.map(({ rule, shortfall }) => [rule, shortfall])).toEqual([["floor-area", "320"]]);
  });

  it("lacks nothing where its standards are met", () => {
    expect(assessed({ site: { floorArea: "5000" } }).next).toEqual({ tier: "municipal", verdict: "met", lacks: [] });
  });

  it("is kept off by an unknown area too", () => {
    const { next } = assessed({});
    expect(next?.verdict).toBe("unknown");
    expect(next?.lacks.map(({ rule }) => rule)).toEqual(["floor-area"]);
  });

  it("is not kept off by an area that a waiver makes up for", () => {
    const waivers = [{ ...waiver, tier: "municipal" }];
    expect(assessed({ site: { floorArea: "4680" }, waivers }).next).toEqual({
      tier: "municipal",
      verdict: "waived",
      lacks: [],
    });
  });

  it("of a complex that holds none is the county tier", () => {
    expect(assessed({ milestones: [], site: { floorArea: "1500" } }).next).toMatchObject({
      tier: "county",
      verdict: "unmet",
      lacks: [{ rule: "floor-area", shortfall: "500" }],
    });
  });

  it("is absent at the top", () => {
    expect(assessed({ milestones: rise })).not.toHaveProperty("next");
  });

  it("of a complex struck off the provincial list is the provincial tier again", () => {
    const milestones = [...rise, { kind: "delisted", tier: "provincial", on: "2020-11-01" }] as const;
    expect(assessed({ milestones, site: { floorArea: "9999.99" } }).next).toMatchObject({
      tier: "provincial",
      lacks: [{ shortfall: "0.01" }],
    });
  });

  it("is not kept off by what only advises", () => {
    const { next } = assessed({ site: { floorArea: "5000" }, functions: [], capabilities: [] });
    expect(next?.lacks).toEqual([]);
  });

  it("is kept off by lacking functions where coverage decides", () => {
    const deciding = withReadings(taizhou, { coverage: "decides" });
    const { next } = assessed({ site: { floorArea: "5000" }, functions: [], capabilities: [] }, deciding);
    expect(next?.lacks.map(({ rule }) => rule)).toEqual(["functions", "capabilities"]);
  });
});

describe("the assessments of all tiers", () => {
  it("stand lowest first", () => {
    expect(assessed({}).tiers.map(({ tier }) => tier)).toEqual(["county", "municipal", "provincial"]);
  });

  it.each([0, 1, 2] as const)("are those of each tier alone (%i)", (index) => {
    const tier = (["county", "municipal", "provincial"] as const)[index];
    const record = complexOf({ milestones: rise, site: { floorArea: "4680" }, functions: [] });
    expect(assessComplex(taizhou, record, { asOf: END }).tiers[index]).toEqual(
      assessTier(taizhou, record, tier, { asOf: END }),
    );
  });

  it("are stamped with plan, revision, day and readings", () => {
    const found = assessed({});
    const plain: unknown = JSON.parse(JSON.stringify(found.stamp));
    expect(JSON.stringify(plain)).toContain(taizhou.id);
    expect(JSON.stringify(plain)).toContain(taizhou.revision);
    expect(plain).toMatchObject({ asOf: END, readings: taizhou.chosen });
  });
});

describe("the tiers told, where not every one is asked for", () => {
  const told = (recorded: Recorded) => {
    const { tiers, ...rest } = complexAssessed(taizhou, complexOf(recorded), { asOf: END }, "next-tier");
    const whole = assessed(recorded);
    // All else is the same.
    expect({ ...rest, tiers: whole.tiers }).toEqual(whole);
    return tiers.map(({ tier }) => tier);
  };

  it("are the one held and the next", () => {
    expect(told({})).toEqual(["county", "municipal"]);
    expect(told({ milestones: rise.slice(0, 2) })).toEqual(["municipal", "provincial"]);
  });

  it("are the lowest, of a complex that holds none, and the highest, of one that holds it", () => {
    expect(told({ milestones: [] })).toEqual(["county"]);
    expect(told({ milestones: rise })).toEqual(["provincial"]);
  });
});
