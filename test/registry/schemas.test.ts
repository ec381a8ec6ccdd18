import { describe, expect, it } from "vitest";
import { ACCEPTS, oneOfWords } from "../finding/accepts.js";
import { faultsIn } from "../given.js";
import { ABSENT, altered, at } from "../plan/altered.js";
import { full, type Kind, least, type Model, type Place, places } from "./model.js";
import { RECORDS } from "./records.js";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function accepted(model: Model) {
  switch (model.is) {
    case "field":
      return typeof model.kind === "string" ? ACCEPTS[model.kind] : oneOfWords(model.kind);
    case "object":
      return ACCEPTS.object;
    case "list":
    case "map":
      return ACCEPTS[model.is];
    case "either":
      return {};
  }
}

/** What some of the refused texts say, as people write it. */
const MEANT: { readonly [text: string]: string } = {
  "2,000": '"2000"',
  " 1": '"1"',
  "1\n": '"1"',
  "2019": "2019",
  "2020-2-29": '"2020-02-29"',
  "20200229": '"2020-02-29"',
  " 2020-02-29": '"2020-02-29"',
  "2020-02-29\n": '"2020-02-29"',
};

type Rows<V> = Readonly<Record<string, readonly (readonly [unknown, V])[]>>;

/** What each kind of field refuses, with how it is shown. */
const REFUSED: Rows<string> = {
  decimal: [
    ["0x10", '"0x10"'],
    ["1e3", '"1e3"'],
    ["2,000", '"2,000"'],
    ["2000.", '"2000."'],
    [".5", '".5"'],
    ["+1", '"+1"'],
    [" 1", '" 1"'],
    ["1\n", '"1\\n"'],
    ["", '""'],
    ["Infinity", '"Infinity"'],
    ["二千", '"二千"'],
    ["٣", '"٣"'],
    ["1".repeat(19), `"${"1".repeat(19)}"`],
    [`0.${"1".repeat(19)}`, `"0.${"1".repeat(19)}"`],
    [JSON.parse("1e400"), "Infinity"],
    [Number.NaN, "NaN"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1e18, "1000000000000000000"],
    [10n, "10"],
  ],
  date: [
    ["2019-02-29", '"2019-02-29"'],
    ["1900-02-29", '"1900-02-29"'],
    ["2020-02-30", '"2020-02-30"'],
    ["2020-04-31", '"2020-04-31"'],
    ["2020-13-01", '"2020-13-01"'],
    ["2020-00-01", '"2020-00-01"'],
    ["2020-01-00", '"2020-01-00"'],
    ["0000-01-01", '"0000-01-01"'],
    ["2020-2-29", '"2020-2-29"'],
    ["20200229", '"20200229"'],
    ["2020-02-29T00:00:00Z", '"2020-02-29T00:00:00Z"'],
    [" 2020-02-29", '" 2020-02-29"'],
    ["2020-02-29\n", '"2020-02-29\\n"'],
    ["+002020-02-29", '"+002020-02-29"'],
    [20200229, "20200229"],
    [new Date(0), "an object of a class"],
  ],
  id: [
    ["", '""'],
    [" a", '" a"'],
    ["a ", '"a "'],
    ["\u00a0", '"⟨U+00A0⟩"'],
    ["__proto__", '"__proto__"'],
    ["\ud800", '"\\ud800"'],
    [3, "3"],
  ],
  text: [
    ["", '""'],
    [" \t\n", '" \\t\\n"'],
    ["泵\udc00", '"泵\\udc00"'],
    [3, "3"],
  ],
  year: [
    [0, "0"],
    [-1, "-1"],
    [10_000, "10000"],
    [2019.5, "2019.5"],
    ["2019", '"2019"'],
    [Number.NaN, "NaN"],
    [JSON.parse("1e400"), "Infinity"],
  ],
  count: [
    [-1, "-1"],
    [1.5, "1.5"],
    ["3", '"3"'],
    [Number.NaN, "NaN"],
    [JSON.parse("1e400"), "Infinity"],
    [2 ** 53, "9007199254740992"],
    [10n, "10"],
  ],
  boolean: [
    ["true", '"true"'],
    [1, "1"],
    [0, "0"],
  ],
  words: [
    ["constructor", '"constructor"'],
    ["", '""'],
    [3, "3"],
  ],
  below0: [
    [-1, "-1"],
    ["-0.01", '"-0.01"'],
  ],
  everywhere: [
    [null, "null"],
    [[], "[]"],
    [{}, "{}"],
    [() => 1, "a function"],
    [Symbol("s"), "Symbol(s)"],
  ],
};

