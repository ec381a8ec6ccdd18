import { type DecimalString, Exact } from "../kernel/index.js";

/** A part of a whole, to 12 places; none where the whole is 0. */
export function ratioOf(part: DecimalString, whole: DecimalString): DecimalString | undefined {
  if (whole === "0") return undefined;
  const ratio = new Exact(part).div(whole).toDecimalPlaces(12);
  return (ratio.isZero() ? "0" : ratio.toFixed()) as DecimalString;
}
