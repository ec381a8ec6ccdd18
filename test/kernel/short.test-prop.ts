import { fc, test } from "@fast-check/vitest";
import { Decimal } from "decimal.js";
import { expect, it } from "vitest";
import { compareDecimals, type DecimalString, subtractDecimals, wholeDecimal } from "../../src/kernel/index.js";
import { shortFloor } from "../../src/kernel/scaled.js";
import { scaledShort, unscaledShort } from "../../src/kernel/short.js";
import { draws } from "../draws.js";

/** The plain way, by decimal.js, which the short way has to agree with. */
const Plain = Decimal.clone({ defaults: true, precision: 80 });

/** Decimals about the length at which the short way gives up, near each other often. */
const digits = (most: number) => fc.array(fc.nat(9), { minLength: 1, maxLength: most }).map((all) => all.join(""));
const decimal = fc
  .tuple(fc.boolean(), digits(12), fc.option(digits(7)))
  .map(
    ([negative, whole, fraction]) => `${negative ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}` as DecimalString,
  );
const near = fc
  .tuple(fc.integer({ min: -300_000, max: 300_000 }), fc.nat(4))
  .map(([value, places]) => new Plain(value).div(10 ** places).toFixed() as DecimalString);
const either = fc.oneof(decimal, near);

test.prop([either, either], { numRuns: draws(2000) })(
  "short decimals compare and subtract as decimals of any length do",
  (a, b) => {
    const expected = new Plain(a).comparedTo(b);
    expect(compareDecimals(a, b)).toBe(expected);
    const difference = new Plain(a).minus(b);
    expect(subtractDecimals(a, b)).toBe(difference.isZero() ? "0" : difference.toFixed());
  },
);

test.prop([fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, -0, 1e21, 1.5, 2 ** 53))])(
  "a whole number is its text",
  (value) => {
    expect(wholeDecimal(value)).toBe(new Plain(value).plus(0).toFixed());
  },
);

it.each([
  ["1.5", 1, 15, "1.5"],
  ["1.5", 3, 1500, "1.5"],
  ["-20", 2, -2000, "-20"],
  ["0.05", 2, 5, "0.05"],
  ["99999", 10, 999990000000000, "99999"],
] as const)("%s is, of its %i. place, %i", (text, places, whole, shown) => {
  expect(scaledShort(text, places)).toBe(whole);
  expect(unscaledShort(whole, places)).toBe(shown);
});

it.each([
  ["1.5", 0],
  ["1000000", 9],
])("%s is no number of its %i. place that the language holds", (text, places) => {
  expect(scaledShort(text, places)).toBeNaN();
});

it.each(["", "-", ".", "1.2.3", "1e", "0x", "１"])("%j is no decimal by the short way either", (text) => {
  expect(() => compareDecimals(text as DecimalString, "1")).toThrow();
});

/** Just below, at and just above a whole number of times, where a quotient could be rounded the wrong way. */
const nearTimes = fc
  .tuple(fc.maxSafeNat(), fc.maxSafeNat(), fc.integer({ min: -2, max: 2 }))
  .map(([over, any, off]) => {
    const under = Math.max(1, any % 2 ** (1 + (over % 53)));
    return [Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, over - (over % under) + off)), under] as const;
  });

test.prop([nearTimes], { numRuns: draws(2000) })(
  "a quotient of whole numbers is cut as one of big integers is",
  ([over, under]) => {
    expect(shortFloor(over, under)).toBe(Number(BigInt(over) / BigInt(under)));
  },
);
