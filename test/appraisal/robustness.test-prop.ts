import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  defineScorecard,
  rankRobustness,
  rankSheets,
  type Scorecard,
  type ScoreSheet,
  scoreAll,
} from "../../src/index.js";
import { draws } from "../draws.js";
import { chanceOf } from "./random-scorecards.js";
import { cardOf, group, leaf, named, recordOf, refusedFor, upTo } from "./written.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const [ALWAYS, NEVER] = [
  { least: "1", most: "1" },
  { least: "0", most: "0" },
];

/** Records with shares in tenths, under a scorecard of one level or two, of equal or unequal marks. */
function league(seed: number, n: number, width: number) {
  const chance = chanceOf(seed);
  const marks = Array.from({ length: width }, () => 1 + chance.whole(9));
  const sum = marks.reduce((a, b) => a + b, 0);
  const card = cardOf(
    [
      upTo("first", 100 - sum, 10),
      group(
        "rest",
        sum,
        marks.map((m, i) => upTo(`x${i}`, m, 10)),
      ),
    ],
    {
      grades: [
        { ...named("good"), atLeast: 60 },
        { ...named("fair"), atLeast: 40 },
        { ...named("poor"), atLeast: 0 },
      ],
      rounding: { places: 6, mode: "half-up" },
    },
  );
  const records = Array.from({ length: n }, (_, c) =>
    recordOf(
      { first: chance.whole(11), ...Object.fromEntries(marks.map((_, i) => [`x${i}`, chance.whole(11)])) },
      `c${c}`,
    ),
  );
  return { card, records, sheets: scoreAll(card, records), marks: [100 - sum, ...marks] };
}

const ranksOf = (sheets: readonly ScoreSheet[]) => {
  const ranked = new Map(rankSheets(sheets).map(({ complex, rank }) => [complex, rank]));
  return sheets.map(({ complex }) => ranked.get(complex) ?? Number.NaN);
};

/** Kendall's tau-b by its definition: every pair looked at. */
function tauB(a: readonly number[], b: readonly number[]): number | undefined {
  let [agree, tiesA, tiesB, pairs] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const x = Math.sign((a[i] ?? 0) - (a[j] ?? 0));
      const y = Math.sign((b[i] ?? 0) - (b[j] ?? 0));
      agree += x * y;
      tiesA += x === 0 ? 1 : 0;
      tiesB += y === 0 ? 1 : 0;
      pairs++;
    }
  }
  const under = Math.sqrt((pairs - tiesA) * (pairs - tiesB));
  return under === 0 ? undefined : agree / under;
}

/** The scorecard without one indicator, its marks spread over the others as they stand. */
function without(card: Scorecard, id: string, marks: readonly number[]): Scorecard {
  const ids = ["first", ...marks.slice(1).map((_, i) => `x${i}`)];
  const left = ids.flatMap((each, i) => (each === id ? [] : [{ each, marks: marks[i] ?? 0 }]));
  const sum = left.reduce((total, each) => total + each.marks, 0);
  return defineScorecard({
    ...card,
    root: { ...card.root, marks: sum, children: left.map(({ each, marks }) => upTo(each, marks, 10)) },
    grades: [{ ...named("all"), atLeast: 0 }],
    rounding: { places: 12, mode: "half-up" },
  });
}

