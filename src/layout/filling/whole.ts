import { type DecimalString, greatestDivisor } from "../../kernel/index.js";

/** How many digits after the point the longest of some decimals has. */
export function placesOf(values: readonly DecimalString[]): number {
  return values.reduce((most, value) => Math.max(most, (value.split(".")[1] ?? "").length), 0);
}

/** The greatest number that divides all, of which none is below 0; `1` where there is none but 0. */
export function commonDivisor(values: readonly bigint[]): bigint {
  return values.reduce(greatestDivisor, 0n) || 1n;
}
