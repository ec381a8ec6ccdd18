import * as z from "zod";
import { type Accepted, refusal, refusalOfKeys } from "../accepted.js";
import { idSchema } from "../fields.js";
import { DEEPEST, isDeeperThan, isPlainObject } from "../json.js";
import { isRemembered, remember } from "../remembered.js";
import { refusalOfKind } from "./example.js";
import { makerIn } from "./maker.js";
import { partsOfList, partsOfMap, readOnly, withoutUndefined } from "./read-only.js";
import { says } from "./said.js";

/*
 * Schemas of what holds fields. What they give is new, frozen and remembered, at every depth; what they are given stays
 * as it was.
 */

/**
 * Schema of a read-only object of these fields and no others. A field that may be absent (`.exactOptional()`) may be
 * given as `undefined` too, as importers write it, and is absent then.
 */
export function objectOf<const S extends z.ZodRawShape>(shape: S): z.ZodReadonly<z.ZodObject<S, z.core.$strict>> {
  // `z.strictObject`, but for a schema of what is left over that it would make anew for each.
  const error = (issue: z.core.$ZodRawIssue) => knownKeys(issue) ?? refusalOfKind(issue);
  const object = new z.ZodObject({ type: "object", shape: lenient(shape), catchall: NOTHING, error });
  return readOnly(object as z.ZodObject<S, z.core.$strict>);
}

const NOTHING = /* @__PURE__ */ z.never();

/** The refusal of keys that an object does not have, by naming those that it does. */
function knownKeys({ code, inst }: z.core.$ZodRawIssue): string | undefined {
  return code === "unrecognized_keys" && inst instanceof z.ZodObject
    ? refusalOfKeys(Object.keys(inst.shape))
    : undefined;
}

/** Tells whether a value was made by a schema, or by one that it does nothing but guard. */
export function givenBy(schema: z.ZodType): (value: unknown) => boolean {
  const maker = makerIn(schema);
  return (value) => isRemembered(value, maker);
}

/** Takes a value of our own making, all of which is frozen, for what the schema would give, so that it is not read again. */
export function takenAsGiven<V>(schema: z.ZodType, value: V): V {
  return remember(value, makerIn(schema));
}

/** Schema of a read-only object of these fields, and of others with names of a pattern. */
export function openObjectOf<const S extends z.ZodRawShape, V extends z.ZodType>(shape: S, names: RegExp, value: V) {
  const object = z.object(lenient(shape), { error: refusalOfKind }).catchall(z.optional(value));
  return firstOf(readOnly(object), (input) => {
    const keys = isPlainObject(input) ? Object.keys(input).filter((key) => !names.test(key)) : [];
    return keys.length > 0 ? { code: "unrecognized_keys", keys, input: { ...(input as object) } } : undefined;
  });
}

/** Schema of what is read of an object; what else it holds is left alone. */
export function partOf<const S extends z.ZodRawShape>(shape: S): z.ZodReadonly<z.ZodObject<S, z.core.$strip>> {
  return readOnly(z.object(lenient(shape), { error: refusalOfKind }));
}

/** Every field that may be absent, taking `undefined` for that; one by a getter, for what holds itself, is left as it is. */
function lenient<S extends z.ZodRawShape>(shape: S): S {
  const fields = Object.entries(Object.getOwnPropertyDescriptors(shape)).map(([key, field]) => [
    key,
    field.value instanceof z.ZodExactOptional ? { ...field, value: orAbsent(field.value.unwrap()) } : field,
  ]);
  // What it gives is exact all the same: what is undefined is taken out.
  return Object.defineProperties({}, Object.fromEntries(fields)) as S;
}

/** The schema or nothing: one of each schema, since most fields are of a few kinds. */
function orAbsent(schema: z.core.$ZodType): z.ZodOptional {
  const known = optionals.get(schema) ?? z.optional(schema);
  optionals.set(schema, known);
  return known;
}

const optionals = /* @__PURE__ */ new WeakMap<z.core.$ZodType, z.ZodOptional>();

/** Schema of a read-only list, of so many items at the most, if that is said; `error` says what it refuses. */
export function listOf<S extends z.ZodType>(
  item: S,
  most?: number,
  error: (issue: z.core.$ZodRawIssue) => string | undefined = refusalOfKind,
): z.ZodReadonly<z.ZodArray<S>> {
  const list = z.array(item, { error });
  return readOnly(most === undefined ? list : list.max(most), partsOfList);
}

