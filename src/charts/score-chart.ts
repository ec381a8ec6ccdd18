import type { BarSeriesOption, EChartsOption } from "echarts";
import type { Group, Scorecard, ScoreNode, ScoreSheet } from "../appraisal/index.js";
import { type DecimalString, subtractDecimals } from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import { belowNotes, emptyChart, type Frame, framed } from "./frame.js";
import type { ChartOptions } from "./options.js";
import { COLOURS, hatched } from "./palette.js";
import { boundsOf, labelOf } from "./score-node.js";
import { drawn, exactPercent, type Speaker, speakerOf } from "./speaker.js";
import { tooltipOf } from "./tooltip.js";
import { zoomOf } from "./zoom.js";

/**
 * Where the marks of one complex come from: a bar for each dimension and indicator, with the marks got, those that
 * missing inputs leave open (hatched), and those not got.
 *
 * @param scorecard - the one that the sheet was made with, for the names of its nodes and grades
 * @param sheet - of `score` or `scoreAll`
 * @param options - `names`: of the complex
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
 * const option = scoreChart(taizhouScorecard, score(taizhouScorecard, record), en, { names: { pumps: "Pumps" } });
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
  const speaker = speakerOf(language, options);
  const { texts } = speaker;
  const rows = [...nodeRows(scorecard, speaker, sheet), ...adjustmentRows(scorecard, speaker, sheet)];
  const scrolls = rows.length > MOST_ROWS;
  const frame = frameOf(scorecard, speaker, sheet);
  if (rows.length === 0) return emptyChart(frame, texts.noData);
  return framed(frame, {
    legend: { bottom: 6, itemGap: 28 },
    grid: { left: 266, right: scrolls ? 110 : 90, top: belowNotes(frame) + 10, bottom: 74 },
    xAxis: { type: "value", name: texts.score.axis, nameLocation: "middle", nameGap: 22 },
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
    series: seriesOf(speaker, rows),
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

function frameOf(scorecard: Scorecard, speaker: Speaker, sheet: ScoreSheet): Frame {
  const { texts, nameOf, named } = speaker;
  const { complex, platform, year, total, range, grade, certain, possible, vetoes, rejected, stamp } = sheet;
  const [low, high] = range;
  const words = texts.score;
  const gradeOf = (id: string) => named(scorecard.grades, id);
  return {
    title: words.title(nameOf(complex, platform), texts.year(year)),
    notes: [
      texts.phrases([
        words.total(total, gradeOf(grade)),
        ...(low === high ? [] : [words.range(low, high)]),
        ...(certain ? [] : [words.possible(texts.list(possible.map(gradeOf)))]),
      ]),
      ...asides(scorecard, speaker, vetoes, rejected === true, stamp.provenance === "illustrative"),
    ],
    facts: sheet.root.children.map((node) =>
      texts.pair(labelOf(scorecard.root, speaker, node.id), gotOf(speaker, node)),
    ),
    stop: texts.stop,
  };
}

function asides(
  { vetoes: known = [] }: Scorecard,
  { texts, named }: Speaker,
  vetoes: readonly string[],
  rejected: boolean,
  illustrative: boolean,
): string[] {
  const said = [
    ...(rejected ? [texts.score.rejected] : []),
    ...(vetoes.length > 0 ? [texts.score.vetoes(texts.list(vetoes.map((id) => named(known, id))))] : []),
    ...(illustrative ? [texts.score.illustrative] : []),
  ];
  return said.length > 0 ? [texts.phrases(said)] : [];
}

function nodeRows({ root }: Scorecard, speaker: Speaker, sheet: ScoreSheet): Row[] {
  return sheet.root.children.flatMap((child) => rowsOf(root, speaker, child, true));
}

function rowsOf(root: Group, speaker: Speaker, node: ScoreNode, bold: boolean): Row[] {
  const { texts } = speaker;
  const [low, high] = boundsOf(node);
  const name = labelOf(root, speaker, node.id);
  const row: Row = {
    name,
    bold,
    got: low,
    open: subtractDecimals(high, low),
    lost: subtractDecimals(node.marks, high),
    text: gotOf(speaker, node),
    lines: [
      name,
      gotOf(speaker, node, (marks) => marks),
      ...(node.share === undefined ? [] : [texts.pair(texts.score.share, exactPercent(node.share))]),
      ...(node.missing.length > 0 ? [texts.score.missing(node.missing.length)] : []),
      ...(node.clauses.length > 0 ? [texts.clauses(node.clauses)] : []),
    ],
  };
  return [row, ...("children" in node ? node.children.flatMap((child) => rowsOf(root, speaker, child, false)) : [])];
}

/** Marks got of those possible, for a label to two places. */
function gotOf({ texts }: Speaker, node: ScoreNode, said: (marks: string) => string = rounded): string {
  const [low, high] = boundsOf(node);
  const nothing = low === "0" && high === node.marks && low !== high;
  const got = nothing ? "?" : low === high ? said(low) : `${said(low)}–${said(high)}`;
  return texts.score.marks(got, node.marks);
}

function rounded(marks: string): string {
  return String(Math.round(drawn(marks) * 100) / 100);
}

function adjustmentRows({ adjustments: known = [] }: Scorecard, speaker: Speaker, sheet: ScoreSheet): Row[] {
  const { texts, named } = speaker;
  return sheet.adjustments.map(({ id, kind, got, missing }) => {
    const name = texts.score[kind](named(known, id));
    const signed = got === undefined ? "0" : kind === "bonus" ? got : subtractDecimals("0", got);
    const text = got === undefined ? texts.unknown : `${kind === "bonus" ? "+" : "−"}${got}`;
    return {
      name,
      bold: true,
      got: signed,
      open: "0",
      lost: "0",
      text,
      lines: [texts.pair(name, text), ...(missing.length > 0 ? [texts.score.missing(missing.length)] : [])],
    };
  });
}

function seriesOf({ texts }: Speaker, rows: readonly Row[]): BarSeriesOption[] {
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
    bars(texts.score.got, "got", { color: COLOURS.blue }),
    bars(texts.score.open, "open", { color: COLOURS.orange, decal: hatched() }),
    {
      ...bars(texts.score.lost, "lost", { color: COLOURS.pale, borderColor: "#9A9A9A", borderWidth: 0.5 }),
      data: rows.map(({ lost, lines, text }) => ({
        value: drawn(lost),
        tooltip: tooltipOf(lines),
        label: { formatter: text },
      })),
      label: { show: true, position: "right" },
    },
  ];
}
