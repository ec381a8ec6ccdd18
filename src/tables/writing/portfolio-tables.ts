import { ownValue } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import type { Portfolio } from "../../registry/index.js";
import { type Cell, numberOf, type Table } from "../../wording/index.js";
import { markerOf, textOf } from "../cells/cell.js";
import { type Lookup, lookupOf } from "../reading/words.js";
import { KIND_OF_FORM } from "../sheets/dictionary.js";
import type { ColumnModel, MapModel, Named, SheetModel } from "../sheets/model.js";
import { sheetModels } from "../sheets/models.js";
import { unitName } from "../sheets/unit-name.js";

type Row = ReadonlyMap<string, Cell>;

/**
 * A portfolio as the tables that `fromRows` reads: a table for each list that has records, with the columns that have a
 * value. What makes a result of a record (`measured`) is left out, since it is computed again.
 */
export function portfolioTables(plan: Plan, portfolio: Portfolio, language: Language): Table[] {
  const models = sheetModels({ plan, scorecards: [], members: portfolio.members });
  const writer = writerFor(portfolio, language);
  return models.flatMap((model) => {
    const rows = recordsOf(portfolio, model).map(([parents, record]) => rowOf(writer, model, parents, record));
    return rows.length === 0 ? [] : [tableOf(model, rows, language)];
  });
}

function tableOf(model: SheetModel, rows: readonly Row[], language: Language): Table {
  const keys = new Set(rows.flatMap((row) => [...row.keys()]));
  const known = model.columns.filter(({ key, required }) => required || keys.has(key));
  for (const { key } of known) keys.delete(key);
  return {
    id: model.id,
    title: language.label(model.title),
    columns: [
      ...known.map((column) => ({ key: column.key, header: headerOf(column, model, language) })),
      ...[...keys].map((key) => ({ key, header: key })),
    ],
    rows: rows.map((row) => [
      ...known.map(({ key }) => row.get(key) ?? null),
      ...[...keys].map((key) => row.get(key) ?? null),
    ]),
  };
}

/** What stands above a column; its key, where another column of the sheet has the same header. */
function headerOf({ key, header, unit }: ColumnModel, { columns }: SheetModel, language: Language): string {
  const own = language.label(header);
  if (columns.some((other) => other.key !== key && language.label(other.header) === own)) return key;
  return unit === undefined
    ? own
    : `${own}${language.label({ zh: `（${unitName(unit, language)}）`, en: ` (${unitName(unit, language)})` })}`;
}

/** The records of a list, each with those that it lies in. */
function recordsOf(portfolio: Portfolio, { id, lists }: SheetModel): [readonly object[], object][] {
  if (id === "complete") return (portfolio.complete ?? []).map((list) => [[], { list }]);
  if (id === "members") {
    return Object.entries(portfolio.members ?? {}).flatMap(([list, members]) =>
      members.map((member): [readonly object[], object] => [[], { ...member, list }]),
    );
  }
  return lists.reduce<[readonly object[], object][]>(
    (owners, path) =>
      owners.flatMap(([above, owner]) =>
        itemsAt(owner, path).map((item): [readonly object[], object] => [
          owner === portfolio ? above : [...above, owner],
          item,
        ]),
      ),
    [[[], portfolio]],
  );
}

function valueAt(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? ownValue(value as Readonly<Record<string, unknown>>, key)
        : undefined,
    record,
  );
}

function itemsAt(record: object, path: readonly string[]): object[] {
  const items = valueAt(record, path);
  return Array.isArray(items) ? items : [];
}

