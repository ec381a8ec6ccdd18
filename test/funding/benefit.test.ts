import { describe, expect, it } from "vitest";
import { type BenefitGame, distributeBenefit } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { faultsThrownBy } from "../given.js";

const game = (own: Partial<BenefitGame> = {}): BenefitGame => ({
  benefit: "100",
  participants: [{ id: "a" }, { id: "b" }, { id: "c" }],
  ...own,
});
const shares = (...args: Parameters<typeof distributeBenefit>) =>
  distributeBenefit(...args).shares.map(({ amount, exact }) => [amount, exact]);
const faults = (input: unknown, method: string) =>
  faultsThrownBy(() => Reflect.apply(distributeBenefit, undefined, [input, { method }]));

describe("a benefit is divided (4.5.2)", () => {
  it("equally", () => {
    expect(shares(game(), { method: "equal" })).toEqual([
      ["33.34", "100/3"],
      ["33.33", "100/3"],
      ["33.33", "100/3"],
    ]);
  });

  it("by contribution", () => {
    const participants = [
      { id: "a", contribution: "1.5" },
      { id: "b", contribution: 0 },
      { id: "c", contribution: 3 },
    ];
    expect(shares(game({ participants }), { method: "contribution" })).toEqual([
      ["33.33", "100/3"],
      ["0", "0"],
      ["66.67", "200/3"],
    ]);
  });

  it("by agreed shares", () => {
    const participants = [
      { id: "a", share: "0.125" },
      { id: "b", share: "0.875" },
    ];
    expect(shares(game({ participants, benefit: "0.1" }), { method: "agreed" })).toEqual([
      ["0.01", "0.0125"],
      ["0.09", "0.0875"],
    ]);
  });

  it("by Shapley value: the glove game", () => {
    const coalitions = ["a", "b", "c", "ab", "ac", "bc", "abc"].map((members) => ({
      members: [...members],
      value: members.includes("a") && members.length > 1 ? 6 : 0,
    }));
    expect(shares(game({ benefit: 6, coalitions }), { method: "shapley" })).toEqual([
      ["4", "4"],
      ["1", "1"],
      ["1", "1"],
    ]);
  });

  it("by Shapley value, negative for one who costs more than it brings", () => {
    const participants = [{ id: "a" }, { id: "b" }];
    const coalitions = [
      { members: ["a"], value: 10 },
      { members: ["b"], value: -4 },
      { members: ["b", "a"], value: 5 },
    ];
    expect(shares({ benefit: 5, participants, coalitions }, { method: "shapley" })).toEqual([
      ["9.5", "9.5"],
      ["-4.5", "-4.5"],
    ]);
  });

  it("by Shapley value among sixteen", () => {
    const participants = Array.from({ length: 16 }, (_, index) => ({ id: `p${index}` }));
    const coalitions = Array.from({ length: 2 ** 16 - 1 }, (_, index) => {
      const members = participants.flatMap(({ id }, bit) => ((index + 1) & (1 << bit) ? [id] : []));
      return { members, value: String(members.length ** 2) };
    });
    expect(
      new Set(shares({ benefit: 256, participants, coalitions }, { method: "shapley" }).map(([, exact]) => exact)),
    ).toEqual(new Set(["16"]));
  });

  it("citing the plan's clauses, where it has one", () => {
    expect(distributeBenefit(game(), { method: "equal", plan: taizhou }).clauses).toEqual(["4.5.2"]);
    expect(distributeBenefit(game(), { method: "equal" })).toMatchObject({ clauses: [], rule: "benefit-distribution" });
  });
});

describe("a division that cannot be made is refused", () => {
  const coalitions = [{ members: ["a"], value: 1 }];

  it.each([
    [
      "more than sixteen by Shapley value",
      game({ participants: Array.from({ length: 17 }, (_, i) => ({ id: `p${i}` })), coalitions }),
      "shapley",
      ["game.participants"],
    ],
    ["no characteristic function", game(), "shapley", ["game.coalitions"]],
    [
      "agreed shares that add up to 0.9",
      game({ participants: [{ id: "a", share: "0.9" }] }),
      "agreed",
      ["game.participants"],
    ],
    [
      "a contribution that is not recorded",
      game({ participants: [{ id: "a", contribution: 1 }, { id: "b" }] }),
      "contribution",
      ["game.participants[1].contribution"],
    ],
    [
      "contributions of 0",
      game({ participants: [{ id: "a", contribution: 0 }] }),
      "contribution",
      ["game.participants"],
    ],
    ["a benefit of half a fen", game({ benefit: "0.005" }), "equal", ["game.benefit"]],
    ["nobody", game({ participants: [] }), "equal", ["game.participants"]],
    ["one twice", game({ participants: [{ id: "a" }, { id: "a" }] }), "equal", ["game.participants"]],
    ["nothing at all", null, "equal", ["game"]],
    [
      "a million participants",
      { benefit: 1, participants: new Array(1_000_000).fill({}) },
      "equal",
      ["game.participants"],
    ],
    ["another method", game(), "fair", ["method"]],
  ])("%s", (_why, input, method, paths) => {
    expect(faults(input, method).map(({ path }) => path)).toEqual(paths);
  });

  it("with every fault of its coalitions: a stranger, a double, one that lacks, a whole that is not the benefit", () => {
    const participants = [{ id: "a" }, { id: "b" }];
    const wrong = [
      { members: ["a", "z"], value: 1 },
      { members: ["a"], value: 1 },
      { members: ["a"], value: 2 },
      { members: ["b", "a"], value: 99 },
    ];
    expect(
      faults({ benefit: 100, participants, coalitions: wrong }, "shapley").map(({ path, accepted }) => [
        path,
        accepted.en,
      ]),
    ).toEqual([
      ["game.coalitions[0].members", "one or more of the participants, none twice, no coalition twice"],
      ["game.coalitions[2].members", "one or more of the participants, none twice, no coalition twice"],
      ["game.coalitions", "the value of the coalition b"],
      ["game.coalitions[3].value", "the benefit, 100: it is the value of all together"],
    ]);
  });
});
