import { describe, expect, it } from "vitest";
import {
  ahpWeights,
  criticWeights,
  defineScorecard,
  entropyWeights,
  improvementsTo,
  Portfolio,
  panelScore,
  rankRobustness,
  type Scorecard,
  score,
  scoreAll,
} from "../../src/index.js";
import { AMOUNT, DECIMAL } from "../../src/kernel/accepted.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { cardOf, named, recordOf, said, upTo, written } from "./written.js";

const texts = ({ zh, en, example }: typeof AMOUNT) => [zh, en, example];
const NO_MATRIX = "not a usable matrix · 矩阵有误";

describe("a matrix of values says what it takes", () => {
  it.each<[string, unknown, readonly unknown[]]>([
    ["none", "x", ["", '"x"', "至少一行一列的矩阵", "a matrix of at least one row and one column", "[[1]]"]],
    ["no column", [[]], ["", "[[]]", "至少一行一列的矩阵", "a matrix of at least one row and one column", "[[1]]"]],
    ["a short row", [[1, 2], [1]], ["[1]", "[1]", "与首行等长的一行（2个）", "a row of 2 like the first", "[1,1]"]],
    ["no row", [[1, 2], null], ["[1]", "null", "与首行等长的一行（2个）", "a row of 2 like the first", "[1,1]"]],
  ])("%s", (_, matrix, fault) => {
    expect(said(() => entropyWeights(matrix as never))).toEqual([NO_MATRIX, fault]);
    expect(said(() => criticWeights(matrix as never, ["higher", "lower"]))).toEqual([NO_MATRIX, fault]);
  });

  it("by entropy nothing below 0, by CRITIC any decimal", () => {
    const values = [[1, -2, "x"]];
    expect(said(() => entropyWeights(values as never))).toEqual([
      NO_MATRIX,
      ["[0][1]", "-2", ...texts(AMOUNT)],
      ["[0][2]", '"x"', ...texts(AMOUNT)],
    ]);
    expect(said(() => criticWeights(values as never, ["higher", "lower", "lower"]))).toEqual([
      NO_MATRIX,
      ["[0][2]", '"x"', ...texts(DECIMAL)],
    ]);
  });

  it("no more than is worked out in seconds", () => {
    const rows = new Array(100_001).fill([1]);
    expect(said(() => entropyWeights(rows))).toEqual([
      NO_MATRIX,
      [
        "",
        '{"rows":100001,"columns":1}',
        "行数 rows、列数 columns 满足 rows × columns 不超过100000的矩阵",
        "a matrix of which rows × columns is at most 100000",
        "[[1]]",
      ],
    ]);
    const wide = new Array(6).fill(new Array(1000).fill(1));
    expect(said(() => criticWeights(wide, new Array(1000).fill("higher")))).toEqual([
      NO_MATRIX,
      [
        "",
        '{"rows":6,"columns":1000}',
        expect.any(String),
        "a matrix of which rows × columns² is at most 5000000",
        "[[1]]",
      ],
    ]);
  });
});

describe("comparisons say what they take", () => {
  it("the inverse of a decimal to 12 places", () => {
    expect(
      said(() =>
        ahpWeights([
          [1, "0.3"],
          ["0.5", 1],
        ]),
      ).slice(1),
    ).toEqual([["[1][0]", '"0.5"', "[0][1] 的倒数", "the inverse of [0][1]", '"3.333333333333"']]);
  });

  it("a row that is none, and nothing of what it would be the inverse of", () => {
    expect(said(() => ahpWeights([[1, 2], null] as never)).slice(1)).toEqual([
      ["[1]", "null", "2个比较值", "2 comparisons", "[1,1]"],
    ]);
  });
});

