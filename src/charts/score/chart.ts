import type { BarSeriesOption, EChartsOption } from "echarts";
import * as z from "zod";
import type { Scorecard, ScoreNode, ScoreSheet } from "../../appraisal/index.js";
import { requireOf, scorecardSchema } from "../../appraisal/index.js";
import { guarded, madeAs, takes } from "../../finding/index.js";
import { type DecimalString, subtractDecimals } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import { bareName, type Naming } from "../../wording/index.js";
import { drawn, exactPercent } from "../figures.js";
import { belowNotes, emptyChart, type Frame, framed } from "../frame.js";
import { complexName, namingBy } from "../names.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { COLOURS, hatched } from "../palette.js";
import { labelOf, tooltipOf } from "../text.js";
import { zoomOf } from "../zoom.js";

/**
 * Where the marks of one complex come from: a bar for each dimension and indicator, with the marks got, those that
 * missing inputs leave open (hatched), and those not got.
 *
 * Work: linear in the nodes of the score.
 *
 * @param scorecard - the one that the sheet was made with, for the names of its nodes and grades
 * @param sheet - of `score` or `scoreAll`
 * @param options - `names`: where the name of the complex comes from
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { AnnualRecord, score } from "innovation-service-complex";
 * import { scoreChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 *
 * const record = AnnualRecord.parse({ complex: "pumps", year: 2020, observed: { management: { ratings: [90] } } });
 * const option = scoreChart(taizhouScorecard, score(taizhouScorecard, record), en);
 * Array.isArray(option.series) ? option.series.map(({ name }) => name) : [];
 * // => ["got", "open (inputs missing)", "not got"]
 * ```
 */
export function scoreChart(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(scoreChartTakes, scoreOptions, scorecard, sheet, language, options);
}

/** What {@link scoreChart} takes. */
export const scoreChartTakes = /* @__PURE__ */ (() =>
  takes("scoreChart", {
    scorecard: scorecardSchema,
    sheet: madeAs("score-sheet"),
    language: z.unknown(),
    options: chartOptions,
  }))();

function scoreOptions(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  requireOf(scorecard, [sheet], () => "sheet");
  const naming = namingBy(scorecard, language, options.names);
  const rows = [...nodeRows(scorecard, naming, sheet), ...adjustmentRows(scorecard, naming, sheet)];
  const scrolls = rows.length > MOST_ROWS;
  const frame = frameOf(scorecard, naming, sheet);
  if (rows.length === 0) return emptyChart(language, frame);
  return framed(language, frame, {
    legend: { bottom: 6, itemGap: 28 },
    grid: { left: 266, right: scrolls ? 110 : 90, top: belowNotes(frame) + 10, bottom: 74 },
    xAxis: { type: "value", name: language.charts.score.axis, nameLocation: "middle", nameGap: 22 },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map(({ name, bold }) => ({
        value: name,
        textStyle: bold ? { fontWeight: "bold" as const } : { padding: [0, 0, 0, 14] },
      })),
      axisTick: { show: false },
      axisLabel: { width: 212, overflow: "truncate", interval: 0 },
    },
    dataZoom: zoomOf("rows", [0], rows.length, MOST_ROWS),
    series: seriesOf(naming, rows),
  });
}

const MOST_ROWS = 40;

interface Row {
  readonly name: string;
  readonly bold: boolean;
  readonly got: DecimalString;
  readonly open: DecimalString;
  readonly lost: DecimalString;
  readonly text: string;
  readonly lines: readonly string[];
}

function frameOf(scorecard: Scorecard, naming: Naming, sheet: ScoreSheet): Frame {
  const { language } = naming;
  const { complex, platform, year, total, range, grade, certain, possible, vetoes, rejected, stamp } = sheet;
  const [low, high] = range;
  const words = language.charts.score;
  const gradeOf = (id: string) => bareName(naming, "grade", id, scorecard.id);
  return {
    title: words.title(complexName(naming, complex, platform), language.year(year)),
    notes: [
      language.joined([
        words.total(total, gradeOf(grade)),
        ...(low === high ? [] : [words.range(low, high)]),
        ...(certain ? [] : [words.possible(language.list(possible.map(gradeOf)))]),
      ]),
      ...asides(scorecard, naming, vetoes, rejected === true, stamp.provenance === "illustrative"),
    ],
    facts: sheet.root.children.map((node) =>
      language.pair(bareName(naming, "indicator", node.id, scorecard.id), gotOf(naming, node)),
    ),
  };
}

