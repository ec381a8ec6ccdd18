import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  acceptedBy,
  type Bond,
  bonded,
  exampleOf,
  type Form,
  listOf,
  mapOf,
  objectOf,
  onceEach,
  pairOf,
  refusal,
  saidOf,
  someOf,
  textSchema,
  withOne,
} from "../../src/kernel/index.js";

const issuesOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues ?? [];
const due = { zh: "文字", en: "some texts", example: '["a"]' };

describe("fields that have to go with each other", () => {
  const text = textSchema.exactOptional();
  const given = (bonds: readonly Bond[]) =>
    bonded(objectOf({ a: text, b: text, list: listOf(z.number()).exactOptional() }), bonds);
  const bond = (where: Bond["where"], field: string, is: Bond["is"], example = '"x"'): Bond => ({
    where,
    field,
    is,
    due: { ...due, example },
  });
  const even: Form = {
    holds: (value) => value === undefined || (Array.isArray(value) && value.every((each) => each % 2 === 0)),
    schema: { items: { multipleOf: 2 } },
    at: (value) => (Array.isArray(value) ? [String(value.findIndex((each) => each % 2 !== 0))] : []),
  };
  const { at: _at, ...nowhere } = even;

  it.each<[string, Bond, right: readonly object[], wrong: readonly object[], path: readonly string[]]>([
    [
      "one where another is",
      bond({ a: "there" }, "b", "there"),
      [{}, { b: "x" }, { a: "x", b: "x" }],
      [{ a: "x" }],
      ["b"],
    ],
    ["one where another is not", bond({ a: "absent" }, "b", "there"), [{ a: "x" }, { b: "x" }], [{}], ["b"]],
    [
      "none where another is so",
      bond({ a: ["x", "y"] }, "b", "absent", "null"),
      [{ a: "z", b: "x" }, { a: "x" }],
      [{ a: "y", b: "x" }],
      ["b"],
    ],
    [
      "one of some words",
      bond({ a: "there" }, "b", ["x"]),
      [{ b: "y" }, { a: "y", b: "x" }],
      [{ a: "y", b: "y" }, { a: "y" }],
      ["b"],
    ],
    [
      "of a form, with where it is not",
      bond({ a: "there" }, "list", even, "[2]"),
      [{ list: [1] }, { a: "x", list: [2, 4] }],
      [{ a: "x", list: [2, 3] }],
      ["list", "1"],
    ],
    [
      "of a form that says no place",
      bond({ a: "there" }, "list", nowhere, "[2]"),
      [{ a: "x" }],
      [{ a: "x", list: [3] }],
      ["list"],
    ],
    [
      "only where all is so",
      bond({ a: "there", list: "there" }, "b", "there"),
      [{ a: "x" }, { list: [] }],
      [{ a: "x", list: [] }],
      ["b"],
    ],
  ])("%s", (_, each, right, wrong, path) => {
    const schema = given([each]);
    for (const value of right) expect(schema.parse(value)).toEqual(value);
    for (const value of wrong) {
      expect(issuesOf(schema, value)).toEqual([
        { code: "custom", path, message: refusal(each.due), params: { code: "does-not-fit" } },
      ]);
    }
  });

  it("an example goes by them: with what is due, without what may not be there", () => {
    const schema = (bonds: readonly Bond[]) => bonded(objectOf({ a: textSchema, b: textSchema }), bonds);
    expect(exampleOf(schema([]), "y")).toEqual({ a: "y", b: "y" });
    expect(exampleOf(schema([bond({ a: "there" }, "b", ["x"])]), "y")).toEqual({ a: "y", b: "x" });
    expect(exampleOf(schema([bond({ a: "there" }, "b", "absent", "null")]), "y")).toEqual({ a: "y" });
    expect(exampleOf(schema([bond({ a: ["x"] }, "b", "absent", "null")]), "y")).toEqual({ a: "y", b: "y" });
  });

  it("a JSON Schema says them all", () => {
    const schema = given([bond({ a: ["x"], list: even }, "b", "absent"), bond({ b: "absent" }, "a", "there")]);
    expect(saidOf(schema)).toEqual({
      allOf: [
        {
          if: {
            not: {
              allOf: [
                { required: ["a"], properties: { a: { enum: ["x"] } } },
                { required: ["list"], properties: { list: even.schema } },
              ],
            },
          },
          else: { not: { required: ["b"] } },
        },
        { if: { not: { not: { required: ["b"] } } }, else: { required: ["a"] } },
      ],
    });
  });
});