describe("a panel's ratings say what they take", () => {
  it.each<[string, Parameters<typeof panelScore>, readonly unknown[]]>([
    ["none", [[], "mean"], ["ratings", "[]", "至少一个评分", "at least one rating", "[85]"]],
    [
      "all of which are left out",
      [[80, 90], { combine: "trimmed-mean", trim: 1 }],
      ["how.trim", "1", "去掉两端后仍有评分的整数", "an integer that leaves a rating between both ends", "1"],
    ],
  ])("%s", (_, [ratings, how], fault) => {
    expect(said(() => panelScore(ratings, how))).toEqual(["not usable ratings · 评分有误", fault]);
  });
});

describe("a scorecard says what it takes under a plan", () => {
  const input = JSON.parse(JSON.stringify(taizhouScorecard));

  it("the plan's dimensions, each with an example", () => {
    const [, ...children] = input.root.children;
    const [first] = taizhou.dimensions ?? [];
    expect(
      said(() => defineScorecard({ ...input, root: { ...input.root, marks: 80, children } }, { plan: taizhou })),
    ).toEqual([
      expect.any(String),
      [
        "root.children",
        JSON.stringify(children.map(({ id }: { id: string }) => id)),
        `包含计划要求的评价方面“${first?.label.zh}”（${first?.id}）`,
        `the plan's dimension "${first?.label.en}" (${first?.id}) among them`,
        JSON.stringify({ ...first, clauses: undefined, marks: "25", children: [] }),
      ],
    ]);
  });

  it("only clauses of the plan that it scores under", () => {
    const card = cardOf([{ ...upTo("x", 100), clauses: ["9.9"] }]);
    const ground = { plan: taizhou, portfolio: Portfolio.parse({ complexes: [] }), asOf: "2020-12-31" };
    const refused = [
      "a scorecard that does not fit the plan · 指标体系与计划不相配",
      ["scorecard.root.children[0].clauses[0]", '"9.9"', expect.any(String), expect.any(String), expect.any(String)],
    ];
    expect(said(() => score(card, recordOf({ x: 1 }), { ground }))).toEqual(refused);
    expect(said(() => scoreAll(card, [recordOf({ x: 1 })], { ground }))).toEqual(refused);
  });
});

describe("a bound of a grade says how many marks there can be", () => {
  const graded = (atLeast: number, more: object) =>
    said(() =>
      defineScorecard(written([upTo("x", 100)], { ...more, grades: [of("good", atLeast), of("poor", 0)] })),
    ).slice(1);
  const of = (id: string, atLeast: number) => ({ ...named(id), atLeast });
  const bonus = (more: object) => ({ ...named("b"), kind: "bonus", marks: 5, ...more });
  const tooHigh = (most: number) => [
    [
      "grades[0].atLeast",
      `"${most + 1}"`,
      `可达到的分数，最高${most}`,
      `a total that can be reached, at most ${most}`,
      `"${most}"`,
    ],
  ];

  it.each<[string, object, number]>([
    ["marks on top once", { adjustments: [bonus({ when: { value: "prizes", above: 0 } })] }, 105],
    ["each up to a cap", { adjustments: [bonus({ source: "prizes", cap: 7 })] }, 107],
    ["all together up to another", { adjustments: [bonus({ source: "prizes" })], bonusCap: 3 }, 103],
    ["each up to less than all together", { adjustments: [bonus({ source: "prizes", cap: 7 })], bonusCap: 30 }, 107],
    ["each up to more than all together", { adjustments: [bonus({ source: "prizes", cap: 7 })], bonusCap: 6 }, 106],
  ])("%s", (_, more, most) => {
    expect(graded(most, more)).toEqual([]);
    expect(graded(most + 1, more)).toEqual(tooHigh(most));
  });

  it("below that of the grade before it, with an example", () => {
    const grades = [of("good", 60), of("better", 80), of("poor", 0)];
    expect(said(() => defineScorecard(written([upTo("x", 100)], { grades }))).slice(1)).toEqual([
      [
        "grades[1].atLeast",
        '"80"',
        "低于上一等次的下限60",
        "below the bound of the grade before it, 60: the best grade comes first",
        '"0"',
      ],
    ]);
  });
});

