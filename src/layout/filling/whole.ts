import type { DecimalString } from "../../kernel/index.js";

/** How many digits after the point the longest of some decimals has. */
export function placesOf(values: readonly DecimalString[]): number {
  return values.reduce((most, value) => Math.max(most, (value.split(".")[1] ?? "").length), 0);
}

/** A decimal as a whole number of units of that many places. */
export function wholeOf(value: DecimalString, places: number): bigint {
  const [whole = "", fraction = ""] = value.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}

/** A whole number of units of that many places as a decimal. */
export function decimalOf(value: bigint, places: number): DecimalString {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
  const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  const tail = fraction.replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${whole}${tail === "" ? "" : `.${tail}`}` as DecimalString;
}

/** The greatest number that divides all; `1` where there is none but 0. */
export function commonDivisor(values: readonly bigint[]): bigint {
  const divisor = values.reduce((a, b) => {
    let [high, low] = [a, b];
    while (low !== 0n) [high, low] = [low, high % low];
    return high;
  }, 0n);
  return divisor === 0n ? 1n : divisor;
}
