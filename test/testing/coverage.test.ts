import type { EChartsOption } from "echarts";
import { describe, expect, it } from "vitest";
import { definePlan, type Plan, readPlan } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { Case, coverageChart, coverageMarkdown, coverageOf, runCases } from "../../src/testing/index.js";

const label = { zh: "虚构", en: "invented" };

/** A figure that a reading governs, one that none does, a list, a choice, a condition, and a target. */
const plan: Plan = definePlan({
  id: "invented",
  revision: "1",
  title: label,
  period: { from: "2021-01-01", to: "2022-12-31" },
  clauses: [
    { id: "1", kind: "standard", gist: label },
    { id: "2", kind: "target", gist: label },
  ],
  tiers: [
    { id: "base", label },
    { id: "star", label: { zh: "星级", en: "star" } },
  ],
  localities: [{ id: "east", label, kind: "district" }],
  functions: [
    { id: "design", label },
    { id: "testing", label: { zh: "检测", en: "testing" } },
  ],
  operatingModels: [{ id: "council", label }],
  facts: [{ id: "patents", label, unit: "count" }],
  standards: [
    {
      ...{ id: "area", label, clauses: ["1"], effect: "decides", test: "at-least", fact: "floor-area", unit: "m²" },
      value: { base: "3000", star: "8000" },
    },
    { ...{ id: "all", label, clauses: ["1"], effect: "decides" }, test: "covers", fact: "functions", atLeast: "all" },
    {
      ...{ id: "model", label, clauses: ["1"], effect: "decides" },
      test: "one-of",
      fact: "operating-model",
      accepted: ["council"],
    },
    {
      ...{ id: "either", label, clauses: ["1"], effect: "decides" },
      requires: {
        any: [
          { value: { fact: "patents" }, above: "5" },
          { list: "functions", has: ["design"] },
        ],
      },
    },
  ],
  targets: [
    {
      ...{
        id: "stock",
        label,
        clauses: ["2"],
        kind: "stock",
        bound: "at-least",
        value: 2,
        each: "area",
        by: "2022-12-31",
      },
      ...{ counts: { milestones: ["cultivated"] }, tiersCounted: "highest" },
    },
  ],
  readings: {
    size: {
      clauses: ["1"],
      why: label,
      default: "large",
      alternatives: {
        large: { label, set: { "standards.area.value": { base: "3000", star: "8000" } } },
        small: { label, set: { "standards.area.value": { base: "500", star: "900" } } },
      },
    },
  },
});

function asked(id: string, floorArea: number, verdict: string, more: object = {}): Case {
  const complex = { id: "a", name: "A", locality: "east", milestones: [], site: { floorArea }, ...more };
  const ask = { assessTier: { complex, tier: "base", asOf: "2021-12-31" } };
  return Case.parse({ id, clauses: ["1"], says: label, ask, expect: [{ at: ["findings", "area"], is: { verdict } }] });
}

const suite = [asked("at", 3000, "met"), asked("below", 2999, "unmet")];
const { clauses, standards, readings, untried } = coverageOf(plan, runCases(plan, suite));
const told = (list: typeof untried) => list.map(({ of, id, what }) => [of, id, what].filter(Boolean).join(" "));

