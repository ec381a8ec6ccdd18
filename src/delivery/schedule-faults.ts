import { type Fault, faultAt } from "../finding/index.js";
import { preview, type WorkingDays } from "../kernel/index.js";
import type { ScheduleOptions } from "./schedule-problem.js";
import { firstDay, type SpannedTask } from "./schedule-span.js";

/** Dates that a schedule would need and the calendar does not have: before its first working day or after its last. */
export function beyondYears(
  schedule: readonly SpannedTask[],
  days: WorkingDays,
  { deadline, earliestStart }: ScheduleOptions,
): Fault[] {
  const before = schedule.find(({ task, late }) => firstDay(task, late) < 1);
  const outside = ({ task, early }: SpannedTask) => firstDay(task, early) < 1 || early.finish > days.total;
  const after = earliestStart === undefined ? undefined : schedule.find(outside);
  return [
    ...(before
      ? [
          faultAt(
            "deadline",
            deadline,
            `使各项任务（包括${preview(before.task.id)}）都落在公元1年至9999年工作日内的期限`,
            `a deadline that leaves every task, also ${preview(before.task.id)}, on a working day of the years 1 to 9999`,
            "2020-12-31",
          ),
        ]
      : []),
    ...(after
      ? [
          faultAt(
            "earliestStart",
            earliestStart,
            `使各项任务（包括${preview(after.task.id)}）都落在公元1年至9999年工作日内的开始日`,
            `a first day that leaves every task, also ${preview(after.task.id)}, on a working day of the years 1 to 9999`,
            "2020-01-01",
          ),
        ]
      : []),
  ];
}
