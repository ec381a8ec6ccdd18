import type { BarSeriesOption, EChartsOption, XAXisComponentOption } from "echarts";
import type { Language } from "../languages/index.js";
import { type Frame, framed } from "./frame.js";
import { legendAt } from "./legend.js";
import { LINE, linesIn, most } from "./measure.js";
import { BAR_LABEL } from "./palette.js";
import { rowsAt, sideOf } from "./side.js";

/** Bars in rows down a chart. */
export interface Bars {
  /** Of the rows. */
  readonly names: readonly string[];
  /** What stands in the bars, all of them. */
  readonly texts: readonly string[];
  /** Each with a label of its own where it has one to show. */
  readonly series: readonly BarSeriesOption[];
  readonly xAxis: XAXisComponentOption;
  /** How many bars stand below each other in a row; one, where absent. */
  readonly beside?: number;
}

/** A chart of bars in rows, with their names beside them and a text in each. */
export function barsChart(language: Language, frame: Frame, bars: Bars): EChartsOption {
  const { names, texts, series, xAxis, beside = 1 } = bars;
  const entries = series.flatMap(({ name }) => (name === undefined ? [] : [{ name: String(name) }]));
  return framed(language, frame, (place) => {
    const { legend, height } = legendAt(entries, place.width);
    const width = place.width - sideOf(names, place.width).left - 44;
    const least = beside * most(texts.map((text) => linesIn(text, width))) * LINE;
    const { grid, yAxis, dataZoom } = rowsAt(place, { names, bottom: height + AXIS, least });
    const label = { ...BAR_LABEL, position: "insideLeft" as const, width, overflow: "break" as const };
    return {
      legend,
      grid,
      xAxis,
      yAxis,
      dataZoom,
      series: series.map((each) => (hasLabels(each) ? { ...each, label } : each)),
    };
  });
}

function hasLabels({ data = [] }: BarSeriesOption): boolean {
  return data.some((item) => typeof item === "object" && item !== null && "label" in item);
}

/** The height of the axis, in pixels. */
const AXIS = 34;

/** An axis of per cent from none to all. */
export const SHARES: XAXisComponentOption = {
  type: "value",
  min: 0,
  max: 100,
  axisLabel: { formatter: "{value}%", hideOverlap: true },
};
