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
