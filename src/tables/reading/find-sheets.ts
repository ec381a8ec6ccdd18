import { asRead } from "../../kernel/index.js";
import { type Cell, LONGEST, textOf } from "../cells/cell.js";
import { unmarked } from "../cells/marked.js";
import { KIND_OF_FORM } from "../sheets/dictionary.js";
import type { ColumnModel, SheetModel } from "../sheets/model.js";
import { type FoundColumn, unitAbove, unitIn, unitRow, withTitleUnit } from "./units-above.js";

/** A sheet of the host's, with the model of what stands in it. */
export interface FoundSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly model: SheetModel;
  /** Which row has the headers, the first as 0; of several the lowest, be it one of units. */
  readonly header: number;
  /** The first row with headers: the same, or of several the uppermost. */
  readonly from: number;
  /** What stands above each column, of two rows both; without a row of units. */
  readonly headers: readonly string[];
  readonly columns: readonly FoundColumn[];
}

/** The model that the name of a sheet means: by id, by title, by another name that the host gave. */
export function modelNamed(
  models: readonly SheetModel[],
  name: string,
  aliases: { readonly [name: string]: string },
): SheetModel | undefined {
  const meant = new Map(Object.entries(aliases).map(([alias, id]) => [asRead(alias), id])).get(asRead(name)) ?? name;
  const plain = asRead(meant);
  const bare = asRead(
    meant
      .slice(0, 200)
      .normalize("NFKC")
      .replace(/\([^()]*\)/gu, ""),
  );
  return (
    models.find(({ id }) => id === meant) ??
    models.find(({ id, title }) => [id, ...texts(title)].some((text) => asRead(text) === plain)) ??
    models.find(({ title }) => texts(title).some((text) => asRead(text) === bare))
  );
}

/** Of so many rows the one with the headers is looked for. */
const MOST_ABOVE = 30;

/** Where the headers of a sheet stand, what they say, and the columns under them. */
type Headers = Pick<FoundSheet, "header" | "from" | "headers" | "columns">;

/**
 * The row with the headers, and the columns under it; nothing where no row has any that is known. Two rows are headers
 * where together they name more columns than one does: a group above (培育), its columns below (层级, 日期). A row of
 * units below them (（万平方米）) is one of theirs.
 */
export function headersIn(
  model: SheetModel,
  rows: readonly (readonly Cell[])[],
  aliases: { readonly [text: string]: string },
): Headers | undefined {
  const find = columnFinder(model, aliases);
  const written = rows.slice(0, MOST_ABOVE).map((row) => [...row].map((cell) => oneLine(cell ?? null)));
  const alone = written.map((headers, header) => ({ header, from: header, headers }));
  const grouped = alone.slice(1).map(({ header, headers }) => {
    return { header, from: header - 1, headers: underGroups(written[header - 1] ?? [], headers, find) };
  });
  let best: Headers | undefined;
  for (const each of [...alone, ...grouped]) {
    const columns = columnsUnder(each.headers, find);
    const isHeader = columns.length >= Math.min(2, model.columns.length);
    if (isHeader && columns.length > (best?.columns.length ?? 0)) best = { ...each, columns };
  }
  return best && withUnits(best, rows);
}

/** The units that stand apart from the headers: in a row below them, else in a title row. */
function withUnits(found: Headers, rows: readonly (readonly Cell[])[]): Headers {
  const titles = rows.slice(0, found.header).flatMap((row) => [...row].map((cell) => textOf(cell ?? null)));
  const below = unitRow(found.columns, rows[found.header] ?? [], rows[found.header + 1] ?? []);
  if (below === undefined) return { ...found, columns: withTitleUnit(found.columns, titles) };
  const columns = withTitleUnit(below.columns, [...titles, ...below.titles]);
  return { ...found, header: found.header + 1, columns };
}

/** A header without the ends of lines that keep its column narrow; of a long text no more than a cell is read of. */
const oneLine = (cell: Cell) =>
  String(cell ?? "")
    .trim()
    .slice(0, LONGEST)
    .replace(/\s*[\r\n]+\s*(?![A-Za-z])/gu, "");

type Find = (text: string) => ColumnModel | undefined;

