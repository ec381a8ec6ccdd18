import type { EChartsOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../../finding/index.js";
import type { Language } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import type { TargetProgress } from "../../targets/index.js";
import { type Naming, namingOf } from "../../wording/index.js";
import { emptyChart, type Frame, framed } from "../frame.js";
import { matrixAbove } from "../matrix.js";
import { complexNames } from "../names.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { barParts, barsOf } from "./bars.js";
import { factOf, nameOfTotal } from "./facts.js";
import { matrixFor } from "./matrix.js";

/**
 * How the targets stand: a matrix of localities and years with what was achieved of what is required, and below it a
 * bar for each target over the whole area, in per cent of what is required.
 *
 * Work: linear in the rows.
 *
 * Room: 320 × 560 pixels at least.
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
 * Array.isArray(option.media) ? option.media.length : 0; // => 25
 * // so many layouts, for widths and heights
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
export const targetChartTakes = /* @__PURE__ */ takes("targetChart", () => ({
  plan: madePlan,
  progress: madeAs("target-progress"),
  language: z.unknown(),
  options: chartOptions,
}));

function targetOptions(
  plan: Plan,
  progress: TargetProgress,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const around = frameOf(naming, progress);
  if (progress.rows.length === 0) return emptyChart(language, around);
  const local = progress.rows.filter(({ locality }) => locality !== undefined);
  const bars = barsOf(naming, progress.totals);
  if (local.length === 0) {
    return framed(language, around, (place) => {
      const { xAxis, yAxis, series, left } = barParts(plan, bars, naming, 0, place.width);
      return {
        grid: { left, right: 40, top: place.top + GOAL, bottom: AXIS, outerBoundsMode: "none" },
        xAxis,
        yAxis,
        series,
      };
    });
  }
  const places = matrixFor(plan, naming, local);
  const { rows, columns } = language.charts;
  const all = { rows: rows(places.rows.length), columns: columns(places.columns.length) };
  const matrix = matrixAbove(places);
  return framed(language, { ...around, all }, (place) => {
    const { height, left, ...below } = barParts(plan, bars, naming, 1, place.width);
    const { parts, top, bottom } = matrix(place, (free) => Math.min(height + AXIS + GOAL, Math.floor(0.6 * free)));
    return {
      ...parts,
      grid: [parts.grid, { left, right: 40, top: top(GOAL), bottom: bottom + AXIS, outerBoundsMode: "none" }],
      xAxis: [parts.xAxis, below.xAxis],
      yAxis: [parts.yAxis, below.yAxis],
      series: [...parts.series, ...below.series],
    };
  });
}

/** The heights of the axis below the bars and of the word above them, in pixels. */
const AXIS = 30;
const GOAL = 22;

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
