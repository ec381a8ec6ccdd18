import { describe, expect, it } from "vitest";
import { describe as described, improvementsTo, type Source, score } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { cardOf, leaf, named, recordOf } from "./written.js";

/* What a value over several years would have to come to, the record of the year alone can bring about. */

const earlier = [recordOf({ x: 10 }, "pumps", 2018), recordOf({ x: 20 }, "pumps", 2019)];
const waysBy = (source: Source, fullAt: number, now = 30, before = earlier) => {
  const card = cardOf([leaf("x", 100, { kind: "linear", zeroAt: 0, fullAt }, source)]);
  const ways = improvementsTo(card, score(card, recordOf({ x: now }), { earlier: before }), "good");
  return { ways, steps: ways.flatMap(({ steps }) => steps), names: { scorecards: [card] } };
};

describe("a way to a better grade", () => {
  it.each<[string, Source, number, from: string, to: string]>([
    // 60 % of 200, of 50, of 5 and of 20; the grade of 60 marks rounds 59.995 up.
    ["a sum", { over: "x", years: 3, by: "sum" }, 200, "60", "119.99"],
    ["a mean", { over: "x", years: 3, by: "mean" }, 50, "20", "29.9975"],
    ["growth", { growth: "x" }, 5, "0.5", "2.99975"],
    ["a change", { change: "x" }, 20, "10", "11.999"],
    ["a ratio of such", { ratio: [{ over: "x", years: 3, by: "sum" }, "x"] }, 5, "2", "2.99975"],
  ])("by %s names the year whose record makes it", (_, source, fullAt, from, to) => {
    expect(waysBy(source, fullAt).steps).toMatchObject([{ indicator: "x", year: 2020, from, to }]);
  });

  it("says so in words; one of the year alone names none", () => {
    const { ways, names } = waysBy({ over: "x", years: 3, by: "sum" }, 200);
    expect(ways.map((way) => described(taizhou, way, zhCN, names))).toEqual([
      "“项x”由60变为119.99（凭2020年的记录），总分即可达到60分",
    ]);
    expect(ways.map((way) => described(taizhou, way, en, names))).toEqual([
      '"x" from 60 to 119.99 by the record of 2020: the total comes to 60',
    ]);
    for (const source of ["x", { over: "x", years: 1, by: "least" }] as const) {
      expect(waysBy(source, 100).steps).toHaveLength(1);
      expect(waysBy(source, 100).steps[0]).not.toHaveProperty("year");
    }
  });

  it("is none by what years that are past may hold down: their least, their greatest, growth from nothing", () => {
    expect(waysBy({ over: "x", years: 3, by: "least" }, 100).ways).toEqual([]);
    expect(waysBy({ sum: [{ over: "x", years: 3, by: "greatest" }] }, 100).ways).toEqual([]);
    expect(waysBy({ growth: "x" }, 5, 30, [recordOf({ x: 0 }, "pumps", 2019)]).ways).toEqual([]);
  });

  it("goes by the others where one is none", () => {
    const past = leaf("past", 50, { kind: "linear", zeroAt: 0, fullAt: 100 }, { over: "x", years: 3, by: "least" });
    const card = cardOf([past, leaf("y", 50, { kind: "linear", zeroAt: 0, fullAt: 100 })], {
      grades: [
        { id: "good", label: { zh: "良", en: "good" }, atLeast: 55 },
        { id: "poor", label: { zh: "差", en: "poor" }, atLeast: 0 },
      ],
    });
    // The least of the years is 10: 5 marks; with all of y's they are 55.
    const sheet = score(card, recordOf({ x: 30, y: 0 }), { earlier });
    expect(
      improvementsTo(card, sheet, "good").map(({ steps }) => steps.map(({ indicator, to }) => [indicator, to])),
    ).toEqual([[["y", "99.99"]]]);
  });
});

describe("a key that something else reads too is no way to a better grade", () => {
  const linear = (fullAt: number) => ({ kind: "linear" as const, zeroAt: 0, fullAt });
  const ways = (more: Parameters<typeof cardOf>[1], source: Source = "y") => {
    const card = cardOf([leaf("x", 50, linear(50), "x"), leaf("z", 50, linear(1), source)], more);
    const sheet = score(card, recordOf({ x: 20, y: 0.5, w: 0 }));
    return improvementsTo(card, sheet, "good").map(({ steps }) => steps.map(({ indicator }) => indicator));
  };

  it("of two indicators of keys of their own either will do", () => {
    // 20 + 25 = 45 of 60.
    expect(ways({})).toEqual([["x"], ["z"]]);
  });

  it.each<[string, Parameters<typeof cardOf>[1], Source?]>([
    ["another indicator", {}, { ratio: ["x", "x"] }],
    ["marks off", { adjustments: [{ ...named("off"), kind: "deduction", marks: 1, source: "x" }] }],
    [
      "a condition of marks off",
      { adjustments: [{ ...named("off"), kind: "deduction", marks: 20, when: { value: "x", below: 1 } }] },
    ],
    ["a veto", { vetoes: [{ ...named("no"), when: { value: "x", above: 99 } }] }],
  ])("read by %s", (_, more, source) => {
    expect(ways(more, source).flat()).not.toContain("x");
  });
});

it("by marks for each, a way asks for as many full ones as it takes", () => {
  const card = cardOf([leaf("x", 100, { kind: "each", marks: 10, per: 5, from: 10, base: 20 })]);
  // 20 marks at 10; 60 take four times 5 more, and 29 makes three.
  const wayFrom = (x: number) => improvementsTo(card, score(card, recordOf({ x })), "good").flatMap((way) => way.steps);
  for (const x of [9, 10, 29])
    expect(wayFrom(x)).toMatchObject([{ indicator: "x", from: `${x}`, to: "30", share: "0.6" }]);
  expect(wayFrom(30)).toEqual([]);
});
