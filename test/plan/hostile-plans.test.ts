import { describe, expect, it } from "vitest";
import { withReadings } from "../../src/index.js";
import { ABSENT, altered, at } from "./altered.js";
import { cyclic, nestedArrays, nestedObjects } from "./hostile.js";
import { linjiang, linjiangWith, load, planFaults } from "./linjiang.js";

const setting = (set: unknown) => linjiangWith(["readings", "force", "alternatives", "hard", "set"], set);
const say = (en: string) => ({ zh: `某：${en}`, en });
const DEEP = 100_000;

/** Refused with a `PolicyError` and faults in it; any other error is let through and fails the test. */
const refused = (input: unknown) => expect(planFaults(input).length).toBeGreaterThan(0);

describe("definePlan refuses what is hostile", () => {
  it.each<[string, unknown]>([
    ["lists in lists", nestedArrays(DEEP)],
    ["objects in objects", nestedObjects(DEEP)],
    ["objects in objects, each called __proto__", JSON.parse(`${'{"__proto__":'.repeat(2000)}1${"}".repeat(2000)}`)],
    ["something that holds itself", cyclic()],
    ["a proxy of nothing", new Proxy({}, {})],
    ["a function", () => linjiang],
    ["a symbol", Symbol("plan")],
    ["a big integer", 10n],
    ["a Map", new Map(Object.entries(linjiang))],
    ["a Date", new Date(0)],
    ["a promise", Promise.resolve(linjiang)],
    ["an array with the keys of a plan", Object.assign([], linjiang)],
  ])("%s in place of a plan", (_, input) => {
    refused(input);
  });

  it.each(Object.keys(linjiang))("nesting a hundred thousand deep, a ring and a big integer in %s", (key) => {
    for (const hostile of [nestedArrays(DEEP), nestedObjects(DEEP), cyclic(), 10n, Symbol("x")]) {
      refused(linjiangWith(key, hostile));
      refused(linjiangWith(key, [hostile]));
    }
  });

  it.each<[string, unknown]>([
    ["lists in lists", { "standards.area.refusedGrounds": nestedArrays(DEEP) }],
    ["objects in objects", { "standards.area.value": nestedObjects(DEEP) }],
    ["a value nested one level deeper than 64", { "standards.area.value": nestedObjects(65) }],
    ["a ring", { "standards.area.value": cyclic() }],
    ["a Date", { "targets.yearly.from": new Date(0) }],
    ["a Map", { "standards.area.value": new Map() }],
    ["a function", { "standards.area.value": () => 1 }],
    ["a big integer", { "standards.area.value": 10n }],
    ["undefined", { "standards.area.value": undefined }],
    ["a path of a hundred thousand steps", { [`standards${".x".repeat(DEEP)}`]: 1 }],
    ["a path of dots", { "...": 1 }],
    ["a path that ends in a dot", { "standards.area.": 1 }],
    ["__proto__ at the start of a path", { "__proto__.polluted": 1 }],
    ["__proto__ at the end of a path", { "standards.area.__proto__": { polluted: 1 } }],
    ["constructor in a path", { "constructor.prototype.polluted": 1 }],
    ["a method of a list in a path", { "standards.push": 1 }],
    ["the length of a list in a path", { "tiers.length": 0 }],
  ])("%s in a reading's patch", (_, set) => {
    refused(setting(set));
  });

  it("and pollutes nothing", () => {
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Reflect.get(Object, "polluted")).toBeUndefined();
    expect(Reflect.get([], "polluted")).toBeUndefined();
  });

  it("a million entries in a list, twenty thousand in others and in a map", () => {
    refused(linjiangWith("tiers", Array(1_000_000).fill(null)));
    refused(linjiangWith("clauses", Array(20_000).fill({})));
    refused(linjiangWith("targets.0.years", Array(20_000).fill(0)));
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`r${index}`, null]));
    refused(linjiangWith("cites", many));
    refused(linjiangWith("readings", many));
  });
});

describe("definePlan takes", () => {
  it("a plan without a prototype", () => {
    expect(load(Object.assign(Object.create(null), linjiang))).toStrictEqual(load(linjiang));
  });

  it("a plan behind a proxy and behind getters, as what they show", () => {
    const getters = Object.fromEntries(
      Object.entries(linjiang).map(([key, value]) => [key, { enumerable: true, get: () => value }]),
    );
    expect(load(Object.defineProperties({}, getters))).toStrictEqual(load(linjiang));
    expect(load(new Proxy(linjiang, {}))).toStrictEqual(load(linjiang));
  });

  it("a key that is a symbol for none, as JSON does", () => {
    expect(load({ ...linjiang, [Symbol("s")]: 1 })).toStrictEqual(load(linjiang));
  });

  it("ids that every object inherits: a tier, a locality, a clause and a reading", () => {
    const renamed: unknown = JSON.parse(
      JSON.stringify(linjiang)
        .replaceAll('"base"', '"constructor"')
        .replaceAll('"north"', '"toString"')
        .replaceAll('"c"', '"valueOf"')
        .replaceAll('"force"', '"hasOwnProperty"'),
    );
    const plan = load(altered(renamed, "readings.size", ABSENT));
    expect(plan.tiers[0]?.id).toBe("constructor");
    const hard = withReadings(plan, { hasOwnProperty: "hard" });
    expect(at(hard, "standards.0.waivable")).toBe(false);
    expect(withReadings(hard, { hasOwnProperty: "soft" })).toStrictEqual(plan);
  });

  it("a figure of as many digits as there may be, exactly", () => {
    const plan = load(linjiangWith("standards.1.value", "999999999999999999.999999999999999999"));
    expect(at(plan, "standards.1.value")).toBe("999999999999999999.999999999999999999");
  });
});

// With the square of their number these would not be done within the time that a test has.
describe("definePlan is done with", () => {
  const list = <V>(length: number, member: (index: number) => V) => Array.from({ length }, (_, index) => member(index));

  it("fifty thousand clauses", () => {
    const more = list(50_000, (n) => ({ id: `z${n}`, kind: "duty", gist: say("x"), declaratory: say("y") }));
    expect(planFaults(linjiangWith("clauses", [...linjiang.clauses, ...more]))).toEqual([]);
  });

  it("fifty thousand localities", () => {
    const more = list(50_000, (n) => ({ id: `z${n}`, label: say(`z${n}`), kind: "district" }));
    expect(planFaults(linjiangWith("localities", [...linjiang.localities, ...more]))).toEqual([]);
  });

  it("two hundred readings", () => {
    const functions = list(200, (n) => ({ id: `f${n}`, label: say(`f${n}`) }));
    const readings = list(200, (n) => [
      `r${n}`,
      {
        ...{ clauses: ["c"], why: say("r"), default: "no" },
        alternatives: {
          no: { label: say("no"), set: {} },
          yes: { label: say("yes"), set: { [`functions.f${n}.label.en`]: `x${n}` } },
        },
      },
    ]);
    const input = linjiangWith("functions", [...linjiang.functions, ...functions]);
    expect(planFaults(altered(input, "readings", Object.fromEntries(readings)))).toEqual([]);
  });
});
