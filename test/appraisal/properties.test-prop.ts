import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  AnnualRecord,
  compareDecimals,
  defineScorecard,
  rankSheets,
  type Scorecard,
  type ScoreSheet,
  score,
  scoreAll,
} from "../../src/index.js";
import { draws } from "../draws.js";
import { add, compare, NOUGHT, ratio, rounded } from "./oracle.js";
import { chanceOf, leaves, randomRecord, randomScorecard } from "./random-scorecards.js";
import { nodesOf } from "./written.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const ALL = ["sum", "geometric", "minimum"] as const;
const OWN = ["linear", "steps", "interval", "checklist", "rating"] as const;

type Record = AnnualRecord;
const observing = (record: Record, observed: object): Record =>
  AnnualRecord.parse({ ...record, observed: { ...record.observed, ...observed } });

describe("more of a good thing never lowers a score", () => {
  test.prop([seeds], { numRuns: draws(100) })("a greater value, a higher rating, a further item", (seed) => {
    const chance = chanceOf(seed);
    const scorecard = randomScorecard(chance, { combines: ALL, plainSources: true, lacking: 15 });
    const records = ["a", "b", "c"].map((id) => randomRecord(chance, scorecard, id, 2020, { lacking: 15 }));
    const [first, ...others] = records;
    if (!first) return;
    const indicator = chance.pick(leaves(scorecard));
    const { id, scoring } = indicator;
    const was = first.observed[id];
    if (was === undefined || scoring.kind === "interval") return;
    const more =
      typeof was === "string"
        ? rounded(add(ratio(was), [1n, 10n]), 18, "half-up")
        : "done" in was
          ? { done: [...was.done, "i0"] }
          : { ratings: was.ratings.map((rating, i) => (i === 0 && "max" in scoring ? scoring.max : rating)) };
    const better = observing(first, { [id]: more });
    const falling =
      (scoring.kind === "linear" && compareDecimals(scoring.fullAt, scoring.zeroAt) < 0) ||
      (scoring.kind === "cohort" && scoring.better === "lower") ||
      (scoring.kind === "steps" && scoring.steps.some((step) => "atMost" in step));
    const [before] = scoreAll(scorecard, [first, ...others]);
    // The values of a constant cohort earn what is declared, which no order binds: such a change is left aside.
    const [after] = scoreAll(scorecard, [better, ...others]);
    if (!before || !after || scoring.kind === "cohort") return;
    const change = compare(ratio(after.exact), ratio(before.exact));
    expect(falling ? -change : change).toBeGreaterThanOrEqual(0);
  });
});

describe("order changes nothing", () => {
  const turned = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(turned) as T;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, turned(inner)]),
    ) as T;
  };
  const shuffled = (node: Scorecard["root"]): Scorecard["root"] => ({
    ...node,
    children: [...node.children].reverse().map((child) => ("children" in child ? shuffled(child) : child)),
  });
  const marksOf = (sheet: ScoreSheet) => ({
    ...sheet,
    root: undefined,
    missing: [...sheet.missing].sort(),
    nodes: Object.fromEntries(
      nodesOf(sheet).map((node) => [node.id, { ...node, children: undefined, missing: [...node.missing].sort() }]),
    ),
  });

  test.prop([seeds], { numRuns: draws(70) })("of complexes, indicators and keys", (seed) => {
    const chance = chanceOf(seed);
    const options = { combines: ALL, lacking: 10, quota: true, vetoes: true };
    const scorecard = randomScorecard(chance, options);
    const records = ["a", "b", "c", "d", "e", "f"].map((id) => randomRecord(chance, scorecard, id, 2020, options));
    const sheets = scoreAll(scorecard, records);
    const other = defineScorecard(turned({ ...scorecard, root: shuffled(scorecard.root) }));
    const again = scoreAll(other, turned([...records].reverse())).reverse();
    expect(again.map(marksOf)).toEqual(sheets.map(marksOf));
    expect(rankSheets([...sheets].reverse())).toEqual(rankSheets(sheets));
  });
});

describe("the range", () => {
  test.prop([seeds], { numRuns: draws(120) })("holds the total, and filling in data only narrows it", (seed) => {
    const chance = chanceOf(seed);
    const options = { kinds: OWN, combines: ALL, adjustments: chance.often(30) };
    const scorecard = randomScorecard(chance, options);
    const whole = randomRecord(chance, scorecard, "a", 2020);
    const previous = randomRecord(chance, scorecard, "a", 2019);
    const keys = Object.keys(whole.observed).sort(() => chance.whole(3) - 1);
    let wider: ScoreSheet | undefined;
    for (let known = 0; known <= keys.length; known++) {
      const observed = Object.fromEntries(keys.slice(0, known).map((key) => [key, whole.observed[key]]));
      const sheet = score(scorecard, AnnualRecord.parse({ ...whole, observed }), { earlier: [previous] });
      const [low, high] = sheet.range;
      expect(compareDecimals(low, sheet.total)).toBeLessThanOrEqual(0);
      expect(compareDecimals(sheet.total, high)).toBeLessThanOrEqual(0);
      expect(sheet.possible).toContain(sheet.grade);
      if (sheet.missing.length === 0) expect(low).toBe(high);
      if (sheet.certain) expect(sheet.possible).toHaveLength(1);
      if (wider) {
        expect(compareDecimals(wider.range[0], low)).toBeLessThanOrEqual(0);
        expect(compareDecimals(high, wider.range[1])).toBeLessThanOrEqual(0);
        for (const grade of sheet.possible) expect(wider.possible).toContain(grade);
        if (wider.certain) expect(sheet.grade).toBe(wider.grade);
      }
      wider = sheet;
    }
  });
});

