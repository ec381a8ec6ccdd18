import type { EChartsOption } from "echarts";
import { improvementsTo, scoreAll } from "../../src/appraisal/index.js";
import {
  averageChart,
  changeChart,
  dimensionChart,
  fundingChart,
  funnelChart,
  gapChart,
  gradeChart,
  headlineChart,
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
import { compareReports } from "../../src/comparison/index.js";
import { scheduleBackward } from "../../src/delivery/index.js";
import type { Language } from "../../src/languages/index.js";
import { withReadings } from "../../src/plan/index.js";
import { Portfolio } from "../../src/registry/index.js";
import { assess } from "../../src/report/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { asOf, resultsOf } from "./samples.js";

const divisions = taizhou.localities.slice(0, 9).map(({ id }) => id);

/** A name of 40 signs. */
const longName = (index: number) =>
  `某市某区某某产业创新服务综合体暨公共技术检验检测与成果转化平台（虚构）第${index + 1}`.padEnd(40, "号").slice(0, 40);

/** So many complexes with names of 40 signs, of which all or nothing but the name and the listing is recorded. */
function hardPortfolio(count: number, isUnknown: boolean): Portfolio {
  return Portfolio.parse({
    complexes: Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      name: longName(index),
      locality: divisions[Math.floor(index / 4) % 9],
      milestones: [
        { kind: "cultivated", tier: "county", on: `${2018 + (index % 3)}-06-30`, list: "creation" },
        ...(index % 6 === 5 ? [{ kind: "recognised", tier: "provincial", on: "2020-08-01" }] : []),
      ],
      industry: {
        id: `i${Math.floor(index / 4)}`,
        name: `${longName(index).slice(0, 8)}制造业`,
        categories: ["traditional-upgrading"],
      },
      ...(!isUnknown && {
        site: { floorArea: 1500 + 40 * index },
        functions: taizhou.functions.slice(index % 4, 4 + (index % 6)).map(({ id }) => id),
        capabilities: taizhou.capabilities.slice(0, 1 + (index % 9)).map(({ id }) => id),
      }),
    })),
    records: Array.from({ length: count }, (_, index) => ({
      complex: `c${index}`,
      year: 2020,
      observed: isUnknown ? {} : { management: { ratings: [40 + (index % 60)] }, planning: { ratings: [index % 100] } },
    })),
    surveys: [
      {
        id: "wide",
        on: "2020-04-30",
        rows: Array.from({ length: Math.max(1, Math.floor(count / 5)) }, (_, place) =>
          taizhou.resourceKinds.map(({ id }, kind) => ({
            locality: divisions[place % 9],
            industry: `i${place}`,
            kind: id,
            unit: "家",
            ...(!isUnknown && { need: 4 + (kind % 3), capacity: (place * kind) % 9 }),
          })),
        ).flat(),
      },
    ],
  });
}

/** Every chart of such records. */
export function hardCharts(
  count: number,
  isUnknown: boolean,
  language: Language,
): Readonly<Record<string, EChartsOption>> {
  const portfolio = hardPortfolio(count, isUnknown);
  const { progress, assessments, sheets, robustness, gaps, found, allocation } = resultsOf(portfolio);
  const [assessment] = assessments;
  const [sheet] = sheets;
  const [gap] = gaps;
  const tasks = Array.from({ length: count }, (_, at) => ({
    id: `t${at}`,
    days: at % 9,
    ...(at > 2 && { after: [`t${at - 3}`] }),
  }));
  const schedule = scheduleBackward(tasks, { deadline: asOf, earliestStart: "2019-01-01" });
  const names = { portfolio, records: { tasks: Object.fromEntries(tasks.map(({ id }, at) => [id, longName(at)])) } };
  const report = assess(taizhou, portfolio, { asOf });
  const effects = (["strict", "presumption"] as const).map((choice) => {
    const other = assess(withReadings(taizhou, { "floor-area-force": choice }), portfolio, { asOf });
    return { reading: "floor-area-force", choice, changes: compareReports(report, other) };
  });
  const earlier = assess(taizhou, hardPortfolio(Math.min(count, 35), !isUnknown), { asOf });
  const years = [2018, 2019, 2020].flatMap((year) =>
    scoreAll(
      taizhouScorecard,
      (portfolio.records ?? []).map((record) => ({ ...record, year })),
    ),
  );
  const [way] = sheet ? improvementsTo(taizhouScorecard, sheet, "excellent") : [];
  return {
    map: mapChart(taizhou, progress, language, { names }),
    standard: standardChart(taizhou, assessments, language, { names }),
    funnel: funnelChart(taizhou, assessments, language, { names }),
    milestone: milestoneChart(taizhou, portfolio.complexes, language, { asOf, names }),
    trend: trendChart(taizhouScorecard, years, language, { names }),
    ...(sheet && { average: averageChart(taizhouScorecard, sheet, sheets, language, { names }) }),
    ...(sheet && way && { grade: gradeChart(taizhouScorecard, sheet, way, language, { names }) }),
    headline: headlineChart(taizhou, report, language, { names }),
    reading: readingChart(taizhou, effects, language, { names }),
    change: changeChart(taizhou, compareReports(earlier, report), language, { names }),
    target: targetChart(taizhou, progress, language, { names }),
    ...(assessment && { tier: tierChart(taizhou, assessment, language, { names }) }),
    ...(sheet && { score: scoreChart(taizhouScorecard, sheet, language, { names }) }),
    dimension: dimensionChart(taizhouScorecard, sheets, language, { names }),
    league: leagueChart(taizhouScorecard, sheets, language, { names, robustness }),
    "league-plain": leagueChart(taizhouScorecard, sheets, language, { names }),
    ...(gap && { gap: gapChart(taizhou, gap, language, { names }) }),
    overlap: overlapChart(taizhou, found, language, { names }),
    schedule: scheduleChart(taizhou, schedule, language, { names }),
    funding: fundingChart(taizhou, allocation, language, { names }),
  };
}
