import type { EChartsOption } from "echarts";
import {
  allocateFunding,
  assess,
  assessComplex,
  compareReports,
  improvementsTo,
  type Language,
  measure,
  type NameSources,
  overlaps,
  type Portfolio,
  rankRobustness,
  type ScoreSheet,
  scheduleBackward,
  scoreAll,
  surveyGaps,
  trackTargets,
  withReadings,
} from "innovation-service-complex";
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
} from "innovation-service-complex/charts";
import { taizhou, taizhouFunding, taizhouScorecard } from "innovation-service-complex/taizhou";
import { inEnglish } from "../examples/in-english.js";
import { CALENDAR, sheetsOf2020, TASKS } from "../examples/sample.js";

/** A chart, and the size in pixels at which the guide shows it. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly option: EChartsOption;
}

/** Of the sample's industries those that the charts name. */
const INDUSTRIES = { pumps: { zh: "水泵", en: "pumps" }, "cutting-tools": { zh: "切削刀具", en: "cutting tools" } };

/** Every chart of the sample portfolio at the end of 2020, in English with English names. */
export function picturesOf(sample: Portfolio, language: Language): Picture[] {
  const portfolio = language.id === "en" ? inEnglish(sample) : sample;
  const asOf = "2020-12-31";
  const industries = Object.fromEntries(Object.entries(INDUSTRIES).map(([id, label]) => [id, language.label(label)]));
  const names = { portfolio, records: { industries } };
  const tasks = Object.fromEntries(TASKS.map(({ id, label }) => [id, language.label(label)]));
  const sheets = sheetsOf2020(portfolio);
  const robustness = rankRobustness(taizhouScorecard, sheets, { draws: 10_000, seed: 2020, spread: "0.2", top: [3] });
  const schedule = scheduleBackward(
    TASKS.map(({ label: _label, ...task }) => task),
    { deadline: asOf, earliestStart: "2020-06-01", calendar: CALENDAR, plan: taizhou },
  );
  const allocation = allocateFunding(taizhouFunding, sheets, { plan: taizhou, portfolio, asOf, budget: "5000000" });
  const categories = Object.fromEntries(taizhou.industryCategories.map(({ id, label }) => [id, language.label(label)]));
  const found = overlaps(taizhou, byCategory(portfolio), { asOf, threshold: "0.5" });
  return [
    {
      name: "target",
      width: 900,
      height: 820,
      option: targetChart(taizhou, trackTargets(taizhou, portfolio, { asOf }), language, { names }),
    },
    ...portfolio.complexes
      .filter(({ id }) => id === "wenling-cutting-tools")
      .map((complex) => ({
        name: "tier",
        width: 900,
        height: 800,
        option: tierChart(taizhou, assessComplex(taizhou, complex, { asOf }), language, { names }),
      })),
    ...sheets
      .filter((sheet) => sheet.complex === "wenling-pumps")
      .map((sheet) => ({
        name: "score",
        width: 900,
        height: 960,
        option: scoreChart(taizhouScorecard, sheet, language, { names }),
      })),
    {
      name: "dimension",
      width: 900,
      height: 560,
      option: dimensionChart(taizhouScorecard, compared(sheets), language, { names }),
    },
    {
      name: "league",
      width: 1000,
      height: 760,
      option: leagueChart(taizhouScorecard, sheets, language, { names, robustness }),
    },
    ...(portfolio.surveys ?? []).slice(0, 1).map((survey) => ({
      name: "gap",
      width: 900,
      height: 680,
      option: gapChart(taizhou, surveyGaps(taizhou, survey), language, { names }),
    })),
    {
      name: "overlap",
      width: 900,
      height: 560,
      option: overlapChart(taizhou, found, language, { names: { portfolio, records: { industries: categories } } }),
    },
    {
      name: "schedule",
      width: 900,
      height: 480,
      option: scheduleChart(taizhou, schedule, language, { names: { records: { tasks } } }),
    },
    { name: "funding", width: 1000, height: 640, option: fundingChart(taizhou, allocation, language, { names }) },
    ...overviews(portfolio, language, names, sheets),
  ];
}

/** The charts of many results together. */
function overviews(
  portfolio: Portfolio,
  language: Language,
  names: NameSources,
  sheets: readonly ScoreSheet[],
): Picture[] {
  const asOf = "2020-12-31";
  const assessments = portfolio.complexes.map((complex) => assessComplex(taizhou, complex, { asOf }));
  const progress = trackTargets(taizhou, portfolio, { asOf });
  const report = assess(taizhou, portfolio, { asOf });
  const yearBefore = assess(taizhou, portfolio, { asOf: "2019-12-31" });
  const effects = READINGS.map(([reading, choice]) => {
    const other = assess(withReadings(taizhou, { [reading]: choice }), portfolio, { asOf });
    return { reading, choice, changes: compareReports(report, other) };
  });
  const years = [2018, 2019, 2020].flatMap((year) =>
    scoreAll(
      taizhouScorecard,
      measure(taizhou, portfolio, { year }).filter(({ observed }) => Object.keys(observed).length > 0),
    ),
  );
  const [sheet] = sheets.filter(({ complex }) => complex === "wenling-cutting-tools");
  const [way] = sheet ? improvementsTo(taizhouScorecard, sheet, "good") : [];
  const picture = (name: string, height: number, option: EChartsOption) => ({ name, width: 900, height, option });
  return [
    picture("map", 420, mapChart(taizhou, progress, language, { names, year: 2019 })),
    picture("standard", 640, standardChart(taizhou, assessments, language, { names })),
    picture("funnel", 420, funnelChart(taizhou, assessments, language)),
    picture("milestone", 640, milestoneChart(taizhou, portfolio.complexes, language, { asOf, names })),
    picture("trend", 560, trendChart(taizhouScorecard, years, language, { names })),
    ...(sheet ? [picture("average", 460, averageChart(taizhouScorecard, sheet, sheets, language, { names }))] : []),
    ...(sheet && way ? [picture("grade", 420, gradeChart(taizhouScorecard, sheet, way, language, { names }))] : []),
    picture("headline", 380, headlineChart(taizhou, report, language, { names })),
    picture("reading", 460, readingChart(taizhou, effects, language, { names })),
    picture("change", 640, changeChart(taizhou, compareReports(yearBefore, report), language, { names })),
  ];
}

/** Readings that the guide shows the effect of. */
const READINGS = [
  ["floor-area-force", "strict"],
  ["coverage", "decides"],
  ["cultivated", "recognised"],
  ["localities", "addressees"],
  ["ten-provincial", "exactly"],
] as const;

/** Two that score well and one whose record has gaps. */
function compared(sheets: readonly ScoreSheet[]): ScoreSheet[] {
  const [first, second] = sheets.filter(({ certain }) => certain);
  const open = sheets.find(({ certain }) => !certain);
  return [first, second, open].flatMap((sheet) => sheet ?? []);
}

/** The sample with its industries taken together by category, since no two of its complexes share one. */
function byCategory(portfolio: Portfolio): Portfolio {
  const complexes = portfolio.complexes.map((complex) => {
    const [category] = complex.industry?.categories ?? [];
    return category === undefined ? complex : { ...complex, industry: { id: category, categories: [category] } };
  });
  return { ...portfolio, complexes };
}
