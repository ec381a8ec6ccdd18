import * as z from "zod";
import { type Accepted, AMOUNT, DECIMAL, PART, PORTION, POSITIVE, refusal } from "./accepted.js";
import { compareFractions, fractionOf, tenTo } from "./fraction.js";
import { type DecimalString, scaled, unscaled, wholeOf } from "./scaled.js";
import { placesOf } from "./short.js";

/** What a decimal may be given as: plain text, or a number of at most 15 significant digits. */
export type DecimalInput = string | number;

const PLAIN = /^-?\d{1,18}(?:\.\d{1,18})?$/;
const CANONICAL = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

/** Reads a decimal, or answers `undefined` where the value is none: `1.50` is `"1.5"`, `"0x10"` and `0.1 + 0.2` are none. */
export function readDecimal(value: unknown): DecimalString | undefined {
  const plain = typeof value === "number" ? readNumber(value) : value;
  if (typeof plain !== "string" || !PLAIN.test(plain)) return undefined;
  return CANONICAL.test(plain) ? (plain as DecimalString) : unscaled(scaled(plain as DecimalString));
}

function readNumber(value: number): string | undefined {
  const plain = plainOf(value);
  return plain.replace(/\D/g, "").replace(/^0+|0+$/g, "").length > 15 ? undefined : plain;
}

/** The digits that a number of the language shows, without an exponent. */
function plainOf(value: number): string {
  const [digits = "", power] = String(value).split("e");
  if (power === undefined) return digits;
  const places = placesOf(digits) - Number(power);
  return unscaled(BigInt(digits.replace(".", "")) * tenTo(Math.max(0, -places)), Math.max(0, places));
}

/** The figure in a text as people write it, 0 or more: `5,000`, `30%`, `1.2万`, `36个月`; nothing where there is none. */
export function figureWritten(text: string): DecimalString | undefined {
  const plain = text.slice(0, 40).normalize("NFKC").replace(/[\s,]/gu, "");
  const [, digits, scale = ""] = /^(\d+(?:\.\d+)?)([%千万亿])?[^\d.]*$/u.exec(plain) ?? [];
  const figure = readDecimal(digits);
  return figure && multiplyDecimals(figure, SCALES[scale] ?? "1");
}

const SCALES: { readonly [scale: string]: DecimalString | undefined } = {
  "%": "0.01",
  千: "1000",
  万: "10000",
  亿: "100000000",
};

/**
 * Which of two decimals is the greater: -1 if the first is less, 0 if they are equal, 1 if it is more.
 *
 * Work: linear in the digits.
 */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  return compareFractions(fractionOf(a), fractionOf(b));
}

/** A whole number as a decimal. */
export function wholeDecimal(value: number): DecimalString {
  return (Number.isSafeInteger(value) ? String(value) : plainOf(value)) as DecimalString;
}

/** The exact sum; of nothing, `"0"`. */
export function sumDecimals(values: readonly DecimalString[]): DecimalString {
  const places = values.reduce((most, value) => Math.max(most, placesOf(value)), 0);
  return unscaled(
    values.reduce((total, value) => total + wholeOf(value, places), 0n),
    places,
  );
}

/** The exact difference `a − b`. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  const places = Math.max(placesOf(a), placesOf(b));
  return unscaled(wholeOf(a, places) - wholeOf(b, places), places);
}

/** The exact product `a · b`. */
export function multiplyDecimals(a: DecimalString, b: DecimalString): DecimalString {
  const [left, right] = [placesOf(a), placesOf(b)];
  return unscaled(wholeOf(a, left) * wholeOf(b, right), left + right);
}

const canonical = () => z.string().regex(CANONICAL) as unknown as z.ZodType<DecimalString, DecimalString>;

const codec = (due: Accepted, allows: (value: DecimalString) => boolean) =>
  z.codec(z.union([z.string(), z.number()], { error: refusal(due) }), canonical(), {
    decode: (value, context) => {
      const decimal = readDecimal(value);
      if (decimal !== undefined && allows(decimal)) return decimal;
      context.issues.push({ code: "custom", message: refusal(due), input: value });
      return z.NEVER;
    },
    encode: (value) => value,
  });

/** Schema of a decimal: in as text or number, out as canonical text. */
export const decimalSchema = /* @__PURE__ */ (() => codec(DECIMAL, () => true))();

/** Schema of a decimal that is 0 or more. */
export const amountSchema = /* @__PURE__ */ (() => codec(AMOUNT, (value) => !value.startsWith("-")))();

/** Schema of a decimal above 0. */
export const positiveSchema = /* @__PURE__ */ (() =>
  codec(POSITIVE, (value) => value !== "0" && !value.startsWith("-")))();

const isPortion = (value: DecimalString) => value === "1" || value === "0" || value.startsWith("0.");

/** Schema of a part of a whole: a decimal from 0 to 1. */
export const portionSchema = /* @__PURE__ */ (() => codec(PORTION, isPortion))();

/** Schema of a part of a whole that is not nothing: a decimal above 0, up to 1. */
export const partSchema = /* @__PURE__ */ (() => codec(PART, (value) => value !== "0" && isPortion(value)))();
