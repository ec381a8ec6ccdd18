import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EChartsOption } from "echarts";
import { rankRobustness, type ScoreSheet, scoreAll } from "../../src/appraisal/index.js";
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
  readingChart,
  scheduleChart,
  scoreChart,
  standardChart,
  targetChart,
  tierChart,
  trendChart,
} from "../../src/charts/index.js";
import { scheduleBackward } from "../../src/delivery/index.js";
import { allocateFunding } from "../../src/funding/index.js";
import { perFrozen } from "../../src/kernel/per-frozen.js";
import type { Language } from "../../src/languages/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { surveyGaps } from "../../src/layout/index.js";
import { measure, overlaps } from "../../src/measures/index.js";
import { AnnualRecord, Portfolio, Survey } from "../../src/registry/index.js";
import { assessComplex } from "../../src/standards/index.js";
import { taizhou, taizhouFunding, taizhouScorecard } from "../../src/taizhou/index.js";
import { trackTargets } from "../../src/targets/index.js";
import { planFrom } from "../given.js";
import { TOP } from "../source.js";

/** The day on which everything is looked at. */
export const asOf = "2020-12-31";

/** The sample portfolio of the documentation. */
export const sample = Portfolio.parse(JSON.parse(readFileSync(join(TOP, "docs/examples/portfolio.json"), "utf8")));

const divisions = taizhou.localities.slice(0, 9).map(({ id }) => id);

/** Two hundred complexes, four of each industry, some of whose records have gaps. */
export const many = Portfolio.parse({
  complexes: Array.from({ length: 200 }, (_, index) => ({
    id: `c${index}`,
    name: `某地某产业创新服务综合体第${index + 1}号（虚构）`,
    locality: divisions[Math.floor(index / 4) % 9],
    milestones: [{ kind: "cultivated", tier: "county", on: `${2018 + (index % 3)}-06-30`, list: "creation" }],
    ...(index % 5 > 0 && { site: { floorArea: 1500 + 40 * index } }),
    ...(index % 7 > 0 && {
      functions: taizhou.functions.slice(index % 4, 4 + (index % 6)).map(({ id }) => id),
    }),
    industry: { id: `i${Math.floor(index / 4)}`, categories: ["traditional-upgrading"] },
  })),
  records: Array.from({ length: 200 }, (_, index) => ({
    complex: `c${index}`,
    year: 2020,
    observed: {
      management: { ratings: [40 + (index % 60)] },
      ...(index % 3 > 0 && { mechanisms: { done: ["resource-sharing"] }, planning: { ratings: [index % 100] } }),
    },
  })),
  surveys: [
    {
      id: "wide",
      on: "2020-04-30",
      rows: Array.from({ length: 40 }, (_, place) =>
        taizhou.resourceKinds.flatMap(({ id }, kind) =>
          (place + kind) % 6 === 0
            ? []
            : [
                {
                  locality: divisions[place % 9],
                  industry: `i${place}`,
                  kind: id,
                  need: 4 + (kind % 3),
                  capacity: (place * kind) % 9,
                  unit: "家",
                },
              ],
        ),
      ).flat(),
    },
  ],
});

const manyTasks = Array.from({ length: 200 }, (_, index) => ({
  id: `t${index}`,
  days: index % 9,
  ...(index > 2 && { after: [`t${index - 3}`] }),
}));

/** What the charts of a portfolio are drawn from. */
export const resultsOf = perFrozen((portfolio: Portfolio) => {
  const measured = measure(taizhou, portfolio, { year: 2020 });
  const recorded = new Set((portfolio.records ?? []).filter(({ year }) => year === 2020).map(({ complex }) => complex));
  const sheets = scoreAll(
    taizhouScorecard,
    measured.filter(({ complex }) => recorded.has(complex)),
  );
  return {
    progress: trackTargets(taizhou, portfolio, { asOf }),
    assessments: portfolio.complexes.map((complex) => assessComplex(taizhou, complex, { asOf })),
    sheets,
    robustness: rankRobustness(taizhouScorecard, sheets, { draws: 200, seed: 7, spread: "0.2", top: [3] }),
    gaps: (portfolio.surveys ?? []).map((survey) => surveyGaps(taizhou, survey)),
    found: overlaps(taizhou, portfolio, { asOf, threshold: "0.6" }),
    allocation: allocateFunding(taizhouFunding, funded(portfolio), {
      plan: taizhou,
      portfolio,
      asOf,
      budget: "20000000",
    }),
    names: {
      records: {
        complexes: Object.fromEntries(portfolio.complexes.map(({ id, name }) => [id, name])),
        industries: Object.fromEntries(
          portfolio.complexes.flatMap(({ industry }) =>
            industry ? [[industry.id, `产业${industry.id.slice(1)}`]] : [],
          ),
        ),
      },
    },
  };
});

