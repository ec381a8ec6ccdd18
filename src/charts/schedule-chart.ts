import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from "echarts";
import type { Schedule, ScheduleRow } from "../delivery/index.js";
import type { Locale } from "../finding/index.js";
import { addDays, daysBetween, type PlainDate } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { describe } from "../report/index.js";
import { belowNotes, emptyChart, type Frame, framed } from "./frame.js";
import type { ChartOptions } from "./options.js";
import { COLOURS } from "./palette.js";
import { type Speaker, speakerOf } from "./speaker.js";
import { tooltipOf } from "./tooltip.js";
import { IN_VIEW, zoomOf } from "./zoom.js";

/**
 * A schedule counted back from its deadline as a Gantt chart: for each task a bar from its latest start to its latest
 * finish, thick where critical, with its float before it, or by how much it is late after it.
 *
 * Days are plain dates: the chart reads the same in every time zone. More than 25 tasks scroll.
 *
 * @param plan - for the sentences of its findings
 * @param schedule - of `scheduleBackward`
 * @param options - `names`: of the tasks
 *
 * @see 5.1.3
 * @example
 * ```ts
 * import { scheduleBackward } from "innovation-service-complex";
 * import { scheduleChart } from "innovation-service-complex/charts";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const schedule = scheduleBackward(
 *   [{ id: "building", days: 60 }, { id: "acceptance", days: 5, after: ["building"] }],
 *   { deadline: "2020-12-31" },
 * );
 * const { yAxis } = scheduleChart(taizhou, schedule, "en", { names: { building: "Building", acceptance: "Acceptance" } });
 * yAxis && "data" in yAxis && yAxis.data; // => ["Building", "Acceptance"]
 * ```
 */
export function scheduleChart(
  plan: Plan,
  schedule: Schedule,
  locale: Locale,
  options: ChartOptions = {},
): EChartsOption {
  const speaker = speakerOf(locale, options);
  const { texts, nameOf } = speaker;
  const { rows } = schedule;
  const frame = frameOf(plan, speaker, schedule, locale);
  if (rows.length === 0) return emptyChart(frame, texts.noData);
  const end = endOf(rows);
  return framed(frame, {
    useUTC: true,
    legend: { bottom: 6, itemGap: 18 },
    grid: { left: 230, right: rows.length > IN_VIEW ? 70 : 50, top: belowNotes(frame) + 30, bottom: 62 },
    xAxis: {
      type: "time",
      min: at(startOf(rows)),
      max: at(addDays(lastOf(rows), 1)),
      axisLabel: { formatter: "{yyyy}-{MM}-{dd}", hideOverlap: true },
      splitLine: { show: true },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows.map(({ id }) => nameOf(id)),
      axisTick: { show: false },
      axisLabel: { width: 202, overflow: "truncate", interval: 0 },
    },
    dataZoom: zoomOf("rows", [0], rows.length).map((zoom) => ({ ...zoom, filterMode: "none" as const })),
    series: seriesOf(speaker, rows, end),
  });
}

const DAY = 86_400_000;

/** The first moment of a day, in UTC, as a time axis counts. */
function at(date: PlainDate): number {
  return daysBetween("1970-01-01", date) * DAY;
}

function startOf(rows: readonly ScheduleRow[]): PlainDate {
  return rows
    .flatMap(({ latestStart, earliestStart = latestStart }) => [latestStart, earliestStart])
    .reduce((first, date) => (date < first ? date : first));
}

function endOf(rows: readonly ScheduleRow[]): PlainDate {
  return rows.map(({ latestFinish }) => latestFinish).reduce((last, date) => (date > last ? date : last));
}

function lastOf(rows: readonly ScheduleRow[]): PlainDate {
  return rows
    .flatMap(({ latestFinish, earliestFinish = latestFinish }) => [latestFinish, earliestFinish])
    .reduce((last, date) => (date > last ? date : last));
}

function frameOf(plan: Plan, speaker: Speaker, { rows, findings }: Schedule, locale: Locale): Frame {
  const { texts, nameOf } = speaker;
  const words = texts.schedule;
  return {
    title: words.title,
    notes:
      rows.length === 0
        ? []
        : [
            words.counted(endOf(rows), words.tasks(rows.length)),
            ...findings.map((finding) => `✗ ${describe(plan, finding, locale)}`),
            ...(rows.length > IN_VIEW ? [texts.scrolls(words.tasks(rows.length), IN_VIEW)] : []),
          ],
    facts: rows
      .slice(0, 10)
      .map(({ id, latestStart, latestFinish }) => texts.pair(nameOf(id), words.span(latestStart, latestFinish))),
    stop: texts.stop,
  };
}

interface Point {
  readonly value: (number | "-")[];
  readonly tooltip?: ReturnType<typeof tooltipOf>;
}

function seriesOf(speaker: Speaker, rows: readonly ScheduleRow[], end: PlainDate) {
  const words = speaker.texts.schedule;
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
      data: rows.flatMap((row, index) => pointsOf(speaker, row, index, spanOf(row))),
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
    singles(speaker, rows, end),
  ];
}

type SpanOf = (row: ScheduleRow) => readonly [PlainDate, PlainDate] | undefined;

/** A line from the start of the first day to the end of the last one, and a break after it. */
function pointsOf(
  speaker: Speaker,
  row: ScheduleRow,
  index: number,
  span: readonly [PlainDate, PlainDate] | undefined,
): Point[] {
  if (!span) return [];
  const [from, to] = span;
  const tooltip = tooltipOf(linesOf(speaker, row));
  return [
    { value: [at(from), index], tooltip },
    { value: [at(addDays(to, 1)), index], tooltip },
    { value: ["-", "-"] },
  ];
}

function linesOf({ texts, nameOf }: Speaker, row: ScheduleRow): string[] {
  const words = texts.schedule;
  const { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical } = row;
  return [
    nameOf(id),
    texts.pair(words.latest, words.span(latestStart, latestFinish)),
    ...(earliestStart !== undefined && earliestFinish !== undefined
      ? [texts.pair(words.earliest, words.span(earliestStart, earliestFinish))]
      : []),
    ...(floatDays === undefined ? [] : [words.days(String(floatDays))]),
    ...(critical ? [words.critical] : []),
  ];
}

/** What is done within a day, and would be too short to see; and the end that all is counted back from. */
function singles(speaker: Speaker, rows: readonly ScheduleRow[], end: PlainDate): ScatterSeriesOption {
  const words = speaker.texts.schedule;
  return {
    type: "scatter",
    name: words.single,
    symbol: "diamond",
    symbolSize: 14,
    itemStyle: { color: COLOURS.ink },
    data: rows.flatMap((row, index) =>
      row.latestStart === row.latestFinish
        ? [{ value: [at(row.latestFinish) + DAY / 2, index], tooltip: tooltipOf(linesOf(speaker, row)) }]
        : [],
    ),
    markLine: {
      silent: true,
      symbol: "none",
      lineStyle: { color: COLOURS.ink, type: "dashed" },
      label: { formatter: words.deadline(end), position: "start" },
      data: [{ xAxis: at(addDays(end, 1)) }],
    },
  };
}