describe("coverage", () => {
  it("says which verdicts were reached, and each figure from which side", () => {
    expect(clauses[0]).toEqual({ id: "1", covered: true, cases: ["at", "below"] });
    expect(standards[0]).toMatchObject({
      verdicts: ["met", "unmet"],
      figures: [
        { tier: "base", short: true, exactly: true },
        { tier: "star", short: false, exactly: false },
      ],
    });
  });

  it("says with which members there and lacking, and on which side of what a condition asks", () => {
    const either = (functions: string[]) => ({ ...asked("e", 1, "unmet", { functions, facts: { patents: 6 } }) });
    const looked = {
      ...either(["design"]),
      expect: ["all", "either"].map((rule) => ({ at: ["findings", rule], is: {} })),
    };
    const seen = coverageOf(plan, runCases(plan, [looked])).standards;
    expect(seen[1]?.members).toEqual([
      { id: "design", there: true, lacking: false },
      { id: "testing", there: false, lacking: true },
    ]);
    expect(seen[3]?.branches.map(({ met, unmet }) => [met, unmet])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it("lists what was never asked, worst first", () => {
    expect(readings.map(({ chosen, neverChosen }) => [chosen, neverChosen])).toEqual([[["large"], ["small"]]]);
    expect(told(untried)).toEqual([
      "clause 2",
      ...["standard all", "standard model", "standard either"],
      ...["figure area star: short", "figure area star: exactly"],
      ...[
        "member all design: there",
        "member all design: lacking",
        "member all testing: there",
        "member all testing: lacking",
      ],
      ...["member model council: there", "member model council: lacking"],
      ...["met", "unmet", "exactly"].map((side) => `branch either {"value":{"fact":"patents"},"above":"5"}: ${side}`),
      ...["met", "unmet"].map((side) => `branch either {"list":"functions","has":["design"]}: ${side}`),
      ...["target stock", "figure stock short", "figure stock exactly"],
      "verdict area unknown",
      ...["all", "model", "either"].flatMap((id) => ["met", "unmet", "unknown"].map((each) => `verdict ${id} ${each}`)),
      ...["met", "missed", "behind", "on-track", "not-due"].map((status) => `verdict stock ${status}`),
      "reading size small",
    ]);
  });

  it("counts nothing that a case which fails looks at", () => {
    const wrong = coverageOf(plan, runCases(plan, [asked("wrong", 2999, "met")]));
    expect(told(wrong.untried)[0]).toBe("clause 1");
  });
});

describe("each thing never tried comes with a case that would", () => {
  it.each([
    ["an empty suite", []],
    ["one of two cases", suite],
  ])("so that after %s nothing is left", (_, cases) => {
    const before = coverageOf(plan, runCases(plan, cases)).untried;
    const results = runCases(
      plan,
      before.flatMap(({ would }) => (would ? [Case.parse(would)] : [])),
    );
    expect(results.filter(({ passed }) => !passed).map(({ id, differences }) => [id, differences])).toEqual([]);
    expect(told(coverageOf(plan, [...runCases(plan, cases), ...results]).untried)).toEqual([]);
  });

  it("whatever a condition asks: growth, change, a ratio, a sum, several years, grants, delays, a measure, a list, a choice, a listing", () => {
    const values = [
      { growth: "served" },
      { change: "served" },
      { ratio: ["served", { observed: "all" }] },
      { sum: ["served", { of: "all", times: "2" }] },
      { over: "served", years: 2, by: "sum" },
      { over: "served", years: "cultivated", by: "mean" },
      { granted: {} },
      { measured: "carriers" },
    ];
    const leaves = [
      ...values.map((value) => ({ value, atLeast: "0.5" })),
      ...["answer", "solution", "report"].map((late) => ({ value: { late }, atMost: "1" })),
      { value: { fact: "on-site-tenants" }, atLeast: "5" },
      { value: "served", above: "3", atMost: "9" },
      { value: "all", below: { base: "7", star: "8" } },
      { list: "functions", has: ["design", "testing"], atLeast: 1 },
      { list: { observed: "done" }, has: ["a", "b"] },
      { choice: "operatingModel", in: ["council"] },
      { choice: "grade", in: ["good"] },
      { listed: { milestones: ["recognised"], tiers: ["star"], state: "ever" } },
    ];
    const standard = (id: string, more: object) => ({
      ...{ id, label, clauses: ["1"], effect: "decides" },
      ...more,
    });
    const asking = readPlan({
      ...JSON.parse(JSON.stringify(plan)),
      observed: ["served", "all", "done"].map((id) => ({ id, label: { zh: id, en: id }, unit: "count" })),
      practice: { solveWithinDays: 9 },
      standards: [
        ...leaves.map((requires, at) => standard(`s${at}`, { requires })),
        standard("part", {
          when: { choice: "locality", in: ["east"] },
          requires: { not: { all: leaves.slice(0, 2) } },
        }),
        standard("in-time", { test: "within", from: "cultivated", to: "recognised", months: 24 }),
      ],
      ...{ readings: {}, chosen: {} },
    });
    const cases = coverageOf(asking, []).untried.flatMap(({ would }) => (would ? [Case.parse(would)] : []));
    const left = coverageOf(asking, runCases(asking, cases)).untried;
    // There is one place: none lies elsewhere.
    expect(told(left)).toEqual(['branch part {"choice":"locality","in":["east"]}: unmet']);
    expect(left[0]?.whyNot?.zh).toBe("所需记录无法据计划拟出，请自行编写");
  });
});

describe("coverage shown", () => {
  it("in Markdown, in the words of a language", () => {
    const coverage = coverageOf(plan, runCases(plan, suite));
    const text = coverageMarkdown(plan, coverage, en);
    expect(text).toContain("| clauses | 1 | 2 |");
    expect(text).toContain("- figure invented · star: short of it");
    expect(text).toContain("- condition invented · invented &gt; 5: exactly at it");
    expect(coverageMarkdown(plan, coverage, zhCN)).toContain("| 标准 | 1 | 4 |");
  });

  it("as a chart: of each kind how much is tried and how much is not", () => {
    const option: EChartsOption = coverageChart(plan, coverageOf(plan, runCases(plan, suite)), en);
    const { series, yAxis } = option;
    expect(yAxis).toMatchObject({ data: expect.arrayContaining(["clauses", "sides of figures"]) });
    expect(series).toMatchObject([{ data: [1, 1, 2, "-", "-", 2, "-", 1] }, { data: [1, 3, 4, 6, 5, 15, 1, 1] }]);
  });

  it("with nothing left for a suite that tries all", () => {
    const none = readPlan({
      ...{
        id: "n",
        revision: "1",
        title: label,
        period: plan.period,
        clauses: [],
        tiers: [{ id: "base", label }],
        localities: [{ id: "east", label, kind: "district" }],
      },
    });
    expect(coverageMarkdown(none, coverageOf(none, []), en)).toContain("Nothing.");
  });
});
