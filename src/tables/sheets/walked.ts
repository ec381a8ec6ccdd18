import type { Label } from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { jsonSchema } from "../../schema/index.js";
import { columnOf, inventoryColumns, SCALARS } from "./field-columns.js";
import { inRowColumns, titleWithin, withParent } from "./list-within.js";
import type { ColumnModel, MapModel, SheetModel } from "./model.js";
import { fieldOf, type Place, recordAt, rememberedFields } from "./place.js";
import { isSchemaName, partOf, refIn, type SchemaPart } from "./schema-part.js";

/** What a record or a field of it adds to the sheets. */
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
  const fields = rememberedFields();
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
  const { columns, maps, below, empty } = walkedObject({ ...place, path: [] }, recordAt(place));
  return [{ ...place.sheet, columns, maps, empty }, ...below.map((each) => withParent(each, place))];
}

function walkedObject(place: Place, schema: SchemaPart): Walked {
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

function walkedField(place: Place, schema: SchemaPart): Walked {
  const { definitions, within, path } = place;
  if (COMPUTED.includes(`${place.schema}.${within.join(".")}`)) return NOTHING;
  const name = refIn(schema);
  const scalar = name === undefined ? undefined : ownValue(SCALARS, name);
  if (scalar) return { ...NOTHING, columns: [columnOf(place, scalar)] };
  if (name === "Inventory") return { ...NOTHING, columns: inventoryColumns(place) };
  if (name !== undefined && isSchemaName(name)) {
    return walkedObject({ ...place, schema: name, within: [] }, partOf(definitions[name]));
  }
  if (Array.isArray(schema.enum)) {
    return { ...NOTHING, columns: [columnOf(place, "choice", schema.enum.map(String))] };
  }
  if (schema.type === "boolean") return { ...NOTHING, columns: [columnOf(place, "yes-no")] };
  if (schema.type === "array") return walkedList(place, partOf(schema.items));
  if (schema.additionalProperties !== false && schema.additionalProperties !== undefined) {
    const maps = [{ path, entry: entryOf(partOf(schema.additionalProperties)) }];
    return { ...NOTHING, maps, empty: place.required ? [{ path, list: false }] : [] };
  }
  const { header } = fieldOf(place.fields, place.schema, within);
  return prefixed(walkedObject(place, schema), header);
}

function entryOf(schema: SchemaPart): MapModel["entry"] {
  if (refIn(schema) === "Observation") return "observation";
  return schema.anyOf === undefined ? "number" : "ids";
}

/** The columns of what lies in a field that is no record by itself, each called after it too: 产业名称, 期间起始. */
function prefixed(walked: Walked, { zh, en }: Label): Walked {
  const named = (own: Label): Label => ({
    zh: own.zh.startsWith(zh) ? own.zh : `${zh}${own.zh}`,
    en: own.en.startsWith(en) ? own.en : `${en}: ${own.en.toLowerCase()}`,
  });
  return { ...walked, columns: walked.columns.map((column) => ({ ...column, header: named(column.header) })) };
}

function walkedList(place: Place, items: SchemaPart): Walked {
  const { sheet, path, within } = place;
  const name = refIn(items);
  if (name === "Id") return { ...NOTHING, columns: [columnOf(place, "list")] };
  if (Array.isArray(items.enum)) return { ...NOTHING, columns: [columnOf(place, "list", items.enum.map(String))] };
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
  return { ...NOTHING, columns: inRowColumns(place, below[0]), below, empty };
}
