import type { InScope } from "../../plan/index.js";
import type { Grade } from "../scorecard/grade.js";
import type { Contender } from "./contender.js";
import { after, type Course, gradeAt, type Held, reached, START } from "./course.js";
import { type Entrant, placed } from "./places.js";

/**
 * The grade of each of some contenders, and all that it may come to, where they share the quotas; where they are those of
 * part of an area, those alone that each place has for itself, and of places that lie in it with all below them.
 */
export function gradesAmong(
  grades: readonly Grade[],
  contenders: readonly Contender[],
  isWithin: InScope | undefined,
): ReturnType<typeof gradeAt>[] {
  const courses = grades.reduce<readonly Course[]>(
    (so, grade, at) => {
      const entrants = contenders.map(
        (contender, index): Entrant => ({
          contender,
          course: so[index] ?? START,
          reach: reached(grade, at, contender),
        }),
      );
      const held = grade.top && placed(grade, grade.top, entrants, isOneOrder(grades.slice(0, at), grade.top.within));
      return entrants.map(({ contender, reach }, index) => {
        const own = isAmong(grade, contender, isWithin) ? held?.[index] : undefined;
        return after(so[index] ?? START, at, own ?? alone(grade, reach));
      });
    },
    contenders.map(() => START),
  );
  return contenders.map((contender, index) => gradeAt(grades, contender, courses[index] ?? START));
}

/** Whether all with whom one shares the quota of a grade are among those compared. */
function isAmong({ top }: Grade, { groupIn }: Contender, isWithin: InScope | undefined): boolean {
  if (!isWithin) return true;
  const locality = top?.within === "locality" ? groupIn(top.within) : undefined;
  return locality !== undefined && isWithin({ locality });
}

/** The grade of one by itself: a quota stays open. */
export function gradeAlone(grades: readonly Grade[], contender: Contender): ReturnType<typeof gradeAt> {
  const course = grades.reduce((so, grade, at) => after(so, at, alone(grade, reached(grade, at, contender))), START);
  return gradeAt(grades, contender, course);
}

function alone({ top }: Grade, reach: Held): Held {
  return top ? { settled: false, may: reach.may, must: false } : reach;
}

/** Whether better grades go by the total alone, as far as they have quotas within the same groups. */
function isOneOrder(better: readonly Grade[], within: string | undefined): boolean {
  return better.every(({ when, top }) => when === undefined && (top === undefined || top.within === within));
}