/** What is refused where a value has to be. */
const NO_VALUE: [unknown, string] = [undefined, "undefined"];

function refusedBy(kind: Kind) {
  const kinds = typeof kind !== "string" ? ["words"] : kind === "amount" ? ["decimal", "below0"] : [kind];
  return ["everywhere", ...kinds].flatMap((each) => REFUSED[each] ?? []);
}

/** What each kind of field takes at its limits, and what comes out. */
const TAKEN: Rows<unknown> = {
  decimal: [
    [0, "0"],
    [-0, "0"],
    ["-0.00", "0"],
    ["2000.50", "2000.5"],
    ["007", "7"],
    [87.5, "87.5"],
    [1e-7, "0.0000001"],
    [-3, "-3"],
    ["999999999999999999.999999999999999999", "999999999999999999.999999999999999999"],
  ],
  amount: [
    [0, "0"],
    [-0, "0"],
    ["-0.00", "0"],
    ["2000.50", "2000.5"],
    [87.5, "87.5"],
    [999_999_999_999_999, "999999999999999"],
  ],
  date: [
    ["2020-02-29", "2020-02-29"],
    ["2000-02-29", "2000-02-29"],
    ["0001-01-01", "0001-01-01"],
    ["9999-12-31", "9999-12-31"],
  ],
  id: [
    ["a", "a"],
    ["a b", "a b"],
    ["4.1.2", "4.1.2"],
    ["constructor", "constructor"],
    ["泵", "泵"],
    ["x".repeat(200), "x".repeat(200)],
  ],
  text: [
    ["x".repeat(2000), "x".repeat(2000)],
    [" 泵 ", " 泵 "],
    ["\u{2a6a5}", "\u{2a6a5}"],
  ],
  year: [
    [1, 1],
    [9999, 9999],
  ],
  count: [
    [0, 0],
    [-0, 0],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ],
  boolean: [[false, false]],
};

const takenBy = (kind: Kind) =>
  typeof kind === "string" ? (TAKEN[kind] ?? []) : kind.map((value) => [value, value] as const);

/** What another field that is there needs. */
const BOUND = ["Locality until"];

