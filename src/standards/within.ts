import { wholeDecimal } from "../kernel/index.js";
import { type Course, coursesOf, NOTHING_JUDGED } from "../measures/index.js";
import type { Standard } from "../plan/index.js";
import type { Tested, Tryout } from "./tried.js";

/**
 * Whether one milestone of a tier followed another in time, each on its lists where the standard names any; counted in
 * days, of a tier listed again after a delisting from the listing anew. It is unknown where a list that is not recorded, or a
 * word that nobody knows, could set the time off earlier, or end it; the days are then the least and the most that they may be.
 */
export function testWithin(standard: Extract<Standard, { test: "within" }>, tryout: Tryout): Tested {
  const { courses, missing } = coursesOf(standard, tryout);
  const [course] = courses;
  if (courses.length > 1) return { ...spanOf(courses), verdict: "unknown", missing };
  if (course === undefined) return { ...NOTHING_JUDGED, verdict: "not-applicable" };
  const { allowed, least, most, isDone, perhaps } = course;
  const inDoubt = isDone && most <= allowed ? [] : perhaps.filter(({ days }) => days <= allowed);
  const isLate = inDoubt.length === 0 && most > allowed;
  return {
    ...spanOf([course]),
    verdict: inDoubt.length > 0 ? "unknown" : isLate ? "unmet" : isDone ? "met" : "not-applicable",
    shortfall: isLate ? wholeDecimal(least - allowed) : undefined,
    missing: inDoubt.map(({ path }) => path),
  };
}

/** The days that there are, and those that it took, whichever of the courses it was; not where it may not have begun. */
function spanOf(courses: readonly (Course | undefined)[]): Tested {
  const those = courses.flatMap((course) => course ?? []);
  const [first] = those;
  if (!first || those.length < courses.length) return NOTHING_JUDGED;
  const [least, most] = [Math.min(...those.map(({ least }) => least)), Math.max(...those.map(({ most }) => most))];
  const isOne = those.every(({ allowed }) => allowed === first.allowed);
  return {
    ...NOTHING_JUDGED,
    bound: "at-most",
    required: isOne ? wholeDecimal(first.allowed) : undefined,
    actual: least === most ? wholeDecimal(most) : undefined,
    range: least === most ? undefined : { least: wholeDecimal(least), most: wholeDecimal(most) },
    unit: "days",
  };
}
