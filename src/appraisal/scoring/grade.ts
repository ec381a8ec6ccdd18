import { compareDecimals, type DecimalString } from "../../kernel/index.js";
import type { Grade } from "../scorecard/scorecard.js";

/** The first grade whose bound a total reaches and, where it has a quota, within whose quota it lies. */
export function gradeOf(
  grades: readonly Grade[],
  total: DecimalString,
  isWithin: (grade: Grade) => boolean,
): Grade | undefined {
  return grades.find(
    (grade) => compareDecimals(total, grade.atLeast) >= 0 && (grade.topShare === undefined || isWithin(grade)),
  );
}

/** The grades from the better to the worse, both included. */
export function gradesBetween(grades: readonly Grade[], better: Grade, worse: Grade): string[] {
  const ids = grades.map(({ id }) => id);
  return ids.slice(ids.indexOf(better.id), ids.indexOf(worse.id) + 1);
}
