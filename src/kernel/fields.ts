import * as z from "zod";
import { refusal } from "./accepted.js";
import { DEEPEST, isDeeperThan, isJson, isPlainObject, type Json } from "./json.js";

const LONE_SURROGATE = /\p{Cs}/u;

const textUpTo = (length: number, kind: "text" | "id", allows: (text: string) => boolean) => {
  const isSound = (text: string) => allows(text) && !LONE_SURROGATE.test(text);
  const schema = z
    .string({ error: refusal(kind) })
    .min(1, { error: refusal(kind), abort: true })
    .max(length, { error: refusal(kind), abort: true })
    .refine(isSound, { error: refusal(kind), abort: true });
  return atOnce(
    schema,
    (value) => typeof value === "string" && value !== "" && value.length <= length && isSound(value),
  );
};

/** The schema, letting through as it is what it would accept unchanged, without asking each of its checks. */
export function atOnce<S extends z.ZodType>(schema: S, accepts: (value: unknown) => boolean): S {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => (accepts(payload.value) ? payload : run(payload, context));
  return schema;
}

/** Schema of a text that says something: not blank, no half of a character pair. */
export const textSchema = /* @__PURE__ */ (() => textUpTo(2000, "text", (text) => text.trim() !== ""))();

/** Schema of an id: short, no space at either end. */
export const idSchema = /* @__PURE__ */ (() =>
  textUpTo(200, "id", (text) => text.trim() === text && text !== "__proto__"))();

/** Schema of a whole number; -0 is 0. */
export const integerSchema = /* @__PURE__ */ (() =>
  z.int({ error: refusal("integer") }).overwrite((value) => value + 0))();

/** Schema of a whole number from 0; -0 is 0. */
export const countSchema = /* @__PURE__ */ (() =>
  z
    .int({ error: refusal("count") })
    .min(0, { error: refusal("count"), abort: true })
    .overwrite((value) => value + 0))();

/** Schema of a number of decimal places. */
export const placesSchema = /* @__PURE__ */ (() =>
  z
    .int({ error: refusal("places") })
    .min(0, { error: refusal("places") })
    .max(12, { error: refusal("places") }))();

/** Schema of a year. */
export const yearSchema = /* @__PURE__ */ (() =>
  z
    .int({ error: refusal("year") })
    .min(1, { error: refusal("year") })
    .max(9999, { error: refusal("year") }))();

/** Schema of a plain JSON value. */
export const jsonValueSchema = /* @__PURE__ */ (() =>
  z.any().pipe(z.custom<Json>((value) => isJson(value), { error: refusal("json") })) as unknown as z.ZodType<
    Json,
    Json
  >)();

/**
 * The schema, its output read-only and frozen.
 *
 * zod's own `.readonly()` freezes what it refuses as well, and that is the caller's input.
 */
export function frozen<S extends z.ZodType>(schema: S): z.ZodReadonly<S> {
  const readOnly = schema.readonly();
  readOnly._zod.run = (payload, context) => {
    const result = schema._zod.run(payload, context);
    if ("issues" in result && result.issues.length === 0) Object.freeze(result.value);
    return result;
  };
  return readOnly;
}

/** Schema of a read-only list. */
export const listOf = <S extends z.ZodType>(item: S) => withFewIssues(frozen(inParts(z.array(item))));

/** How many of the issues in one list or map are reported. */
const MOST_ISSUES = 1000;

/**
 * The schema of a list, looked at a thousand items at a time until it has issues enough: zod would keep those of every
 * item, gigabytes of them for a list of a million.
 */
function inParts<S extends z.ZodArray>(schema: S): S {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    const { value } = payload;
    if (context.async || !Array.isArray(value) || value.length <= MOST_ISSUES) return run(payload, context);
    const items: unknown[] = [];
    for (let from = 0; from < value.length && payload.issues.length < MOST_ISSUES; from += MOST_ISSUES) {
      const part = run({ value: value.slice(from, from + MOST_ISSUES), issues: [] }, context);
      if (!("issues" in part)) return run(payload, context);
      for (const issue of part.issues) payload.issues.push(moved(issue, from));
      for (const item of Array.isArray(part.value) ? part.value : []) items.push(item);
    }
    payload.value = items;
    return payload;
  };
  return schema;
}

/** An issue of a part of a list, at its place in the whole. */
function moved(issue: z.core.$ZodRawIssue, by: number): z.core.$ZodRawIssue {
  const [index, ...rest] = issue.path ?? [];
  return typeof index === "number" ? { ...issue, path: [index + by, ...rest] } : issue;
}

/**
 * The schema, reporting the first thousand issues at most: zod hands issues on as arguments of a call, and with some
 * hundred thousand of them the call itself would fail.
 */
function withFewIssues<S extends z.ZodType>(schema: S): S {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    const result = run(payload, context);
    if ("issues" in result && result.issues.length > MOST_ISSUES) result.issues.splice(MOST_ISSUES);
    return result;
  };
  return schema;
}

/** Schema of a read-only map by id. */
export function mapOf<S extends z.ZodType>(value: S): z.ZodReadonly<z.ZodRecord<typeof idSchema, S>> {
  return withFewIssues(withoutProto(frozen(z.record(idSchema, value))));
}

/** The schema of what takes keys of the caller's, refusing an own `__proto__`, which zod would drop without a word. */
export function withoutProto<S extends z.ZodType>(schema: S): S {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    const input: unknown = payload.value;
    if (typeof input === "object" && input !== null && Object.hasOwn(input, "__proto__")) {
      payload.issues.push({ code: "unrecognized_keys", keys: ["__proto__"], input: { ...input }, continue: true });
    }
    return run(payload, context);
  };
  return schema;
}

/** The schema, refusing what is an object but not a plain one: a date or a map has no keys and would pass for empty. */
export function plainOnly<S extends z.ZodType>(schema: S): S {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    const { value } = payload;
    if (typeof value !== "object" || value === null || Array.isArray(value) || isPlainObject(value)) {
      return run(payload, context);
    }
    payload.issues.push({ code: "invalid_type", expected: "object", input: value, inst: schema });
    return payload;
  };
  return schema;
}

/** The schema of what may hold others of its kind, refusing what is nested so deep, or in itself, that no call could follow. */
export function notDeep<S extends z.ZodType>(schema: S): z.ZodReadonly<S> {
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    if (!isDeeperThan(payload.value, DEEPEST)) return run(payload, context);
    payload.issues.push({ code: "custom", message: refusal("nested"), input: payload.value, inst: schema });
    return payload;
  };
  return frozen(schema);
}
