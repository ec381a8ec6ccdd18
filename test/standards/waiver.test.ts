import { describe, expect, it } from "vitest";
import { assessTier, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, END, finding, type Recorded, verdict, waiver } from "./sample.js";

const strict = withReadings(taizhou, { "floor-area-force": "strict" });
const groundAllowed = withReadings(taizhou, { "virtual-tenancy": "ground-for-waiver" });
const small = { site: { floorArea: "1500" } };
const waived: Recorded = { ...small, waivers: [waiver] };

describe("a recorded waiver of the floor area （一般， 4.1.2)", () => {
  it("for the county tier turns the county tier's unmet to waived", () => {
    expect([verdict(small), verdict(waived)]).toEqual(["unmet", "waived"]);
  });

  it("does so for the verdict alone as well", () => {
    const alone = (record: Recorded, tier: "county" | "provincial") =>
      assessTier(taizhou, complexOf(record), tier, { asOf: END }).verdict;
    expect([alone(small, "county"), alone(waived, "county"), alone(waived, "provincial")]).toEqual([
      "unmet",
      "waived",
      "unmet",
    ]);
  });

  it("for the county tier leaves the provincial tier unmet", () => {
    expect(verdict(waived, { tier: "provincial" })).toBe("unmet");
  });

  it("still shows by how much the complex is short", () => {
    expect(finding("floor-area", waived)).toMatchObject({ verdict: "waived", required: "2000", shortfall: "500" });
  });

  it("is shown with who granted it, when and why", () => {
    const { clause, reason, approvedBy, approvedOn, until } = waiver;
    expect(finding("floor-area", waived).waiver).toEqual({ clause, reason, approvedBy, approvedOn, until });
  });

  it("is not needed where the area suffices", () => {
    const found = finding("floor-area", { site: { floorArea: "2000" }, waivers: [waiver] });
    expect(found.verdict).toBe("met");
    expect(found).not.toHaveProperty("waiver");
  });

  it("is not shown where it has nothing to rebut: the area binds on recognition only", () => {
    const plan = withReadings(taizhou, { "floor-area-binds": "on-recognition" });
    const found = finding("floor-area", waived, { plan });
    expect(found.verdict).toBe("not-applicable");
    expect(found).not.toHaveProperty("waiver");
  });

  it("leaves an area that is not recorded no more than met or waived", () => {
    const found = finding("floor-area", { waivers: [waiver] });
    expect(found).toMatchObject({ verdict: "waived", missing: ["site.floorArea"] });
    expect(found).not.toHaveProperty("shortfall");
  });

  it("of another clause waives nothing here", () => {
    expect(verdict({ ...small, waivers: [{ ...waiver, clause: "4.1.3" }] })).toBe("unmet");
  });

  it("may rebut the floor area, and the finding says so", () => {
    expect(finding("floor-area", small).waivable).toBe(true);
  });

  it("of a clause that no waiver may rebut waives nothing", () => {
    const plan = withReadings(taizhou, { coverage: "decides" });
    const waivers = [{ ...waiver, clause: "2.3" }];
    expect(finding("functions", { functions: [], waivers }, { plan }).verdict).toBe("unmet");
  });
});

describe("the days of a waiver", () => {
  it.each([
    ["2019-12-31", "unmet", "the day before it is approved"],
    ["2020-01-01", "waived", "the day it is approved"],
    ["2020-06-30", "waived", "a day between"],
    ["2020-12-31", "waived", "its last day"],
    ["2021-01-01", "unmet", "the day after its last"],
  ])("on %s the floor is %s: %s", (asOf, expected) => {
    expect(verdict(waived, { asOf })).toBe(expected);
  });

  it("without a last day it goes on", () => {
    const { until, ...open } = waiver;
    expect(verdict({ ...small, waivers: [open] }, { asOf: "2099-12-31" })).toBe("waived");
  });

  it("of which one has run out, the other counts", () => {
    const old = { ...waiver, approvedOn: "2018-01-01", until: "2018-12-31" };
    expect(finding("floor-area", { ...small, waivers: [old, waiver] }).waiver?.approvedOn).toBe("2020-01-01");
  });

  it("of which two are in force, the same one is shown in whatever order they are recorded", () => {
    const other = { ...waiver, approvedOn: "2020-03-01", until: "2021-03-01" };
    const shown = [
      [waiver, other],
      [other, waiver],
    ].map((waivers) => finding("floor-area", { ...small, waivers }).waiver);
    expect(shown[0]).toEqual(shown[1]);
  });

  it("of one day counts on that day", () => {
    const waivers = [{ ...waiver, approvedOn: "2020-02-29", until: "2020-02-29" }];
    const verdicts = ["2020-02-28", "2020-02-29", "2020-03-01"].map((asOf) => verdict({ ...small, waivers }, { asOf }));
    expect(verdicts).toEqual(["unmet", "waived", "unmet"]);
  });
});

