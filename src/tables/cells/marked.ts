import type { Cell } from "./cell.js";

/** A text that a workbook would take for a formula, full-width as it reads in some, and one that begins with the mark itself. */
const TO_MARK = /^['=+\-@＝＋－＠]/u;

/** A cell that no workbook runs: a text that it would take for a formula with a `'` before it. */
export function marked(cell: Cell): Cell {
  return typeof cell === "string" && TO_MARK.test(cell) ? `'${cell}` : cell;
}

/** A text without the mark before it: of what a workbook would take for a formula, or of a number kept as text (WPS). */
export function unmarked(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
