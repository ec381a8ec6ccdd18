import { type Cell, textOf } from "../cells/cell.js";
import type { ColumnModel } from "../sheets/model.js";
import type { FoundSheet } from "./find-sheets.js";
import type { Value } from "./read-cell.js";
import type { FoundColumn } from "./units-above.js";

/** What the row above says of who a row is of: the value of a merged cell stands in the first of its rows alone. */
export interface Above {
  /** The row, the first as 0; the one before the first where none was read. */
  row: number;
  readonly taken: Map<FoundColumn, { readonly value: Value; readonly written: string }>;
}

/** A cell that is filled by the merged one above it. */
export interface Merged {
  readonly found: FoundColumn;
  readonly value: Value;
  /** What stands in the first of the merged cells. */
  readonly written: string;
}

/** Nothing above, as at the start of a sheet. */
export const nothingAbove = (): Above => ({ row: -1, taken: new Map() });

/**
 * The cells of a row that the merged ones above it fill: those of columns that say of which record, place or year the row is,
 * empty in it and filled in the row just above. The name of a complex is filled where nothing in the row tells it from the one above.
 */
export function mergedCells(
  { rows, columns, model }: FoundSheet,
  at: number,
  values: ReadonlyMap<FoundColumn, Value>,
  above: Above,
): Merged[] {
  if (above.row !== at - 1) above.taken.clear();
  above.row = at;
  const identities = columns.filter((found) => tellsWhose(found.model, model.id));
  const isOther = identities.some((found) => {
    const own = values.get(found);
    return own !== undefined && own !== above.taken.get(found)?.value;
  });
  const filled: Merged[] = [];
  for (const found of identities) {
    const cell = rows[at]?.[found.at] ?? null;
    const known = above.taken.get(found);
    const value = values.get(found);
    if (value !== undefined) above.taken.set(found, { value, written: writtenIn(cell) });
    else if (textOf(cell) !== "") above.taken.delete(found);
    else if (known && !(isOther && isName(found.model, model.id))) filled.push({ found, ...known });
  }
  return filled;
}

const writtenIn = (cell: Cell) => String(cell ?? "").trim();

/** Whether a column says which complex a row of complexes is of. */
const isName = ({ key }: ColumnModel, sheet: string) => sheet === "complexes" && (key === "id" || key === "name");

function tellsWhose(column: ColumnModel, sheet: string): boolean {
  const { at, required, refers, list, kind } = column;
  if (at.in === "parent" || isName(column, sheet)) return true;
  return required && (list === "localities" || kind === "year" || (refers !== undefined && kind !== "list"));
}
