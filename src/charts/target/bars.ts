import type { BarSeriesOption, XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Plan } from "../../plan/index.js";
import type { TargetStatus, TargetTotal } from "../../targets/index.js";
import { amount, areaName, bareName, figure, least, type Naming, statusOf } from "../../wording/index.js";
import { drawn } from "../figures.js";
import type { OnAxes } from "../frame.js";
import { COLOURS } from "../palette.js";
import { labelOf, tooltipOf } from "../text.js";

/** A bar of a target. */
interface Bar {
  readonly name: string;
  readonly share: number;
  readonly text: string;
  readonly colour: string;
  readonly lines: readonly string[];
}

/** A bar for each target over the whole area, in per cent of what is required. */
export function barsOf(naming: Naming, totals: readonly TargetTotal[]): Bar[] {
  const { language } = naming;
  const { required, achieved, shortfall } = language.charts.target;
  // A target of each locality and year is shown by year; its sum over the years would say it twice.
  const byYear = new Set(totals.flatMap(({ target, year }) => (year === undefined ? [] : [target])));
  return totals
    .filter((total) => total.year !== undefined || !byYear.has(total.target))
    .map((total) => {
      const name = nameOfTotal(naming, total);
      const owing = total.localities ?? total.industries;
      const [part, whole] = owing ? [owing.met, owing.of] : [Number(total.achieved ?? 0), Number(total.required ?? 0)];
      return {
        name,
        share: whole === 0 ? 100 : (100 * part) / whole,
        text: factOf(naming, total),
        colour: STATUSES[stateOf(total.status)]?.colour ?? COLOURS.grey,
        lines: [
          `${name} (${language.charts.clauses(total.clauses)})`,
          language.pair(required, amount(naming, total, total.required)),
          language.pair(achieved, least(naming, total, amount(naming, total, total.achieved))),
          language.pair(shortfall, least(naming, total, amount(naming, total, total.shortfall))),
          ...(total.localities
            ? [least(naming, total, language.charts.target.localitiesMet(total.localities.met, total.localities.of))]
            : []),
          statusOf({ language }, total),
        ],
      };
    });
}

/** The name of a target, with its year. */
export function nameOfTotal(naming: Naming, { target, year }: TargetTotal): string {
  const { language } = naming;
  const name = bareName(naming, "target", target);
  return year === undefined ? name : `${name} ${language.year(year)}`;
}

/** How a target stands, in figures. */
export function factOf({ language }: Naming, total: TargetTotal): string {
  const { localities, industries, achieved, required, status } = total;
  const figures = localities
    ? language.charts.target.localitiesMet(localities.met, localities.of)
    : industries
      ? `${industries.met}/${industries.of}`
      : `${figure({ language }, total, achieved)}/${amount({ language }, total, required)}`;
  return language.pair(
    `${STATUSES[stateOf(status)]?.mark} ${statusOf({ language }, total)}`,
    least({ language }, total, figures),
  );
}

/** The parts of a chart that show the bars. */
export function barParts(plan: Plan, bars: readonly Bar[], { language }: Naming, axis: number): OnAxes {
  const series: BarSeriesOption = {
    type: "bar",
    name: areaName({ plan, language }),
    xAxisIndex: axis,
    yAxisIndex: axis,
    barMaxWidth: 26,
    data: bars.map(({ share, text, colour, lines }) => ({
      value: drawn(share.toFixed(2)),
      itemStyle: { color: colour },
      label: labelOf(text),
      tooltip: tooltipOf(lines),
    })),
    label: { show: true, position: "insideLeft", color: COLOURS.ink, fontSize: 12 },
    markLine: {
      silent: true,
      symbol: "none",
      lineStyle: { color: COLOURS.ink, type: "dashed" },
      label: { ...labelOf(language.charts.target.goal), position: "start" },
      data: [{ xAxis: 100 }],
    },
  };
  const xAxis: XAXisComponentOption = {
    type: "value",
    gridIndex: axis,
    min: 0,
    // A target that is far exceeded is cut off here, and says so in its figures.
    max: bars.some(({ share }) => share > 100) ? 120 : 100,
    axisLabel: { formatter: "{value}%", hideOverlap: true },
  };
  const yAxis: YAXisComponentOption = {
    type: "category",
    gridIndex: axis,
    inverse: true,
    data: bars.map(({ name }) => name),
    axisTick: { show: false },
    axisLabel: { width: SIDE - 28, overflow: "truncate", interval: 0 },
  };
  return { series: [series], xAxis, yAxis };
}

/** Room for the names of localities and targets, in pixels. */
export const SIDE = 190;

/** In the order of the legend. */
export const STATUSES: readonly { readonly status: TargetStatus; readonly mark: string; readonly colour: string }[] =
  /* @__PURE__ */ (() => [
    { status: "met", mark: "✓", colour: COLOURS.green },
    { status: "on-track", mark: "→", colour: COLOURS.sky },
    { status: "behind", mark: "▼", colour: COLOURS.orange },
    { status: "missed", mark: "✗", colour: COLOURS.vermillion },
    { status: "not-due", mark: "·", colour: COLOURS.pale },
    { status: "unknown", mark: "?", colour: COLOURS.grey },
    { status: "not-reached", mark: "○", colour: COLOURS.purple },
  ])();

/** The place of a status in the list. */
export function stateOf(status: TargetStatus): number {
  return STATUSES.findIndex((each) => each.status === status);
}
