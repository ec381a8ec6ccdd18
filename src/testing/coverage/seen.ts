import { compareDecimals } from "../../finding/index.js";
import type { Json } from "../../kernel/index.js";
import { measureNamed } from "../../measures/index.js";
import type { PinnedRow } from "../compare.js";
import type { Covered, FigureCovered } from "./covered.js";

/** A row that a case which passes says something of. */
export interface Seen {
  readonly id: string;
  readonly row: PinnedRow;
}

/** What of one thing was tried, by the rows of it. */
export function of(id: string, seen: readonly { readonly id: string }[]): Covered {
  const cases = [...new Set(seen.map((each) => each.id))];
  return { id, covered: cases.length > 0, cases };
}

/** The words that rows have under a key, each once. */
export function distinct(seen: readonly Seen[], key: string): string[] {
  return [...new Set(seen.flatMap(({ row }) => (typeof row[key] === "string" ? [row[key]] : [])))];
}

/** From which sides a figure was looked at. */
export function sides(seen: readonly Seen[]): FigureCovered {
  return {
    short: seen.some(({ row }) => row.shortfall !== undefined && row.shortfall !== 0 && row.shortfall !== "0"),
    exactly: seen.some(({ row }) => isAtFigure(row)),
  };
}

/** Whether what there is, is exactly what is required. */
export function isAtFigure({ required, actual, achieved }: { readonly [key: string]: unknown }): boolean {
  return isSame(required, actual ?? achieved);
}

function isSame(required: unknown, actual: unknown): boolean {
  if (typeof required === "string" && typeof actual === "string") {
    return compareDecimals(required as `${number}`, actual as `${number}`) === 0;
  }
  return required !== undefined && required === actual;
}

/** The rule that a row is of: a measure's is that of its definition, and some results are all that a rule says. */
export function ruleOf({ rule, type, id }: PinnedRow): Json | undefined {
  if (type === "named-measure" && typeof id === "string") return measureNamed(id)?.rule;
  return type === "standing" || type === "recommendation" ? type : rule;
}

/** Rules that no row of an answer is of: they choose a scorecard, or refuse one. */
export const WITHOUT_ROWS: readonly string[] = ["scorecard-applies", "scorecard-dimension"];
