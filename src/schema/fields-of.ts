import * as z from "zod";
import type { Label } from "../finding/index.js";
import { guarded, takes } from "../finding/index.js";
import { type Json, ownValue } from "../kernel/index.js";
import { EXAMPLES, HEADERS, UNITS } from "./headers.js";
import { jsonSchema } from "./json-schema.js";
import { isList, isPart } from "./kinds.js";
import type { SchemaName } from "./schemas.js";
import type { FieldText } from "./text.js";
import { SCHEMA_TEXTS } from "./texts.js";
import { formOf } from "./with-texts.js";

/** A field of a public schema as a form, a table or a dictionary shows it. */
export interface Field {
  /** Where it stands, lists and maps left out: `milestones.on`; of several forms of a record, `within:from` in one alone. */
  readonly path: string;
  /** What an officer writes above a column of it. */
  readonly header: Label;
  /** What it is, in a sentence. */
  readonly says: Label;
  readonly unit?: Label;
  /** A value that it takes, of what is no record or list by itself. */
  readonly example?: Json;
  /** What its absence means, where it may be absent. */
  readonly without?: Label;
  /** What each value of a closed list means. */
  readonly values?: { readonly [value: string]: Label };
}

/**
 * The fields of a public schema, in the order of its record: header, sentence, unit, and what values and absence mean.
 *
 * Work: linear in the schema.
 *
 * @param name - the name of the schema; what is a schema of its own within it (a complex's `Site`) has its own fields
 * @throws `PolicyError` for a name that there is not
 *
 * @example
 * ```ts
 * import { fieldsOf } from "innovation-service-complex/schema";
 *
 * const area = fieldsOf("Site").find(({ path }) => path === "floorArea");
 * area?.header; // => { zh: "场所面积", en: "Floor area" }
 * area?.unit; // => { zh: "平方米", en: "m²" }
 * ```
 */
export function fieldsOf(name: SchemaName): Field[] {
  return guarded(fieldsOfTakes, fieldsNamed, name);
}

/** What {@link fieldsOf} takes. */
export const fieldsOfTakes = /* @__PURE__ */ takes("fieldsOf", () => ({
  name: z.unknown(),
}));

function fieldsNamed(name: SchemaName): Field[] {
  const schema = jsonSchema(name);
  const rows = Object.entries(SCHEMA_TEXTS[name].fields);
  return rows.map(([place, text]) => {
    const [path = "", form] = place.split(":").reverse();
    const others = rows.flatMap(([other]) =>
      other.endsWith(`:${path}`) && other !== place ? [other.split(":")[0]] : [],
    );
    const key = path.slice(path.lastIndexOf(".") + 1);
    const inForm = (found: string | undefined) => (form === undefined ? !others.includes(found) : form === found);
    const example = ownValue(EXAMPLES, key) ?? exampleOf(propertyAt(schema, path.split("."), inForm), schema.$defs);
    return { path: place, ...described(key, text), ...(example !== undefined && { example }) };
  });
}

function described(key: string, { en, zh, unit, without, values, header }: FieldText): Omit<Field, "path"> {
  const counted = unit ?? ownValue(UNITS, key);
  return {
    header: header ?? ownValue(HEADERS, key) ?? { zh: key, en: key },
    says: { zh, en },
    ...(counted && { unit: counted }),
    ...(without && { without }),
    ...(values && { values }),
  };
}

/** What a schema says of the field at a path, in those of its forms that are meant. */
function propertyAt(
  schema: Json | undefined,
  path: readonly string[],
  inForm: (form: string | undefined) => boolean,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (!isPart(schema)) return undefined;
  const { properties, items, additionalProperties, anyOf, oneOf, prefixItems } = schema;
  const member = isPart(properties) && inForm(formOf(schema)) ? ownValue(properties, key) : undefined;
  if (member !== undefined) return propertyAt(member, rest, () => true);
  for (const part of [items, additionalProperties, anyOf, oneOf, prefixItems]) {
    for (const form of part === undefined ? [] : isList(part) ? part : [part]) {
      const found = propertyAt(form, path, inForm);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A value that a schema takes: of a closed list the first, of a kind of value its own example. */
function exampleOf(schema: Json | undefined, definitions: Json | undefined): Json | undefined {
  if (!isPart(schema)) return undefined;
  if (schema.const !== undefined) return schema.const;
  if (isList(schema.enum)) return schema.enum[0];
  if (schema.type === "boolean") return true;
  const example = isList(schema.examples) ? schema.examples[0] : undefined;
  if (example !== undefined) return example;
  const { $ref } = schema;
  if (typeof $ref !== "string" || !isPart(definitions)) return undefined;
  return exampleOf(ownValue(definitions, $ref.replace("#/$defs/", "")), undefined);
}
