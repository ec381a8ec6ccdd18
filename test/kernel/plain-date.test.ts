import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  dayWritten,
  isPlainDate,
  yearEnd,
  yearOf,
  yearStart,
} from "../../src/kernel/index.js";

describe("a plain date exists and is written YYYY-MM-DD", () => {
  it.each(["2020-02-29", "2000-02-29", "2019-12-31", "0001-01-01", "9999-12-31"])("%s is one", (date) => {
    expect(isPlainDate(date)).toBe(true);
  });

  it.each([
    "2019-02-29",
    "1900-02-29",
    "2020-04-31",
    "2020-13-01",
    "2020-00-10",
    "2020-01-00",
    "0000-01-01",
    "2020-1-1",
    "20200101",
    "2020-01-01T00:00",
    " 2020-01-01",
    "２０２０-01-01",
    "",
    null,
    undefined,
    20200101,
    new Date(0),
  ])("%j is none", (value) => {
    expect(isPlainDate(value)).toBe(false);
  });
});

describe("the day in a text as people write it", () => {
  it.each([
    "2018-9-30",
    "2018.9.30",
    "2018/09/30",
    "2018年9月30日",
    "2018年9月30",
    "２０１８ 年 9 月 30 日",
    "20180930",
    "2018-0930",
  ])("%s is the thirtieth of September 2018", (text) => expect(dayWritten(text)).toBe("2018-09-30"));

  it.each(["2018-9-5", "2018年9月5日", "20180905"])("%s is the fifth", (text) =>
    expect(dayWritten(text)).toBe("2018-09-05"),
  );

  it.each([
    "2018-9-31",
    "2018-9",
    "2018年9月",
    "2018093",
    "18-9-30",
    "x2018-9-30",
    "2018-9-30x",
    "2018-123-1",
    "2018*9*30",
    "2018-0930日",
    "20180930日",
    // Of a long text only so much is looked at.
    `${" ".repeat(40)}2018-9-30`,
    "",
  ])("%s is none", (text) => expect(dayWritten(text)).toBeUndefined());
});

describe("days are counted on the calendar", () => {
  it.each([
    ["2020-02-28", 1, "2020-02-29"],
    ["2019-02-28", 1, "2019-03-01"],
    ["2018-12-31", 1, "2019-01-01"],
    ["2020-03-01", -1, "2020-02-29"],
    // A day that Apia did not have, and the days the clocks change in Los Angeles.
    ["2011-12-29", 1, "2011-12-30"],
    ["2020-03-07", 2, "2020-03-09"],
    ["2020-10-31", 2, "2020-11-02"],
  ])("%s and %i days is %s", (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
    expect(daysBetween(date, later)).toBe(days);
  });

  it.each([
    ["2020-01-31", 1, "2020-02-29"],
    ["2019-01-31", 1, "2019-02-28"],
    ["2019-03-01", 36, "2022-03-01"],
    ["2020-02-29", 12, "2021-02-28"],
  ])("%s and %i months is %s", (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it("ends with the years that a date can have", () => {
    expect([addDays("9999-12-30", 1), addDays("9999-12-31", 1), addMonths("9999-06-30", 12)]).toEqual([
      "9999-12-31",
      "9999-12-31",
      "9999-12-31",
    ]);
    expect([addDays("0001-01-02", -1), addDays("0001-01-01", -1), addMonths("0001-06-30", -12)]).toEqual([
      "0001-01-01",
      "0001-01-01",
      "0001-01-01",
    ]);
  });

  it("a year has its first and last day", () => {
    expect([yearStart(2020), yearEnd(2020), yearOf("2020-06-30")]).toEqual(["2020-01-01", "2020-12-31", 2020]);
    expect([yearStart(1), yearEnd(1)]).toEqual(["0001-01-01", "0001-12-31"]);
    expect(daysBetween(yearStart(2020), yearEnd(2020)) + 1).toBe(366);
  });
});
