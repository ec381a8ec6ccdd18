import { describe, expect, it } from "vitest";
import {
  ahpWeights,
  criticWeights,
  entropyWeights,
  equalWeights,
  faultsOf,
  PolicyError,
  panelScore,
} from "../../src/index.js";

const places = (values: readonly string[], digits: number) => values.map((value) => Number(value).toFixed(digits));

const faultsIn = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    return faultsOf(error, undefined).map(({ path, got }) => [path, got]);
  }
  return [];
};

describe("weights agree with published examples", () => {
  it("AHP: consumption of drinks in the USA (Saaty, 2008, Decision making with the analytic hierarchy process)", () => {
    const { weights, consistencyRatio, consistent } = ahpWeights([
      [1, 9, 5, 2, 1, 1, "1/2"],
      ["1/9", 1, "1/3", "1/9", "1/9", "1/9", "1/9"],
      ["1/5", 3, 1, "1/3", "1/4", "1/3", "1/9"],
      ["1/2", 9, 3, 1, "1/2", 1, "1/3"],
      [1, 9, 4, 2, 1, 2, "1/2"],
      [1, 9, 3, 1, "1/2", 1, "1/3"],
      [2, 9, 9, 3, 2, 3, 1],
    ]);
    expect(places(weights, 3)).toEqual(["0.177", "0.019", "0.042", "0.116", "0.190", "0.129", "0.327"]);
    expect(places([consistencyRatio], 3)).toEqual(["0.022"]);
    expect(consistent).toBe(true);
  });

  it("CRITIC: attendance software (Tuş and Aytaç Adalı, 2019, Opsearch 56)", () => {
    const matrix = [
      [5000, 3, 3, 4, 3, 2],
      [680, 5, 3, 2, 2, 1],
      [2000, 3, 2, 3, 4, 3],
      [600, 4, 3, 1, 2, 2],
      [800, 2, 4, 3, 3, 4],
    ];
    const { weights } = criticWeights(matrix, new Array<"higher">(6).fill("higher"));
    expect(places(weights, 3)).toEqual(["0.157", "0.249", "0.168", "0.121", "0.154", "0.151"]);
  });

  it("entropy: Xu (2004, European Journal of Operational Research 156)", () => {
    const { weights } = entropyWeights([
      [30, 30, 38, 29],
      [19, 54, 86, 29],
      [19, 15, 85, 28.9],
      [68, 70, 60, 29],
    ]);
    expect(places(weights, 4)).toEqual(["0.4630", "0.3992", "0.1378", "0.0000"]);
  });
});

describe("AHP", () => {
  it("gives back the weights that fully consistent comparisons were made from", () => {
    const { weights, lambdaMax, consistencyIndex, consistencyRatio } = ahpWeights([
      [1, 2, 6],
      ["1/2", 1, 3],
      ["1/6", "1/3", 1],
    ]);
    expect(weights).toEqual(["0.6", "0.3", "0.1"]);
    expect([lambdaMax, consistencyIndex, consistencyRatio]).toEqual(["3", "0", "0"]);
  });

  it("calls comparisons that go in a circle inconsistent", () => {
    const { weights, consistent, consistencyRatio } = ahpWeights([
      [1, 9, "1/9"],
      ["1/9", 1, 9],
      [9, "1/9", 1],
    ]);
    expect(weights).toEqual(["0.333333333334", "0.333333333333", "0.333333333333"]);
    expect(consistent).toBe(false);
    expect(Number(consistencyRatio)).toBeCloseTo((1 + 9 + 1 / 9 - 3) / 2 / 0.58, 10);
  });

  it("comes to an end where two eigenvalues lie close together", () => {
    const large = 1_000_000_000;
    const { weights } = ahpWeights([
      [1, large, `1/${large}`],
      [`1/${large}`, 1, large - 1],
      [large, `1/${large - 1}`, 1],
    ]);
    expect(weights.map(Number).every((weight) => weight > 0.33 && weight < 0.34)).toBe(true);
  });

  it("has nothing to disagree on with one indicator or two", () => {
    expect(ahpWeights([[1]])).toEqual({
      type: "ahp-weights",
      weights: ["1"],
      lambdaMax: "1",
      consistencyIndex: "0",
      consistencyRatio: "0",
      consistent: true,
    });
    expect(
      ahpWeights([
        [1, 4],
        ["1/4", 1],
      ]).weights,
    ).toEqual(["0.8", "0.2"]);
  });

  it("takes decimals that are reciprocal within a thousand-millionth", () => {
    expect(
      ahpWeights([
        [1, "3"],
        ["0.3333333333", 1],
      ]).weights[0],
    ).toMatch(/^0\.75/);
  });

  it.each<[string, Parameters<typeof ahpWeights>[0], unknown]>([
    [
      "is not reciprocal",
      [
        [1, 3],
        ["1/2", 1],
      ],
      [["[1][0]", '"1/2"']],
    ],
    [
      "is reciprocal only roughly",
      [
        [1, 3],
        ["0.333", 1],
      ],
      [["[1][0]", '"0.333"']],
    ],
    ["compares one with itself otherwise than as 1", [[2]], [["[0][0]", "2"]]],
    [
      "is not square",
      [[1, 2], [1]],
      [
        ["[1][0]", "1"],
        ["[1]", "[1]"],
      ],
    ],
    [
      "holds 0",
      [
        [1, 0],
        [0, 1],
      ],
      [
        ["[0][1]", "0"],
        ["[1][0]", "0"],
      ],
    ],
    [
      "divides by 0",
      [
        [1, "1/0"],
        ["0/1", 1],
      ],
      [
        ["[0][1]", '"1/0"'],
        ["[1][0]", '"0/1"'],
      ],
    ],
    [
      "is negative",
      [
        [1, -2],
        ["-0.5", 1],
      ],
      [
        ["[0][1]", "-2"],
        ["[1][0]", '"-0.5"'],
      ],
    ],
    ["is empty", [], [["", "0"]]],
    ["has more than 15 rows", Array.from({ length: 16 }, () => new Array<number>(16).fill(1)), [["", "16"]]],
  ])("refuses a matrix that %s", (_, matrix, faults) => {
    expect(faultsIn(() => ahpWeights(matrix))).toEqual(faults);
  });
});

