import * as z from "zod";
import type { Fault } from "../../../finding/index.js";
import {
  amountSchema,
  compareFractions,
  type DecimalString,
  decimalSchema,
  dividedBy,
  type Fraction,
  floorOf,
  fraction,
  fractionOf,
  lesser,
  minus,
  objectOf,
  plus,
  positiveSchema,
  times,
  ZERO,
} from "../../../kernel/index.js";
import { tooMany } from "./curve.js";

/** So many marks for each full `per` from `from` on, beside `base`; below `from` none, and never more than the indicator has. */
export interface Each extends z.output<typeof Each> {}

/** Schema of {@link Each}. */
export const Each = /* @__PURE__ */ (() =>
  objectOf({
    /** How marks are earned (类型). */
    kind: z.literal("each"),
    /** The marks for each (分值, marks). */
    marks: positiveSchema,
    /** How much of the value makes one (每份). Absent: 1. */
    per: positiveSchema.exactOptional(),
    /** From which value on marks are earned (起始). Absent: 0. */
    from: decimalSchema.exactOptional(),
    /** The marks at that value (基数). Absent: 0. */
    base: amountSchema.exactOptional(),
  }))();

/** What is wrong with marks for each, for an indicator of so many marks. */
export function faultsOfEach({ base = "0" }: Each, marks: DecimalString, path: string): Fault[] {
  return tooMany(`${path}.base`, base, marks);
}

/** The marks of a value, exact. */
export function marksOfEach(
  { marks, per = "1", from = "0", base = "0" }: Each,
  value: Fraction,
  whole: Fraction,
): Fraction {
  const above = minus(value, fractionOf(from));
  if (above.over < 0) return ZERO;
  const parts = dividedBy(above, fractionOf(per));
  const full = fraction(floorOf(parts), 1n);
  return lesser(plus(fractionOf(base), times(fractionOf(marks), full)), whole);
}

/** The least value that earns so many marks. */
export function valueOfEach({ marks, per = "1", from = "0", base = "0" }: Each, wanted: Fraction): Fraction {
  const lacking = minus(wanted, fractionOf(base));
  const start = fractionOf(from);
  if (compareFractions(lacking, ZERO) <= 0) return start;
  const steps = fraction(-floorOf(minus(ZERO, dividedBy(lacking, fractionOf(marks)))), 1n);
  return plus(start, times(steps, fractionOf(per)));
}
