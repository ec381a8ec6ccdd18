import { describe, expect, it } from "vitest";
import { type ScorecardInput, score, scoreAll } from "../../src/index.js";
import { cardOf, type IndicatorIn, leaf, nodeIn, recordOf, type ScoringIn } from "./written.js";

const checklist: ScoringIn = { kind: "checklist", items: [{ id: "a", label: { zh: "甲", en: "a" }, marks: 100 }] };
const rating: ScoringIn = { kind: "rating", min: 0, max: 10, combine: "mean" };
const cohort: ScoringIn = { kind: "cohort", method: "rank", better: "higher", constant: "half" };
const linear: ScoringIn = { kind: "linear", zeroAt: 0, fullAt: 100 };
const each: ScoringIn = { kind: "each", marks: 10 };

const cardBy = (scoring: ScoringIn, source: IndicatorIn["source"] = "x", more: Partial<ScorecardInput> = {}) =>
  cardOf([leaf("i", 100, scoring, source)], more);
const nodeOf = (scoring: ScoringIn, x: unknown, source?: IndicatorIn["source"]) =>
  nodeIn(score(cardBy(scoring, source), recordOf({ x })), "i");

describe("what was observed in another form than its scoring takes", () => {
  it.each<[string, ScoringIn, unknown]>([
    ["a figure for a checklist", checklist, 5],
    ["ratings for a checklist", checklist, { ratings: [5] }],
    ["a figure for ratings", rating, 5],
    ["items done for ratings", rating, { done: ["a"] }],
    ["ratings for a place in a cohort", cohort, { ratings: [5] }],
    ["items done for a line", linear, { done: ["a"] }],
    ["ratings for so many marks each", each, { ratings: [5] }],
  ])("earns nothing known: %s", (_, scoring, x) => {
    for (const source of ["x", { observed: "x" }]) {
      const node = nodeOf(scoring, x, source);
      expect(node).toMatchObject({ why: "another-kind", missing: ["observed.x"], range: ["0", "100"] });
      expect(node).not.toHaveProperty("got");
    }
  });

  it("may be anywhere in the cohort of others", () => {
    const records = [10, 20, { ratings: [5] }].map((x, at) => recordOf({ x }, `c${at}`));
    expect(scoreAll(cardBy(cohort), records).map(({ range }) => range.join("–"))).toEqual(["0–50", "50–100", "0–100"]);
  });
});

describe("a scoring by case of which none holds", () => {
  const cases = [{ when: { value: "size", atLeast: 10 }, scoring: linear }] as const;
  const by = (observed: object) =>
    nodeIn(score(cardBy({ kind: "by-case", cases: [...cases] }), recordOf({ ...observed })), "i");

  it("earns nothing", () => {
    expect(by({ x: 50, size: 9 })).toMatchObject({ got: "0", missing: [] });
    expect(by({ x: 50, size: 9 })).not.toHaveProperty("case");
  });

  it("earns nothing or what the case does, where that is open", () => {
    expect(by({ x: 50 })).toMatchObject({ range: ["0", "50"], missing: ["observed.size"], why: "not-recorded" });
  });
});

describe("how far one whose figure is partly known may reach into a cohort", () => {
  const rangesOf = (
    source: IndicatorIn["source"],
    records: readonly object[],
    years: readonly object[],
    scoring: ScoringIn = cohort,
  ) => {
    const earlier = years.map((observed, at) => recordOf({ ...observed }, `c${at}`, 2019));
    return scoreAll(
      cardBy(scoring, source),
      records.map((observed, at) => recordOf({ ...observed }, `c${at}`)),
      { earlier },
    ).map(({ range }) => range.join("–"));
  };

  it("no higher than the least of its years", () => {
    const least = { over: "x", years: 2, by: "least" } as const;
    const records = [{ x: 20 }, { x: 15 }, { x: 10 }];
    // Of the two that are known the second is the last; it can come to be no worse than second of three.
    expect(rangesOf(least, records, [{ x: 20 }, { x: 15 }])).toEqual(["100–100", "0–50", "0–100"]);
  });

  it("just below the others that are level with it, too", () => {
    const least = { over: "x", years: 2, by: "least" } as const;
    const all = { kind: "cohort", method: "percentile", better: "higher", constant: "full" } as const;
    const [first] = rangesOf(least, [{ x: 10 }, { x: 10 }, { x: 10 }], [{ x: 10 }], all);
    // With one of them below, half of the other: 3/4.
    expect(first).toBe("75–100");
  });

  it("anywhere, where it may come to have no figure", () => {
    const all = [{ x: 30 }, { x: 20 }, { x: 10 }];
    // Of the third the year before is missing: it may have been 0, and then there is no growth.
    expect(rangesOf({ growth: "x" }, all, [{ x: 10 }, { x: 10 }])).toEqual(["50–100", "0–50", "0–100"]);
  });
});

describe("a cohort of which some read alike", () => {
  const records = (...ids: string[]) => ids.map((id, at) => recordOf({ x: at }, id));
  const alike = (count: number) => Array.from({ length: count }, (_, at) => [`p${at}`, `P${at}`]).flat();
  const minMax: ScoringIn = { kind: "cohort", method: "min-max", better: "higher", constant: "half" };
  const ends = (count: number) => {
    const all = records("first", ...alike(count), "last");
    const sheets = scoreAll(cardBy(minMax), all);
    return [sheets[0], sheets.at(-1)].map((sheet) => sheet?.range.join("–"));
  };

  it("is told apart in up to twenty of them, and not in more", () => {
    expect(ends(10)).toEqual(["0–0", "100–100"]);
    expect(ends(11)).toEqual(["0–100", "0–100"]);
  });

  it("leaves anything open where without them it would tell nothing", () => {
    const refusing = cardBy({ kind: "cohort", method: "min-max", better: "higher", constant: "reject" });
    expect(scoreAll(refusing, records("a", "A")).map(({ range }) => range)).toEqual([
      ["0", "100"],
      ["0", "100"],
    ]);
  });
});
