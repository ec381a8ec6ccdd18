import type { EChartsOption } from "echarts";
import { type Language, namesFrom, type PolicyReport } from "innovation-service-complex";
import {
  dimensionChart,
  fundingChart,
  gapChart,
  leagueChart,
  overlapChart,
  scoreChart,
  targetChart,
  tierChart,
} from "innovation-service-complex/charts";
import type { Drawing } from "./answer-types.js";

/** What there is to draw of a report: of the area, then of one complex. */
export function drawingsOf(report: PolicyReport, chosen: string, language: Language): Drawing[] {
  const { plan, complexes, targets, leagues = [], surveys = [], funding, overlaps, given } = report;
  const names = { names: namesFrom(report) };
  const [card] = given.scorecards ?? [];
  const sheets = complexes.flatMap(({ records }) => records.flatMap(({ sheet }) => sheet ?? []));
  const complex = complexes.find((each) => each.complex === chosen) ?? complexes[0];
  const own = complex?.records.flatMap(({ sheet }) => sheet ?? []) ?? [];
  const robustness = leagues[0]?.robustness;
  const drawings: Drawing[] = [];
  const draw = (id: string, option: EChartsOption, isOwn = false) =>
    drawings.push({ id, title: titleOf(option), option, isOwn });

  draw("targets", targetChart(plan, targets, language));
  if (card && sheets.length > 0) {
    draw("league", leagueChart(card, sheets, language, { ...names, ...(robustness && { robustness }) }));
  }
  for (const [at, { gaps }] of surveys.entries()) draw(`gaps-${at}`, gapChart(plan, gaps, language, names));
  if (overlaps) draw("overlaps", overlapChart(plan, overlaps, language, names));
  if (funding) draw("funding", fundingChart(plan, funding, language, names));
  if (complex) draw("tiers", tierChart(plan, complex.assessment, language, names), true);
  if (card)
    for (const [at, sheet] of own.entries()) draw(`score-${at}`, scoreChart(card, sheet, language, names), true);
  if (card && own.length > 0) draw("dimensions", dimensionChart(card, own, language, names), true);
  return drawings;
}

function titleOf({ title }: EChartsOption): string {
  const [first] = Array.isArray(title) ? title : [title];
  return first?.text ?? "";
}
