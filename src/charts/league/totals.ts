import type { BarSeriesOption, XAXisComponentOption, YAXisComponentOption } from "echarts";
import { subtractDecimals } from "../../kernel/index.js";
import type { Naming } from "../../wording/index.js";
import { drawn } from "../figures.js";
import type { OnAxes } from "../frame.js";
import { COLOURS, hatched } from "../palette.js";
import { labelOf, tooltipOf } from "../text.js";
import type { LeagueRow } from "./row.js";

/** Room for the names of complexes, in pixels. */
export const SIDE = 300;

/** The left half of a league table: a bar for each total, with its open part hatched, and the grade. */
export function totalParts({ language }: Naming, rows: readonly LeagueRow[]): OnAxes {
  const words = language.charts.league;
  const bars = (name: string, itemStyle: BarSeriesOption["itemStyle"]): BarSeriesOption => ({
    type: "bar",
    name,
    stack: "total",
    barCategoryGap: "30%",
    itemStyle: { ...itemStyle },
  });
  const series: BarSeriesOption[] = [
    {
      ...bars(words.certain, { color: COLOURS.sky }),
      data: rows.map(({ sheet, lines }) => ({ value: drawn(sheet.range[0]), tooltip: tooltipOf(lines) })),
    },
    {
      ...bars(words.open, { color: COLOURS.orange, decal: hatched() }),
      data: rows.map((row) => ({
        value: drawn(subtractDecimals(row.sheet.range[1], row.sheet.range[0])),
        tooltip: tooltipOf(row.lines),
        label: labelOf(totalText(words.vetoed, row)),
      })),
      label: { show: true, position: "right" },
    },
  ];
  const xAxis: XAXisComponentOption = {
    type: "value",
    name: words.total,
    nameLocation: "middle",
    nameGap: 22,
  };
  const yAxis: YAXisComponentOption = {
    type: "category",
    inverse: true,
    data: rows.map(({ rank, name }) => `${rank}  ${name}`),
    axisTick: { show: false },
    axisLabel: { width: SIDE - 26, overflow: "truncate", interval: 0 },
  };
  return { series, xAxis, yAxis };
}

function totalText(vetoed: string, { sheet, grade }: LeagueRow): string {
  return `${sheet.total} ${grade}${sheet.certain ? "" : "?"}${sheet.vetoes.length > 0 ? ` ✗ ${vetoed}` : ""}`;
}
