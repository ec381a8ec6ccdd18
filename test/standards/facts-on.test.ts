import { describe, expect, it } from "vitest";
import { Facts, factsOn } from "../../src/index.js";
import { complexOf, type Recorded } from "./sample.js";

const facts = (recorded: Recorded, on: string) => factsOn(complexOf(recorded), on);

describe("the facts as they stood on a day", () => {
  const grown = {
    site: { floorArea: "1500", virtualTenants: 12 },
    functions: ["creative-design"],
    changes: [{ on: "2019-05-01", site: { floorArea: "2100" } }],
  };

  it("a change does not answer for the day before", () => {
    expect(facts(grown, "2019-04-30").site?.floorArea).toBe("1500");
  });

  it("a change answers for its own day", () => {
    expect(facts(grown, "2019-05-01").site?.floorArea).toBe("2100");
  });

  it("a change of the area leaves the tenants", () => {
    expect(facts(grown, "2019-05-01").site?.virtualTenants).toBe(12);
  });

  it("a change of the area leaves the functions", () => {
    expect(facts(grown, "2019-05-01").functions).toEqual(["creative-design"]);
  });

  it("the last change before the day answers, in whatever order they are recorded", () => {
    const changes = [
      { on: "2020-05-01", operatingModel: "membership" },
      { on: "2019-05-01", operatingModel: "council" },
    ];
    const models = ["2019-04-30", "2019-05-01", "2020-04-30", "2020-05-01"].map(
      (day) => facts({ changes, operatingModel: "none" }, day).operatingModel,
    );
    expect(models).toEqual(["none", "council", "council", "membership"]);
  });

  it("a new list of functions replaces the old one", () => {
    const changes = [{ on: "2019-05-01", functions: ["exhibition-display"] }];
    expect(facts({ functions: ["creative-design"], changes }, "2019-05-01").functions).toEqual(["exhibition-display"]);
  });

  it("a plan's own facts change one by one", () => {
    const changes = [{ on: "2019-05-01", facts: { "slowest-answer": "5" } }];
    const recorded = { facts: { "slowest-answer": "9", "slowest-report": "30" }, changes };
    expect(facts(recorded, "2019-05-01").facts).toEqual({ "slowest-answer": "5", "slowest-report": "30" });
  });

  it("a new floor area displaces earlier premises", () => {
    const recorded = {
      site: { premises: [{ id: "a", buildingArea: "1500" }] },
      changes: [{ on: "2019-05-01", site: { floorArea: "2100" } }],
    };
    expect(facts(recorded, "2019-05-01").site).toEqual({ floorArea: "2100" });
  });

  it("new premises displace an earlier floor area", () => {
    const recorded = {
      site: { floorArea: "1500" },
      changes: [{ on: "2019-05-01", site: { premises: [{ id: "a", buildingArea: "2100" }] } }],
    };
    expect(facts(recorded, "2019-05-01").site).toEqual({ premises: [{ id: "a", buildingArea: "2100" }] });
  });

  it("what is not recorded stays absent", () => {
    expect(Object.keys(facts({}, "2019-05-01"))).toEqual([]);
  });

  it("they are facts and nothing else of the record", () => {
    expect(Facts.safeParse(facts(grown, "2019-05-01")).success).toBe(true);
  });

  it("a record without changes answers for any day", () => {
    expect(facts({ operatingModel: "council" }, "1999-01-01")).toEqual({ operatingModel: "council" });
  });
});
