import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  bigParts,
  compareFractions,
  dividedBy,
  exactText,
  type Fraction,
  floorOf,
  fraction,
  fractionOf,
  minus,
  plus,
  readExact,
  reduced,
  signOf,
  sumOf,
  times,
} from "../../src/kernel/fraction.js";
import { isHeldBy, type RoundingMode, roundedTo } from "../../src/kernel/rounded.js";

const of = (over: bigint | number, under: bigint | number = 1): Fraction => fraction(BigInt(over), BigInt(under));

/** Up to so much either way: what numbers of the language hold with ease, what they just hold or do not, and far beyond. */
const ENDS = [99n, 10n ** 6n, 10n ** 9n + 9n, 2n ** 53n - 1n, 2n ** 53n + 2n, 10n ** 20n];
const whole = (least: (end: bigint) => bigint) =>
  fc.oneof(...ENDS.map((end) => fc.bigInt({ min: least(end), max: end })), ...ENDS.map((end) => fc.constant(end)));
const fractions = fc
  .tuple(
    whole((end) => -end),
    whole(() => 1n),
  )
  .map(([over, under]) => of(over, under));

describe("what lies between two places", () => {
  it.each([
    [1, 2, "1", "0", "1", "0"],
    [3, 2, "2", "2", "2", "1"],
    [5, 2, "3", "2", "3", "2"],
    [-1, 2, "-1", "0", "0", "-1"],
    [-3, 2, "-2", "-2", "-1", "-2"],
    [-5, 2, "-3", "-2", "-2", "-3"],
    [1, 3, "0", "0", "1", "0"],
    [2, 3, "1", "1", "1", "0"],
    [-1, 3, "0", "0", "0", "-1"],
    [7, 1, "7", "7", "7", "7"],
    [0, 5, "0", "0", "0", "0"],
  ] as const)("%i/%i: half up %s, half even %s, up %s, down %s", (over, under, ...expected) => {
    const modes: readonly RoundingMode[] = ["half-up", "half-even", "up", "down"];
    expect(modes.map((mode) => roundedTo(of(over, under), 0, mode))).toEqual(expected);
  });

  it.each([
    [10075, 1000, 2, "10.08"],
    [1005, 1000, 2, "1.01"],
    [1, 8, 2, "0.13"],
    [1, 8, 3, "0.125"],
    [1, 8, 12, "0.125"],
    [1, 3, 12, "0.333333333333"],
    [2, 3, 12, "0.666666666667"],
    [999999, 1000000, 3, "1"],
    [1, 1000000, 3, "0"],
    [-1, 1000000, 3, "0"],
    [100, 1, 2, "100"],
    [1200, 1, 0, "1200"],
  ] as const)("%i/%i to %i places: %s", (over, under, places, text) => {
    expect(roundedTo(of(over, under), places)).toBe(text);
  });

  test.prop([fractions, fc.integer({ min: 0, max: 20 })])(
    "by each mode is at most a unit off, on its side",
    (value, places) => {
      const unit = of(1n, 10n ** BigInt(places));
      const off = (mode: RoundingMode) => minus(fractionOf(roundedTo(value, places, mode)), value);
      const size = (x: Fraction) => (signOf(x) < 0 ? minus(of(0), x) : x);
      expect(signOf(off("up"))).toBeGreaterThanOrEqual(0);
      expect(signOf(off("down"))).toBeLessThanOrEqual(0);
      for (const mode of ["up", "down"] as const) expect(compareFractions(size(off(mode)), unit)).toBe(-1);
      for (const mode of ["half-up", "half-even"] as const) {
        expect(compareFractions(times(size(off(mode)), of(2)), unit)).toBeLessThanOrEqual(0);
      }
      for (const mode of ["up", "down", "half-up", "half-even"] as const) {
        expect(roundedTo(value, places, mode)).toMatch(/^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/);
      }
    },
  );
});

describe("as text that loses nothing", () => {
  it.each([
    [20, 3, "20/3"],
    [-20, 3, "-20/3"],
    [40, 6, "20/3"],
    [13, 2, "6.5"],
    [6, 3, "2"],
    [0, 7, "0"],
    [-1, 8, "-0.125"],
    [1, 1024, "0.0009765625"],
    [3, 30, "0.1"],
  ] as const)("%i/%i: %s", (over, under, text) => {
    expect(exactText(of(over, under))).toBe(text);
  });

  test.prop([fractions])("what is written is read again, and writing it again says the same", (value) => {
    const text = exactText(value);
    expect(compareFractions(readExact(text), value)).toBe(0);
    expect(exactText(readExact(text))).toBe(text);
    const { over, under } = bigParts(value);
    expect(exactText(of(over * 6n, under * 6n))).toBe(text);
  });
});

describe("arithmetic", () => {
  it("loses nothing of a sum that a number of the language does not hold", () => {
    const most = fractionOf("999999999999999");
    expect(exactText(sumOf(new Array<Fraction>(11).fill(most)))).toBe("10999999999999989");
    const least = minus(of(0), most);
    expect(exactText(sumOf(new Array<Fraction>(11).fill(least)))).toBe("-10999999999999989");
  });

  test.prop([fractions, fractions, fractions])("adds, multiplies and divides exactly", (a, b, c) => {
    const same = (x: Fraction, y: Fraction) => {
      const [one, other] = [bigParts(x), bigParts(y)];
      expect(one.over * other.under).toBe(other.over * one.under);
      expect([x.over, x.under].some((part) => Object.is(part, -0))).toBe(false);
    };
    const [one, other] = [bigParts(a), bigParts(b)];
    same(plus(a, b), of(one.over * other.under + other.over * one.under, one.under * other.under));
    same(times(a, b), of(one.over * other.over, one.under * other.under));
    same(minus(plus(a, b), b), a);
    same(times(a, plus(b, c)), plus(times(a, b), times(a, c)));
    same(sumOf([a, b, c]), plus(c, plus(b, a)));
    if (signOf(b) !== 0) {
      same(times(dividedBy(a, b), b), a);
      expect(dividedBy(a, b).under > 0).toBe(true);
    }
    expect(compareFractions(a, b)).toBe(-compareFractions(b, a) + 0);
    const [left, right] = [one.over * other.under, other.over * one.under];
    expect(compareFractions(a, b)).toBe(left < right ? -1 : left > right ? 1 : 0);
    expect(compareFractions(of(floorOf(a)), a)).toBeLessThanOrEqual(0);
    expect(compareFractions(of(floorOf(a) + 1n), a)).toBe(1);
    same(reduced(a), a);
    expect(reduced(a).under > 0).toBe(true);
  });

  test.prop([fractions, fractions, fc.integer({ min: 0, max: 20 })])(
    "says the same of numbers of the language as of big integers",
    (a, b, places) => {
      const [long, other] = [bigParts(a), bigParts(b)];
      for (const mode of ["up", "down", "half-up", "half-even"] as const) {
        expect(roundedTo(a, places, mode)).toBe(roundedTo(long, places, mode));
      }
      expect(isHeldBy(places, a)).toBe(isHeldBy(places, long));
      expect(exactText(a)).toBe(exactText(long));
      expect(exactText(plus(a, b))).toBe(exactText(plus(long, other)));
      expect(exactText(times(a, b))).toBe(exactText(times(long, other)));
      expect(bigParts(reduced(a))).toEqual(bigParts(reduced(long)));
      expect(signOf(a)).toBe(signOf(long));
    },
  );
});
