import { daysBetween, type PlainDate, wholeDecimal, yearEnd, yearOf } from "../kernel/index.js";
import type { Found, FundCheck, GrantOn } from "./fund-check.js";

/** Rules on what a grant has to be accounted for by. */
export const owedChecks: readonly FundCheck[] = [
  { rule: "fund-appraisal-owed", effect: "decides", find: appraisals },
  { rule: "fund-report", effect: "decides", find: reports },
];

const KINDS = ["comprehensive", "performance"] as const;

/** Both appraisals in each calendar year that the period touches, as far as it has begun. */
function appraisals({ grant, asOf }: GrantOn): Found[] {
  const { special, period, appraisals: done } = grant;
  if (special === undefined) return [{ verdict: "unknown", missing: ["special"] }];
  if (!special) return [{ verdict: "not-applicable", missing: [] }];
  const [first, last] = [yearOf(period.from), Math.min(yearOf(period.to), yearOf(asOf))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = first + index;
    if (done === undefined) return { verdict: "unknown", year, missing: ["appraisals"] };
    const has = KINDS.filter((kind) =>
      done.some((appraisal) => appraisal.kind === kind && yearOf(appraisal.on) === year && appraisal.on <= asOf),
    );
    const lacks = KINDS.filter((kind) => !has.includes(kind));
    const known = {
      year,
      bound: "at-least" as const,
      required: wholeDecimal(KINDS.length),
      actual: wholeDecimal(has.length),
      unit: "count",
      items: { has, lacks, unknown: [] },
      missing: [],
    };
    if (lacks.length === 0) return { verdict: "met", ...known };
    if (asOf < yearEnd(year)) return { verdict: "not-applicable", ...known };
    return { verdict: "unmet", ...known, shortfall: wholeDecimal(lacks.length) };
  });
}

/** Each report by its due date; one that is not there on that day's close is late by a day at least. */
function reports({ grant, asOf }: GrantOn): Found[] {
  if (grant.reports === undefined) return [{ verdict: "unknown", missing: ["reports"] }];
  if (grant.reports.length === 0) return [{ verdict: "not-applicable", missing: [] }];
  return grant.reports.map(({ id, due, on }, index) => {
    const delivered = on !== undefined && on <= asOf;
    const items = { has: delivered ? [id] : [], lacks: delivered ? [] : [id], unknown: [] };
    if (due === undefined) return { of: id, verdict: "unknown", items, missing: [`reports[${index}].due`] };
    if (!delivered && asOf < due) return { of: id, verdict: "not-applicable", items, missing: [] };
    return { of: id, ...daysLate(due, delivered ? on : undefined, asOf), items };
  });
}

function daysLate(due: PlainDate, on: PlainDate | undefined, asOf: PlainDate): Found {
  const late = Math.max(0, on === undefined ? daysBetween(due, asOf) + 1 : daysBetween(due, on));
  const known = {
    bound: "at-most" as const,
    required: "0" as const,
    actual: wholeDecimal(late),
    unit: "days",
    missing: [],
  };
  return late > 0 ? { verdict: "unmet", ...known, shortfall: wholeDecimal(late) } : { verdict: "met", ...known };
}
