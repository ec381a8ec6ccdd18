import { describe, expect, it } from "vitest";
import { assessTier, type Complex, type Milestone, type Plan, trackTargets } from "../../src/index.js";
import { complexOf, happened, listed, portfolioOf, rowOf } from "./records.js";
import { huzhou, jiaxing, zhejiang } from "./sister-plans.js";

const track = (plan: Plan, asOf: string, complexes: readonly Complex[]) =>
  trackTargets(plan, portfolioOf(...complexes), { asOf });
const at = (places: readonly string[], ...milestones: readonly Milestone[]) =>
  places.map((place, n) => complexOf(`${place}-${n}`, place, ...milestones));
const within = (plan: Plan, ...milestones: readonly Milestone[]) => {
  const { findings } = assessTier(plan, complexOf("a", plan.localities[0]?.id ?? "", ...milestones), "provincial", {
    asOf: "2022-12-31",
  });
  const { verdict, actual, required, unit } = findings.find(({ rule }) => rule === "building-period") ?? {};
  return { verdict, actual, required, unit };
};

describe("Zhejiang", () => {
  const chosen = listed("2018-07-31", "provincial", "creation");
  const nine = ["hangzhou", "ningbo", "wenzhou", "shaoxing", "jinhua", "wuxing", "deqing", "xianju", "wenling"];
  const of2018 = (complexes: readonly Complex[]) =>
    rowOf(track(zhejiang, "2018-12-31", complexes), "yearly", { year: 2018 });

  it("counts cities and counties: twelve complexes in ten of them are ten", () => {
    const twelve = at([...nine, "quzhou", "xianju", "quzhou"], chosen);
    expect(of2018(twelve)).toMatchObject({
      required: 10,
      achieved: 10,
      places: [...nine, "quzhou"],
      unit: "localities",
      status: "met",
    });
  });

  it.each([
    [8, "missed", 1],
    [9, "met", 0],
  ])("%i are %s, short of about ten by %i", (count, status, shortfall) => {
    expect(of2018(at(nine.slice(0, count), chosen))).toMatchObject({ achieved: count, status, shortfall });
  });

  it("counts the creation list, not the cultivation list", () => {
    const cultivated = at(["quzhou"], listed("2018-07-31", "provincial", "cultivation"));
    expect(of2018([...at(nine, chosen), ...cultivated]).achieved).toBe(9);
  });

  it("a county and the city it lies in are two, and the report of the city has both", () => {
    const both = [...at(["taizhou", "xianju"], chosen), ...at(["wuxing"], chosen)];
    expect(of2018(both).achieved).toBe(3);
    const city = trackTargets(zhejiang, portfolioOf(...both), {
      asOf: "2018-12-31",
      scope: { localities: ["taizhou"] },
    });
    expect(rowOf(city, "yearly", { year: 2018 })).toMatchObject({
      places: ["taizhou", "xianju"],
      atLeast: true,
      status: "unknown",
    });
  });

  // From 31 October 2019, 36 months are 1,096 days, and 973 end on 30 June 2022: the 33rd month, not the 48th.
  it("builds from the creation list on: cultivated since 2018-07, created in 2019-10, recognised 2022-06-30", () => {
    const history = [
      listed("2018-07-31", "provincial", "cultivation"),
      listed("2019-10-31", "provincial", "creation"),
      happened("recognised", "2022-06-30", "provincial"),
    ];
    expect(within(zhejiang, ...history)).toEqual({ verdict: "met", actual: "973", required: "1096", unit: "days" });
  });

  it("asks nothing of the time of those on the cultivation list alone", () => {
    const history = [
      listed("2018-07-31", "provincial", "cultivation"),
      happened("recognised", "2022-06-30", "provincial"),
    ];
    expect(within(zhejiang, ...history).verdict).toBe("not-applicable");
  });

  it("asks for nine functions", () => {
    const complex = { ...complexOf("a", "xianju", chosen), functions: zhejiang.functions.slice(1).map(({ id }) => id) };
    const { findings } = assessTier(zhejiang, complex, "provincial", { asOf: "2018-12-31" });
    expect(findings.find(({ rule }) => rule === "nine-functions")).toMatchObject({
      verdict: "unmet",
      required: "9",
      actual: "8",
      items: { lacks: ["research"] },
    });
  });
});

