import type { BarSeriesOption, XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Plan } from "../plan/index.js";
import type { TargetStatus, TargetTotal } from "../targets/index.js";
import type { OnAxes } from "./frame.js";
import { COLOURS } from "./palette.js";
import { type ChartTexts, drawn, type Speaker } from "./speaker.js";
import { tooltipOf } from "./tooltip.js";

/** A bar of a target. */
interface Bar {
  readonly name: string;
  readonly share: number;
  readonly text: string;
  readonly colour: string;
  readonly lines: readonly string[];
}

/** A bar for each target over the whole area, in per cent of what is required. */
export function barsOf(plan: Plan, speaker: Speaker, totals: readonly TargetTotal[]): Bar[] {
  const { texts } = speaker;
  const { required, achieved, shortfall } = texts.target;
  // A target of each locality and year is shown by year; its sum over the years would say it twice.
  const byYear = new Set(totals.flatMap(({ target, year }) => (year === undefined ? [] : [target])));
  return totals
    .filter((total) => total.year !== undefined || !byYear.has(total.target))
    .map((total) => {
      const name = nameOfTotal(plan, speaker, total);
      const [part, whole] = total.localities
        ? [total.localities.met, total.localities.of]
        : [total.achieved, total.required];
      return {
        name,
        share: whole === 0 ? 100 : (100 * part) / whole,
        text: factOf(speaker, total),
        colour: STATUSES[stateOf(total.status)]?.colour ?? COLOURS.grey,
        lines: [
          `${name} (${texts.clauses(total.clauses)})`,
          texts.pair(required, texts.complexes(total.required)),
          texts.pair(achieved, texts.complexes(total.achieved)),
          texts.pair(shortfall, texts.complexes(total.shortfall)),
          ...(total.localities ? [texts.target.localitiesMet(total.localities.met, total.localities.of)] : []),
          statusWord(texts.target, total),
        ],
      };
    });
}

/** The name of a target, with its year. */
export function nameOfTotal(plan: Plan, { named, texts }: Speaker, { target, year }: TargetTotal): string {
  const name = named(plan.targets, target);
  return year === undefined ? name : `${name} ${texts.year(year)}`;
}

/** How a target stands, in figures. */
export function factOf({ texts }: Speaker, total: TargetTotal): string {
  const { localities, achieved, required, status } = total;
  const figures = localities
    ? texts.target.localitiesMet(localities.met, localities.of)
    : `${achieved}/${texts.complexes(required)}`;
  return texts.pair(`${STATUSES[stateOf(status)]?.mark} ${statusWord(texts.target, total)}`, figures);
}

/** How a row or a total stands: too many of what is to be an exact number are not late. */
export function statusWord(
  { statuses, tooMany }: ChartTexts["target"],
  { status, excess }: Pick<TargetTotal, "status" | "excess">,
): string {
  return excess === undefined ? statuses[status] : tooMany;
}

/** The parts of a chart that show the bars. */
export function barParts(bars: readonly Bar[], { texts }: Speaker, axis: number): OnAxes {
  const series: BarSeriesOption = {
    type: "bar",
    name: texts.target.whole,
    xAxisIndex: axis,
    yAxisIndex: axis,
    barMaxWidth: 26,
    data: bars.map(({ share, text, colour, lines }) => ({
      value: drawn(share.toFixed(2)),
      itemStyle: { color: colour },
      label: { formatter: text },
      tooltip: tooltipOf(lines),
    })),
    label: { show: true, position: "insideLeft", color: COLOURS.ink, fontSize: 12 },
    markLine: {
      silent: true,
      symbol: "none",
      lineStyle: { color: COLOURS.ink, type: "dashed" },
      label: { formatter: texts.target.goal, position: "start" },
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
export const STATUSES: readonly { readonly status: TargetStatus; readonly mark: string; readonly colour: string }[] = [
  { status: "met", mark: "✓", colour: COLOURS.green },
  { status: "on-track", mark: "→", colour: COLOURS.sky },
  { status: "behind", mark: "▼", colour: COLOURS.orange },
  { status: "missed", mark: "✗", colour: COLOURS.vermillion },
  { status: "not-due", mark: "·", colour: COLOURS.pale },
];

/** The place of a status in the list. */
export function stateOf(status: TargetStatus): number {
  return STATUSES.findIndex((each) => each.status === status);
}
