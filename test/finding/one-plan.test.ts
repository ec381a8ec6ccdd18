/* What is handed in together is of one plan: results are told under the plan they were made under, grounds are of the plan beside them. */
import { describe as about, expect, it } from "vitest";
import { targetChart, tierChart } from "../../src/charts/index.js";
import {
  assess,
  assessComplex,
  assessTier,
  describe,
  orderProjects,
  overlaps,
  type Plan,
  PolicyError,
  Portfolio,
  readPlan,
  recommend,
  toMarkdown,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { toRows } from "../../src/tables/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const asOf = "2020-12-31";
const portfolio = Portfolio.parse({
  complexes: [
    {
      id: "pumps",
      name: "泵业综合体",
      locality: "wenling",
      milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    },
  ],
});
const [complex] = portfolio.complexes;
if (complex === undefined) throw new Error("no complex");

const revised: Plan = readPlan({ ...JSON.parse(JSON.stringify(taizhou)), revision: "2019-07-01" });
const read: Plan = readPlan(JSON.parse(JSON.stringify(taizhou)));

const report = assess(taizhou, portfolio, { asOf });
const TOLD: Readonly<Record<string, (plan: Plan) => unknown>> = {
  "a report as Markdown": (plan) => toMarkdown(plan, report, zhCN),
  "a report in sentences": (plan) => describe(plan, report, zhCN),
  "a report as rows": (plan) => toRows(plan, report, zhCN),
  "a report read from JSON": (plan) => describe(plan, JSON.parse(JSON.stringify(report)), zhCN),
  "one of several results": (plan) => describe(plan, [report.audit[0] ?? report, report.targets], zhCN),
  "the targets' chart": (plan) => targetChart(plan, trackTargets(taizhou, portfolio, { asOf }), zhCN),
  "the tiers' chart": (plan) => tierChart(plan, assessComplex(taizhou, complex, { asOf }), zhCN),
  overlaps: (plan) => describe(plan, overlaps(taizhou, portfolio, { asOf }), zhCN),
  "a recommendation": (plan) => describe(plan, recommend(taizhou, portfolio, [], { quota: 1, asOf }), zhCN),
  "projects on a ground": (plan) => orderProjects(plan, [], { ground: { plan: taizhou, portfolio, asOf } }),
};

const pathsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof PolicyError) return error.faults.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

about("what is handed in beside a plan", () => {
  it.each(Object.entries(TOLD))("%s: is refused under another revision of it", (_, told) => {
    expect(pathsOf(() => told(revised))).toEqual([
      expect.stringMatching(/(?:stamp\.plan|^ground\.plan) does-not-fit$/),
    ]);
  });

  it.each(Object.entries(TOLD))("%s: is taken under the same plan, read anew", (_, told) => {
    expect(pathsOf(() => told(read))).toEqual([]);
  });

  it("stands on its readings too", () => {
    const ground = { plan: withReadings(taizhou, { coverage: "decides" }), portfolio, asOf };
    expect(pathsOf(() => orderProjects(taizhou, [], { ground }))).toEqual(["ground.plan does-not-fit"]);
  });

  it("is a tier that the plan has", () => {
    const small = readPlan({
      ...{ id: "small", revision: "1", title: { zh: "小", en: "small" } },
      period: { from: "2021-01-01", to: "2021-12-31" },
      clauses: [{ id: "1", kind: "standard", gist: { zh: "小", en: "small" }, declaratory: { zh: "无", en: "none" } }],
      tiers: [{ id: "base", label: { zh: "小", en: "small" } }],
      localities: [{ id: "east", label: { zh: "东", en: "east" }, kind: "district" }],
    });
    const assessment = assessTier(taizhou, complex, "county", { asOf });
    expect(pathsOf(() => describe(small, assessment, zhCN))).toEqual(["result.tier not-understood"]);
  });
});
