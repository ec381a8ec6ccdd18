import { describe, expect, it } from "vitest";
import { assess, defineScorecard, FundingPolicy, Portfolio } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";

const asOf = "2019-12-31";
const label = (text: string) => ({ zh: text, en: text });
const plan = planFrom({
  ...taizhou,
  dimensions: [],
  localities: taizhou.localities.map((each) =>
    each.id === "high-tech-zone" ? { ...each, parent: "jiaojiang" } : each,
  ),
});
const scorecard = defineScorecard({
  id: "served",
  title: label("served"),
  provenance: "illustrative",
  root: {
    id: "all",
    label: label("all"),
    marks: 100,
    children: [
      {
        id: "served",
        label: label("served"),
        marks: 100,
        source: "served",
        scoring: { kind: "linear", zeroAt: 0, fullAt: 100 },
      },
    ],
  },
  grades: [
    { id: "best", label: label("best"), atLeast: 60, top: { count: 1, within: "locality" } },
    { id: "good", label: label("good"), atLeast: 30 },
    { id: "poor", label: label("poor"), atLeast: 0 },
  ],
  missing: "range",
  rounding: { places: 0, mode: "half-up" },
});
const policy = FundingPolicy.parse({
  id: "by-grade",
  label: label("by grade"),
  provenance: "illustrative",
  clauses: [],
  payee: "complex",
  rule: { kind: "entitlement", amount: { byGrade: { best: 100, good: 60 } } },
  capPerLocality: 110,
});
const MARKS: Readonly<Record<string, number>> = { town: 90, zone: 85, near: 80, lent: 70 };
const complexes = Object.entries({
  town: { locality: "jiaojiang" },
  zone: { locality: "high-tech-zone" },
  near: { locality: "luqiao" },
  lent: { locality: "luqiao", parentLocality: "jiaojiang" },
}).map(([id, where]) => ({
  id,
  name: id,
  ...where,
  milestones: [{ kind: "cultivated" as const, tier: "municipal", on: "2018-05-01" as const }],
}));
const portfolio = Portfolio.parse({
  complexes,
  records: complexes.map(({ id }) => ({ complex: id, year: 2019, observed: { served: MARKS[id] } })),
  complete: ["records", "grants"],
});
const reportOf = (...localities: string[]) =>
  assess(plan, portfolio, {
    asOf,
    scorecards: [scorecard],
    funding: { policy },
    recommendation: { quota: 2, perLocality: 1 },
    ...(localities.length > 0 && { scope: { localities } }),
  });
const sheetsOf = (...localities: string[]) =>
  Object.fromEntries(
    reportOf(...localities).complexes.flatMap(({ complex, records = [] }) =>
      records.flatMap(({ sheet }) => (sheet ? [[complex, sheet.possible]] : [])),
    ),
  );
const linesOf = (...localities: string[]) =>
  Object.fromEntries(
    (reportOf(...localities).funding?.lines ?? []).map(({ complex, range }) => [
      complex,
      [Number(range.least), Number(range.most)] as const,
    ]),
  );

const PARTS = [["jiaojiang"], ["high-tech-zone"], ["luqiao"], ["luqiao", "wenling"], ["jiaojiang", "luqiao"]];

describe("who shares a place with those outside a scope competes with them", () => {
  it("for the grades that each place has for itself", () => {
    expect(sheetsOf("jiaojiang")).toEqual({ town: ["best"], zone: ["good"], lent: ["good"] });
    expect(sheetsOf("high-tech-zone")).toEqual({ zone: ["best", "good"] });
    expect(sheetsOf("luqiao")).toEqual({ near: ["best"], lent: ["best", "good"] });
  });

  it.each(PARTS)("the money of the whole lies in the range that the part says: %s", (...part) => {
    const whole = linesOf();
    for (const [complex, [least, most]] of Object.entries(linesOf(...part))) {
      const [amount = Number.NaN] = whole[complex] ?? [];
      expect([least <= amount, amount <= most], complex).toEqual([true, true]);
    }
  });

  it("of a place that lies in the scope with all below it the money is the whole's", () => {
    expect(linesOf("jiaojiang")).toEqual({ town: linesOf().town, zone: linesOf().zone, lent: linesOf().lent });
  });

  it("for the recommendations that a place has room for", () => {
    const certain = (...localities: string[]) =>
      reportOf(...localities)
        .recommendation?.recommended.filter((each) => each.certain)
        .map(({ complex }) => complex);
    expect(certain("jiaojiang")).toEqual(["town"]);
    expect(certain("high-tech-zone")).toEqual([]);
    expect(certain("luqiao")).toEqual(["near"]);
  });
});
