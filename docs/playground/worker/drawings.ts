import type { EChartsOption } from "echarts";
import {
  type Improvement,
  improvementsTo,
  type Language,
  measure,
  namesFrom,
  type Plan,
  type PolicyReport,
  type Portfolio,
  type Scorecard,
  type ScoreSheet,
  scoreAll,
} from "innovation-service-complex";
import {
  averageChart,
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
  scoreChart,
  standardChart,
  targetChart,
  tierChart,
  trendChart,
} from "innovation-service-complex/charts";
import type { Drawing } from "./answer-types.js";

/** What there is to draw of a report on records: of the area, then of one complex. */
export function drawingsOf(report: PolicyReport, portfolio: Portfolio, chosen: string, language: Language): Drawing[] {
  const { plan, complexes, targets, leagues = [], surveys = [], funding, overlaps, given } = report;
  const shown = new Set(complexes.map((each) => each.complex));
  const names = { names: namesFrom(report) };
  const [card] = given.scorecards ?? [];
  const sheets = complexes.flatMap(({ records }) => records.flatMap(({ sheet }) => sheet ?? []));
  const complex = complexes.find((each) => each.complex === chosen) ?? complexes[0];
  const own = complex?.records.flatMap(({ sheet }) => sheet ?? []) ?? [];
  const robustness = leagues[0]?.robustness;
  const drawings: Drawing[] = [];
  const draw = (id: string, option: EChartsOption, isOwn = false) => drawings.push(drawingOf(id, option, isOwn));

  const assessments = complexes.map(({ assessment }) => assessment);
  draw("headline", headlineChart(plan, report, language, names));
  draw("targets", targetChart(plan, targets, language));
  draw("map", mapChart(plan, targets, language));
  draw("standards", standardChart(plan, assessments, language, names));
  draw("funnel", funnelChart(plan, assessments, language, names));
  const records = portfolio.complexes.filter(({ id }) => shown.has(id));
  draw("milestones", milestoneChart(plan, records, language, { ...names, asOf: given.asOf }));
  if (card && sheets.length > 0) {
    draw("league", leagueChart(card, sheets, language, { ...names, ...(robustness && { robustness }) }));
  }
  const years = card ? sheetsOfYears(card, report, portfolio).filter((sheet) => shown.has(sheet.complex)) : [];
  if (card && new Set(years.map(({ year }) => year)).size > 1) draw("trend", trendChart(card, years, language, names));
  for (const [at, { gaps }] of surveys.entries()) draw(`gaps-${at}`, gapChart(plan, gaps, language, names));
  if (overlaps) draw("overlaps", overlapChart(plan, overlaps, language, names));
  if (funding) draw("funding", fundingChart(plan, funding, language, names));
  if (complex) draw("tiers", tierChart(plan, complex.assessment, language, names), true);
  if (card)
    for (const [at, sheet] of own.entries()) draw(`score-${at}`, scoreChart(card, sheet, language, names), true);
  const [sheet] = own;
  if (card && sheet) {
    draw("average", averageChart(card, sheet, sheets, language, names), true);
    const next = nextGrade(plan, card, sheet, leagues[0]?.cohort);
    if (next) draw("grade", gradeChart(card, sheet, next, language, names), true);
  }
  if (card && own.length > 0) draw("dimensions", dimensionChart(card, own, language, names), true);
  return drawings;
}

/** The cheapest way to the next better grade, where there is one. */
function nextGrade(
  plan: Plan,
  card: Scorecard,
  sheet: ScoreSheet,
  cohort: ScoreSheet["cohort"],
): Improvement | undefined {
  const at = card.grades.findIndex(({ id }) => id === sheet.grade);
  const better = card.grades[at - 1];
  return better && improvementsTo(card, sheet, better.id, { plan, ...(cohort && { cohort }) })[0];
}

/** The sheets of every year that has records, up to that of the report. */
function sheetsOfYears(card: Scorecard, { plan, given }: PolicyReport, portfolio: Portfolio): ScoreSheet[] {
  const years = new Set((portfolio.records ?? []).map(({ year }) => year));
  return [...years]
    .filter((year) => `${year}-01-01` <= given.asOf)
    .flatMap((year) => {
      const records = measure(plan, portfolio, { year });
      return scoreAll(
        card,
        records.filter(({ observed }) => Object.keys(observed).length > 0),
      );
    });
}

/** A chart by the id that its place in the page has. */
export function drawingOf(id: string, option: EChartsOption, isOwn: boolean): Drawing {
  return { id, title: titleOf(option), option, isOwn };
}

function titleOf({ title }: EChartsOption): string {
  const [first] = Array.isArray(title) ? title : [title];
  return first?.text ?? "";
}
