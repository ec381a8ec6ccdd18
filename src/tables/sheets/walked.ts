import type { Label } from "../../finding/index.js";
import { type Json, ownValue } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { type Field, fieldsOf, jsonSchema, SCHEMA_NAMES, type SchemaName } from "../../schema/index.js";
import { drawnFrom } from "./drawn.js";
import { IN_ROW, inRowHeader } from "./in-row.js";
import type { At, ColumnKind, ColumnModel, MapModel, SheetModel } from "./model.js";

type Part = { readonly [keyword: string]: Json };

/** A record that is walked: its schema, the name that its fields are described under, and where it lies. */
interface Place {
  readonly plan: Plan;
  readonly definitions: Part;
  readonly fields: Fields;
  /** The named schema, and the path within it. */
  readonly schema: SchemaName;
  readonly within: readonly string[];
  /** The path in the record of the sheet. */
  readonly path: readonly string[];
  readonly required: boolean;
  readonly sheet: Pick<SheetModel, "id" | "lists" | "title">;
}

interface Walked {
  readonly columns: readonly ColumnModel[];
  readonly maps: readonly MapModel[];
  /** The sheets of lists within. */
  readonly below: readonly SheetModel[];
  readonly empty: SheetModel["empty"];
}

/** The sheets of a portfolio's lists, each before those of the lists within its records. */
export function walkedSheets(plan: Plan): SheetModel[] {
  const root = jsonSchema("Portfolio");
  const definitions = partOf(root.$defs);
  const fields = remembered();
  return Object.entries(partOf(root.properties)).flatMap(([list, schema]) => {
    const items = partOf(schema).type === "array" ? refIn(partOf(partOf(schema).items)) : undefined;
    if (items === undefined || !isSchemaName(items)) return [];
    const title = fieldOf(fields, "Portfolio", [list]).header;
    return sheetsOf({
      plan,
      definitions,
      fields,
      schema: items,
      within: [],
      path: [],
      required: true,
      sheet: { id: list, lists: [[list]], title },
    });
  });
}

/** The sheet of one list, then those within. */
function sheetsOf(place: Place): SheetModel[] {
  const described = place.within.length === 0 ? partOf(place.definitions[place.schema]) : undefined;
  const { columns, maps, below, empty } = walkedObject({ ...place, path: [] }, described ?? inlineOf(place));
  return [{ ...place.sheet, columns, maps, empty }, ...below.map((each) => withParents(each, place))];
}

/** The columns by which a record within says in which record it lies. */
function withParents(sheet: SheetModel, { sheet: above, schema, within, fields }: Place): SheetModel {
  const list = above.lists.at(-1)?.at(-1) ?? "";
  const level = above.lists.length - 1;
  const isDated = fieldAt(fields, schema, [...within, "id"]) === undefined;
  const column: ColumnModel = {
    key: SINGULAR[list] ?? list,
    at: { in: "parent", level },
    header: isDated
      ? inRowHeader(above.title, fieldOf(fields, schema, [...within, "on"]).header)
      : ownTitle(above.title),
    kind: isDated ? "day" : "id",
    required: true,
    says: isDated
      ? { zh: "所属的变更自哪一日起", en: "From which day the change holds that it belongs to" }
      : { zh: "所属的记录，填名称或标识", en: "The record it belongs to, by name or id" },
    ...(isDated ? {} : { refers: above.id }),
  };
  return { ...sheet, columns: [column, ...sheet.columns] };
}

const ownTitle = (title: Label): Label => ({
  zh: title.zh.split("·").at(-1) ?? title.zh,
  en: (title.en.split("·").at(-1) ?? title.en).replace(/(?<=[sx])es$|s$/u, ""),
});

/** What one record of a list is called in a column. */
const SINGULAR: { readonly [list: string]: string } = {
  complexes: "complex",
  grants: "grant",
  surveys: "survey",
  candidates: "candidate",
  chains: "chain",
  processes: "process",
  changes: "change",
};

function walkedObject(place: Place, schema: Part): Walked {
  const names: readonly string[] = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const parts = Object.entries(partOf(schema.properties)).map(([field, of]) => {
    const required = place.required && names.includes(field);
    return walkedField(
      { ...place, required, within: [...place.within, field], path: [...place.path, field] },
      partOf(of),
    );
  });
  return joined(parts);
}

