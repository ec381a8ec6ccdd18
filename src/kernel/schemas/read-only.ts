import * as z from "zod";
import { $constructor } from "zod/v4/core";
import { isPlainObject } from "../json.js";
import { remember } from "../remembered.js";

/** How many of the issues in one list or map are reported, and how many of its entries are read at a time. */
const MOST = 1000;

/**
 * The schema as a read-only one: what it gives is frozen and remembered by the schema inside. zod's own freezes what it
 * refuses as well, and that is the caller's.
 *
 * With `parts`, a long list or map is read a part at a time until there are a thousand issues, of which no more are
 * kept: zod would gather those of all entries, gigabytes for a list of a million, and hand them on as the arguments of
 * one call, which fails.
 */
export function readOnly<S extends z.ZodType>(schema: S, parts: PartsOf = () => []): z.ZodReadonly<S> {
  const isObject = schema.def.type === "object";
  const made = isObject ? z.overwrite((value: object) => remember(withoutUndefined(value), schema)) : REMEMBERED;
  return new ReadOnly({ type: "readonly", innerType: schema, checks: [made], parts }) as unknown as z.ZodReadonly<S>;
}

type PartsOf = (value: unknown) => unknown[];

const REMEMBERED = /* @__PURE__ */ z.overwrite((value: unknown) => remember(value));

/**
 * A kind of schema of our own, made as zod makes its kinds. (By way of `z.core` all of zod would be in every bundle.) The
 * check that freezes is given to it as it is made: `.overwrite` on a schema makes that twice, and loading took twice as long.
 */
const ReadOnly = /* @__PURE__ */ (() =>
  $constructor<z.ZodReadonly, z.core.$ZodReadonlyDef<z.ZodType> & { readonly parts: PartsOf }>(
    "ZodReadonlyInParts",
    (schema, definition) => {
      const readonly: z.core.$constructor<z.ZodReadonly> = z.ZodReadonly;
      readonly.init(schema, definition);
      const inner = definition.innerType._zod;
      schema._zod.parse = (payload, context) => {
        if (inner.def.type === "object" && hasNoFields(payload.value)) {
          payload.issues.push({
            code: "invalid_type",
            expected: "object",
            input: payload.value,
            inst: definition.innerType,
          });
          return payload;
        }
        const values = definition.parts(payload.value);
        if (values.length < 2) return fewIssues(inner.run(payload, context));
        const read: unknown[] = [];
        for (const [index, value] of values.entries()) {
          const part = inner.run({ value, issues: [] }, context);
          if (part instanceof Promise) return inner.run(payload, context);
          for (const issue of part.issues) payload.issues.push(moved(issue, index * MOST));
          if (payload.issues.length >= MOST) break;
          read.push(part.value);
        }
        payload.value = joined(read);
        return fewIssues(payload);
      };
    },
  ))();

/** Whether it is an object that no JSON has and that has no fields: a date, a map, a promise, which would pass for empty, or bytes. */
function hasNoFields(value: unknown): boolean {
  if (typeof value !== "object" || value === null || isPlainObject(value)) return false;
  return ArrayBuffer.isView(value) || Object.keys(value).length === 0;
}

/** A long list in parts of a thousand items; of anything else, none. */
export function partsOfList(value: unknown): unknown[] {
  return Array.isArray(value) && value.length > MOST ? sliced(value) : [];
}

/** A long map in parts of a thousand entries; of anything else, none. */
export function partsOfMap(value: unknown): unknown[] {
  const entries = isPlainObject(value) ? Object.entries(value) : [];
  return entries.length > MOST ? sliced(entries).map((part) => Object.fromEntries(part)) : [];
}

function sliced<V>(items: readonly V[]): V[][] {
  return Array.from({ length: Math.ceil(items.length / MOST) }, (_, index) =>
    items.slice(index * MOST, (index + 1) * MOST),
  );
}

/** What was read of the parts, as one again. */
function joined(parts: readonly unknown[]): unknown {
  return parts.every((part) => Array.isArray(part)) ? parts.flat() : Object.assign({}, ...parts);
}

/** An issue of a part of a list, at its place in the whole. */
function moved(issue: z.core.$ZodRawIssue, by: number): z.core.$ZodRawIssue {
  const [index, ...rest] = issue.path ?? [];
  return typeof index === "number" ? { ...issue, path: [index + by, ...rest] } : issue;
}

type Payload = z.core.ParsePayload;

function fewIssues<R extends Payload | Promise<Payload>>(result: R): R {
  if (!(result instanceof Promise)) result.issues.splice(MOST);
  return result;
}

/** An object without the keys that hold `undefined`. */
export function withoutUndefined<V extends object>(value: V): V {
  for (const member of Object.values(value)) if (member === undefined) return defined(value);
  return value;
}

function defined<V extends object>(value: V): V {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as V;
}
