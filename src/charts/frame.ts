import type { EChartsOption, SeriesOption, XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Language } from "../languages/index.js";

/** What stands around every chart. */
export interface Frame {
  readonly title: string;
  /** Lines below the title. */
  readonly notes: readonly string[];
  /** What a reader who does not see the chart should know besides title and notes. */
  readonly facts?: readonly string[];
}

/** A chart with its title and notes, and a description that a screen reader speaks. */
export function framed({ charts }: Language, frame: Frame, chart: EChartsOption): EChartsOption {
  const { title, facts = [] } = frame;
  const notes = frame.notes.map((note) => note.charAt(0).toUpperCase() + note.slice(1));
  return {
    aria: {
      enabled: true,
      label: {
        description: [title, ...notes, ...facts]
          .map((sentence) => `${sentence}${charts.stop}`)
          .join("")
          .trim(),
      },
      // Without patterns of their own series have none; those that mean something set one.
      decal: { show: true, decals: [{ symbol: "none" }] },
    },
    title: {
      text: title,
      subtext: notes.join("\n"),
      left: 16,
      top: 10,
      itemGap: 6,
      textStyle: { fontSize: 16 },
      subtextStyle: { fontSize: 12, lineHeight: 17 },
    },
    tooltip: { trigger: "item", confine: true },
    ...chart,
  };
}

/** Series on a pair of axes. */
export interface OnAxes {
  readonly series: SeriesOption[];
  readonly xAxis: XAXisComponentOption;
  readonly yAxis: YAXisComponentOption;
}

/** The height of title and notes, in pixels: where the chart itself may begin. */
export function belowNotes({ notes }: Pick<Frame, "notes">): number {
  return 44 + 17 * notes.length;
}

/** A chart of nothing, which says so. */
export function emptyChart(language: Language, frame: Frame, text = language.charts.noData): EChartsOption {
  const style = { text, fontSize: 16, fill: "#6E6E6E" };
  return framed(
    language,
    { ...frame, facts: [text] },
    { graphic: [{ type: "text", left: "center", top: "middle", silent: true, style }] },
  );
}
