import { type Fault, notAmong } from "../../finding/index.js";
import type { ScoreSheet } from "../scoring/sheet.js";

/** A grade that rules or a policy name, and where. */
export interface GradeNamed {
  readonly path: string;
  readonly id: string;
}

/** The faults of grades that nobody can have: none of any scorecard. Nothing is said where that is not known of all sheets. */
export function unheardOf(
  named: readonly GradeNamed[],
  sheets: readonly Partial<Pick<ScoreSheet, "grades">>[],
): Fault[] {
  const known = new Set(sheets.flatMap(({ grades = [] }) => grades));
  if (sheets.length === 0 || sheets.some(({ grades = [] }) => grades.length === 0)) return [];
  return named.flatMap(({ path, id }) => (known.has(id) ? [] : [notAmong(path, id, [...known])]));
}

/**
 * The faults of grades that sheets have, or may have, though their own scorecard has no such grade; where a sheet does not
 * say which its scorecard has, it may have those that are named, if any are.
 */
export function ofOtherGrades(
  sheets: readonly Partial<Pick<ScoreSheet, "grade" | "possible" | "grades">>[],
  path = "sheets",
  named: readonly GradeNamed[] = [],
): Fault[] {
  const ids = [...new Set(named.map(({ id }) => id))];
  return sheets.flatMap(({ grade, possible = [], grades = ids }, index) => {
    const fault = (id: string, at: string) =>
      grades.length === 0 || grades.includes(id) ? [] : [notAmong(`${path}[${index}].${at}`, id, grades)];
    return [
      ...(grade === undefined ? [] : fault(grade, "grade")),
      ...possible.flatMap((id, at) => fault(id, `possible[${at}]`)),
    ];
  });
}
