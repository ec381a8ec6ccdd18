import { describe, expect, it } from "vitest";
import { PolicyError, type ScheduleOptions, type ScheduleTask, scheduleBackward } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { faultsThrownBy } from "../given.js";

const deadline = "2020-12-31";
const faultsIn = (tasks: unknown, options: unknown = { deadline }) =>
  faultsThrownBy(() => scheduleBackward(tasks as ScheduleTask[], options as ScheduleOptions)).map(({ path, got }) => [
    path,
    got,
  ]);

describe("a schedule counted back （倒排时间进度）", () => {
  it("fills n days, the last one being the finish", () => {
    expect(scheduleBackward([{ id: "a", days: 1 }], { deadline }).rows).toEqual([
      {
        type: "schedule-row",
        key: "schedule-row/a",
        id: "a",
        latestStart: deadline,
        latestFinish: deadline,
        critical: true,
      },
    ]);
    expect(scheduleBackward([{ id: "a", days: 31 }], { deadline }).rows[0]?.latestStart).toBe("2020-12-01");
  });

  it("has a milestone start and finish on the day by whose close it is reached", () => {
    const tasks = [
      { id: "build", days: 2 },
      { id: "built", days: 0, after: ["build"] },
      { id: "move", days: 3, after: ["built"] },
    ];
    const { rows } = scheduleBackward(tasks, { deadline, earliestStart: "2020-12-01" });
    expect(rows.map(({ latestStart, latestFinish }) => [latestStart, latestFinish])).toEqual([
      ["2020-12-27", "2020-12-28"],
      ["2020-12-28", "2020-12-28"],
      ["2020-12-29", "2020-12-31"],
    ]);
    expect(rows.map(({ earliestStart, earliestFinish }) => [earliestStart, earliestFinish])).toEqual([
      ["2020-12-01", "2020-12-02"],
      ["2020-12-02", "2020-12-02"],
      ["2020-12-03", "2020-12-05"],
    ]);
  });

  it("leaves whole days between one task's last and the next one's first", () => {
    const tasks = [
      { id: "b", days: 1, after: [{ id: "a", lagDays: 3 }] },
      { id: "a", days: 1 },
    ];
    expect(scheduleBackward(tasks, { deadline }).rows[1]?.latestFinish).toBe("2020-12-27");
  });

  it("takes the greatest lag of a predecessor named twice", () => {
    const after = ["a", { id: "a", lagDays: 2 }, { id: "a", lagDays: 1 }];
    const { rows } = scheduleBackward(
      [
        { id: "a", days: 1 },
        { id: "b", days: 1, after },
      ],
      { deadline },
    );
    expect(rows[0]?.latestFinish).toBe("2020-12-28");
  });

  it("takes a deadline on a rest day for the working day before, a start on one for the day after", () => {
    const options = { deadline: "2020-12-27", earliestStart: "2020-12-19", calendar: { restDays: [6, 7] } };
    expect(scheduleBackward([{ id: "a", days: 2 }], options).rows[0]).toEqual({
      type: "schedule-row",
      key: "schedule-row/a",
      id: "a",
      latestStart: "2020-12-24",
      latestFinish: "2020-12-25",
      earliestStart: "2020-12-21",
      earliestFinish: "2020-12-22",
      floatDays: 3,
      critical: false,
    });
  });

  it("passes over a leap day and a year's end", () => {
    expect(scheduleBackward([{ id: "a", days: 2 }], { deadline: "2020-03-01" }).rows[0]?.latestStart).toBe(
      "2020-02-29",
    );
    expect(scheduleBackward([{ id: "a", days: 2 }], { deadline: "2019-03-01" }).rows[0]?.latestStart).toBe(
      "2019-02-28",
    );
    expect(scheduleBackward([{ id: "a", days: 2 }], { deadline: "2019-01-01" }).rows[0]?.latestStart).toBe(
      "2018-12-31",
    );
  });

  it("calls critical what has no float; without a first day, the longest chain", () => {
    const tasks = [
      { id: "long", days: 9 },
      { id: "short", days: 4 },
      { id: "end", days: 1, after: ["long", "short"] },
    ];
    const critical = (options: object) =>
      scheduleBackward(tasks, { deadline, ...options }).rows.flatMap(({ id, critical }) => (critical ? [id] : []));
    expect(critical({})).toEqual(["long", "end"]);
    expect(critical({ earliestStart: "2020-12-22" })).toEqual(["long", "end"]);
    expect(critical({ earliestStart: "2020-12-21" })).toEqual([]);
  });

  it("has no rows for no tasks, and no finding where the work fits exactly", () => {
    expect(scheduleBackward([], { deadline, earliestStart: "2021-06-01" })).toEqual({
      type: "schedule",
      rows: [],
      findings: [],
    });
    expect(scheduleBackward([{ id: "a", days: 31 }], { deadline, earliestStart: "2020-12-01" }).findings).toEqual([]);
  });

  it("finds a start later than possible, with all the days short", () => {
    const tasks = [
      { id: "a", days: 20 },
      { id: "b", days: 15, after: ["a"] },
      { id: "c", days: 3 },
    ];
    const { rows, findings } = scheduleBackward(tasks, { deadline, earliestStart: "2020-12-01", plan: taizhou });
    expect(rows.map(({ floatDays }) => floatDays)).toEqual([-4, -4, 28]);
    expect(rows.map(({ critical }) => critical)).toEqual([true, true, false]);
    expect(findings).toEqual([
      {
        type: "finding",
        key: "schedule-backward/schedule/2020-12-31",
        rule: "schedule-backward",
        clauses: ["5.1.3"],
        subject: { kind: "schedule", id: deadline },
        effect: "decides",
        verdict: "unmet",
        bound: "at-least",
        required: "35",
        actual: "31",
        shortfall: "4",
        unit: "days",
        items: { has: [], lacks: ["a", "b"], unknown: [] },
        missing: [],
        readings: {},
        because: [],
      },
    ]);
  });

  it("counts what is short in working days where there is a calendar", () => {
    const options = { deadline, earliestStart: "2020-12-28", calendar: { restDays: [6, 7] } };
    const { findings } = scheduleBackward([{ id: "a", days: 6 }], options);
    expect(findings[0]).toMatchObject({
      required: "6",
      actual: "4",
      shortfall: "2",
      unit: "working-days",
      clauses: [],
    });
  });

  it("shows a start that lies beyond the deadline", () => {
    const { findings } = scheduleBackward([{ id: "a", days: 1 }], { deadline, earliestStart: "2021-01-11" });
    expect(findings[0]).toMatchObject({ actual: "-10", shortfall: "11" });
  });

  it("leaves tasks alone and does not depend on their order", () => {
    const tasks = [
      { id: "a", days: 2 },
      { id: "b", days: 3, after: ["a"] },
    ];
    const before = structuredClone(tasks);
    const rows = scheduleBackward(tasks, { deadline }).rows;
    expect(tasks).toEqual(before);
    expect(scheduleBackward([...tasks].reverse(), { deadline }).rows).toEqual([...rows].reverse());
  });

  it("walks a hundred thousand tasks in a row", () => {
    const tasks = Array.from({ length: 100_000 }, (_, at) => ({
      id: `t${at}`,
      days: 1,
      ...(at > 0 && { after: [`t${at - 1}`] }),
    }));
    const { rows } = scheduleBackward(tasks, { deadline: "2020-12-31", earliestStart: "1700-01-01" });
    expect(rows.at(-1)).toMatchObject({ latestFinish: deadline, critical: false });
    expect(rows[0]?.latestStart).toBe("1747-03-19");
  });
});

