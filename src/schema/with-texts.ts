import { type Json, ownValue } from "../kernel/index.js";
import { isList, isPart, type SchemaPart } from "./kinds.js";
import { bilingual, type SchemaText } from "./text.js";

/** The text of a schema as a whole, with what is checked beyond it. */
export function aboutSchema(text: SchemaText, schema: SchemaPart): string {
  const { en, zh, unsaid } = text;
  const whole = unsaid ? { ...text, en: `${en} ${unsaid.en}`, zh: `${zh}${unsaid.zh}` } : text;
  return bilingual(whole, valuesOf(schema), false);
}

/** The values that a schema allows where it has a closed list of them. */
function valuesOf(schema: Json | undefined): string[] {
  if (!isPart(schema)) return [];
  const { const: only, enum: several, items, anyOf } = schema;
  if (typeof only === "string") return [only];
  if (isList(several)) return several.map(String);
  return isList(anyOf) ? anyOf.flatMap(valuesOf) : valuesOf(items);
}

/** The schema with the text of every field in it; `within` is the path to it, `form` the constant that tells it apart. */
export function withTexts(schema: SchemaPart, text: SchemaText, within = "", form?: string): SchemaPart {
  const inside = (value: Json): Json => (isPart(value) ? withTexts(value, text, within, formOf(value) ?? form) : value);
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, Json][] => {
    switch (keyword) {
      // zod means that its output is frozen; in JSON Schema it would forbid a form to fill the field in.
      case "readOnly":
      // What absence means is said in words.
      case "default":
        return [];
      case "properties":
        return [[keyword, fields(value, schema, text, within, form)]];
      case "items":
      case "additionalProperties":
        return [[keyword, inside(value)]];
      case "anyOf":
      case "oneOf":
      case "prefixItems":
        return [[keyword, isList(value) ? value.map(inside) : value]];
      default:
        return [[keyword, value]];
    }
  });
  return Object.fromEntries(entries);
}

/** The constant by which a form of several is told apart. */
export function formOf({ properties }: SchemaPart): string | undefined {
  return isPart(properties) ? Object.values(properties).flatMap(constantOf)[0] : undefined;
}

function constantOf(schema: Json): string[] {
  return isPart(schema) && typeof schema.const === "string" ? [schema.const] : [];
}

function fields(properties: Json, { required }: SchemaPart, text: SchemaText, within: string, form?: string): Json {
  if (!isPart(properties)) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      if (!isPart(schema)) return [key, schema];
      const path = within === "" ? key : `${within}.${key}`;
      const field = ownValue(text.fields, `${form}:${path}`) ?? ownValue(text.fields, path);
      const optional = !(isList(required) && required.includes(key));
      const description = field && bilingual(field, valuesOf(schema), optional);
      return [key, { ...(description && { description }), ...withTexts(schema, text, path, form) }];
    }),
  );
}
