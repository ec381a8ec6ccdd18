import { describe, expect, it } from "vitest";
import { allocateFunding, apportion, distributeBenefit, PolicyError } from "../../src/index.js";
import { allocate, groundOf, policyOf, sheetOf } from "./policies.js";

/** The faults of a call, each as path, what was got, what is accepted in Chinese and English, and an example. */
function faults(call: (...args: never[]) => unknown, ...args: readonly unknown[]): string[][] {
  try {
    Reflect.apply(call, undefined, args);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.faults.map(({ path, got, accepted: { zh, en }, example }) => [path, got, zh, en, example]);
  }
  return [];
}

describe("claims that cannot be met are refused in words", () => {
  it.each([
    [
      "100",
      [
        { id: "a", weight: 1 },
        { id: "a", weight: 1 },
      ],
      {},
      ["claims[1].id", '"a"', "不重复的标识", "an id that stands once", '"a-2"'],
    ],
    [
      "100",
      [{ id: "a", weight: 1, atLeast: 5, atMost: "4.5" }],
      {},
      ["claims[0].atMost", '"4.5"', "不小于下限 5", "no less than the floor 5", '"5"'],
    ],
    ["100", [], { unit: 0 }, ["unit", '"0"', "大于0的数", "a decimal above 0", '"0.01"']],
    [
      "100",
      Array.from({ length: 100_001 }, () => ({})),
      {},
      ["claims", "100001", "不多于100000项", "at most 100000 items", "[]"],
    ],
  ])("%s over %j", (total, claims, options, fault) => {
    expect(faults(apportion, total, claims, options)).toEqual([fault]);
  });

  it("the example of another id is one that an id may be", () => {
    const id = "x".repeat(200);
    const [[, , , , example] = []] = faults(apportion, "1", [
      { id, weight: 1 },
      { id, weight: 1 },
    ]);
    expect(example).toContain("x-2");
    expect(JSON.parse(example ?? "")).toHaveLength(192);
  });

  it("says where no multiple of the unit lies between floor and cap", () => {
    expect(apportion("10", [{ id: "a", weight: 1, atLeast: "1.2", atMost: "1.8" }], { unit: 1 }).reason).toEqual({
      zh: "“a”的下限与上限之间没有1的整数倍",
      en: 'no multiple of 1 lies between the floor and the cap of "a"',
    });
  });
});

describe("sheets that cannot be funded are refused in words", () => {
  it("two of one complex, or of one platform in it", () => {
    const fault = (path: string) => [
      path,
      '"a"',
      "每个综合体（或其中每个平台）一张评分表",
      "one sheet for each complex, or for each platform in it",
      '"pumps"',
    ];
    expect(faults(allocate, policyOf(), [sheetOf("a", "1"), sheetOf("a", "2")], 1)).toEqual([
      fault("sheets[1].complex"),
    ]);
    const platforms = [sheetOf("a", "1", { platform: "x" }), sheetOf("a", "2", { platform: "y" })];
    expect(faults(allocate, policyOf(), platforms, 1)).toEqual([]);
    expect(faults(allocate, policyOf(), [...platforms, ...platforms], 1)).toEqual([
      fault("sheets[2].complex"),
      fault("sheets[3].complex"),
    ]);
  });

  it("one whose place is to be known and that is not on record", () => {
    const en = "a complex of the portfolio, for its locality is needed";
    const ground = { ...groundOf({ moulds: "wenling" }), budget: 1 };
    expect(faults(allocateFunding, policyOf({ payee: "locality" }), [sheetOf("a", "1")], ground)).toEqual([
      ["sheets[0].complex", '"a"', "台账中的综合体（须知其所在地）", en, '"moulds"'],
    ]);
  });

  it("by a policy that shares out a budget, without one", () => {
    expect(faults(allocateFunding, policyOf(), [], groundOf({}))).toEqual([
      [
        "budget",
        "nothing",
        "预算（元）：该办法须有预算才能分配",
        "a budget in yuan: this policy shares one out",
        '"5000000"',
      ],
    ]);
  });
});

