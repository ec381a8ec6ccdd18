import { asRead, preview } from "../../kernel/index.js";
import type { ColumnModel } from "../sheets/model.js";
import { type Draft, draftOf, mergeInto, type Origin, pathIn, putPath } from "./records.js";
import { type Filled, faultAtKey, type SheetReader } from "./sheet-reader.js";

/** Puts the record of a row where it belongs; where it cannot be, the row is left out with a fault. */
export function addRow(
  portfolio: Draft,
  reader: SheetReader,
  at: number,
  { filled, bad }: { readonly filled: readonly Filled[]; readonly bad: readonly ColumnModel[] },
  origins: Map<object, Origin>,
): void {
  const { model } = reader.sheet;
  if (filled.length === 0) {
    if (bad.length === 0) reader.notes.unused.push({ sheet: reader.sheet.name, row: at + 1 });
    return;
  }
  const draft = draftOf(model, filled, { reader, row: at, prefix: "" }, origins);
  if (model.id === "complete" || model.id === "members") addOfList(portfolio, model.id, draft);
  else addRecord(reader, at, draft, ownerOf(portfolio, reader, at, filled, bad), origins);
}

/** What is no record: a list that holds all there is, a member of one. */
function addOfList(portfolio: Draft, id: "complete" | "members", { list, ...member }: Draft): void {
  if (typeof list !== "string") return;
  if (id === "complete") addTo(portfolio, ["complete"], list);
  else addTo(portfolio, ["members", list], member);
}

function addRecord(
  reader: SheetReader,
  at: number,
  draft: Draft,
  owner: Draft | undefined,
  origins: Map<object, Origin>,
): void {
  const { model } = reader.sheet;
  const isNamed = draft.id !== undefined;
  withId(draft, model.columns, at);
  if (owner === undefined) return;
  const list = model.lists.at(-1) ?? [];
  const first = model.id === "complexes" ? sameComplex(pathIn(owner, list), String(draft.id), isNamed) : undefined;
  if (first === undefined) {
    addTo(owner, list, draft);
    return;
  }
  const before = JSON.stringify(first);
  for (const path of mergeInto(first, draft)) {
    const { row } = origins.get(first) ?? { row: 0 };
    faultAtKey(reader, at, path, {
      code: "does-not-fit",
      got: preview(pathIn(draft, path.split("."))),
      accepted: { zh: `与第${row + 1}行同一综合体所填一致`, en: `what row ${row + 1} says of the same complex` },
      example: preview(pathIn(first, path.split("."))),
    });
  }
  if (JSON.stringify(first) === before) reader.notes.unused.push({ sheet: reader.sheet.name, row: at + 1 });
}

/** The complex of an earlier row: by its id, where the row gives one, else by its name. */
function sameComplex(records: unknown, id: string, isNamed: boolean): Draft | undefined {
  if (!Array.isArray(records)) return undefined;
  return isNamed ? indexOf(records).exact.get(id) : recordNamed(records, id);
}

function addTo(owner: Draft, path: readonly string[], item: unknown): void {
  const known = pathIn(owner, path);
  if (Array.isArray(known)) known.push(item);
  else putPath(owner, path, [item]);
}

/** A record without an id goes by its name, one without a name by the number of its row; so does what lies in it. */
function withId(draft: Draft, columns: readonly ColumnModel[], at: number): void {
  for (const { key, at: where } of columns) {
    if (where.in !== "record" || where.path.at(-1) !== "id") continue;
    const above = where.path.slice(0, -1);
    const holder = above.length === 0 ? draft : pathIn(draft, above);
    if (typeof holder !== "object" || holder === null || pathIn(holder, ["id"]) !== undefined) continue;
    const name = pathIn(holder, ["name"]);
    if (typeof name === "string") putPath(draft, where.path, name.normalize("NFKC").trim().slice(0, 200));
    else if (key === "id") draft.id = String(at + 1);
  }
}

/** The record that a row's lies in, by the columns that say so; the portfolio for what lies in none. */
function ownerOf(
  portfolio: Draft,
  reader: SheetReader,
  at: number,
  filled: readonly Filled[],
  bad: readonly ColumnModel[],
): Draft | undefined {
  const { model, rows } = reader.sheet;
  let owner = portfolio;
  for (const [level, list] of model.lists.slice(0, -1).entries()) {
    const column = model.columns.find(({ at: where }) => where.in === "parent" && where.level === level);
    if (!column) return undefined;
    const value = filled.find((each) => each.column === column)?.value;
    const found =
      value === undefined ? undefined : recordNamed(pathIn(owner, list), String(value), column.kind === "day");
    if (found === undefined) {
      if (!bad.includes(column)) {
        faultAtKey(reader, at, column.key, {
          code: value === undefined ? "missing" : "not-understood",
          got: value === undefined ? "" : String(value),
          accepted: {
            zh: `本工作簿所列的${column.header.zh}`,
            en: `one that this workbook lists: ${column.header.en}`,
          },
          example: rows.length === 0 ? "" : exampleOf(pathIn(owner, list), column.kind === "day"),
        });
      }
      return undefined;
    }
    owner = found;
  }
  return owner;
}

function exampleOf(records: unknown, byDay: boolean): string {
  const [first]: Draft[] = Array.isArray(records) ? records : [];
  return String((byDay ? first?.on : (first?.name ?? first?.id)) ?? "");
}

/** The record of a list that goes by an id or a name, or that begins on a day. */
function recordNamed(records: unknown, text: string, byDay = false): Draft | undefined {
  if (!Array.isArray(records)) return undefined;
  const { exact, loose, days } = indexOf(records);
  return byDay ? days.get(text) : (exact.get(text) ?? loose.get(asRead(text)));
}

interface Index {
  count: number;
  readonly exact: Map<string, Draft>;
  readonly loose: Map<string, Draft>;
  readonly days: Map<string, Draft>;
}

/** Indexes of lists that are being filled. */
const INDEXES = new WeakMap<readonly Draft[], Index>();

function indexOf(records: readonly Draft[]): Index {
  const index = INDEXES.get(records) ?? { count: 0, exact: new Map(), loose: new Map(), days: new Map() };
  INDEXES.set(records, index);
  for (; index.count < records.length; index.count += 1) {
    const record = records[index.count] ?? {};
    const put = (map: Map<string, Draft>, key: unknown) => {
      if (typeof key === "string" && key !== "" && !map.has(key)) map.set(key, record);
    };
    put(index.exact, record.id);
    put(index.days, record.on);
    for (const name of [record.id, record.name]) if (typeof name === "string") put(index.loose, asRead(name));
  }
  return index;
}
