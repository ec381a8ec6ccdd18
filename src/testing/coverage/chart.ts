import { COLOURS } from "../../charts/palette.js";
import { guarded, type Label, takes } from "../../finding/index.js";
import { type Language, requireLanguage } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import type { Coverage } from "./covered.js";
import { sharesOf, shownTakes, WORDS } from "./shares.js";

/** ECharts options of {@link coverageChart}, written out, so that the types need no echarts. */
export type CoverageChart = {
  /** What a screen reader is told (无障碍说明). */
  readonly aria: {
    /** It is told. */
    readonly enabled: true;
    /** By this text. */
    readonly label: {
      /** The chart in words. */
      readonly description: string;
    };
  };
  /** Its title (标题). */
  readonly title: {
    /** The plan, and what is shown of it. */
    readonly text: string;
    /** Pixels from the left. */
    readonly left: number;
    /** Pixels from the top. */
    readonly top: number;
  };
  /** What is shown over a bar (提示框). */
  readonly tooltip: {
    /** Of each bar. */
    readonly trigger: "item";
    /** Within the chart. */
    readonly confine: true;
  };
  /** Where the colours are named (图例). */
  readonly legend: {
    /** Pixels from the top. */
    readonly top: number;
  };
  /** The room for the bars, in pixels from each edge (绘图区). */
  readonly grid: {
    /** Pixels from the left. */
    readonly left: number;
    /** Pixels from the right. */
    readonly right: number;
    /** Pixels from the top. */
    readonly top: number;
    /** Pixels from the bottom. */
    readonly bottom: number;
  };
  /** How many things (数轴). */
  readonly xAxis: {
    /** A count. */
    readonly type: "value";
    /** Whole numbers alone. */
    readonly minInterval: number;
  };
  /** The kinds of thing. */
  readonly yAxis: {
    /** A name for each bar. */
    readonly type: "category";
    /** The first at the top. */
    readonly inverse: true;
    /** The names, in the language of the chart. */
    data: string[];
  };
  /** What is tried and what never was; `-` where there is none. */
  series: {
    /** Bars. */
    readonly type: "bar";
    /** Tried, or never. */
    readonly name: string;
    /** Both stand on one bar. */
    readonly stack: string;
    /** How a bar is drawn (图形样式). */
    readonly itemStyle: {
      /** Its colour. */
      readonly color: string;
    };
    /** The number on a bar (数值标签). */
    readonly label: {
      /** It is shown. */
      readonly show: true;
      /** In this colour. */
      readonly color: string;
    };
    /** How many of each kind, in the order of the names. */
    data: (number | "-")[];
  }[];
};

/**
 * What of a plan a suite tries, as ECharts options: of each kind of thing how much is tried and how much is not.
 *
 * Work: linear in the coverage.
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { coverageChart, coverageOf } from "innovation-service-complex/testing";
 * import { en } from "innovation-service-complex/en";
 *
 * const { title, yAxis, series } = coverageChart(taizhou, coverageOf(taizhou, []), en);
 * title.text.endsWith("what a suite tries"); // => true
 * [yAxis.data[0], series[0]?.data[0], series[1]?.data[0]]; // => ["clauses", "-", 47]
 * ```
 */
export function coverageChart(plan: Plan, coverage: Coverage, language: Language): CoverageChart {
  return guarded(coverageChartTakes, chart, plan, coverage, language);
}

/** What {@link coverageChart} takes. */
export const coverageChartTakes = /* @__PURE__ */ takes("coverageChart", shownTakes);

function chart(plan: Plan, coverage: Coverage, language: Language): CoverageChart {
  requireLanguage(language);
  const word = (label: Label) => language.label(label);
  const shares = sharesOf(coverage);
  const text = language.pair(word(plan.title), word(WORDS.title));
  const facts = shares.map(({ kind, tried, all }) => `${word(kind)} ${tried}/${all}`);
  const bar = (name: Label, color: string, counts: readonly number[]): CoverageChart["series"][number] => ({
    type: "bar",
    name: word(name),
    stack: "all",
    itemStyle: { color },
    label: { show: true, color: COLOURS.ink },
    data: counts.map((count) => (count === 0 ? "-" : count)),
  });
  return {
    aria: {
      enabled: true,
      label: { description: [text, ...facts].map((sentence) => `${sentence}${language.charts.stop}`).join("") },
    },
    title: { text, left: 16, top: 10 },
    tooltip: { trigger: "item", confine: true },
    legend: { top: 44 },
    grid: { left: 170, right: 30, top: 84, bottom: 30 },
    xAxis: { type: "value", minInterval: 1 },
    yAxis: { type: "category", inverse: true, data: shares.map(({ kind }) => word(kind)) },
    series: [
      bar(
        WORDS.tried,
        COLOURS.green,
        shares.map(({ tried }) => tried),
      ),
      bar(
        WORDS.untried,
        COLOURS.grey,
        shares.map(({ tried, all }) => all - tried),
      ),
    ],
  };
}
