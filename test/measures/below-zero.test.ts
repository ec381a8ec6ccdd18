import { describe, expect, it } from "vitest";
import { assessTier, definePlan, Portfolio } from "../../src/index.js";
import { plan as base } from "./judged.js";

const label = (text: string) => ({ zh: text, en: text });
const planOf = (figure: object) =>
  definePlan({
    ...base,
    clauses: [{ id: "1", kind: "standard", gist: label("what is sold") }],
    observed: [{ id: "sales", label: label("sales"), unit: "yuan", ...figure }],
    standards: [
      {
        id: "sold",
        label: label("sold"),
        clauses: ["1"],
        effect: "decides",
        requires: { value: { over: "sales", years: 3, by: "sum" }, atLeast: 100 },
      },
    ],
  });
const soldIn = (figure: object, ...sales: readonly unknown[]) => {
  const portfolio = Portfolio.parse({
    complexes: [
      {
        id: "x",
        name: "x",
        locality: "east",
        milestones: [{ kind: "cultivated", tier: base.tiers[0]?.id, on: "2018-01-01" }],
      },
    ],
    records: sales.map((of, at) => ({
      complex: "x",
      year: 2018 + at,
      observed: of === undefined ? {} : { sales: of },
    })),
  });
  const [complex] = portfolio.complexes;
  if (!complex) throw new Error("no complex");
  const [finding] = assessTier(planOf(figure), complex, base.tiers[0]?.id ?? "", {
    asOf: "2020-12-31",
    portfolio,
  }).findings;
  const { verdict, actual, range, missing } = finding ?? {};
  return { verdict, actual, range, missing };
};

describe("a figure below 0 of a key that the plan says is never below 0", () => {
  it.each([
    [98, -3, 1],
    [150, -60, 1],
    [0, -1, 0],
  ])("is not recorded yet, as a list in its place: %j, %j, %j", (...sales) => {
    const open = soldIn({}, ...sales.map((each) => (each < 0 ? undefined : each)));
    expect(soldIn({}, ...sales)).toEqual(open);
    expect(soldIn({}, ...sales.map((each) => (each < 0 ? { done: [] } : each)))).toEqual(open);
  });

  it("takes nothing from what is reached, and counts where it may be below 0", () => {
    expect(soldIn({}, 150, -60, 1)).toMatchObject({ verdict: "met", range: { least: "151" } });
    expect(soldIn({}, 98, -3, 1)).toMatchObject({ verdict: "unknown", missing: ["previous.observed.sales"] });
    expect(soldIn({ signed: true }, 150, -60, 1)).toMatchObject({ verdict: "unmet", actual: "91" });
  });
});
