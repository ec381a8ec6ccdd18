import { describe, expect, it } from "vitest";
import { type ComplexInput, tiersOn, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, END } from "./sample.js";

const everything = withReadings(taizhou, { delisting: "everything" });
type Milestone = ComplexInput["milestones"][number];

const on = (day: string, kind: Milestone["kind"], tier: string): Milestone => ({ kind, tier, on: day });
const held = (milestones: readonly Milestone[], plan = taizhou, day = END) =>
  tiersOn(plan, complexOf({ milestones }), day);
const tiers = (...args: Parameters<typeof held>) => held(...args).map(({ tier }) => tier);

const rise = [
  on("2018-09-30", "cultivated", "county"),
  on("2019-12-20", "recognised", "municipal"),
  on("2020-06-01", "recognised", "provincial"),
];

describe("the tiers a complex holds", () => {
  it("stand highest first, each with its status and since when", () => {
    expect(held(rise)).toEqual([
      { type: "tier-held", tier: "provincial", status: "recognised", since: "2020-06-01" },
      { type: "tier-held", tier: "municipal", status: "recognised", since: "2019-12-20" },
      { type: "tier-held", tier: "county", status: "cultivated", since: "2018-09-30" },
    ]);
  });

  it("are none without a milestone", () => {
    expect(held([])).toEqual([]);
  });

  it("an application gives none", () => {
    expect(held([on("2018-09-30", "applied", "provincial")])).toEqual([]);
  });

  it("a listing counts on its own day and not on the day before", () => {
    const [listing] = rise;
    expect(listing && held([listing], taizhou, "2018-09-29")).toEqual([]);
    expect(listing && tiers([listing], taizhou, "2018-09-30")).toEqual(["county"]);
  });

  it("a recognition gives its own tier and not those below", () => {
    expect(tiers([on("2019-01-01", "recognised", "municipal")])).toEqual(["municipal"]);
  });

  it("a second listing of one tier changes nothing: it is held since the first", () => {
    const twice = [on("2018-09-30", "cultivated", "county"), on("2019-09-30", "cultivated", "county")];
    expect(held(twice)).toEqual([{ type: "tier-held", tier: "county", status: "cultivated", since: "2018-09-30" }]);
  });

  it("one milestone recorded twice counts once", () => {
    expect(held([...rise, ...rise])).toEqual(held(rise));
  });

  it("a recognition after a listing makes the tier a recognised one", () => {
    const both = [on("2018-09-30", "cultivated", "county"), on("2020-01-01", "recognised", "county")];
    expect(held(both).map(({ tier, status }) => [tier, status])).toEqual([["county", "recognised"]]);
  });

  it("a listing after a recognition leaves it recognised", () => {
    const both = [on("2018-09-30", "recognised", "county"), on("2020-01-01", "cultivated", "county")];
    expect(held(both)).toEqual([{ type: "tier-held", tier: "county", status: "recognised", since: "2018-09-30" }]);
  });

  it("a listing and a recognition on one day make it a recognised one", () => {
    const both = [on("2018-09-30", "recognised", "county"), on("2018-09-30", "cultivated", "county")];
    expect(held(both)).toEqual([{ type: "tier-held", tier: "county", status: "recognised", since: "2018-09-30" }]);
    expect(held(both.reverse())).toEqual([
      { type: "tier-held", tier: "county", status: "recognised", since: "2018-09-30" },
    ]);
  });

  it("the order in which milestones are recorded does not matter", () => {
    expect(held([...rise].reverse())).toEqual(held(rise));
  });
});

describe("a delisting", () => {
  it("counts on its own day and not on the day before", () => {
    const struck = [...rise, on("2020-11-01", "delisted", "provincial")];
    expect(tiers(struck, taizhou, "2020-10-31")).toEqual(["provincial", "municipal", "county"]);
    expect(tiers(struck, taizhou, "2020-11-01")).toEqual(["municipal", "county"]);
  });

  it.each([
    ["provincial", ["municipal", "county"]],
    ["municipal", ["county"]],
    ["county", []],
  ])("from the %s tier ends that tier and those above", (tier, left) => {
    expect(tiers([...rise, on("2020-11-01", "delisted", tier)])).toEqual(left);
  });

  it.each(["provincial", "municipal", "county"])("from the %s tier ends everything under the other reading", (tier) => {
    expect(tiers([...rise, on("2020-11-01", "delisted", tier)], everything)).toEqual([]);
  });

  it("from a tier above those held ends none of them", () => {
    const milestones = [on("2018-09-30", "cultivated", "county"), on("2020-11-01", "delisted", "provincial")];
    expect(tiers(milestones)).toEqual(["county"]);
  });

  it("is undone by a later listing, and the tier is held since that one", () => {
    const milestones = [
      on("2018-09-30", "cultivated", "county"),
      on("2019-11-01", "delisted", "county"),
      on("2020-02-01", "cultivated", "county"),
    ];
    expect(held(milestones)).toEqual([
      { type: "tier-held", tier: "county", status: "cultivated", since: "2020-02-01" },
    ]);
  });

  it("ends a recognition: a later listing for cultivation is not a recognised tier", () => {
    const milestones = [
      on("2018-09-30", "recognised", "county"),
      on("2019-11-01", "delisted", "county"),
      on("2020-02-01", "cultivated", "county"),
    ];
    expect(held(milestones)).toEqual([
      { type: "tier-held", tier: "county", status: "cultivated", since: "2020-02-01" },
    ]);
  });

  it("before a listing ends nothing", () => {
    expect(tiers([on("2017-01-01", "delisted", "county"), ...rise], everything)).toHaveLength(3);
  });
});

describe("a promotion and a delisting on one day", () => {
  const day = "2019-12-20";
  const move = [
    on("2018-09-30", "cultivated", "county"),
    on(day, "delisted", "county"),
    on(day, "recognised", "municipal"),
  ];

  it.each([
    ["its own tier and above", taizhou],
    ["everything", everything],
  ])("leave the tier moved to, where a delisting ends %s", (_what, plan) => {
    expect(held(move, plan)).toEqual([{ type: "tier-held", tier: "municipal", status: "recognised", since: day }]);
  });

  it("leave it whichever is recorded first", () => {
    expect(held([...move].reverse())).toEqual(held(move));
  });

  it("move down as well: struck off the municipal list and put on the county's", () => {
    const down = [
      on("2018-09-30", "recognised", "municipal"),
      on(day, "cultivated", "county"),
      on(day, "delisted", "municipal"),
    ];
    expect(tiers(down, taizhou)).toEqual(["county"]);
    expect(tiers(down, everything)).toEqual(["county"]);
  });
});

describe("a record that does not fit the plan", () => {
  it("with a tier that the plan does not have throws nothing and holds nothing by it", () => {
    expect(tiers([...rise, on("2020-11-01", "recognised", "national")])).toEqual(["provincial", "municipal", "county"]);
  });

  it("with a tier named like a property of every object throws nothing", () => {
    expect(tiers([on("2020-11-01", "recognised", "constructor")])).toEqual([]);
  });
});
