/**
 * Tables in and out: cells as people write them, the sheets that a portfolio needs, rows of a workbook as a portfolio, and
 * results as rows. Pure: the file itself is read and written by the host, with ExcelJS, SheetJS or as CSV.
 *
 * @module innovation-service-complex/tables
 */

export type { Cell, CellRead, Unreadable } from "./cells/cell.js";
export { type DayOptions, readDay } from "./cells/day.js";
export { type NumberOptions, readNumber } from "./cells/number.js";
