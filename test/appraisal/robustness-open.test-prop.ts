import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type AnnualRecord,
  describe as described,
  rankRobustness,
  rankSheets,
  type Scorecard,
  scoreAll,
  toMarkdown,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { type Chance, chanceOf, randomRecord, randomScorecard } from "./random-scorecards.js";
import { cardOf, group, named, recordOf, upTo } from "./written.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const MISSING = ["range", "no-marks", "reweight", "reject"] as const;
const KEYS = ["a", "b", "c", "prize", "late"] as const;
/** What makes the fewest marks of a key, and the most. */
const ENDS = { a: [0, 9], b: [0, 9], c: [0, 9], prize: [0, 2], late: [3, 0] } as const;

/** Three indicators, two bonuses' worth of marks under a cap, and a deduction, of which a third is not recorded. */
function drawn(chance: Chance) {
  const beside = (id: "prize" | "late", kind: "bonus" | "deduction", marks: number, cap: number) =>
    ({ ...named(id), kind, marks, cap, source: { observed: id } }) as const;
  const card = cardOf([upTo("a", 50, 9), group("g", 50, [upTo("b", 30, 9), upTo("c", 20, 9)])], {
    missing: chance.pick(MISSING),
    rounding: { places: chance.whole(3), mode: chance.pick(["half-up", "half-even", "up", "down"] as const) },
    adjustments: [beside("prize", "bonus", 6, 12), beside("late", "deduction", 5, 15)],
    bonusCap: chance.pick([3, 8, 20] as const),
  });
  const size = 2 + chance.whole(2);
  const records = Array.from({ length: size }, (_, at) => {
    const recorded = KEYS.filter(() => !chance.often(30)).map((key) => [key, chance.whole(1 + Math.max(...ENDS[key]))]);
    return recordOf(Object.fromEntries(recorded), `c${at}`);
  });
  return { card, records };
}

/** Records with all that they lack at its worst or at its best, each its own way. */
function completions(records: readonly AnnualRecord[]): AnnualRecord[][] {
  const [first, ...rest] = records;
  if (!first) return [[]];
  const lacks = KEYS.filter((key) => first.observed[key] === undefined);
  const ways = (lacks.length === 0 ? [0] : [0, 1]).map((end) =>
    recordOf({ ...first.observed, ...Object.fromEntries(lacks.map((key) => [key, ENDS[key][end]])) }, first.complex),
  );
  return completions(rest).flatMap((others) => ways.map((way) => [way, ...others]));
}

const knownOf = (card: Scorecard, records: readonly AnnualRecord[]) =>
  new Set(rankSheets(scoreAll(card, records)).map(({ complex }) => complex));

describe("how far a ranking holds where something is not recorded", () => {
  test.prop([seeds], { numRuns: draws(60) })("least and most are those of all completions at the ends", (seed) => {
    const chance = chanceOf(seed);
    const { card, records } = drawn(chance);
    const options = { draws: 15, seed, spread: chance.pick(["0", "0.3", "1"] as const), top: [1, 2] };
    const open = rankRobustness(card, scoreAll(card, records), options).complexes;
    const known = knownOf(card, records);
    expect(open.map(({ complex }) => complex)).toEqual(
      records.map(({ complex }) => complex).filter((complex) => known.has(complex)),
    );
    const closed = completions(records).map((complete) => rankRobustness(card, scoreAll(card, complete), options));
    for (const spread of open) {
      const own = closed.flatMap(({ complexes }) => complexes.filter(({ complex }) => complex === spread.complex));
      const said = [
        [spread.best, spread.worst, own.flatMap(({ best, worst }) => [best, worst])],
        [spread.from, spread.to, own.flatMap(({ from, to }) => [from, to])],
        ...spread.top.map(({ probability: { least, most } }, at) => {
          return [Number(least), Number(most), own.map(({ top }) => Number(top[at]?.probability.least))] as const;
        }),
      ] as const;
      for (const [least, most, found] of said) {
        const ends = [Math.min(...found), Math.max(...found)];
        // Who is out for want of a record may stay out, and be none among them.
        if (known.size === records.length) expect([least, most]).toEqual(ends);
        else expect([least, ...ends, most].toSorted((one, other) => one - other)).toEqual([least, ...ends, most]);
      }
      expect(spread.median).toBeGreaterThanOrEqual(spread.from);
      expect(spread.median).toBeLessThanOrEqual(spread.to);
    }
  });

  test.prop([seeds], { numRuns: draws(60) })("at a spread of 0 best and worst are those of the ranking", (seed) => {
    const chance = chanceOf(seed);
    const options = {
      adjustments: true,
      bonusCap: chance.often(50),
      lacking: 30,
      combines: ["sum", "minimum"],
    } as const;
    const card = randomScorecard(chance, options);
    const records = ["p", "q", "r", "s"].map((complex) => randomRecord(chance, card, complex, 2020, options));
    const sheets = scoreAll(card, records);
    const { complexes } = rankRobustness(card, sheets, { draws: 2, seed, spread: 0, top: [] });
    const ranked = new Map(rankSheets(sheets).map(({ complex, rank, best, worst }) => [complex, [rank, best, worst]]));
    expect(complexes.map(({ complex, rank, best, worst }) => [complex, [rank, best, worst]])).toEqual(
      sheets.flatMap(({ complex }) => (ranked.has(complex) ? [[complex, ranked.get(complex)]] : [])),
    );
  });

  test.prop([seeds], { numRuns: draws(40) })("where all is recorded the ends are level", (seed) => {
    const { card, records } = drawn(chanceOf(seed));
    const [complete = []] = completions(records);
    const { complexes } = rankRobustness(card, scoreAll(card, complete), { draws: 9, seed, spread: 1, top: [1] });
    for (const { top, gradeChange } of complexes)
      for (const { least, most } of [gradeChange, ...top.map(({ probability }) => probability)])
        expect(least).toBe(most);
  });
});

