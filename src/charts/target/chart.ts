import type { EChartsOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../../finding/index.js";
import type { Language } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import type { TargetProgress, TargetRow } from "../../targets/index.js";
import { amount, areaName, bareName, figure, least, type Naming, namingOf, statusOf } from "../../wording/index.js";
import { belowNotes, emptyChart, type Frame, framed } from "../frame.js";
import { type Matrix, matrixOf } from "../matrix.js";
import { complexNames } from "../names.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { barParts, barsOf, factOf, nameOfTotal, SIDE, STATUSES, stateOf } from "./bars.js";

/**
 * How the targets stand: a matrix of localities and years with what was achieved of what is required, and below it a
 * bar for each target over the whole area, in per cent of what is required.
 *
 * Work: linear in the rows.
 *
 * @param plan - for the names of targets and localities
 * @param progress - of `trackTargets` or `projectTargets`
 * @param options - `names`: where the names of complexes come from, for the tooltips
 *
 * @see 2.4
 * @see 2.6
 * @see 2.7
 * @example
 * ```ts
 * import { Portfolio, trackTargets } from "innovation-service-complex";
 * import { targetChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const progress = trackTargets(taizhou, Portfolio.parse({ complexes: [] }), { asOf: "2019-12-31" });
 * const option = targetChart(taizhou, progress, en); // for echarts.init(element).setOption(option)
 * Array.isArray(option.series) ? option.series.map(({ type }) => type) : [];
 * // => ["heatmap", "bar"]
 * ```
 */
export function targetChart(
  plan: Plan,
  progress: TargetProgress,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(targetChartTakes, targetOptions, plan, progress, language, options);
}

/** What {@link targetChart} takes. */
export const targetChartTakes = /* @__PURE__ */ (() =>
  takes("targetChart", {
    plan: madePlan,
    progress: madeAs("target-progress"),
    language: z.unknown(),
    options: chartOptions,
  }))();

function targetOptions(
  plan: Plan,
  progress: TargetProgress,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const frame = frameOf(naming, progress);
  if (progress.rows.length === 0) return emptyChart(language, frame);
  const local = progress.rows.filter(({ locality }) => locality !== undefined);
  const bars = barsOf(naming, progress.totals);
  const top = belowNotes(frame);
  if (local.length === 0) {
    return framed(language, frame, {
      ...barParts(plan, bars, naming, 0),
      grid: { left: SIDE, right: 40, top: top + 10, bottom: 40 },
    });
  }
  const matrix = matrixOf(matrixFor(plan, naming, local), { left: SIDE, right: 40, top: top + 40, bottom: "46%" });
  const below = barParts(plan, bars, naming, 1);
  return framed(language, frame, {
    grid: [matrix.grid, { left: SIDE, right: 40, top: "62%", bottom: 62 }],
    xAxis: [matrix.xAxis, below.xAxis],
    yAxis: [matrix.yAxis, below.yAxis],
    visualMap: matrix.visualMap,
    dataZoom: matrix.dataZoom,
    series: [matrix.series, ...below.series],
  });
}

function frameOf(naming: Naming, { asOf, basis, totals, slipped = [], uncredited }: TargetProgress): Frame {
  const { language } = naming;
  const outside = [...new Set(uncredited.map(({ complex }) => complex))];
  return {
    title: language.charts.target.title,
    notes: [
      language.joined([language.asOf(asOf), language.words.basis[basis]]),
      ...(slipped.length > 0 ? [language.charts.target.slipped(slipped.length)] : []),
    ],
    facts: [
      ...totals.map((total) => language.pair(nameOfTotal(naming, total), factOf(naming, total))),
      ...(outside.length > 0 ? [language.charts.target.uncredited(complexNames(naming, outside))] : []),
    ],
  };
}

function matrixFor(plan: Plan, naming: Naming, rows: readonly TargetRow[]): Matrix {
  const { language } = naming;
  const localities = plan.localities.filter(({ id }) => rows.some(({ locality }) => locality === id));
  const columns = new Map<string, string>();
  for (const row of rows) {
    const target = bareName(naming, "target", row.target);
    columns.set(columnOf(row), row.year === undefined ? target : `${target}\n${language.year(row.year)}`);
  }
  const columnIds = [...columns.keys()];
  return {
    columns: [...columns.values()],
    rows: localities.map(({ id }) => bareName(naming, "locality", id)),
    states: STATUSES.map(({ status, mark, colour }) => ({
      label: `${mark} ${language.words.statuses[status]}`,
      colour,
    })),
    cells: rows.map((row) => {
      const state = stateOf(row.status);
      return {
        column: columnIds.indexOf(columnOf(row)),
        row: localities.findIndex(({ id }) => id === row.locality),
        state,
        text: `${STATUSES[state]?.mark} ${figure(naming, row, row.achieved)}/${figure(naming, row, row.required)}${row.undecided.length > 0 ? " ?" : ""}`,
        lines: linesOf(plan, naming, row),
      };
    }),
  };
}

function columnOf({ target, year }: TargetRow): string {
  return JSON.stringify([target, year ?? null]);
}

function linesOf(plan: Plan, naming: Naming, row: TargetRow): string[] {
  const { language } = naming;
  const { charts, pair, list, year } = language;
  const words = charts.target;
  const count = (of: number | string | undefined) => amount(naming, row, of);
  const place = row.locality === undefined ? areaName({ plan, language }) : bareName(naming, "locality", row.locality);
  return [
    list([place, ...(row.year === undefined ? [] : [year(row.year)])]),
    `${bareName(naming, "target", row.target)} (${charts.clauses(row.clauses)})`,
    pair(words.required, count(row.required)),
    pair(words.achieved, least(naming, row, count(row.achieved))),
    ...(Number(row.shortfall ?? 0) > 0 ? [pair(words.shortfall, count(row.shortfall))] : []),
    ...(row.excess === undefined ? [] : [pair(words.excess, count(row.excess))]),
    statusOf(naming, row),
    ...(row.complexes.length > 0 ? [complexNames(naming, [...new Set(row.complexes)])] : []),
    ...(row.undecided.length > 0 ? [pair(words.undecided, complexNames(naming, row.undecided))] : []),
  ];
}
