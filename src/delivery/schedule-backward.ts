import * as z from "zod";
import { type Finding, guarded, keyOf, PolicyError, takes } from "../finding/index.js";
import { objectOf, type PlainDate, type WorkingDays, wholeDecimal, workingDaysOf } from "../kernel/index.js";
import { madePlan } from "../plan/index.js";
import { beyondCalendar } from "./beyond-calendar.js";
import { findingBy } from "./rule-finding.js";
import { beyondYears } from "./schedule-faults.js";
import { type Problem, read, type ScheduleOptions } from "./schedule-problem.js";
import { firstDay, type Span, type SpannedTask } from "./schedule-span.js";
import type { ScheduleTask } from "./schedule-task.js";

/** When a task has to begin and end, and by how much it may slip. */
export interface ScheduleRow {
  readonly type: "schedule-row";
  readonly key: string;
  readonly id: string;
  /** The last day on which it may start (最迟开始). */
  readonly latestStart: PlainDate;
  /** The last day on which it may end (最迟完成). */
  readonly latestFinish: PlainDate;
  /** The first day on which it can start; absent without `earliestStart` of the whole (最早开始). */
  readonly earliestStart?: PlainDate;
  /** The first day on which it can end; absent as that is (最早完成). */
  readonly earliestFinish?: PlainDate;
  /** By how many working days it may slip; below 0, by how many it is late already. */
  readonly floatDays?: number;
  /** Whether any slip of it breaks the deadline. */
  readonly critical: boolean;
}

/** A schedule counted back from its deadline (倒排时间进度). */
export interface Schedule {
  readonly type: "schedule";
  /** One for each task, in the order given. */
  readonly rows: readonly ScheduleRow[];
  /** One where the work cannot be done between `earliestStart` and the deadline, with the days short; one where days were counted that the calendar does not know. */
  readonly findings: readonly Finding[];
}

/**
 * When each task has to begin and end for a deadline to be met, counted back from it (倒排时间进度), and, where a first
 * day is given, when it can begin and end at the earliest, by how much it may slip and what is short.
 *
 * A task of n days fills n days, the last one being its finish. A milestone of 0 days starts and finishes on the day by
 * whose close it is reached; one that waits for nothing is reached by the close of the day before `earliestStart`.
 * With a calendar, days, lags and floats are working days: a deadline on a rest day means the working day before, a
 * first day on a rest day the working day after. `critical` are the tasks without float; where no first day is given,
 * those on the longest chain. Days that the calendar does not know (`known`) are counted by the weekday, and a finding
 * says from where. The passes are those of the critical path method (Kelley and Walker, 1959).
 *
 * Work: linear in the tasks and what they come after, n log n within a round of tasks that are ready.
 *
 * @param tasks - durations and lags in whole days of 0 or more, in any order
 * @param options - `deadline`, and what else is known
 * @throws {@link PolicyError} with every fault: a double id, a predecessor that is no task, a cycle, a negative or
 * broken number of days, a date that does not exist, a calendar without working days, a schedule that leaves the years
 * 1 to 9999
 *
 * @see 5.1.3
 * @example
 * ```ts
 * import { scheduleBackward } from "innovation-service-complex";
 *
 * const tasks = [
 *   { id: "building", days: 60 },
 *   { id: "acceptance", days: 5, after: [{ id: "building", lagDays: 2 }] },
 * ];
 * const { rows, findings } = scheduleBackward(tasks, { deadline: "2020-12-31", earliestStart: "2020-11-01" });
 * rows.map(({ id, latestStart, latestFinish, floatDays }) => [id, latestStart, latestFinish, floatDays]);
 * // => [["building", "2020-10-26", "2020-12-24", -6], ["acceptance", "2020-12-27", "2020-12-31", -6]]
 * findings[0]?.shortfall; // => "6"
 * ```
 */
export function scheduleBackward(tasks: readonly ScheduleTask[], options: ScheduleOptions): Schedule {
  return guarded(scheduleBackwardTakes, countedBack, tasks, options);
}

/** What {@link scheduleBackward} takes. */
export const scheduleBackwardTakes = /* @__PURE__ */ takes("scheduleBackward", () => ({
  tasks: z.unknown(),
  options: objectOf({
    deadline: z.unknown(),
    earliestStart: z.unknown().exactOptional(),
    calendar: z.unknown().exactOptional(),
    plan: madePlan.exactOptional(),
  }),
}));

