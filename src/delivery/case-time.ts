import { type Calendar, type PlainDate, wholeDecimal, workingDaysOf } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { EnterpriseCase } from "../registry/index.js";
import type { Found } from "./rule-finding.js";

/** How many days lie between two. */
type Counted = (from: PlainDate, to: PlainDate) => number;

/** How days are counted: worked ones, where there is a calendar. */
export function daysWith(calendar: Calendar | undefined): Counted {
  const { upTo } = workingDaysOf(calendar);
  return (from, to) => Math.max(0, upTo(to) - upTo(from));
}

/** A case with how it stands on a day; one that is closed counts as answered, by then at the latest. */
export interface Standing extends EnterpriseCase {
  readonly answered: boolean;
  readonly closed: boolean;
  readonly answer?: PlainDate;
  readonly solution?: PlainDate;
}

/** How a case stands at the close of a day. */
export function stateOn({ answeredOn, closedOn }: EnterpriseCase, asOf: PlainDate) {
  const closed = closedOn !== undefined && closedOn <= asOf;
  const answer = answeredOn === undefined || (closedOn !== undefined && closedOn < answeredOn) ? closedOn : answeredOn;
  const answered = answer !== undefined && answer <= asOf;
  return { answered, closed, ...(answered && { answer }), ...(closed && { solution: closedOn }) };
}

/** How many days there are for an answer or a solution. */
interface Limit {
  readonly days: number | undefined;
  /** What could be recorded for there to be one. */
  readonly missing: readonly string[];
}

/** What a case promises, else what the plan gives. */
export function answerLimit({ promisedDays }: Standing, { practice }: Plan): Limit {
  return { days: promisedDays ?? practice?.answerWithinDays, missing: ["promisedDays"] };
}

/** What the plan gives. */
export function solutionLimit({ practice }: Plan): Limit {
  return { days: practice?.solveWithinDays, missing: [] };
}

/** How long an answer or a solution took, or has not come for, against its limit. */
export function timed(
  { id, openedOn }: Standing,
  on: PlainDate | undefined,
  limit: Limit,
  asOf: PlainDate,
  counted: Counted,
  unit: string,
): Found {
  const days = counted(openedOn, on ?? asOf);
  const shown = {
    subject: { kind: "case", id },
    bound: "at-most" as const,
    actual: wholeDecimal(days),
    unit,
    items: { has: on === undefined ? [] : [id], lacks: on === undefined ? [id] : [], unknown: [] },
  };
  if (limit.days === undefined) return { ...shown, verdict: "unknown", missing: limit.missing };
  const required = wholeDecimal(limit.days);
  return days > limit.days
    ? { ...shown, verdict: "unmet", required, shortfall: wholeDecimal(days - limit.days), missing: [] }
    : { ...shown, verdict: "met", required, missing: [] };
}
