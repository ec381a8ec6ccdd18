import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Calendar, type ScheduleTask, scheduleBackward } from "../../src/index.js";
import { workingDaysOf } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { CHINA, daysFrom, isWorked } from "./holidays.js";

/** Tasks in a random order, each after some of those drawn before it. */
const graphs = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 9 }),
      after: fc.array(fc.record({ of: fc.nat(), lagDays: fc.integer({ min: 0, max: 4 }), bare: fc.boolean() }), {
        maxLength: 3,
      }),
      rank: fc.nat(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((drawn) =>
    drawn
      .map(({ days, after, rank }, at) => ({
        rank,
        task: {
          id: `t${at}`,
          days,
          after:
            at === 0
              ? []
              : after.map(({ of, lagDays, bare }) => (bare ? `t${of % at}` : { id: `t${of % at}`, lagDays })),
        } satisfies ScheduleTask,
      }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ task }) => task),
  );

const ALL = daysFrom("2018-01-01", "2020-12-31");
const calendars = fc.constantFrom<Calendar | undefined>(undefined, { restDays: [6, 7] }, CHINA, {
  restDays: [1, 3, 5],
});

/**
 * The same by relaxation over first and last days, task by task until nothing moves: written as the words have it, with
 * a rule for tasks and one for milestones. Days are places in the list of days worked.
 */
function relaxed(tasks: readonly ScheduleTask[], deadline: number, begin: number) {
  const lag = (each: NonNullable<ScheduleTask["after"]>[number]) => (typeof each === "string" ? 0 : each.lagDays);
  const name = (each: NonNullable<ScheduleTask["after"]>[number]) => (typeof each === "string" ? each : each.id);
  const days = new Map(tasks.map((task) => [task.id, task.days]));
  const last = new Map(tasks.map(({ id }) => [id, deadline]));
  const first = new Map(tasks.map(({ id, days: n }) => [id, n === 0 ? begin - 1 : begin]));
  const firstOf = (id: string, end: number) => (days.get(id) === 0 ? end : end - (days.get(id) ?? 0) + 1);
  const lastOf = (id: string, start: number) => (days.get(id) === 0 ? start : start + (days.get(id) ?? 0) - 1);
  for (let moved = true; moved; ) {
    moved = false;
    for (const task of tasks) {
      for (const each of task.after ?? []) {
        const between = task.days === 0 ? lag(each) : lag(each) + 1;
        const bound = firstOf(task.id, last.get(task.id) ?? 0) - between;
        if (bound < (last.get(name(each)) ?? 0)) {
          last.set(name(each), bound);
          moved = true;
        }
        const from = lastOf(name(each), first.get(name(each)) ?? 0) + between;
        if (from > (first.get(task.id) ?? 0)) {
          first.set(task.id, from);
          moved = true;
        }
      }
    }
  }
  return tasks.map(({ id }) => {
    const [end, start] = [last.get(id) ?? 0, first.get(id) ?? 0];
    return { id, late: [firstOf(id, end), end], early: [start, lastOf(id, start)] };
  });
}

describe("both passes agree with relaxation, and floats with what is short", () => {
  test.prop([graphs, calendars, fc.integer({ min: 500, max: 720 }), fc.integer({ min: -60, max: 140 })], {
    numRuns: draws(300),
  })("on random graphs", (tasks, calendar, dayOfDeadline, before) => {
    const worked = ALL.filter((day) => isWorked(day, calendar ?? {}));
    const [deadline = "", earliestStart = ""] = [ALL[dayOfDeadline], ALL[dayOfDeadline - before]];
    const end = worked.filter((day) => day <= deadline).length - 1;
    const begin = worked.filter((day) => day < earliestStart).length;
    const expected = relaxed(tasks, end, begin);
    const { rows, findings } = scheduleBackward(tasks, {
      deadline,
      earliestStart,
      ...(calendar && { calendar }),
    });
    expect(rows.map(({ id, latestStart, latestFinish }) => [id, latestStart, latestFinish])).toEqual(
      expected.map(({ id, late }) => [id, ...late.map((place) => worked[place])]),
    );
    expect(rows.map(({ earliestStart: from, earliestFinish }) => [from, earliestFinish])).toEqual(
      expected.map(({ early }) => early.map((place) => worked[place])),
    );
    const floats = expected.map(({ late, early }) => (late[1] ?? 0) - (early[1] ?? 0));
    expect(rows.map(({ floatDays }) => floatDays)).toEqual(floats);
    expect(rows.map(({ critical }) => critical)).toEqual(floats.map((float) => float <= 0));
    const worst = Math.min(...floats);
    expect(findings.map(({ shortfall }) => shortfall)).toEqual(worst < 0 ? [String(-worst)] : []);
  });
});

describe("working days", () => {
  const dates = fc.constantFrom(...ALL);
  const drawn = fc.record({
    restDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    holidays: fc.array(dates, { maxLength: 40 }),
    workingDays: fc.array(dates, { maxLength: 40 }),
  });

  test.prop([drawn, dates, dates], { numRuns: draws(100) })(
    "are those counted one by one, and found again by number",
    (calendar, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const worked = daysFrom(from, to).filter((day) => day > from && isWorked(day, calendar));
      const { upTo, dateOf } = workingDaysOf(calendar);
      expect(upTo(to) - upTo(from)).toBe(worked.length);
      expect(worked.map((_, at) => dateOf(upTo(from) + at + 1))).toEqual(worked);
    },
  );
});