const joined = (parts: readonly Walked[]): Walked => ({
  columns: parts.flatMap(({ columns }) => columns),
  maps: parts.flatMap(({ maps }) => maps),
  below: parts.flatMap(({ below }) => below),
  empty: parts.flatMap(({ empty }) => empty),
});

const NOTHING: Walked = { columns: [], maps: [], below: [], empty: [] };

/** What makes a result of a record is computed, and stands in no sheet. */
const COMPUTED: readonly string[] = ["AnnualRecord.type", "AnnualRecord.key", "AnnualRecord.measured"];

function walkedField(place: Place, schema: Part): Walked {
  const { definitions, within, path } = place;
  if (COMPUTED.includes(`${place.schema}.${within.join(".")}`)) return NOTHING;
  const name = refIn(schema);
  const scalar = name === undefined ? undefined : ownValue(SCALARS, name);
  if (scalar) return columnOf(place, scalar);
  if (name === "Inventory") return inventoryOf(place);
  if (name !== undefined && isSchemaName(name)) {
    return walkedObject({ ...place, schema: name, within: [] }, partOf(definitions[name]));
  }
  if (Array.isArray(schema.enum)) return columnOf(place, "choice", schema.enum.map(String));
  if (schema.type === "boolean") return columnOf(place, "yes-no");
  if (schema.type === "array") return walkedList(place, partOf(schema.items));
  if (schema.additionalProperties !== false && schema.additionalProperties !== undefined) {
    const maps = [{ path, entry: entryOf(partOf(schema.additionalProperties)) }];
    return { ...NOTHING, maps, empty: place.required ? [{ path, list: false }] : [] };
  }
  const { header } = fieldOf(place.fields, place.schema, within);
  return prefixed(walkedObject(place, schema), header);
}

/** The columns of what lies in a field that is no record by itself, each called after it too: 产业名称, 期间起始. */
function prefixed(walked: Walked, { zh, en }: Label): Walked {
  const named = (own: Label): Label => ({
    zh: own.zh.startsWith(zh) ? own.zh : `${zh}${own.zh}`,
    en: own.en.startsWith(en) ? own.en : `${en}: ${own.en.toLowerCase()}`,
  });
  return { ...walked, columns: walked.columns.map((column) => ({ ...column, header: named(column.header) })) };
}

const SCALARS: { readonly [name: string]: ColumnKind } = {
  Id: "id",
  Text: "text",
  Date: "day",
  NonNegative: "number",
  Decimal: "number",
  Count: "count",
  Integer: "integer",
  Year: "year",
};

function walkedList(place: Place, items: Part): Walked {
  const { sheet, path, within } = place;
  const name = refIn(items);
  if (name === "Id") return columnOf(place, "list");
  if (Array.isArray(items.enum)) return columnOf(place, "list", items.enum.map(String));
  const isNamed = name !== undefined && isSchemaName(name);
  const below = sheetsOf({
    ...place,
    ...(isNamed && { schema: name, within: [] }),
    required: true,
    sheet: {
      id: `${sheet.id}.${path.join(".")}`,
      lists: [...sheet.lists, path],
      title: titleWithin(sheet, fieldOf(place.fields, place.schema, within).header),
    },
  });
  const empty = place.required ? [{ path, list: true }] : [];
  return { ...inRowOf(place, below[0]), below, empty };
}

/** What lies in a complex goes by its own name, what lies in something else by both. */
function titleWithin({ id, title }: Place["sheet"], own: Label): Label {
  return id === "complexes" ? own : { zh: `${title.zh}·${own.zh}`, en: `${title.en}·${own.en}` };
}

/** The columns of the sheet above that hold the items of a list that are one of a kind. */
function inRowOf({ path, sheet }: Place, below: SheetModel | undefined): Walked {
  const list = path.join(".");
  const inRow = sheet.lists.length === 1 ? ownValue(IN_ROW, list) : undefined;
  if (!inRow || !below) return NOTHING;
  const columns = Object.entries(inRow.kinds).flatMap(([kind, label], nth) =>
    Object.entries(inRow.fields).flatMap(([field, named], first): ColumnModel[] => {
      const column = below.columns.find(({ key }) => key === field);
      if (!column || (field === "list" && !column.choices)) return [];
      const at: At = { in: "row", list, by: inRow.by, kind, field };
      const also = [...(nth === 0 ? [named] : []), ...(first === 0 ? [label] : [])];
      return [{ ...column, key: `${kind}.${field}`, at, header: inRowHeader(label, named), required: false, also }];
    }),
  );
  return { ...NOTHING, columns };
}