describe("Jiaxing", () => {
  const places = jiaxing.localities.map(({ id }) => id);
  const many = (count: number, ...milestones: readonly Milestone[]) =>
    at(
      Array.from({ length: count }, (_, n) => places[n % 7] ?? ""),
      ...milestones,
    ).map((complex) => ({ ...complex, id: `${complex.id}-${milestones[0]?.list}` }));
  const listOf2019 = [
    ...many(9, listed("2019-10-31", "municipal", "creation")),
    ...many(2, listed("2019-10-31", "municipal", "cultivation")),
  ];

  it("nine on the creation list and two on the other in 2019 are nine of about five, which is no breach", () => {
    expect(rowOf(track(jiaxing, "2019-12-31", listOf2019), "yearly", { year: 2019 })).toMatchObject({
      required: 5,
      achieved: 9,
      shortfall: 0,
      excess: 3,
      status: "met",
    });
  });

  it.each([
    [3, "missed", 1],
    [4, "met", 0],
  ])("%i of about five are %s, short by %i", (count, status, shortfall) => {
    const progress = track(jiaxing, "2018-12-31", many(count, listed("2018-06-30", "municipal", "creation")));
    expect(rowOf(progress, "yearly", { year: 2018 })).toMatchObject({ achieved: count, status, shortfall });
  });

  it("18 municipal of which five became provincial are 18 and five; four are short by one", () => {
    const municipal = listed("2019-05-31", "municipal", "creation");
    const risen = (count: number) => [
      ...many(18 - count, municipal),
      ...many(count, municipal, listed("2021-05-31", "provincial", "creation")).map((complex) => ({
        ...complex,
        id: `${complex.id}-risen`,
      })),
    ];
    const ofTotals = (count: number) =>
      ["municipal", "provincial"].map((target) => {
        const { achieved, shortfall, status } = rowOf(track(jiaxing, "2022-12-31", risen(count)), target);
        return [achieved, shortfall, status];
      });
    expect(ofTotals(5)).toEqual([
      [18, 0, "met"],
      [5, 0, "met"],
    ]);
    expect(ofTotals(4)[1]).toEqual([4, 1, "missed"]);
  });

  it.each([
    ["2022-10-31", "met"],
    ["2022-11-01", "unmet"],
  ])("36 months from the creation list: listed on 2019-10-31 and recognised on %s is %s", (day, verdict) => {
    const history = [listed("2019-10-31", "provincial", "creation"), happened("recognised", day, "provincial")];
    expect(within(jiaxing, ...history).verdict).toBe(verdict);
  });
});

describe("Huzhou", () => {
  const five = huzhou.localities.map(({ id }) => id);
  const municipal = listed("2018-09-30", "municipal");

  it.each([
    [2, "missed", 1],
    [3, "met", 0],
    [9, "met", 0],
  ])("%i of at least three a year are %s, short by %i", (count, status, shortfall) => {
    const those = at(
      Array.from({ length: count }, (_, n) => five[n % 5] ?? ""),
      municipal,
    );
    const row = rowOf(track(huzhou, "2018-12-31", those), "yearly", { year: 2018 });
    expect([row.achieved, row.status, row.shortfall, row.excess]).toEqual([count, status, shortfall, undefined]);
  });

  it("eleven municipal ones by 2022 are short by one of twelve, four provincial by one of five", () => {
    const those = [
      ...at([...five, ...five], municipal),
      ...at(["wuxing"], municipal).map((complex) => ({ ...complex, id: "eleventh" })),
      ...at(five.slice(1), listed("2020-09-30", "provincial")).map((complex) => ({
        ...complex,
        id: `p-${complex.id}`,
      })),
    ];
    const progress = track(huzhou, "2022-12-31", those);
    expect(rowOf(progress, "municipal")).toMatchObject({ achieved: 11, shortfall: 1, status: "missed" });
    expect(rowOf(progress, "provincial")).toMatchObject({ achieved: 4, shortfall: 1, status: "missed" });
  });

  it("covers every one of five: twelve in four of them leave the fifth", () => {
    const four = five.slice(0, 4);
    const progress = track(huzhou, "2022-12-31", at([...four, ...four, ...four], municipal));
    const rows = progress.rows.filter(({ target }) => target === "coverage");
    expect(rows.map(({ locality, achieved, status }) => [locality, achieved, status])).toEqual([
      ["wuxing", 3, "met"],
      ["nanxun", 3, "met"],
      ["deqing", 3, "met"],
      ["changxing", 3, "met"],
      ["anji", 0, "missed"],
    ]);
    expect(progress.totals.find(({ target }) => target === "coverage")?.localities).toEqual({ met: 4, of: 5 });
  });

  it("1+X: a lead by itself lacks one, and with another it does not", () => {
    const lead = { kind: "enterprise", name: "lead", role: "lead" } as const;
    const found = (...participants: readonly (typeof lead | { kind: string; name: string; role: "member" })[]) => {
      const complex = { ...complexOf("a", "wuxing", municipal), participants };
      const { findings } = assessTier(huzhou, complex, "municipal", { asOf: "2018-12-31" });
      return findings.find(({ rule }) => rule === "one-plus-x");
    };
    expect(found(lead)).toMatchObject({ verdict: "unmet", shortfall: "1", effect: "advises" });
    expect(found(lead, { kind: "university", name: "X", role: "member" })?.verdict).toBe("met");
  });
});
