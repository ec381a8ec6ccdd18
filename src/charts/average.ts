import type { BarSeriesOption, EChartsOption } from "echarts";
import * as z from "zod";
import {
  requireTogether,
  type Scorecard,
  type ScoreNode,
  type ScoreSheet,
  scorecardSchema,
} from "../appraisal/index.js";
import { guarded, madeAs, takes } from "../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  dividedBy,
  fractionOf,
  listOf,
  roundedTo,
  sumDecimals,
  wholeDecimal,
} from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import { bareName, type Naming, percent } from "../wording/index.js";
import { barsChart, SHARES } from "./bars.js";
import { complexes, drawn } from "./figures.js";
import { emptyChart, type Frame } from "./frame.js";
import { complexName, namingBy } from "./names.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { COLOURS, hatched } from "./palette.js";
import { boundsOf } from "./score/rows.js";
import { labelOf, tooltipOf } from "./text.js";

/**
 * One complex against the average: of each dimension the share of its marks that the complex got, and the mean of the
 * shares of all sheets that are certain of it, with how many those are. What is open is hatched, at most.
 *
 * Work: sheets × dimensions.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param scorecard - the one that the sheets were made with
 * @param sheet - of the complex
 * @param sheets - of all that it is compared with, itself among them or not, of the same year
 * @param options - `names`: where those of complexes come from
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { AnnualRecord, scoreAll } from "innovation-service-complex";
 * import { averageChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 *
 * const sheets = scoreAll(taizhouScorecard, ["pumps", "moulds"].map((complex) =>
 *   AnnualRecord.parse({ complex, year: 2020, observed: {} })));
 * const [sheet] = sheets;
 * const option = sheet && averageChart(taizhouScorecard, sheet, sheets, en, {
 *   names: { records: { complexes: { pumps: "Pumps" } } },
 * });
 * option?.title && "text" in option.title && option.title.text; // => "Pumps against the average, 2020"
 * ```
 */
export function averageChart(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  sheets: readonly ScoreSheet[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(averageChartTakes, averageOptions, scorecard, sheet, sheets, language, options);
}

/** What {@link averageChart} takes. */
export const averageChartTakes = /* @__PURE__ */ takes("averageChart", () => ({
  scorecard: scorecardSchema,
  sheet: madeAs("score-sheet"),
  sheets: listOf(madeAs("score-sheet")),
  language: z.unknown(),
  options: chartOptions,
}));

function averageOptions(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  sheets: readonly ScoreSheet[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const others = sheets.filter((each) => each.complex !== sheet.complex || each.platform !== sheet.platform);
  requireTogether([sheet, ...others], scorecard);
  const naming = namingBy(scorecard, language, options.names);
  const rows = sheet.root.children.map((node, at) => {
    const others = sheets.flatMap(({ root }) => root.children[at] ?? []);
    return rowOf(scorecard, naming, node, others);
  });
  const { average } = language.charts;
  const frame: Frame = {
    title: average.title(complexName(naming, sheet.complex, sheet.platform), language.year(sheet.year)),
    notes: [language.joined([language.charts.dimension.unit, average.of(complexes(language, sheets.length))])],
    facts: rows.map(({ lines }) => language.list(lines)),
  };
  if (rows.length === 0) return emptyChart(language, frame);
  return barsChart(language, frame, {
    names: rows.map(({ name }) => name),
    texts: rows.flatMap(({ own, mean }) => [own.text, mean.text]),
    series: seriesOf(naming, complexName(naming, sheet.complex, sheet.platform), rows),
    xAxis: SHARES,
    beside: 2,
  });
}

interface Part {
  readonly value: number;
  readonly text: string;
  readonly isOpen: boolean;
}

interface Row {
  readonly name: string;
  readonly own: Part;
  readonly mean: Part;
  readonly lines: readonly string[];
}

function rowOf(scorecard: Scorecard, naming: Naming, node: ScoreNode, others: readonly ScoreNode[]): Row {
  const { language } = naming;
  const name = bareName(naming, "indicator", node.id, scorecard.id);
  const certain = others.flatMap((each) => {
    const [low, high] = sharesOf(each);
    return low === high ? [low] : [];
  });
  const [low, high] = sharesOf(node);
  const isOpen = low !== high;
  const nothing = isOpen && low === "0" && high === "1";
  const own = { value: drawn(high) * 100, isOpen, text: `${nothing ? "?" : spanOf(low, high)}` };
  const mean = meanOf(certain);
  const said = mean === undefined ? `? ${language.words.verdicts.unknown}` : percent(mean);
  const text = `${said}${mean === undefined ? "" : ` (${complexes(language, certain.length)})`}`;
  const average = { value: mean === undefined ? 100 : drawn(mean) * 100, isOpen: mean === undefined, text };
  return { name, own, mean: average, lines: [name, own.text, language.pair(language.charts.average.mean, text)] };
}

function spanOf(low: DecimalString, high: DecimalString): string {
  return low === high ? percent(low) : `${percent(low)}–${percent(high)}?`;
}

/** The least and the most share of a node's marks. */
function sharesOf(node: ScoreNode): readonly [DecimalString, DecimalString] {
  const [low, high] = boundsOf(node);
  if (compareDecimals(node.marks, "0") === 0) return ["0", "0"];
  const share = (part: DecimalString) => roundedTo(dividedBy(fractionOf(part), fractionOf(node.marks)), 12);
  return [share(low), share(high)];
}

function meanOf(shares: readonly DecimalString[]): DecimalString | undefined {
  if (shares.length === 0) return undefined;
  return roundedTo(dividedBy(fractionOf(sumDecimals(shares)), fractionOf(wholeDecimal(shares.length))), 12);
}

function seriesOf({ language }: Naming, name: string, rows: readonly Row[]): BarSeriesOption[] {
  const bars = (of: "own" | "mean", named: string, colour: string): BarSeriesOption => ({
    type: "bar",
    name: named,
    itemStyle: { color: colour },
    barCategoryGap: "20%",
    barGap: "0%",
    data: rows.map(({ [of]: { value, text, isOpen }, lines }) => ({
      value: Math.round(100 * value) / 100,
      label: labelOf(text),
      tooltip: tooltipOf(lines),
      ...(isOpen && { itemStyle: { decal: hatched() } }),
    })),
  });
  return [bars("own", name, COLOURS.sky), bars("mean", language.charts.average.mean, COLOURS.grey)];
}
