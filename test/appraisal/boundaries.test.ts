import { describe, expect, it } from "vitest";
import { AnnualRecord, score, scoreAll } from "../../src/index.js";
import { cardOf, group, type IndicatorIn, leaf, nodeIn, recordOf, type ScoringIn, upTo } from "./written.js";

/** What one indicator of 100 marks comes to. */
function scored(scoring: ScoringIn, observed: unknown, source?: IndicatorIn["source"]) {
  const card = cardOf([leaf("x", 100, scoring, source)], { rounding: { places: 12, mode: "half-up" } });
  const sheet = score(card, recordOf(observed === undefined ? {} : { x: observed }));
  const node = nodeIn(sheet, "x");
  return "why" in node ? node.why : node.got;
}

describe("linear: none at one value, all at the other, clamped", () => {
  const rising = { kind: "linear", zeroAt: 10, fullAt: 20 } as const;
  const falling = { kind: "linear", zeroAt: 20, fullAt: 10 } as const;
  it.each([
    [rising, "9.999999999999999999", "0"],
    [rising, "10", "0"],
    [rising, "10.000000001", "0.00000001"],
    [rising, "15", "50"],
    [rising, "19.999999999", "99.99999999"],
    [rising, "20", "100"],
    [rising, "999999999999999999", "100"],
    [rising, "-5", "0"],
    [falling, "9", "100"],
    [falling, "10", "100"],
    [falling, "12.5", "75"],
    [falling, "20", "0"],
    [falling, "21", "0"],
  ] as const)("%o at %s: %s", (scoring, value, marks) => {
    expect(scored(scoring, value)).toBe(marks);
  });
});

describe("steps: the last bound reached, the bound included", () => {
  const up = {
    kind: "steps",
    steps: [
      { atLeast: 1, share: "0.3" },
      { atLeast: 5, share: "0.7" },
      { atLeast: 10, share: 1 },
    ],
  } as const;
  const down = {
    kind: "steps",
    steps: [
      { atMost: 3, share: 1 },
      { atMost: 7, share: "0.5" },
    ],
  } as const;
  it.each([
    [up, "0.999999999999999999", "0"],
    [up, "1", "30"],
    [up, "4.999999999999999999", "30"],
    [up, "5", "70"],
    [up, "10", "100"],
    [up, "1000", "100"],
    [down, "-1", "100"],
    [down, "3", "100"],
    [down, "3.000000000000000001", "50"],
    [down, "7", "50"],
    [down, "7.000000000000000001", "0"],
  ] as const)("%o at %s: %s", (scoring, value, marks) => {
    const { steps } = scoring;
    expect(scored({ kind: "steps", steps: steps.map((step) => ({ ...step })) } as ScoringIn, value)).toBe(marks);
  });
});

describe("interval: all within, both ends included", () => {
  const slopes = { kind: "interval", zeroBelow: 0, fullFrom: 10, fullTo: 20, zeroAbove: 40 } as const;
  const cliffs = { kind: "interval", zeroBelow: 10, fullFrom: 10, fullTo: 20, zeroAbove: 20 } as const;
  const point = { kind: "interval", zeroBelow: 0, fullFrom: 10, fullTo: 10, zeroAbove: 20 } as const;
  it.each([
    [slopes, "-1", "0"],
    [slopes, "0", "0"],
    [slopes, "5", "50"],
    [slopes, "9.999999999", "99.99999999"],
    [slopes, "10", "100"],
    [slopes, "20", "100"],
    [slopes, "25", "75"],
    [slopes, "40", "0"],
    [slopes, "41", "0"],
    [cliffs, "9.999999999999999999", "0"],
    [cliffs, "10", "100"],
    [cliffs, "20", "100"],
    [cliffs, "20.000000000000000001", "0"],
    [point, "9", "90"],
    [point, "10", "100"],
    [point, "11", "90"],
  ] as const)("%o at %s: %s", (scoring, value, marks) => {
    expect(scored(scoring, value)).toBe(marks);
  });
});

describe("checklist: the marks of what is done", () => {
  const item = (id: string, marks: number) => ({ id, label: { zh: "项", en: id }, marks });
  const scoring = { kind: "checklist", items: [item("a", 20), item("b", 30), item("c", 50)] } as const;
  it.each([
    [[], "0"],
    [["a"], "20"],
    [["c", "a"], "70"],
    [["a", "b", "c"], "100"],
    [["a", "a", "a"], "20"],
    [["unheard-of", "constructor"], "0"],
  ])("%o: %s", (done, marks) => {
    expect(scored({ kind: "checklist", items: [...scoring.items] }, { done })).toBe(marks);
  });

  it("a number is another kind of observation", () => {
    expect(scored({ kind: "checklist", items: [...scoring.items] }, 3)).toBe("another-kind");
  });
});

