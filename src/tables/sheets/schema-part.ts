import type { Json } from "../../kernel/index.js";
import { SCHEMA_NAMES, type SchemaName } from "../../schema/index.js";

/** A part of a JSON Schema: its keywords, or the schemas under their names. */
export type SchemaPart = { readonly [keyword: string]: Json };

/** A value as a part of a schema; one without keywords, where it is none. */
export function partOf(value: Json | undefined): SchemaPart {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as SchemaPart) : {};
}

/** The name of the schema that a part refers to. */
export function refIn({ $ref }: SchemaPart): string | undefined {
  return typeof $ref === "string" ? $ref.replace("#/$defs/", "") : undefined;
}

/** Whether a schema of that name is public, so that its fields are described. */
export function isSchemaName(name: string): name is SchemaName {
  return SCHEMA_NAMES.some((each) => each === name);
}
