import { describe, expect, it } from "vitest";
import { type ScorecardInput, score, scoreAll } from "../../src/index.js";
import { cardOf, GRADES, named, recordOf, upTo } from "./written.js";

const total = (x: string | number, more: Partial<ScorecardInput> = {}) =>
  score(cardOf([upTo("x", 100, 100)], more), recordOf({ x }));

describe("a grade begins at its bound, on the published total", () => {
  it.each([
    ["half-up", "60", "60", "good"],
    ["half-up", "59.995", "60", "good"],
    ["half-up", "59.994999999999999999", "59.99", "poor"],
    ["half-up", "59.99", "59.99", "poor"],
    ["half-even", "59.995", "60", "good"],
    ["half-even", "59.985", "59.98", "poor"],
    ["half-even", "59.985000000000000001", "59.99", "poor"],
    ["up", "59.990000000000000001", "60", "good"],
    ["up", "59.99", "59.99", "poor"],
    ["down", "59.999999999999999999", "59.99", "poor"],
    ["down", "60.009", "60", "good"],
  ] as const)("%s: %s is published as %s, %s", (mode, x, published, grade) => {
    expect(total(x, { rounding: { places: 2, mode } })).toMatchObject({
      total: published,
      grade,
      certain: true,
      exact: x,
    });
  });

  it.each([
    ["half-up", "0.5", "1"],
    ["half-even", "0.5", "0"],
    ["half-even", "1.5", "2"],
    ["half-even", "2.5", "2"],
    ["up", "0.000000000000000001", "1"],
    ["down", "0.999999999999999999", "0"],
  ] as const)("to whole marks, %s: %s is %s", (mode, x, published) => {
    expect(total(x, { rounding: { places: 0, mode } }).total).toBe(published);
  });

  it("what is missing is decided by the rounded ends", () => {
    const card = cardOf([upTo("x", "59.995", "59.995"), upTo("y", "40.005", "40.005")]);
    expect(score(card, recordOf({ x: "59.995" }))).toMatchObject({ grade: "good", certain: true, possible: ["good"] });
    expect(score(card, recordOf({ x: "59.99" }))).toMatchObject({
      grade: "poor",
      certain: false,
      possible: ["good", "poor"],
    });
    expect(score(card, recordOf({ y: "0" }))).toMatchObject({ grade: "poor", certain: false });
    expect(score(card, recordOf({ x: "19.98" }))).toMatchObject({ range: ["19.98", "59.99"], certain: true });
  });
});

describe("a veto forces the lowest grade and leaves the total", () => {
  const vetoes = [{ ...named("fraud"), source: { observed: "fraud" } }];
  const of = (observed: object) => score(cardOf([upTo("x", 100, 100)], { vetoes }), recordOf({ ...observed }));
  it.each([
    [{ x: 90, fraud: 0 }, "good", true, []],
    [{ x: 90, fraud: 1 }, "poor", true, ["fraud"]],
    [{ x: 90, fraud: "0.000000000000000001" }, "poor", true, ["fraud"]],
    [{ x: 90, fraud: -1 }, "good", true, []],
    [{ x: 90, fraud: { done: [] } }, "good", true, []],
    [{ x: 90, fraud: { done: ["reported"] } }, "poor", true, ["fraud"]],
    [{ fraud: 1 }, "poor", true, ["fraud"]],
    [{ x: 10 }, "poor", true, []],
    [{ x: 90 }, "good", false, []],
  ] as const)("%o", (observed, grade, certain, inForce) => {
    const sheet = of(observed);
    expect(sheet).toMatchObject({ grade, certain, vetoes: inForce });
    if ("x" in observed) expect(sheet.total).toBe(String(observed.x));
  });

  it("one not recorded is missing, and the lowest grade stays possible", () => {
    expect(of({ x: 90 })).toMatchObject({ missing: ["observed.fraud"], possible: ["good", "poor"] });
  });
});

describe("adjustments", () => {
  const adjustments = [
    { ...named("prize"), kind: "bonus" as const, marks: 2, cap: 5, source: { observed: "prizes" } },
    { ...named("late"), kind: "deduction" as const, marks: "1.5", cap: 4, source: { observed: "late" } },
  ];
  const of = (observed: object, more: Partial<ScorecardInput> = {}) =>
    score(cardOf([upTo("x", 100, 100)], { adjustments, ...more }), recordOf({ ...observed }));
  it.each([
    [{ x: 50, prizes: 0, late: 0 }, "50", ["0", "0"]],
    [{ x: 50, prizes: 1, late: 0 }, "52", ["2", "0"]],
    [{ x: 50, prizes: 2, late: 1 }, "52.5", ["4", "1.5"]],
    [{ x: 50, prizes: "2.5", late: 0 }, "55", ["5", "0"]],
    [{ x: 50, prizes: 9, late: 9 }, "51", ["5", "4"]],
  ] as const)("%o: %s", (observed, published, got) => {
    const sheet = of(observed);
    expect(sheet.total).toBe(published);
    expect(sheet.adjustments.map((adjustment) => adjustment.got)).toEqual(got);
  });

  it("one not recorded makes a range up to its cap", () => {
    expect(of({ x: 50, late: 0 })).toMatchObject({ total: "50", range: ["50", "55"], missing: ["observed.prizes"] });
    expect(of({ x: 50, prizes: 0 }).range).toEqual(["46", "50"]);
  });

  it("a deduction without a cap is not recorded: no known end lies above what it can come to", () => {
    const uncapped = adjustments.map(({ cap, ...rest }) => rest).slice(1);
    const unknown = of({ x: 50 }, { adjustments: uncapped });
    const known = of({ x: 50, late: 4 }, { adjustments: uncapped });
    expect(known.total).toBe("44");
    expect(Number(unknown.range[0])).toBeLessThanOrEqual(44);
  });

  it("a deduction without a cap is not recorded: no grade that it can cost is certain", () => {
    const uncapped = adjustments.map(({ cap, ...rest }) => rest).slice(1);
    expect(of({ x: 62, late: 4 }, { adjustments: uncapped }).grade).toBe("poor");
    expect(of({ x: 62 }, { adjustments: uncapped })).toMatchObject({ certain: false, possible: ["good", "poor"] });
  });

  it("a bonus without a cap is not recorded: the range holds what it can come to", () => {
    const uncapped = adjustments.map(({ cap, ...rest }) => rest).slice(0, 1);
    const unknown = of({ x: 50 }, { adjustments: uncapped });
    const known = of({ x: 50, prizes: 10 }, { adjustments: uncapped });
    expect(known).toMatchObject({ total: "70", grade: "good" });
    expect(unknown.possible).toContain("good");
    expect(unknown.certain).toBe(false);
  });
});

