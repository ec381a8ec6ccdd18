import type { BarSeriesOption, EChartsOption } from "echarts";
import * as z from "zod";
import type { Scorecard, ScoreSheet } from "../../appraisal/index.js";
import { boundsOf, requireOf, scorecardSchema } from "../../appraisal/index.js";
import { guarded, madeAs, takes } from "../../finding/index.js";
import type { Language } from "../../languages/index.js";
import { bareName, type Naming } from "../../wording/index.js";
import { drawn } from "../figures.js";
import { emptyChart, type Frame, framed } from "../frame.js";
import { legendAt } from "../legend.js";
import { most, widthOf } from "../measure.js";
import { complexName, namingBy } from "../names.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { COLOURS, hatched } from "../palette.js";
import { rowsAt } from "../side.js";
import { labelOf, tooltipOf } from "../text.js";
import { adjustmentRows, gotOf, nodeRows, type Row } from "./rows.js";

/**
 * Where the marks of one complex come from: a bar for each dimension and indicator, with the marks got, those that
 * missing inputs leave open (hatched), and those not got.
 *
 * Work: linear in the nodes of the score.
 *
 * Room: 320 × 400 pixels at least.
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
export const scoreChartTakes = /* @__PURE__ */ takes("scoreChart", () => ({
  scorecard: scorecardSchema,
  sheet: madeAs("score-sheet"),
  language: z.unknown(),
  options: chartOptions,
}));

function scoreOptions(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  requireOf(scorecard, [sheet], () => "sheet");
  const naming = namingBy(scorecard, language, options.names);
  const rows = [...nodeRows(scorecard, naming, sheet), ...adjustmentRows(naming, sheet)];
  const frame = { ...frameOf(scorecard, naming, sheet), all: { rows: language.charts.score.rows(rows.length) } };
  if (rows.length === 0) return emptyChart(language, frame);
  const names = rows.map(({ name, bold }) => (bold ? name : `· ${name}`));
  const series = seriesOf(naming, rows);
  const words = language.charts.score;
  const entries = [{ name: words.got }, { name: words.open }, { name: words.lost }];
  const widest = most(rows.map(({ text }) => widthOf(text)));
  return framed(language, frame, (place) => {
    const { legend, height } = legendAt(entries, place.width);
    const { grid, yAxis, dataZoom } = rowsAt(place, { names, bottom: height + AXIS, atMost: MOST_ROWS });
    return {
      legend,
      grid: { ...grid, right: grid.right + widest },
      xAxis: { type: "value", name: words.axis, nameLocation: "middle", nameGap: 22, axisLabel: { hideOverlap: true } },
      yAxis,
      dataZoom,
      series,
    };
  });
}

const MOST_ROWS = 40;

/** The height of an axis with its name, in pixels. */
const AXIS = 46;

function frameOf(scorecard: Scorecard, naming: Naming, sheet: ScoreSheet): Frame {
  const { language } = naming;
  const { complex, platform, year, total, grade, certain, possible, vetoes, rejected, stamp } = sheet;
  const { low, high } = boundsOf(sheet);
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
