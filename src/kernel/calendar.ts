import * as z from "zod";
import { refusal, WEEKDAY } from "./accepted.js";
import { addDays, dateSchema, daysBetween, type PlainDate, weekdayOf, yearEnd, yearStart } from "./plain-date.js";
import { listOf, objectOf } from "./schemas/containers.js";

/** Which days are worked: rest days of every week, holidays, and days worked all the same (调休). */
export interface Calendar extends z.output<typeof Calendar> {}

/**
 * Schema of {@link Calendar}; rest days are ISO weekdays, and a listed working day beats a holiday and a rest day. A day
 * outside `known` is counted by its weekday, unless it is listed, and a finding says from where.
 */
export const Calendar = /* @__PURE__ */ (() =>
  objectOf({
    /** Rest days of every week: 1 is Monday, 7 Sunday (休息日). Absent: no day of the week. */
    restDays: listOf(
      z
        .int({ error: refusal(WEEKDAY) })
        .min(1, { error: refusal(WEEKDAY) })
        .max(7, { error: refusal(WEEKDAY) }),
    ).exactOptional(),
    /** Days of rest beside them (节假日). Absent: none. */
    holidays: listOf(dateSchema).exactOptional(),
    /** Days that are worked all the same; they beat holidays and rest days (调休工作日). Absent: none. */
    workingDays: listOf(dateSchema).exactOptional(),
    /**
     * The days whose holidays and working days are all listed; others are counted by the weekday (已知范围). Absent: all
     * days.
     */
    known: objectOf({
      /** The first of them (起始). Absent: the first of all. */
      from: dateSchema.exactOptional(),
      /** The last of them (终止). Absent: the last of all. */
      to: dateSchema.exactOptional(),
    }).exactOptional(),
  }))();

/** Days counted by their weekday alone, since a calendar knows no others: up to the last one before, from the first one after. */
export interface BeyondKnown {
  readonly upTo?: PlainDate;
  readonly from?: PlainDate;
}

/** Which of the days from one to another lie outside those that a calendar knows. */
export function beyondKnown({ known = {} }: Calendar, first: PlainDate, last: PlainDate): BeyondKnown {
  const { from = first, to = last } = known;
  return {
    ...(first < from && first <= last && { upTo: addDays(from, -1) }),
    ...(last > to && first <= last && { from: addDays(to, 1) }),
  };
}

/** The working days of the years 1 to 9999, numbered from 1. */
export interface WorkingDays {
  /** How many there are up to the close of a date. */
  readonly upTo: (date: PlainDate) => number;
  /** The date of the one with this number; none beyond the first or last. */
  readonly dateOf: (number: number) => PlainDate | undefined;
  readonly total: number;
}

/** The working days of a calendar; without one, every day is. */
export function workingDaysOf(calendar: Calendar = {}): WorkingDays {
  const week = weekOf(new Set(calendar.restDays));
  const exceptions = exceptionsOf(calendar);
  const count = (serial: number) =>
    Math.floor((serial + 1) / 7) * (week[7] ?? 0) + (week[(serial + 1) % 7] ?? 0) + exceptions(serial);
  const total = count(LAST);
  return {
    upTo: (date) => count(daysBetween(FIRST, date)),
    dateOf: (number) =>
      number >= 1 && number <= total
        ? addDays(
            FIRST,
            least(LAST, (serial) => count(serial) >= number),
          )
        : undefined,
    total,
  };
}

const FIRST = /* @__PURE__ */ yearStart(1);
const LAST = /* @__PURE__ */ (() => daysBetween(FIRST, yearEnd(9999)))();

/** How many of the first 0 to 7 days of a week that begins as the first week of all are worked. */
function weekOf(rest: ReadonlySet<number>): number[] {
  const counts = [0];
  for (let day = 0; day < 7; day += 1) {
    counts.push((counts[day] ?? 0) + (rest.has(weekdayOf(addDays(FIRST, day))) ? 0 : 1));
  }
  return counts;
}

/** By how many the working days up to a day differ from what the weeks alone say. */
function exceptionsOf({ restDays, holidays = [], workingDays = [] }: Calendar): (serial: number) => number {
  const rest = new Set(restDays);
  const worked = new Set(workingDays);
  const changes = [
    ...[...worked].filter((date) => rest.has(weekdayOf(date))).map((date) => ({ date, change: 1 })),
    ...[...new Set(holidays)]
      .filter((date) => !worked.has(date) && !rest.has(weekdayOf(date)))
      .map((date) => ({ date, change: -1 })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  const serials = changes.map(({ date }) => daysBetween(FIRST, date));
  const sums = [0];
  for (const [index, { change }] of changes.entries()) sums.push((sums[index] ?? 0) + change);
  return (serial) => sums[least(serials.length, (index) => (serials[index] ?? 0) > serial)] ?? 0;
}

/** The least whole number from 0 for which the answer is yes, which stays yes from there on; `most` where none is less. */
function least(most: number, answer: (value: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (answer(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
