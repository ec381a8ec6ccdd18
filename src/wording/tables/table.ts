/** A cell: text, number, yes or no, or nothing. Of a host's a formula's result, a merged cell's value, a date as serial or text. */
export type Cell = string | number | boolean | null;

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
  /** What it holds: of a portfolio's table where in a record its values stand. */
  readonly key?: string;
  /** With how many places its numbers are shown: 2 of marks, money and percentages, 0 of counts; absent where they are shown as they are. */
  readonly places?: number;
}

/** What stands in a column: a text, a day, a number of so many, a year, marks, yuan, a share shown in per cent, or a figure as it is. */
export type Kind = "text" | "date" | "count" | "year" | "marks" | "yuan" | "percent" | "figure";

/** A value under a column: a decimal is its text, a share is of 1; a text where a number is due (`at least 9`) stays one. */
export type Value = string | number | undefined;

/** A table of results before it is written: the kind of each column, and its values. */
export interface ResultTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly header: string; readonly kind: Kind }[];
  readonly rows: readonly (readonly Value[])[];
}
