import type { ScheduleTask } from "./schedule-task.js";

/**
 * Where a task lies, in working days that are over when it starts and when it has finished: one of n days from the
 * close of day k to the close of day k + n. So a milestone needs no rule of its own.
 */
export interface Span {
  readonly start: number;
  readonly finish: number;
}

/** A task with the latest and the earliest it can be done. */
export interface SpannedTask {
  readonly task: ScheduleTask;
  readonly late: Span;
  readonly early: Span;
}

/** The number of the first day that a task fills; of a milestone, the day by whose close it is reached. */
export function firstDay({ days }: ScheduleTask, { start, finish }: Span): number {
  return days === 0 ? finish : start + 1;
}
