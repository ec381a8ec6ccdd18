import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { Complex, decimal, definePlan, faultsOf, Plan, Portfolio } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { bare, faultsIn } from "../given.js";
import { linjiangWith, planFaults } from "../plan/linjiang.js";
import { ACCEPTS, oneOfWords } from "./accepts.js";

const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [] };

describe("faultsOf", () => {
  it.each<[string, unknown]>([
    ["an error of another kind", new Error("x")],
    ["a type error", new TypeError("x")],
    ["undefined, as of a parse that went well", undefined],
    ["null", null],
    ["a text", "x"],
    [
      "an object that only looks like zod's error",
      { name: "ZodError", issues: [{ code: "custom", path: [], message: "x" }] },
    ],
    ["an object that only looks like a PolicyError", { name: "PolicyError", faults: [{ path: "x" }] }],
  ])("of %s has none", (_, error) => {
    expect(faultsOf(error, complex)).toEqual([]);
  });

  it("of what parsed has none", () => {
    expect(faultsIn(Complex, complex)).toEqual([]);
  });

  it("takes what parse throws as it takes the error of safeParse", () => {
    const input = { ...complex, id: "" };
    let thrown: unknown;
    try {
      Complex.parse(input);
    } catch (error) {
      thrown = error;
    }
    expect(faultsOf(thrown, input).map(bare)).toEqual(faultsIn(Complex, input));
    expect(faultsOf(thrown, input).map(bare)).toEqual([{ path: "id", got: '""', ...ACCEPTS.id }]);
  });

  it.each([
    ["4,680", '"4680"'],
    ["１，２００", '"1200"'],
    ["1.2万", '"12000"'],
    ["5 千平方米", '"5000"'],
    ["2亿元", '"200000000"'],
    ["85%", '"0.85"'],
    ["约3000", ACCEPTS.amount.example],
    ["3000至5000", ACCEPTS.amount.example],
    ["-3,000", ACCEPTS.amount.example],
    ["1e400", ACCEPTS.amount.example],
  ])("shows the figure that %j means, where it says one that may stand there", (floorArea, example) => {
    expect(
      faultsOf(Complex.safeParse({ ...complex, site: { floorArea } }).error, { ...complex, site: { floorArea } }),
    ).toEqual([expect.objectContaining({ path: "site.floorArea", example })]);
  });

  it("shows a whole number, and a share as one, only where it is", () => {
    const shown = (path: string, value: unknown) => {
      const input = linjiangWith(path, value);
      return faultsOf(Plan.safeParse(input).error, input).map(({ example }) => example);
    };
    expect(shown("standards.4.months", "36个月")).toEqual(["36"]);
    expect(shown("standards.4.months", "1.5年")).toEqual([ACCEPTS.count.example]);
  });

  it("names all that is wrong, in the order of the schema", () => {
    const input = { ...complex, id: 3, flor: 1, site: { floorArea: "x", premises: [{ id: "a", main: "yes" }] } };
    expect(faultsIn(Complex, input)).toEqual([
      { path: "id", got: "3", ...ACCEPTS.id },
      { path: "site.floorArea", got: '"x"', ...ACCEPTS.amount },
      { path: "site.premises[0].main", got: '"yes"', ...ACCEPTS.boolean },
      { path: "flor", got: "1", ...ACCEPTS.noSuchKey },
    ]);
  });

  it("names each of several unknown keys", () => {
    expect(faultsIn(Complex, { ...complex, a: 1, b: 2 }).map(({ path }) => path)).toEqual(["a", "b"]);
  });

  it("goes into a choice of forms within a choice of forms", () => {
    const input = {
      complexes: [{ ...complex, changes: [{ on: "2019-01-01", functions: { has: ["a", ""], lacks: [] } }] }],
    };
    expect(faultsIn(Portfolio, input)).toEqual([
      { path: "complexes[0].changes[0].functions.has[1]", got: '""', ...ACCEPTS.id },
    ]);
  });

  it("names the word that tells forms apart, where it is none of them", () => {
    expect(faultsIn(Plan, linjiangWith("targets.1.kind", "wave"))).toEqual([
      { path: "targets[1].kind", got: '"wave"', ...oneOfWords(["flow", "stock", "level"]) },
    ]);
  });

  it("goes into the form that is told apart", () => {
    expect(faultsIn(Plan, linjiangWith("targets.1.by", "2022-02-30"))).toEqual([
      { path: "targets[1].by", got: '"2022-02-30"', ...ACCEPTS.date },
    ]);
  });

  it("goes into unions, discriminated unions, tuples, sets and maps of a schema that is not ours, and does not throw", () => {
    const host = z.strictObject({
      either: z.union([z.strictObject({ a: z.union([z.string(), z.number()]) }), z.strictObject({ b: z.boolean() })]),
      kind: z.discriminatedUnion("k", [
        z.strictObject({ k: z.literal("x"), v: z.number().min(3).multipleOf(2) }),
        z.strictObject({ k: z.literal("y"), v: z.iso.date() }),
      ]),
      pair: z.tuple([z.string(), z.number()]),
      set: z.set(z.number()).max(1),
      map: z.map(z.string(), z.number()),
      both: z.intersection(z.object({ p: z.number() }), z.object({ q: z.email() })),
      never: z.never(),
    });
    const input = {
      either: { a: true },
      kind: { k: "x", v: 1 },
      pair: [1],
      set: new Set(["a", "b"]),
      map: new Map<unknown, unknown>([[1, "a"]]),
      both: { p: "x", q: "no" },
      never: 1,
    };
    const faults = faultsIn(host, input);
    for (const key of Object.keys(input)) expect(faults.some(({ path }) => path.startsWith(key))).toBe(true);
    expect(faults).toContainEqual(expect.objectContaining({ path: "either.a", got: "true" }));
    expect(JSON.parse(JSON.stringify(faults))).toStrictEqual(faults);
  });

  it("writes a key that is no plain name in brackets and quotes", () => {
    const facts = { "4.1.2": "x", "a b": "x", "": "x", 泵: "x", "2020": "x", 'say "hi"': "x" };
    expect(faultsIn(Complex, { ...complex, facts }).map(({ path }) => path)).toEqual([
      'facts["2020"]',
      'facts["4.1.2"]',
      'facts["a b"]',
      'facts[""]',
      "facts.泵",
      'facts["say \\"hi\\""]',
    ]);
  });

  it.each<[unknown, string]>([
    [undefined, "undefined"],
    [null, "null"],
    ["泵", '"泵"'],
    [-0.5, "-0.5"],
    [[1, [2, [3, [4]]]], "[1,[2,[3,[…]]]]"],
    [{ a: { b: { c: { d: 1 } } } }, '{"a":{"b":{"c":{…}}}}'],
    [new Map(), "an object of a class"],
    [() => 1, "a function"],
    [10n, "10"],
  ])("shows %o as %s", (value, got) => {
    expect(
      faultsIn(Complex, { ...complex, milestones: [{ kind: value, tier: "county", on: "2020-01-01" }] }),
    ).toMatchObject([{ got }]);
  });

  it("cuts short what is long, and what it shows is never longer than 80 characters", () => {
    for (const long of ["x".repeat(1000), Array(1000).fill("x"), Object.fromEntries(Array(99).entries())]) {
      const [fault] = faultsIn(Complex, { ...complex, operatingModel: long });
      expect(fault?.got.length).toBeLessThanOrEqual(80);
      expect(fault?.got).toContain("…");
    }
  });

  it("says `nothing` for a key that is not there, and `undefined` for one that is and says nothing", () => {
    const { name: _, ...nameless } = complex;
    expect(faultsIn(Complex, nameless)).toEqual([{ path: "name", got: "nothing", ...ACCEPTS.text }]);
    expect(faultsIn(Complex, { ...complex, name: undefined })).toEqual([
      { path: "name", got: "undefined", ...ACCEPTS.text },
    ]);
  });

  it("given another input than the one parsed, says `nothing` and does not throw", () => {
    const { error } = Complex.safeParse({ ...complex, site: { floorArea: "x" } });
    for (const other of [undefined, null, 3, "x", [], {}]) {
      expect(faultsOf(error, other).map(bare)).toEqual([{ path: "site.floorArea", got: "nothing", ...ACCEPTS.amount }]);
    }
  });

  it("does not read what an input inherits", () => {
    const { error } = Complex.safeParse({});
    expect(faultsOf(error, Object.create(complex)).every(({ got }) => got === "nothing")).toBe(true);
  });
});

