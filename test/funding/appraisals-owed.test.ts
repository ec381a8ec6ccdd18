import { describe, expect, it } from "vitest";
import { assess, Portfolio, type PortfolioInput, superviseFunds, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

type GrantInput = NonNullable<PortfolioInput["grants"]>[number];

const grant = (from: string, to: string, own: Partial<GrantInput> = {}): Partial<GrantInput> => ({
  special: true,
  period: { from, to },
  appraisals: [],
  ...own,
});

const both = (...days: string[]) =>
  days.flatMap((on) => [
    { kind: "comprehensive" as const, on },
    { kind: "performance" as const, on },
  ]);

const yearly = (value: number) => withReadings(taizhou, { "appraisals-owed": { id: "every-year", value } });

/** What is owed by complexes for grants made on the first day of 2018. */
const owed = (grants: readonly Partial<GrantInput>[], asOf: string, plan = taizhou) => {
  const drafts = grants.map((own, at) => ({ id: `g${at}`, complex: "pumps", amount: 1, on: "2018-01-01", ...own }));
  const portfolio = Portfolio.parse({ complexes: [], grants: drafts });
  return superviseFunds(plan, portfolio, { asOf }).filter(({ rule }) => rule === "fund-appraisal-owed");
};

const verdicts = (...asked: Parameters<typeof owed>) => owed(...asked).map(({ verdict }) => verdict);

describe("both appraisals once in the time that is funded (5.2.3)", () => {
  const twoYears = (...days: string[]) => [grant("2019-01-01", "2020-12-31", { appraisals: both(...days) })];

  it("are due with its last day, not with each year", () => {
    expect(verdicts(twoYears(), "2019-12-31")).toEqual(["not-applicable"]);
    expect(verdicts(twoYears(), "2020-12-30")).toEqual(["not-applicable"]);
    expect(verdicts(twoYears(), "2020-12-31")).toEqual(["unmet"]);
  });

  it.each([
    ["2018-12-31", "unmet"],
    ["2019-01-01", "met"],
    ["2020-12-31", "met"],
    ["2021-01-01", "unmet"],
  ])("done on %s: %s", (on, verdict) => {
    expect(verdicts(twoYears(on), "2021-06-30")).toEqual([verdict]);
  });

  it("one of the two is one short", () => {
    const appraisals = [{ kind: "performance" as const, on: "2019-03-01" }];
    expect(owed([grant("2019-01-01", "2020-12-31", { appraisals })], "2020-12-31")).toMatchObject([
      {
        subject: { kind: "complex", id: "pumps" },
        verdict: "unmet",
        required: "2",
        actual: "1",
        shortfall: "1",
        items: { has: ["performance"], lacks: ["comprehensive"], unknown: [] },
        readings: { "appraisals-owed": "once" },
      },
    ]);
  });

  it("are owed by the complex: grants that follow each other are one time, recorded with either", () => {
    const grants = (between: string) => [
      grant("2019-01-01", "2019-12-31", { appraisals: both("2020-06-01") }),
      grant(between, "2020-12-31"),
    ];
    expect(verdicts(grants("2020-01-01"), "2020-12-31")).toEqual(["met"]);
    expect(verdicts(grants("2020-01-02"), "2020-12-31")).toEqual(["unmet", "met"]);
  });

  it("are told apart by the complex", () => {
    const others = [...twoYears("2019-05-01"), { ...grant("2019-01-01", "2020-12-31"), complex: "valves" }];
    expect(owed(others, "2020-12-31").map(({ subject, verdict }) => [subject.id, verdict])).toEqual([
      ["pumps", "met"],
      ["valves", "unmet"],
    ]);
  });

  it("are one time whose end is the last of all, whichever grant stands first", () => {
    const grants = [grant("2018-01-01", "2020-12-31"), grant("2019-01-01", "2019-06-30")];
    expect(verdicts(grants, "2020-12-30")).toEqual(["not-applicable"]);
    const apart = [grant("2018-01-01", "2018-12-31"), grant("2020-01-01", "2020-12-31")];
    for (const those of [apart, [...apart].reverse()])
      expect(owed(those, "2020-12-31").map(({ key }) => key.split("/").at(-1))).toEqual(["2018-01-01", "2020-01-01"]);
  });

  it("count from the day they were done", () => {
    const actual = (asOf: string) => owed(twoYears("2020-06-30"), asOf).map((found) => found.actual);
    expect([actual("2020-06-29"), actual("2020-06-30")]).toEqual([["0"], ["2"]]);
  });

  it("are not asked of other funds, nor before there is a grant", () => {
    expect(verdicts([grant("2019-01-01", "2019-12-31", { special: false })], "2020-12-31")).toEqual(["not-applicable"]);
    expect(verdicts([grant("2019-01-01", "2019-12-31", { on: "2019-02-01" })], "2019-01-31")).toEqual([]);
  });
});

describe("both appraisals for every year funded, by a day of the next (5.2.3)", () => {
  const funded = (...days: string[]) => [grant("2019-06-01", "2020-05-31", { appraisals: both(...days) })];

  it.each([
    ["2020-01-30", ["not-applicable", "not-applicable"]],
    ["2020-01-31", ["unmet", "not-applicable"]],
    ["2021-01-30", ["unmet", "not-applicable"]],
    ["2021-01-31", ["unmet", "unmet"]],
  ])("by 31 January, seen on %s", (asOf, expected) => {
    expect(verdicts(funded(), asOf, yearly(31))).toEqual(expected);
  });

  it("each counts for one year alone, the earliest that has none", () => {
    expect(verdicts(funded("2020-01-15"), "2021-01-31", yearly(31))).toEqual(["met", "unmet"]);
    expect(verdicts(funded("2020-02-01"), "2021-01-31", yearly(31))).toEqual(["unmet", "met"]);
    expect(verdicts(funded("2020-01-15", "2020-01-20"), "2021-01-31", yearly(31))).toEqual(["met", "met"]);
  });

  it("are not asked of a year between that is not funded, nor of one yet to begin", () => {
    const { appraisals: _none, ...later } = grant("2021-07-01", "2023-06-30");
    const found = owed([later, grant("2019-02-01", "2019-03-31")], "2022-06-30", yearly(31));
    expect(found.map(({ year, verdict, missing }) => [year, verdict, missing])).toEqual([
      [2019, "unmet", []],
      [2021, "unknown", ["grants.g0.appraisals"]],
      [2022, "unknown", ["grants.g0.appraisals"]],
    ]);
  });

  it("names the years and the day chosen", () => {
    expect(owed(funded(), "2021-12-31", yearly(31))).toMatchObject(
      [2019, 2020].map((year) => ({ year, readings: { "appraisals-owed": { id: "every-year", value: 31 } } })),
    );
  });
});

describe("what is not recorded is unknown (5.2.3)", () => {
  it("the appraisals of a grant", () => {
    const { appraisals: _none, ...bare } = grant("2019-01-01", "2019-12-31");
    expect(owed([bare], "2020-12-31")).toMatchObject([{ verdict: "unknown", missing: ["grants.g0.appraisals"] }]);
  });

  it("whether a grant is special, as far as that changes what is owed", () => {
    const open = (from: string, to: string) => {
      const { special: _none, ...rest } = grant(from, to);
      return rest;
    };
    const special = grant("2019-01-01", "2019-12-31");
    expect(owed([open("2019-01-01", "2019-12-31")], "2020-12-31")).toMatchObject([
      { verdict: "unknown", missing: ["grants.g0.special"] },
    ]);
    expect(verdicts([special, open("2019-03-01", "2019-06-30")], "2020-12-31")).toEqual(["unmet"]);
    expect(verdicts([special, open("2019-03-01", "2020-12-31")], "2020-06-30")).toEqual(["unknown"]);
    expect(verdicts([special, open("2020-03-01", "2020-06-30")], "2020-12-31")).toEqual(["unmet", "unknown"]);
  });

  it("beside the appraisals of the same grants: both are named, with the time asked", () => {
    const { special: _open, appraisals: _none, ...bare } = grant("2019-01-01", "2019-12-31");
    const missing = ["grants.g0.special", "grants.g0.appraisals"];
    const key = "fund-appraisal-owed/complex/pumps";
    expect(owed([bare], "2020-12-31")).toMatchObject([{ key: `${key}///2019-01-01`, verdict: "unknown", missing }]);
    expect(owed([bare], "2020-12-31", yearly(31))).toMatchObject([{ year: 2019, verdict: "unknown", missing }]);
    const { special: _still, ...recorded } = grant("2019-01-01", "2019-12-31");
    const [found] = owed([recorded], "2020-12-31", yearly(31));
    expect([found?.year, found?.missing]).toEqual([2019, ["grants.g0.special"]]);
    expect(owed([recorded], "2020-12-31")[0]).not.toHaveProperty("year");
  });

  it("the appraisals of a grant that stands with another in one time", () => {
    const { appraisals: _none, ...bare } = grant("2019-01-01", "2019-12-31");
    expect(owed([bare, grant("2020-01-01", "2020-06-30")], "2020-12-31")).toMatchObject([
      { verdict: "unknown", missing: ["grants.g0.appraisals"] },
    ]);
  });

  it("a period that ends before it begins", () => {
    expect(owed([grant("2020-01-01", "2019-01-01")], "2020-12-31")).toMatchObject([
      { verdict: "unknown", missing: ["grants.g0.period"] },
    ]);
  });
});

it("a report needs no records of spending for it", () => {
  const grants = [{ id: "g", complex: "pumps", amount: 1, on: "2018-01-01", ...grant("2019-01-01", "2019-12-31") }];
  const portfolio = Portfolio.parse({ complexes: [], grants });
  const { supervision = [] } = assess(taizhou, portfolio, { asOf: "2020-12-31" });
  expect(supervision.find(({ rule }) => rule === "fund-appraisal-owed")?.verdict).toBe("unmet");
});
