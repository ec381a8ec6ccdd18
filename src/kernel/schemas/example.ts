import * as z from "zod";
import { type Accepted, acceptedBy, refusal } from "../accepted.js";
import { isPlainObject } from "../json.js";
import { mended } from "./bonds.js";
import { saidOf } from "./said.js";

type Schema = z.core.$ZodType;

/** The message of a schema that refuses another kind of thing than it takes, with an example of what it takes. */
export function refusalOfKind({ code, inst, input }: z.core.$ZodRawIssue): string | undefined {
  const schema = inst as Schema | undefined;
  const due = code === "invalid_type" && schema ? KINDS[within(schema)._zod.def.type] : undefined;
  if (!due || !schema) return undefined;
  // No list is like anything that is due in the place of something else.
  const like = input === undefined || Array.isArray(input) ? undefined : JSON.stringify(exampleOf(schema, input));
  return refusal({ ...due, example: like && like.length <= LONGEST ? like : anyOf(schema) });
}

/** An example whatever was given, which every refusal by a schema may need, as those of all forms of a choice. */
function anyOf(schema: Schema): string {
  const example = EXAMPLES.get(schema) ?? JSON.stringify(exampleOf(schema, undefined)) ?? "{}";
  EXAMPLES.set(schema, example);
  return example;
}

const EXAMPLES = /* @__PURE__ */ new WeakMap<Schema, string>();

const LONGEST = 300;

const KINDS: Readonly<Record<string, Omit<Accepted, "example">>> = {
  object: { zh: "对象", en: "an object" },
  record: { zh: "以标识为键的对象", en: "an object keyed by id" },
  array: { zh: "数组", en: "an array" },
  union: { zh: "对象", en: "an object" },
};

/**
 * A value that a schema accepts, as like as may be to what was given in its place: one text where texts are due in a list, a
 * name where a label is due in every language, of an object the fields that were right. None of what holds itself.
 */
export function exampleOf(schema: Schema, given: unknown, above: readonly Schema[] = []): unknown {
  if (fits(schema, given)) return given;
  const inner = within(schema);
  if (above.includes(inner)) return undefined;
  const { def } = inner._zod;
  const of = (each: Schema, value = given) => exampleOf(each, value, [...above, inner]);
  switch (def.type) {
    case "object":
      return exampleObject(inner, Object.entries(def.shape), given, of);
    case "record": {
      const key = z.safeParse(def.keyType, "a").success ? "a" : of(def.keyType, undefined);
      return { [String(key)]: of(def.valueType) };
    }
    case "array": {
      const none = z.safeParse(schema, []);
      if (none.success && above.length > 0 && !fits(def.element, given)) return [];
      if (!none.success) return read(acceptedBy(none.error.issues[0]?.message ?? "")?.example ?? "[]");
      const item = of(def.element);
      return item === undefined ? undefined : [item];
    }
    case "union":
      return plainest(def.options.map((option) => of(option)));
    case "enum":
      return Object.values(def.entries)[0];
    case "literal":
      return def.values[0];
    default: {
      const example = dueBy(inner, undefined);
      // What a word of its kind may not be is said of that word.
      return z.safeParse(inner, example).success ? example : dueBy(inner, example);
    }
  }
}

/** What has to be there and what was there and right; where that is nothing, the field that what was given fits, or the first. */
function exampleObject(
  schema: Schema,
  fields: readonly (readonly [string, Schema])[],
  given: unknown,
  of: (field: Schema, value: unknown) => unknown,
): object | undefined {
  const [needed, ...others] = keysNeeded(schema);
  const own = isPlainObject(given) ? given : undefined;
  const isShown = ([key, field]: (typeof fields)[number]) => isDue(field) || fits(field, own?.[key]);
  const isNeeded = !fields.some((each) => others.includes(each[0]) && isShown(each));
  const shown = fields.filter((each) => isShown(each) || (isNeeded && each[0] === needed));
  const one = fields.find(([, field]) => fits(field, given)) ?? fields[0];
  const all = shown.length > 0 || !one ? shown : [one];
  const entries = all.map(([key, field]) => [key, of(field, own ? own[key] : given)] as const);
  return entries.some(([, value]) => value === undefined) ? undefined : mended(schema, Object.fromEntries(entries));
}

/** Of several examples the first that leaves no list empty. */
export function plainest<E>(examples: readonly E[]): E | undefined {
  const found = examples.filter((example) => example !== undefined);
  return found.find((example) => !JSON.stringify(example).includes("[]")) ?? found[0];
}

/** Whether a field has to be there. */
function isDue(field: Schema): boolean {
  const { def, optin } = (field as z.core.$ZodTypes)._zod;
  if (def.type === "readonly") return isDue(def.innerType);
  if (def.type === "pipe" && def.in._zod.def.type === "transform") return isDue(def.out);
  return optin !== "optional" && def.type !== "prefault" && def.type !== "default";
}

/** A schema without all that only guards or changes what it gives. */
function within(schema: Schema): z.core.$ZodTypes {
  // zod types a schema by what it parses, not by its kind.
  const inner = schema as z.core.$ZodTypes;
  const { def } = inner._zod;
  if (def.type === "readonly" || def.type === "optional" || def.type === "nonoptional") return within(def.innerType);
  return def.type === "pipe" && def.in._zod.def.type === "transform" ? within(def.out) : inner;
}

/** Whether what was given is a word or a number that a schema accepts; what holds others is not looked into. */
function fits(schema: Schema, given: unknown): boolean {
  if (typeof given !== "number" && typeof given !== "boolean" && !(typeof given === "string" && given.length <= 40)) {
    return false;
  }
  const { def } = within(schema)._zod;
  if (def.type === "union") return def.options.some((option) => fits(option, given));
  return KINDS[def.type] === undefined && z.safeParse(schema, given).success;
}

/** The example of what a schema would have in the place of a value. */
function dueBy(schema: Schema, value: unknown): unknown {
  return read(acceptedBy(z.safeParse(schema, value).error?.issues[0]?.message ?? "")?.example ?? "true");
}

function read(example: string): unknown {
  try {
    return JSON.parse(example);
  } catch {
    return undefined;
  }
}

/** The keys of which one has to be there; none, where any will do, or none has to. */
function keysNeeded(schema: object): readonly string[] {
  return (saidOf(schema)?.anyOf ?? []).flatMap((each) => (typeof each === "object" && each.required) || []);
}
