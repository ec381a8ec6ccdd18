import { wholeDecimal } from "../../kernel/index.js";
import { type ReportLateness, reportsLateness } from "../../registry/index.js";
import type { Found, FundCheck, GrantOn } from "./fund-check.js";

/** The rule on the reports that a grant has to be accounted for by (5.2.4). */
export const reportsOwed: FundCheck = {
  rule: "fund-report",
  effect: "decides",
  rests: ["practice.reportWithinDays"],
  find: reports,
};

/** Each report by its due date, else by the days that the plan sets from the day up to which it reports. */
function reports({ grant, reportWithin, asOf }: GrantOn): Found[] {
  if (grant.reports === undefined) return [{ verdict: "unknown", missing: ["reports"] }];
  if (grant.reports.length === 0) return [{ verdict: "not-applicable", missing: [] }];
  return reportsLateness(grant, reportWithin, asOf).map(foundOf);
}

function foundOf({ id, doubted, on, late, missing }: ReportLateness): Found {
  if (doubted) return { of: id, verdict: "unknown", missing };
  const items = { has: on === undefined ? [] : [id], lacks: on === undefined ? [id] : [], unknown: [] };
  if (late === undefined) return { of: id, verdict: "unknown", items, missing };
  if (on === undefined && late === 0) return { of: id, verdict: "not-applicable", items, missing };
  // What is not there yet is late by a day more than have passed.
  const gone = wholeDecimal(on === undefined ? late - 1 : late);
  const known = { of: id, bound: "at-most" as const, required: "0" as const, actual: gone, unit: "days" };
  const verdict = late > 0 ? { verdict: "unmet" as const, shortfall: wholeDecimal(late) } : { verdict: "met" as const };
  return { ...known, ...verdict, items, missing };
}
