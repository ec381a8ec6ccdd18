import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Apportionment, apportion, compareDecimals } from "../../src/index.js";
import { sumDecimals, unscaled } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { isEqual } from "./fractions.js";
import { type PlainClaim, rounded, sharesByPegging, sharesByTrial, sharesInOnePass } from "./plain-apportion.js";

const fen = (units: bigint) => unscaled(units, 2);

const asClaims = (claims: readonly PlainClaim[]) =>
  claims.map(({ weight, floor, cap }, index) => ({
    id: `c${index}`,
    weight: String(weight),
    ...(floor > 0n && { atLeast: fen(floor) }),
    ...(cap !== undefined && { atMost: fen(cap) }),
  }));

const share = (total: bigint, claims: readonly PlainClaim[]) => apportion(fen(total), asClaims(claims));
const amounts = ({ shares }: Apportionment) => shares.map(({ amount }) => amount);

/** Small numbers, so that ties and bounds that just fit are frequent; and weights of 0. */
const claim = (most: number): fc.Arbitrary<PlainClaim> =>
  fc
    .record({
      weight: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: most })),
      floor: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: most })),
      room: fc.option(fc.integer({ min: 0, max: most }), { nil: undefined }),
    })
    .map(({ weight, floor, room }) => ({
      weight: BigInt(weight),
      floor: BigInt(floor),
      cap: room === undefined ? undefined : BigInt(floor + room),
    }));

/** Claims and a total from their floors to their caps, both ends included. */
const problem = (length: number, most: number) =>
  fc
    .tuple(fc.array(claim(most), { minLength: 1, maxLength: length }), fc.integer({ min: 0, max: 1000 }))
    .map(([claims, part]) => {
      const floors = claims.reduce((sum, { floor }) => sum + floor, 0n);
      const top = claims.reduce(
        (sum, { weight, floor, cap }) => sum + (weight === 0n ? floor : (cap ?? floor + BigInt(most))),
        0n,
      );
      return { claims, total: floors + ((top - floors) * BigInt(part)) / 1000n };
    });

describe("shares agree to the fen with an exact-fraction implementation", () => {
  let wrongShortcut = 0;

  test.prop([problem(5, 12)], { numRuns: draws(3000) })("that tries every way", ({ claims, total }) => {
    const exact = sharesByTrial(total, claims);
    expect(exact).toBeDefined();
    const result = share(total, claims);
    expect(result.status).toBe("allocated");
    expect(amounts(result)).toEqual(rounded(total, exact ?? [], claims).map(fen));
    const shortcut = sharesInOnePass(total, claims);
    if (!exact?.every((value, index) => isEqual(value, shortcut[index] ?? value))) wrongShortcut += 1;
  });

  it("among them many where freezing in one pass goes wrong", () => {
    expect(wrongShortcut).toBeGreaterThan(draws(3000) / 10);
  });

  test.prop([problem(40, 100000)], { numRuns: draws(700) })("that pegs the worse side first", ({ claims, total }) => {
    expect(amounts(share(total, claims))).toEqual(rounded(total, sharesByPegging(total, claims), claims).map(fen));
  });
});

const large = fc.array(
  fc.record({
    weight: fc.oneof(
      fc.constant("0"),
      fc.constant("0.000000000000000001"),
      fc.constant("999999999999999999"),
      fc.nat(9).map(String),
    ),
  }),
  { minLength: 1, maxLength: 30 },
);

