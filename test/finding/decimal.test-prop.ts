import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { compareDecimals, type DecimalString, decimal, PolicyError } from "../../src/index.js";

/** A decimal as sign, digits before and digits after the point. */
const digits = (max: number) => fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: max });
const written = fc
  .tuple(fc.constantFrom("", "-"), digits(18), fc.option(digits(18)))
  .map(([sign, whole, rest]) => (rest === null ? `${sign}${whole}` : `${sign}${whole}.${rest}`));

/** The value as a whole number of the smallest step there is, by no arithmetic of the library. */
function steps(text: string): bigint {
  const [whole = "", rest = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + rest.padEnd(18, "0"));
  return text.startsWith("-") ? -size : size;
}

describe("decimal", () => {
  test.prop([written])("keeps the value of any plain notation, exactly", (text) => {
    expect(steps(decimal(text))).toBe(steps(text));
  });

  test.prop([written])("has no zero, sign or point to spare", (text) => {
    expect(decimal(text)).toMatch(/^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9])$/);
  });

  test.prop([written])("is settled: canonical text stays as it is", (text) => {
    expect(decimal(decimal(text))).toBe(decimal(text));
  });

  test.prop([fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })])(
    "takes whole numbers exactly",
    (n) => {
      expect(steps(decimal(n))).toBe(BigInt(n) * 10n ** 18n);
    },
  );

  test.prop([fc.double()])("takes a number as JavaScript writes it, or refuses it", (value) => {
    let text: DecimalString | undefined;
    try {
      text = decimal(value);
    } catch (error) {
      expect(error).toBeInstanceOf(PolicyError);
    }
    if (text !== undefined) expect(Number(text)).toBe(value + 0);
  });

  test.prop([fc.string()])("refuses any other text with a PolicyError", (text) => {
    if (/^-?\d{1,18}(\.\d{1,18})?$/.test(text)) return;
    expect(() => decimal(text)).toThrow(PolicyError);
  });

  test.prop([written, written])("is compared by value", (a, b) => {
    const [x, y] = [steps(a), steps(b)];
    expect(compareDecimals(decimal(a), decimal(b))).toBe(x < y ? -1 : x > y ? 1 : 0);
  });
});
