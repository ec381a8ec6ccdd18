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

describe("a text of a million characters", () => {
  it.each(LONG)("%s is refused as a name, an id, a date, a decimal and a key", (_, long) => {
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
  });
});

const many = <V>(length: number, value: (index: number) => V) => Array.from({ length }, (_, index) => value(index));
const keyed = (value: unknown) => Object.fromEntries(many(100_000, (index) => [`f${index}`, value]));

describe("a great many entries", () => {
  it.each<[string, z.ZodType, unknown]>([
    ["a million nothings for complexes", Portfolio, { complexes: Array(1_000_000).fill(null) }],
    ["a million numbers for functions", Complex, { ...complex, functions: Array(1_000_000).fill(1) }],
    ["empty records for complexes", Portfolio, { complexes: many(50_000, () => ({})) }],
    ["bad decimals among facts", Complex, { ...complex, facts: keyed("x") }],
    [
      "bad supplies",
      Survey,
      { ...{ id: "s", on: "2020-01-01", rows: [] }, candidates: [{ id: "a", cost: 1, supplies: keyed(-1) }] },
    ],
    ["unknown keys", Complex, { ...complex, ...keyed(1) }],
  ])("%s are refused, and a thousand of them named", (_, schema, input) => {
    expect(faultsOf(schema.safeParse(input).error, input)).toHaveLength(1000);
  });

  it("are taken where they are good: a million ids, a hundred thousand decimals", () => {
    const functions = many(1_000_000, (index) => `f${index}`);
    const { success, data } = Complex.safeParse({ ...complex, functions, facts: keyed(1) });
    expect(success).toBe(true);
    expect(data?.functions).toHaveLength(1_000_000);
    expect(Object.keys(data?.facts ?? {})).toHaveLength(100_000);
  });
});

it("nothing is polluted by any of it", () => {
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(Reflect.get({}, "deeper")).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
