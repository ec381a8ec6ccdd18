import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  compareFractions,
  dividedBy,
  exactText,
  type Fraction,
  fractionOf,
  minus,
  plus,
  type RoundingMode,
  readExact,
  reduced,
  roundedTo,
  sumOf,
  times,
} from "../../src/kernel/fraction.js";

const of = (over: bigint | number, under: bigint | number = 1): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
});
const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
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
      const size = (x: Fraction) => of(x.over < 0n ? -x.over : x.over, x.under);
      expect(off("up").over).toBeGreaterThanOrEqual(0n);
      expect(off("down").over).toBeLessThanOrEqual(0n);
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
    expect(exactText(of(value.over * 6n, value.under * 6n))).toBe(text);
  });
});

describe("arithmetic", () => {
  test.prop([fractions, fractions, fractions])("adds, multiplies and divides exactly", (a, b, c) => {
    const same = (x: Fraction, y: Fraction) => expect(x.over * y.under).toBe(y.over * x.under);
    same(plus(a, b), of(a.over * b.under + b.over * a.under, a.under * b.under));
    same(minus(plus(a, b), b), a);
    same(times(a, plus(b, c)), plus(times(a, b), times(a, c)));
    same(sumOf([a, b, c]), plus(c, plus(b, a)));
    if (b.over !== 0n) {
      same(times(dividedBy(a, b), b), a);
      expect(dividedBy(a, b).under).toBeGreaterThan(0n);
    }
    expect(compareFractions(a, b)).toBe(-compareFractions(b, a) + 0);
    const { over, under } = reduced(a);
    same(of(over, under), a);
    expect(under).toBeGreaterThan(0n);
  });
});
