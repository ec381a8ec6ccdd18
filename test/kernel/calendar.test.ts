import { describe, expect, it } from "vitest";
import { beyondKnown, Calendar, weekdayOf, workingDaysOf } from "../../src/kernel/index.js";

describe("working days", () => {
  it("without a calendar are all days", () => {
    const { upTo, dateOf, total } = workingDaysOf();
    expect([upTo("0001-01-01"), dateOf(1), total, dateOf(total)]).toEqual([1, "0001-01-01", 3_652_059, "9999-12-31"]);
    expect([dateOf(0), dateOf(total + 1), dateOf(-1)]).toEqual([undefined, undefined, undefined]);
  });

  it("leave out rest days and holidays, but a listed working day beats both", () => {
    const { upTo } = workingDaysOf({
      restDays: [6, 7],
      holidays: ["2020-10-01", "2020-10-10"],
      workingDays: ["2020-10-10", "2020-10-10", "2020-10-05"],
    });
    const is = (before: string, date: string) => upTo(date) - upTo(before) === 1;
    expect(is("2020-09-30", "2020-10-01")).toBe(false);
    expect(is("2020-10-02", "2020-10-03")).toBe(false);
    expect(is("2020-10-09", "2020-10-10")).toBe(true);
    expect(is("2020-10-04", "2020-10-05")).toBe(true);
  });

  it("of a calendar without any are none, except those listed", () => {
    const restDays = [1, 2, 3, 4, 5, 6, 7];
    expect(workingDaysOf({ restDays }).total).toBe(0);
    const one = workingDaysOf({ restDays, workingDays: ["2020-02-29"] });
    expect([one.total, one.dateOf(1), one.dateOf(2)]).toEqual([1, "2020-02-29", undefined]);
  });

  it("know the days of the week", () => {
    expect(["2020-02-29", "2000-01-01", "0001-01-01", "9999-12-31"].map(weekdayOf)).toEqual([6, 6, 1, 5]);
  });
});

describe("days beyond those that a calendar knows", () => {
  const known = { from: "2020-01-01", to: "2020-12-31" };
  it.each([
    ["2020-01-01", "2020-12-31", {}],
    ["2019-12-31", "2020-12-31", { upTo: "2019-12-31" }],
    ["2020-01-01", "2021-01-01", { from: "2021-01-01" }],
    ["2018-06-01", "2022-06-01", { upTo: "2019-12-31", from: "2021-01-01" }],
    ["2021-06-01", "2021-06-01", { from: "2021-01-01" }],
    ["2019-06-01", "2019-06-01", { upTo: "2019-12-31" }],
    ["2019-06-01", "2018-06-01", {}],
    ["2022-06-01", "2021-06-01", {}],
  ])("from %s to %s are %j", (first, last, beyond) => {
    expect(beyondKnown({ known }, first, last)).toStrictEqual(beyond);
    expect(beyondKnown({}, first, last)).toStrictEqual({});
  });

  it("have the end that is said, and no other", () => {
    expect(beyondKnown({ known: { from: "2020-01-01" } }, "2019-12-31", "2050-01-01")).toEqual({ upTo: "2019-12-31" });
    expect(beyondKnown({ known: { to: "2020-12-31" } }, "2019-12-31", "2050-01-01")).toEqual({ from: "2021-01-01" });
  });
});

it.each([{ restDays: [0] }, { restDays: [8] }, { restDays: [1.5] }, { holidays: ["2019-02-29"] }, { rest: [] }])(
  "refuses the calendar %j",
  (calendar) => {
    expect(Calendar.safeParse(calendar).success).toBe(false);
  },
);
