import type { LineSeriesOption, ScatterSeriesOption } from "echarts";
import type { ScheduleRow } from "../../delivery/index.js";
import { addDays, daysBetween, type PlainDate } from "../../kernel/index.js";
import { bareName, type Naming } from "../../wording/index.js";
import { COLOURS } from "../palette.js";
import { labelOf, tooltipOf } from "../text.js";

interface Point {
  readonly value: (number | "-")[];
  readonly tooltip?: ReturnType<typeof tooltipOf>;
}

/** The bars of a schedule, its floats, what is late, what is done in a day, and the end. */
export function seriesOf(naming: Naming, rows: readonly ScheduleRow[], end: PlainDate) {
  const words = naming.language.charts.schedule;
  const spans = (name: string, colour: string, width: number, type: "solid" | "dotted", spanOf: SpanOf) =>
    ({
      type: "line",
      name,
      symbol: "rect",
      symbolSize: width + 2,
      showAllSymbol: true,
      connectNulls: false,
      lineStyle: { color: colour, width, type, cap: "butt" },
      itemStyle: { color: colour, opacity: 0 },
      data: rows.flatMap((row, index) => pointsOf(naming, row, index, spanOf(row))),
    }) satisfies LineSeriesOption;
  const late = rows.some(({ floatDays = 0 }) => floatDays < 0);
  const eased = rows.some(({ floatDays = 0 }) => floatDays > 0);
  const bar = ({ latestStart, latestFinish }: ScheduleRow) => [latestStart, latestFinish] as const;
  return [
    ...(eased
      ? [
          spans(words.float, "#7A7A7A", 3, "dotted", ({ floatDays = 0, earliestStart, latestStart }) =>
            floatDays > 0 && earliestStart !== undefined ? [earliestStart, addDays(latestStart, -1)] : undefined,
          ),
        ]
      : []),
    spans(words.critical, COLOURS.vermillion, 16, "solid", (row) => (row.critical ? bar(row) : undefined)),
    spans(words.withFloat, COLOURS.sky, 9, "solid", (row) => (row.critical ? undefined : bar(row))),
    ...(late
      ? [
          spans(words.short, COLOURS.ink, 3, "dotted", ({ floatDays = 0, earliestFinish, latestFinish }) =>
            floatDays < 0 && earliestFinish !== undefined ? [addDays(latestFinish, 1), earliestFinish] : undefined,
          ),
        ]
      : []),
    singles(naming, rows, end),
  ];
}

type SpanOf = (row: ScheduleRow) => readonly [PlainDate, PlainDate] | undefined;

/** A line from the start of the first day to the end of the last one, and a break after it. */
function pointsOf(
  naming: Naming,
  row: ScheduleRow,
  index: number,
  span: readonly [PlainDate, PlainDate] | undefined,
): Point[] {
  if (!span) return [];
  const [from, to] = span;
  const tooltip = tooltipOf(linesOf(naming, row));
  return [
    { value: [at(from), index], tooltip },
    { value: [at(addDays(to, 1)), index], tooltip },
    { value: ["-", "-"] },
  ];
}

function linesOf(naming: Naming, row: ScheduleRow): string[] {
  const { language } = naming;
  const words = language.charts.schedule;
  const { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical } = row;
  return [
    bareName(naming, "task", id),
    language.pair(words.latest, words.span(latestStart, latestFinish)),
    ...(earliestStart !== undefined && earliestFinish !== undefined
      ? [language.pair(words.earliest, words.span(earliestStart, earliestFinish))]
      : []),
    ...(floatDays === undefined
      ? []
      : [(floatDays < 0 ? words.late : words.days)(language.quantity(String(Math.abs(floatDays)), "days"))]),
    ...(critical ? [words.critical] : []),
  ];
}

/** What is done within a day, and would be too short to see; and the end that all is counted back from. */
function singles(naming: Naming, rows: readonly ScheduleRow[], end: PlainDate): ScatterSeriesOption {
  const words = naming.language.charts.schedule;
  return {
    type: "scatter",
    name: words.single,
    symbol: "diamond",
    symbolSize: 14,
    itemStyle: { color: COLOURS.ink },
    data: rows.flatMap((row, index) =>
      row.latestStart === row.latestFinish
        ? [{ value: [at(row.latestFinish) + DAY / 2, index], tooltip: tooltipOf(linesOf(naming, row)) }]
        : [],
    ),
    markLine: {
      silent: true,
      symbol: "none",
      lineStyle: { color: COLOURS.ink, type: "dashed" },
      label: { ...labelOf(words.deadline(end)), position: "start", align: "right" },
      data: [{ xAxis: at(addDays(end, 1)) }],
    },
  };
}

const DAY = 86_400_000;

/** The first moment of a day, in UTC, as a time axis counts. */
export function at(date: PlainDate): number {
  return daysBetween("1970-01-01", date) * DAY;
}
