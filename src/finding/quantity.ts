import * as z from "zod";
import {
  compareDecimals as compared,
  DECIMAL,
  type DecimalString,
  decimalSchema,
  preview,
  readDecimal,
} from "../kernel/index.js";
import { fieldFault, PolicyError } from "./fault.js";
import { guarded, takes } from "./guard.js";

/**
 * The canonical text of a decimal, as every result holds it.
 *
 * Work: linear in the digits.
 *
 * @param value - plain text such as `"2000.50"`, or a number of at most 15 significant digits
 * @throws {@link PolicyError} for anything else: `"0x10"`, `"2,000"`, `0.1 + 0.2`, `NaN`
 *
 * @example
 * ```ts
 * import { decimal } from "innovation-service-complex";
 *
 * decimal("2000.50"); // => "2000.5"
 * decimal(1e-7); // => "0.0000001"
 * ```
 */
export function decimal(value: string | number): DecimalString {
  return guarded(decimalTakes, decimalOf, value);
}

/** What {@link decimal} takes. */
export const decimalTakes = /* @__PURE__ */ takes("decimal", () => ({ value: z.unknown() }));

function decimalOf(value: string | number): DecimalString {
  const read = readDecimal(value);
  if (read !== undefined) return read;
  throw new PolicyError({ zh: "不是可用的数", en: "not a usable decimal" }, [fieldFault("", DECIMAL, preview(value))]);
}

/**
 * Which of two decimals is the greater: `-1` if the first is less, `0` if they are equal, `1` if it is more.
 *
 * Work: linear in the digits.
 *
 * @param a - the first, as decimal text
 * @param b - the second
 * @throws {@link PolicyError} for what is no decimal
 *
 * @example
 * ```ts
 * import { compareDecimals } from "innovation-service-complex";
 *
 * compareDecimals("1999.99", "2000"); // => -1
 * compareDecimals("10", "9"); // => 1
 * ```
 */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  return guarded(compareDecimalsTakes, compared, a, b);
}

/** What {@link compareDecimals} takes. */
export const compareDecimalsTakes = /* @__PURE__ */ takes("compareDecimals", () => ({
  a: decimalSchema,
  b: decimalSchema,
}));