function rowOf(writer: Writer, model: SheetModel, parents: readonly object[], record: object): Row {
  const row = new Map<string, Cell>();
  const put = (key: string, value: unknown, column: Pick<ColumnModel, "kind" | "choices">) => {
    const cell = writer.cellOf(value, column);
    if (cell !== undefined) row.set(key, cell);
  };
  for (const column of model.columns) {
    const { key, at } = column;
    if (at.in === "parent") put(key, writer.parentOf(parents, at.level, model), { kind: "text" });
    if (at.in === "record") put(key, writer.named(valueAt(record, at.path), column), column);
    if (at.in === "inventory") {
      const inventory = valueAt(record, at.path);
      put(
        key,
        Array.isArray(inventory) ? (at.part === "has" ? inventory : undefined) : valueAt(inventory, [at.part]),
        column,
      );
    }
  }
  for (const map of model.maps) {
    const entries = valueAt(record, map.path);
    if (typeof entries !== "object" || entries === null) continue;
    for (const [id, entry] of Object.entries(entries)) {
      const [key, value] = entryOf(model, map, id, entry);
      const kind = Array.isArray(value) || map.entry === "ids" ? "list" : "number";
      put(key, value, model.columns.find((column) => column.key === key) ?? { kind });
    }
  }
  return row;
}

/** The column of a map's entry and what stands in it; of a form that its known column does not have, one of its own. */
function entryOf({ columns }: SheetModel, { path, entry }: MapModel, id: string, value: unknown): [string, unknown] {
  const key = [...path, id].join(".");
  if (entry !== "observation") return [key, value];
  const form =
    ["ratings", "done"].find((each) => typeof value === "object" && value !== null && each in value) ?? "figure";
  const known = columns.find((column) => column.key === key)?.at;
  const isKnown = known?.in === "map" && known.form === form;
  const isPlain =
    known === undefined && form === "figure" && !Object.keys(KIND_OF_FORM).some((each) => id.endsWith(`.${each}`));
  return [isKnown || isPlain ? key : `${key}.${form}`, form === "figure" ? value : valueAt(value, [form])];
}

/** Writes values in the words of a language. */
interface Writer {
  readonly cellOf: (value: unknown, column: Pick<ColumnModel, "kind" | "choices">) => Cell | undefined;
  /** A record that is referred to, by its name where that is its alone. */
  readonly named: (value: unknown, column: ColumnModel) => unknown;
  readonly parentOf: (parents: readonly object[], level: number, model: SheetModel) => unknown;
}

function writerFor(portfolio: Portfolio, language: Language): Writer {
  const lookups = new Map<unknown, Lookup>();
  const lookup = (key: unknown, named: () => readonly Named[]) => {
    const known = lookups.get(key) ?? lookupOf(named());
    lookups.set(key, known);
    return known;
  };
  const nameIn = (records: unknown, id: unknown) => {
    if (typeof id !== "string" || !Array.isArray(records)) return id;
    const found = lookup(records, () =>
      records.map(({ id: own, name = own }) => ({ id: own, label: { zh: name, en: name } })),
    );
    const name = found.byId(id)?.label.zh;
    return name !== undefined && name === name.trim() && found.idOf(name) === id && markerOf(textOf(name)) === undefined
      ? name
      : id;
  };
  const member = (id: unknown, choices: readonly Named[]) => {
    const found = lookup(choices, () => choices);
    const label = found.byId(String(id))?.label;
    const name = label && language.label(label);
    return name !== undefined && found.idOf(name) === id && !/[、,，;；\n\r]/u.test(name) ? name : String(id);
  };
  return {
    cellOf: (value, { kind, choices }) => {
      if (value === undefined || value === null) return undefined;
      if (kind === "list" || kind === "ratings") {
        const items = Array.isArray(value) ? value : [value];
        if (items.length === 0) return language.finding.none;
        return items.map((item) => (choices ? member(item, choices) : String(item))).join("、");
      }
      if (typeof value === "boolean") return value ? language.words.yesNo.yes : language.words.yesNo.no;
      if (typeof value === "number") return value;
      if (kind === "number") return numberOf(String(value));
      if (choices) return value === "none" ? language.finding.none : member(value, choices);
      return String(value);
    },
    named: (value, { refers }) => (refers === undefined ? value : nameIn(ownValue({ ...portfolio }, refers), value)),
    parentOf: (parents, level, { lists }) => {
      const record = parents[level];
      const above = level === 0 ? portfolio : parents[level - 1];
      return nameIn(valueAt(above, lists[level] ?? []), valueAt(record, ["id"])) ?? valueAt(record, ["on"]);
    },
  };
}