describe("what would have no effect is refused", () => {
  const faults = (more: object, card: object = {}) =>
    said(() => defineScorecard(written([{ ...upTo("x", 100), ...more }], card))).slice(1);
  const none = { noValue: "half" };
  const [zh, en] = ["不填：其来源总有数值", "nothing: its source always has a value"];

  it.each([
    "x",
    { observed: "x" },
    { fact: "floor-area" },
    { granted: { levels: ["county"] } },
    { late: "answer" },
    { sum: ["x", { of: { sum: [{ granted: {} }] }, times: 2 }] },
    { over: { sum: ["x", { granted: {} }] }, years: "all", by: "sum" },
    { over: "x", years: "recognised", by: "sum" },
  ])("what is earned without a value, of %j", (source) => {
    expect(faults({ source, ...none })).toEqual([["root.children[0].noValue", '"half"', zh, en, "null"]]);
    expect(faults({ source })).toEqual([]);
  });

  it.each([
    { growth: "x" },
    { ratio: ["x", "y"] },
    { change: "x" },
    ...["mean", "least", "greatest"].map((by) => ({ over: "x", years: 1, by })),
    { over: { growth: "x" }, years: 2, by: "sum" },
    { measured: "function-coverage" },
    { sum: ["x", { growth: "x" }] },
  ])("but not of %j, which may have none", (source) => {
    expect(faults({ source, ...none })).toEqual([]);
  });

  it("a cap over bonuses where there is none", () => {
    const of = (kind: string) => ({ ...named("b"), kind, marks: 5, source: "prizes" });
    const fault = ["bonusCap", '"3"', "不填：没有加分项", "nothing: there is no bonus", "null"];
    for (const adjustments of [{}, { adjustments: [] }, { adjustments: [of("deduction")] }]) {
      expect(faults({}, { ...adjustments, bonusCap: 3 })).toEqual([fault]);
    }
    expect(faults({}, { adjustments: [of("bonus")], bonusCap: 3 })).toEqual([]);
  });
});

describe("work that would take hours is refused", () => {
  const many = (count: number) => {
    const least = (at: number) => upTo(`x${at}`, "0.01");
    return cardOf([upTo("x", 100 - (count - 1) / 100), ...Array.from({ length: count - 1 }, (_, at) => least(at))]);
  };
  const thousand = many(1000);

  it("ways to a grade over more than 1,000 indicators", () => {
    const ways = (card: Scorecard) => said(() => improvementsTo(card, score(card, recordOf({})), "good"));
    expect(ways(many(1001))).toEqual([
      "too many indicators · 指标过多",
      ["scorecard", "1001", "不超过1000个指标的指标体系", "a scorecard of at most 1000 indicators", "1000"],
    ]);
    expect(ways(thousand)).toEqual([]);
  });

  it("a robustness analysis whose first draw alone would be too much", () => {
    const sheet = score(thousand, recordOf({}));
    const asked = (size: number, draws: number) =>
      said(() => rankRobustness(thousand, new Array(size).fill(sheet), { draws, seed: 1, spread: 0, top: [] })).slice(
        0,
        2,
      );
    // 9,990 × 1,000 × (1,000 + 1) are just below 10¹⁰.
    expect(asked(9991, 1)).toEqual([
      "too much for an analysis · 稳健性分析的规模过大",
      [
        "sheets",
        '{"sheets":9991,"indicators":1000,"draws":1}',
        "评分表数×指标数×（指标数+抽取次数）不超过10000000000",
        "sheets so few that sheets × indicators × (indicators + draws) is at most 10000000000",
        "[]",
      ],
    ]);
    expect(asked(9990, 2)).toEqual([
      "not usable options · 稳健性分析的参数有误",
      ["draws", "2", "1至1之间的整数", "an integer from 1 to 1 for 9990 sheets", "1000"],
    ]);
    expect(asked(9990, 1)[0]).not.toMatch(/too much|options/);
  });
});
