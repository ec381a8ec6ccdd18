import { ownValue } from "../../kernel/index.js";
import { money, withCommas } from "../figures.js";

/** Units as they are said after one and after any other number; empty where the sentence names the thing itself. */
const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  count: ["", ""],
  complexes: [" complex", " complexes"],
  localities: [" locality", " localities"],
  days: [" day", " days"],
  "working-days": [" working day", " working days"],
  months: [" month", " months"],
  marks: [" mark", " marks"],
  yuan: [" yuan", " yuan"],
  "yuan/count": [" yuan each", " yuan each"],
  "percentage-points": [" percentage point", " percentage points"],
  visits: ["", ""],
  cases: ["", ""],
  steps: ["", ""],
};

/** A number with its unit: "1 day", "2 days", "1,200 m²". A unit of a plan's own is said as the plan has it. */
export function quantity(value: string, unit: string): string {
  const [one, many] = ownValue(UNITS, unit) ?? [` ${unit}`.trimEnd(), ` ${unit}`.trimEnd()];
  return `${unit === "yuan" ? money(value) : withCommas(value)}${value === "1" ? one : many}`;
}

/** A number with what it counts: "1 complex", "2 complexes". */
export function counted(value: string | number | undefined, one: string, many: string): string {
  return `${value} ${String(value) === "1" ? one : many}`;
}

/** A text in quotes. */
export const quoted = (text: string): string => `"${text}"`;

/** A date with the name of its month: "31 December 2020". */
export function date(day: string): string {
  const [year = "", month = "", place = ""] = day.split("-");
  return `${Number(place)} ${MONTHS[Number(month) - 1] ?? month} ${Number(year)}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
