import { describe, expect, it } from "vitest";
import {
  assess,
  type Complex,
  describe as describeIn,
  type Milestone,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { rowsOf, toRows } from "../../src/tables/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, FLOW, listed, PROVINCIAL, portfolioOf, rowOf, TOTAL } from "./records.js";

const END = "2020-12-31";
const linhai = (year: number) => ({ locality: "linhai", year });

describe("a tier that the plan does not have (a label in place of the id)", () => {
  const of = (...milestones: Milestone[]) =>
    trackTargets(taizhou, portfolioOf(complexOf("a", "linhai", ...milestones)), { asOf: END });
  const listedAs = (tier: string, on = "2018-05-01"): Milestone => ({ kind: "cultivated", tier, on });

  it("is a listing all the same: the year's number and the stock count it", () => {
    const progress = of(listedAs("省级"));
    expect(rowOf(progress, FLOW, linhai(2018))).toMatchObject({ status: "met", complexes: ["a"], undecided: [] });
    expect(rowOf(progress, TOTAL)).toMatchObject({ achieved: 1, undecided: [] });
  });

  it("may be provincial or not", () => {
    expect(rowOf(of(listedAs("省级")), PROVINCIAL)).toMatchObject({ achieved: 0, undecided: ["a"] });
  });

  it("of a delisting leaves open what it ended", () => {
    const progress = of(listedAs("county"), { kind: "delisted", tier: "县级", on: "2019-05-01" });
    expect(rowOf(progress, TOTAL)).toMatchObject({ achieved: 0, undecided: ["a"] });
    expect(rowOf(progress, FLOW, linhai(2018)).status).toBe("met");
  });
});

describe("a place that stood only later", () => {
  const plan = withReadings(taizhou, { localities: "addressees" });
  const later = complexOf("a", "taizhou-bay-new-area", listed("2019-12-31"));
  const zones = (complex: Complex, asOf = END) => {
    const progress = trackTargets(plan, portfolioOf(complex), { asOf });
    return ["cluster-zone", "high-tech-zone"].map((locality) => rowOf(progress, FLOW, { locality, year: 2019 }));
  };

  it("may be of each whose place it took: neither has missed its number", () => {
    expect(zones(later)).toMatchObject([
      { status: "unknown", achieved: 0, undecided: ["a"] },
      { status: "unknown", achieved: 0, undecided: ["a"] },
    ]);
    expect(rowOf(trackTargets(plan, portfolioOf(later), { asOf: END }), TOTAL).achieved).toBe(1);
  });

  it("is no other place's once it stands", () => {
    expect(zones(complexOf("a", "taizhou-bay-new-area", listed("2020-07-01")))).toMatchObject([
      { status: "missed", undecided: [] },
      { status: "missed", undecided: [] },
    ]);
  });

  it("may lie in a scope that names one of them, and counts there in measures as open", () => {
    const portfolio = portfolioOf(later);
    const asOf = "2019-12-31";
    const scope = { localities: ["cluster-zone"] };
    const report = assess(plan, portfolio, { asOf, scope });
    expect(report.complexes.map(({ complex }) => complex)).toEqual(["a"]);
    const zone = report.localities.find(({ locality }) => locality === "cluster-zone");
    expect(zone?.measured?.complexes).toMatchObject({ missing: ["complexes[0].locality"] });
  });
});

describe("how many may count is told as a range", () => {
  const open = complexOf("b", "linhai", { kind: "cultivated", tier: "省级", on: "2018-05-01" });
  const progress = trackTargets(
    taizhou,
    portfolioOf(complexOf("a", "linhai", listed("2018-05-01", "provincial")), open),
    {
      asOf: END,
    },
  );

  it("in rows and totals, with what is lacking at the most, in both languages", () => {
    const row = rowOf(progress, PROVINCIAL);
    expect(row).toMatchObject({ achieved: 1, shortfall: 9, range: { least: "1", most: "2" } });
    const total = progress.totals.find(({ target }) => target === PROVINCIAL) ?? expect.fail();
    expect(total).toMatchObject({ achieved: 1, range: { least: "1", most: "2" } });
    for (const each of [row, total]) {
      expect(describeIn(taizhou, each, zhCN)).toContain("实际1至2家，还差至多9家");
      expect(describeIn(taizhou, each, en)).toContain("1 to 2 complexes");
      const [table] = toRows(taizhou, each, zhCN);
      expect(table && rowsOf(table)[1]).toEqual(expect.arrayContaining(["1至2", "至多9家"]));
    }
    expect(rowOf(progress, TOTAL)).not.toHaveProperty("range");
  });

  it("but a complex that may lie in either of two places counts once in their total", () => {
    const plan = withReadings(taizhou, { localities: "addressees" });
    const later = complexOf("a", "taizhou-bay-new-area", listed("2019-12-31"));
    const { totals } = trackTargets(plan, portfolioOf(later), { asOf: END });
    const total = totals.find(({ target, year }) => target === FLOW && year === 2019);
    expect(total).toMatchObject({ achieved: 0, range: { least: "0", most: "1" } });
  });
});

describe("complexes that read alike may be one", () => {
  const [a, b] = [
    complexOf("pumps", "linhai", listed("2018-05-01")),
    complexOf("Pumps", "linhai", listed("2018-06-01")),
  ];
  const of = (...complexes: Complex[]) => trackTargets(taizhou, portfolioOf(...complexes), { asOf: END });
  const counted = (row: { readonly complexes: readonly string[]; readonly undecided: readonly string[] }) => [
    row.complexes,
    row.undecided,
  ];

  it.each([
    ["case", "pumps", "Pumps"],
    ["a composed and a decomposed letter", "caf\u00e9", "cafe\u0301"],
    ["full width", "pumps1", "pumps１"],
    ["white space", "the pumps", "thepumps"],
    ["what cannot be seen", "pumps", "pum\u200bps"],
  ])("but for %s: one counts, the other may", (_what, one, other) => {
    const row = rowOf(of({ ...a, id: one, name: "甲" }, { ...b, id: other, name: "乙" }), TOTAL);
    expect([counted(row), row.range]).toEqual([[[one], [other]], { least: "1", most: "2" }]);
  });

  it("by one name under two ids too", () => {
    expect(counted(rowOf(of({ ...a, name: "同名" }, { ...b, id: "x", name: "同名" }), TOTAL))).toEqual([
      ["pumps"],
      ["x"],
    ]);
  });

  it("in one county and year the number is met once either way", () => {
    expect(rowOf(of(a, b), FLOW, linhai(2018))).toMatchObject({ achieved: 1, status: "met", undecided: ["Pumps"] });
  });

  it("as one the later listing is no first one, so that its year is open", () => {
    const later = { ...b, milestones: [listed("2019-05-01")] };
    const progress = of(a, later);
    expect(counted(rowOf(progress, FLOW, linhai(2018)))).toEqual([["pumps"], []]);
    expect(rowOf(progress, FLOW, linhai(2019))).toMatchObject({ status: "unknown", undecided: ["Pumps"] });
  });

  it("in two counties neither has it for certain, and the stock has one", () => {
    const progress = of(a, { ...b, locality: "wenling" });
    expect(rowOf(progress, FLOW, linhai(2018))).toMatchObject({ status: "unknown", undecided: ["pumps"] });
    expect(rowOf(progress, FLOW, { locality: "wenling", year: 2018 })).toMatchObject({ status: "unknown" });
    expect(counted(rowOf(progress, TOTAL))).toEqual([["pumps"], ["Pumps"]]);
  });

  it("one struck off may be the other", () => {
    const gone = {
      ...b,
      milestones: [listed("2018-06-01"), { kind: "delisted" as const, tier: "county", on: "2019-05-01" }],
    };
    expect(counted(rowOf(of(a, gone), TOTAL))).toEqual([[], ["pumps"]]);
  });
});
