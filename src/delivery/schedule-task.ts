import * as z from "zod";
import { Calendar, countSchema, dateSchema, idSchema, listOf, objectOf } from "../kernel/index.js";

/** A piece of work, or a milestone of 0 days, and what it comes after. */
export interface ScheduleTask extends z.output<typeof ScheduleTask> {}

/** Schema of {@link ScheduleTask}; days and lags are whole and not below 0. */
export const ScheduleTask = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that no other task has (标识). */
    id: idSchema,
    /** How many days it fills: working days where a calendar is given; 0 for a milestone (工期, days). */
    days: countSchema,
    /** What has to be done before: ids, or ids with a lag (前序). Absent: it may begin at once. */
    after: listOf(
      z.union([
        idSchema,
        objectOf({
          /** Id of the task before (标识). */
          id: idSchema,
          /** Whole days between its last day and this one's first (间隔, days). */
          lagDays: countSchema,
        }),
      ]),
    ).exactOptional(),
  }))();

/** Schema of a list of tasks and what it is counted back from, so that the paths of faults begin with their names. */
export const ScheduleInput = /* @__PURE__ */ (() =>
  objectOf({
    tasks: listOf(ScheduleTask),
    deadline: dateSchema,
    earliestStart: dateSchema.exactOptional(),
    calendar: Calendar.exactOptional(),
  }))();