/** Made-up results of an appraisal: every complex but each tenth is good, with marks from 60 to 99. */
function funded({ complexes }: Portfolio) {
  return complexes.map(({ id }, index) => ({
    complex: id,
    total: `${60 + (index % 40)}` as const,
    grade: index % 10 === 0 ? "failed" : "good",
    certain: index % 4 > 0,
    vetoes: [],
  }));
}

/** The sheet of a record of which nothing is known. */
export function blankSheet(): ScoreSheet | undefined {
  return scoreAll(taizhouScorecard, [AnnualRecord.parse({ complex: "blank", year: 2020, observed: {} })])[0];
}

/** Every chart by name. */
export interface Charts {
  readonly [name: string]: EChartsOption;
}

/** All charts of the 200 complexes. */
export function chartsOfMany(language: Language): Charts {
  const { progress, assessments, sheets, robustness, gaps, found, allocation, names } = resultsOf(many);
  const [assessment] = assessments;
  const [sheet] = sheets;
  const [gap] = gaps;
  const schedule = scheduleBackward(manyTasks, { deadline: asOf, earliestStart: "2019-01-01" });
  const taskNames = Object.fromEntries(manyTasks.map(({ id }, index) => [id, `第${index + 1}项任务`]));
  return {
    target: targetChart(taizhou, progress, language, { names }),
    ...(assessment && { tier: tierChart(taizhou, assessment, language, { names }) }),
    ...(sheet && { score: scoreChart(taizhouScorecard, sheet, language, { names }) }),
    dimension: dimensionChart(taizhouScorecard, sheets, language, { names }),
    league: leagueChart(taizhouScorecard, sheets, language, { names, robustness }),
    "league-plain": leagueChart(taizhouScorecard, sheets, language, { names }),
    ...(gap && { gap: gapChart(taizhou, gap, language, { names }) }),
    overlap: overlapChart(taizhou, found, language, { names }),
    schedule: scheduleChart(taizhou, schedule, language, { names: { records: { tasks: taskNames } } }),
    funding: fundingChart(taizhou, allocation, language, { names }),
  };
}

/** All charts of the sample portfolio, as the guide shows them; its records are frozen, so nothing can change them. */
export function chartsOfSample(language: Language): Charts {
  const { progress, assessments, sheets, robustness, gaps, found, allocation, names: all } = resultsOf(sample);
  const chinese = language === zhCN;
  const industries = chinese ? { pumps: "水泵", "cutting-tools": "切削刀具" } : { pumps: "pumps" };
  const names = { records: { ...all.records, industries } };
  return {
    target: targetChart(taizhou, progress, language, { names }),
    ...Object.fromEntries(
      assessments.slice(2, 6).map((each) => [`tier of ${each.complex}`, tierChart(taizhou, each, language, { names })]),
    ),
    ...Object.fromEntries(
      sheets
        .slice(0, 4)
        .map((sheet) => [`score of ${sheet.complex}`, scoreChart(taizhouScorecard, sheet, language, { names })]),
    ),
    dimension: dimensionChart(taizhouScorecard, sheets, language, { names }),
    league: leagueChart(taizhouScorecard, sheets, language, { names, robustness }),
    ...Object.fromEntries(gaps.slice(0, 1).map((gap) => ["gap", gapChart(taizhou, gap, language, { names })])),
    overlap: overlapChart(taizhou, found, language, { names }),
    funding: fundingChart(taizhou, allocation, language, { names }),
  };
}

/** All charts of nothing. */
export function chartsOfNothing(language: Language): Charts {
  const nothing = resultsOf(Portfolio.parse({ complexes: [] }));
  const bare = planFrom({ ...taizhou, standards: [], targets: [] });
  const assessment = { ...assessComplex(taizhou, many.complexes[0] ?? missing(), { asOf }), tiers: [] };
  const sheet = blankSheet() ?? missing();
  return {
    map: mapChart(taizhou, { ...nothing.progress, rows: [] }, language),
    standard: standardChart(taizhou, [], language),
    funnel: funnelChart(taizhou, [], language),
    milestone: milestoneChart(taizhou, [], language, { asOf }),
    trend: trendChart(taizhouScorecard, [], language),
    average: averageChart(taizhouScorecard, { ...sheet, root: { ...sheet.root, children: [] } }, [], language),
    reading: readingChart(taizhou, [], language),
    target: targetChart(bare, { ...nothing.progress, rows: [], totals: [] }, language),
    tier: tierChart(bare, assessment, language),
    score: scoreChart(taizhouScorecard, { ...sheet, root: { ...sheet.root, children: [] } }, language),
    dimension: dimensionChart(taizhouScorecard, [], language),
    league: leagueChart(taizhouScorecard, [], language, { robustness: nothing.robustness }),
    gap: gapChart(taizhou, surveyGaps(taizhou, Survey.parse({ id: "none", on: asOf, rows: [] })), language),
    overlap: overlapChart(taizhou, nothing.found, language),
    schedule: scheduleChart(taizhou, scheduleBackward([], { deadline: asOf }), language),
    funding: fundingChart(taizhou, nothing.allocation, language),
  };
}

function missing(): never {
  throw new Error("the sample lacks it");
}
