import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  acceptedBy,
  amountSchema,
  COUNT,
  countSchema,
  DECIMAL_PLACES,
  dateSchema,
  exampleOf,
  givenBy,
  ID,
  INTEGER,
  idSchema,
  integerSchema,
  JSON_VALUE,
  jsonValueSchema,
  knownKeysIn,
  listOf,
  mapOf,
  notDeep,
  objectOf,
  openObjectOf,
  partOf,
  placesSchema,
  refusal,
  refusalOfKeys,
  saidOf,
  someOf,
  TEXT,
  takenAsGiven,
  textSchema,
  wholeMapOf,
  withOne,
  YEAR,
  yearSchema,
} from "../../src/kernel/index.js";

const issuesOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues ?? [];
const messagesOf = (schema: z.ZodType, value: unknown) => issuesOf(schema, value).map(({ message }) => message);

describe("a field takes what it says, and refuses the rest in the words of its kind, once", () => {
  it.each([
    ["text", TEXT, textSchema, ["x", " x ", "x".repeat(2000), "泵"], ["", "  ", "x".repeat(2001), "\ud800", 1, null]],
    [
      "id",
      ID,
      idSchema,
      ["x", "a b", "x".repeat(200), "constructor"],
      ["", " x", "x ", "x".repeat(201), "__proto__", 1],
    ],
    ["integer", INTEGER, integerSchema, [0, -3, 7], [1.5, "1", Number.NaN, 2 ** 53]],
    ["count", COUNT, countSchema, [0, 3], [-1, 1.5, "1"]],
    ["places", DECIMAL_PLACES, placesSchema, [0, 12], [-1, 13, 1.5]],
    ["year", YEAR, yearSchema, [1, 2020, 9999], [0, 10000, 2020.5, "2020"]],
    ["json", JSON_VALUE, jsonValueSchema, [null, 1, "x", [{ a: [] }]], [Number.NaN, new Date(0), undefined]],
  ] as const)("%s", (_kind, due, schema, taken, refused) => {
    for (const value of taken) expect(schema.parse(value)).toEqual(value);
    for (const value of refused) expect(messagesOf(schema, value)).toEqual([refusal(due)]);
  });

  it("a whole number is never -0", () => {
    expect(Object.is(integerSchema.parse(-0), 0)).toBe(true);
    expect(Object.is(countSchema.parse(-0), 0)).toBe(true);
    expect(Object.is(placesSchema.parse(-0), 0)).toBe(true);
  });

  it("a refusal says in both languages what is accepted, and leads back to it", () => {
    const { zh, en, example } = YEAR;
    expect(refusal(YEAR)).toBe(`expected ${en} · 应为${zh} · e.g. ${example}`);
    expect(acceptedBy(refusal(YEAR))).toEqual(YEAR);
    expect(acceptedBy(refusal(ID))).toEqual(ID);
    expect(acceptedBy("another message")).toBeUndefined();
  });

  it.each([
    { en: "a thing", zh: "物", example: '{"a":1}' },
    { en: "one · of several", zh: "其一，\n换行", example: '"e.g. x · y"' },
  ])("so does one in words of its own: %j", (due) => {
    const message = refusal(due);
    expect(message).toContain(`expected ${due.en} · 应为${due.zh} · e.g. ${due.example}`);
    expect(acceptedBy(message)).toEqual(due);
    for (const other of [
      `not ${message}`,
      message.replace("expected", "got"),
      "expected a · 应为b",
      "expected  · 应为b · e.g. c",
    ])
      expect(acceptedBy(other)).toBeUndefined();
  });

  it("a refusal of keys names those that are known, and leads back to them", () => {
    expect(refusalOfKeys(["a", "b"])).toContain("a, b");
    expect(knownKeysIn(refusalOfKeys(["a", "b"]))).toEqual(["a", "b"]);
    expect(knownKeysIn(`${refusalOfKeys(["a"])}.`)).toEqual(["a."]);
    expect(knownKeysIn(`x ${refusalOfKeys(["a"])}`)).toEqual([]);
    const [issue] = issuesOf(objectOf({ a: textSchema, b: textSchema.exactOptional() }), { a: "x", c: 1 });
    expect(knownKeysIn(issue?.message ?? "")).toEqual(["a", "b"]);
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

  it("several issues of an item are as many", () => {
    const pairs = listOf(z.tuple([z.number(), z.number()]));
    const bad = (length: number) =>
      issuesOf(
        pairs,
        Array.from({ length }, () => ["x", "x"]),
      );
    expect([bad(500).length, bad(600).length]).toEqual([1000, 1000]);
    expect(bad(1200).at(-1)?.path).toEqual([499, 1]);
  });

  it("has so many items at the most, if that is said", () => {
    const few = listOf(z.number(), 2);
    expect(few.parse([1, 2])).toEqual([1, 2]);
    expect(issuesOf(few, [1, 2, 3])).toMatchObject([{ code: "too_big" }]);
  });

  const due = { en: "some texts", zh: "文字", example: '["a"]' };

  it("of one at least is told by what is due, where there is none and where there is no list", () => {
    const some = someOf(textSchema, due);
    expect(some.parse(["x", "y"])).toEqual(["x", "y"]);
    expect(messagesOf(some, [])).toEqual([refusal(due)]);
    expect(messagesOf(some, 1)).toEqual([expect.stringContaining("an array")]);
    expect(messagesOf(some, [""])).toEqual([refusal(TEXT)]);
  });

  it("an object or a map of one at least is told so, too, at the key that is asked first", () => {
    const fields = { a: textSchema.exactOptional(), b: textSchema.exactOptional(), c: textSchema.exactOptional() };
    const one = withOne(objectOf(fields), due, ["a", "b"]);
    expect([one.parse({ a: "x" }), one.parse({ b: "x", c: "x" })]).toEqual([{ a: "x" }, { b: "x", c: "x" }]);
    for (const none of [{}, { c: "x" }, { a: undefined, c: "x" }])
      expect(issuesOf(one, none)).toMatchObject([{ message: refusal(due), path: ["a"] }]);
    const any = withOne(mapOf(textSchema), due);
    expect(any.parse({ x: "x" })).toEqual({ x: "x" });
    expect(issuesOf(any, {})).toMatchObject([{ message: refusal(due), path: [] }]);
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

  it("leaves out what is undefined, unless nothing may be left out", () => {
    expect(map.parse({ a: 1, b: undefined })).toStrictEqual({ a: 1 });
    expect(issuesOf(wholeMapOf(jsonValueSchema), { a: 1, b: undefined })).toMatchObject([{ path: ["b"] }]);
    expect(wholeMapOf(jsonValueSchema).parse({ a: 1 })).toEqual({ a: 1 });
  });

  it("of any size is read whole", () => {
    for (const size of [1000, 1001, 2500]) {
      const all = Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${index}`, index]));
      expect(map.parse(all)).toEqual(all);
      expect(issuesOf(map, { ...all, k7: "x", k999: "x" }).map(({ path }) => path)).toEqual([["k7"], ["k999"]]);
    }
  });

  it("reports its first thousand issues", () => {
    const input = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`k${index}`, "x"]));
    expect(issuesOf(map, input)).toHaveLength(1000);
  });
});

describe("an object", () => {
  it("without keys is none of a class, which would pass for empty", () => {
    const any = objectOf({ x: z.number().exactOptional() });
    for (const value of [
      new Date(0),
      new Map([["x", 1]]),
      new (class {})(),
      Promise.resolve({ x: 1 }),
      Buffer.from("x"),
    ])
      expect(issuesOf(any, value)).toMatchObject([{ code: "invalid_type", expected: "object" }]);
    expect(any.parse(Object.assign(new (class {})(), { x: 1 }))).toEqual({ x: 1 });
    expect(any.parse(Object.create(null))).toEqual({});
    for (const value of [null, [], "x", 1]) expect(issuesOf(any, value)).toHaveLength(1);
  });

  it("may be open to names of a pattern, and to no others", () => {
    const open = openObjectOf({ a: textSchema }, /^(?:a$|x-)/, textSchema);
    expect(open.parse({ a: "a", "x-1": "b", "x-2": undefined })).toStrictEqual({ a: "a", "x-1": "b" });
    expect(issuesOf(open, { a: "a", y: "b", z: 1 })).toMatchObject([{ code: "unrecognized_keys", keys: ["y", "z"] }]);
    expect(issuesOf(open, { a: "a", "x-1": 1 })).toMatchObject([{ path: ["x-1"] }]);
    expect(messagesOf(open, 1)).toEqual([expect.stringContaining("an object")]);
  });

  it("may be read in part", () => {
    const part = partOf({ a: textSchema.exactOptional() });
    expect([part.parse({ a: "x", b: 1 }), part.parse({ b: 1, a: undefined })]).toStrictEqual([{ a: "x" }, {}]);
    expect(messagesOf(part, 1)).toEqual([expect.stringContaining("an object")]);
  });

  it("of our own making is taken for what the schema would give, by that schema alone", () => {
    const [one, other] = [objectOf({ a: textSchema }), objectOf({ a: textSchema })];
    const guarded = notDeep(one);
    const made = Object.freeze({ a: "x" });
    expect(givenBy(one)(made)).toBe(false);
    expect(takenAsGiven(guarded, made)).toBe(made);
    expect([givenBy(one)(made), givenBy(guarded)(made), givenBy(other)(made)]).toEqual([true, true, false]);
    expect(givenBy(guarded)(one.parse({ a: "x" }))).toBe(true);
  });

  it("is nested 64 levels at most", () => {
    const tree: z.ZodType = notDeep(z.looseObject({}));
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { in: deep(levels - 1) });
    expect(tree.parse(deep(64))).toEqual(deep(64));
    expect(messagesOf(tree, deep(65))).toEqual([
      "expected an object nested 64 levels at most · 应为嵌套不超过64层的对象 · e.g. {}",
    ]);
  });
});

describe("an example of what is accepted is as like as may be to what was given", () => {
  const due = { en: "some texts", zh: "文字", example: '["a"]' };
  const text = "泵与电机";
  const label = objectOf({ zh: textSchema, en: textSchema });
  const milestone = objectOf({
    kind: z.enum(["listed", "gone"]),
    on: dateSchema,
    list: textSchema.exactOptional(),
    by: textSchema.prefault("x"),
    to: textSchema.default("x"),
  });
  const figures = objectOf({ name: textSchema.exactOptional(), area: amountSchema.exactOptional() });
  const optional = { a: textSchema.exactOptional(), b: textSchema.exactOptional(), c: textSchema.exactOptional() };
  const one = withOne(objectOf(optional), due, ["a", "b"]);
  const nested = objectOf({ label, list: listOf(textSchema), some: someOf(textSchema, due), kind: z.literal("x") });
  const filled = { label: { zh: text, en: text }, list: [], some: ["a"], kind: "x" };
  const self: z.ZodType = objectOf({
    id: idSchema,
    get inner() {
      return self;
    },
  });

  it.each<[string, z.ZodType, unknown, unknown]>([
    ["a text for a list of texts", listOf(textSchema), "x", ["x"]],
    ["a number for it", listOf(textSchema), 5, [text]],
    ["nothing", listOf(integerSchema), undefined, [7]],
    ["a text of forty characters", listOf(textSchema), "x".repeat(40), ["x".repeat(40)]],
    ["a longer one", listOf(textSchema), "x".repeat(41), [text]],
    ["yes or no for a list", listOf(z.boolean()), false, [false]],
    ["a text for it", listOf(z.boolean()), "x", [true]],
    ["a text for a map", mapOf(textSchema), "x", { a: "x" }],
    ["a number for it", mapOf(textSchema), 5, { a: text }],
    ["a name for a label", label, "名", { zh: "名", en: "名" }],
    [
      "one record for a list",
      listOf(milestone),
      { kind: "gone", on: "2020-01-01" },
      [{ kind: "gone", on: "2020-01-01" }],
    ],
    [
      "one that is right in part",
      listOf(milestone),
      { kind: "listed", on: "2020", list: "x", by: 1, no: 1 },
      [{ kind: "listed", on: "2020-12-31", list: "x" }],
    ],
    ["a record of the wrong kind", milestone, [], { kind: "listed", on: "2020-12-31" }],
    ["a figure for what has one", figures, 5, { area: 5 }],
    ["a figure for what has one, guarded", objectOf({ in: notDeep(figures) }), { in: 5 }, { in: { area: 5 } }],
    ["what fits no field", figures, true, { name: text }],
    ["none of several of which one is due", one, { c: "x" }, { a: text, c: "x" }],
    ["one of them", one, { b: "x", c: "x" }, { b: "x", c: "x" }],
    ["another of them that is wrong", one, { b: 1, c: "x" }, { a: text, c: "x" }],
    ["what holds others", nested, undefined, filled],
    [
      "what holds others, with one wrong",
      nested,
      { list: "x", label: "名" },
      { ...filled, label: { zh: "名", en: "名" }, list: ["x"] },
    ],
    ["one of several forms, the first without an empty list", z.union([nested, label]), undefined, filled.label],
    ["a figure or a text", listOf(z.union([amountSchema, figures])), "5", ["5"]],
    ["a figure or a text, of neither", listOf(z.union([amountSchema, figures])), true, ["4680"]],
    ["a text or an object, of which it is the text", listOf(z.union([label, textSchema])), "x", ["x"]],
    ["one of several forms, the first of which holds itself", z.union([self, label]), undefined, filled.label],
    ["what holds itself", self, undefined, undefined],
    ["a list of what holds itself", listOf(self), undefined, undefined],
  ])("%s", (_, schema, given, example) => {
    expect(exampleOf(schema, given)).toEqual(example);
    if (example !== undefined) expect(schema.safeParse(example).success).toBe(true);
  });

  it("stands in the refusal, unless it were long", () => {
    const keys = Array.from({ length: 8 }, (_, index) => `k${index}`);
    const many = objectOf(Object.fromEntries(keys.map((key) => [key, textSchema])));
    const example = (length: number) => acceptedBy(messagesOf(many, "x".repeat(length))[0] ?? "")?.example;
    const all = (value: string) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, value])));
    expect(all("x".repeat(29))).toHaveLength(297);
    expect([example(29), example(30)]).toEqual([all("x".repeat(29)), all(text)]);
    expect(acceptedBy(messagesOf(self, 1)[0] ?? "")?.example).toBe("{}");
  });

  it("a JSON Schema says of what one at least is due", () => {
    expect(saidOf(one)).toEqual({ anyOf: [{ required: ["a"] }, { required: ["b"] }] });
    expect(saidOf(withOne(mapOf(textSchema), due))).toEqual({ minProperties: 1 });
    expect(saidOf(label)).toBeUndefined();
  });
});
