import type { EChartsOption, LineSeriesOption } from "echarts";
import * as z from "zod";
import { boundsOf, requireTogether, type Scorecard, type ScoreSheet, scorecardSchema } from "../appraisal/index.js";
import { guarded, madeAs, takes } from "../finding/index.js";
import { listOf } from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import { bareName, type Naming } from "../wording/index.js";
import { drawn } from "./figures.js";
import { emptyChart, framed } from "./frame.js";
import { legendAt } from "./legend.js";
import { complexName, namingBy } from "./names.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { LINES, SHAPES } from "./palette.js";
import { tooltipOf } from "./text.js";

/**
 * Totals over the years: a line for each complex, solid for what is certain and dotted for what it may come to where
 * inputs are missing; a year of which nothing is known breaks it. The six with the highest totals of the last year are
 * drawn.
 *
 * Work: in proportion to the sheets.
 *
 * Room: 320 × 560 pixels at least.
 *
 * @param scorecard - the one that the sheets were made with
 * @param sheets - of several years, in any order
 * @param options - `names`: where those of complexes come from
 *
 * @see 4.5.3c
 * @example
 * ```ts
 * import { AnnualRecord, scoreAll } from "innovation-service-complex";
 * import { trendChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 *
 * const sheets = [2019, 2020].flatMap((year) =>
 *   scoreAll(taizhouScorecard, [
 *     AnnualRecord.parse({ complex: "pumps", year, observed: { management: { ratings: [year === 2019 ? 60 : 80] } } }),
 *   ]));
 * const { xAxis } = trendChart(taizhouScorecard, sheets, en);
 * xAxis && "data" in xAxis && xAxis.data; // => ["2019", "2020"]
 * ```
 */
export function trendChart(
  scorecard: Scorecard,
  sheets: readonly ScoreSheet[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(trendChartTakes, trendOptions, scorecard, sheets, language, options);
}

/** What {@link trendChart} takes. */
export const trendChartTakes = /* @__PURE__ */ takes("trendChart", () => ({
  scorecard: scorecardSchema,
  sheets: listOf(madeAs("score-sheet")),
  language: z.unknown(),
  options: chartOptions,
}));

function trendOptions(
  scorecard: Scorecard,
  sheets: readonly ScoreSheet[],
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingBy(scorecard, language, options.names);
  const years = [...new Set(sheets.map(({ year }) => year))].sort((a, b) => a - b);
  for (const each of years)
    requireTogether(
      sheets.filter(({ year }) => year === each),
      scorecard,
    );
  const courses = coursesOf(naming, sheets, years);
  const shown = courses.slice(0, MOST);
  const { dimension, score, trend } = language.charts;
  const frame = {
    title: trend.title,
    notes: [
      language.joined([
        ...(shown.some(({ isOpen }) => isOpen) ? [dimension.bounds] : []),
        ...(courses.length > MOST ? [dimension.left(courses.length - MOST)] : []),
      ]),
    ].filter((note) => note !== ""),
    facts: shown.map(({ name }) => name),
  };
  if (years.length === 0) return emptyChart(language, frame);
  const series = shown.flatMap((course, at) => linesOf(scorecard, naming, course, at));
  const entries = shown.map(({ name }, at) => ({ name, icon: SHAPES[at % SHAPES.length] ?? "circle" }));
  return framed(language, frame, (place) => {
    const { legend, height } = legendAt(entries, place.width);
    return {
      legend,
      grid: { left: 46, right: 40, top: place.top + 26, bottom: height + 34, outerBoundsMode: "none" },
      xAxis: { type: "category", data: years.map((year) => language.year(year)), axisLabel: { hideOverlap: true } },
      yAxis: { type: "value", name: score.axis, min: 0 },
      series,
    };
  });
}

const MOST = 6;

interface Course {
  readonly name: string;
  /** A sheet for each year; none of a year without a record. */
  readonly sheets: readonly (ScoreSheet | undefined)[];
  readonly isOpen: boolean;
}

/** The complexes by their last total, best first, named with their totals; those of one name told apart by their totals alone. */
function coursesOf(naming: Naming, sheets: readonly ScoreSheet[], years: readonly number[]): Course[] {
  const keys = [...new Set(sheets.map(keyOf))];
  const of = new Map(sheets.map((sheet) => [JSON.stringify([keyOf(sheet), sheet.year]), sheet]));
  const last = (each: Course) => drawn(each.sheets.at(-1)?.total ?? "-1");
  return keys
    .flatMap((key) => {
      const own = years.map((year) => of.get(JSON.stringify([key, year])));
      const first = own.find((sheet) => sheet !== undefined);
      if (!first) return [];
      const totals = own.map((sheet) => (sheet === undefined ? "–" : totalOf(sheet)));
      const name = naming.language.pair(complexName(naming, first.complex, first.platform), totals.join(" → "));
      return [{ name, sheets: own, isOpen: own.some((sheet) => sheet !== undefined && isOpen(sheet)) }];
    })
    .sort((a, b) => last(b) - last(a));
}

function keyOf({ complex, platform }: ScoreSheet): string {
  return JSON.stringify([complex, platform ?? null]);
}

function isOpen(sheet: ScoreSheet): boolean {
  const { low, high } = boundsOf(sheet);
  return low !== high;
}

/** A total, or what it may be; what nothing is known of, and what is rejected, has none. */
function totalOf(sheet: ScoreSheet): string {
  const { low, high } = boundsOf(sheet);
  if (isUnknown(sheet)) return "?";
  return low === high ? sheet.total : high === undefined ? `≥${low}` : `${low}–${high}`;
}

function isUnknown({ range: [low], rejected, root }: ScoreSheet): boolean {
  return rejected === true || (low === "0" && root.got === undefined && root.range?.[1] === root.marks);
}

function linesOf(scorecard: Scorecard, naming: Naming, course: Course, at: number): LineSeriesOption[] {
  const { score } = naming.language.charts;
  const colour = LINES[at % LINES.length] ?? LINES[0];
  const line = (type: "solid" | "dotted", end: "low" | "high"): LineSeriesOption => ({
    type: "line",
    name: course.name,
    symbol: SHAPES[at % SHAPES.length] ?? "circle",
    symbolSize: 9,
    connectNulls: false,
    itemStyle: { color: colour },
    lineStyle: { color: colour, width: 2, type },
    data: course.sheets.map((sheet) => {
      if (sheet === undefined || isUnknown(sheet)) return "-";
      const { year, total, grade } = sheet;
      const { low, high, [end]: value } = boundsOf(sheet);
      const lines = [
        course.name,
        naming.language.year(year),
        score.total(total, bareName(naming, "grade", grade, scorecard.id)),
        ...(low === high ? [] : [score.range(low, high)]),
      ];
      return { value: value === undefined ? "-" : drawn(value), tooltip: tooltipOf(lines) };
    }),
  });
  return [line("solid", "low"), ...(course.isOpen ? [line("dotted", "high")] : [])];
}