describe("marks add up", () => {
  test.prop([seeds], { numRuns: draws(100) })("those of the leaves to the total before its rounding", (seed) => {
    const chance = chanceOf(seed);
    const options = { missing: chance.pick(["range", "no-marks"] as const), lacking: 10 };
    const scorecard = randomScorecard(chance, options);
    const records = ["a", "b", "c"].map((id) => randomRecord(chance, scorecard, id, 2020, options));
    for (const sheet of scoreAll(scorecard, records)) {
      const got = nodesOf(sheet)
        .filter((node) => !("children" in node))
        .map(({ exact, got }) => ratio(exact ?? got ?? "0"))
        .reduce(add, NOUGHT);
      expect(compare(got, ratio(sheet.exact))).toBe(0);
      expect(sheet.total).toBe(rounded(got, scorecard.rounding.places, scorecard.rounding.mode));
    }
  });
});

describe("a tie in exact arithmetic is a tie in the ranking", () => {
  test.prop([
    fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 6 }),
    fc.integer({ min: 1, max: 997 }),
  ])("thirds of a mark spread over indicators in different ways", (marks, fullAt) => {
    const sum = marks.reduce((a, b) => a + b, 0);
    const label = { zh: "项", en: "item" };
    const scorecard = defineScorecard({
      id: "ties",
      title: label,
      provenance: "illustrative",
      root: {
        id: "root",
        label,
        marks: sum * 2,
        children: [...marks, ...marks].map((part, i) => ({
          id: `n${i}`,
          label,
          marks: part,
          source: { observed: `n${i}` },
          scoring: { kind: "linear" as const, zeroAt: 0, fullAt },
        })),
      },
      grades: [{ id: "all", label, atLeast: 0 }],
      missing: "range",
      rounding: { places: 12, mode: "half-up" },
    });
    const one = (complex: string, from: number) =>
      AnnualRecord.parse({
        complex,
        year: 2020,
        observed: Object.fromEntries(
          [...marks, ...marks].map((_, i) => [`n${i}`, i >= from && i < from + marks.length ? 1 : 0]),
        ),
      });
    const sheets = scoreAll(scorecard, [one("b", 0), one("a", marks.length)]);
    expect(rankSheets(sheets).map(({ complex, rank }) => [complex, rank])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
    expect(sheets[0]?.exact).toBe(sheets[1]?.exact);
  });
});

describe("sheets are plain data", () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
    return Object.freeze(value);
  };

  test.prop([seeds], { numRuns: draws(120) })(
    "JSON, of inputs left as they were, and the same against a frozen cohort",
    (seed) => {
      const chance = chanceOf(seed);
      const options = { combines: ALL, lacking: 10, vetoes: true, adjustments: chance.often(50) };
      const scorecard = randomScorecard(chance, options);
      const records = frozen(["a", "b", "c", "d"].map((id) => randomRecord(chance, scorecard, id, 2020, options)));
      const previous = frozen(["a", "b"].map((id) => randomRecord(chance, scorecard, id, 2019, options)));
      const copy = structuredClone({ scorecard, records, previous });
      const sheets = scoreAll(scorecard, records, { earlier: previous });
      expect({ scorecard, records, previous }).toEqual(copy);
      expect(JSON.parse(JSON.stringify(sheets))).toStrictEqual(sheets);
      expect(structuredClone(sheets)).toStrictEqual(sheets);
      expect(JSON.stringify(sheets)).not.toMatch(/NaN|Infinity|"-0"/);
      for (const [i, record] of records.entries()) {
        const before = previous.find(({ complex }) => complex === record.complex);
        const past = before ? { earlier: [before] } : {};
        // Growth within a cohort needs the cohort's year before, which `score` is not given.
        const grown = leaves(scorecard).some(
          ({ scoring, source }) => scoring.kind === "cohort" && typeof source === "object" && "growth" in source,
        );
        if (!grown) expect(score(scorecard, record, { cohort: records, ...past })).toStrictEqual(sheets[i]);
        expect(score(scorecard, record, { cohort: sheets[i]?.cohort ?? {}, ...past })).toStrictEqual(sheets[i]);
      }
      const held = sheets[0]?.cohort;
      expect(scoreAll(scorecard, records, { earlier: previous, ...(held ? { cohort: held } : {}) })).toStrictEqual(
        sheets,
      );
      expect(defineScorecard(structuredClone(scorecard))).toStrictEqual(scorecard);
    },
  );
});
