import { describe, expect, it } from "vitest";
import { Alternative, AnnualRecord, Inventory, Observation, Reading, Standard, Target } from "../../src/index.js";
import { ACCEPTS, oneOfWords } from "../finding/accepts.js";
import { faultsIn } from "../given.js";
import { altered } from "../plan/altered.js";
import { linjiang } from "../plan/linjiang.js";

describe("an inventory", () => {
  it.each<[string, unknown]>([
    ["a list", ["testing", "training"]],
    ["a list of none", []],
    ["what is there and what lacks", { has: ["testing"], lacks: ["training"] }],
    ["nothing known", { has: [], lacks: [] }],
    ["with what is virtual", { has: ["testing"], lacks: [], virtual: ["testing"] }],
  ])("may be %s", (_, inventory) => {
    expect(Inventory.parse(inventory)).toStrictEqual(inventory);
  });

  it("without `lacks` names it", () => {
    expect(faultsIn(Inventory, { has: ["testing"] })).toEqual([{ path: "lacks", got: "nothing", ...ACCEPTS.list }]);
  });

  it("with a misspelt key names it", () => {
    expect(faultsIn(Inventory, { has: [], lacks: [], virtaul: [] })).toEqual([
      { path: "virtaul", got: "[]", ...ACCEPTS.noSuchKey },
    ]);
  });

  it("with an id that is none names its place, in a list", () => {
    expect(faultsIn(Inventory, ["testing", 3])).toEqual([{ path: "[1]", got: "3", ...ACCEPTS.id }]);
  });

  it("with an id that is none names its place, in an object", () => {
    expect(faultsIn(Inventory, { has: ["testing", " "], lacks: [] })).toEqual([
      { path: "has[1]", got: '" "', ...ACCEPTS.id },
    ]);
  });

  it("refuses an own __proto__", () => {
    expect(faultsIn(Inventory, JSON.parse('{"has":[],"lacks":[],"__proto__":1}'))).toEqual([
      { path: "__proto__", got: "1", ...ACCEPTS.noSuchKey },
    ]);
  });

  it.each<[unknown, string]>([
    [null, "null"],
    ["testing", '"testing"'],
    [3, "3"],
    [undefined, "undefined"],
  ])("is not %o: an array or an object is due", (input, got) => {
    expect(faultsIn(Inventory, input)).toEqual([
      {
        path: "",
        got,
        accepted: { zh: "数组或对象", en: "an array or an object" },
        example: expect.stringMatching(/^\["/u),
      },
    ]);
  });
});

describe("an observation", () => {
  it.each<[unknown, unknown]>([
    [12, "12"],
    ["12.50", "12.5"],
    ["-3", "-3"],
    [-0, "0"],
    [{ ratings: [80, "85.50"] }, { ratings: ["80", "85.5"] }],
    [{ ratings: [] }, { ratings: [] }],
    [{ done: ["a", "b"] }, { done: ["a", "b"] }],
    [{ done: [] }, { done: [] }],
  ])("%j comes out as %j", (input, output) => {
    expect(Observation.parse(input)).toStrictEqual(output);
  });

  it.each<[string, unknown, string, string]>([
    ["a rating in hexadecimal", { ratings: ["80", "0x10"] }, "ratings[1]", '"0x10"'],
    ["a rating that a float has spoilt", { ratings: [0.1 + 0.2] }, "ratings[0]", "0.30000000000000004"],
    ["a rating that is NaN", { ratings: [Number.NaN] }, "ratings[0]", "NaN"],
  ])("with %s names its place", (_, input, path, got) => {
    expect(faultsIn(Observation, input)).toEqual([{ path, got, ...ACCEPTS.decimal }]);
  });

  it("with an item that is no id names its place", () => {
    expect(faultsIn(Observation, { done: ["a", 3] })).toEqual([{ path: "done[1]", got: "3", ...ACCEPTS.id }]);
  });

  it.each<[unknown, string]>([
    [JSON.parse("1e400"), "Infinity"],
    [Number.NaN, "NaN"],
    [null, "null"],
    [true, "true"],
    [[80], "[80]"],
  ])("is not %o: a decimal or an object is due", (input, got) => {
    const record = { complex: "pumps", year: 2019, observed: { income: input } };
    const { zh, en } = ACCEPTS.decimal.accepted;
    expect(faultsIn(AnnualRecord, record)).toEqual([
      { path: "observed.income", got, accepted: { zh: `${zh}或对象`, en: `${en} or an object` }, example: '"87.5"' },
    ]);
  });

  it("shows the figure that a text means, as people write it", () => {
    const record = { complex: "pumps", year: 2019, observed: { income: "2,000" } };
    expect(faultsIn(AnnualRecord, record)).toMatchObject([{ path: "observed.income", example: '"2000"' }]);
  });

  it("of two forms at once is refused", () => {
    expect(faultsIn(Observation, { ratings: [], done: [] })).toHaveLength(1);
  });

  it("of no form is refused", () => {
    expect(faultsIn(Observation, {}).length).toBeGreaterThan(0);
  });

  it("with a misspelt key names it", () => {
    expect(faultsIn(Observation, { ratings: ["80"], trim: 1 })).toEqual([
      { path: "trim", got: "1", ...ACCEPTS.noSuchKey },
    ]);
  });
});

describe("a standard is told apart by its test", () => {
  it.each(linjiang.standards.map((standard) => [standard.test, standard] as const))("%s", (_, standard) => {
    const parsed = Standard.parse(standard);
    expect(Standard.parse(parsed)).toStrictEqual(parsed);
    expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
  });

  it("and one of no known test says which there are", () => {
    const words = oneOfWords(["at-least", "at-most", "covers", "one-of", "within", "listed", "requires"]);
    expect(faultsIn(Standard, { ...linjiang.standards[0], test: "exceeds" })).toEqual([
      { path: "test", got: '"exceeds"', ...words },
    ]);
    // One that names none is by a condition.
    expect(faultsIn(Standard, {}).map(({ path }) => path)).toEqual(["id", "label", "clauses", "effect", "requires"]);
  });

  it("and refuses a key of another test", () => {
    expect(faultsIn(Standard, { ...linjiang.standards[0], atLeast: "all" })).toEqual([
      { path: "atLeast", got: '"all"', ...ACCEPTS.noSuchKey },
    ]);
  });

  it("a figure for a tier that is no decimal is named by its tier", () => {
    expect(faultsIn(Standard, { ...linjiang.standards[0], value: { base: "2,000", star: 3 } })).toEqual([
      { path: "value.base", got: '"2,000"', ...ACCEPTS.decimal, example: '"2000"' },
    ]);
  });

  it.each<[number, string, string, readonly string[]]>([
    [2, "fact", "floor-area", ["functions", "capabilities", "participants"]],
    [3, "fact", "floor-area", ["operating-model", "building-entity", "operator", "industry-categories"]],
    [4, "from", "opened", ["cultivated", "applied", "recognised", "delisted"]],
    [5, "state", "once", ["ever", "now"]],
  ])("standard %i takes at %s no %s", (index, key, value, words) => {
    expect(faultsIn(Standard, { ...linjiang.standards[index], [key]: value })).toEqual([
      { path: key, got: `"${value}"`, ...oneOfWords(words) },
    ]);
  });
});

describe("a target is told apart by its kind", () => {
  it.each(linjiang.targets.map((target) => [target.kind, target] as const))("%s", (_, target) => {
    expect(Target.parse(target)).toStrictEqual(target);
  });

  it("and one of no known kind says which there are", () => {
    const words = oneOfWords(["flow", "stock", "level"]);
    const wave = { ...linjiang.targets[0], kind: "wave" };
    expect(faultsIn(Target, wave)).toEqual([{ path: "kind", got: '"wave"', ...words }]);
    expect(faultsIn(Target, null)).toEqual([{ path: "", got: "null", ...ACCEPTS.object }]);
  });

  it("and refuses a key of the other kind", () => {
    expect(faultsIn(Target, { ...linjiang.targets[1], years: [2021] })).toEqual([
      { path: "years", got: "[2021]", ...ACCEPTS.noSuchKey },
    ]);
  });

  it("refuses a year that is none by its place", () => {
    expect(faultsIn(Target, { ...linjiang.targets[0], years: [2021, "2022"] })).toEqual([
      { path: "years[1]", got: '"2022"', ...ACCEPTS.year, example: "2022" },
    ]);
  });
});

describe("a reading", () => {
  it.each(Object.entries(linjiang.readings))("%s is plain JSON and parses to itself", (_, reading) => {
    expect(Reading.parse(reading)).toStrictEqual(reading);
  });

  it.each<[string, unknown]>([
    ["null, which takes a key away", null],
    ["a text", "x"],
    ["a number", 3.5],
    ["a list in an object", { a: [1, "2", null, true] }],
    ["64 levels", JSON.parse(`${"[".repeat(64)}${"]".repeat(64)}`)],
  ])("sets any JSON: %s", (_, value) => {
    const alternative = { label: linjiang.title, set: { "a.b": value } };
    expect(Alternative.parse(alternative)).toStrictEqual(alternative);
  });

  it("takes an integer or nothing", () => {
    const reading = altered(linjiang.readings.size, "alternatives.given.takes", "decimal");
    expect(faultsIn(Reading, reading)).toEqual([
      { path: "alternatives.given.takes", got: '"decimal"', ...oneOfWords(["integer"]) },
    ]);
  });
});

describe("a field of several forms says all of them, in both languages", () => {
  it.each<[unknown, string]>([
    ["all of them", '"all of them"'],
    [-1, "-1"],
    [1.5, "1.5"],
    [null, "null"],
  ])("%j is no number of members", (atLeast, got) => {
    const input = { ...linjiang.standards[2], atLeast };
    expect(faultsIn(Standard, input)).toEqual([
      {
        path: "atLeast",
        got,
        accepted: { zh: '"all"或不小于1的整数', en: '"all" or an integer of 1 or more' },
        example: '"all"',
      },
    ]);
  });
});
