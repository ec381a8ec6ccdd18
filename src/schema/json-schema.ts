import * as z from "zod";
import { faultAt, guarded, LANGUAGE_TAG, PolicyError, takes } from "../finding/index.js";
import { type Json, objectOf, ownValue, saidOf } from "../kernel/index.js";
import { ChoiceSchema } from "../plan/index.js";
import { isPart, type SchemaForm, type SchemaPart, VALUE_KINDS, type ValueKind } from "./kinds.js";
import { SCHEMA_NAMES, SCHEMAS, type SchemaName } from "./schemas.js";
import { bilingual, type FieldText, type SchemaText } from "./text.js";
import { SCHEMA_TEXTS } from "./texts.js";
import { aboutSchema, withTexts } from "./with-texts.js";

/** A schema in JSON Schema, draft 2020-12, that stands by itself. */
export interface JsonSchema {
  /** The draft of JSON Schema it is written in. */
  readonly $schema: string;
  /** `urn:innovation-service-complex:Complex:input`, the same in every version. */
  readonly $id: string;
  /** The name of the schema. */
  readonly title: string;
  /** In English, and in Chinese on a line of its own. */
  readonly description: string;
  readonly [keyword: string]: Json;
}

/**
 * A public schema as JSON Schema (draft 2020-12), for another language, a form, an editor or a gateway: every field with
 * its unit, its closed list of values and what its absence means, in English and, on the second line, in Chinese.
 *
 * What several schemas share stands once in `$defs`. Objects are closed; a field without a value is left out, never
 * `null`. The input form takes a decimal as text or number, the output form is what `parse` gives: canonical text.
 *
 * What the input form refuses, `parse` refuses, also where fields have to go with each other (`if`, `else`). The other way
 * round there are a few things that JSON Schema cannot say and `parse` alone refuses: a number of more than 15 significant digits or 18 decimal places, half of a character
 * pair in a text or an id, JSON nested more than 64 levels, and in a funding policy ids that stand twice and shares that
 * do not add up to 1. What `definePlan`, `defineScorecard` … check beyond `parse` is named in the description. A validator
 * that insists on knowing every `format` has to be told of `date`; the pattern beside it already says what a date is.
 *
 * Work: linear in the schema.
 *
 * @param name - the name of the schema, as the library exports it; {@link SCHEMA_NAMES} lists all
 * @param options - `io`: `input` for what `parse` takes (default), `output` for what it gives
 * @returns a JSON Schema of its own, which the caller may change
 * @throws `PolicyError` for a name or form that there is not
 *
 * @example
 * ```ts
 * import { jsonSchema } from "innovation-service-complex/schema";
 *
 * const schema = jsonSchema("Waiver");
 * schema.$id; // => "urn:innovation-service-complex:Waiver:input"
 * schema.required; // => ["clause", "tier", "reason", "approvedBy", "approvedOn"]
 * schema.description.split("\n");
 * // => ["A recorded decision that a complex need not meet what a clause presumes for a tier.", "豁免：决定某综合体在某层级可以不达到某条文一般要求的记录。"]
 * ```
 */
export function jsonSchema(name: SchemaName, options: { readonly io?: "input" | "output" } = {}): JsonSchema {
  return guarded(jsonSchemaTakes, schemaNamed, name, options);
}

/** What {@link jsonSchema} takes. */
export const jsonSchemaTakes = /* @__PURE__ */ takes("jsonSchema", () => ({
  name: z.unknown(),
  options: objectOf({ io: z.unknown().exactOptional() }).optional(),
}));

function schemaNamed(name: SchemaName, { io = "input" }: { readonly io?: "input" | "output" } = {}): JsonSchema {
  requireOneOf("name", name, SCHEMA_NAMES);
  requireOneOf("io", io, FORMS);
  const { $schema, $defs, ...root } = generated(name, io);
  return {
    $schema: String($schema),
    $id: `urn:innovation-service-complex:${name}:${io}`,
    title: name,
    description: aboutSchema(SCHEMA_TEXTS[name], root),
    ...withTexts(root, SCHEMA_TEXTS[name]),
    ...(isPart($defs) && { $defs: definitions($defs, io) }),
  };
}

const FORMS = ["input", "output"] as const;

function requireOneOf(argument: string, value: string, accepted: readonly string[]): void {
  if (accepted.includes(value)) return;
  const [example = ""] = accepted;
  throw new PolicyError({ zh: "参数无效", en: "not a usable argument" }, [
    faultAt(argument, value, `以下之一：${accepted.join("、")}`, `one of ${accepted.join(", ")}`, example),
  ]);
}

/** What zod makes of a schema, all that has a name standing in `$defs`. */
function generated(name: SchemaName, io: SchemaForm): SchemaPart {
  const metadata = z.registry<{ readonly id: string }>();
  for (const each of SCHEMA_NAMES) if (each !== name) metadata.add(SCHEMAS[each], { id: each });
  for (const [id, { schema }] of Object.entries(VALUE_KINDS)) metadata.add(schema, { id });
  metadata.add(ChoiceSchema, { id: "Choice" });
  return z.toJSONSchema(SCHEMAS[name], { metadata, io, unrepresentable: "any", override: withTags }) as SchemaPart;
}

/** Which keys have to be there or go with others, and which a label may have, which zod checks and does not say. */
function withTags(each: { readonly zodSchema: unknown; readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  Object.assign(each.jsonSchema, saidOf(Object(each.zodSchema)));
  if (each.zodSchema === SCHEMAS.Label) each.jsonSchema.propertyNames = { pattern: LANGUAGE_TAG.source };
}

function definitions($defs: SchemaPart, io: SchemaForm): SchemaPart {
  return Object.fromEntries(
    Object.entries($defs).map(([name, schema]) => {
      const kind = ownValue(VALUE_KINDS, name);
      if (kind) return [name, { title: name, ...ofKind(kind, isPart(schema) ? schema : {}, io) }];
      const text = ownValue<SchemaText>(SCHEMA_TEXTS, name);
      if (!text || !isPart(schema)) return [name, schema];
      return [name, { title: name, description: aboutSchema(text, schema), ...withTexts(schema, text) }];
    }),
  );
}

function ofKind(
  { accepts: { en, zh, example }, canonical, says }: ValueKind,
  schema: SchemaPart,
  io: SchemaForm,
): SchemaPart {
  return {
    description: bilingual(sentence(io === "output" && canonical ? canonical : { en, zh }), [], false),
    ...(says ? says(io, schema) : schema),
    examples: [JSON.parse(example)],
  };
}

/** A phrase as a sentence. */
function sentence({ en, zh }: FieldText): FieldText {
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.`, zh: `${zh}。` };
}
