import * as z from "zod";
import { guarded, takes } from "../../finding/index.js";
import { addDays, isPlainDate, objectOf, type PlainDate } from "../../kernel/index.js";
import {
  type Cell,
  type CellRead,
  cellSchema,
  isNoted,
  markerOf,
  textOf,
  type Unreadable,
  unreadable,
} from "./cell.js";
import { unmarked } from "./marked.js";

/** How days are written. */
export interface DayOptions {
  /** Which day of a month, or of a year, stands for it; by default such a cell is a fault. */
  readonly monthAs?: "first" | "last";
  /** From which year the workbook counts days: 1900 (default), or 1904 as on old Macs. */
  readonly epoch?: 1900 | 1904;
}

/** Schema of {@link DayOptions}, as fields. */
export const dayOptions = /* @__PURE__ */ (() => ({
  monthAs: z.enum(["first", "last"]).exactOptional(),
  epoch: z.union([z.literal(1900), z.literal(1904)]).exactOptional(),
}))();

/**
 * The day in a cell as people write it: `2018.9.30`, `2018/9/30`, `20180930`, `2018年9月30日`, or the serial of a workbook.
 *
 * A number below 10,000 is a year, one of six digits such as 201809 a month; either alone is a fault unless `monthAs`
 * says which day is meant, since a deadline hangs on it. A number with one place, as 2018.9, may be September or a day
 * cut short, and is a fault. A time of day is left out; with a time zone it has to be midnight.
 *
 * Work: linear in the cell, of which 4,000 characters are read.
 *
 * @param cell - what the host read
 * @param options - `monthAs`: the first or last day for a month or year alone; `epoch` of serials
 *
 * @example
 * ```ts
 * import { readDay } from "innovation-service-complex/tables";
 *
 * readDay("2018.9.30"); // => { kind: "value", value: "2018-09-30" }
 * readDay(43373); // => { kind: "value", value: "2018-09-30" }
 * readDay(41911, { epoch: 1904 }); // => { kind: "value", value: "2018-09-30" }
 * readDay("2018年9月").kind; // => "fault"
 * readDay("2018年9月", { monthAs: "last" }); // => { kind: "value", value: "2018-09-30" }
 * ```
 */
export function readDay(cell: Cell, options: DayOptions = {}): CellRead<PlainDate> {
  return guarded(readDayTakes, dayIn, cell, options);
}

/** What {@link readDay} takes. */
export const readDayTakes = /* @__PURE__ */ takes("readDay", () => ({
  cell: cellSchema,
  options: objectOf(dayOptions).optional(),
}));

/** {@link readDay} of what is known to be a cell. */
export function dayIn(cell: Cell, options: DayOptions = {}): CellRead<PlainDate> {
  const text = unmarked(textOf(cell)).trim().replace(/\s+/gu, " ");
  const marker = markerOf(text);
  if (marker === "not-recorded" || marker === "none") return { kind: marker };
  if (typeof cell === "boolean" || isNoted(cell)) return noDay(cell);
  if (/^\d{1,7}(?:\.\d+)?$/.test(text)) return ofFigure(cell, Number(text), text, options);
  return ofText(cell, text, options);
}

/** What is a number: a year, a month or a serial, by its size. */
function ofFigure(cell: Cell, value: number, text: string, options: DayOptions): CellRead<PlainDate> {
  if (Math.floor(value) <= LAST_YEAR) {
    if (typeof cell === "string" && text.includes(".")) return ofText(cell, text, options);
    // Nobody was listed in the year 60: it is the number of something else.
    return Number.isInteger(value) && value >= FIRST_YEAR ? ofYear(cell, value, options) : noDay(cell);
  }
  const [year, month] = [Math.floor(value / 100), value % 100];
  if (year >= 1900 && year < 2100 && month >= 1 && month <= 12) return ofMonth(cell, year, month, options);
  const day = addDays(options.epoch === 1904 ? "1904-01-01" : "1899-12-30", Math.floor(value));
  return value <= LAST_SERIAL ? { kind: "value", value: day } : noDay(cell);
}

const FIRST_YEAR = 1000;

/** A number up to here is a year, a greater one the serial of a day. */
const LAST_YEAR = 9999;

/** The last day of 9999. */
const LAST_SERIAL = 2_958_465;

const SEPARATED = /^(\d{4})([-./年])(\d{1,2})(?:[-./月](\d{1,2})日?号?|月)?(?:[T ](.*))?$/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const MIDNIGHT = /^0{1,2}:00(?::00(?:\.0+)?)?/;

function ofText(cell: Cell, text: string, options: DayOptions): CellRead<PlainDate> {
  const [, together, thatMonth, thatDay] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (together !== undefined) return dated(cell, together, thatMonth, thatDay);
  const [, alone] = /^(\d{4})年$/u.exec(text) ?? [];
  if (alone !== undefined) return ofYear(cell, Number(alone), options);
  const [, year, , month, day, rest = ""] = SEPARATED.exec(text.replace(/(?<=[年月.]) | (?=[年月日号.])/gu, "")) ?? [];
  if (year === undefined || !isTime(rest)) return noDay(cell);
  return day === undefined ? ofMonth(cell, Number(year), Number(month), options) : dated(cell, year, month, day);
}

/** No time, one of the day's own, or midnight of a zone; another hour of a zone may be of the day before. */
function isTime(rest: string): boolean {
  const [all, zone] = TIME.exec(rest) ?? [];
  return rest === "" || (all !== undefined && (zone === undefined || MIDNIGHT.test(rest)));
}

function dated(cell: Cell, year: string, month = "", day = ""): CellRead<PlainDate> {
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlainDate(value) ? { kind: "value", value } : noDay(cell);
}

function ofMonth(cell: Cell, year: number, month: number, { monthAs }: DayOptions): CellRead<PlainDate> {
  const first = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  if (!isPlainDate(first)) return noDay(cell);
  if (monthAs === undefined) return unreadable(cell, "具体到日的日期", "a date with its day", first);
  return { kind: "value", value: monthAs === "first" ? first : lastOf(first) };
}

/** The last day of the month that begins on a day. */
function lastOf(first: PlainDate): PlainDate {
  const days = ["31", "30", "29"].map((day) => `${first.slice(0, 8)}${day}`);
  return days.find(isPlainDate) ?? `${first.slice(0, 8)}28`;
}

function ofYear(cell: Cell, year: number, options: DayOptions): CellRead<PlainDate> {
  return ofMonth(cell, year, options.monthAs === "last" ? 12 : 1, options);
}

function noDay(cell: Cell): Unreadable {
  return unreadable(
    cell,
    "实际存在的日期，年在前：2018-09-30、2018.9.30、20180930 或 2018年9月30日",
    "a date that exists, the year first: 2018-09-30, 2018.9.30, 20180930 or 2018年9月30日",
    "2018-09-30",
  );
}
