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
  /** Whether another record that may be of the same case says otherwise. */
  readonly doubted: boolean;
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

/**
 * How long an answer or a solution took, or has not come for, against its limit. What is not there at the close of its
 * last day is late by a day at least, and before that not due; one from before the case was opened says nothing of its time.
 */
export function timed(
  { id, openedOn, answeredOn, doubted }: Standing,
  on: PlainDate | undefined,
  limit: Limit,
  asOf: PlainDate,
  counted: Counted,
  unit: string,
): Found {
  const subject = { kind: "case", id };
  if (doubted) return { subject, verdict: "unknown", missing: ["id"] };
  const days = counted(openedOn, on ?? asOf);
  const shown = {
    subject,
    bound: "at-most" as const,
    unit,
    items: { has: on === undefined ? [] : [id], lacks: on === undefined ? [id] : [], unknown: [] },
    ...(limit.days !== undefined && { required: wholeDecimal(limit.days) }),
  };
  if (on !== undefined && on < openedOn) {
    return { ...shown, verdict: "unknown", missing: [on === answeredOn ? "answeredOn" : "closedOn"] };
  }
  const timed = { ...shown, actual: wholeDecimal(days) };
  if (limit.days === undefined) return { ...timed, verdict: "unknown", missing: limit.missing };
  const over = (on === undefined ? days + 1 : days) - limit.days;
  if (over > 0) return { ...timed, verdict: "unmet", shortfall: wholeDecimal(over), missing: [] };
  return { ...timed, verdict: on === undefined ? "not-applicable" : "met", missing: [] };
}
