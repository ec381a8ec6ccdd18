import { type DecimalString, quotient } from "../kernel/index.js";

/** A part of a whole, to 12 places; none where the whole is 0. */
export function ratioOf(part: DecimalString, whole: DecimalString): DecimalString | undefined {
  return whole === "0" ? undefined : quotient(part, whole);
}
