import type { BarSeriesOption, EChartsOption } from "echarts";
import * as z from "zod";
import type { Improvement, Scorecard, ScoreNode, ScoreSheet } from "../appraisal/index.js";
import { requireTogether, scorecardSchema } from "../appraisal/index.js";
import { guarded, madeAs, takes } from "../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  multiplyDecimals,
  subtractDecimals,
  sumDecimals,
} from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import { bareName, type Naming, stepSentence, twoPlaces, unitsOfScorecard } from "../wording/index.js";
import { barsChart } from "./bars.js";
import { drawn } from "./figures.js";
import { complexName, namingBy } from "./names.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { COLOURS } from "./palette.js";
import { boundsOf } from "./score/rows.js";
import { labelOf, tooltipOf } from "./text.js";

/**
 * From the marks there are to the next grade, step by step: the total that is certain, what each step of a way adds, and
 * what it comes to at least, with the grade of that.
 *
 * Work: in proportion to the scorecard.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param scorecard - the one that the sheet was made with
 * @param sheet - the score as it is
 * @param improvement - one of `improvementsTo`
 * @param options - `names`: where that of the complex comes from
 *
 * @see 4.5.3c
 * @example
 * ```ts
 * import { AnnualRecord, improvementsTo, score } from "innovation-service-complex";
 * import { gradeChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 *
 * const sheet = score(taizhouScorecard, AnnualRecord.parse({ complex: "pumps", year: 2020, observed: {} }));
 * const [way] = improvementsTo(taizhouScorecard, sheet, "qualified");
 * const option = way && gradeChart(taizhouScorecard, sheet, way, en);
 * option?.title && "text" in option.title && option.title.text; // => "pumps: the way to \"qualified\""
 * ```
 */
export function gradeChart(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  improvement: Improvement,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(gradeChartTakes, gradeOptions, scorecard, sheet, improvement, language, options);
}

/** What {@link gradeChart} takes. */
export const gradeChartTakes = /* @__PURE__ */ takes("gradeChart", () => ({
  scorecard: scorecardSchema,
  sheet: madeAs("score-sheet"),
  improvement: madeAs("improvement"),
  language: z.unknown(),
  options: chartOptions,
}));

function gradeOptions(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  improvement: Improvement,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  requireTogether([sheet], scorecard);
  const naming = namingBy(scorecard, language, options.names);
  const { grade: words, score } = language.charts;
  const rows = rowsOf(scorecard, naming, sheet, improvement);
  const reached = gradeAt(scorecard, naming, improvement.total);
  const texts = rows.map(({ text }) => text);
  return barsChart(
    language,
    {
      title: words.title(complexName(naming, sheet.complex, sheet.platform), reached),
      notes: [score.total(sheet.total, bareName(naming, "grade", sheet.grade, scorecard.id))],
      facts: rows.map(({ name, text }) => language.pair(name, text)),
    },
    {
      names: rows.map(({ name }) => name),
      texts,
      series: seriesOf(naming, rows),
      // Room for what stands beside a last short step.
      xAxis: {
        type: "value",
        min: 0,
        max: 10 * Math.ceil(0.12 * drawn(improvement.total)),
        axisLabel: { hideOverlap: true },
      },
    },
  );
}

interface Row {
  readonly name: string;
  readonly kind: "total" | "step";
  /** Where the bar begins and how long it is, in marks. */
  readonly from: DecimalString;
  readonly marks: DecimalString;
  readonly text: string;
  readonly lines: readonly string[];
}

/** The total, a row for each step, and what they come to: what rounding and the way of adding up leave is the last step's. */
function rowsOf(scorecard: Scorecard, naming: Naming, sheet: ScoreSheet, { steps, total }: Improvement): Row[] {
  const { language } = naming;
  const { now, reached } = language.charts.grade;
  const nodes = nodesBy(sheet.root);
  const sum = (name: string, marks: DecimalString, text: string): Row => ({
    name,
    kind: "total",
    from: "0",
    marks,
    text,
    lines: [language.pair(name, text)],
  });
  let at = sheet.total;
  const rows = steps.map((step, place): Row => {
    const left = subtractDecimals(total, at);
    const gain = place === steps.length - 1 ? left : least(left, gainOf(nodes.get(step.indicator), step.share));
    const name = bareName(naming, "indicator", step.indicator, scorecard.id);
    const text = `+${twoPlaces(gain)}`;
    const row = { name, kind: "step" as const, from: at, marks: gain, text };
    at = sumDecimals([at, gain]);
    return { ...row, lines: [name, text, stepSentence({ ...naming, units: [unitsOfScorecard(scorecard)] }, step)] };
  });
  return [
    sum(now, sheet.total, twoPlaces(sheet.total)),
    ...rows,
    sum(reached, total, `${twoPlaces(total)} ${gradeAt(scorecard, naming, total)}`),
  ];
}

function nodesBy(root: ScoreNode): ReadonlyMap<string, ScoreNode> {
  const all = [root];
  for (const node of all) if ("children" in node) all.push(...node.children);
  return new Map(all.map((node) => [node.id, node]));
}

/** The marks that a share of an indicator's is more than those that are certain. */
function gainOf(node: ScoreNode | undefined, share: DecimalString): DecimalString {
  if (node === undefined) return "0";
  const gain = subtractDecimals(multiplyDecimals(node.marks, share), boundsOf(node)[0]);
  return compareDecimals(gain, "0") > 0 ? gain : "0";
}

const least = (a: DecimalString, b: DecimalString) => (compareDecimals(a, b) < 0 ? a : b);

/** The grade of a total, which quotas and conditions may take away. */
function gradeAt({ id, grades }: Scorecard, naming: Naming, total: DecimalString): string {
  const grade = grades.find(({ atLeast }) => compareDecimals(total, atLeast) >= 0);
  return grade === undefined ? "–" : bareName(naming, "grade", grade.id, id);
}

function seriesOf({ language }: Naming, rows: readonly Row[]): BarSeriesOption[] {
  const { grade, league } = language.charts;
  const bars = { type: "bar" as const, stack: "way", barCategoryGap: "20%" };
  const of = (kind: Row["kind"], name: string, color: string): BarSeriesOption => ({
    ...bars,
    name,
    itemStyle: { color },
    data: rows.map((row) =>
      row.kind === kind ? { value: drawn(row.marks), label: labelOf(row.text), tooltip: tooltipOf(row.lines) } : "-",
    ),
  });
  return [
    // What carries a step to where it begins is not seen.
    { ...bars, silent: true, itemStyle: { color: "transparent" }, data: rows.map(({ from }) => drawn(from)) },
    of("total", league.total, COLOURS.sky),
    of("step", grade.step, COLOURS.orange),
  ];
}
