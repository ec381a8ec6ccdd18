import { describe, expect, it } from "vitest";
import { scheduleBackward } from "../../src/index.js";
import { CHINA, daysFrom, HOLIDAYS, isWorked, weekday } from "./holidays.js";

describe("the arrangements of 2018 to 2020", () => {
  it.each(HOLIDAYS)("$name has its days off", ({ from, to, days }) => {
    expect(daysFrom(from, to)).toHaveLength(days);
  });

  it.each(HOLIDAYS.flatMap(({ name, worked }) => worked.map((date) => ({ name, date }))))(
    "$date, worked for $name, is on a weekend and no holiday",
    ({ date }) => {
      expect(weekday(date)).toBeGreaterThan(5);
      expect(CHINA.holidays).not.toContain(date);
    },
  );

  it.each([
    ["2018", 250],
    ["2019", 250],
    ["2020", 249],
  ])("%s has %i working days", (year, days) => {
    expect(daysFrom(`${year}-01-01`, `${year}-12-31`).filter((day) => isWorked(day, CHINA))).toHaveLength(days);
    const [row] = scheduleBackward([{ id: "all-year", days }], { deadline: `${year}-12-31`, calendar: CHINA }).rows;
    const worked = daysFrom(`${year}-01-01`, `${year}-12-31`).filter((day) => isWorked(day, CHINA));
    expect(row).toMatchObject({ latestStart: worked[0], latestFinish: worked.at(-1) });
  });
});

describe("a working day before the long holidays", () => {
  it.each([
    ["2020-10-09", "2020-09-30", "National Day 2020"],
    ["2020-10-10", "2020-10-09", "the Saturday worked after it"],
    ["2020-09-28", "2020-09-27", "the Sunday worked before it"],
    ["2020-02-03", "2020-01-23", "Spring Festival 2020"],
    ["2020-01-20", "2020-01-19", "the Sunday worked before it"],
    ["2019-02-11", "2019-02-03", "Spring Festival 2019"],
    ["2019-05-05", "2019-04-30", "Labour Day 2019"],
    ["2019-01-02", "2018-12-29", "New Year 2019, over the year's end"],
    ["2018-02-22", "2018-02-14", "Spring Festival 2018"],
    ["2020-03-02", "2020-02-28", "a weekend with a leap day"],
  ])("%s comes after %s: %s", (deadline, before) => {
    const { rows } = scheduleBackward([{ id: "two-days", days: 2 }], { deadline, calendar: CHINA });
    expect(rows[0]).toMatchObject({ latestStart: before, latestFinish: deadline });
  });
});
