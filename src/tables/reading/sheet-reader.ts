import type { Fault } from "../../finding/index.js";
import { unreadable } from "../cells/cell.js";
import type { DayOptions } from "../cells/day.js";
import type { ColumnModel } from "../sheets/model.js";
import type { FoundSheet } from "./find-sheets.js";
import { isData } from "./is-data.js";
import { type Above, mergedCells } from "./merged.js";
import { acceptedIn, readCell, type Value } from "./read-cell.js";
import { type CellFault, type CellPlace, columnName, type FilledCell, type RoundedCell } from "./result.js";
import type { FoundColumn } from "./units-above.js";
import type { Lookup } from "./words.js";

/** Where what is found in a workbook is put down. */
export interface Notes {
  readonly faults: CellFault[];
  /** The cells that have a fault, of which it is not said too that they hold nothing. */
  readonly seen: Set<string>;
  readonly unused: CellPlace[];
  readonly rounded: RoundedCell[];
  readonly filled: FilledCell[];
}

/** No notes yet. */
export const noNotes = (): Notes => ({ faults: [], seen: new Set(), unused: [], rounded: [], filled: [] });

/** A sheet that is read, row by row. */
export interface SheetReader {
  readonly sheet: FoundSheet;
  readonly above: Above;
  readonly notes: Notes;
  readonly days: DayOptions;
  /** What the cells of a column may name. */
  readonly namesOf: (column: ColumnModel) => Lookup | undefined;
}

/** A value of a row and its column. */
export interface Filled {
  readonly column: ColumnModel;
  readonly value: Value;
}

/** The rows below the headers that hold a record, each by its number; the others are put down as unused. */
export function* dataRows({ sheet, notes, namesOf }: SheetReader): Generator<number> {
  const { name, rows, from, header, columns, model } = sheet;
  const places = model.columns.find(({ list }) => list === "localities");
  const isPlace = (text: string) => (places && namesOf(places)?.idOf(text)) !== undefined;
  for (const [at, row] of rows.entries()) {
    if (at >= from && at <= header) continue;
    if (at > header && isData([...row], columns, isPlace)) yield at;
    else notes.unused.push({ sheet: name, row: at + 1 });
  }
}

/** What the cells of a row say; what is wrong with one is put down, and the row goes on without it. */
export function readRow(reader: SheetReader, at: number): { readonly filled: Filled[]; readonly bad: ColumnModel[] } {
  const { sheet, notes, days, namesOf, above } = reader;
  const filled: Filled[] = [];
  const bad: ColumnModel[] = [];
  const values = new Map<FoundColumn, Value>();
  for (const found of sheet.columns) {
    const column = found.model;
    const cell = sheet.rows[at]?.[found.at] ?? null;
    const taken = readCell({ column, unit: found.unit, days, names: namesOf(column) }, cell);
    if ("fault" in taken) {
      if (taken.value === undefined) bad.push(column);
      else filled.push({ column, value: taken.value });
      const place = placeOf(reader, at, found);
      notes.seen.add(`${place.sheet}!${place.cell}`);
      notes.faults.push({ ...place, ...taken.fault });
    } else if ("value" in taken) {
      filled.push({ column, value: taken.value });
      values.set(found, taken.value);
      if (taken.rounded) {
        notes.rounded.push({ ...placeOf(reader, at, found), got: String(cell), taken: String(taken.value) });
      }
    }
  }
  for (const { found, value, written } of filled.length === 0 ? [] : mergedCells(sheet, at, values, above)) {
    filled.push({ column: found.model, value });
    notes.filled.push({ ...placeOf(reader, at, found), taken: written });
  }
  return { filled, bad };
}

/** Where a cell of a row stands. */
function placeOf({ sheet }: SheetReader, at: number, { at: column, written }: FoundColumn): CellPlace {
  return { sheet: sheet.name, row: at + 1, column: written, cell: `${columnName(column + 1)}${at + 1}` };
}

/** Puts down what is wrong with a field of a row: at its cell, where a column has it. */
export function faultAtKey(reader: SheetReader, at: number, key: string, fault: Omit<Fault, "path">): void {
  const { sheet, notes, days, namesOf } = reader;
  const found = sheet.columns.find(({ model }) => model.key === key);
  const column = sheet.model.columns.find((each) => each.key === key);
  const header = column?.header.zh;
  const place = found
    ? placeOf(reader, at, found)
    : { sheet: sheet.name, row: at + 1, ...(header && { column: header }) };
  if (["missing", "not-understood"].includes(fault.code) && notes.seen.has(`${place.sheet}!${place.cell}`)) return;
  const empty =
    fault.code === "missing" && column ? { got: "", ...acceptedIn({ column, days, names: namesOf(column) }) } : {};
  const cell = (found && sheet.rows[at]?.[found.at]) ?? "";
  // What was read of a cell may be in another unit than what stands there.
  const written = cell === "" || fault.code === "missing" ? {} : { got: unreadable(cell, "", "", "").got };
  notes.faults.push({ ...place, ...fault, ...empty, ...written });
}
