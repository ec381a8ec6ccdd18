import { describe, expect, it } from "vitest";
import { type ApportionmentClaim, apportion } from "../../src/index.js";
import { faultsThrownBy } from "../given.js";

const claims = (...weights: readonly (string | number)[]) =>
  weights.map((weight, index) => ({ id: "abcdef"[index] ?? "", weight }));
const amounts = (...args: Parameters<typeof apportion>) => apportion(...args).shares.map(({ amount }) => amount);
const faults = (...args: unknown[]) =>
  faultsThrownBy(() => Reflect.apply(apportion, undefined, args)).map(({ path }) => path);

describe("a total is shared out by weight", () => {
  it("to the fen, the largest remainder first", () => {
    expect(amounts("100", claims(3, 3, 1))).toEqual(["42.86", "42.86", "14.28"]);
  });

  it("a tied fen goes to the larger weight", () => {
    expect(amounts("0.02", claims(1, 3))).toEqual(["0", "0.02"]);
    expect(amounts("0.03", claims(1, 1, 4))).toEqual(["0.01", "0", "0.02"]);
  });

  it("then to the earlier claim", () => {
    expect(amounts("0.01", claims(1, 1, 1))).toEqual(["0.01", "0", "0"]);
  });

  it("a weight of 0 gets exactly its floor", () => {
    expect(amounts("10", [...claims(1), { id: "z", weight: 0, atLeast: "2.5" }])).toEqual(["7.5", "2.5"]);
  });

  it("in whole units of another size, what is less than one left over", () => {
    const result = apportion("10500.5", claims(1, 1), { unit: "1000" });
    expect(result.shares.map(({ amount }) => amount)).toEqual(["5000", "5000"]);
    expect(result.unallocated).toBe("500.5");
  });

  it("nothing among nobody", () => {
    expect(apportion("0", [])).toEqual({ type: "apportionment", status: "allocated", shares: [], unallocated: "0" });
  });

  it("10¹⁵ yuan to the fen", () => {
    expect(amounts("1000000000000000", claims(1, 2))).toEqual(["333333333333333.33", "666666666666666.67"]);
  });
});

describe("floors and caps", () => {
  it("are met together where freezing both in one pass goes wrong", () => {
    // In one pass a (for 5) is frozen at 6 and b (for 50) at 30, so that c gets 64; but what b leaves lifts a off its floor.
    const bounded = [
      { id: "a", weight: 5, atLeast: 6 },
      { id: "b", weight: 50, atMost: 30 },
      { id: "c", weight: 45 },
    ];
    expect(apportion("100", bounded).shares).toEqual([
      { type: "apportioned-share", key: "apportioned-share/a", id: "a", amount: "7", bound: null },
      { type: "apportioned-share", key: "apportioned-share/b", id: "b", amount: "30", bound: "cap" },
      { type: "apportioned-share", key: "apportioned-share/c", id: "c", amount: "63", bound: null },
    ]);
  });

  it("that just fit leave nothing to choose", () => {
    const floors = apportion("5", [
      { id: "a", weight: 1, atLeast: 2 },
      { id: "b", weight: 9, atLeast: 3 },
    ]);
    expect(floors.shares.map(({ amount, bound }) => [amount, bound])).toEqual([
      ["2", "floor"],
      ["3", "floor"],
    ]);
    const caps = apportion("5", [
      { id: "a", weight: 1, atMost: 2 },
      { id: "b", weight: 9, atMost: 3 },
    ]);
    expect(caps.shares.map(({ amount, bound }) => [amount, bound])).toEqual([
      ["2", "cap"],
      ["3", "cap"],
    ]);
  });

  it("above the total are infeasible, and say by how much", () => {
    const result = apportion("100", [
      { id: "a", weight: 1, atLeast: "60" },
      { id: "b", weight: 1, atLeast: "40.01" },
    ]);
    expect(result).toEqual({
      type: "apportionment",
      status: "infeasible",
      reason: { zh: "各项下限之和大于总额：差0.01", en: "the floors are above the total: it is short by 0.01" },
      short: "0.01",
      shares: [
        { type: "apportioned-share", key: "apportioned-share/a", id: "a", amount: "0", bound: null },
        { type: "apportioned-share", key: "apportioned-share/b", id: "b", amount: "0", bound: null },
      ],
      unallocated: "100",
    });
  });

  it("below the total are infeasible, and say how much is over", () => {
    const result = apportion("100.005", [{ id: "a", weight: 1, atMost: "60" }]);
    expect([result.status, result.over, result.unallocated]).toEqual(["infeasible", "40.005", "100.005"]);
    expect(apportion("1", claims(0, 0)).over).toBe("1");
  });

  it("that are no multiple of the unit are drawn in, so that a share keeps within them", () => {
    const bounded: ApportionmentClaim[] = [
      { id: "a", weight: 1, atLeast: "0.015" },
      { id: "b", weight: 9, atMost: "0.075" },
      { id: "c", weight: 0.001 },
    ];
    expect(amounts("0.1", bounded)).toEqual(["0.03", "0.07", "0"]);
  });

  it("that are not there are not blamed: nobody has a weight", () => {
    const none = "no claim with a weight above 0 shares in it: 100 is over";
    for (const nobody of [[], claims(0), claims(0, 0)]) expect(apportion(100, nobody).reason?.en).toBe(none);
    const [first] = claims(1);
    const capped = first && apportion(100, [{ ...first, atMost: 30 }]).reason?.en;
    expect(capped).toBe("the claims can take no more within their caps: 70 is over");
  });

  it("with no multiple of the unit between them are infeasible", () => {
    const result = apportion("1", [{ id: "a", weight: 1, atLeast: "0.003", atMost: "0.007" }]);
    expect([result.status, result.reason?.en]).toEqual([
      "infeasible",
      'no multiple of 0.01 lies between the floor and the cap of "a"',
    ]);
  });
});

describe("claims that cannot be used are refused with every fault", () => {
  it.each([
    [
      "a negative weight and a double id",
      [
        "1",
        [
          { id: "a", weight: -1 },
          { id: "a", weight: 1 },
        ],
      ],
      ["claims[0].weight", "claims[1].id"],
    ],
    [
      "a double id",
      [
        "1",
        [
          { id: "a", weight: 1 },
          { id: "a", weight: 1 },
        ],
      ],
      ["claims[1].id"],
    ],
    [
      "a floor above its cap, and a unit of 0",
      ["1", [{ id: "a", weight: 1, atLeast: 2, atMost: 1 }], { unit: 0 }],
      ["unit", "claims[0].atMost"],
    ],
    ["no number", [Number.NaN, [{ id: "a", weight: "1e400" }]], ["total", "claims[0].weight"]],
    ["an unknown key", ["1", [{ id: "a", weight: 1, atleast: 1 }]], ["claims[0].atleast"]],
    ["no list", ["1", "claims"], ["claims"]],
    ["a key that would pollute", ["1", JSON.parse('[{"id":"__proto__","weight":1}]')], ["claims[0].id"]],
  ] as const)("%s", (_why, args, paths) => {
    expect(faults(...args)).toEqual(paths);
  });

  it("a million claims, without a look at them", () => {
    expect(faults("1", new Array(1_000_000).fill({ id: "", weight: -1 }))).toEqual(["claims"]);
  });

  it("leaves what it is given as it was", () => {
    const given = Object.freeze(claims(1, 2).map((claim) => Object.freeze(claim)));
    expect(() => apportion("1", given)).not.toThrow();
  });
});
