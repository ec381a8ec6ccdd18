import type { EChartsOption } from "echarts";
import { describe, expect, it } from "vitest";
import { svgOf } from "../../docs/charts/svg.js";
import { defineScorecard } from "../../src/appraisal/index.js";
import {
  averageChart,
  dimensionChart,
  fundingChart,
  funnelChart,
  gapChart,
  leagueChart,
  mapChart,
  milestoneChart,
  overlapChart,
  scheduleChart,
  scoreChart,
  standardChart,
  targetChart,
  tierChart,
  trendChart,
} from "../../src/charts/index.js";
import { scheduleBackward } from "../../src/delivery/index.js";
import type { Label } from "../../src/finding/index.js";
import { en } from "../../src/languages/en/index.js";
import { overlaps } from "../../src/measures/index.js";
import { definePlan } from "../../src/plan/index.js";
import { Portfolio } from "../../src/registry/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { asOf, resultsOf, sample } from "./samples.js";

/** A name that ECharts would read as variables, as a style, as a dimension of the data and as what a pattern found. */
const ODD = "{b} {c0} {a|x} {@1} $&";
const label: Label = { zh: ODD, en: ODD };
const named = <T extends { readonly label: Label }>(list: readonly T[]) =>
  list.map((each, place) => ({ ...each, label: { zh: `${ODD}${place}`, en: `${ODD}${place}` } }));
const { localities, tiers, standards, targets, resourceKinds, functions } = taizhou;
const plan = definePlan({
  ...taizhou,
  area: label,
  localities: named(localities),
  tiers: named(tiers),
  standards: named(standards),
  targets: named(targets),
  resourceKinds: named(resourceKinds),
  functions: named(functions),
});
const scorecard = defineScorecard({
  ...taizhouScorecard,
  root: { ...taizhouScorecard.root, children: named(taizhouScorecard.root.children) },
  grades: named(taizhouScorecard.grades),
});
const { progress, assessments, sheets, robustness, gaps, allocation } = resultsOf(sample);
const twins = Portfolio.parse({
  complexes: ["a", "b"].map((id) => ({
    id,
    name: id,
    locality: "wenling",
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    functions: ["inspection-testing"],
    industry: { id: "pumps", categories: [] },
  })),
});
const found = overlaps(plan, twins, { asOf });
const every = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, ODD]));
const complexes = every([...sample.complexes, ...twins.complexes].map(({ id }) => id));
const industries = every(["pumps", "cutting-tools"]);
const names = { records: { complexes, industries, tasks: { one: ODD } } };
const inOddUnits = gaps.map((gap) => ({ ...gap, rows: gap.rows.map((row) => ({ ...row, unit: ODD })) }));
const schedule = scheduleBackward([{ id: "one", days: 9 }], { deadline: "2020-12-31" });
const charts: Readonly<Record<string, readonly EChartsOption[]>> = {
  map: [mapChart(plan, progress, en, { names })],
  standard: [standardChart(plan, assessments, en, { names })],
  funnel: [funnelChart(plan, assessments, en)],
  milestone: [
    milestoneChart(plan, [...sample.complexes.slice(0, 2).map((each) => ({ ...each, name: ODD }))], en, { asOf }),
  ],
  trend: [trendChart(scorecard, sheets, en, { names })],
  average: sheets.slice(0, 1).map((sheet) => averageChart(scorecard, sheet, sheets, en, { names })),
  target: [targetChart(plan, progress, en, { names })],
  tier: assessments.map((each) => tierChart(plan, each, en, { names })),
  score: sheets.map((sheet) => scoreChart(scorecard, sheet, en, { names })),
  dimension: [dimensionChart(scorecard, sheets, en, { names })],
  league: [leagueChart(scorecard, sheets, en, { names, robustness })],
  gap: inOddUnits.map((gap) => gapChart(plan, gap, en, { names })),
  overlap: [overlapChart(plan, found, en, { names })],
  schedule: [scheduleChart(plan, schedule, en, { names })],
  funding: [fundingChart(plan, allocation, en, { names })],
};

describe("a name that ECharts would read as a template", () => {
  it.each(Object.entries(charts))("stands in no formatter of a %s chart, and none has rich text", (_, options) => {
    const texts = options.map((option) => JSON.stringify(option));
    const formatters = texts.flatMap((text) =>
      [...text.matchAll(/"formatter":"((?:[^"\\]|\\.)*)"/g)].map(([, of]) => of),
    );
    expect(formatters.filter((of) => /\{[a-g@]/.test((of ?? "").replace(/\{yyyy\}-\{MM\}-\{dd\}/, "")))).toEqual([]);
    expect(texts.filter((text) => text.includes('"rich"'))).toEqual([]);
  });

  it.each(Object.entries(charts))("is drawn as it is in a %s chart", (_, options) => {
    const bare = (text: string) => text.replaceAll("&amp;", "&").replace(/[\s\u2060]/g, "");
    const drawn = options.map((option) =>
      [...svgOf({ name: "", width: 3000, height: 2000, option }).matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
        .map(([, text = ""]) => bare(text))
        .join(""),
    );
    expect(drawn.filter((texts) => !texts.includes(bare(ODD)))).toEqual([]);
  });

  it("is drawn as it is where it stands in a label", () => {
    const [funding = {}] = charts.funding ?? [];
    expect(svgOf({ name: "", width: 3000, height: 2000, option: funding })).toContain(
      `yuan ${ODD.replace(/\{(?=[a-g@])/g, "{\u2060").replace("&", "&amp;")}`,
    );
  });
});