function countedBack(tasks: readonly ScheduleTask[], options: ScheduleOptions): Schedule {
  const problem = read(tasks, options);
  const days = workingDaysOf(problem.options.calendar);
  const late = latest(problem, days.upTo(problem.options.deadline));
  const begin = firstClose(problem, days);
  const early = earliest(problem, begin ?? leastOf(late.map(({ start }) => start)));
  const schedule = problem.tasks.map(
    (task, index): SpannedTask => ({ task, late: late[index] ?? NOWHERE, early: early[index] ?? NOWHERE }),
  );
  const faults = beyondYears(schedule, days, problem.options);
  if (faults.length > 0) throw new PolicyError({ zh: "进度无法排出", en: "not a schedule that can be dated" }, faults);
  const rows = schedule.map((row) => dated(row, days, begin !== undefined));
  return {
    type: "schedule",
    rows,
    findings: [
      ...(begin === undefined ? [] : shortOf(problem, schedule, days.upTo(problem.options.deadline) - begin)),
      ...notInCalendar(problem, rows),
    ],
  };
}

const NOWHERE: Span = { start: 0, finish: 0 };

function latest({ tasks, order, predecessors }: Problem, deadline: number): Span[] {
  const finish = tasks.map(() => deadline);
  for (const place of [...order].reverse()) {
    const start = (finish[place] ?? 0) - (tasks[place]?.days ?? 0);
    for (const { place: before, lagDays } of predecessors[place] ?? []) {
      finish[before] = Math.min(finish[before] ?? 0, start - lagDays);
    }
  }
  return tasks.map(({ days }, place) => ({ start: (finish[place] ?? 0) - days, finish: finish[place] ?? 0 }));
}

/** How many working days are over when work may begin. */
function firstClose({ options: { earliestStart } }: Problem, days: WorkingDays): number | undefined {
  if (earliestStart === undefined) return undefined;
  const upTo = days.upTo(earliestStart);
  return days.dateOf(upTo) === earliestStart ? upTo - 1 : upTo;
}

function earliest({ tasks, order, predecessors }: Problem, begin: number): Span[] {
  const finish = tasks.map(() => begin);
  const start = tasks.map(() => begin);
  for (const place of order) {
    for (const { place: before, lagDays } of predecessors[place] ?? []) {
      start[place] = Math.max(start[place] ?? 0, (finish[before] ?? 0) + lagDays);
    }
    finish[place] = (start[place] ?? 0) + (tasks[place]?.days ?? 0);
  }
  return tasks.map((_, place) => ({ start: start[place] ?? 0, finish: finish[place] ?? 0 }));
}

function leastOf(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function dated({ task, late, early }: SpannedTask, days: WorkingDays, begun: boolean): ScheduleRow {
  const date = (number: number) => days.dateOf(number) ?? "";
  const [first, last] = [firstDay(task, late), late.finish];
  return {
    type: "schedule-row",
    key: keyOf("schedule-row", task.id),
    id: task.id,
    latestStart: date(first),
    latestFinish: date(last),
    ...(begun && {
      earliestStart: date(firstDay(task, early)),
      earliestFinish: date(early.finish),
      floatDays: late.start - early.start,
    }),
    critical: late.start <= early.start,
  };
}

function shortOf(
  { options: { plan, calendar, deadline } }: Problem,
  schedule: readonly SpannedTask[],
  available: number,
): Finding[] {
  const late = schedule.filter((row) => row.late.start < row.early.start);
  if (late.length === 0) return [];
  const shortfall = -leastOf(late.map((row) => row.late.start - row.early.start));
  const found = {
    subject: { kind: "schedule", id: deadline },
    verdict: "unmet" as const,
    bound: "at-least" as const,
    required: wholeDecimal(available + shortfall),
    actual: wholeDecimal(available),
    shortfall: wholeDecimal(shortfall),
    unit: calendar ? "working-days" : "days",
    items: { has: [], lacks: late.map(({ task }) => task.id), unknown: [] },
    missing: [],
  };
  return [findingBy("schedule-backward", found, plan)];
}

/** Days between the first that a task may begin on and the last that one may end on, where the calendar does not know them. */
function notInCalendar(
  { options: { plan, calendar, deadline, earliestStart } }: Problem,
  rows: readonly ScheduleRow[],
) {
  const days = rows.flatMap((row) => [row.latestStart, row.latestFinish, row.earliestFinish ?? deadline]);
  const sorted = [...days, deadline, earliestStart ?? deadline].sort();
  return beyondCalendar(calendar, sorted[0] ?? deadline, sorted.at(-1) ?? deadline).map((found) =>
    findingBy("schedule-calendar", found, plan),
  );
}