function columnOf(place: Place, kind: ColumnKind, values?: readonly string[]): Walked {
  const { plan, schema, within, path, required, fields } = place;
  const { header, says, without, unit, example, values: told = {} } = fieldOf(fields, schema, within);
  const choices = values?.map((id) => ({ id, ...namedValue(told[id] ?? { zh: id, en: id }, id) }));
  const drawn = choices ? { choices } : drawnFrom(plan, schema, within);
  const refers = ownValue(REFERS, path.at(-1) ?? "");
  const column: ColumnModel = {
    key: path.join("."),
    at: { in: "record", path },
    header,
    kind: kind === "id" && drawn ? "choice" : kind,
    // A record without an id goes by its name, or by the number of its row.
    required: required && path.at(-1) !== "id",
    says,
    ...(without && { without }),
    ...(unit && { unit: unit.zh }),
    ...drawn,
    ...(refers && { refers }),
    ...(example !== undefined && { example }),
  };
  return { ...NOTHING, columns: [column] };
}

/** A value of a closed list; what may happen to a complex goes by its short name too. */
function namedValue(label: Label, id: string) {
  const short = ownValue(IN_ROW.milestones?.kinds ?? {}, id);
  return { label, ...(short && { also: [short.zh, short.en] }) };
}

/** Fields that name a record of another list. */
const REFERS: { readonly [field: string]: string } = {
  complex: "complexes",
  complexes: "complexes",
  grant: "grants",
};

const PARTS: { readonly [P in "lacks" | "virtual"]: { readonly named: Label; readonly says: Label } } = {
  lacks: {
    named: { zh: "缺少", en: "lacking" },
    says: {
      zh: "确知缺少的；填写本列的，两列都未提及的待核实。",
      en: "What is known to be lacking; where this is filled in, what neither column names is unknown.",
    },
  },
  virtual: {
    named: { zh: "虚拟入驻提供", en: "virtual" },
    says: { zh: "其中只由虚拟入驻机构提供的。", en: "Those of them that virtual tenants alone offer." },
  },
};

function inventoryOf(place: Place): Walked {
  const { path } = place;
  const [has] = columnOf(place, "list").columns;
  if (!has) return NOTHING;
  const part = (id: keyof typeof PARTS): ColumnModel => ({
    ...has,
    key: `${has.key}.${id}`,
    at: { in: "inventory", path, part: id },
    header: { zh: `${has.header.zh}·${PARTS[id].named.zh}`, en: `${has.header.en}, ${PARTS[id].named.en}` },
    required: false,
    says: PARTS[id].says,
    without: { zh: "没有此项说明", en: "nothing of the kind is said" },
  });
  const columns = [{ ...has, at: { in: "inventory", path, part: "has" } as const }, part("lacks"), part("virtual")];
  return { ...NOTHING, columns };
}

function entryOf(schema: Part): MapModel["entry"] {
  if (refIn(schema) === "Observation") return "observation";
  return schema.anyOf === undefined ? "number" : "ids";
}

/** The schema of what has no name of its own, by the path within the one that has. */
function inlineOf({ definitions, schema, within }: Place): Part {
  return within.reduce<Part>((part, key) => {
    const found = partOf(partOf(part.properties)[key]);
    return found.type === "array" ? partOf(found.items) : found;
  }, partOf(definitions[schema]));
}

type Fields = (schema: SchemaName) => readonly Field[];

/** The fields of a schema, made once. */
function remembered(): Fields {
  const known = new Map<SchemaName, readonly Field[]>();
  return (schema) => {
    const made = known.get(schema) ?? fieldsOf(schema);
    known.set(schema, made);
    return made;
  };
}

function fieldOf(fields: Fields, schema: SchemaName, within: readonly string[]): Field {
  const header = { zh: within.at(-1) ?? "", en: within.at(-1) ?? "" };
  return fieldAt(fields, schema, within) ?? { path: within.join("."), header, says: header };
}

function fieldAt(fields: Fields, schema: SchemaName, within: readonly string[]): Field | undefined {
  return fields(schema).find(({ path }) => path === within.join("."));
}

function refIn({ $ref }: Part): string | undefined {
  return typeof $ref === "string" ? $ref.replace("#/$defs/", "") : undefined;
}

function isSchemaName(name: string): name is SchemaName {
  return SCHEMA_NAMES.some((each) => each === name);
}

function partOf(value: Json | undefined): Part {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Part) : {};
}
