import { describe, expect, it } from "vitest";
import * as z from "zod";
import { Complex, faultsOf, Portfolio, Survey } from "../../src/index.js";
import { altered } from "../plan/altered.js";
import { cyclic, nestedArrays, nestedObjects } from "../plan/hostile.js";
import { full, places } from "./model.js";
import { RECORDS } from "./records.js";

const DEEP = 100_000;

/** An object of a class, with what it is given as its own fields. */
class Row {
  constructor(fields: object) {
    Object.assign(this, fields);
  }
}

/** Parses and reads the faults, of which neither may throw; says whether the input was taken. */
function taken(schema: z.ZodType, input: unknown): boolean {
  const { success, error } = schema.safeParse(input);
  if (success) return true;
  expect(error).toBeInstanceOf(z.ZodError);
  const faults = faultsOf(error, input);
  expect(faults.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(faults))).toEqual(faults);
  return false;
}

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ["lists a hundred thousand deep", nestedArrays(DEEP)],
  ["objects a hundred thousand deep", nestedObjects(DEEP)],
  ["a ring", cyclic()],
  ["a big integer", 10n],
  ["a symbol", Symbol("s")],
  ["a function", () => 1],
  ["a regular expression", /x/],
  ["a Map", new Map([["id", "pumps"]])],
  ["a Set", new Set(["pumps"])],
  ["a Date", new Date(0)],
];

const LONG: readonly (readonly [string, string])[] = [
  ["characters", "x".repeat(1_000_000)],
  ["spaces", " ".repeat(1_000_000)],
  ["digits", "1".repeat(1_000_000)],
  ["halves of character pairs", "\ud800".repeat(1_000_000)],
];

describe.each(RECORDS)("$name", ({ schema, model }) => {
  const sample = full(model);

  it.each(HOSTILE)("refuses %s in its place", (_, hostile) => {
    expect(taken(schema, hostile)).toBe(false);
  });

  it.each(HOSTILE)("refuses %s anywhere in it", (_, hostile) => {
    for (const { steps, path } of places(model)) {
      const input = altered(sample, steps, hostile);
      if (path !== "") expect([path, taken(schema, input)]).toEqual([path, false]);
    }
  });

  it.each(LONG)("refuses a million %s in its place", (_, long) => {
    expect(taken(schema, long)).toBe(false);
  });

  it("refuses ten thousand unknown keys", () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1]));
    expect(taken(schema, { ...Object(sample), ...keys })).toBe(false);
  });

  it("takes getters and a proxy for what they show", () => {
    const getters = Object.fromEntries(
      Object.entries(Object(sample)).map(([key, value]) => [key, { enumerable: true, get: () => value }]),
    );
    expect(schema.parse(Object.defineProperties({}, getters))).toStrictEqual(sample);
    expect(schema.parse(new Proxy(Object(sample), {}))).toStrictEqual(sample);
  });

  it("takes an object of a class, if at all, for its own fields, and gives a plain one", () => {
    const result = schema.safeParse(new Row(Object(sample)));
    if (result.success) expect(result.data).toStrictEqual(sample);
  });

  it("takes an object without a prototype", () => {
    expect(schema.parse(Object.assign(Object.create(null), sample))).toStrictEqual(sample);
  });

  it("takes no notice of keys that are symbols", () => {
    expect(schema.parse({ ...Object(sample), [Symbol("s")]: 1 })).toStrictEqual(sample);
  });
});

const complex = { id: "pumps", name: "泵", locality: "wenling", milestones: [] };

describe("a text of a million", () => {
  it.each(LONG)("%s is refused as a name, an id, a date, a decimal and a key, within a second", (_, long) => {
    const start = performance.now();
    for (const input of [
      { ...complex, name: long },
      { ...complex, id: long },
      { ...complex, milestones: [{ kind: "cultivated", tier: "county", on: long }] },
      { ...complex, site: { floorArea: long } },
      { ...complex, facts: { [long]: 1 } },
      { ...complex, [long]: 1 },
    ]) {
      expect(taken(Complex, input)).toBe(false);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("a million entries", () => {
  const million = <V>(value: (index: number) => V) => Array.from({ length: 1_000_000 }, (_, index) => value(index));

  it.each<[string, z.ZodType, unknown]>([
    ["nothings for complexes", Portfolio, { complexes: million(() => null) }],
    ["empty records for complexes", Portfolio, { complexes: million(() => ({})) }],
    ["bad decimals among facts", Complex, { ...complex, facts: Object.fromEntries(million((n) => [`f${n}`, "x"])) }],
    [
      "bad supplies",
      Survey,
      {
        ...{ id: "s", on: "2020-01-01", rows: [] },
        candidates: [{ id: "a", cost: 1, supplies: Object.fromEntries(million((n) => [`f${n}`, -1])) }],
      },
    ],
    ["unknown keys", Complex, { ...complex, ...Object.fromEntries(million((n) => [`k${n}`, 1])) }],
  ])("%s are refused within twenty seconds", (_, schema, input) => {
    const start = performance.now();
    expect(taken(schema, input)).toBe(false);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("of good decimals are taken within ten seconds", () => {
    const start = performance.now();
    const facts = Object.fromEntries(million((n) => [`f${n}`, n]));
    expect(Object.keys(Complex.parse({ ...complex, facts }).facts ?? {})).toHaveLength(1_000_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

it("nothing is polluted by any of it", () => {
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(Reflect.get({}, "deeper")).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