describe("how far a ranking holds", () => {
  test.prop([seeds], { numRuns: draws(20) })(
    "is the same from the same seed, of whatever order, and plain data",
    (seed) => {
      const { card, sheets } = league(seed, 6, 4);
      const options = { draws: 200, seed: seed % 1000, spread: "0.3", top: [1, 3] };
      const once = rankRobustness(card, sheets, options);
      expect(rankRobustness(card, sheets, options)).toStrictEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once);
      const turned = rankRobustness(card, [...sheets].reverse(), options);
      expect([...turned.complexes].reverse()).toEqual(once.complexes);
      expect(turned.agreement).toEqual(once.agreement);
      for (const { top, gradeChange, from, median, to } of once.complexes) {
        for (const { least: p } of [...top.map(({ probability }) => probability), gradeChange]) {
          expect(Number(p)).toBeGreaterThanOrEqual(0);
          expect(Number(p)).toBeLessThanOrEqual(1);
        }
        expect(from).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(to);
      }
    },
  );

  it.each(["down", "up", "half-up", "half-even"] as const)("rounds totals as its scorecard does: %s", (mode) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { card, records } = league(seed, 20, 3);
      const inWhole = defineScorecard({ ...card, rounding: { places: 0, mode } });
      const sheets = scoreAll(inWhole, records);
      const { complexes } = rankRobustness(inWhole, sheets, { draws: 1, seed, spread: 0, top: [2] });
      expect(complexes.map(({ from, to, gradeChange }) => [from, to, Number(gradeChange.least)])).toEqual(
        ranksOf(sheets).map((rank) => [rank, rank, 0]),
      );
    }
  });

  test.prop([seeds], { numRuns: draws(40) })("a spread of 0 gives ranks and grades as they are", (seed) => {
    const { card, sheets } = league(seed, 7, 5);
    const { complexes, agreement } = rankRobustness(card, sheets, { draws: 3, seed: 1, spread: 0, top: [2] });
    const nominal = ranksOf(sheets);
    expect(complexes.map(({ rank }) => rank)).toEqual(nominal);
    for (const { rank, from, median, to, top, gradeChange } of complexes) {
      expect([from, median, to, gradeChange]).toEqual([rank, rank, rank, NEVER]);
      expect(top).toEqual([{ first: 2, probability: rank <= 2 ? ALWAYS : NEVER }]);
    }
    if (agreement) expect(agreement).toEqual({ mean: "1", low: "1" });
  });

  test.prop([seeds], { numRuns: draws(10) })(
    "probabilities are those of a plain simulation, within what chance allows",
    (seed) => {
      const { card, records, sheets, marks } = league(seed, 6, 4);
      const draws = 2000;
      const spread = 0.4;
      const ours = rankRobustness(card, sheets, { draws, seed: 11, spread: "0.4", top: [1, 3] });
      const chance = chanceOf(seed + 1);
      const firsts = records.map(() => [0, 0]);
      const changes = records.map(() => 0);
      const values = records.map(({ observed }) =>
        ["first", ...marks.slice(1).map((_, i) => `x${i}`)].map((key) => Number(observed[key]) / 10),
      );
      for (let draw = 0; draw < draws; draw++) {
        const drawn = marks.map((m) => m * (1 - spread + (2 * spread * chance.whole(2 ** 30)) / 2 ** 30));
        const sum = drawn.reduce((a, b) => a + b, 0);
        const totals = values.map((row) => row.reduce((total, x, i) => total + (100 * x * (drawn[i] ?? 0)) / sum, 0));
        totals.forEach((total, c) => {
          const rank = 1 + totals.filter((other) => other > total + 1e-9).length;
          const counts = firsts[c] ?? [];
          if (rank <= 1) counts[0] = (counts[0] ?? 0) + 1;
          if (rank <= 3) counts[1] = (counts[1] ?? 0) + 1;
          const grade = total >= 60 ? "good" : total >= 40 ? "fair" : "poor";
          const bound = Math.abs(total - 60) < 1e-6 || Math.abs(total - 40) < 1e-6;
          if (grade !== sheets[c]?.grade && !bound) changes[c] = (changes[c] ?? 0) + 1;
        });
      }
      const allowed = 5 * Math.sqrt((2 * 0.25) / draws);
      ours.complexes.forEach(({ top, gradeChange }, c) => {
        top.forEach(({ probability }, i) => {
          expect(Math.abs(Number(probability.least) - (firsts[c]?.[i] ?? 0) / draws)).toBeLessThan(allowed);
        });
        expect(Math.abs(Number(gradeChange.least) - (changes[c] ?? 0) / draws)).toBeLessThan(allowed);
      });
    },
  );

  test.prop([seeds], { numRuns: draws(40) })(
    "without an indicator: as by a scorecard that does not have it",
    (seed) => {
      const { card, records, sheets, marks } = league(seed, 7, 4);
      const { without: found } = rankRobustness(card, sheets, { draws: 1, seed: 1, spread: 0, top: [] });
      expect(found.map(({ id }) => id)).toEqual(["first", "x0", "x1", "x2", "x3"]);
      const nominal = ranksOf(sheets);
      for (const { id, tauB: tau, moved } of found) {
        const ranks = ranksOf(scoreAll(without(card, id, marks), records));
        const expected = records.flatMap(({ complex }, i) =>
          ranks[i] === nominal[i] ? [] : [{ complex, rank: ranks[i] }],
        );
        const byId = <T extends { complex: string }>(list: readonly T[]) =>
          [...list].sort((a, b) => (a.complex < b.complex ? -1 : 1));
        expect(byId(moved)).toEqual(byId(expected as { complex: string; rank: number }[]));
        const exact = tauB(nominal, ranks);
        if (exact === undefined) expect(tau).toBeUndefined();
        else expect(Math.abs(Number(tau) - exact)).toBeLessThanOrEqual(0.6e-6);
      }
    },
  );

  test.prop([seeds], { numRuns: draws(20) })("those with the same shares are level in every draw", (seed) => {
    const { card, records } = league(seed, 5, 4);
    const twins = records.map((record) => ({ ...record, complex: `${record.complex}-twin` }));
    const sheets = scoreAll(card, [...records, ...twins]);
    const { complexes } = rankRobustness(card, sheets, { draws: 300, seed: 5, spread: "0.5", top: [1, 2, 5] });
    records.forEach((_, i) => {
      const [one, other] = [complexes[i], complexes[i + records.length]];
      expect({ ...other, key: "", complex: "" }).toEqual({ ...one, key: "", complex: "" });
    });
  });

  it("three thirds and one whole are level as they are, and stay so at a spread of 0", () => {
    const card = cardOf([upTo("a", 30, 3), upTo("b", 30, 3), upTo("c", 30, 3), upTo("d", 10, 3)], {
      grades: [
        { ...named("good"), atLeast: 30 },
        { ...named("poor"), atLeast: 0 },
      ],
      rounding: { places: 12, mode: "down" },
    });
    const sheets = scoreAll(card, [
      recordOf({ a: 1, b: 1, c: 1, d: 0 }, "p"),
      recordOf({ a: 3, b: 0, c: 0, d: 0 }, "q"),
    ]);
    expect(sheets.map(({ total, grade }) => [total, grade])).toEqual([
      ["30", "good"],
      ["30", "good"],
    ]);
    const { complexes } = rankRobustness(card, sheets, { draws: 3, seed: 3, spread: 0, top: [1] });
    expect(complexes.map(({ rank, from, to, gradeChange }) => [rank, from, to, gradeChange.most])).toEqual([
      [1, 1, 1, "0"],
      [1, 1, 1, "0"],
    ]);
  });

  it("totals apart before rounding alone are level, and stay so at a spread of 0", () => {
    const card = cardOf([upTo("a", 50, 50), upTo("b", 50, 50)], { rounding: { places: 0, mode: "half-up" } });
    const sheets = scoreAll(card, [recordOf({ a: "30.4", b: 0 }, "p"), recordOf({ a: "29.5", b: 0 }, "q")]);
    const { complexes } = rankRobustness(card, sheets, { draws: 3, seed: 3, spread: 0, top: [1] });
    expect(complexes.map(({ rank, from, to }) => [rank, from, to])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it("marks on top and off, vetoes and what is missing count as in the sheets at a spread of 0", () => {
    const card = cardOf([upTo("a", 50, 50), group("g", 50, [upTo("b", 1, 50), upTo("c", 2, 50)], "geometric")], {
      adjustments: [
        { ...named("prize"), kind: "bonus", marks: 20, cap: 20, source: { observed: "prize" } },
        { ...named("late"), kind: "deduction", marks: 20, cap: 20, source: { observed: "late" } },
      ],
      vetoes: [{ ...named("fraud"), source: { observed: "fraud" } }],
    });
    const rest = { prize: 0, late: 0, fraud: 0 };
    const sheets = scoreAll(card, [
      recordOf({ ...rest, a: 25, b: 20, c: 20 }, "p"),
      recordOf({ ...rest, a: 25, b: 10, c: 20, prize: 1 }, "q"),
      recordOf({ ...rest, a: 50, b: 30, c: 40, late: 1 }, "r"),
      recordOf({ ...rest, a: 50, b: 50, c: 50, fraud: 1 }, "s"),
      recordOf({ ...rest, a: 50, c: 50 }, "t"),
    ]);
    const { complexes, without: found } = rankRobustness(card, sheets, { draws: 3, seed: 3, spread: 0, top: [] });
    const nominal = ranksOf(sheets);
    expect(complexes.map(({ rank, median, gradeChange }) => [rank, median, gradeChange.least])).toEqual(
      nominal.map((rank) => [rank, rank, "0"]),
    );
    expect(found.map(({ id }) => id)).toEqual(["a", "g"]);
  });

  it("what is missing and reweighed counts as in the sheets at a spread of 0", () => {
    const card = cardOf([upTo("a", 50, 50), upTo("b", 30, 30), upTo("c", 20, 20)], { missing: "reweight" });
    const sheets = scoreAll(card, [
      recordOf({ a: 40, b: 10 }, "p"),
      recordOf({ a: 25, b: 15, c: 10 }, "q"),
      recordOf({ b: 29 }, "r"),
    ]);
    const { complexes } = rankRobustness(card, sheets, { draws: 3, seed: 3, spread: 0, top: [] });
    const nominal = ranksOf(sheets);
    expect(nominal).toEqual([2, 3, 1]);
    expect(complexes.map(({ rank, median, gradeChange }) => [rank, median, gradeChange.least])).toEqual(
      nominal.map((rank) => [rank, rank, "0"]),
    );
  });

  it("what is open in part and reweighed counts as in the sheets: at most 4 of 40, so 64 and not 85.6", () => {
    const falling = leaf("r", 40, { kind: "linear", zeroAt: 10, fullAt: 0 }, { sum: ["n", "d"] });
    const card = cardOf([upTo("a", 60, 10), falling], { missing: "reweight" });
    const sheets = scoreAll(card, [recordOf({ a: 10, n: 9 }, "p"), recordOf({ a: 10, n: 1, d: 4 }, "q")]);
    expect(sheets.map(({ total }) => total)).toEqual(["64", "80"]);
    const { complexes } = rankRobustness(card, sheets, { draws: 3, seed: 3, spread: 0, top: [] });
    expect(complexes.map(({ complex, from, to }) => [complex, from, to])).toEqual([
      ["p", 2, 2],
      ["q", 1, 1],
    ]);
  });

  describe("an exact tie stays one where marks are no round part of the whole: 8 of 18", () => {
    const four = [upTo("x0", 4, 10), upTo("x1", 4, 10), upTo("x2", 4, 10), upTo("x3", 6, 10)];
    const records = [
      recordOf({ first: 1, x0: 7, x1: 1, x2: 6, x3: 4 }, "p"),
      recordOf({ first: 4, x0: 5, x1: 9, x2: 0, x3: 4 }, "q"),
    ];

    it.each([2, 12])("as they are, at a spread of 0, to %i places", (places) => {
      const card = cardOf([], {
        root: group("root", 18, four),
        grades: [
          { ...named("good"), atLeast: 8 },
          { ...named("poor"), atLeast: 0 },
        ],
        rounding: { places, mode: "down" },
      });
      const sheets = scoreAll(card, records);
      expect(sheets.map(({ total, grade }) => [total, grade])).toEqual([
        ["8", "good"],
        ["8", "good"],
      ]);
      const { complexes } = rankRobustness(card, sheets, { draws: 3, seed: 3, spread: 0, top: [] });
      expect(complexes.map(({ from, to, gradeChange }) => [from, to, gradeChange.most])).toEqual([
        [1, 1, "0"],
        [1, 1, "0"],
      ]);
    });

    it("when an indicator is taken away", () => {
      const card = cardOf([upTo("first", 82, 10), ...four], { rounding: { places: 6, mode: "half-up" } });
      const sheets = scoreAll(card, records);
      expect(ranksOf(sheets)).toEqual([2, 1]);
      const { without: found } = rankRobustness(card, sheets, { draws: 1, seed: 3, spread: 0, top: [] });
      expect(found.find(({ id }) => id === "first")?.moved).toEqual([{ complex: "p", rank: 1 }]);
    });
  });

  it("one better in everything stays ahead in every draw", () => {
    const card = cardOf([upTo("a", 50, 10), upTo("b", 50, 10)]);
    const sheets = scoreAll(card, [recordOf({ a: 8, b: 8 }, "p"), recordOf({ a: 7, b: 7 }, "q")]);
    const { complexes, agreement } = rankRobustness(card, sheets, { draws: 500, seed: 3, spread: 1, top: [1] });
    expect(complexes.map(({ top }) => top[0]?.probability)).toEqual([ALWAYS, NEVER]);
    expect(agreement).toEqual({ mean: "1", low: "1" });
  });

  it("of one complex, and of none", () => {
    const card = cardOf([upTo("a", 100, 10)]);
    const [sheet] = scoreAll(card, [recordOf({ a: 8 })]);
    const options = { draws: 10, seed: 3, spread: "0.2", top: [1] };
    const one = rankRobustness(card, sheet ? [sheet] : [], options);
    expect(one.complexes).toMatchObject([{ rank: 1, from: 1, to: 1, median: 1 }]);
    expect(one).not.toHaveProperty("agreement");
    expect(rankRobustness(card, [], options).complexes).toEqual([]);
  });

  it.each([
    [{ draws: 0 }, 1],
    [{ draws: 1_000_001 }, 1],
    [{ draws: 1.5 }, 1],
    [{ draws: Number.NaN }, 1],
    [{ seed: 0.5 }, 1],
    [{ spread: "1.01" }, 1],
    [{ spread: "-0.01" }, 1],
    [{ spread: "abc" }, 1],
    [{ top: [0] }, 1],
    [{ top: [1.5] }, 1],
    [{ draws: -1, seed: Number.NaN, spread: 2, top: [-1] }, 4],
  ])("options %o are refused with %i faults", (wrong, faults) => {
    const card = cardOf([upTo("a", 100, 10)]);
    const options = { draws: 10, seed: 3, spread: "0.2", top: [1], ...wrong } as Parameters<typeof rankRobustness>[2];
    expect(refusedFor(() => rankRobustness(card, scoreAll(card, [recordOf({ a: 1 })]), options))).toHaveLength(faults);
  });
});

it("whom nothing is known of has no rank in any draw, as it has none in the ranking", () => {
  const card = cardOf([upTo("x", 100, 10)]);
  const sheets = scoreAll(card, [recordOf({ x: 5 }, "known"), recordOf({}, "unknown"), recordOf({}, "silent")]);
  const asked = { draws: 10, seed: 1, spread: "0.2", top: [1] };
  expect(rankSheets(sheets).map(({ complex }) => complex)).toEqual(["known"]);
  expect(rankRobustness(card, sheets, asked).complexes.map(({ complex }) => complex)).toEqual(["known"]);
  expect(rankRobustness(card, sheets.slice(1), asked).complexes).toEqual([]);
});
