import { describe, expect, it } from "vitest";
import { deepFreeze, isJson, pathText, preview, sameJson } from "../../src/kernel/index.js";

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
  });
});

it("freezes all the way down, also below what is already frozen", () => {
  const value = deepFreeze({ list: Object.freeze([{ a: 1 }]) });
  expect(Object.isFrozen(value.list[0])).toBe(true);
});

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
  ])("%o", (value, text) => {
    expect(preview(value)).toBe(text);
  });

  it("ends, of what holds itself", () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(preview(cyclic)).toBe("[[[[…]]]]");
  });

  it("is cut where it is long", () => {
    expect(preview("x".repeat(500))).toHaveLength(80);
  });
});

it("a path is written as code would write it", () => {
  expect(pathText(["complexes", 3, "site", "floorArea"])).toBe("complexes[3].site.floorArea");
  expect(pathText(["facts", "a b"])).toBe('facts["a b"]');
  expect(pathText(["facts", "slowest-answer"])).toBe("facts.slowest-answer");
  expect(pathText([])).toBe("");
});
