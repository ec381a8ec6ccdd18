import { daysBetween, type PlainDate } from "../kernel/index.js";
import { LIMITS, type Plan } from "../plan/index.js";
import type { EnterpriseCase } from "./delivery.js";
import type { Grant } from "./money.js";
import { firstOfEach, rowsOnce } from "./twice/rows-once.js";

/** How late something is at the close of a day. */
interface Lateness {
  /** The day it was there; absent where it is not yet. */
  readonly on?: PlainDate;
  /**
   * By how many days it is late; 0 where it came in time, or its last day has not passed. What is not there at the close of
   * its last day is late by a day at least. Absent where it cannot be said.
   */
  readonly late?: number;
  /** What would have to be recorded to say so. */
  readonly missing: readonly string[];
}

/** How a case stands at the close of a day; one that is closed counts as answered, by then at the latest. */
export function stateOn({ answeredOn, closedOn }: EnterpriseCase, asOf: PlainDate) {
  const closed = closedOn !== undefined && closedOn <= asOf;
  const answer = answeredOn === undefined || (closedOn !== undefined && closedOn < answeredOn) ? closedOn : answeredOn;
  const answered = answer !== undefined && answer <= asOf;
  return { answered, closed, ...(answered && { answer }), ...(closed && { solution: closedOn }) };
}

/** An answer or a solution of a case, with the days that it took and those that there are for it. */
export interface CaseLateness extends Lateness {
  /** Days until it was there, or that it has not been for; absent where it is from before the case was opened. */
  readonly days?: number;
  /** How many there are: what the case promises, else what the plan gives; absent where nobody says. */
  readonly limit?: number;
}

/** How late an answer or a solution is, by days as they are `counted`. */
export function caseLateness(
  of: "answer" | "solution",
  each: EnterpriseCase,
  { practice }: Plan,
  asOf: PlainDate,
  counted: (from: PlainDate, to: PlainDate) => number = daysBetween,
): CaseLateness {
  const { openedOn, answeredOn, promisedDays } = each;
  const isAnswer = of === "answer";
  const on = stateOn(each, asOf)[of];
  const limit = (isAnswer ? promisedDays : undefined) ?? practice?.[LIMITS[of]];
  const known = { ...(on !== undefined && { on }), ...(limit !== undefined && { limit }) };
  if (on !== undefined && on < openedOn) return { ...known, missing: [on === answeredOn ? "answeredOn" : "closedOn"] };
  const days = counted(openedOn, on ?? asOf);
  if (limit === undefined) return { ...known, days, missing: isAnswer ? ["promisedDays"] : [] };
  return { ...known, days, late: lateBy(days, limit, on), missing: [] };
}

/** A report that is owed on a grant. */
export interface ReportLateness extends Lateness {
  readonly id: string;
  /** Whether another report that may be the same says otherwise. */
  readonly doubted: boolean;
}

/** How late each report on a grant is: by its due date, else by the days there are from the day up to which it reports. */
export function reportsLateness({ reports = [] }: Grant, limit: number | undefined, asOf: PlainDate): ReportLateness[] {
  return firstOfEach(rowsOnce(reports)).map(({ row: { id, due, upTo, on: handedIn }, at, twins }) => {
    const doubted = twins.length > 0;
    if (doubted) return { id, doubted, missing: [`reports[${at}].id`] };
    const on = handedIn !== undefined && handedIn <= asOf ? handedIn : undefined;
    const known = { id, doubted, ...(on !== undefined && { on }) };
    const [from, within] = due === undefined ? [upTo, limit] : [due, 0];
    if (from === undefined || within === undefined) return { ...known, missing: [`reports[${at}].due`] };
    return { ...known, late: lateBy(daysBetween(from, on ?? asOf), within, on), missing: [] };
  });
}

function lateBy(days: number, limit: number, on: PlainDate | undefined): number {
  return Math.max(0, days + (on === undefined ? 1 : 0) - limit);
}
