import { type Fault, faultAt } from "../finding/index.js";
import type { WorkingDays } from "../kernel/index.js";
import { firstDay, type SpannedTask } from "./schedule-span.js";

/** Dates that a schedule would need and the calendar does not have: before its first working day or after its last. */
export function beyondCalendar(schedule: readonly SpannedTask[], days: WorkingDays, begun: boolean): Fault[] {
  const before = schedule.find(({ task, late }) => firstDay(task, late) < 1);
  const outside = ({ task, early }: SpannedTask) => firstDay(task, early) < 1 || early.finish > days.total;
  const after = begun ? schedule.find(outside) : undefined;
  return [
    ...(before
      ? [
          faultAt(
            "deadline",
            before.task.id,
            "使各项任务都落在公元1年至9999年工作日内的期限",
            "a deadline that leaves every task on a working day of the years 1 to 9999",
            "2020-12-31",
          ),
        ]
      : []),
    ...(after
      ? [
          faultAt(
            "earliestStart",
            after.task.id,
            "使各项任务都落在公元1年至9999年工作日内的开始日",
            "a first day that leaves every task on a working day of the years 1 to 9999",
            "2020-01-01",
          ),
        ]
      : []),
  ];
}
