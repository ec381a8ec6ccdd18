import { addDays, daysBetween, type PlainDate, wholeDecimal } from "../../kernel/index.js";
import { firstOfEach, rowsOnce } from "../../registry/index.js";
import type { Found, FundCheck, GrantOn } from "./fund-check.js";

/** The rule on the reports that a grant has to be accounted for by (5.2.4). */
export const reportsOwed: FundCheck = {
  rule: "fund-report",
  effect: "decides",
  rests: ["practice.reportWithinDays"],
  find: reports,
};

/**
 * Each report by its due date, else by the days that the plan sets from the day up to which it reports; one that is not
 * there on that day's close is late by a day at least.
 */
function reports({ grant, reportWithin, asOf }: GrantOn): Found[] {
  if (grant.reports === undefined) return [{ verdict: "unknown", missing: ["reports"] }];
  if (grant.reports.length === 0) return [{ verdict: "not-applicable", missing: [] }];
  return firstOfEach(rowsOnce(grant.reports)).map(({ row: { id, due: promised, upTo, on }, at: index, twins }) => {
    if (twins.length > 0) return { of: id, verdict: "unknown", missing: [`reports[${index}].id`] };
    const within = upTo === undefined || reportWithin === undefined ? undefined : addDays(upTo, reportWithin);
    const due = promised ?? within;
    const delivered = on !== undefined && on <= asOf;
    const items = { has: delivered ? [id] : [], lacks: delivered ? [] : [id], unknown: [] };
    if (due === undefined) return { of: id, verdict: "unknown", items, missing: [`reports[${index}].due`] };
    if (!delivered && asOf < due) return { of: id, verdict: "not-applicable", items, missing: [] };
    return { of: id, ...daysLate(due, delivered ? on : undefined, asOf), items };
  });
}

function daysLate(due: PlainDate, on: PlainDate | undefined, asOf: PlainDate): Found {
  const gone = Math.max(0, daysBetween(due, on ?? asOf));
  // Whatever comes after the close of the day is late by another day.
  const late = on === undefined ? gone + 1 : gone;
  const known = {
    bound: "at-most" as const,
    required: "0" as const,
    actual: wholeDecimal(gone),
    unit: "days",
    missing: [],
  };
  return late > 0 ? { verdict: "unmet", ...known, shortfall: wholeDecimal(late) } : { verdict: "met", ...known };
}
