import type { BarSeriesOption, ScatterSeriesOption, XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { RankSpread } from "../../appraisal/index.js";
import type { Naming } from "../../wording/index.js";
import type { Entry } from "../legend.js";
import { COLOURS } from "../palette.js";
import { tooltipOf } from "../text.js";
import type { LeagueRow } from "./rows.js";

/** Intervals and ranks on their axes, and what a legend says of them. */
interface RankParts {
  readonly series: (BarSeriesOption | ScatterSeriesOption)[];
  readonly xAxis: XAXisComponentOption;
  readonly yAxis: YAXisComponentOption;
  readonly entries: readonly Entry[];
}

/** The right half of a league table: the rank of each complex in the interval in which it may lie. */
export function rankParts({ language }: Naming, rows: readonly LeagueRow[]): RankParts {
  const words = language.charts.league;
  const place = { xAxisIndex: 1, yAxisIndex: 1 };
  const tips = rows.map(({ lines }) => tooltipOf(lines));
  const bar = (name: string, itemStyle: BarSeriesOption["itemStyle"], values: readonly (number | "-")[]) =>
    ({
      type: "bar",
      name,
      stack: "ranks",
      barCategoryGap: "45%",
      ...place,
      itemStyle: { ...itemStyle },
      data: values.map((value, index) => ({ value, tooltip: tips[index] })),
    }) satisfies BarSeriesOption;
  const dots = (
    name: string,
    symbol: string,
    size: number | [number, number],
    colour: string,
    ranks: readonly (number | "-")[],
  ) =>
    ({
      type: "scatter",
      name,
      ...place,
      symbol,
      symbolSize: size,
      itemStyle: { color: colour, borderColor: "#FFFFFF", borderWidth: 1 },
      data: ranks.map((rank, index) => ({ value: [rank, index], tooltip: tips[index] })),
    }) satisfies ScatterSeriesOption;
  const of = (part: (spread: RankSpread) => number) => rows.map(({ spread }) => (spread ? part(spread) : "-"));
  const series = [
    // An invisible bar carries the interval to its place: half a rank before its first to half a rank after its last.
    {
      ...bar(
        "",
        { color: "transparent" },
        of(({ from }) => from - 0.5),
      ),
      silent: true,
      tooltip: { show: false },
    },
    bar(
      words.interval,
      { color: COLOURS.grey },
      of(({ from, to }) => to - from + 1),
    ),
    dots(
      words.median,
      "rect",
      [3, 20],
      COLOURS.ink,
      of(({ median }) => median),
    ),
    dots(
      words.rank,
      "diamond",
      12,
      COLOURS.vermillion,
      rows.map(({ place }) => place ?? "-"),
    ),
  ];
  const xAxis: XAXisComponentOption = {
    type: "value",
    gridIndex: 1,
    name: words.ranks,
    nameLocation: "middle",
    nameGap: 22,
    min: 0,
    minInterval: 1,
    axisLabel: { hideOverlap: true, showMinLabel: false },
  };
  const yAxis: YAXisComponentOption = {
    type: "category",
    gridIndex: 1,
    inverse: true,
    data: rows.map((_, at) => String(at)),
    axisTick: { show: false },
    axisLabel: { show: false },
  };
  const entries = [
    { name: words.interval },
    { name: words.median, icon: "rect" },
    { name: words.rank, icon: "diamond" },
  ];
  return { series, xAxis, yAxis, entries };
}