describe("a list", () => {
  it("of words of which none stands twice says the words once", () => {
    const schema = onceEach(listOf(textSchema));
    expect(schema.parse(["a", "b"])).toEqual(["a", "b"]);
    const once = { zh: "不重复的清单", en: "a list in which nothing stands twice", example: '["a","b"]' };
    expect(issuesOf(schema, ["a", "b", "a"])).toEqual([
      { code: "custom", path: [], message: refusal(once), params: { code: "double" } },
    ]);
    expect(saidOf(schema)).toEqual({ uniqueItems: true });
  });

  it("of one at least is what is due, also where that is said when it is asked for, and has so many at the most", () => {
    for (const said of [due, () => due]) {
      const some = someOf(textSchema, said, 2);
      expect(some.parse(["x", "y"])).toEqual(["x", "y"]);
      expect(issuesOf(some, [])).toMatchObject([{ code: "too_small", message: refusal(due) }]);
      expect(issuesOf(some, ["x", "y", "z"])).toMatchObject([{ code: "too_big" }]);
      expect(acceptedBy(issuesOf(some, 1)[0]?.message ?? "")?.en).toBe("an array");
    }
  });

  it("of other kinds than lists is refused in words of its own, if there are any", () => {
    const own = () => refusal(due);
    expect(issuesOf(listOf(textSchema, 2, own), "x")).toMatchObject([{ message: refusal(due) }]);
    expect(acceptedBy(issuesOf(listOf(textSchema), 1)[0]?.message ?? "")?.en).toBe("an array");
  });

  it("may be a pair", () => {
    const two = { zh: "两个", en: "two", example: '["a","b"]' };
    const pair = pairOf(textSchema, two);
    expect(pair.parse(["a", "b"])).toEqual(["a", "b"]);
    expect(Object.isFrozen(pair.parse(["a", "b"]))).toBe(true);
    for (const other of [["a"], ["a", "b", "c"], ["a", 1], "a"]) expect(issuesOf(pair, other)).toHaveLength(1);
    expect(acceptedBy(issuesOf(pair, ["a", "b", "c"])[0]?.message ?? "")).toEqual(two);
  });

  it("or a map, all of it wrong, is read no further than its thousandth issue", () => {
    const read = (length: number, schemaOf: (item: z.ZodType) => z.ZodType, given: (texts: string[]) => unknown) => {
      let items = 0;
      const item = z.unknown().refine(() => {
        items += 1;
        return false;
      });
      const issues = issuesOf(objectOf({ in: schemaOf(item) }), { in: given(new Array(length).fill("x")) });
      return [items, issues.length];
    };
    for (const [length, first] of [
      [1000, 1000],
      [3000, 1000],
    ] as const) {
      expect(
        read(
          length,
          (item) => listOf(item),
          (texts) => texts,
        ),
      ).toEqual([first, 1000]);
      expect(
        read(
          length,
          (item) => mapOf(item),
          (texts) => Object.fromEntries(texts.map((text, at) => [`k${at}`, text])),
        ),
      ).toEqual([first, 1000]);
    }
  });
});

it("an object of which one key at least is due says so to a JSON Schema", () => {
  const fields = { a: textSchema.exactOptional(), b: textSchema.exactOptional() };
  const one = withOne(objectOf(fields), due, ["a", "b"]);
  expect(saidOf(one)).toEqual({ anyOf: [{ required: ["a"] }, { required: ["b"] }] });
  expect(exampleOf(one, undefined)).toEqual({ a: expect.any(String) });
});
