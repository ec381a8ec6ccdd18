import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  acceptedBy,
  countSchema,
  fieldAccepts,
  idSchema,
  integerSchema,
  jsonValueSchema,
  listOf,
  mapOf,
  notDeep,
  objectOf,
  placesSchema,
  plainOnly,
  refusal,
  textSchema,
  yearSchema,
} from "../../src/kernel/index.js";

const issuesOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues ?? [];
const messagesOf = (schema: z.ZodType, value: unknown) => issuesOf(schema, value).map(({ message }) => message);

describe("a field takes what it says, and refuses the rest in the words of its kind, once", () => {
  it.each([
    ["text", textSchema, ["x", " x ", "x".repeat(2000), "泵"], ["", "  ", "x".repeat(2001), "\ud800", 1, null]],
    ["id", idSchema, ["x", "a b", "x".repeat(200), "constructor"], ["", " x", "x ", "x".repeat(201), "__proto__", 1]],
    ["integer", integerSchema, [0, -3, 7], [1.5, "1", Number.NaN, 2 ** 53]],
    ["count", countSchema, [0, 3], [-1, 1.5, "1"]],
    ["places", placesSchema, [0, 12], [-1, 13, 1.5]],
    ["year", yearSchema, [1, 2020, 9999], [0, 10000, 2020.5, "2020"]],
    ["json", jsonValueSchema, [null, 1, "x", [{ a: [] }]], [Number.NaN, new Date(0), undefined]],
  ] as const)("%s", (kind, schema, taken, refused) => {
    for (const value of taken) expect(schema.parse(value)).toEqual(value);
    for (const value of refused) expect(messagesOf(schema, value)).toEqual([refusal(kind)]);
  });

  it("a whole number is never -0", () => {
    expect(Object.is(integerSchema.parse(-0), 0)).toBe(true);
    expect(Object.is(countSchema.parse(-0), 0)).toBe(true);
    expect(Object.is(placesSchema.parse(-0), 0)).toBe(true);
  });

  it("a refusal says in both languages what is accepted, and leads back to it", () => {
    const { zh, en } = fieldAccepts("year");
    expect(refusal("year")).toBe(`expected ${en} · 应为${zh}`);
    expect(acceptedBy(refusal("year"))).toBe(fieldAccepts("year"));
    expect(acceptedBy(refusal("id"))).toBe(fieldAccepts("id"));
    expect(acceptedBy("another message")).toBeUndefined();
  });
});

describe("what is read is frozen, what is refused is left as it was", () => {
  const point = objectOf({ x: z.number() });

  it("of an object", () => {
    expect(Object.isFrozen(point.parse({ x: 1 }))).toBe(true);
    const refused = { x: "1" };
    expect(issuesOf(point, refused)).toHaveLength(1);
    expect(Object.isFrozen(refused)).toBe(false);
  });

  it("of a list and a map", () => {
    expect(Object.isFrozen(listOf(z.number()).parse([1]))).toBe(true);
    expect(Object.isFrozen(mapOf(z.number()).parse({ a: 1 }))).toBe(true);
  });
});

describe("a list of any length is read whole, and its first thousand issues are kept", () => {
  const list = listOf(z.number());
  const some = (length: number, bad: (index: number) => boolean) =>
    Array.from({ length }, (_, index) => (bad(index) ? "x" : index));

  it.each([0, 1, 999, 1000, 1001, 2000, 2001, 2500])("%i items", (length) => {
    const items = some(length, () => false);
    expect(list.parse(items)).toEqual(items);
  });

  it("issues stand at the place of their item", () => {
    const paths = issuesOf(
      list,
      some(3000, (index) => [0, 999, 1000, 1001, 2999].includes(index)),
    ).map(({ path }) => path);
    expect(paths).toEqual([[0], [999], [1000], [1001], [2999]]);
  });

  it("also within an item", () => {
    const nested = listOf(z.strictObject({ x: z.number() }));
    const items = Array.from({ length: 1500 }, (_, index) => ({ x: index === 1200 ? "x" : index }));
    expect(issuesOf(nested, items).map(({ path }) => path)).toEqual([[1200, "x"]]);
  });

  it.each([500, 1000, 1001, 2500])("%i bad items", (length) => {
    const issues = issuesOf(
      list,
      some(length, () => true),
    );
    expect(issues).toHaveLength(Math.min(length, 1000));
    expect(issues.at(-1)?.path).toEqual([Math.min(length, 1000) - 1]);
  });

  it("what is no list is refused as such", () => {
    expect(issuesOf(list, "x")).toMatchObject([{ code: "invalid_type", expected: "array" }]);
  });
});

describe("a map", () => {
  const map = mapOf(z.number());

  it("is refused with an own __proto__, which would be lost without a word", () => {
    const input: unknown = JSON.parse('{"a":1,"__proto__":{"b":2}}');
    expect(issuesOf(map, input)).toMatchObject([{ code: "unrecognized_keys", keys: ["__proto__"] }]);
  });

  it("keeps a key that every object inherits", () => {
    expect(map.parse({ constructor: 1 })).toEqual({ constructor: 1 });
  });

  it("is no null, no text", () => {
    expect(issuesOf(map, null)).toMatchObject([{ code: "invalid_type" }]);
    expect(issuesOf(map, "x")).toMatchObject([{ code: "invalid_type" }]);
  });

  it("reports its first thousand issues", () => {
    const input = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`k${index}`, "x"]));
    expect(issuesOf(map, input)).toHaveLength(1000);
  });
});

describe("an object", () => {
  it("is a plain one", () => {
    const empty = plainOnly(objectOf({}));
    expect(empty.parse({})).toEqual({});
    expect(empty.parse(Object.create(null))).toEqual({});
    for (const value of [new Date(0), new Map()]) {
      expect(issuesOf(empty, value)).toMatchObject([{ code: "invalid_type", expected: "object" }]);
    }
    for (const value of [null, [], "x", 1]) expect(issuesOf(empty, value)).toHaveLength(1);
  });

  it("is nested 64 levels at most", () => {
    const tree: z.ZodType = notDeep(z.looseObject({}));
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { in: deep(levels - 1) });
    expect(tree.parse(deep(64))).toEqual(deep(64));
    expect(messagesOf(tree, deep(65))).toEqual([refusal("nested")]);
  });
});
