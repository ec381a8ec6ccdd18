import type { Fault } from "../../finding/index.js";
import type { Portfolio } from "../../registry/index.js";

/** Where something stands in a workbook, as the person who keeps it sees it. */
export interface CellPlace {
  /** The name of the sheet, as handed over. */
  readonly sheet: string;
  /** The row, the first of the sheet as 1; absent of what concerns the whole sheet. */
  readonly row?: number;
  /** What stands above the column, as written; what would have to stand there, where no column has it. */
  readonly column?: string;
  /** `D7`; absent of what concerns a whole row, and of a column that is not there. */
  readonly cell?: string;
}

/** A cell that was not taken as it stands, and why. `near` is what was likely meant. */
export interface CellFault extends CellPlace, Omit<Fault, "path"> {}

/** A figure that was taken without the noise of a binary number. */
export interface RoundedCell extends CellPlace {
  /** What stands in the cell (所得). */
  readonly got: string;
  /** What was taken for it (所取). */
  readonly taken: string;
}

/** An empty cell that was filled by the one above it, with which it was merged. */
export interface FilledCell extends CellPlace {
  /** What stands in the first of the merged cells. */
  readonly taken: string;
}

/** What was read of a workbook. */
export interface WorkbookRead {
  /** Everything that could be read; what has a fault is left out of it. */
  readonly portfolio: Portfolio;
  /** What has to be mended, sheet by sheet. */
  readonly faults: readonly CellFault[];
  /** Sheets, columns and rows that nothing was read from: those that nobody knows, titles, notes, headings, totals, empty rows. */
  readonly unused: readonly CellPlace[];
  readonly rounded: readonly RoundedCell[];
  readonly filled: readonly FilledCell[];
}

/** The name of a column: 1 is `A`, 28 `AB`. */
export function columnName(place: number): string {
  const rest = Math.floor((place - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ""}${String.fromCharCode(65 + ((place - 1) % 26))}`;
}
