import { describe, expect, it } from "vitest";
import { Complex, type ComplexInput, standsOn, withReadings } from "../../src/index.js";
import { notStanding, notStandingAmong } from "../../src/registry/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const complex = (milestones: ComplexInput["milestones"], id = "pumps") =>
  Complex.parse({ id, name: id, locality: "wenling", milestones });
const cultivated = (on: string, tier = "county") => ({ kind: "cultivated" as const, tier, on });
const delisted = (on: string, tier = "county") => ({ kind: "delisted" as const, tier, on });

describe("a complex is one on a day (2.5, 2.6)", () => {
  it("from the day of its first listing to the day before its delisting", () => {
    const pumps = complex([cultivated("2018-09-30"), delisted("2020-05-01")]);
    const days = ["2018-09-29", "2018-09-30", "2020-04-30", "2020-05-01"];
    expect(days.map((day) => standsOn(taizhou, pumps, day))).toEqual([false, true, true, false]);
  });

  it("an application makes none, and no milestone neither", () => {
    const applied = complex([{ kind: "applied", tier: "provincial", on: "2019-05-01" }]);
    expect(notStanding(taizhou, applied, "2020-12-31")).toEqual({ complex: "pumps", reason: "never-listed" });
    expect(notStanding(taizhou, complex([]), "2020-12-31")).toEqual({ complex: "pumps", reason: "never-listed" });
  });

  it("says since when it is none, and from when it will be one", () => {
    const pumps = complex([cultivated("2018-09-30"), delisted("2020-05-01")]);
    expect(notStanding(taizhou, pumps, "2018-09-29")).toEqual({
      complex: "pumps",
      reason: "not-yet-listed",
      on: "2018-09-30",
    });
    expect(notStanding(taizhou, pumps, "2020-12-31")).toEqual({
      complex: "pumps",
      reason: "struck-off",
      on: "2020-05-01",
    });
    expect(notStanding(taizhou, pumps, "2020-04-30")).toBeUndefined();
  });

  it("of several delistings names the one after which it was listed no more", () => {
    const again = complex([
      cultivated("2018-01-01"),
      delisted("2018-06-01"),
      cultivated("2019-01-01"),
      delisted("2020-06-01"),
    ]);
    expect(notStanding(taizhou, again, "2020-12-31")).toMatchObject({ reason: "struck-off", on: "2020-06-01" });
    expect(notStanding(taizhou, again, "2018-07-01")).toMatchObject({ reason: "struck-off", on: "2018-06-01" });
  });

  it("follows what a delisting ends: left on promotion, a county list ends all, its own tier, or everything", () => {
    const risen = complex([
      cultivated("2018-01-01"),
      cultivated("2019-01-01", "municipal"),
      delisted("2019-01-02", "county"),
    ]);
    const under = (delisting: "tier-and-above" | "tier-only" | "everything") =>
      standsOn(withReadings(taizhou, { delisting }), risen, "2020-12-31");
    expect([under("tier-and-above"), under("tier-only"), under("everything")]).toEqual([false, true, false]);
  });

  it("of an id that stands twice the first is looked at, and who is not on record is not judged", () => {
    const portfolio = { complexes: [complex([], "a"), complex([cultivated("2018-01-01")], "a")] };
    const ground = { plan: taizhou, portfolio, asOf: "2020-12-31" };
    expect(notStandingAmong(ground, ["a", "a", "nobody"])).toEqual([{ complex: "a", reason: "never-listed" }]);
  });
});
