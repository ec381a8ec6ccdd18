import { describe, expect, it } from "vitest";
import {
  type Calendar,
  type EnterpriseCase,
  describe as render,
  type ScheduleTask,
  scheduleBackward,
  trackCases,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const calendar: Calendar = { restDays: [6, 7], holidays: ["2026-10-01"], known: { to: "2026-12-31" } };
const work: ScheduleTask[] = [{ id: "building", days: 10 }];
const schedule = (deadline: string, of: Calendar = calendar) =>
  scheduleBackward(work, { deadline, calendar: of, plan: taizhou }).findings;
const asked: EnterpriseCase = { id: "c1", complex: "pumps", enterprise: "firm", kind: "need", openedOn: "2026-12-25" };
const cases = (asOf: string, more: Partial<EnterpriseCase> = {}) =>
  trackCases(taizhou, [{ ...asked, ...more }], { asOf, calendar }).findings.filter(
    ({ rule }) => rule === "case-calendar",
  );

describe("a calendar that ends in 2026", () => {
  it("says nothing of a schedule within it, to its last day", () => {
    expect(schedule("2026-12-31")).toEqual([]);
  });

  it("counts the days of 2027 by the weekday, and says from where", () => {
    const { rows } = scheduleBackward(work, { deadline: "2027-01-08", calendar });
    // Ten weekdays back from Friday 8 January 2027: 1 January is a holiday that the calendar does not know.
    expect(rows[0]?.latestStart).toBe("2026-12-28");
    const [found] = schedule("2027-01-08");
    expect(found).toMatchObject({
      rule: "schedule-calendar",
      clauses: ["5.1.3"],
      subject: { kind: "calendar", id: "2027-01-01" },
      verdict: "unknown",
      missing: ["calendar.known.to"],
    });
    expect(found && render(taizhou, found, zhCN)).toContain("日历不载2027年1月1日及以后的节假日和调休，按星期推算");
    expect(found && render(taizhou, found, en)).toContain(
      "the calendar does not know the days from 1 January 2027 on: they are counted by the weekday",
    );
  });

  it("says so of days before what it knows", () => {
    const [found] = schedule("2026-01-08", { restDays: [6, 7], known: { from: "2026-01-01" } });
    expect(found).toMatchObject({ subject: { id: "2025-12-31" }, bound: "at-most", missing: ["calendar.known.from"] });
  });

  it("says nothing where the calendar does not say what it knows", () => {
    expect(schedule("2027-01-08", { restDays: [6, 7] })).toEqual([]);
  });

  it("is asked of cases from their opening to their solution or the day", () => {
    expect(cases("2026-12-31")).toEqual([]);
    expect(cases("2027-01-04")).toMatchObject([{ subject: { id: "2027-01-01" }, clauses: ["5.3.3"] }]);
    expect(cases("2027-01-04", { closedOn: "2026-12-31" })).toEqual([]);
  });

  it("takes a listed day outside as it is listed", () => {
    const known: Calendar = { ...calendar, holidays: ["2027-01-01"] };
    expect(scheduleBackward(work, { deadline: "2027-01-08", calendar: known }).rows[0]?.latestStart).toBe("2026-12-25");
  });
});
