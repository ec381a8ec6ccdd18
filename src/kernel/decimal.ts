import { Decimal } from "decimal.js";
import * as z from "zod";
import { refusal } from "./accepted.js";
import { placesOf, scaledShort, unscaledShort } from "./short.js";

/** A decimal number in canonical plain notation: no exponent, no leading or trailing zero to spare, never `-0`. */
export type DecimalString = `${number}`;

/** What a decimal may be given as: plain text, or a number of at most 15 significant digits. */
export type DecimalInput = string | number;

const PLAIN = /^-?\d{1,18}(?:\.\d{1,18})?$/;
const CANONICAL = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

/** The library's own arithmetic: the host's settings of its copy of decimal.js neither reach it nor feel it. */
export const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 80, rounding: Decimal.ROUND_HALF_UP });

/** Reads a decimal, or answers `undefined` where the value is none: `1.50` is `"1.5"`, `"0x10"` and `0.1 + 0.2` are none. */
export function readDecimal(value: unknown): DecimalString | undefined {
  if (typeof value === "number") return readNumber(value);
  if (typeof value !== "string" || !PLAIN.test(value)) return undefined;
  return CANONICAL.test(value) ? (value as DecimalString) : text(new Exact(value));
}

function readNumber(value: number): DecimalString | undefined {
  if (!Number.isFinite(value)) return undefined;
  const exact = new Exact(value);
  if (exact.precision() > 15) return undefined;
  const plain = exact.toFixed();
  return PLAIN.test(plain) ? text(exact) : undefined;
}

function text(value: Decimal): DecimalString {
  return (value.isZero() ? "0" : value.toFixed()) as DecimalString;
}

/** Which of two decimals is the greater: -1 if the first is less, 0 if they are equal, 1 if it is more. */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  const places = Math.max(placesOf(a), placesOf(b));
  const short = scaledShort(a, places) - scaledShort(b, places);
  if (Number.isNaN(short)) return new Exact(a).comparedTo(b) as -1 | 0 | 1;
  return short < 0 ? -1 : short > 0 ? 1 : 0;
}

/** A whole number as a decimal. */
export function wholeDecimal(value: number): DecimalString {
  return Number.isSafeInteger(value) ? `${value}` : text(new Exact(value));
}

/** The exact sum; of nothing, `"0"`. */
export function sumDecimals(values: readonly DecimalString[]): DecimalString {
  return text(values.reduce((total, value) => total.plus(value), new Exact(0)));
}

/** The exact difference `a − b`. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  const places = Math.max(placesOf(a), placesOf(b));
  const short = scaledShort(a, places) - scaledShort(b, places);
  return Number.isNaN(short) ? text(new Exact(a).minus(b)) : (unscaledShort(short, places) as DecimalString);
}

/** The exact product `a · b`. */
export function multiplyDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return text(new Exact(a).times(b));
}

const canonical = () => z.string().regex(CANONICAL) as unknown as z.ZodType<DecimalString, DecimalString>;

const codec = (kind: "decimal" | "amount", allows: (value: DecimalString) => boolean) =>
  z.codec(z.union([z.string(), z.number()], { error: refusal(kind) }), canonical(), {
    decode: (value, context) => {
      const decimal = readDecimal(value);
      if (decimal !== undefined && allows(decimal)) return decimal;
      context.issues.push({ code: "custom", message: refusal(kind), input: value });
      return z.NEVER;
    },
    encode: (value) => value,
  });

/** Schema of a decimal: in as text or number, out as canonical text. */
export const decimalSchema = /* @__PURE__ */ (() => codec("decimal", () => true))();

/** Schema of a decimal that is 0 or more. */
export const amountSchema = /* @__PURE__ */ (() => codec("amount", (value) => !value.startsWith("-")))();
