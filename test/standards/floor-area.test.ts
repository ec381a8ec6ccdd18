import { describe, expect, it } from "vitest";
import { withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";
import { complexOf, END, finding, verdict, waiver } from "./sample.js";

describe("the least floor area of 4.1.2", () => {
  it.each([
    ["county", "1,999.99", "1999.99", "2000"],
    ["municipal", "4,999.99", "4999.99", "5000"],
    ["provincial", "9,999.99", "9999.99", "10000"],
  ] as const)("a %s complex of %s m² is short by 0.01 m²", (tier, _shown, floorArea, required) => {
    expect(finding("floor-area", { site: { floorArea } }, { tier })).toMatchObject({
      verdict: "unmet",
      bound: "at-least",
      required,
      actual: floorArea,
      shortfall: "0.01",
      unit: "m²",
      missing: [],
    });
  });

  it.each([
    ["county", "2000"],
    ["municipal", "5000"],
    ["provincial", "10000"],
  ] as const)("a %s complex of exactly %s m² meets it, since 'not below' includes the figure", (tier, floorArea) => {
    const found = finding("floor-area", { site: { floorArea } }, { tier });
    expect(found).toMatchObject({ verdict: "met", required: floorArea, actual: floorArea, missing: [] });
    expect(found).not.toHaveProperty("shortfall");
  });

  it.each([
    ["county", "2000.01"],
    ["municipal", "5000.01"],
    ["provincial", "10000.01"],
  ] as const)("a %s complex of %s m² meets it", (tier, floorArea) => {
    expect(finding("floor-area", { site: { floorArea } }, { tier }).verdict).toBe("met");
  });

  it("a shortfall of 10⁻¹⁸ m² is a shortfall", () => {
    expect(finding("floor-area", { site: { floorArea: "1999.999999999999999999" } })).toMatchObject({
      verdict: "unmet",
      shortfall: "0.000000000000000001",
    });
  });

  it("an area written with idle zeros is the same area", () => {
    expect(finding("floor-area", { site: { floorArea: "2000.00" } })).toMatchObject({ verdict: "met", actual: "2000" });
  });

  it("an area may be recorded as a number", () => {
    expect(finding("floor-area", { site: { floorArea: 1999.99 } })).toMatchObject({ shortfall: "0.01" });
  });

  it("it decides the tier's verdict: 4,999.99 m² fail the municipal tier", () => {
    expect(verdict({ site: { floorArea: "4999.99" } }, { tier: "municipal" })).toBe("unmet");
  });

  it("an area enough for the county is not enough for the municipal tier", () => {
    const site = { floorArea: "4680" };
    expect([verdict({ site }), verdict({ site }, { tier: "municipal" })]).toEqual(["met", "unmet"]);
  });

  it("it rests on 4.1.2 and is about the complex and the tier", () => {
    expect(finding("floor-area", { site: { floorArea: "1" } }, { tier: "provincial" })).toMatchObject({
      clauses: ["4.1.2"],
      subject: { kind: "complex", id: "pumps" },
      tier: "provincial",
      effect: "decides",
      because: [],
    });
  });
});

describe("a floor area that is not recorded", () => {
  it.each([
    ["no site", {}],
    ["a site without area", { site: { onSiteTenants: 3 } }],
  ])("with %s on record it is unknown, never unmet, and site.floorArea is missing", (_what, recorded) => {
    expect(finding("floor-area", recorded)).toMatchObject({ verdict: "unknown", missing: ["site.floorArea"] });
  });

  it("has no actual figure and no shortfall", () => {
    const found = finding("floor-area", {});
    expect(found).not.toHaveProperty("actual");
    expect(found).not.toHaveProperty("shortfall");
  });

  it("leaves the tier unknown", () => {
    expect(verdict({})).toBe("unknown");
  });

  it("of '0' is known: there is none, and all 2,000 m² are short", () => {
    expect(finding("floor-area", { site: { floorArea: "0" } })).toMatchObject({
      verdict: "unmet",
      actual: "0",
      shortfall: "2000",
      missing: [],
    });
  });
});

describe("virtual tenancy (4.1.1) is no area", () => {
  it.each(["no-effect", "ground-for-waiver"] as const)("under %s 500 virtual tenants add no square metre", (choice) => {
    const plan = withReadings(taizhou, { "virtual-tenancy": choice });
    const found = finding("floor-area", { site: { floorArea: "1500", virtualTenants: 500 } }, { plan });
    expect(found).toMatchObject({ verdict: "unmet", actual: "1500", shortfall: "500" });
  });

  it("virtual tenants alone leave the area unknown", () => {
    expect(finding("floor-area", { site: { virtualTenants: 500 } }).verdict).toBe("unknown");
  });
});

describe("an area that changes on a day", () => {
  const grown = {
    site: { floorArea: "1500" },
    changes: [{ on: "2019-05-01", site: { floorArea: "2100" } }],
  };

  it("does not answer for the day before", () => {
    expect(finding("floor-area", grown, { asOf: "2019-04-30" })).toMatchObject({ verdict: "unmet", actual: "1500" });
  });

  it("answers from that day", () => {
    expect(finding("floor-area", grown, { asOf: "2019-05-01" })).toMatchObject({ verdict: "met", actual: "2100" });
  });

  it("is unknown on the day before, where nothing was recorded", () => {
    const recorded = { changes: grown.changes };
    expect(finding("floor-area", recorded, { asOf: "2019-04-30" }).verdict).toBe("unknown");
  });
});

describe("when the floor area binds", () => {
  const binding = withReadings(taizhou, { "floor-area-binds": "on-recognition" });
  const small = { site: { floorArea: "1500" } };
  const recognised = {
    ...small,
    milestones: [
      { kind: "cultivated", tier: "county", on: "2018-09-30" },
      { kind: "recognised", tier: "county", on: "2020-03-01" },
    ],
  } as const;

  it("by default it binds a tier that is only sought", () => {
    expect(finding("floor-area", { ...small, milestones: [] }, { tier: "provincial" }).verdict).toBe("unmet");
  });

  it("on recognition only, it asks nothing of a complex still being built", () => {
    expect(finding("floor-area", small, { plan: binding }).verdict).toBe("not-applicable");
  });

  it("on recognition only, it asks nothing the day before the recognition", () => {
    expect(finding("floor-area", recognised, { plan: binding, asOf: "2020-02-29" }).verdict).toBe("not-applicable");
  });

  it("on recognition only, it binds from the day of recognition", () => {
    expect(finding("floor-area", recognised, { plan: binding, asOf: "2020-03-01" })).toMatchObject({
      verdict: "unmet",
      shortfall: "500",
    });
  });

  it("on recognition only, it asks nothing for a higher tier than the one recognised", () => {
    expect(finding("floor-area", recognised, { plan: binding, tier: "municipal" }).verdict).toBe("not-applicable");
  });

  it("on recognition only, an application binds nobody", () => {
    const milestones = [{ kind: "applied", tier: "county", on: "2020-03-01" }] as const;
    expect(finding("floor-area", { ...small, milestones }, { plan: binding }).verdict).toBe("not-applicable");
  });

  it("on recognition only, it binds no longer after the delisting", () => {
    const milestones = [...recognised.milestones, { kind: "delisted", tier: "county", on: "2020-10-01" }] as const;
    expect(finding("floor-area", { ...small, milestones }, { plan: binding }).verdict).toBe("not-applicable");
  });

  it("on recognition only, an unknown area of an unrecognised complex is not asked for", () => {
    expect(finding("floor-area", {}, { plan: binding })).toMatchObject({ verdict: "not-applicable", missing: [] });
  });

  it("on recognition only, what is missing is the same as where it binds all, once it is recognised", () => {
    const waived = { milestones: recognised.milestones, waivers: [waiver] };
    const { missing } = finding("floor-area", waived);
    expect(missing).toEqual(["site.floorArea"]);
    expect(finding("floor-area", waived, { plan: binding })).toMatchObject({ verdict: "waived", missing });
  });

  it("on recognition only, it asks nothing of a complex that its condition leaves out, recognised or not", () => {
    const { standards, ...rest } = binding;
    const inYuhuan = planFrom({
      ...rest,
      standards: standards.map((each) =>
        each.id === "floor-area" ? { ...each, when: { choice: "locality", in: ["yuhuan"] } } : each,
      ),
    });
    const milestones = [{ kind: "recognised", tier: "县里", on: "2020-03-01" }] as const;
    const verdicts = ["wenling", "yuhuan"].map(
      (locality) => finding("floor-area", { ...small, locality, milestones }, { plan: inYuhuan }).verdict,
    );
    expect(verdicts).toEqual(["not-applicable", "unknown"]);
  });

  it("on recognition only, the finding depends on what a delisting ends", () => {
    expect(finding("floor-area", recognised, { plan: binding }).readings).toHaveProperty("delisting");
  });

  it("a provincial complex struck off stays bound as a county's, unless a delisting ends everything", () => {
    const record = {
      ...small,
      milestones: [...recognised.milestones, { kind: "delisted", tier: "provincial", on: "2020-10-01" }],
    } as const;
    const everything = withReadings(binding, { delisting: "everything" });
    expect(finding("floor-area", record, { plan: binding }).verdict).toBe("unmet");
    expect(finding("floor-area", record, { plan: everything }).verdict).toBe("not-applicable");
  });
});

describe("a complex that has no milestone at all", () => {
  it("can be asked about for any tier it may seek", () => {
    expect(complexOf({ milestones: [] }).milestones).toEqual([]);
    expect(verdict({ milestones: [], site: { floorArea: "2000" } }, { asOf: END })).toBe("met");
  });
});
