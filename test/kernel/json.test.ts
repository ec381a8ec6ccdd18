import { describe, expect, it } from "vitest";
import {
  deepFreeze,
  isDeeperThan,
  isJson,
  isPlainObject,
  ownValue,
  pathText,
  preview,
  sameJson,
  withoutSchema,
} from "../../src/kernel/index.js";

describe("JSON", () => {
  it.each([null, true, "x", 1.5, [], {}, [{ a: [null] }], Object.create(null)])("%j is", (value) => {
    expect(isJson(value)).toBe(true);
  });

  it.each([
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1n,
    () => 1,
    Symbol("s"),
    new Date(0),
    new Map(),
    [undefined],
  ])("%o is not", (value) => {
    expect(isJson(value)).toBe(false);
  });

  it("is not what holds an own __proto__, itself, or more than 64 levels", () => {
    const self: Record<string, unknown> = {};
    self.self = self;
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    expect(isJson(JSON.parse('{"__proto__":1}'))).toBe(false);
    expect(isJson(self)).toBe(false);
    expect(isJson(deep(64))).toBe(true);
    expect(isJson(deep(65))).toBe(false);
  });

  it("says the same in any order of keys", () => {
    expect(sameJson({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(sameJson({ a: 1 }, { a: 1, b: null })).toBe(false);
    expect(sameJson([1, 2], [2, 1])).toBe(false);
    expect(sameJson([], {})).toBe(false);
    expect(sameJson({}, [])).toBe(false);
    expect(sameJson([1], { 0: 1, length: 1 })).toBe(false);
    expect(sameJson({ 0: 1, length: 1, every: 1 }, [1])).toBe(false);
    expect(sameJson([1, 2], [1])).toBe(false);
    expect(sameJson([1], [1, undefined])).toBe(false);
    expect(sameJson([{ a: [1] }, 2], [{ a: [1] }, 3])).toBe(false);
    expect(sameJson({ a: undefined }, {})).toBe(true);
    expect(sameJson({ b: 1 }, {})).toBe(false);
    expect(sameJson({}, { b: 1 })).toBe(false);
    expect(sameJson(1, "1")).toBe(false);
  });

  it("tells how deep a value goes", () => {
    expect(isDeeperThan(1, 0)).toBe(false);
    expect(isDeeperThan("xy", 0)).toBe(false);
    expect(isDeeperThan(null, 0)).toBe(false);
    expect(isDeeperThan({}, 0)).toBe(true);
    expect(isDeeperThan({ a: 1, b: [] }, 1)).toBe(true);
    expect(isDeeperThan({ a: 1, b: "x" }, 1)).toBe(false);
  });

  it("tells a plain object, and what is its own", () => {
    expect([{}, Object.create(null)].every(isPlainObject)).toBe(true);
    expect([[], null, "x", new Date(0), new Map(), () => 1].some(isPlainObject)).toBe(false);
    expect(ownValue({ a: 1 }, "a")).toBe(1);
    expect(ownValue({ a: 1 }, "constructor")).toBeUndefined();
    expect(ownValue(undefined, "a")).toBeUndefined();
  });
});

it("leaves out of a file the schema that an editor knows it by, at its top alone", () => {
  expect(withoutSchema({ $schema: "plan.json", a: { $schema: 1 } })).toStrictEqual({ a: { $schema: 1 } });
  expect(["x", null, [1]].map(withoutSchema)).toStrictEqual(["x", null, [1]]);
});

it("freezes all the way down, also below what is already frozen", () => {
  const value = deepFreeze({ list: Object.freeze([{ a: 1 }]) });
  expect(Object.isFrozen(value.list[0])).toBe(true);
  expect(Object.isFrozen(value)).toBe(true);
  expect(deepFreeze({ empty: null, text: "x", none: undefined })).toEqual({ empty: null, text: "x", none: undefined });
});

const keys = (count: number) =>
  Object.fromEntries([..."abcdefghijklm"].slice(0, count).map((key, index) => [key, index]));

describe("a preview is short and never fails", () => {
  const hostile = {
    get trap() {
      return "read";
    },
  };
  it.each([
    ["x", '"x"'],
    [-0, "-0"],
    [Number.NaN, "NaN"],
    [undefined, "undefined"],
    [10n, "10"],
    [{ a: [1, { b: { c: 1 } }] }, '{"a":[1,{"b":{…}}]}'],
    [new Date(0), "an object of a class"],
    [() => 1, "a function"],
    [Array.from({ length: 20 }, () => 1), "[1,1,1,1,1,1,1,1,1,1,1,1,…]"],
    [hostile, '{"trap":"read"}'],
    [null, "null"],
    [true, "true"],
    [Array.from({ length: 12 }, () => 1), "[1,1,1,1,1,1,1,1,1,1,1,1]"],
    [keys(12), '{"a":0,"b":1,"c":2,"d":3,"e":4,"f":5,"g":6,"h":7,"i":8,"j":9,"k":10,"l":11}'],
    [keys(13), '{"a":0,"b":1,"c":2,"d":3,"e":4,"f":5,"g":6,"h":7,"i":8,"j":9,"k":10,"l":11,…}'],
  ])("%o", (value, text) => {
    expect(preview(value)).toBe(text);
  });

  it("says so of what cannot be read", () => {
    const trap = {
      get trap() {
        throw new Error("no");
      },
    };
    expect(preview({ in: trap })).toBe("an object that cannot be read");
  });

  it("ends, of what holds itself", () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(preview(cyclic)).toBe("[[[[…]]]]");
  });

  it("is cut where it is long", () => {
    expect(preview("x".repeat(500))).toHaveLength(80);
    expect(preview("x".repeat(500), 1000)).toBe(`"${"x".repeat(200)}"`);
    expect(preview("x".repeat(78))).toBe(`"${"x".repeat(78)}"`);
    expect(preview("x".repeat(79))).toBe(`"${"x".repeat(78)}…`);
  });
});

it("a path is written as code would write it", () => {
  expect(pathText(["complexes", 3, "site", "floorArea"])).toBe("complexes[3].site.floorArea");
  expect(pathText(["facts", "a b"])).toBe('facts["a b"]');
  expect(pathText(["facts", "slowest-answer"])).toBe("facts.slowest-answer");
  expect(pathText([])).toBe("");
  expect(pathText([0, "a"])).toBe("[0].a");
  expect(pathText(["名称", "_x", "$y", "a1"])).toBe("名称._x.$y.a1");
  expect(pathText(["a", "1b"])).toBe('a["1b"]');
  expect(pathText(["a", "b c"])).toBe('a["b c"]');
});
