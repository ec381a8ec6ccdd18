import type { Cell } from "../cells/cell.js";

/** A table: what it is called, what stands above its columns, and its rows. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of a table. */
export interface TableColumn {
  /** What stands above it, with its unit in brackets. */
  readonly header: string;
  /** Where in a record its values stand, of a portfolio's. */
  readonly key?: string;
}
