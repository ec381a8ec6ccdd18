import { describe, expect, it } from "vitest";
import { definePlan, type Plan, Portfolio, readPlan, trackTargets, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, FLOW, listed, PROVINCIAL, portfolioOf, rowOf, TOTAL, totalOf } from "./records.js";

const exactly = definePlan({
  ...taizhou,
  targets: taizhou.targets.map((target) => (target.id === FLOW ? { ...target, bound: "exactly" as const } : target)),
});

const of2019 = (...days: readonly string[]) => {
  const complexes = days.map((on, at) => complexOf(`c${at}`, "wenling", listed(on)));
  const { rows } = trackTargets(exactly, portfolioOf(...complexes), { asOf: "2019-06-30" });
  return rows.find(({ target, locality, year }) => target === FLOW && locality === "wenling" && year === 2019);
};

describe("of a year that is to bring exactly one complex, in the middle of it", () => {
  it("one is what is asked for", () => {
    expect(of2019("2019-02-01")).toMatchObject({ achieved: 1, status: "met" });
  });

  it("two are one too many, and the target is missed: what has been cultivated does not go away", () => {
    expect(of2019("2019-02-01", "2019-05-01")).toMatchObject({ achieved: 2, excess: 1, status: "missed" });
  });
});

describe("what is one too many is one too many in the total", () => {
  const complexes = ["2019-02-01", "2019-05-01"].map((on, at) => complexOf(`c${at}`, "wenling", listed(on)));
  const totals = (count: number) =>
    trackTargets(exactly, portfolioOf(...complexes.slice(0, count)), { asOf: "2019-12-31" });

  it("of the year and of all years", () => {
    expect([totalOf(totals(2), FLOW, 2019).excess, totalOf(totals(2), FLOW).excess]).toEqual([1, 1]);
  });

  it("and is not spoken of where there is none", () => {
    expect(totalOf(totals(1), FLOW, 2019)).not.toHaveProperty("excess");
  });
});

describe("a stock that each locality owes", () => {
  // As the plan of Taizhou has it, but owed by each of the localities that were there or came to be.
  const places = ["wenling", "high-tech-zone", "taizhou-bay-new-area"];
  const plan: Plan = definePlan({
    ...taizhou,
    targets: taizhou.targets.map((target) =>
      target.id === TOTAL ? { ...target, each: "locality" as const, localities: places, value: 1 } : target,
    ),
  });
  const owing = (asOf: string) =>
    trackTargets(plan, portfolioOf(), { asOf })
      .rows.filter(({ target }) => target === TOTAL)
      .map(({ locality }) => locality);

  it("is owed by those that are there on the day", () => {
    expect(owing("2019-06-30")).toEqual(["wenling", "high-tech-zone"]);
  });

  it("and after its own day by those that were there then", () => {
    expect(owing("2020-12-31")).toEqual(owing("2025-06-30"));
    expect(owing("2025-06-30")).toContain("taizhou-bay-new-area");
  });
});

describe("a yearly target counted from the day of issue", () => {
  const plan = withReadings(taizhou, { "first-year": "from-issue" });
  const statusOn = (asOf: string, year: number) =>
    rowOf(trackTargets(plan, portfolioOf(), { asOf }), FLOW, { locality: "wenling", year }).status;

  it("is not due before, and from that day on it is", () => {
    expect([statusOn("2018-12-06", 2018), statusOn("2018-12-07", 2018)]).toEqual(["not-due", "on-track"]);
  });

  it("leaves later years as they are", () => {
    expect([statusOn("2018-12-31", 2019), statusOn("2019-01-01", 2019)]).toEqual(["not-due", "on-track"]);
  });
});

describe("of exactly so many nothing is decided while what is open lies on both sides, or only reaches it", () => {
  const ten = withReadings(taizhou, { "ten-provincial": "exactly" });
  const at = (tier: string, count: number, of: string) =>
    Array.from({ length: count }, (_, index) =>
      complexOf(`${of}${index}`, "linhai", { kind: "cultivated", tier, on: "2018-05-01" }),
    );

  it.each([
    [9, 2, "unknown"],
    [9, 1, "unknown"],
    [8, 1, "missed"],
    [10, 0, "met"],
    [10, 1, "unknown"],
    [11, 1, "missed"],
  ] as const)("%i complexes, %i open: %s", (known, open, status) => {
    const portfolio = portfolioOf(...at("provincial", known, "a"), ...at("省级", open, "b"));
    expect(rowOf(trackTargets(ten, portfolio, { asOf: "2020-12-31" }), PROVINCIAL).status).toBe(status);
  });

  it.each([
    ["10", "unknown"],
    ["9", "unknown"],
    ["11", "missed"],
  ] as const)("a level of 10, %s recorded of one and nothing of another: %s", (income, status) => {
    const { targets, ...rest } = JSON.parse(JSON.stringify(taizhou));
    const level = { id: "income", label: { zh: "收入", en: "income" }, clauses: ["2.6"], kind: "level" };
    const asked = { of: "service-income", total: "sum", each: "area", bound: "exactly", value: 10, unit: "yuan" };
    const plan = readPlan({ ...rest, targets: [...targets, { ...level, ...asked, years: [2019] }] });
    const { complexes } = portfolioOf(...at("county", 2, "a"));
    const records = [{ complex: "a0", year: 2019, observed: { "service-income": income } }];
    const portfolio = Portfolio.parse({ complexes, records });
    const { rows } = trackTargets(plan, portfolio, { asOf: "2020-12-31" });
    expect(rows.find(({ target }) => target === "income")?.status).toBe(status);
  });
});
