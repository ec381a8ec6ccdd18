import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { compareDecimals, distributeBenefit } from "../../src/index.js";
import { sumDecimals } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { type Fraction, fraction, isEqual, over, plus, read, sum, times } from "./fractions.js";

/** The value of every coalition, in yuan, by its members' bits; of none, 0. */
type Game = readonly number[];

const sized = (n: number) =>
  fc.array(fc.integer({ min: -20, max: 100 }), { minLength: 2 ** n - 1, maxLength: 2 ** n - 1 }).map((values): Game => {
    const all = Math.abs(values.at(-1) ?? 0);
    return [0, ...values.slice(0, -1), all];
  });
const players = (game: Game) => Math.log2(game.length);

function exactOf(game: Game): Fraction[] {
  const participants = Array.from({ length: players(game) }, (_, index) => ({ id: `p${index}` }));
  const coalitions = game.slice(1).map((value, index) => ({
    members: participants.flatMap(({ id }, bit) => ((index + 1) & (1 << bit) ? [id] : [])),
    value,
  }));
  const { shares } = distributeBenefit({ benefit: game.at(-1) ?? 0, participants, coalitions }, { method: "shapley" });
  expect(sumDecimals(shares.map(({ amount }) => amount))).toBe(String(game.at(-1)));
  return shares.map(({ exact }) => {
    const [top = "0", bottom = "1"] = exact.split("/");
    return over(read(top), read(bottom));
  });
}

/** The mean of what each adds over all orders of joining. */
function byOrders(game: Game): Fraction[] {
  const n = players(game);
  const orders = ordersOf([...Array(n).keys()]);
  const gains = Array<number>(n).fill(0);
  for (const order of orders) {
    let there = 0;
    for (const player of order) {
      gains[player] = (gains[player] ?? 0) + (game[there | (1 << player)] ?? 0) - (game[there] ?? 0);
      there |= 1 << player;
    }
  }
  return gains.map((gain) => fraction(BigInt(gain), BigInt(orders.length)));
}

function ordersOf(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    ordersOf(players.filter((player) => player !== first)).map((rest) => [first, ...rest]),
  );
}

const same = (a: readonly Fraction[], b: readonly Fraction[]) =>
  a.every((share, index) => isEqual(share, b[index] ?? fraction(-1n)));
const anySize = fc.integer({ min: 1, max: 5 }).chain(sized);

describe("the Shapley value", () => {
  test.prop([anySize], { numRuns: draws(300) })(
    "is the mean over all orders, and hands out the whole benefit",
    (game) => {
      const shares = exactOf(game);
      expect(same(shares, byOrders(game))).toBe(true);
      expect(isEqual(sum(shares), fraction(BigInt(game.at(-1) ?? 0)))).toBe(true);
    },
  );

  test.prop([anySize, fc.nat(9), fc.nat(9)])("treats alike those who add alike", (game, a, b) => {
    const [one, other] = [a % players(game), b % players(game)];
    const swapped = (key: number) => {
      const [hasOne, hasOther] = [(key >> one) & 1, (key >> other) & 1];
      return (key & ~((1 << one) | (1 << other))) | (hasOne << other) | (hasOther << one);
    };
    const shares = exactOf(game.map((value, key) => value + (game[swapped(key)] ?? 0)));
    expect(isEqual(shares[one] ?? fraction(0n), shares[other] ?? fraction(1n))).toBe(true);
  });

  test.prop([anySize])("gives nothing to one who adds nothing", (game) => {
    const withNull = [...game, ...game];
    expect(exactOf(withNull).at(-1)?.top).toBe(0n);
  });

  test.prop([fc.integer({ min: 1, max: 4 }).chain((n) => fc.tuple(sized(n), sized(n)))])(
    "of two games together is the sum",
    ([a, b]) => {
      const [left, right] = [exactOf(a), exactOf(b)];
      const both = exactOf(a.map((value, key) => value + (b[key] ?? 0)));
      expect(
        same(
          both,
          left.map((share, index) => plus(share, right[index] ?? fraction(0n))),
        ),
      ).toBe(true);
    },
  );
});

const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 });
const benefit = fc.oneof(
  fc.constantFrom("0", "0.01", "999999999999999.99"),
  fc.nat(10 ** 6).map((fen) => (fen / 100).toFixed(2)),
);

describe("every method hands out the benefit to the fen, within a fen of the exact share", () => {
  test.prop([weights, benefit, fc.constantFrom("equal" as const, "contribution" as const)])(
    "%s",
    (parts, money, method) => {
      fc.pre(parts.some((part) => part > 0));
      const participants = parts.map((contribution, index) => ({ id: String(index), contribution }));
      const result = distributeBenefit({ benefit: money, participants }, { method });
      expect(sumDecimals(result.shares.map(({ amount }) => amount))).toBe(result.benefit);
      const all = parts.reduce((total, part) => total + part, 0);
      for (const [index, { amount, exact }] of result.shares.entries()) {
        const part =
          method === "equal" ? fraction(1n, BigInt(parts.length)) : fraction(BigInt(parts[index] ?? 0), BigInt(all));
        const [top = "0", bottom = "1"] = exact.split("/");
        expect(isEqual(over(read(top), read(bottom)), times(part, read(money)))).toBe(true);
        expect(compareDecimals(amount, "0")).toBeGreaterThanOrEqual(0);
      }
    },
  );
});
