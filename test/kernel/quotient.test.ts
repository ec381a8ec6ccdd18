import { describe, expect, it } from "vitest";
import { ceilDivide, diversity, perFrozen, perKey, quotient } from "../../src/kernel/index.js";

it.each([
  ["1", "4", "0.25"],
  ["2", "3", "0.666666666667"],
  ["-2", "3", "-0.666666666667"],
  ["1", "3", "0.333333333333"],
  ["0", "7", "0"],
  ["0.0000000000005", "1", "0.000000000001"],
] as const)("%s ÷ %s = %s", (numerator, denominator, result) => {
  expect(quotient(numerator, denominator)).toBe(result);
});

describe("diversity: 1 less the sum of the squared shares", () => {
  it.each([
    [["5"], "0"],
    [["1", "1"], "0.5"],
    [["1", "1", "1", "1"], "0.75"],
    [["3", "1"], "0.375"],
    [["2", "1", "0"], "0.444444444444"],
    [["0.5", "1.5"], "0.375"],
  ] as const)("of %j: %s", (parts, result) => {
    expect(diversity(parts)).toBe(result);
  });
});

describe("what was worked out is kept", () => {
  const counted = () => {
    let runs = 0;
    return { work: perFrozen((key: { readonly n: number }) => ({ n: key.n, runs: ++runs })), runs: () => runs };
  };

  it("of a frozen object", () => {
    const { work, runs } = counted();
    const key = Object.freeze({ n: 1 });
    expect(work(key)).toBe(work(key));
    expect(runs()).toBe(1);
    expect(work(Object.freeze({ n: 2 })).n).toBe(2);
    expect(runs()).toBe(2);
  });

  it("not of one that may change", () => {
    const { work } = counted();
    const key = { n: 1 };
    expect(work(key).n).toBe(1);
    key.n = 2;
    expect(work(key)).toEqual({ n: 2, runs: 2 });
  });
});

it("what is made of a key is made once for each", () => {
  const asked: string[] = [];
  const lengthOf = perKey((key: string) => {
    asked.push(key);
    return { length: key.length };
  });
  expect(lengthOf("ab")).toEqual({ length: 2 });
  expect(lengthOf("ab")).toBe(lengthOf("ab"));
  expect([lengthOf("abc"), asked]).toEqual([{ length: 3 }, ["ab", "abc"]]);
});

it.each([
  [7n, 2n, 4n],
  [6n, 2n, 3n],
  [-7n, 2n, -3n],
  [0n, 2n, 0n],
])("%s by %s is %s at least, in whole numbers", (over, under, least) => expect(ceilDivide(over, under)).toBe(least));
