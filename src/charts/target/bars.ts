import type { BarSeriesOption, XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Plan } from "../../plan/index.js";
import type { TargetTotal } from "../../targets/index.js";
import { areaName, least, type Naming, statusOf } from "../../wording/index.js";
import { drawn } from "../figures.js";
import { LINE, linesIn, most } from "../measure.js";
import { BAR_LABEL, COLOURS, hatched } from "../palette.js";
import { sideOf } from "../side.js";
import { labelOf, tooltipOf } from "../text.js";
import { factOf, figureLines, nameOfTotal, STATUSES, stateOf } from "./facts.js";

/** A bar of a target. */
interface Bar {
  readonly name: string;
  readonly share: number;
  readonly text: string;
  readonly colour: string;
  /** Nothing is known of it: a hatched bar, as no bar would be 0. */
  readonly isOpen: boolean;
  readonly lines: readonly string[];
}

/** A bar for each target over the whole area, in per cent of what is required. */
export function barsOf(naming: Naming, totals: readonly TargetTotal[]): Bar[] {
  const { language } = naming;
  // A target of each locality and year is shown by year; its sum over the years would say it twice.
  const byYear = new Set(totals.flatMap(({ target, year }) => (year === undefined ? [] : [target])));
  return totals
    .filter((total) => total.year !== undefined || !byYear.has(total.target))
    .map((total) => {
      const name = nameOfTotal(naming, total);
      const owing = total.localities ?? total.industries;
      const [part, whole] = owing ? [owing.met, owing.of] : [Number(total.achieved ?? 0), Number(total.required ?? 0)];
      const isOpen = !owing && total.achieved === undefined;
      return {
        name,
        share: whole === 0 || isOpen ? 100 : (100 * part) / whole,
        isOpen,
        text: factOf(naming, total),
        colour: STATUSES[stateOf(total.status)]?.colour ?? COLOURS.grey,
        lines: [
          `${name} (${language.charts.clauses(total.clauses)})`,
          ...figureLines(naming, total),
          ...(total.localities
            ? [least(naming, total, language.charts.target.localitiesMet(total.localities.met, total.localities.of))]
            : []),
          statusOf({ language }, total),
        ],
      };
    });
}

/** Bars on their axes, from where on they stand, and the height that they take, in pixels. */
interface BarParts {
  readonly left: number;
  readonly height: number;
  readonly series: BarSeriesOption[];
  readonly xAxis: XAXisComponentOption;
  readonly yAxis: YAXisComponentOption;
}

/** The parts of a chart that show the bars, and the room that they take at a width. */
export function barParts(plan: Plan, bars: readonly Bar[], { language }: Naming, axis: number, wide: number): BarParts {
  const names = bars.map(({ name }) => name);
  const { left, axisLabel } = sideOf(names, wide);
  const width = wide - left - 50;
  const lines = most(bars.map(({ name, text }) => Math.max(linesIn(name, axisLabel.width), linesIn(text, width))));
  const series: BarSeriesOption = {
    type: "bar",
    name: areaName({ plan, language }),
    xAxisIndex: axis,
    yAxisIndex: axis,
    barCategoryGap: "15%",
    data: bars.map(({ share, text, colour, isOpen, lines }) => ({
      value: drawn(share.toFixed(2)),
      itemStyle: { color: colour, ...(isOpen && { decal: hatched() }) },
      label: labelOf(text),
      tooltip: tooltipOf(lines),
    })),
    label: { ...BAR_LABEL, position: "insideLeft", width, overflow: "break" },
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
    // A target that is far exceeded is cut off here, and says by how much.
    max: bars.some(({ share }) => share > 100) ? 120 : 100,
    interval: 20,
    axisLabel: { formatter: "{value}%", hideOverlap: true },
  };
  const yAxis: YAXisComponentOption = {
    type: "category",
    gridIndex: axis,
    inverse: true,
    data: names,
    axisTick: { show: false },
    axisLabel,
  };
  return { left, height: bars.length * (lines * LINE + 8), series: [series], xAxis, yAxis };
}