describe("quotas, among the sheets of a year", () => {
  const of = (
    xs: readonly (number | undefined)[],
    share: number | string,
    ties?: "in" | "out",
    fraud: readonly number[] = [],
  ) => {
    const [good = GRADES[0], poor = GRADES[1]] = GRADES;
    if (!good || !poor) throw new Error("two grades");
    const card = cardOf([upTo("x", 100, 100)], {
      grades: [{ ...good, top: { share, round: "down" }, ...(ties ? { ties } : {}) }, poor],
      vetoes: [{ ...named("fraud"), source: { observed: "fraud" } }],
    });
    const records = xs.map((x, i) =>
      recordOf({ ...(x === undefined ? {} : { x }), fraud: fraud.includes(i) ? 1 : 0 }, `c${i}`),
    );
    return scoreAll(card, records);
  };
  const grades = (...given: Parameters<typeof of>) =>
    of(...given)
      .map(({ grade }) => grade[0])
      .join("");

  it.each([
    [[90, 80, 70, 60], "0.5", undefined, "ggpp"],
    [[90, 80, 70, 60], "0.49", undefined, "gppp"],
    [[90, 80, 70, 60], "0.24", undefined, "pppp"],
    [[90, 80, 70, 60], 1, undefined, "gggg"],
    [[90, 50, 40, 30], 1, undefined, "gppp"],
    [[90, 80, 80, 60], "0.5", undefined, "gppp"],
    [[90, 80, 80, 60], "0.5", "out", "gppp"],
    [[90, 80, 80, 60], "0.5", "in", "gggp"],
    [[80, 80, 80, 80], "0.25", "in", "gggg"],
    [[80, 80, 80, 80], "0.25", "out", "pppp"],
    [[60, 90, 70, 80], "0.5", undefined, "pgpg"],
    [[90, 80, 59, 59], "0.75", "in", "ggpp"],
  ] as const)("%o of %s, ties %s: %s", (xs, share, ties, expected) => {
    expect(grades(xs, share, ties)).toBe(expected);
    expect(of(xs, share, ties).every(({ certain }) => certain)).toBe(true);
  });

  it("29 of a hundred at a share of 0.29, which a float makes 28", () => {
    const xs = Array.from({ length: 100 }, (_, i) => 100 - i / 10);
    expect(grades(xs, "0.29").indexOf("p")).toBe(29);
  });

  it("a vetoed sheet takes no place", () => {
    expect(grades([90, 80, 70, 60], "0.5", undefined, [0])).toBe("pggp");
  });

  it("what is missing leaves open those whose place it can take", () => {
    const sheets = of([90, undefined, 70, 40], "0.5");
    expect(sheets.map(({ certain, possible }) => [certain, possible])).toEqual([
      [true, ["good"]],
      [false, ["good", "poor"]],
      [false, ["good", "poor"]],
      [true, ["poor"]],
    ]);
  });

  it("score alone leaves a quota open", () => {
    const [good, poor] = GRADES;
    if (!good || !poor) throw new Error("two grades");
    const card = cardOf([upTo("x", 100, 100)], { grades: [{ ...good, top: { share: "0.5", round: "down" } }, poor] });
    expect(score(card, recordOf({ x: 90 }))).toMatchObject({ certain: false, possible: ["good", "poor"] });
    expect(score(card, recordOf({ x: 50 }))).toMatchObject({ certain: true, grade: "poor" });
  });

  it("each year has its own", () => {
    const [good, poor] = GRADES;
    if (!good || !poor) throw new Error("two grades");
    const card = cardOf([upTo("x", 100, 100)], { grades: [{ ...good, top: { share: "0.5", round: "down" } }, poor] });
    const records = [
      recordOf({ x: 90 }, "a"),
      recordOf({ x: 80 }, "b"),
      recordOf({ x: 70 }, "a", 2019),
      recordOf({ x: 60 }, "b", 2019),
    ];
    expect(scoreAll(card, records).map(({ grade }) => grade)).toEqual(["good", "poor", "good", "poor"]);
  });
});
