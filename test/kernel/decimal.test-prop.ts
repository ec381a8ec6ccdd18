import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  compareDecimals,
  type DecimalString,
  multiplyDecimals,
  readDecimal,
  subtractDecimals,
  sumDecimals,
} from "../../src/kernel/index.js";

/** A decimal as a whole number of 10⁻¹⁸, an oracle that no decimal library had a hand in. */
const units = (text: string): bigint => {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole) * 10n ** 18n + BigInt(fraction.padEnd(18, "0"));
  return text.startsWith("-") ? -size : size;
};

const digits = (min: number) =>
  fc.stringMatching(/^\d+$/, { size: "medium" }).filter((text) => text.length >= min && text.length <= 18);
const decimalText = fc
  .tuple(fc.boolean(), digits(1), fc.option(digits(1)))
  .map(([negative, whole, fraction]) => `${negative ? "-" : ""}${whole}${fraction === null ? "" : `.${fraction}`}`);
const decimal = decimalText.map((text) => readDecimal(text) as DecimalString);

test.prop([decimalText])("what is read keeps its value, and reading it again changes nothing", (text) => {
  const read = readDecimal(text);
  expect(read).toMatch(/^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9])$/);
  expect(units(read ?? "")).toBe(units(text));
  expect(readDecimal(read)).toBe(read);
});

test.prop([fc.array(decimal, { maxLength: 50 })])("a sum is exact, in whatever order", (values) => {
  const expected = values.reduce((total, value) => total + units(value), 0n);
  expect(units(sumDecimals(values))).toBe(expected);
  expect(sumDecimals([...values].reverse())).toBe(sumDecimals(values));
});

test.prop([decimal, decimal])("difference and comparison agree with whole numbers", (a, b) => {
  expect(units(subtractDecimals(a, b))).toBe(units(a) - units(b));
  expect(compareDecimals(a, b)).toBe(units(a) < units(b) ? -1 : units(a) > units(b) ? 1 : 0);
});

test.prop([fc.integer(), fc.integer()])("a product of whole numbers is theirs", (a, b) => {
  const product = multiplyDecimals(String(a) as DecimalString, String(b) as DecimalString);
  expect(product).toBe(String(BigInt(a) * BigInt(b)));
});

test.prop([fc.double()])("a number is read to the value it shows, or not at all", (value) => {
  const read = readDecimal(value);
  if (read !== undefined) expect(Number(read)).toBe(Object.is(value, -0) ? 0 : value);
});
