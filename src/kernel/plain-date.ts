import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysIn } from "date-fns/addDays";
import { addMonths as addMonthsIn } from "date-fns/addMonths";
import { getISODay } from "date-fns/getISODay";
import * as z from "zod";
import { DATE, refusal } from "./accepted.js";

/** A calendar date `YYYY-MM-DD` of no time zone; two of them compare as text. */
export type PlainDate = string;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the value is a date that exists: `"2020-02-29"` is, `"2019-02-29"` and `"2019-2-1"` are not. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== "string" || value.length !== 10 || value[4] !== "-" || value[7] !== "-") return false;
  const [year, month, day] = [digitsIn(value, 0, 4), digitsIn(value, 5, 7), digitsIn(value, 8, 10)];
  const length = month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= length;
}

/** The day in a text as people write it: `2018-9-30`, `2018.9.30`, `2018年9月30日`, `20180930`; nothing where there is none. */
export function dayWritten(text: string): PlainDate | undefined {
  const plain = text.slice(0, 40).normalize("NFKC").replace(/\s/gu, "");
  const parts = /^(\d{4})(?:[-/.年]|(?=\d{4}))(\d{1,2})(?:[-/.月]|(?=\d{2}$))(\d{1,2})日?$/u.exec(plain);
  const [year = "", month = "", day = ""] = parts?.slice(1) ?? [];
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlainDate(written) ? written : undefined;
}

/** The number that the digits between two places of a text make; `NaN` where not all are digits. */
function digitsIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The date `days` later (earlier, where negative), within the years 1 to 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plain(addDaysIn(date, days, { in: utc }), days);
}

/** The date `months` later; where that month is too short, its last day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return plain(addMonthsIn(date, months, { in: utc }), months);
}

/** Has date-fns count in no time zone, where by itself it counts in the host's. */
const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));

/** The date as text; beyond the years 1 to 9999, the last or first day there is. */
function plain(date: Date, moved: number): PlainDate {
  const year = date.getUTCFullYear();
  if (year >= 1 && year <= 9999) return date.toISOString().slice(0, 10);
  return moved > 0 ? yearEnd(9999) : yearStart(1);
}

/** How many days lie from the first date to the second: 0 for the same day, negative where the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The day of the week of a date as ISO 8601 counts: 1 is Monday, 7 Sunday. */
export function weekdayOf(date: PlainDate): number {
  return getISODay(date, { in: utc });
}

/** The year of a date. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The first day of a year. */
export function yearStart(year: number): PlainDate {
  return `${String(year).padStart(4, "0")}-01-01`;
}

/** The last day of a year. */
export function yearEnd(year: number): PlainDate {
  return `${String(year).padStart(4, "0")}-12-31`;
}

/** Schema of a plain date. */
export const dateSchema = /* @__PURE__ */ (() =>
  z.string({ error: refusal(DATE) }).refine(isPlainDate, { error: refusal(DATE) }))();