describe.each(RECORDS)("$name", ({ name, schema, model }) => {
  const sample = full(model);
  const all = places(model);
  const inside = all.filter(({ path }) => path !== "");
  const fields = inside.flatMap((place) => (place.model.is === "field" ? [{ ...place, kind: place.model.kind }] : []));
  const where = (test: (place: Place) => boolean) => inside.filter(test);
  const free = where(({ optional, path }) => optional && !BOUND.includes(`${name} ${path}`));
  const memberOf = (steps: Place["steps"]) => Object.values(Object(at(sample, steps)))[0];

  it("takes a record with everything it may have", () => {
    expect(schema.parse(sample)).toStrictEqual(sample);
  });

  it("takes a record with what it must have and no more, and adds nothing", () => {
    expect(schema.parse(least(model))).toStrictEqual(least(model));
  });

  it("gives plain JSON: text and back, or a clone, changes nothing", () => {
    const parsed = schema.parse(sample);
    expect(throughJson(parsed)).toStrictEqual(parsed);
    expect(structuredClone(parsed)).toStrictEqual(parsed);
  });

  it("gives the same when parsed again", () => {
    const parsed = schema.parse(sample);
    expect(schema.parse(parsed)).toStrictEqual(parsed);
    expect(schema.parse(throughJson(parsed))).toStrictEqual(parsed);
  });

  it("leaves its input as it was", () => {
    const input = structuredClone(sample);
    schema.parse(input);
    expect(input).toStrictEqual(sample);
  });

  it.each<[string, unknown, string]>([
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a text", "x", '"x"'],
    ["a number", 3, "3"],
    ["NaN", Number.NaN, "NaN"],
    ["true", true, "true"],
    ["a list", [], "[]"],
    ["a list of numbers", [1, 2], "[1,2]"],
    ["a function", () => 1, "a function"],
    ["a symbol", Symbol("s"), "Symbol(s)"],
    ["a big integer", 10n, "10"],
  ])("refuses %s in its place", (_, input, got) => {
    expect(faultsIn(schema, input)).toEqual([{ path: "", got, ...accepted(model) }]);
  });

  it("names every key that an empty record lacks, and no other", () => {
    const required = model.is === "object" ? Object.entries(model.required) : [];
    expect(faultsIn(schema, {})).toEqual(
      required.map(([key, member]) => ({ path: key, got: "nothing", ...accepted(member) })),
    );
  });

  it.each(where(({ steps, optional }) => !optional && typeof steps.at(-1) === "string"))(
    "needs $path",
    ({ steps, path, model: member }) => {
      expect(faultsIn(schema, altered(sample, steps, ABSENT))).toEqual([{ path, got: "nothing", ...accepted(member) }]);
    },
  );

  it.each(free)("may go without $path, and then has no such key", ({ steps }) => {
    const parsed = schema.parse(altered(sample, steps, ABSENT));
    expect(Object.keys(Object(at(parsed, steps.slice(0, -1))))).not.toContain(steps.at(-1));
  });

  it.each(free)("takes undefined at $path for its absence", ({ steps }) => {
    const parsed = schema.parse(altered(sample, steps, undefined));
    expect(parsed).toStrictEqual(schema.parse(altered(sample, steps, ABSENT)));
  });

  it.each(all.filter((place) => place.model.is === "object"))(
    "refuses a key that there is not, and a misspelt one, in '$path'",
    ({ steps, path }) => {
      for (const key of ["flor", "ID", "constructor", "toString"]) {
        const fault = { path: path === "" ? key : `${path}.${key}`, got: "1", ...ACCEPTS.noSuchKey };
        expect(faultsIn(schema, altered(sample, [...steps, key], 1))).toEqual([fault]);
      }
    },
  );

  it.each(all.filter((place) => place.model.is === "object" || place.model.is === "map"))(
    "refuses an own __proto__ in '$path', and is not changed by it",
    ({ steps, path }) => {
      const input = altered(sample, [...steps, "__proto__"], { polluted: true });
      const fault = { path: path === "" ? "__proto__" : `${path}.__proto__`, got: '{"polluted":true}' };
      expect(faultsIn(schema, input)).toEqual([{ ...fault, ...ACCEPTS.noSuchKey }]);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  );

  it.each(where((place) => place.model.is === "map"))("refuses at $path a key that is no id", ({ steps, path }) => {
    for (const key of ["", " x", "\ud800", "x".repeat(201)]) {
      const faults = faultsIn(schema, altered(sample, [...steps, key], memberOf(steps)));
      expect(faults).toMatchObject([ACCEPTS.id]);
      expect(faults[0]?.path.startsWith(path)).toBe(true);
    }
  });

  it.each(where((place) => place.model.is === "map"))("takes at $path any id for a key", ({ steps }) => {
    for (const key of ["constructor", "toString", "hasOwnProperty", "4.1.2", "0", "泵", "x".repeat(200)]) {
      const parsed = schema.parse(altered(sample, steps, { [key]: memberOf(steps) }));
      expect(Object.entries(Object(at(parsed, steps)))).toEqual([[key, memberOf(steps)]]);
    }
  });

  it.each(where(({ model: { is } }) => is === "object" || is === "list" || is === "map"))(
    "refuses at $path what is of another kind",
    ({ steps, path, model: member, optional }) => {
      const wrong: [unknown, string][] = [
        [null, "null"],
        ...(optional ? [] : [NO_VALUE]),
        ["x", '"x"'],
        [3, "3"],
        [true, "true"],
        member.is === "list" ? [{}, "{}"] : [[], "[]"],
        member.is === "list" ? [{ length: 0 }, '{"length":0}'] : [[1], "[1]"],
      ];
      for (const [value, got] of wrong) {
        expect(faultsIn(schema, altered(sample, steps, value))).toEqual([{ path, got, ...accepted(member) }]);
      }
    },
  );

  it.each(fields)("refuses at $path what is no $kind", ({ steps, path, kind, model: member, optional }) => {
    for (const [value, got] of [...refusedBy(kind), ...(optional ? [] : [NO_VALUE])]) {
      const isWritten = ["decimal", "amount", "year", "count", "date"].includes(String(kind));
      const meant = isWritten && typeof value === "string" && MEANT[value];
      expect(faultsIn(schema, altered(sample, steps, value))).toEqual([
        { path, got, ...accepted(member), ...(meant && { example: meant }) },
      ]);
    }
  });

  it.each(fields)("takes at $path every $kind, at its limits too", ({ steps, kind }) => {
    for (const [value, out] of takenBy(kind)) {
      expect(at(schema.parse(altered(sample, steps, value)), steps)).toBe(out);
    }
  });

  it("refuses a text or an id too long by one character", () => {
    for (const { steps, path, model: member } of inside) {
      if (member.is !== "field" || (member.kind !== "id" && member.kind !== "text")) continue;
      const input = altered(sample, steps, "x".repeat(member.kind === "id" ? 201 : 2001));
      expect(faultsIn(schema, input)).toMatchObject([{ path, ...accepted(member) }]);
    }
  });
});
