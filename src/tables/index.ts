/**
 * Tables in and out: cells as people write them, the sheets that a portfolio needs, rows of a workbook as a portfolio, and
 * results as rows. Pure: the file itself is read and written by the host, with ExcelJS, SheetJS or as CSV.
 *
 * @module innovation-service-complex/tables
 */

export type { Table, TableColumn } from "../wording/index.js";
export type { Cell, CellRead, Unreadable } from "./cells/cell.js";
export { type DayOptions, readDay } from "./cells/day.js";
export { type NumberOptions, readNumber } from "./cells/number.js";
export { type FromRowsOptions, fromRows } from "./reading/from-rows.js";
export type { CellFault, CellPlace, FilledCell, RoundedCell, WorkbookRead } from "./reading/result.js";
export type { ColumnKind } from "./sheets/model.js";
export { type Sheet, type SheetColumn, sheetsFor } from "./sheets/sheets-for.js";
export { type TableField, type TableSchema, tableSchema } from "./sheets/table-schema.js";
export { rowsOf } from "./writing/rows-of.js";
export { toRows } from "./writing/to-rows.js";