function asides(
  scorecard: Scorecard,
  naming: Naming,
  vetoes: readonly string[],
  rejected: boolean,
  illustrative: boolean,
): string[] {
  const { language } = naming;
  const notes = [
    ...(rejected ? [language.charts.score.rejected] : []),
    ...(vetoes.length > 0
      ? [
          language.charts.score.vetoes(
            language.list(vetoes.map((id) => bareName(naming, "indicator", id, scorecard.id))),
          ),
        ]
      : []),
    ...(illustrative ? [language.charts.score.illustrative] : []),
  ];
  return notes.length > 0 ? [language.joined(notes)] : [];
}

function nodeRows(scorecard: Scorecard, naming: Naming, sheet: ScoreSheet): Row[] {
  return sheet.root.children.flatMap((child) => rowsOf(scorecard, naming, child, true));
}

function rowsOf(scorecard: Scorecard, naming: Naming, node: ScoreNode, bold: boolean): Row[] {
  const { language } = naming;
  const [low, high] = boundsOf(node);
  const name = bareName(naming, "indicator", node.id, scorecard.id);
  const row: Row = {
    name,
    bold,
    got: low,
    open: subtractDecimals(high, low),
    lost: subtractDecimals(node.marks, high),
    text: gotOf(naming, node),
    lines: [
      name,
      gotOf(naming, node, (marks) => marks),
      ...(node.share === undefined ? [] : [language.pair(language.charts.score.share, exactPercent(node.share))]),
      ...(node.missing.length > 0 ? [language.charts.score.missing(node.missing.length)] : []),
      ...(node.clauses.length > 0 ? [language.charts.clauses(node.clauses)] : []),
    ],
  };
  return [
    row,
    ...("children" in node ? node.children.flatMap((child) => rowsOf(scorecard, naming, child, false)) : []),
  ];
}

/** Marks got of those possible, for a label to two places. */
function gotOf({ language }: Naming, node: ScoreNode, written: (marks: string) => string = rounded): string {
  const [low, high] = boundsOf(node);
  const nothing = low === "0" && high === node.marks && low !== high;
  const got = nothing ? "?" : low === high ? written(low) : `${written(low)}–${written(high)}`;
  return language.charts.score.marks(got, node.marks);
}

/** The least and the most marks of a node; of one nothing is known of, none and all. */
export function boundsOf({ got, range, marks }: ScoreNode): readonly [DecimalString, DecimalString] {
  if (range) return range;
  return got === undefined ? ["0", marks] : [got, got];
}

function rounded(marks: string): string {
  return String(Math.round(drawn(marks) * 100) / 100);
}

function adjustmentRows(scorecard: Scorecard, naming: Naming, sheet: ScoreSheet): Row[] {
  const { language } = naming;
  return sheet.adjustments.map(({ id, kind, got, missing }) => {
    const name = language.charts.score[kind](bareName(naming, "indicator", id, scorecard.id));
    const signed = got === undefined ? "0" : kind === "bonus" ? got : subtractDecimals("0", got);
    const text = got === undefined ? language.words.verdicts.unknown : `${kind === "bonus" ? "+" : "−"}${got}`;
    return {
      name,
      bold: true,
      got: signed,
      open: "0",
      lost: "0",
      text,
      lines: [
        language.pair(name, text),
        ...(missing.length > 0 ? [language.charts.score.missing(missing.length)] : []),
      ],
    };
  });
}

function seriesOf({ language }: Naming, rows: readonly Row[]): BarSeriesOption[] {
  const bars = (
    name: string,
    part: "got" | "open" | "lost",
    itemStyle: BarSeriesOption["itemStyle"],
  ): BarSeriesOption => ({
    type: "bar",
    name,
    stack: "marks",
    barCategoryGap: "30%",
    itemStyle: { ...itemStyle },
    data: rows.map((row) => ({ value: drawn(row[part]), tooltip: tooltipOf(row.lines) })),
  });
  return [
    bars(language.charts.score.got, "got", { color: COLOURS.blue }),
    bars(language.charts.score.open, "open", { color: COLOURS.orange, decal: hatched() }),
    {
      ...bars(language.charts.score.lost, "lost", { color: COLOURS.pale, borderColor: "#9A9A9A", borderWidth: 0.5 }),
      data: rows.map(({ lost, lines, text }) => ({
        value: drawn(lost),
        tooltip: tooltipOf(lines),
        label: labelOf(text),
      })),
      label: { show: true, position: "right" },
    },
  ];
}
