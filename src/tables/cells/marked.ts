import type { Cell } from "./cell.js";

/** A text that a workbook would take for a formula, also one that is marked already; full-width as it reads in some. */
const FORMULA = /^'*[=+\-@＝＋－＠]/u;

/** A cell that no workbook runs: a text that it would take for a formula with a `'` before it. */
export function marked(cell: Cell): Cell {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A text without the mark before what a workbook would take for a formula. */
export function unmarked(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
