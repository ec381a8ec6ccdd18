import { describe, expect, it } from "vitest";
import {
  assessTier,
  type ComplexInput,
  Portfolio,
  superviseFunds,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

// Days and figures where readings of the plan meet, worked out by hand from its words.
type Plan = Parameters<typeof trackTargets>[0];
type Milestones = ComplexInput["milestones"];
const END = "2020-12-31";
const on = (day: string, tier = "county"): Milestones[number] => ({ kind: "cultivated", tier, on: day });
const off = (day: string, tier: string): Milestones[number] => ({ kind: "delisted", tier, on: day });
const holding = (milestones: Milestones, more: object = {}, locality = "wenling") =>
  Portfolio.parse({ complexes: [{ id: "a", name: "a", locality, milestones, ...more }] });
const rowsOf = (plan: Plan, portfolio: Portfolio, target: string, asOf = END) =>
  trackTargets(plan, portfolio, { asOf }).rows.filter((row) => row.target === target);
const stocks = (plan: Plan, portfolio: Portfolio) =>
  ["total-stock", "provincial-stock"].map((target) => rowsOf(plan, portfolio, target)[0]?.achieved);
const yearly = (plan: Plan, portfolio: Portfolio, place = "wenling") =>
  rowsOf(plan, portfolio, "yearly-cultivation").flatMap(({ locality, achieved }) =>
    locality === place ? [achieved] : [],
  );
const candidate = (plan: Plan, milestones: Milestones, more: object = {}, locality = "wenling") => {
  const portfolio = holding(milestones, more, locality);
  const [complex] = portfolio.complexes;
  const found = complex && assessTier(plan, complex, "provincial", { asOf: END, portfolio });
  return found?.findings.find(({ rule }) => rule === "candidate")?.verdict;
};

describe("each locality, each year (2.4)", () => {
  it("nine, or eleven of which two are one from July 2020: 27, 32, or 33 complexes", () => {
    const addressees = withReadings(taizhou, { localities: "addressees" });
    const both = withReadings(taizhou, { localities: "addressees", "zone-merger": "both-2020" });
    const asked = [taizhou, addressees, both].map((plan) => rowsOf(plan, holding([]), "yearly-cultivation"));
    expect(asked.map((rows) => rows.reduce((sum, { required }) => sum + Number(required), 0))).toEqual([27, 32, 33]);
  });

  it("a rise to a higher tier is no second listing, even where the first was too early to count", () => {
    const risen = holding([on("2018-06-06"), on("2019-06-06", "municipal")]);
    expect(yearly(taizhou, risen)).toEqual([1, 0, 0]);
    expect(yearly(withReadings(taizhou, { "first-year": "from-issue" }), risen)).toEqual([0, 0, 0]);
  });

  it("a zone's complex is its parent county's only where the zone owes nothing itself", () => {
    const zone = holding([on("2018-06-06")], { parentLocality: "jiaojiang" }, "cluster-zone");
    const parent = withReadings(taizhou, { "zone-complexes": "parent-county" });
    const all = withReadings(taizhou, { "zone-complexes": "parent-county", localities: "addressees" });
    expect([taizhou, parent, all].map((plan) => yearly(plan, zone, "jiaojiang")[0])).toEqual([0, 1, 0]);
    expect(yearly(all, zone, "cluster-zone")[0]).toBe(1);
  });
});

describe("what the stock holds (2.6, 2.7)", () => {
  const risen = [on("2018-01-05"), on("2018-06-06", "municipal"), on("2019-01-01", "provincial")];
  it.each([
    ["provincial", [1, 0], [1, 0]],
    ["municipal", [1, 0], [1, 1]],
    ["county", [0, 0], [1, 1]],
  ])("after a delisting at %s tier, of it and above or of it alone", (tier, above, alone) => {
    const left = holding([...risen, off(END, tier)]);
    expect(stocks(taizhou, left)).toEqual(above);
    expect(stocks(withReadings(taizhou, { delisting: "tier-only" }), left)).toEqual(alone);
    expect(stocks(withReadings(taizhou, { delisting: "everything" }), left)).toEqual([0, 0]);
    expect(stocks(taizhou, holding([...risen, off("2021-01-01", tier)]))).toEqual([1, 1]);
  });

  // 7 December 2018 is day 341 of 1,096: 30 × 341 ÷ 1096 = 9.3; day 26 of the 756 from then on is the first with 1.03 due.
  it("is behind on the day of issue with eight, or 26 days later with none", () => {
    const nine = Array.from({ length: 9 }, (_, at) => ({ id: `c${at}`, name: `c${at}`, locality: "wenling" }));
    const of = (count: number) =>
      Portfolio.parse({
        complexes: nine.slice(0, count).map((each) => ({ ...each, milestones: [on("2018-01-01")] })),
      });
    const status = (plan: Plan, count: number, day: string) => rowsOf(plan, of(count), "total-stock", day)[0]?.status;
    expect([8, 9].map((count) => status(taizhou, count, "2018-12-07"))).toEqual(["behind", "on-track"]);
    const issued = withReadings(taizhou, { "stock-pace": "issue" });
    expect(["2018-12-31", "2019-01-01"].map((day) => status(issued, 0, day))).toEqual(["on-track", "behind"]);
  });
});

describe("candidates are exactly those that 2.4 counts and that stand (2.5)", () => {
  it("whichever way 2.4 is read", () => {
    const issued = withReadings(taizhou, { "first-year": "from-issue" });
    expect(["2018-12-06", "2018-12-07"].map((day) => candidate(issued, [on(day)]))).toEqual(["not-applicable", "met"]);
    expect(candidate(taizhou, [on("2016-05-01"), off("2017-05-01", "county"), on("2019-05-01")])).toBe(
      "not-applicable",
    );
    expect(candidate(taizhou, [on("2018-05-01"), off("2019-05-01", "county"), on("2020-05-01")])).toBe("met");
    const zone = { parentLocality: "jiaojiang" };
    expect(candidate(taizhou, [on("2018-05-01")], zone, "cluster-zone")).toBe("not-applicable");
    const parent = withReadings(taizhou, { "zone-complexes": "parent-county" });
    expect(candidate(parent, [on("2018-05-01")], zone, "cluster-zone")).toBe("met");
  });
});

describe("special funds are followed by two appraisals (5.2.3)", () => {
  const appraised = (asOf: string, ...days: readonly string[]) => {
    const period = { from: "2018-01-01", to: "2020-06-30" };
    const kinds = ["comprehensive", "performance"] as const;
    const appraisals = days.flatMap((day) => kinds.map((kind) => ({ kind, on: day })));
    const grant = { id: "g", complex: "a", amount: 100, on: "2018-01-01", period, special: true, appraisals };
    const portfolio = holding([on("2018-01-01")]);
    const granted = Portfolio.parse({ ...portfolio, grants: [grant], complete: ["grants"] });
    return (plan: Plan) =>
      superviseFunds(plan, granted, { asOf }).flatMap(({ rule, verdict }) =>
        rule === "fund-appraisal-owed" ? [verdict] : [],
      );
  };

  it("once by the last day of the time funded, or for each year by a day of the next", () => {
    const once = [
      appraised("2020-06-29"),
      appraised("2020-06-30"),
      appraised(END, "2020-06-30"),
      appraised(END, "2020-07-01"),
    ];
    expect(once.flatMap((of) => of(taizhou))).toEqual(["not-applicable", "unmet", "met", "unmet"]);
    const yearly = withReadings(taizhou, { "appraisals-owed": { id: "every-year", value: 31 } });
    expect(appraised("2021-01-31", "2018-12-31", "2020-01-31")(yearly)).toEqual(["met", "met", "unmet"]);
  });
});