describe("a benefit that cannot be divided is refused in words", () => {
  const two = [{ id: "a" }, { id: "b" }];
  const shares = (...all: readonly string[]) => all.map((share, index) => ({ id: "ab"[index], share }));

  it.each([
    [
      { benefit: "10.005", participants: two },
      "equal",
      ["game.benefit", '"10.005"', "精确到分的金额", "an amount to the fen", '"10"'],
    ],
    [
      { benefit: 1, participants: [{ id: "a" }, { id: "a" }] },
      "equal",
      [
        "game.participants",
        '["a","a"]',
        "至少一个参与者，标识不重复",
        "at least one participant, no id twice",
        '[{"id":"institute"}]',
      ],
    ],
    [
      { benefit: 1, participants: shares("0.5", "0.4") },
      "agreed",
      ["game.participants", '"0.9"', "合计正好为1的份额", "shares that add up to exactly 1", '"1"'],
    ],
    [
      { benefit: 1, participants: [{ id: "a", share: 1 }, { id: "b" }] },
      "agreed",
      ["game.participants[1].share", "nothing", "合计正好为1的份额", "shares that add up to exactly 1", '"0.5"'],
    ],
    [
      { benefit: 1, participants: [{ id: "a", contribution: 0 }] },
      "contribution",
      ["game.participants", '"0"', "合计大于0的贡献", "contributions of more than 0 together", '"1"'],
    ],
    [
      { benefit: 1, participants: Array.from({ length: 17 }, (_, index) => ({ id: `p${index}` })) },
      "shapley",
      [
        "game.participants",
        "17",
        "不多于16个参与者：夏普利值须知每个联盟的价值，共 2ⁿ − 1 个",
        "at most 16 participants: a Shapley value takes the value of each of their 2ⁿ − 1 coalitions",
        "16",
      ],
    ],
    [
      { benefit: 1, participants: two },
      "shapley",
      [
        "game.coalitions",
        "nothing",
        "每个联盟的价值",
        "the value of every coalition",
        '[{"members":["institute"],"value":0}]',
      ],
    ],
    [
      {
        benefit: 3,
        participants: two,
        coalitions: [
          { members: ["a"], value: 1 },
          { members: ["a", "b"], value: 3 },
        ],
      },
      "shapley",
      ["game.coalitions", "nothing", "联盟b的价值", "the value of the coalition b", '{"members":["b"],"value":0}'],
    ],
    [
      {
        benefit: 3,
        participants: two,
        coalitions: [
          { members: ["a"], value: 1 },
          { members: ["b"], value: 1 },
        ],
      },
      "shapley",
      [
        "game.coalitions",
        "nothing",
        "联盟a、b的价值",
        "the value of the coalition a, b",
        '{"members":["a","b"],"value":0}',
      ],
    ],
    [
      {
        benefit: 3,
        participants: two,
        coalitions: [
          { members: ["a"], value: 1 },
          { members: ["b"], value: 1 },
          { members: ["b", "a"], value: 4 },
        ],
      },
      "shapley",
      [
        "game.coalitions[2].value",
        '"4"',
        "待分配收益 3，即全体联盟的价值",
        "the benefit, 3: it is the value of all together",
        '"3"',
      ],
    ],
    [
      {
        benefit: 3,
        participants: [{ id: "a" }],
        coalitions: [
          { members: ["a"], value: 3 },
          { members: ["x"], value: 1 },
        ],
      },
      "shapley",
      [
        "game.coalitions[1].members",
        '["x"]',
        "一个以上不重复的参与者，联盟不重复",
        "one or more of the participants, none twice, no coalition twice",
        '["a"]',
      ],
    ],
  ] as const)("%j by %s", (game, method, fault) => {
    expect(faults(distributeBenefit, game, { method })).toEqual([[...fault]]);
  });
});