describe("near the limits", () => {
  test.prop([large, fc.constantFrom("0", "0.01", "0.1", "999999999999999.99", "1000000000000000")])(
    "nothing is lost",
    (weights, total) => {
      const result = apportion(
        total,
        weights.map((each, index) => ({ id: String(index), ...each })),
      );
      expect(sumDecimals([...amounts(result), result.unallocated])).toBe(total);
      const possible = total === "0" || weights.some(({ weight }) => weight !== "0");
      expect(result.status).toBe(possible ? "allocated" : "infeasible");
      expect(result.unallocated).toBe(possible ? "0" : total);
    },
  );

  test.prop([problem(8, 9), fc.constantFrom(-1n, 1n)])(
    "bounds that just do not fit say by how much",
    ({ claims }, by) => {
      const floors = claims.reduce((sum, { floor }) => sum + floor, 0n);
      const caps = claims.reduce((sum, { weight, floor, cap }) => sum + (weight === 0n ? floor : (cap ?? 0n)), 0n);
      const endless = claims.some(({ weight, cap }) => weight > 0n && cap === undefined);
      const total = by < 0n ? floors - 1n : caps + 1n;
      fc.pre(by < 0n ? floors > 0n : !endless);
      const result = share(total, claims);
      expect([result.status, result.unallocated, by < 0n ? result.short : result.over]).toEqual([
        "infeasible",
        fen(total),
        "0.01",
      ]);
      expect(amounts(result).every((amount) => amount === "0")).toBe(true);
    },
  );

  test.prop([problem(12, 20)])("every share keeps within its bounds and the sum is the total", ({ claims, total }) => {
    const result = share(total, claims);
    expect(sumDecimals(amounts(result))).toBe(fen(total));
    for (const [index, { floor, cap }] of claims.entries()) {
      const amount = result.shares[index]?.amount ?? "0";
      expect(compareDecimals(amount, fen(floor))).toBeGreaterThanOrEqual(0);
      if (cap !== undefined) expect(compareDecimals(amount, fen(cap))).toBeLessThanOrEqual(0);
    }
  });

  test.prop([problem(8, 20), fc.nat(7), fc.integer({ min: 1, max: 9 })])(
    "a claim that weighs more never gets less, against others and against itself",
    ({ claims, total }, at, more) => {
      const index = at % claims.length;
      const heavier = claims.map((each, i) => (i === index ? { ...each, weight: each.weight + BigInt(more) } : each));
      const [before, after] = [share(total, claims), share(total, heavier)].map(
        (result) => result.shares[index]?.amount ?? "0",
      );
      expect(compareDecimals(after ?? "0", before ?? "0")).toBeGreaterThanOrEqual(0);
      const alike = [
        ...claims,
        { ...(claims[index] as PlainClaim), weight: (claims[index]?.weight ?? 0n) + BigInt(more) },
      ];
      const both = share(total + (claims[index]?.floor ?? 0n), alike);
      fc.pre(both.status === "allocated");
      expect(
        compareDecimals(both.shares.at(-1)?.amount ?? "0", both.shares[index]?.amount ?? "0"),
      ).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([problem(12, 20)])("the order of claims matters to equals alone", ({ claims, total }) => {
    // Equals are claims of one weight that both stand between their bounds.
    const key = (index: number) => claims[index]?.weight;
    const listed = (result: Apportionment, order: readonly number[]) =>
      order.map((index, at) => `${key(index)} ${result.shares[at]?.amount}`).sort();
    const there = [...claims.keys()];
    const back = [...there].reverse();
    expect(
      listed(
        share(
          total,
          back.map((index) => claims[index] as PlainClaim),
        ),
        back,
      ),
    ).toEqual(listed(share(total, claims), there));
  });

  it("ten thousand claims, all tied, of a million yuan and a fen", () => {
    const claims = Array.from({ length: 10000 }, (_, index) => ({
      id: String(index),
      weight: 1,
      atLeast: 1,
      atMost: 1000,
    }));
    const result = apportion("1000000.01", claims);
    expect(new Set(amounts(result))).toEqual(new Set(["100.01", "100"]));
    expect(result.shares[0]?.amount).toBe("100.01");
    expect(sumDecimals(amounts(result))).toBe("1000000.01");
  });

  it("ten thousand claims of as many weights and bounds", () => {
    const claims = Array.from({ length: 10000 }, (_, index) => ({
      weight: BigInt((index * 7919) % 10007),
      floor: BigInt(index % 50),
      cap: BigInt(60 + ((index * 31) % 20000)),
    }));
    const total = 12345678n;
    expect(amounts(share(total, claims))).toEqual(rounded(total, sharesByPegging(total, claims), claims).map(fen));
  });
});
