import type { EChartsOption } from "echarts";
import * as z from "zod";
import type { Schedule, ScheduleRow } from "../../delivery/index.js";
import { guarded, madeAs, takes } from "../../finding/index.js";
import { addDays, type PlainDate } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import { madePlan } from "../../plan/index.js";
import { bareName, describeFinding, type Naming, namingOf } from "../../wording/index.js";
import { emptyChart, type Frame, framed } from "../frame.js";
import { legendAt } from "../legend.js";
import type { ChartOptions } from "../options.js";
import { chartOptions } from "../options.js";
import { rowsAt } from "../side.js";
import { at, seriesOf } from "./bars.js";

/**
 * A schedule counted back from its deadline as a Gantt chart: for each task a bar from its latest start to its latest
 * finish, thick where critical, with its float before it, or by how much it is late after it.
 *
 * Days are plain dates: the chart reads the same in every time zone. More than 25 tasks scroll.
 *
 * Work: linear in the rows.
 *
 * Room: 320 × 400 pixels at least.
 *
 * @param plan - for the sentences of its findings
 * @param schedule - of `scheduleBackward`
 * @param options - `names`: where those of tasks come from, as `records.tasks`
 *
 * @see 5.1.3
 * @example
 * ```ts
 * import { scheduleBackward } from "innovation-service-complex";
 * import { scheduleChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const schedule = scheduleBackward(
 *   [{ id: "building", days: 60 }, { id: "acceptance", days: 5, after: ["building"] }],
 *   { deadline: "2020-12-31" },
 * );
 * const tasks = { building: "Building", acceptance: "Acceptance" };
 * const { yAxis } = scheduleChart(taizhou, schedule, en, { names: { records: { tasks } } });
 * yAxis && "data" in yAxis && yAxis.data; // => ["Building", "Acceptance"]
 * ```
 */
export function scheduleChart(
  plan: Plan,
  schedule: Schedule,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(scheduleChartTakes, scheduleOptions, plan, schedule, language, options);
}

/** What {@link scheduleChart} takes. */
export const scheduleChartTakes = /* @__PURE__ */ takes("scheduleChart", () => ({
  plan: madePlan,
  schedule: madeAs("schedule"),
  language: z.unknown(),
  options: chartOptions,
}));

function scheduleOptions(
  plan: Plan,
  schedule: Schedule,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const { rows } = schedule;
  const frame = frameOf(plan, naming, schedule);
  if (rows.length === 0) return emptyChart(language, frame);
  const end = endOf(rows);
  const names = rows.map(({ id }) => bareName(naming, "task", id));
  const series = seriesOf(naming, rows, end);
  const entries = series.map(({ name = "" }) => ({ name: String(name) }));
  return framed(language, frame, (place) => {
    const { legend, height } = legendAt(entries, place.width);
    const below = rowsAt({ ...place, top: place.top + END }, { names, bottom: height + AXIS, filterMode: "none" });
    return {
      useUTC: true,
      legend,
      grid: below.grid,
      xAxis: {
        type: "time",
        min: at(startOf(rows)),
        max: at(addDays(lastOf(rows), 1)),
        axisLabel: { formatter: "{yyyy}-{MM}-{dd}", hideOverlap: true, alignMaxLabel: "right" },
        splitLine: { show: true },
      },
      yAxis: below.yAxis,
      dataZoom: below.dataZoom,
      series,
    };
  });
}

/** The heights of the line that says the end, and of the axis of days, in pixels. */
const END = 24;
const AXIS = 30;

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

function frameOf(plan: Plan, naming: Naming, { rows, findings }: Schedule): Frame {
  const { language } = naming;
  const words = language.charts.schedule;
  return {
    title: words.title,
    notes:
      rows.length === 0
        ? []
        : [
            words.counted(endOf(rows), words.tasks(rows.length)),
            ...findings.map((finding) => `✗ ${describeFinding(plan, finding, language)}`),
          ],
    all: { rows: words.tasks(rows.length) },
    facts: rows
      .slice(0, 10)
      .map(({ id, latestStart, latestFinish }) =>
        language.pair(bareName(naming, "task", id), words.span(latestStart, latestFinish)),
      ),
  };
}
