import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  idSchema,
  isRemembered,
  type Json,
  jsonValueSchema,
  listOf,
  mapOf,
  objectOf,
  pairOf,
  partOf,
  remember,
} from "../../src/kernel/index.js";

const schema = objectOf({
  list: listOf(objectOf({ id: idSchema })),
  map: mapOf(listOf(idSchema)),
  pair: pairOf(idSchema, { zh: "两个", en: "two", example: '["a","b"]' }),
  part: partOf({ id: idSchema }),
  json: jsonValueSchema,
  choice: z.discriminatedUnion("kind", [objectOf({ kind: z.literal("a") }), objectOf({ kind: z.literal("b") })]),
});
const input = () => ({
  list: [{ id: "a" }],
  map: { m: ["a"] },
  pair: ["a", "b"] as [string, string],
  part: { id: "a", more: 1 },
  json: { deep: [{ er: [1, null] }] } as Json,
  choice: { kind: "a" as const },
});

/** Every object and list in a value, itself first. */
function all(value: unknown): object[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(all)] : [];
}

describe("what a schema gives is remembered", () => {
  it.each([
    ["as it is", schema],
    ["compiled", z.compile(schema)],
  ])("and frozen, at every depth, %s", (_, each) => {
    const given = all(each.parse(input()));
    expect(given).toHaveLength(12);
    expect(given.filter((value) => !isRemembered(value) || !Object.isFrozen(value))).toEqual([]);
  });

  it("and what it was given is neither", () => {
    const given = input();
    const parsed = all(schema.parse(given));
    expect(all(given).filter((value) => isRemembered(value) || Object.isFrozen(value))).toEqual([]);
    expect(parsed.filter((value) => all(given).includes(value))).toEqual([]);
  });

  it("also in parts, where a list or a map is long", () => {
    const long = Array.from({ length: 2500 }, (_, index) => `k${index}`);
    expect(isRemembered(listOf(idSchema).parse(long))).toBe(true);
    expect(isRemembered(mapOf(idSchema).parse(Object.fromEntries(long.map((key) => [key, key]))))).toBe(true);
  });
});

describe("nothing else is", () => {
  const made = schema.parse(input());

  it.each<[string, unknown]>([
    ["a copy", { ...made }],
    ["a frozen copy", Object.freeze({ ...made })],
    ["a clone", structuredClone(made)],
    ["JSON of it", JSON.parse(JSON.stringify(made))],
    ["a proxy of it", new Proxy(made, {})],
    ["what has it for a prototype", Object.create(made)],
    ["a text", "a"],
    ["null", null],
    ["undefined", undefined],
  ])("%s", (_, value) => expect(isRemembered(value)).toBe(false));
});

it("a value of our own making is remembered by itself", () => {
  const value = { inner: {} };
  expect(remember(value)).toBe(value);
  expect([isRemembered(value), isRemembered(value.inner)]).toEqual([true, false]);
  expect(remember("a")).toBe("a");
  expect(remember(null)).toBe(null);
});

it("what is remembered by a maker is known by that one, and by the last of several", () => {
  const value = remember({ a: 1 }, "first");
  expect([isRemembered(value), isRemembered(value, "first"), isRemembered(value, "second")]).toEqual([
    true,
    true,
    false,
  ]);
  remember(value, "second");
  expect([isRemembered(value, "first"), isRemembered(value, "second")]).toEqual([false, true]);
  remember(value);
  expect(isRemembered(value, "second")).toBe(true);
  expect([isRemembered({ a: 1 }, "first"), isRemembered(remember({ a: 1 }), "first")]).toEqual([false, false]);
});

it("undefined of a field that may be absent is absent, of another refused", () => {
  const some = objectOf({ a: idSchema, b: idSchema.exactOptional() });
  expect(Object.keys(some.parse({ a: "x", b: undefined }))).toEqual(["a"]);
  expect(some.safeParse({ a: undefined }).success).toBe(false);
  expect(partOf({ b: idSchema.exactOptional() }).parse({ b: undefined, c: 1 })).toStrictEqual({});
});
