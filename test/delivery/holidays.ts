import type { Calendar } from "../../src/index.js";

/** A holiday as arranged: its first and last day off, and the weekend days worked for it (调休). */
export interface Holiday {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly worked: readonly string[];
}

/**
 * The arrangements of the General Office of the State Council for 2018 (国办发明电〔2017〕12号), 2019 (〔2018〕15号, Labour
 * Day changed by 〔2019〕3号) and 2020 (〔2019〕16号, Spring Festival prolonged by 〔2020〕1号, so that the Saturday after it
 * was not worked).
 */
export const HOLIDAYS: readonly Holiday[] = [
  { name: "New Year 2018", from: "2017-12-30", to: "2018-01-01", days: 3, worked: [] },
  { name: "Spring Festival 2018", from: "2018-02-15", to: "2018-02-21", days: 7, worked: ["2018-02-11", "2018-02-24"] },
  { name: "Qingming 2018", from: "2018-04-05", to: "2018-04-07", days: 3, worked: ["2018-04-08"] },
  { name: "Labour Day 2018", from: "2018-04-29", to: "2018-05-01", days: 3, worked: ["2018-04-28"] },
  { name: "Dragon Boat 2018", from: "2018-06-16", to: "2018-06-18", days: 3, worked: [] },
  { name: "Mid-Autumn 2018", from: "2018-09-22", to: "2018-09-24", days: 3, worked: [] },
  { name: "National Day 2018", from: "2018-10-01", to: "2018-10-07", days: 7, worked: ["2018-09-29", "2018-09-30"] },
  { name: "New Year 2019", from: "2018-12-30", to: "2019-01-01", days: 3, worked: ["2018-12-29"] },
  { name: "Spring Festival 2019", from: "2019-02-04", to: "2019-02-10", days: 7, worked: ["2019-02-02", "2019-02-03"] },
  { name: "Qingming 2019", from: "2019-04-05", to: "2019-04-07", days: 3, worked: [] },
  { name: "Labour Day 2019", from: "2019-05-01", to: "2019-05-04", days: 4, worked: ["2019-04-28", "2019-05-05"] },
  { name: "Dragon Boat 2019", from: "2019-06-07", to: "2019-06-09", days: 3, worked: [] },
  { name: "Mid-Autumn 2019", from: "2019-09-13", to: "2019-09-15", days: 3, worked: [] },
  { name: "National Day 2019", from: "2019-10-01", to: "2019-10-07", days: 7, worked: ["2019-09-29", "2019-10-12"] },
  { name: "New Year 2020", from: "2020-01-01", to: "2020-01-01", days: 1, worked: [] },
  { name: "Spring Festival 2020", from: "2020-01-24", to: "2020-02-02", days: 10, worked: ["2020-01-19"] },
  { name: "Qingming 2020", from: "2020-04-04", to: "2020-04-06", days: 3, worked: [] },
  { name: "Labour Day 2020", from: "2020-05-01", to: "2020-05-05", days: 5, worked: ["2020-04-26", "2020-05-09"] },
  { name: "Dragon Boat 2020", from: "2020-06-25", to: "2020-06-27", days: 3, worked: ["2020-06-28"] },
  { name: "National Day 2020", from: "2020-10-01", to: "2020-10-08", days: 8, worked: ["2020-09-27", "2020-10-10"] },
];

/** The days from one to another, both included, by the clock of no zone. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** Monday 1 to Sunday 7, by the language's own calendar. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The working calendar of 2018 to 2020. */
export const CHINA: Calendar = {
  restDays: [6, 7],
  holidays: HOLIDAYS.flatMap(({ from, to }) => daysFrom(from, to)),
  workingDays: HOLIDAYS.flatMap(({ worked }) => worked),
};

/** Whether a day is worked, looked up the plain way. */
export function isWorked(date: string, { restDays = [], holidays = [], workingDays = [] }: Calendar): boolean {
  return workingDays.includes(date) || !(holidays.includes(date) || restDays.includes(weekday(date)));
}
