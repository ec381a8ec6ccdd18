import { describe, expect, it } from "vitest";
import { found, type Rule, verdict } from "./sister-plan.js";

/*
 * A word that nobody knows is never taken for absence: it may be the one asked for, misspelt.
 */

type Facts = Parameters<typeof found>[1];
const listed = (more: object = {}, kind = "cultivated"): NonNullable<Facts> => ({
  milestones: [{ kind, tier: "county", on: "2018-05-01", list: "creation", ...more } as never],
});
const asked = (requires: object, facts: Facts, rest = {}) => {
  const { finding } = found({ requires } as Rule, facts, {}, "2020-12-31", rest);
  return [finding.verdict, ...finding.missing];
};

describe("a word that nobody knows", () => {
  it("of a place: it may be an accepted one, or lie in it, as far as what it lies in allows", () => {
    const inCity = { choice: "locality", in: ["city"] };
    expect(asked(inCity, { locality: "esat" })).toEqual(["unknown", "locality"]);
    expect(asked({ not: inCity }, { locality: "esat" })).toEqual(["unknown", "locality"]);
    expect(asked(inCity, { locality: "town", parentLocality: "city" })).toEqual(["met"]);
    // A town of the west does not lie in the city; one of the city may be its east.
    expect(asked(inCity, { locality: "town", parentLocality: "west" })).toEqual(["unmet"]);
    expect(asked({ choice: "locality", in: ["east"] }, { locality: "town", parentLocality: "city" })).toEqual([
      "unknown",
      "locality",
    ]);
    expect(asked({ choice: "localityKind", in: ["city"] }, { locality: "esat" })).toEqual(["unknown", "locality"]);
  });

  it("of a trait: one accepted beside it is enough", () => {
    const delta = { choice: "region", in: ["delta"] };
    expect(asked(delta, { traits: { region: "detla" } })).toEqual(["unknown", "traits.region"]);
    expect(asked(delta, { traits: { region: ["detla", "delta"] } })).toEqual(["met"]);
    expect(asked(delta, { traits: { region: ["hills"] } })).toEqual(["unmet"]);
  });

  it.each(["ever", "now"] as const)("of a list (%s): unless it is declared", (state) => {
    const creation = { listed: { lists: ["creation"], state } };
    expect(asked(creation, listed({ list: "creaton" }))).toEqual(["unknown", "milestones[0].list"]);
    expect(
      asked(creation, listed({ list: "reserve" }), {
        members: { lists: [{ id: "reserve", label: { zh: "储备", en: "r" } }] },
      }),
    ).toEqual(["unmet"]);
  });

  it.each(["ever", "now"] as const)("of a tier (%s): it may be any, but not without a listing that counts", (state) => {
    const county = { listed: { tiers: ["county"], state } };
    expect(asked(county, listed({ tier: "conty" }))).toEqual(["unknown", "milestones[0].tier"]);
    expect(asked(county, listed({ tier: "conty" }, "applied"))).toEqual(["unmet"]);
    expect(asked(county, listed({ tier: "conty", on: "2021-01-01" }))).toEqual(["unmet"]);
  });

  it("of the tier that a delisting ended: whether it stands is open, that it was listed is not", () => {
    const milestones: NonNullable<Facts>["milestones"] = [
      { kind: "cultivated", tier: "county", on: "2018-05-01" },
      { kind: "delisted", tier: "conty", on: "2019-05-01" },
    ];
    expect(asked({ listed: { tiers: ["county"], state: "now" } }, { milestones })).toEqual([
      "unknown",
      "milestones[1].tier",
    ]);
    expect(asked({ listed: { tiers: ["county"] } }, { milestones })).toEqual(["met"]);
  });

  it("of the milestone that time is counted from, or to", () => {
    const within = { test: "within", from: "cultivated", to: "recognised", months: 36, lists: { from: ["creation"] } };
    const said = (...milestones: object[]) => verdict(within, { milestones: milestones as never }, {}, "2022-12-31");
    const begun = { kind: "cultivated", tier: "county", on: "2019-10-01", list: "creation" };
    const done = { kind: "recognised", tier: "county", on: "2022-06-30" };
    expect(said(begun, done)).toBe("met");
    expect(said(begun, { ...begun, on: "2018-07-01", list: "creaton" }, done)).toBe("unknown");
    expect(said(begun, { ...begun, on: "2018-07-01", tier: "conty" }, done)).toBe("unknown");
    expect(said(begun, { ...begun, on: "2018-07-01", list: "cultivation" }, done)).toBe("met");
    expect(said(begun, { ...done, tier: "conty" })).toBe("unknown");
  });
});

describe("the kind of a place", () => {
  it("is that of the place that stands on the day for the one recorded", () => {
    const kind = (asOf: string) =>
      verdict({ requires: { choice: "localityKind", in: ["district"] } }, { locality: "old-town" }, {}, asOf);
    expect([kind("2019-12-31"), kind("2020-01-01")]).toEqual(["unmet", "met"]);
  });
});