describe("rating: the panel's ratings as one, on the scale", () => {
  const of = (combine: "mean" | "median" | "trimmed-mean", trim?: number): ScoringIn => ({
    kind: "rating",
    min: 1,
    max: 5,
    combine,
    ...(trim === undefined ? {} : { trim }),
  });
  it.each([
    [of("mean"), [1], "0"],
    [of("mean"), [5], "100"],
    [of("mean"), [1, 2, 3], "25"],
    [of("median"), [1, 1, 5], "0"],
    [of("median"), [1, 2, 4, 5], "50"],
    [of("median"), [5, 1, 4, 2], "50"],
    [of("trimmed-mean", 1), [1, 3, 5], "50"],
    [of("trimmed-mean", 2), [1, 1, 3, 5, 5], "50"],
    [of("trimmed-mean", 1), [1, 5], "too-few-ratings"],
    [of("trimmed-mean", 1), [4], "too-few-ratings"],
    [of("mean"), [], "too-few-ratings"],
    [of("median"), [], "too-few-ratings"],
    [of("mean"), ["0.999999999999999999", 5], "out-of-scale"],
    [of("mean"), [5, "5.000000000000000001"], "out-of-scale"],
    [of("trimmed-mean", 1), [9, 3, 1], "out-of-scale"],
  ])("%o of %o: %s", (scoring, ratings, marks) => {
    expect(scored(scoring, { ratings })).toBe(marks);
  });
});

describe("cohort: by standing among the others", () => {
  const of = (
    method: "min-max" | "percentile" | "rank",
    better: "higher" | "lower",
    values: readonly number[],
    constant = "half",
  ) => {
    const scoring = { kind: "cohort", method, better, constant } as ScoringIn;
    const card = cardOf([leaf("x", 12, scoring), upTo("y", 88)]);
    return scoreAll(
      card,
      values.map((x, i) => recordOf({ x, y: 0 }, `c${i}`)),
    ).map((sheet) => nodeIn(sheet, "x").got);
  };
  it.each([
    ["min-max", "higher", [10, 20, 40], ["0", "4", "12"]],
    ["min-max", "lower", [10, 20, 40], ["12", "8", "0"]],
    ["min-max", "higher", [-10, 20], ["0", "12"]],
    ["percentile", "higher", [1, 2, 2, 3], ["0", "6", "6", "12"]],
    ["percentile", "lower", [1, 2, 2, 3], ["12", "6", "6", "0"]],
    ["percentile", "higher", [1, 1, 2], ["3", "3", "12"]],
    ["percentile", "higher", [1, 2, 2], ["0", "9", "9"]],
    ["rank", "higher", [40, 30, 30, 20], ["12", "8", "8", "0"]],
    ["rank", "lower", [40, 30, 30, 20], ["0", "8", "8", "12"]],
    ["rank", "higher", [2, 2, 1], ["12", "12", "0"]],
  ] as const)("%s, %s is better, of %o: %o", (method, better, values, marks) => {
    expect(of(method, better, values)).toEqual(marks);
  });

  it.each([
    ["full", "12"],
    ["half", "6"],
    ["no-marks", "0"],
    ["reject", undefined],
  ])("where all are the same: %s", (constant, marks) => {
    for (const method of ["min-max", "percentile", "rank"] as const) {
      expect(of(method, "higher", [7, 7, 7], constant)).toEqual([marks, marks, marks]);
      expect(of(method, "lower", [7], constant)).toEqual([marks]);
    }
  });

  it("an unrecorded value opens the marks of all others: 1 of 0 to 3 is a third of the way up", () => {
    const card = cardOf([leaf("x", 100, { kind: "cohort", method: "min-max", better: "higher", constant: "half" })]);
    const sheets = scoreAll(card, [recordOf({ x: 1 }, "a"), recordOf({}, "b"), recordOf({ x: 3 }, "c")]);
    expect(sheets.map(({ total, range }) => [total, range])).toEqual([
      ["0", ["0", "33.33"]],
      ["0", ["0", "100"]],
      ["0", ["0", "100"]],
    ]);
    expect(sheets.map(({ missing }) => missing)).toEqual([["cohort.x"], ["observed.x"], ["cohort.x"]]);
  });

  it("alone with no cohort there is no share", () => {
    const card = cardOf([leaf("x", 100, { kind: "cohort", method: "rank", better: "higher", constant: "half" })]);
    const sheet = score(card, recordOf({ x: 1 }));
    expect(nodeIn(sheet, "x")).toMatchObject({ why: "no-cohort", range: ["0", "100"] });
    expect(sheet.certain).toBe(false);
  });

  it("a frozen cohort stands still, and a value beyond it is clamped", () => {
    const card = cardOf([leaf("x", 100, { kind: "cohort", method: "min-max", better: "higher", constant: "half" })]);
    const [first] = scoreAll(card, [recordOf({ x: 10 }, "a"), recordOf({ x: 20 }, "b")]);
    const later = [5, 15, 30].map((x, i) => recordOf({ x }, `c${i}`, 2021));
    const sheets = scoreAll(card, later, { cohort: first?.cohort ?? {} });
    expect(sheets.map(({ total }) => total)).toEqual(["0", "50", "100"]);
  });

  it("records of two years are two cohorts", () => {
    const card = cardOf([leaf("x", 100, { kind: "cohort", method: "min-max", better: "higher", constant: "half" })]);
    const records = [
      recordOf({ x: 1 }, "a", 2019),
      recordOf({ x: 2 }, "b", 2019),
      recordOf({ x: 2 }, "a"),
      recordOf({ x: 9 }, "b"),
    ];
    expect(scoreAll(card, records).map(({ total }) => total)).toEqual(["0", "100", "0", "100"]);
  });
});

