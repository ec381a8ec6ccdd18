import { cutTo } from "./unseen.js";

/** Any plain JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How many levels deep a value may be nested that others write. */
export const DEEPEST = 64;

/** Whether the value is plain JSON, no deeper than 64 levels, with no key `__proto__` and no number JSON cannot hold. */
export function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (depth >= DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
  return (
    isPlainObject(value) && Object.keys(value).every((key) => key !== "__proto__" && isJson(value[key], depth + 1))
  );
}

/** Whether the value is an object written with braces, not an array, a date, a map or an instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What a map holds under a key of its own; `undefined` also for `constructor` and the like, which every object inherits. */
export function ownValue<V>(map: Readonly<Record<string, V>> | undefined, key: string): V | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** Whether a value is nested so deep, or holds itself. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(member, levels - 1));
}

/** Whether two JSON values say the same, whatever the order of their keys; an `undefined` member counts as absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameJson(a[key], b[key]));
  }
  return false;
}

/** Freezes a value and all it holds, and returns it. */
export function deepFreeze<V>(value: V): V {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}

/** What was read from a file without the key at its top by which an editor knows its schema. */
export function withoutSchema(input: unknown): unknown {
  if (!isPlainObject(input)) return input;
  const { $schema: _named, ...rest } = input;
  return rest;
}

/** A value as short text for a message: JSON for what JSON can say, the kind of thing otherwise. */
export function preview(value: unknown, length = 80): string {
  return cutTo(
    readably(() => render(value, 3), "an object that cannot be read"),
    length,
  );
}

/** What a look at a value gives; the other where the value does not let itself be looked at: a getter or a proxy that throws. */
export function readably<V>(look: () => V, otherwise: V): V {
  try {
    return look();
  } catch (error) {
    if (error instanceof Unread) throw error;
    return otherwise;
  }
}

/** Thrown where a part of an input is read that its schema has refused. */
export class Unread extends Error {}

const LONGEST = 12;

function render(value: unknown, depth: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 200));
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return typeof value === "function" ? "a function" : String(value);
  if (Array.isArray(value)) {
    if (depth === 0) return "[…]";
    const shown = value.slice(0, LONGEST).map((item) => render(item, depth - 1));
    return `[${shown.join(",")}${value.length > LONGEST ? ",…" : ""}]`;
  }
  if (!isPlainObject(value)) return "an object of a class";
  const keys = Object.keys(value);
  if (depth === 0) return "{…}";
  const shown = keys.slice(0, LONGEST).map((key) => `${JSON.stringify(key)}:${render(value[key], depth - 1)}`);
  return `{${shown.join(",")}${keys.length > LONGEST ? ",…" : ""}}`;
}

/** A path as text, below another where one is given: `complexes[3].site.floorArea`; a member whose key is no plain name stands in brackets and quotes, one longer than an id is cut. */
export function pathText(path: readonly PropertyKey[], above = ""): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = cutTo(String(key), LONGEST_NAME);
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, above);
}

const LONGEST_NAME = 200;

/** The keys of a path that was written so. */
export function pathKeys(path: string): string[] {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/gu)].map(([, quoted, index, plain]) =>
    quoted === undefined ? (index ?? plain ?? "") : String(JSON.parse(`"${quoted}"`)),
  );
}

/** No items: one list for all results that have none, so that none of them holds one of its own. */
export const NO_ITEMS: readonly never[] = /* @__PURE__ */ Object.freeze([]);
