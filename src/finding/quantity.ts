import { type DecimalString, preview, readDecimal } from "../kernel/index.js";
import { fieldFault, PolicyError } from "./fault.js";

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
  const read = readDecimal(value);
  if (read !== undefined) return read;
  throw new PolicyError({ zh: "不是可用的数", en: "not a usable decimal" }, [
    fieldFault("", "decimal", preview(value)),
  ]);
}