describe("what is open decides no rank under other weights", () => {
  const two = [upTo("a", 50, 10), upTo("b", 50, 10)];
  const options = { draws: 40, seed: 3, spread: "0.2", top: [1] };
  // p has 75, q 45 and up to 95, r 10.
  const [p, q, r] = [recordOf({ a: 8, b: 7 }, "p"), recordOf({ a: 9 }, "q"), recordOf({ a: 1, b: 1 }, "r")];
  const card = cardOf(two);
  const found = rankRobustness(card, scoreAll(card, [p, q, r]), options);

  it("who may be overtaken is not first for certain, who may overtake not second", () => {
    expect(found.complexes.map(({ rank, best, worst, from, to, top }) => [rank, best, worst, from, to, top])).toEqual([
      [1, 1, 2, 1, 2, [{ first: 1, probability: { least: "0", most: "1" } }]],
      [2, 1, 2, 1, 2, [{ first: 1, probability: { least: "0", most: "1" } }]],
      [3, 3, 3, 3, 3, [{ first: 1, probability: { least: "0", most: "0" } }]],
    ]);
    expect(found.complexes.map(({ gradeChange }) => gradeChange)).toEqual([
      { least: "0", most: "0" },
      { least: "0", most: "1" },
      { least: "0", most: "0" },
    ]);
  });

  const x = { ...named("x"), source: { observed: "x" } };
  it.each([
    ["a bonus", { adjustments: [{ ...x, kind: "bonus", marks: 80, cap: 80 }] }, [1, 2], [1, 2]],
    ["a bonus without a cap", { adjustments: [{ ...x, kind: "bonus", marks: 1 }] }, [1, 2], [1, 2]],
    [
      "a bonus under the cap of all",
      { adjustments: [{ ...x, kind: "bonus", marks: 90 }], bonusCap: 5 },
      [1, 1],
      [2, 2],
    ],
    ["a deduction", { adjustments: [{ ...x, kind: "deduction", marks: 5, cap: 5 }] }, [1, 1], [2, 2]],
  ] as const)("so it is where %s is not recorded of the second", (_, more, first, second) => {
    const beside = cardOf(two, more);
    const sheets = scoreAll(beside, [recordOf({ a: 8, b: 8, x: 0 }, "p"), recordOf({ a: 1, b: 1 }, "q")]);
    const { complexes } = rankRobustness(beside, sheets, options);
    expect(complexes.map(({ best, worst }) => [best, worst])).toEqual([first, second]);
  });

  it("a deduction without a cap that is not recorded of the first may take everything", () => {
    const beside = cardOf(two, { adjustments: [{ ...x, kind: "deduction", marks: 1 }] });
    const sheets = scoreAll(beside, [recordOf({ a: 8, b: 8 }, "p"), recordOf({ a: 1, b: 1, x: 0 }, "q")]);
    const { complexes } = rankRobustness(beside, sheets, options);
    expect(complexes.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it("a veto that is not recorded may change the grade in every draw, and the rank in none", () => {
    const vetoed = cardOf(two, { vetoes: [x] });
    const sheets = scoreAll(vetoed, [recordOf({ a: 9, b: 9 }, "p"), recordOf({ a: 9, b: 8, x: 0 }, "q")]);
    const { complexes } = rankRobustness(vetoed, sheets, options);
    expect(complexes.map(({ gradeChange, worst }) => [gradeChange, worst])).toEqual([
      [{ least: "0", most: "1" }, 1],
      [{ least: "0", most: "0" }, 2],
    ]);
  });

  it("whoever has no rank yet, or may be the same as another, counts in those of the others", () => {
    const blank = scoreAll(card, [p, r, recordOf({}, "silent")]);
    expect(rankRobustness(card, blank, options).complexes.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [2, 3],
    ]);
    const alike = scoreAll(card, [recordOf({ a: 8, b: 7 }, "p"), recordOf({ a: 8, b: 7 }, "P"), r]);
    expect(rankRobustness(card, alike, options).complexes.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 1],
      [1, 1],
      [1, 3],
    ]);
  });

  it("is said in both languages", () => {
    expect(described(taizhou, found, zhCN)).toContain(
      "“p”：原排第1名，抽样居中第1名，九成在第1名至第2名之间；最好第1名、最差第2名；居第1名的占0%–100%；等次变动的占0%",
    );
    expect(described(taizhou, found, en)).toContain("no. 1 at best and no. 2 at worst; first in 0%–100% of draws");
    expect(toMarkdown(taizhou, found, en)).toContain("| 0–100 |");
  });
});
