import { describe, expect, it } from "vitest";
import { allocateFunding, defineScorecard, FundingPolicy, Portfolio, rankSheets, scoreAll } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const label = { zh: "甲", en: "one" };
const card = defineScorecard({
  id: "served",
  title: label,
  provenance: "illustrative",
  root: {
    id: "all",
    label,
    marks: 100,
    children: [
      {
        id: "served",
        label,
        marks: 100,
        source: { observed: "served" },
        scoring: { kind: "linear", zeroAt: 0, fullAt: 100 },
      },
    ],
  },
  grades: [{ id: "all", label, atLeast: 0 }],
  missing: "range",
  rounding: { places: 2, mode: "half-up" },
});
const standing = (id: string, locality: string) => ({
  id,
  name: `${id}综合体`,
  locality,
  milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
});
const portfolio = Portfolio.parse({
  complexes: [standing("a", "wenling"), standing("b", "yuhuan")],
  records: [{ complex: "a", year: 2020, observed: { served: 90 } }],
});
const ground = { plan: taizhou, portfolio, asOf: "2020-12-31" };
const sheets = scoreAll(card, portfolio.records ?? [], { ground });
const policy = FundingPolicy.parse({
  id: "p",
  label,
  provenance: "illustrative",
  clauses: ["4.5.3d"],
  rule: { kind: "proportional" },
  payee: "complex",
});

describe("a complex that stands without a sheet may yet have one", () => {
  it("so that its share is certain for nobody", () => {
    const { lines, held } = allocateFunding(policy, sheets, { ...ground, budget: 100 });
    // With full marks for b, a has 90 of 190.
    expect(lines).toMatchObject([
      { complex: "a", amount: "47.36", range: { least: "47.36", most: "100" }, certain: false },
    ]);
    expect(held).toBe("52.64");
  });

  it("and may come before others in rank", () => {
    expect(rankSheets(sheets, { ground })).toMatchObject([{ complex: "a", rank: 1, best: 1, worst: 2 }]);
    expect(rankSheets(sheets)).toMatchObject([{ complex: "a", rank: 1, best: 1, worst: 1 }]);
  });

  it("but not one that is struck off", () => {
    const [a, b] = portfolio.complexes;
    const off = { kind: "delisted" as const, tier: "county", on: "2019-09-30" };
    const without = Portfolio.parse({
      ...portfolio,
      complexes: [a, b && { ...b, milestones: [...b.milestones, off] }],
    });
    const there = { ...ground, portfolio: without };
    expect(rankSheets(sheets, { ground: there })).toMatchObject([{ worst: 1 }]);
    expect(allocateFunding(policy, sheets, { ...there, budget: 100 }).lines).toMatchObject([
      { amount: "100", certain: true },
    ]);
  });
});
