import { type DecimalString, fractionOf, multiplyDecimals, roundedTo } from "../../kernel/index.js";
import { type Language, withCommas } from "../../languages/index.js";
import { type Block, table } from "../block.js";
import type { Cell, Kind, ResultTable, Table, Value } from "./table.js";

/** With how many places numbers of each kind are shown, in a text and in a workbook; as they are, where absent. */
const PLACES: { readonly [K in Kind]?: number } = { count: 0, marks: 2, yuan: 2, percent: 2 };

/** Tables as blocks of a text; nothing of one without rows. */
export function blocksOf(language: Language, tables: readonly ResultTable[]): Block[] {
  return tables.flatMap(({ columns, rows }) =>
    table(
      columns.map(({ header }) => header),
      rows.map((row) => row.map((value, at) => textOf(language, value, columns[at]?.kind))),
    ),
  );
}

function textOf(language: Language, value: Value, kind: Kind = "text"): string {
  if (value === undefined) return "–";
  if (kind === "year" && typeof value === "number") return language.year(value);
  if (kind === "date") return language.date(String(value));
  const figure = figureOf(value, kind);
  if (figure === undefined) return String(value);
  const [whole = "", fraction = ""] = figure.split(".");
  const places = PLACES[kind] ?? fraction.length;
  return withCommas(places > 0 ? `${whole}.${fraction.padEnd(places, "0")}` : whole);
}

/** A table for a workbook: numbers are numbers, days are `YYYY-MM-DD`. */
export function workbookTable({ id, title, columns, rows }: ResultTable): Table {
  return {
    id,
    title,
    columns: columns.map(({ key, header, kind }) => {
      const places = PLACES[kind];
      return { key, header, ...(places !== undefined && { places }) };
    }),
    rows: rows.map((row) => row.map((value, at) => cellOf(value, columns[at]?.kind))),
  };
}

function cellOf(value: Value, kind: Kind = "text"): Cell {
  if (value === undefined) return null;
  const figure = figureOf(value, kind);
  return figure === undefined ? value : numberOf(figure);
}

/** A figure as a number, which holds up to 15 digits; of more digits it stays a text. */
export function numberOf(figure: string): Cell {
  const digits = figure.replace(/\D/g, "").replace(/^0+/, "").length;
  return digits <= 15 && !/^-?0\.0{6}/.test(figure) ? Number(figure) : figure;
}

/** A number as a decimal of its kind, a share in per cent; `undefined` of a text. */
function figureOf(value: string | number, kind: Kind): DecimalString | undefined {
  if (kind === "text" || kind === "date" || !/^-?\d+(?:\.\d+)?$/.test(String(value))) return undefined;
  const decimal = String(value) as DecimalString;
  const shown = kind === "percent" ? multiplyDecimals(decimal, "100") : decimal;
  const places = PLACES[kind];
  return places === undefined ? shown : roundedTo(fractionOf(shown), places);
}
