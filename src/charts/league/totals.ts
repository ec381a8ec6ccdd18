import type { BarSeriesOption, XAXisComponentOption } from "echarts";
import { compareDecimals, subtractDecimals } from "../../kernel/index.js";
import type { Naming } from "../../wording/index.js";
import { drawn } from "../figures.js";
import type { Entry } from "../legend.js";
import { COLOURS, hatched } from "../palette.js";
import { labelOf, tooltipOf } from "../text.js";
import type { LeagueRow } from "./rows.js";

/** Bars on their axis, and what a legend says of them. */
export interface TotalParts {
  readonly series: BarSeriesOption[];
  readonly xAxis: XAXisComponentOption;
  readonly entries: readonly Entry[];
}

/** The left half of a league table: a bar for each total, with its open part hatched, and the grade. */
export function totalParts({ language }: Naming, rows: readonly LeagueRow[]): TotalParts {
  const words = language.charts.league;
  const ends = rows.map(({ sheet }) => sheet.range[1]);
  const farthest = ends.reduce((a, b) => (compareDecimals(a, b) < 0 ? b : a), "0");
  const bars = (name: string, itemStyle: BarSeriesOption["itemStyle"]): BarSeriesOption => ({
    type: "bar",
    name,
    stack: "total",
    barCategoryGap: "20%",
    itemStyle: { ...itemStyle },
  });
  const series: BarSeriesOption[] = [
    {
      ...bars(words.certain, { color: COLOURS.sky }),
      data: rows.map(({ sheet, text, lines }) => ({
        value: drawn(sheet.range[0]),
        tooltip: tooltipOf(lines),
        label: labelOf(text),
      })),
    },
    {
      ...bars(words.open, { color: COLOURS.orange, decal: hatched() }),
      // What has no end reaches as far as any other.
      data: rows.map(({ sheet: { range, unbounded }, lines }) => ({
        value: drawn(subtractDecimals(unbounded ? farthest : range[1], range[0])),
        tooltip: tooltipOf(lines),
      })),
    },
  ];
  const xAxis: XAXisComponentOption = {
    type: "value",
    name: words.total,
    nameLocation: "middle",
    nameGap: 22,
    axisLabel: { hideOverlap: true },
  };
  return { series, xAxis, entries: [{ name: words.certain }, { name: words.open }] };
}
