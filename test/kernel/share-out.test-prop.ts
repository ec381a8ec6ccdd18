import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { Exact } from "../../src/appraisal/exact.js";
import { largestRemainder, shareOut, sharesOfOne } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import type { Fraction } from "../funding/fractions.js";
import { sharesByTrial } from "../funding/plain-apportion.js";

const claim = (weight: number, floor = 0, cap?: number) => ({
  weight: BigInt(weight),
  floor: BigInt(floor),
  ...(cap !== undefined && { cap: BigInt(cap) }),
});

describe("a total is shared out by weight between floors and caps", () => {
  it.each([
    // total, claims [weight, floor, cap], units, bounds
    [100, [[1], [1]], [50, 50], [null, null]],
    [10, [[1], [2]], [3, 7], [null, null]],
    // 1 of 3 each: the unit left over goes to the earlier.
    [10, [[1], [1], [1]], [4, 3, 3], [null, null, null]],
    // The first stands at its cap, and the rest is the second's.
    [100, [[3, 0, 40], [1]], [40, 60], ["cap", null]],
    // The second stands at its floor.
    [100, [[9], [1, 30]], [70, 30], [null, "floor"]],
    // To the unit where the floor begins to bind.
    [100, [[7], [3, 30]], [70, 30], [null, "floor"]],
    [100, [[7], [3, 29]], [70, 30], [null, null]],
    [100, [[7, 0, 70], [3]], [70, 30], ["cap", null]],
    // Cap and floor the same.
    [7, [[1, 2, 2], [5]], [2, 5], ["floor", null]],
    [9, [[1, 2, 2], [2]], [2, 7], ["cap", null]],
    // No weight: exactly its floor.
    [9, [[0, 4], [1]], [4, 5], ["floor", null]],
    [5, [[0, 5]], [5], ["floor"]],
    [0, [[1], [2]], [0, 0], [null, null]],
    [0, [], [], []],
    // Whoever rises or stops first stands last.
    [10, [[1, 5], [2, 0, 4], [1]], [5, 3, 2], ["floor", null, null]],
    [14, [[1], [3, 6], [1, 0, 2]], [3, 9, 2], [null, null, "cap"]],
    // Between the caps of some and the floors of others no share moves.
    [
      9,
      [
        [1, 7],
        [1, 0, 2],
      ],
      [7, 2],
      ["floor", "cap"],
    ],
    // One leaves its floor before the other, in whatever order they come.
    [
      740,
      [
        [2, 300],
        [3, 400],
      ],
      [300, 440],
      ["floor", null],
    ],
    [
      740,
      [
        [3, 400],
        [2, 300],
      ],
      [440, 300],
      [null, "floor"],
    ],
    // Floors take all there is.
    [
      7,
      [
        [1, 3],
        [1, 4],
      ],
      [3, 4],
      ["floor", "floor"],
    ],
    // Caps take all there is.
    [
      7,
      [
        [1, 0, 3],
        [1, 0, 4],
      ],
      [3, 4],
      ["cap", "cap"],
    ],
  ] as const)("%i over %j", (total, claims, units, bounds) => {
    expect(
      shareOut(
        BigInt(total),
        claims.map(([weight, floor, cap]: readonly (number | undefined)[]) => claim(weight ?? 0, floor, cap)),
      ),
    ).toMatchObject({ fits: true, units: units.map(BigInt), bounds });
  });

  it("says of each whether its exact share is whole", () => {
    expect(shareOut(10n, [claim(1), claim(2), claim(0, 4)])).toMatchObject({ whole: [true, true, true] });
    expect(shareOut(10n, [claim(1), claim(2)])).toMatchObject({ whole: [false, false] });
    expect(shareOut(11n, [claim(1), claim(2), claim(9, 0, 4)])).toMatchObject({ whole: [false, false, true] });
  });

  it("says by how much the floors are above the total, or the caps below", () => {
    expect(shareOut(10n, [claim(1, 6), claim(1, 7)])).toEqual({ fits: false, why: "floors", by: 3n });
    expect(shareOut(10n, [claim(1, 0, 4), claim(2, 0, 5)])).toEqual({ fits: false, why: "caps", by: 1n });
    expect(shareOut(10n, [claim(0, 4), claim(2, 0, 5)])).toEqual({ fits: false, why: "caps", by: 1n });
    expect(shareOut(1n, [])).toEqual({ fits: false, why: "caps", by: 1n });
  });

  const claims = fc.array(
    fc
      .record({ weight: fc.nat(5), floor: fc.nat(6), room: fc.option(fc.nat(6), { nil: undefined }) })
      .map(({ weight, floor, room }) => claim(weight, floor, room === undefined ? undefined : floor + room)),
    { minLength: 1, maxLength: 5 },
  );
  const plain = (list: readonly ReturnType<typeof claim>[]) => list.map((each) => ({ ...each, cap: each.cap }));

  test.prop([fc.nat(40), claims], { numRuns: draws(300) })(
    "as trying every way to stand at a bound does",
    (total, list) => {
      const result = shareOut(BigInt(total), list);
      const exact = sharesByTrial(BigInt(total), plain(list));
      expect(result.fits).toBe(exact !== undefined);
      if (!result.fits || !exact) return;
      expect(result.units.reduce((sum, units) => sum + units, 0n)).toBe(BigInt(total));
      for (const [index, units] of result.units.entries()) {
        const { top: n, bottom: d } = exact[index] as Fraction;
        // Within a unit of the exact share.
        expect(units * d > n - d && units * d < n + d).toBe(true);
        expect(result.whole[index]).toBe(n % d === 0n);
        const { floor, cap } = list[index] as ReturnType<typeof claim>;
        const bound = result.bounds[index];
        if (n !== floor * d && n !== (cap ?? -1n) * d) expect(bound).toBe(null);
        if (bound === "floor") expect(n).toBe(floor * d);
        if (bound === "cap") expect(n).toBe((cap ?? -1n) * d);
      }
    },
  );
});

describe("whole units by largest remainder", () => {
  it.each([
    [
      "the largest remainder is raised",
      [
        [3, 1],
        [8, 1],
        [9, 1],
      ],
      10,
      [0, 1, 1],
    ],
    [
      "in whatever order they come",
      [
        [9, 1],
        [8, 1],
        [3, 1],
      ],
      10,
      [1, 1, 0],
    ],
    [
      "of equal ones, that of the larger weight",
      [
        [5, 1],
        [5, 2],
      ],
      10,
      [0, 1],
    ],
    [
      "of the same weight, the earlier",
      [
        [5, 2],
        [5, 2],
      ],
      10,
      [1, 0],
    ],
    [
      "nothing is left over",
      [
        [20, 1],
        [10, 3],
      ],
      10,
      [2, 1],
    ],
  ] as const)("%s", (_, shares, under, units) => {
    expect(
      largestRemainder(
        shares.map(([over, weight]) => ({ over: BigInt(over), weight: BigInt(weight) })),
        BigInt(under),
      ),
    ).toEqual(units.map(BigInt));
  });

  it("shares of 1 add up to 1 at any number of places", () => {
    const weights = ["1", "1", "1"].map((weight) => new Exact(weight));
    expect(sharesOfOne(weights, 2)).toEqual(["0.34", "0.33", "0.33"]);
    expect(sharesOfOne(weights, 0)).toEqual(["1", "0", "0"]);
    expect(sharesOfOne([new Exact("0.25"), new Exact("0.5")], 4)).toEqual(["0.3333", "0.6667"]);
    expect(sharesOfOne([new Exact("0"), new Exact("2.5")], 3)).toEqual(["0", "1"]);
  });
});
