import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  addDays,
  addMonths,
  type Calendar,
  daysBetween,
  isPlainDate,
  weekdayOf,
  workingDaysOf,
} from "../../src/kernel/index.js";

const DAY = 86_400_000;

/** Days of the years 1 to 9999, crowded where a year, a leap day or all time ends, by the language's own calendar. */
const day = fc.oneof(
  fc.constantFrom("0001-01-01", "0001-12-31", "1900-02-28", "2000-02-29", "2020-02-29", "2020-12-31", "9999-12-31"),
  fc.integer({ min: -719_162, max: 2_932_896 }).map((serial) => new Date(serial * DAY).toISOString().slice(0, 10)),
);
const serialOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

describe("plain dates", () => {
  it.prop([day, day])(
    "lie as many days apart as the language's own calendar says, the other way round as many less",
    (a, b) => {
      expect(daysBetween(a, b)).toBe(serialOf(b) - serialOf(a));
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
    },
  );

  it.prop([day, day])("a date and the days to another come to the other", (a, b) => {
    expect(addDays(a, daysBetween(a, b))).toBe(b);
  });

  it.prop([day, fc.integer({ min: -4_000_000, max: 4_000_000 })])(
    "days beyond the first or last stop there",
    (date, days) => {
      const moved = addDays(date, days);
      expect(isPlainDate(moved)).toBe(true);
      const serial = Math.min(Math.max(serialOf(date) + days, serialOf("0001-01-01")), serialOf("9999-12-31"));
      expect(serialOf(moved)).toBe(serial);
    },
  );

  it.prop([day, fc.integer({ min: -200, max: 200 })])(
    "months keep the day, or where the month is too short its last",
    (date, months) => {
      const [year = 0, month = 0, of = 0] = date.split("-").map(Number);
      const at = year * 12 + month - 1 + months;
      fc.pre(at >= 12 && at < 120_000);
      const lastDay = new Date(0);
      lastDay.setUTCFullYear(Math.floor(at / 12), (at % 12) + 1, 0);
      expect(addMonths(date, months).split("-").map(Number)).toEqual([
        Math.floor(at / 12),
        (at % 12) + 1,
        Math.min(of, lastDay.getUTCDate()),
      ]);
    },
  );

  it.prop([day])("seven days later it is the same weekday, a day later the next", (date) => {
    fc.pre(date < "9999-12-25");
    expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
    expect(weekdayOf(addDays(date, 1)) % 7).toBe((weekdayOf(date) + 1) % 7);
  });
});

const near = fc
  .integer({ min: 18_262, max: 18_322 })
  .map((serial) => new Date(serial * DAY).toISOString().slice(0, 10));
const calendar: fc.Arbitrary<Calendar> = fc.record(
  {
    restDays: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
    holidays: fc.array(near, { maxLength: 8 }),
    workingDays: fc.array(near, { maxLength: 8 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const worked = (date: string, { restDays = [], holidays = [], workingDays = [] }: Calendar) =>
  workingDays.includes(date) || !(holidays.includes(date) || restDays.includes(weekdayOf(date)));

describe("working days", () => {
  it.prop([calendar, near])("their number grows by one on a day that is worked, and on no other", (of, date) => {
    const { upTo } = workingDaysOf(of);
    expect(upTo(date) - upTo(addDays(date, -1))).toBe(worked(date, of) ? 1 : 0);
  });

  it.prop([calendar, near])("the date of a number is the first by whose close there are as many", (of, date) => {
    const { upTo, dateOf, total } = workingDaysOf(of);
    const found = dateOf(upTo(date));
    if (upTo(date) === 0) expect(found).toBeUndefined();
    else {
      expect(found !== undefined && found <= date && worked(found, of)).toBe(true);
      expect(upTo(found ?? "")).toBe(upTo(date));
    }
    expect([dateOf(0), dateOf(total + 1)]).toEqual([undefined, undefined]);
  });

  it.prop([calendar, fc.nat(), near])("order and repetition in a calendar change nothing", (of, turn, date) => {
    const mixed = <T>(list: readonly T[]) => [...list.slice(turn % (list.length + 1)), ...list];
    const again = {
      restDays: mixed(of.restDays ?? []),
      holidays: mixed(of.holidays ?? []),
      workingDays: mixed(of.workingDays ?? []),
    };
    expect(workingDaysOf(again).upTo(date)).toBe(workingDaysOf(of).upTo(date));
  });
});