/** Schema of a read-only list of one at least, and of so many at the most, if that is said: what such a list is, with an example. */
export function someOf<S extends z.ZodType>(
  item: S,
  due: Accepted | (() => Accepted),
  most?: number,
): z.ZodReadonly<z.ZodArray<S>> {
  const refused = () => refusal(typeof due === "function" ? due() : due);
  const list = z.array(item, { error: (issue) => refusalOfKind(issue) ?? refused() }).min(1, { error: refused });
  return readOnly(most === undefined ? list : list.max(most), partsOfList);
}

/** The schema of a list of words of which none may stand twice: it would count twice. */
export function onceEach<S extends z.ZodType<readonly string[]>>(list: S): S {
  const made = list.check(({ value, issues }) => {
    const once = [...new Set(value)];
    if (once.length === value.length) return;
    const due = { zh: "不重复的清单", en: "a list in which nothing stands twice", example: JSON.stringify(once) };
    issues.push({ code: "custom", input: value, message: refusal(due), params: { code: "double" } });
  });
  says([made, makerIn(list)], { uniqueItems: true });
  return made;
}

/** The schema of an object or a map of which one key at least has to be there; of an object, one of these: what is due, with an example. */
export function withOne<S extends z.ZodType>(schema: S, due: Accepted, keys?: readonly string[]): S {
  const isThere = (value: unknown) =>
    (keys ?? Object.keys(Object(value))).some((key) => Reflect.get(Object(value), key) !== undefined);
  const [first] = keys ?? [];
  const path = first === undefined ? [] : [first];
  const made = schema.refine(isThere, { error: refusal(due), path });
  says([made, makerIn(schema)], keys ? { anyOf: keys.map((key) => ({ required: [key] })) } : { minProperties: 1 });
  return made;
}

/** Schema of a read-only pair: what the two are, with an example. */
export function pairOf<S extends z.ZodType>(item: S, due: Accepted): z.ZodReadonly<z.ZodTuple<[S, S], null>> {
  return readOnly(z.tuple([item, item], { error: () => refusal(due) }));
}

/**
 * Schema of a read-only map by id, or by another text. Its input may not hold an own `__proto__`, which zod would drop
 * without a word; a key that holds `undefined` is absent.
 */
export function mapOf<S extends z.ZodType>(value: S, key: z.ZodString = idSchema) {
  return mapAs(value, key, (input) => (isPlainObject(input) ? withoutUndefined(input) : input));
}

/** Schema of a map by id of which nothing may be left out: a key that holds `undefined` is refused. */
export function wholeMapOf<S extends z.ZodType>(value: S) {
  return mapAs(value, idSchema, (input) => input);
}

function mapAs<S extends z.ZodType>(value: S, key: z.ZodString, taken: (input: unknown) => unknown) {
  return firstOf(
    readOnly(z.record(key, value, { error: refusalOfKind }), partsOfMap),
    (input) =>
      typeof input === "object" && input !== null && Object.hasOwn(input, "__proto__")
        ? { code: "unrecognized_keys", keys: ["__proto__"], input: { ...input } }
        : undefined,
    taken,
  );
}

/** The schema of what may hold others of its kind, refusing what is nested so deep, or in itself, that no call could follow. */
export function notDeep<S extends z.ZodType>(schema: S) {
  return firstOf(schema, (input) =>
    isDeeperThan(input, DEEPEST) ? { code: "custom", message: refusal(NESTED), input } : undefined,
  );
}

const NESTED: Accepted = { zh: "嵌套不超过64层的对象", en: "an object nested 64 levels at most", example: "{}" };

/** The schema, once a look at the raw value has found nothing against it; of what is looked at it reads what is taken. */
function firstOf<S extends z.ZodType>(
  schema: S,
  refused: (input: unknown) => z.core.$ZodRawIssue | undefined,
  taken: (input: unknown) => unknown = (input) => input,
): z.ZodPreprocess<S, z.input<S>> {
  const look = (input: z.input<S>, { issues }: z.core.ParsePayload) => {
    const issue = refused(input);
    if (issue) issues.push(issue);
    // A key that is refused is not asked for its value as well.
    if (issue?.code === "unrecognized_keys") return withoutKeys(Object(input), issue.keys) as z.input<S>;
    // zod would wait for a promise; nothing is one.
    return (input instanceof Promise ? null : taken(input)) as z.input<S>;
  };
  return z.preprocess(look, schema);
}

function withoutKeys(value: object, keys: readonly string[]): object {
  const without = new Set(keys);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !without.has(key)));
}