describe("ratios and growth", () => {
  const share = (source: IndicatorIn["source"]) =>
    cardOf([leaf("x", 100, { kind: "linear", zeroAt: 0, fullAt: 1 }, source)]);

  it.each([
    [{ a: 1, b: 4 }, "25", undefined],
    [{ a: 0, b: 4 }, "0", undefined],
    [{ a: 1, b: 0 }, "0", "zero-denominator"],
    [{ a: 0, b: 0 }, "0", "zero-denominator"],
    [{ a: 1 }, undefined, "not-recorded"],
    [{ b: 1 }, undefined, "not-recorded"],
  ])("a ÷ b of %o", (observed, got, why) => {
    const node = nodeIn(score(share({ ratio: ["a", "b"] }), recordOf(observed)), "x");
    expect([node.got, "why" in node ? node.why : undefined]).toEqual([got, why]);
  });

  it.each([
    [10, 15, "50", undefined],
    [10, 10, "0", undefined],
    [10, 5, "0", undefined],
    [3, 4, "33.333333333333", undefined],
    [0, 4, "0", "base-not-positive"],
    [0, 0, "0", "base-not-positive"],
    [-1, 4, "0", "base-not-positive"],
  ])("growth from %s to %s", (before, now, got, why) => {
    const sheet = score(share({ growth: "a" }), recordOf({ a: now }), {
      earlier: [recordOf({ a: before }, "pumps", 2019)],
    });
    const node = nodeIn(sheet, "x");
    expect([node.got, "why" in node ? node.why : undefined]).toEqual([got, why]);
    expect([sheet.range, sheet.missing]).toEqual([[sheet.total, sheet.total], []]);
  });

  it("growth without a year before", () => {
    const sheet = score(share({ growth: "a" }), recordOf({ a: 1 }));
    expect(nodeIn(sheet, "x")).toMatchObject({ why: "no-previous-year", missing: ["previous.observed.a"] });
  });

  it("scoreAll takes the year before, not an earlier one or another complex's", () => {
    const records = [recordOf({ a: 10 }, "p", 2018), recordOf({ a: 10 }, "q", 2019), recordOf({ a: 15 }, "p", 2020)];
    expect(nodeIn(scoreAll(share({ growth: "a" }), records)[2] ?? never(), "x")).toMatchObject({
      why: "no-previous-year",
    });
    const all = [...records, recordOf({ a: 12 }, "p", 2019)];
    expect(scoreAll(share({ growth: "a" }), all).map(({ exact }) => exact)).toEqual(["0", "0", "25", "20"]);
  });

  it("keys that objects are born with are not recorded", () => {
    for (const key of ["constructor", "toString", "valueOf", "hasOwnProperty"]) {
      const sheet = score(share({ observed: key }), recordOf({}));
      expect(nodeIn(sheet, "x")).toMatchObject({ why: "not-recorded" });
    }
  });

  it("a measure without a value is missing, with one it counts", () => {
    const card = cardOf([leaf("x", 100, { kind: "linear", zeroAt: 0, fullAt: 1 }, { measured: "cloud-connected" })]);
    const of = (measured: object) =>
      score(
        card,
        AnnualRecord.parse({ complex: "a", year: 2020, observed: {}, measured: { "cloud-connected": measured } }),
      );
    const rest = { unit: "1", clauses: [], inputs: {}, missing: ["x"] };
    expect(of(rest).range).toEqual(["0", "100"]);
    expect(of({ ...rest, value: "0.4", missing: [] }).range).toEqual(["40", "40"]);
  });
});