function columnsUnder(written: readonly string[], find: Find): FoundColumn[] {
  const seen = new Set<string>();
  return written.flatMap((header, at): FoundColumn[] => {
    const text = unmarked(textOf(header));
    const column = text === "" ? undefined : find(text);
    if (column === undefined || seen.has(column.key)) return [];
    seen.add(column.key);
    return [{ model: column, at, written: header, unit: unitAbove(column, text) }];
  });
}

/** The headers of two rows: those of the lower with what stands above them, a group's name in the first of its cells alone. */
function underGroups(above: readonly string[], below: readonly string[], find: Find): string[] {
  let group = "";
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const [top = "", own = ""] = [above[at], below[at]];
    if (top !== "" || own === "") group = top;
    if (own === "" || own === group) return group;
    // The unit in the brackets of a group is that of each of its columns.
    const [, name = "", unit = ""] = /^(.*?)([(（][^()（）]*[)）])?$/u.exec(group) ?? [];
    const [both, plain] = [`${name}${own}${unitIn(textOf(own)) === undefined ? unit : ""}`, unmarked(textOf(own))];
    return find(textOf(both)) === undefined && find(plain) !== undefined ? own : both;
  });
}

/** Finds the column that a header means: by key, by its header in any language, by another name that the host gave. */
function columnFinder(model: SheetModel, aliases: { readonly [text: string]: string }) {
  const byForm = new Map<string, ColumnModel>();
  const add = (form: string, column: ColumnModel) => {
    const plain = asRead(form);
    if (plain !== "" && !byForm.has(plain)) byForm.set(plain, column);
  };
  const byKey = new Map(model.columns.map((column) => [column.key, column]));
  for (const column of model.columns) for (const form of [column.key, ...texts(column.header)]) add(form, column);
  for (const column of model.columns) {
    for (const title of texts(model.title)) {
      for (const header of texts(column.header)) add(`${title}${header}`, column);
      if (column.key === "name") add(title, column);
    }
  }
  for (const column of model.columns) {
    if (column.refers === undefined) continue;
    add(`${column.header.zh}名称`, column);
    add(`${column.header.en} name`, column);
  }
  for (const column of model.columns)
    for (const other of column.also ?? []) for (const form of texts(other)) add(form, column);
  const named = new Map(Object.entries(aliases).map(([alias, key]) => [asRead(alias), key]));
  const columnOf = (text: string): ColumnModel | undefined => {
    const bare = text.replace(/\*$/u, "").trim();
    const withoutUnit = bare.replace(/\([^()]*\)$/u, "");
    const key = named.get(asRead(bare)) ?? named.get(asRead(withoutUnit)) ?? bare;
    return byKey.get(key) ?? mapColumn(model, key) ?? byForm.get(asRead(key)) ?? byForm.get(asRead(withoutUnit));
  };
  const found = new Map<string, ColumnModel | undefined>();
  return (text: string) => {
    if (!found.has(text)) found.set(text, columnOf(text));
    return found.get(text);
  };
}

/** A column of a map's key that nobody knows: `keys.priority`, `observed.panel.ratings`. */
function mapColumn({ maps }: SheetModel, key: string): ColumnModel | undefined {
  const map = maps.find(({ path }) => key.startsWith(`${path.join(".")}.`));
  if (!map) return undefined;
  const rest = key.slice(map.path.join(".").length + 1);
  const form =
    map.entry === "observation" ? Object.keys(KIND_OF_FORM).find((each) => rest.endsWith(`.${each}`)) : undefined;
  const id = form === undefined ? rest : rest.slice(0, -form.length - 1);
  if (id === "" || id === "__proto__" || id.length > 200) return undefined;
  const kind = map.entry === "ids" ? "list" : (KIND_OF_FORM[form ?? "figure"] ?? "number");
  return {
    key,
    at: { in: "map", path: map.path, id, ...(map.entry === "observation" && { form: form ?? "figure" }) },
    header: { zh: key, en: key },
    kind,
    required: false,
    says: { zh: key, en: key },
  };
}

function texts(label: object): string[] {
  return Object.values(label).filter((text) => typeof text === "string");
}
