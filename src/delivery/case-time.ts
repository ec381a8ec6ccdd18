import { type Calendar, type PlainDate, wholeDecimal, workingDaysOf } from "../kernel/index.js";
import type { CaseLateness, EnterpriseCase } from "../registry/index.js";
import type { Found } from "./rule-finding.js";

/** How many days lie between two. */
type Counted = (from: PlainDate, to: PlainDate) => number;

/** How days are counted: worked ones, where there is a calendar. */
export function daysWith(calendar: Calendar | undefined): Counted {
  const { upTo } = workingDaysOf(calendar);
  return (from, to) => Math.max(0, upTo(to) - upTo(from));
}

/** A case with how it stands on a day. */
export interface Standing extends EnterpriseCase {
  /** Whether another record that may be of the same case says otherwise. */
  readonly doubted: boolean;
  readonly answered: boolean;
  readonly closed: boolean;
  readonly solution?: PlainDate;
}

/** How long an answer or a solution took, or has not come for, against its limit; before its last day has passed it is not due. */
export function timed({ id, doubted }: Standing, lateness: CaseLateness, unit: string): Found {
  const subject = { kind: "case", id };
  if (doubted) return { subject, verdict: "unknown", missing: ["id"] };
  const { on, days, limit, late, missing } = lateness;
  const found = {
    subject,
    missing,
    bound: "at-most" as const,
    unit,
    items: { has: on === undefined ? [] : [id], lacks: on === undefined ? [id] : [], unknown: [] },
    ...(limit !== undefined && { required: wholeDecimal(limit) }),
    ...(days !== undefined && { actual: wholeDecimal(days) }),
  };
  if (late === undefined) return { ...found, verdict: "unknown" };
  if (late > 0) return { ...found, verdict: "unmet", shortfall: wholeDecimal(late) };
  return { ...found, verdict: on === undefined ? "not-applicable" : "met" };
}