describe("under the strict reading", () => {
  it("no waiver counts", () => {
    expect(verdict(waived, { plan: strict })).toBe("unmet");
  });

  it("the finding shows no waiver", () => {
    expect(finding("floor-area", waived, { plan: strict })).not.toHaveProperty("waiver");
  });

  it("the finding does not say that a waiver may rebut it", () => {
    expect(finding("floor-area", waived, { plan: strict })).not.toHaveProperty("waivable");
  });

  it("no waiver counts on the ground of virtual tenancy either", () => {
    const plan = withReadings(groundAllowed, { "floor-area-force": "strict" });
    expect(verdict({ ...small, waivers: [{ ...waiver, ground: "virtual-tenancy" }] }, { plan })).toBe("unmet");
  });
});

describe("virtual tenancy as the ground of a waiver (4.1.1)", () => {
  const onThatGround = { ...small, waivers: [{ ...waiver, ground: "virtual-tenancy" }] };

  it("is refused by default", () => {
    expect(verdict(onThatGround)).toBe("unmet");
  });

  it("is refused by default though the complex has virtual tenants", () => {
    const site = { floorArea: "1500", virtualTenants: 40 };
    expect(verdict({ ...onThatGround, site })).toBe("unmet");
  });

  it("counts where the reading allows it", () => {
    expect(verdict(onThatGround, { plan: groundAllowed })).toBe("waived");
  });

  it("refused, it does not stand in the way of a waiver on another ground", () => {
    const waivers = [...onThatGround.waivers, { ...waiver, ground: "shared-laboratories", approvedOn: "2020-02-02" }];
    expect(finding("floor-area", { ...small, waivers }).waiver?.approvedOn).toBe("2020-02-02");
  });

  it.each([
    ["another ground", { ground: "shared-laboratories" }],
    ["no ground", {}],
  ])("is not what a waiver with %s rests on: it counts under both readings", (_what, ground) => {
    const record = { ...small, waivers: [{ ...waiver, ...ground }] };
    expect([verdict(record), verdict(record, { plan: groundAllowed })]).toEqual(["waived", "waived"]);
  });
});

describe("a waiver in words that nobody knows may rebut it, and is asked about", () => {
  it.each([
    ["a tier by its name", { tier: "县级" }, ["waivers[0].tier"]],
    ["a clause with what stands around its number", { clause: "第4.1.2条" }, ["waivers[0].clause"]],
    ["both", { tier: "县级", clause: "第4.1.2条" }, ["waivers[0].clause", "waivers[0].tier"]],
    ["the ground that is refused, by its name", { ground: "虚拟入驻" }, ["waivers[0].ground"]],
    ["the ground that is refused, in capitals", { ground: "Virtual-tenancy" }, ["waivers[0].ground"]],
    ["the ground that is refused, with a space", { ground: "virtual tenancy" }, ["waivers[0].ground"]],
    ["the ground that is refused, a character off", { ground: "虚拟入住" }, ["waivers[0].ground"]],
    ["the ground that is refused, in more words", { ground: "虚拟入驻企业较多" }, ["waivers[0].ground"]],
    ["the ground that is refused, as several", { ground: "virtual-tenancies" }, ["waivers[0].ground"]],
    ["no ground, and as its reason the one that is refused", { reason: "虚拟入驻" }, ["waivers[0].ground"]],
    ["an end before it begins", { approvedOn: "2019-01-01", until: "2018-12-31" }, ["waivers[0].until"]],
    ["an end before it begins, yet to come", { approvedOn: "2021-01-01", until: "2019-12-31" }, ["waivers[0].until"]],
  ])("%s", (_what, words, missing) => {
    expect(finding("floor-area", { ...small, waivers: [{ ...waiver, ...words }] })).toMatchObject({
      verdict: "unknown",
      required: "2000",
      actual: "1500",
      missing,
    });
  });

  it("but not where another rebuts it for certain, or its time is over", () => {
    const other = { ...waiver, tier: "县级" };
    expect(verdict({ ...small, waivers: [other, waiver] })).toBe("waived");
    expect(verdict({ ...small, waivers: [{ ...other, until: "2020-12-30" }] })).toBe("unmet");
    expect(verdict({ ...small, waivers: [{ ...other, clause: "4.1.3" }] })).toBe("unmet");
    expect(verdict({ ...small, waivers: [{ ...other, ground: "virtual-tenancy" }] })).toBe("unmet");
  });
});

describe("a recognition at a tier in words that nobody knows", () => {
  const plan = withReadings(taizhou, { "floor-area-binds": "on-recognition" });
  const of = (kind: "recognised" | "delisted", more: Recorded = small) =>
    finding(
      "floor-area",
      {
        ...more,
        milestones: [
          ...(kind === "delisted" ? [{ kind: "recognised", tier: "county", on: "2018-09-30" } as const] : []),
          { kind, tier: "县级", on: "2019-09-30" },
        ],
      },
      { plan },
    );
  it("leaves open whether the area binds", () => {
    expect(of("recognised")).toMatchObject({ verdict: "unknown", missing: ["milestones[0].tier"] });
    expect(of("delisted")).toMatchObject({ verdict: "unknown", missing: ["milestones[1].tier"] });
  });

  it("an area that suffices suffices whether it binds or not", () => {
    expect(of("recognised", { site: { floorArea: "2000" } })).toMatchObject({ verdict: "met", missing: [] });
  });
});