describe("groups", () => {
  const of = (combine: "sum" | "geometric" | "minimum", observed: object, missing = "range") =>
    score(
      cardOf(
        [group("g", 100, [upTo("a", combine === "sum" ? 50 : 1), upTo("b", combine === "sum" ? 50 : 1)], combine)],
        {
          missing: missing as "range",
          rounding: { places: 6, mode: "down" },
        },
      ),
      recordOf({ ...observed }),
    );
  it.each([
    ["geometric", { a: "0.25", b: 1 }, "50"],
    ["geometric", { a: "0.04", b: "0.09" }, "6"],
    ["geometric", { a: "0.7", b: "0.7" }, "70"],
    ["geometric", { a: "0.2", b: 1 }, "44.721359"],
    ["geometric", { a: 0, b: 1 }, "0"],
    ["geometric", { a: 1, b: 1 }, "100"],
    ["minimum", { a: "0.25", b: 1 }, "25"],
    ["minimum", { a: 1, b: 1 }, "100"],
    ["sum", { a: "0.25", b: 1 }, "62.5"],
  ] as const)("%s of %o, rounded down: %s", (combine, observed, total) => {
    expect(of(combine, observed).total).toBe(total);
  });

  it.each([
    ["sum", "range", "12.5", ["12.5", "62.5"]],
    ["sum", "no-marks", "12.5", ["12.5", "62.5"]],
    ["sum", "reweight", "25", ["12.5", "62.5"]],
    ["geometric", "range", "0", ["0", "50"]],
    ["geometric", "reweight", "25", ["0", "50"]],
    ["minimum", "range", "0", ["0", "25"]],
    ["minimum", "reweight", "25", ["0", "25"]],
  ] as const)("%s with one of two lacking, %s: %s", (combine, missing, total, range) => {
    expect(of(combine, { a: "0.25" }, missing)).toMatchObject({ total, range });
  });

  describe("what is decided is not missing: 12 and more of 10, whatever the other part", () => {
    const ten = { kind: "linear", zeroAt: 0, fullAt: 10 } as const;
    it.each(["range", "no-marks", "reweight", "reject"] as const)("%s: 30 of 60 and 40 of 40", (missing) => {
      const card = cardOf([upTo("a", 60, 10), leaf("r", 40, ten, { sum: ["n", "d"] })], { missing });
      const sheet = score(card, recordOf({ a: 5, n: 12 }));
      expect(sheet).toMatchObject({ total: "70", range: ["70", "70"], grade: "good", certain: true, missing: [] });
      expect(nodeIn(sheet, "r")).toMatchObject({ got: "40", share: "1" });
    });

    it("reweight: the others carry no more than what is open can come to, nor less", () => {
      // 8 of 10 for certain, so at least 32 of 40; the share of the other indicator is 0, and then 1 where at most 4 of 40 are open.
      const rising = cardOf([upTo("a", 60, 10), leaf("r", 40, ten, { sum: ["n", "d"] })], { missing: "reweight" });
      expect(score(rising, recordOf({ a: 0, n: 8 }))).toMatchObject({ total: "32", range: ["32", "40"] });
      const falling = { kind: "linear", zeroAt: 10, fullAt: 0 } as const;
      const most = cardOf([upTo("a", 60, 10), leaf("r", 40, falling, { sum: ["n", "d"] })], { missing: "reweight" });
      expect(score(most, recordOf({ a: 10, n: 9 }))).toMatchObject({ total: "64", range: ["60", "64"] });
    });
  });

  it("reject: nobody is to act on the grade", () => {
    expect(of("sum", { a: "0.25" }, "reject")).toMatchObject({ rejected: true, missing: ["observed.b"] });
    expect(of("sum", { a: "0.25", b: 0 }, "reject")).not.toHaveProperty("rejected");
  });

  it("nothing recorded at all is unknown under every rule, never a figure without a range", () => {
    for (const missing of ["range", "no-marks", "reweight", "reject"]) {
      expect(of("sum", {}, missing)).toMatchObject({ total: "0", range: ["0", "100"], certain: false });
    }
  });
});

function never(): never {
  throw new Error("no sheet");
}