describe("a schedule is refused, with all that is wrong", () => {
  it("for days and lags that are negative or broken", () => {
    const tasks = [
      { id: "a", days: -1 },
      { id: "b", days: 1.5, after: ["a", { id: "a", lagDays: -2 }] },
      { id: "c", days: Number.NaN, after: ["nobody"] },
      { id: "d", days: 1, after: ["nobody", "a"] },
      { id: "d", days: 1 },
      { id: "e", days: 1, after: ["f"] },
      { id: "f", days: 1, after: ["e"] },
      { id: "g", days: 1, after: ["g"] },
    ];
    expect(faultsIn(tasks, { deadline: "2020-02-30", calendar: { restDays: [9] } })).toEqual([
      ["tasks[0].days", "-1"],
      ["tasks[1].days", "1.5"],
      ["tasks[1].after[1].lagDays", "-2"],
      ["tasks[2].days", "NaN"],
      ["deadline", '"2020-02-30"'],
      ["calendar.restDays[0]", "9"],
      ["tasks[4].id", '"d"'],
      ["tasks[3].after[0]", '"nobody"'],
      ["tasks[5].after", '["f"]'],
      ["tasks[7].after", '["g"]'],
    ]);
  });

  it("for a calendar without a working day", () => {
    const calendar = { restDays: [1, 2, 3, 4, 5, 6, 7] };
    expect(faultsIn([{ id: "a", days: 1 }], { deadline, calendar })).toEqual([
      ["calendar.restDays", "[1,2,3,4,5,6,7]"],
    ]);
  });

  it("where it would leave the years 1 to 9999", () => {
    expect(faultsIn([{ id: "a", days: 2 }], { deadline: "0001-01-01" })).toEqual([["deadline", '"0001-01-01"']]);
    expect(faultsIn([{ id: "a", days: 1 }], { deadline: "0001-01-01" })).toEqual([]);
    expect(faultsIn([{ id: "a", days: 2 }], { deadline, earliestStart: "9999-12-31" })).toEqual([
      ["earliestStart", '"9999-12-31"'],
    ]);
    expect(faultsIn([{ id: "a", days: Number.MAX_SAFE_INTEGER }])).toEqual([["deadline", '"2020-12-31"']]);
    const calendar = { restDays: [1, 2, 3, 4, 5, 6, 7], workingDays: ["2020-12-30"] };
    expect(faultsIn([{ id: "a", days: 2 }], { deadline, calendar })).toEqual([["deadline", '"2020-12-31"']]);
  });

  it.each([
    [null, { deadline }],
    ["tasks", { deadline }],
    [[null], { deadline }],
    [[], null],
    [[], 3],
    [[], {}],
    [JSON.parse('[{"id":"a","days":1,"__proto__":{"x":1}}]'), { deadline }],
    [[{ id: "__proto__", days: 1 }], { deadline }],
    [[{ id: "a", days: Number.POSITIVE_INFINITY }], { deadline }],
    [[{ id: "a", days: 1, after: [{ id: "a" }] }], { deadline }],
    [[{ id: "a", days: 1 }], { deadline, calender: {} }],
  ])("for what is none: %j, %j", (tasks, options) => {
    expect(faultsIn(tasks, options).length).toBeGreaterThan(0);
  });

  it("for a ring of many tasks", () => {
    const ring = Array.from({ length: 100_000 }, (_, at) => ({
      id: `t${at}`,
      days: 1,
      after: [`t${(at + 1) % 100_000}`],
    }));
    expect(faultsIn(ring)).toEqual([["tasks[0].after", '["t1"]']]);
  });

  it("takes ids that every object inherits for plain ids", () => {
    const tasks = [
      { id: "constructor", days: 1 },
      { id: "toString", days: 1, after: ["constructor"] },
    ];
    expect(scheduleBackward(tasks, { deadline }).rows[0]?.latestFinish).toBe("2020-12-30");
    expect(faultsIn([{ id: "a", days: 1, after: ["constructor"] }])).toEqual([["tasks[0].after[0]", '"constructor"']]);
  });

  it("with the ring of tasks and the task that does not fit in what is accepted", () => {
    const accepted = (tasks: readonly ScheduleTask[], options: ScheduleOptions) => {
      try {
        scheduleBackward(tasks, options);
      } catch (error) {
        if (error instanceof PolicyError) return error.faults[0]?.accepted.en;
      }
      return undefined;
    };
    const ring = [
      { id: "a", days: 1, after: ["b"] },
      { id: "b", days: 1, after: [{ id: "a", lagDays: 1 }] },
    ];
    expect(accepted(ring, { deadline })).toBe('tasks that do not come after themselves, as "a → b → a"');
    expect(accepted([{ id: "a", days: 2 }], { deadline: "0001-01-01" })).toContain('also "a"');
    expect(faultsIn([{ id: "a", days: 1, after: [{ id: "x", lagDays: 1 }] }])).toEqual([
      ["tasks[0].after[0].id", '"x"'],
    ]);
  });
});
