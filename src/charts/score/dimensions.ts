import type { EChartsOption, RadarSeriesOption } from "echarts";
import * as z from "zod";
import type { Scorecard, ScoreSheet } from "../../appraisal/index.js";
import { requireOf, scorecardSchema } from "../../appraisal/index.js";
import { guarded, madeAs, takes } from "../../finding/index.js";
import { listOf } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import type { Naming } from "../../wording/index.js";
import { emptyChart, type Frame, framed } from "../frame.js";
import { legendAt } from "../legend.js";
import { LINE, most, widthOf, wrapped } from "../measure.js";
import { namingBy } from "../names.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { COLOURS, LINES, SHAPES } from "../palette.js";
import { inPercent } from "../rooms.js";
import { tooltipOf } from "../text.js";
import { apart, type Compared, comparedOf } from "./compared.js";

/**
 * How complexes compare on the dimensions of a scorecard: a radar of the share of each dimension's marks that they got.
 *
 * The first six are drawn and the rest counted. Where inputs are missing, a solid line shows what a complex has at least
 * and a dotted one what it may have at most.
 *
 * Work: sheets × dimensions.
 *
 * Room: 320 × 560 pixels at least.
 *
 * @param scorecard - the one that the sheets were made with
 * @param sheets - the complexes to compare, of one year
 * @param options - `names`: where the names of the complexes come from
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { AnnualRecord, score } from "innovation-service-complex";
 * import { dimensionChart } from "innovation-service-complex/charts";
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const record = AnnualRecord.parse({ complex: "pumps", year: 2020, observed: { management: { ratings: [90] } } });
 * const { radar } = dimensionChart(taizhouScorecard, [score(taizhouScorecard, record)], zhCN);
 * radar && "indicator" in radar && radar.indicator?.map(({ name }) => name);
 * // => ["管理运行机制", "基础条件与队伍", "服务能力与效果", "发展目标与措施"]
 * ```
 */
export function dimensionChart(
  scorecard: Scorecard,
  sheets: readonly ScoreSheet[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(dimensionChartTakes, dimensionOptions, scorecard, sheets, language, options);
}

/** What {@link dimensionChart} takes. */
export const dimensionChartTakes = /* @__PURE__ */ takes("dimensionChart", () => ({
  scorecard: scorecardSchema,
  sheets: listOf(madeAs("score-sheet")),
  language: z.unknown(),
  options: chartOptions,
}));

function dimensionOptions(
  scorecard: Scorecard,
  sheets: readonly ScoreSheet[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  requireOf(scorecard, sheets);
  const naming = namingBy(scorecard, language, options.names);
  const dimensions = scorecard.root.children;
  const compared = apart(sheets.slice(0, MOST).map((sheet) => comparedOf(scorecard, naming, sheet)));
  const frame = frameOf(naming, sheets, compared);
  if (compared.length === 0) return emptyChart(language, frame);
  const data = compared.flatMap((each, index) => polygonsOf(naming, each, index));
  const entries = compared.map(({ name }, index) => ({ name, icon: SHAPES[index % SHAPES.length] ?? "circle" }));
  const names = dimensions.map(({ label }) => language.label(label));
  return framed(language, frame, (place) => {
    const { legend, height } = legendAt(entries, place.width);
    const free = place.height - place.top - height;
    const width = Math.floor(Math.max(LEAST_NAME, Math.min(160, 0.2 * place.width)));
    const broken = names.map((name) => wrapped(name, width));
    const wide = most(broken.flatMap((name) => name.split("\n")).map((line) => widthOf(line)));
    const high = most(broken.map((name) => name.split("\n").length)) * LINE;
    // As a share of half the width and of half the height, so that it grows with them.
    const across = 1 - (2 * (wide + GAP)) / place.width;
    const down = (free - 2 * (high + GAP)) / place.height;
    const radius = `${Math.max(10, Math.floor(100 * Math.min(across, down)))}%`;
    return {
      legend,
      radar: {
        indicator: broken.map((name) => ({ name, min: 0, max: 100 })),
        center: ["50%", inPercent(place.top + free / 2, place.height)],
        radius,
        splitNumber: 5,
        axisName: { color: COLOURS.ink, lineHeight: LINE },
      },
      series: [{ type: "radar", data } satisfies RadarSeriesOption],
    };
  });
}

const MOST = 6;

/** A name of an aspect is broken at this width at the least, in pixels, and stands so far from its corner. */
const LEAST_NAME = 66;
const GAP = 22;

function frameOf({ language }: Naming, sheets: readonly ScoreSheet[], compared: readonly Compared[]): Frame {
  const years = [...new Set(sheets.map(({ year }) => language.year(year)))];
  const left = sheets.length - compared.length;
  const notes = [
    language.charts.dimension.unit,
    language.charts.dimension.rings,
    ...(compared.some(({ open }) => open) ? [language.charts.dimension.bounds] : []),
    ...(left > 0 ? [language.charts.dimension.left(left)] : []),
  ];
  return {
    title: language.charts.dimension.title(language.list(years)),
    notes: [language.joined(notes)],
    facts: compared.map(({ name, facts }) => language.pair(name, language.joined(facts))),
  };
}

function polygonsOf({ language }: Naming, { name, least, most, open, lines }: Compared, index: number) {
  const colour = LINES[index % LINES.length] ?? LINES[0];
  const line = (value: readonly number[], type: "solid" | "dotted", named: string) => ({
    name: named,
    value: [...value],
    symbol: SHAPES[index % SHAPES.length] ?? "circle",
    symbolSize: 9,
    itemStyle: { color: colour },
    lineStyle: { color: colour, width: 2, type },
    tooltip: tooltipOf([name, ...lines]),
  });
  return [line(least, "solid", name), ...(open ? [line(most, "dotted", language.charts.dimension.atMost(name))] : [])];
}
