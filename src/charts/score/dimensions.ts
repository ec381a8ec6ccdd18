import type { EChartsOption, RadarSeriesOption } from "echarts";
import * as z from "zod";
import type { Scorecard, ScoreNode, ScoreSheet } from "../../appraisal/index.js";
import { requireOf, scorecardSchema } from "../../appraisal/index.js";
import { guarded, madeAs, takes } from "../../finding/index.js";
import { listOf } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import { bareName, type Naming } from "../../wording/index.js";
import { drawn, percent } from "../figures.js";
import { emptyChart, type Frame, framed } from "../frame.js";
import { complexName, namingBy } from "../names.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { LINES, SHAPES } from "../palette.js";
import { tooltipOf } from "../text.js";
import { boundsOf } from "./chart.js";

/**
 * How complexes compare on the dimensions of a scorecard: a radar of the share of each dimension's marks that they got.
 *
 * The first six are drawn and the rest counted. Where inputs are missing, a solid line shows what a complex has at least
 * and a dotted one what it may have at most.
 *
 * Work: sheets × dimensions.
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
export const dimensionChartTakes = /* @__PURE__ */ (() =>
  takes("dimensionChart", {
    scorecard: scorecardSchema,
    sheets: listOf(madeAs("score-sheet")),
    language: z.unknown(),
    options: chartOptions,
  }))();

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
  const polygons = compared.flatMap((each, index) => polygonsOf(naming, each, index));
  return framed(language, frame, {
    legend: {
      left: "center",
      bottom: 8,
      itemGap: 14,
      data: polygons.map(({ name, symbol }) => ({ name, icon: symbol })),
      textStyle: { width: 250, overflow: "truncate" },
    },
    radar: {
      indicator: dimensions.map(({ label }) => ({ name: language.label(label), min: 0, max: 100 })),
      center: ["50%", "47%"],
      radius: "54%",
      splitNumber: 5,
    },
    series: [{ type: "radar", data: polygons } satisfies RadarSeriesOption],
  });
}

const MOST = 6;

interface Compared {
  readonly name: string;
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly open: boolean;
  /** Shares, rounded. */
  readonly facts: readonly string[];
  /** Marks, with all their digits. */
  readonly lines: readonly string[];
}

function comparedOf(scorecard: Scorecard, naming: Naming, sheet: ScoreSheet): Compared {
  const { language } = naming;
  const shares = sheet.root.children.map(sharesOf);
  return {
    name: complexName(naming, sheet.complex, sheet.platform),
    least: shares.map(([least]) => least),
    most: shares.map(([, most]) => most),
    open: shares.some(([least, most]) => least !== most),
    facts: sheet.root.children.map(({ id }, index) => {
      const [least = 0, most = 0] = shares[index] ?? [];
      const share = least === most ? percent(least / 100) : `${percent(least / 100)}–${percent(most / 100)}?`;
      return language.pair(bareName(naming, "indicator", id, scorecard.id), share);
    }),
    lines: sheet.root.children.map((node) => {
      const [low, high] = boundsOf(node);
      const marks = language.charts.score.marks(low === high ? low : `${low}–${high}`, node.marks);
      return language.pair(bareName(naming, "indicator", node.id, scorecard.id), marks);
    }),
  };
}

/** Complexes of one name numbered: a legend tells its entries apart by name alone. */
function apart(compared: readonly Compared[]): Compared[] {
  return compared.map((each, index) => {
    const before = compared.slice(0, index).filter(({ name }) => name === each.name).length;
    return before === 0 ? each : { ...each, name: `${each.name} (${before + 1})` };
  });
}

/** The least and the most share of a dimension's marks, in per cent. */
function sharesOf(node: ScoreNode): readonly [number, number] {
  const [low, high] = boundsOf(node);
  const whole = drawn(node.marks);
  const share = (part: string) => (whole === 0 ? 0 : drawn(((100 * drawn(part)) / whole).toFixed(2)));
  return [share(low), share(high)];
}

function frameOf({ language }: Naming, sheets: readonly ScoreSheet[], compared: readonly Compared[]): Frame {
  const years = [...new Set(sheets.map(({ year }) => language.year(year)))];
  const left = sheets.length - compared.length;
  const notes = [
    language.charts.dimension.unit,
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