describe("the host's settings of zod", () => {
  const BAD: readonly (readonly [string, z.ZodType, unknown])[] = [
    ["an empty complex", Complex, {}],
    ["no complex", Complex, null],
    ["an unknown key", Complex, { ...complex, flor: 1 }],
    ["a bad date", Complex, { ...complex, milestones: [{ kind: "cultivated", tier: "county", on: "2019-02-29" }] }],
    ["a bad word", Complex, { ...complex, milestones: [{ kind: "listed", tier: "county", on: "2020-02-29" }] }],
    ["a bad inventory", Complex, { ...complex, functions: 3 }],
    ["bad map keys", Complex, { ...complex, facts: { " x": 1 } }],
    ["a bad flag", Complex, { ...complex, resources: [{ kind: "k", id: "r", shared: 1 }] }],
    ["__proto__ in a map", Complex, { ...complex, facts: JSON.parse('{"__proto__":1}') }],
    ["no JSON in a patch", Plan, linjiangWith(["readings", "force", "alternatives", "hard", "set"], { a: Number.NaN })],
    ["a bad kind of target", Plan, linjiangWith("targets.0.kind", "wave")],
    ["a bad number of members", Plan, linjiangWith("standards.2.atLeast", 1.5)],
    ["a bad choice", Plan, linjiangWith("chosen", { size: { id: "given", value: 1.5 } })],
  ];
  const all = () => BAD.map(([, schema, input]) => faultsIn(schema, input));
  const before = { ...z.config() };
  const plain = all();

  afterEach(() => {
    z.config({ ...Object.fromEntries(Object.keys(z.config()).map((key) => [key, undefined])), ...before });
  });

  it.each<[string, Parameters<typeof z.config>[0]]>([
    ["another language", z.locales.zhCN()],
    ["a language of its own", { localeError: () => "host says no" }],
    ["its own words for every error", { customError: () => "host says no" }],
    ["no code from strings", { jitless: true }],
  ])("%s change no fault", (_, settings) => {
    z.config(settings);
    expect(all()).toEqual(plain);
  });

  it.each<[string, Parameters<typeof z.config>[0]]>([
    ["another language", z.locales.zhCN()],
    ["its own words for every error", { customError: () => "host says no" }],
  ])("%s change no PolicyError", (_, settings) => {
    const input = linjiangWith("standards.0.value", "0x10");
    const faults = planFaults(input);
    z.config(settings);
    expect(planFaults(input)).toEqual(faults);
    expect(() => decimal("x")).toThrow("普通记数法");
  });

  it("change nothing of what is sound, and are not changed by it", () => {
    const customError = () => "host says no";
    z.config({ customError });
    expect(definePlan(taizhou)).toStrictEqual(taizhou);
    expect(Complex.parse(complex)).toStrictEqual(complex);
    expect(z.config().customError).toBe(customError);
  });

  it.each(BAD)("no fault of %s speaks in zod's own words", (_, schema, input) => {
    for (const { accepted, example } of faultsIn(schema, input)) {
      expect(accepted.en).not.toMatch(/Invalid|expected|\bint\b|too (small|big)/i);
      expect(accepted.zh).toMatch(/\p{Script=Han}|^"/u);
      expect(example).not.toBe("");
    }
  });
});
