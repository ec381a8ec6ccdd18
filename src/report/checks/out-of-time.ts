import { addDays, type PlainDate, yearOf } from "../../kernel/index.js";
import { dayIn } from "../../measures/index.js";
import type { Plan } from "../../plan/index.js";
import { byIdIn, notStanding, type Portfolio, type Problem, restingAt } from "../../registry/index.js";
import type { CheckOptions } from "./check.js";

/** The first day that anything is taken to have happened on. */
const FIRST: PlainDate = "1990-01-01";
const LAST: PlainDate = "9999-12-31";

/** What happened before 1990, or after the day asked about; what is due, promised or expected may lie ahead. */
export function outOfTime(plan: Plan, portfolio: Portfolio, { asOf }: CheckOptions): Problem[] {
  return restingAt(plan, [
    ...daysOutOfTime(portfolio, asOf),
    ...yearsOutOfTime(plan, portfolio, asOf),
    ...grantsOutOfTime(plan, portfolio),
    ...recordsNotAppraised(plan, portfolio, asOf),
  ]);
}

/** Grants of a day on which their complex was not listed yet, or struck off. */
function grantsOutOfTime(plan: Plan, portfolio: Portfolio): Problem[] {
  const complexes = byIdIn(portfolio);
  return (portfolio.grants ?? []).flatMap(({ id, complex: of, on }, index): Problem[] => {
    const complex = complexes.get(of);
    const none = complex && notStanding(plan, complex, on);
    if (none?.on === undefined) return [];
    const isEarly = none.reason === "not-yet-listed";
    return [
      {
        subject: { kind: "grants", id },
        path: `grants[${index}].on`,
        apart: [on, none.reason],
        got: on,
        zh: isEarly ? `不早于首次列入（${none.on}）的日期` : `退出（${none.on}）之前的日期`,
        en: isEarly ? `a date not before the first listing, ${none.on}` : `a date before it was struck off, ${none.on}`,
        example: isEarly ? none.on : addDays(none.on, -1),
      },
    ];
  });
}

/** Records of a year at whose end, or on the day asked about, their complex was not listed yet, or struck off. */
function recordsNotAppraised(plan: Plan, portfolio: Portfolio, asOf: PlainDate = LAST): Problem[] {
  const complexes = byIdIn(portfolio);
  return (portfolio.records ?? []).flatMap(({ complex: id, platform, year }, index): Problem[] => {
    const complex = complexes.get(id);
    const none = complex && notStanding(plan, complex, dayIn(year, asOf));
    if (none?.on === undefined || year < yearOf(FIRST) || year > yearOf(asOf)) return [];
    const isEarly = none.reason === "not-yet-listed";
    const [zh, en] = isEarly
      ? [`首次列入（${none.on}）以后`, `from the first listing, ${none.on}, on`]
      : [`退出（${none.on}）之前`, `before it was struck off, ${none.on}`];
    return [
      {
        subject: { kind: "complex", id },
        path: `records[${index}].year`,
        apart: [platform, year, none.reason],
        got: year,
        zh: `${zh}的年度：绩效评价和动态管理只计年末在列的年度`,
        en: `a year ${en}: appraisal and standing count those at whose end it is listed`,
        example: yearOf(none.on) - (isEarly ? 0 : 1),
      },
    ];
  });
}

/** Figures of a year before 1990, or of one that had not begun; a project may be of one to come. */
function yearsOutOfTime(
  plan: Plan,
  { records = [], areas = [], projects = [] }: Portfolio,
  asOf: PlainDate | undefined,
): Problem[] {
  const ofRecords = records.map(({ complex, year }, index) => ({
    subject: { kind: "complex", id: complex },
    path: `records[${index}].year`,
    year,
  }));
  const ofAreas = areas.map(({ locality, year }, index) => ({
    subject: locality === undefined ? { kind: "area", id: plan.id } : { kind: "locality", id: locality },
    path: `areas[${index}].year`,
    year,
  }));
  const ofProjects = projects.map(({ id, year }, index) => ({
    subject: { kind: "projects", id },
    path: `projects[${index}].year`,
    year,
    isAhead: true as const,
  }));
  const all: readonly { subject: Problem["subject"]; path: string; year: number; isAhead?: true }[] = [
    ...ofRecords,
    ...ofAreas,
    ...ofProjects,
  ];
  return all.flatMap(({ subject, path, year, isAhead }): Problem[] => {
    const last = asOf === undefined || isAhead ? undefined : yearOf(asOf);
    const isLate = last !== undefined && year > last;
    if (!isLate && year >= yearOf(FIRST)) return [];
    const [bound, zh, en] = isLate
      ? [last, `不晚于${last}年`, `a year not after ${last}`]
      : [yearOf(FIRST), `${yearOf(FIRST)}年以后`, `a year from ${yearOf(FIRST)} on`];
    return [{ subject, path, apart: [String(year)], got: year, zh, en, example: bound }];
  });
}

function daysOutOfTime(portfolio: Portfolio, asOf: PlainDate | undefined): Problem[] {
  return daysIn(portfolio).flatMap(({ subject, path, on, isAhead }): Problem[] => {
    const late = asOf !== undefined && on > asOf && !isAhead;
    if (!late && on >= FIRST) return [];
    return [
      {
        subject,
        path,
        apart: [on],
        got: on,
        zh: late ? `不晚于 ${asOf} 的日期` : `${FIRST} 以后的日期`,
        en: late ? `a date not after ${asOf}` : `a date from ${FIRST} on`,
        example: late ? asOf : FIRST,
      },
    ];
  });
}

/** A day of a record. */
interface Day {
  readonly subject: Problem["subject"];
  readonly path: string;
  readonly on: PlainDate;
  /** Whether it is one that may lie ahead. */
  readonly isAhead: boolean;
}

/** The days that something was done on, and those that may lie ahead, by key. */
const DONE = ["on", "approvedOn", "paidOn", "raisedOn", "answeredOn", "resolvedOn", "openedOn", "closedOn"];
const AHEAD = ["due", "upTo", "until", "from", "to"];

/** Every day of every record, wherever in it. */
function daysIn(portfolio: Portfolio): Day[] {
  const { complexes, complete: _, members: __, areas: ___, records: ____, processes: _____, ...lists } = portfolio;
  return [
    ...complexes.flatMap((complex, index) =>
      daysOf({ kind: "complex", id: complex.id }, `complexes[${index}]`, complex),
    ),
    ...Object.entries(lists).flatMap(([kind, records]) =>
      records.flatMap((record, index) => daysOf({ kind, id: record.id }, `${kind}[${index}]`, record)),
    ),
  ];
}

function daysOf(subject: Day["subject"], path: string, of: object): Day[] {
  return Object.entries(of).flatMap(([key, value]): Day[] => {
    const isAhead = AHEAD.includes(key) || subject.kind === "pipeline";
    if (typeof value === "string" ? !(isAhead || DONE.includes(key)) : !NESTED.includes(key)) return [];
    const at = `${path}.${key}`;
    if (typeof value === "string") return [{ subject, path: at, on: value, isAhead }];
    return Array.isArray(value)
      ? value.flatMap((entry, index) => daysOf(subject, `${at}[${index}]`, entry))
      : daysOf(subject, at, value);
  });
}

/** Where in a record further days stand. */
const NESTED = ["milestones", "changes", "waivers", "period", "instalments", "appraisals", "reports"];
