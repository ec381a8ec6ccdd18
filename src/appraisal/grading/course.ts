import { compareDecimals, type DecimalString } from "../../kernel/index.js";
import type { Grade } from "../scorecard/grade.js";
import type { Contender } from "./contender.js";

/** Whether a contender that no better grade has taken holds one: as things are, at the most, and for certain. */
export interface Held {
  readonly settled: boolean;
  readonly may: boolean;
  readonly must: boolean;
}

/** How far a contender has come, from the best grade down. */
export interface Course {
  /** The place, in the list of grades, of the one it holds as things are. */
  readonly settled: number | undefined;
  /** The places of those that it may hold. */
  readonly possible: readonly number[];
  /** Whether one of those gone through holds it for certain. */
  readonly must: boolean;
}

/** The course before the best grade. */
export const START: Course = { settled: undefined, possible: [], must: false };

/** Whether a total and the conditions let a contender have a grade, places aside. */
export function reached({ atLeast }: Grade, at: number, { when, total, low, high }: Contender): Held {
  const isReached = (own: DecimalString | undefined) => own !== undefined && compareDecimals(own, atLeast) >= 0;
  return {
    settled: when[at] === "met" && isReached(total),
    may: when[at] !== "unmet" && (high === undefined || isReached(high)),
    must: when[at] === "met" && isReached(low),
  };
}

/** The course after a grade: whoever holds a better one for certain goes no further. */
export function after(course: Course, at: number, held: Held): Course {
  if (course.must) return course;
  return {
    settled: course.settled ?? (held.settled ? at : undefined),
    possible: held.may ? [...course.possible, at] : course.possible,
    must: held.must,
  };
}

/** The grade that a course comes to, and all it may, with what is given whatever the total and a veto. */
export function gradeAt(grades: readonly Grade[], { veto, given }: Contender, { settled, possible }: Course) {
  const last = grades.length - 1;
  const sure = given.indexOf("met");
  const isGiven = veto !== "in-force" && sure >= 0;
  const perhaps = given.flatMap((verdict, at) => (verdict === "unknown" && !(isGiven && at > sure) ? [at] : []));
  const whatever = veto === "in-force" ? [] : veto === "possible" ? [...perhaps, last] : perhaps;
  const idsOf = (places: readonly number[]) =>
    [...new Set(places)].sort((a, b) => a - b).map((at) => grades[at]?.id ?? "");
  const held = veto === "in-force" ? last : isGiven ? sure : (settled ?? last);
  const ids = idsOf([...whatever, ...(veto === "in-force" ? [last] : isGiven ? [sure] : possible)]);
  return {
    grade: grades[held]?.id ?? "",
    certain: ids.length === 1,
    possible: ids,
    ...(isGiven && { given: true as const }),
    ...(whatever.length > 0 && { mayBeGiven: idsOf(whatever) }),
  };
}
