import { describe, expect, it } from "vitest";
import { type Plan, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { faultsThrownBy } from "../given.js";
import { at } from "./altered.js";
import { linjiang, load } from "./linjiang.js";

const plan = load(linjiang);

/** Chooses as a caller does whose choices come from a form, so that the compiler knows none of their names. */
const choose = (choices: object, of = plan) => withReadings(of, choices as Readonly<Record<string, string>>);

const refused = (choices: object, of = plan) => faultsThrownBy(() => choose(choices, of));

const READINGS = {
  accepted: { zh: '以下之一：["force","size","start"]', en: 'one of ["force","size","start"]' },
  example: '"force"',
};
const FORCES = { accepted: { zh: '以下之一：["soft","hard"]', en: 'one of ["soft","hard"]' }, example: '"soft"' };

describe("withReadings", () => {
  it("changes the data that the alternative sets", () => {
    expect(at(choose({ force: "hard" }), "standards.0.waivable")).toBe(false);
  });

  it("changes nothing beside that and the choice", () => {
    const hard = choose({ force: "hard" });
    expect({ ...hard, standards: plan.standards, chosen: plan.chosen }).toEqual(plan);
    expect(hard.standards.slice(1)).toEqual(plan.standards.slice(1));
  });

  it("notes the choice, with its number where it takes one", () => {
    expect(choose({ force: "hard", size: { id: "given", value: 1200 } }).chosen).toEqual({
      force: "hard",
      size: { id: "given", value: 1200 },
      start: "whole",
    });
  });

  it("puts the number in as a canonical decimal where a decimal stands", () => {
    expect(at(choose({ size: { id: "given", value: 1200 } }), "standards.0.value.base")).toBe("1200");
  });

  it("refuses choices that are no object, and shows those that hold", () => {
    expect(refused([])).toEqual([
      {
        path: "",
        got: "[]",
        accepted: { zh: "以解读为键的对象", en: "an object keyed by reading" },
        example: JSON.stringify(plan.chosen),
      },
    ]);
  });

  it("takes 0 for a number", () => {
    expect(at(choose({ size: { id: "given", value: 0 } }), "standards.0.value.base")).toBe("0");
  });

  it("adds a key that the plan did not have, and takes it away again", () => {
    const issue = choose({ start: "issue" });
    expect(at(issue, "targets.0.from")).toBe("2021-01-15");
    const back = withReadings(issue, { start: "whole" });
    expect(Object.hasOwn(back.targets[0] ?? {}, "from")).toBe(false);
  });

  it("with no choice at all is the same plan", () => {
    expect(choose({})).toStrictEqual(plan);
  });

  it("with the choice already made is the same plan", () => {
    expect(choose({ force: "soft", size: "written", start: "whole" })).toStrictEqual(plan);
  });

  it("leaves the plan it was given as it was", () => {
    const before = JSON.stringify(plan);
    choose({ force: "hard", size: { id: "given", value: 1200 }, start: "issue" });
    expect(JSON.stringify(plan)).toBe(before);
  });

  it("leaves the choices it was given as they were", () => {
    const choices = { size: { id: "given", value: 1200 } };
    choose(choices);
    expect(choices).toStrictEqual({ size: { id: "given", value: 1200 } });
    expect(Object.isFrozen(choices.size)).toBe(false);
  });

  it("gives a frozen plan", () => {
    const hard = choose({ force: "hard" });
    expect(Object.isFrozen(hard)).toBe(true);
    expect(hard.standards.every((standard) => Object.isFrozen(standard))).toBe(true);
    expect(Object.isFrozen(hard.chosen)).toBe(true);
  });

  it("replaces one number by another", () => {
    const twice = withReadings(choose({ size: { id: "given", value: 1200 } }), { size: { id: "given", value: 1300 } });
    expect(twice).toStrictEqual(choose({ size: { id: "given", value: 1300 } }));
  });
});

describe("withReadings refuses", () => {
  it("a misspelt reading", () => {
    expect(refused({ froce: "hard" })).toEqual([{ path: "froce", got: '"froce"', ...READINGS }]);
  });

  it("a reading that every object inherits", () => {
    expect(refused({ constructor: "hard" })).toEqual([{ path: "constructor", got: '"constructor"', ...READINGS }]);
  });

  it("a reading called __proto__", () => {
    const choices = JSON.parse('{"__proto__":"hard"}');
    expect(refused(choices)).toEqual([{ path: "__proto__", got: '"__proto__"', ...READINGS }]);
  });

  it("a misspelt alternative", () => {
    expect(refused({ force: "hrad" })).toEqual([{ path: "force", got: '"hrad"', ...FORCES, example: '"hard"' }]);
  });

  it("an alternative that every object inherits", () => {
    expect(refused({ force: "toString" })).toEqual([{ path: "force", got: '"toString"', ...FORCES }]);
  });

  it("a misspelt alternative with a number", () => {
    expect(refused({ force: { id: "hrad", value: 1 } })).toMatchObject([{ ...FORCES, example: '"hard"' }]);
  });

  it.each<[unknown, string]>([
    [null, "null"],
    [3, "3"],
    [[], "[]"],
    [{}, "{}"],
    [true, "true"],
    [["hard"], '["hard"]'],
  ])("%j in place of an alternative", (choice, got) => {
    expect(refused({ force: choice })).toEqual([{ path: "force", got, ...FORCES }]);
  });

  it("a number where none is taken", () => {
    expect(refused({ force: { id: "hard", value: 3 } })).toEqual([
      {
        path: "force",
        got: '{"id":"hard","value":3}',
        accepted: { zh: "只写解读名，不带数值", en: "the alternative alone: it takes no value" },
        example: '"hard"',
      },
    ]);
  });

  it("no number where one is taken", () => {
    expect(refused({ size: "given" })).toEqual([
      {
        path: "size",
        got: '"given"',
        accepted: { zh: "带整数的解读，如 { id, value }", en: "the alternative together with an integer" },
        example: '{"id":"given","value":7}',
      },
    ]);
  });

  it.each<[unknown, string]>([
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    [JSON.parse("1e400"), "Infinity"],
    [2 ** 53, "9007199254740992"],
  ])("%o in place of a whole number", (value, got) => {
    expect(refused({ size: { id: "given", value } })).toEqual([
      { path: "size.value", got, accepted: { zh: "整数", en: "an integer" }, example: "7" },
    ]);
  });

  it("several at once, in the order given", () => {
    const paths = refused({ start: "x", moon: "y", force: "hrad" }).map(({ path }) => path);
    expect(paths).toEqual(["start", "moon", "force"]);
  });

  it("a number that leaves tiers out of order", () => {
    expect(refused({ size: { id: "given", value: 4000 } })).toHaveLength(1);
  });
});

describe("withReadings of the Taizhou preset", () => {
  const preset: Plan = taizhou;
  const alternatives = Object.entries(preset.readings).flatMap(([reading, { alternatives, ...rest }]) =>
    Object.entries(alternatives).map(([id, { takes }]) => ({ reading, id, takes, first: rest.default })),
  );

  it.each(alternatives)("$reading may be read as $id and taken back", ({ reading, id, takes, first }) => {
    const there = withReadings(preset, { [reading]: takes ? { id, value: 5 } : id });
    expect(withReadings(there, { [reading]: first })).toEqual(preset);
  });

  it("refuses a number that leaves an unsound plan, with a path in the plan that it leaves", () => {
    const choice = { "functions-expected": { id: "minimum", value: 10 } };
    const at = preset.standards.findIndex(({ id }) => id === "functions");
    expect(refused(choice, preset)).toMatchObject([
      { path: `functions-expected → standards[${at}].atLeast`, got: "10", example: "9" },
    ]);
  });
});
