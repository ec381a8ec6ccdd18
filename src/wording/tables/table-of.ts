import type { Language } from "../../languages/index.js";
import type { Context } from "../context.js";
import type { Kind, ResultTable, Value } from "./table.js";

/** What a table goes by. */
export type TableId = keyof Language["tables"]["titles"];
/** What a column goes by, in every table the same. */
export type ColumnKey = keyof Language["tables"]["columns"];

/** A column: what stands in it of a result. */
interface Column<R> {
  readonly kind: Kind;
  readonly value: (context: Context, result: R) => Value;
  /** Left out where no row has a value. */
  readonly isOptional: boolean;
}

/** Which columns results have as rows of a table. */
export interface TableOf<R> {
  readonly id: TableId;
  readonly columns: { readonly [C in ColumnKey]?: Column<R> };
}

/** A table by its columns, in their order. */
export const tableOf = <R>(id: TableId, columns: TableOf<R>["columns"]): TableOf<R> => ({ id, columns });

const columnOf =
  (kind: Kind) =>
  <R>(value: (context: Context, result: R) => Value): Column<R> => ({ kind, value, isOptional: false });

/** A column of texts. */
export const text = /* @__PURE__ */ columnOf("text");
/** A column of days, as `YYYY-MM-DD`. */
export const date = /* @__PURE__ */ columnOf("date");
/** A column of whole numbers. */
export const count = /* @__PURE__ */ columnOf("count");
/** A column of years. */
export const year = /* @__PURE__ */ columnOf("year");
/** A column of marks, to two places. */
export const marks = /* @__PURE__ */ columnOf("marks");
/** A column of money in yuan, to the fen. */
export const yuan = /* @__PURE__ */ columnOf("yuan");
/** A column of shares of 1, shown in per cent to two places. */
export const percent = /* @__PURE__ */ columnOf("percent");
/** A column of figures as they are. */
export const figure = /* @__PURE__ */ columnOf("figure");

/** A column that is there where any row has a value under it. */
export const optional = <R>(column: Column<R>): Column<R> => ({ ...column, isOptional: true });

/** Results as rows of a table; none where there are none. */
export function resultRows<R>(context: Context, { id, columns }: TableOf<R>, results: readonly R[]): ResultTable[] {
  if (results.length === 0) return [];
  const own = (Object.entries(columns) as [ColumnKey, Column<R>][]).map(([key, column]) => ({
    key,
    ...column,
    values: results.map((result) => column.value(context, result)),
  }));
  const kept = own.filter(({ isOptional, values }) => !isOptional || values.some((value) => value !== undefined));
  const { tables } = context.language;
  return [
    {
      id,
      title: tables.titles[id],
      columns: kept.map(({ key, kind }) => ({ key, kind, header: tables.columns[key] })),
      rows: results.map((_, row) => kept.map(({ values }) => values[row])),
    },
  ];
}

/** A table with more columns than its results have in common. */
export function widened(
  table: ResultTable,
  more: readonly (ResultTable["columns"][number] & { readonly values: readonly Value[] })[],
): ResultTable {
  return {
    ...table,
    columns: [...table.columns, ...more.map(({ key, header, kind }) => ({ key, header, kind }))],
    rows: table.rows.map((row, at) => [...row, ...more.map(({ values }) => values[at])]),
  };
}
