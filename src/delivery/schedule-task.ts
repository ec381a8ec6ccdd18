import * as z from "zod";
import { Calendar, countSchema, dateSchema, idSchema, listOf, objectOf } from "../kernel/index.js";

/** A piece of work, or a milestone of 0 days, and what it comes after. */
export interface ScheduleTask extends z.output<typeof ScheduleTask> {}

/** Schema of {@link ScheduleTask}; days and lags are whole and not below 0. */
export const ScheduleTask = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    days: countSchema,
    after: listOf(z.union([idSchema, objectOf({ id: idSchema, lagDays: countSchema })])).exactOptional(),
  }))();

/** Schema of a list of tasks and what it is counted back from, so that the paths of faults begin with their names. */
export const ScheduleInput = /* @__PURE__ */ (() =>
  objectOf({
    tasks: listOf(ScheduleTask),
    deadline: dateSchema,
    earliestStart: dateSchema.exactOptional(),
    calendar: Calendar.exactOptional(),
  }))();
