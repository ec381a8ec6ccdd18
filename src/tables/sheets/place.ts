import type { Plan } from "../../plan/index.js";
import { type Field, fieldsOf, type SchemaName } from "../../schema/index.js";
import type { SheetModel } from "./model.js";
import { partOf, type SchemaPart } from "./schema-part.js";

/** A field or record that is walked: its schema, the name that its fields are described under, and where it lies. */
export interface Place {
  readonly plan: Plan;
  readonly definitions: SchemaPart;
  readonly fields: Fields;
  /** The named schema, and the path within it. */
  readonly schema: SchemaName;
  readonly within: readonly string[];
  /** The path in the record of the sheet. */
  readonly path: readonly string[];
  readonly required: boolean;
  readonly sheet: Pick<SheetModel, "id" | "lists" | "title">;
}

/** The fields of a schema, as they are described. */
export type Fields = (schema: SchemaName) => readonly Field[];

/** The fields of each schema, made once. */
export function rememberedFields(): Fields {
  const known = new Map<SchemaName, readonly Field[]>();
  return (schema) => {
    const made = known.get(schema) ?? fieldsOf(schema);
    known.set(schema, made);
    return made;
  };
}

/** The description of a field; its name, where it has none. */
export function fieldOf(fields: Fields, schema: SchemaName, within: readonly string[]): Field {
  const header = { zh: within.at(-1) ?? "", en: within.at(-1) ?? "" };
  return fieldAt(fields, schema, within) ?? { path: within.join("."), header, says: header };
}

/** The description of a field that has one. */
export function fieldAt(fields: Fields, schema: SchemaName, within: readonly string[]): Field | undefined {
  return fields(schema).find(({ path }) => path === within.join("."));
}

/** The schema of the record at a place; of what has no name of its own, by the path within the one that has. */
export function recordAt({ definitions, schema, within }: Place): SchemaPart {
  return within.reduce<SchemaPart>((part, key) => {
    const found = partOf(partOf(part.properties)[key]);
    return found.type === "array" ? partOf(found.items) : found;
  }, partOf(definitions[schema]));
}