describe("a column that does not vary", () => {
  it("weighs nothing by entropy", () => {
    expect(
      entropyWeights([
        [1, 5],
        [9, 5],
      ]).weights,
    ).toEqual(["1", "0"]);
    expect(
      entropyWeights([
        [1, 0],
        [9, 0],
      ]).weights,
    ).toEqual(["1", "0"]);
  });

  it("weighs nothing by CRITIC", () => {
    expect(
      criticWeights(
        [
          [1, 5, 3],
          [9, 5, 1],
          [4, 5, 2],
        ],
        ["higher", "higher", "lower"],
      ).weights[1],
    ).toBe("0");
  });

  it("weighs as all others, where none varies", () => {
    expect(
      entropyWeights([
        [1, 5],
        [1, 5],
      ]).weights,
    ).toEqual(["0.5", "0.5"]);
    expect(
      criticWeights(
        [
          [1, 5],
          [1, 5],
        ],
        ["higher", "lower"],
      ).weights,
    ).toEqual(["0.5", "0.5"]);
    expect(entropyWeights([[3, 4]]).weights).toEqual(["0.5", "0.5"]);
  });

  it("weighs nothing beside one that varies alone, or those that go together fully", () => {
    expect(
      criticWeights(
        [
          [1, 5],
          [2, 5],
        ],
        ["higher", "higher"],
      ).weights,
    ).toEqual(["1", "0"]);
    expect(
      criticWeights(
        [
          [1, 2, 7],
          [2, 4, 7],
          [5, 10, 7],
        ],
        ["higher", "higher", "higher"],
      ).weights,
    ).toEqual(["0.5", "0.5", "0"]);
  });
});

describe("entropy", () => {
  it("counts 0·ln 0 as 0", () => {
    expect(
      entropyWeights([
        [0, 1],
        [4, 3],
      ])
        .weights.map(Number)
        .every(Number.isFinite),
    ).toBe(true);
  });

  it("refuses a negative value and a ragged row", () => {
    expect(faultsIn(() => entropyWeights([[1, -2], [1]]))).toEqual([
      ["[0][1]", "-2"],
      ["[1]", "[1]"],
    ]);
  });
});

describe("CRITIC", () => {
  it("refuses directions that do not fit the columns", () => {
    expect(faultsIn(() => criticWeights([[1, 2]], ["higher"]))).toEqual([["directions", '["higher"]']]);
  });
});

describe("a panel's ratings", () => {
  it("become one by mean, median or trimmed mean", () => {
    expect(panelScore(["70", 80, 90], "mean")).toBe("80");
    expect(panelScore([70, 80, 100], "median")).toBe("80");
    expect(panelScore([70, 80, 90, 100], "median")).toBe("85");
    expect(panelScore([0, 80, 90, 100], { combine: "trimmed-mean", trim: 1 })).toBe("85");
    expect(panelScore([1, 1, 0], "mean")).toBe("0.666666666667");
    expect(panelScore([-1, 1], "mean")).toBe("0");
  });

  it("are refused where there are none, one is none, or none is left", () => {
    expect(faultsIn(() => panelScore([], "mean"))).toEqual([["ratings", "[]"]]);
    expect(faultsIn(() => panelScore([80, Number.NaN], "mean"))).toEqual([["ratings[1]", "NaN"]]);
    expect(faultsIn(() => panelScore([80, 90], { combine: "trimmed-mean", trim: 1 }))).toEqual([["how.trim", "1"]]);
    expect(faultsIn(() => panelScore(null as never, "mean"))).toEqual([["ratings", "null"]]);
    expect(faultsIn(() => panelScore([80], null as never))).toEqual([["how", "null"]]);
    expect(faultsIn(() => panelScore([80], "mode" as never))).toEqual([["how", '"mode"']]);
  });
});

it("equal weights are as equal as 12 places allow", () => {
  expect(equalWeights(4).weights).toEqual(["0.25", "0.25", "0.25", "0.25"]);
  expect(faultsIn(() => equalWeights(0))).toEqual([["n", "0"]]);
});
