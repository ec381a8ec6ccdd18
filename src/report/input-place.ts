import { ownValue, type PlainDate } from "../kernel/index.js";
import { Portfolio } from "../registry/index.js";
import { lastYearEnded } from "./appraise.js";
import type { ComplexReport, PolicyReport } from "./policy-report.js";
import type { Asked } from "./question.js";

/**
 * Where an input that a rule on a complex misses stands in the portfolio: in a list of it, in the record of a year, in the
 * change of its facts that counts, or at the top of the complex.
 */
export function inputPlace(report: PolicyReport, complex: ComplexReport, input: string): Pick<Asked, "path" | "year"> {
  const listed = listInput(report, input);
  if (listed !== undefined) return { path: listed };
  // A grade and a standing come of appraisals: what they want is the record of a year.
  if (input === "grade" || input === "standing") {
    const of = (input === "standing" ? complex.standing?.missing[0] : undefined) ?? lastYearEnded(report.stamp.asOf);
    return { path: recordOf(complex, of) ?? "records", year: of };
  }
  const { before, key = "" } =
    /^(?:(?<before>previous|base|\d+)\.)?(?<key>(?:observed|measured)\..*)$/su.exec(input)?.groups ?? {};
  if (key === "") return { path: `${complex.path}.${placeOf(complex, input, report.stamp.asOf)}` };
  const last = lastYearEnded(report.stamp.asOf);
  const year = before === undefined ? last : /^\d/u.test(before) ? Number(before) : last - 1;
  const record = recordOf(complex, year);
  return { path: record === undefined ? "records" : `${record}.${key}`, year };
}

/** A list of the portfolio, or what stands in one of its records, be the record named by its place or its id. */
export function listInput(report: PolicyReport, input: string): string | undefined {
  const { places, stamp } = report;
  const { list = "", at, rest = "" } = LISTED.exec(input)?.groups ?? {};
  if (!Object.hasOwn(Portfolio.unwrap().shape, list)) return undefined;
  if (rest === "") return input;
  if (at !== undefined) {
    const complex = complexAt(report, `${list}[${at}]`);
    return complex ? `${list}[${at}].${placeOf(complex, rest, stamp.asOf)}` : input;
  }
  const { id = "", field = "" } = /^(?<id>.+)\.(?<field>[^.]+)$/su.exec(rest)?.groups ?? {};
  const place = ownValue(places[list], id);
  return place === undefined ? undefined : `${list}[${place}].${field}`;
}

/** What is said of the complex that stands at a path in the portfolio; of a whole area it stands in the same place here. */
export function complexAt({ complexes }: PolicyReport, path: string): ComplexReport | undefined {
  const [, at] = /^complexes\[(\d+)\]$/u.exec(path) ?? [];
  if (at === undefined) return undefined;
  const same = complexes[Number(at)];
  return same?.path === path ? same : complexes.find((each) => each.path === path);
}

const LISTED = /^(?<list>[a-z]+)(?:\[(?<at>\d+)\])?(?:\.(?<rest>.*))?$/su;

/**
 * Where a fact would have to stand in a complex's record to count on a day: in the last change by then that has part of
 * it, or at the top.
 */
export function placeOf({ changes = [] }: ComplexReport, input: string, on: PlainDate): string {
  const [fact = ""] = input.split(/[.[]/);
  const key = input.startsWith("site.premises") ? "site.premises" : fact;
  const there = changes
    .map((change, index) => ({ ...change, index }))
    .filter((change) => change.on <= on && change.facts.includes(key))
    .sort((a, b) => (a.on === b.on ? a.index - b.index : a.on < b.on ? -1 : 1))
    .at(-1);
  return there === undefined ? input : `changes[${there.index}].${input}`;
}

/** Where the record of a complex of a year stands, as far as the report says. */
export function recordOf({ records }: ComplexReport, year: number): string | undefined {
  const own = records.filter(({ platform }) => platform === undefined);
  return own.find((record) => record.year === year)?.path ?? own.find((record) => record.year === year + 1)?.previous;
}
