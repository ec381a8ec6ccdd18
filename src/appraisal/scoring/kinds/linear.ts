import * as z from "zod";
import { type Fault, faultAt } from "../../../finding/index.js";
import {
  compareFractions,
  decimalSchema,
  type Fraction,
  fractionOf,
  minus,
  ONE,
  objectOf,
  perFrozen,
  plus,
  times,
  ZERO,
} from "../../../kernel/index.js";

/** No marks at one value, full marks at another, in between in proportion; less is better where `fullAt` is the lesser. */
export interface Linear extends z.output<typeof Linear> {}

/** Schema of {@link Linear}. */
export const Linear = /* @__PURE__ */ (() =>
  objectOf({ kind: z.literal("linear"), zeroAt: decimalSchema, fullAt: decimalSchema }))();

/** What is wrong with a linear scoring. */
export function faultsOfLinear({ zeroAt, fullAt }: Linear, path: string): Fault[] {
  if (zeroAt !== fullAt) return [];
  return [faultAt(`${path}.fullAt`, fullAt, "与 zeroAt 不同的值", "another value than `zeroAt`", "100")];
}

/** The share of the marks that a value earns. */
export function shareOfLinear(scoring: Linear, { over, under }: Fraction): Fraction {
  const { zero, span } = prepared(scoring);
  // (value − zero) ÷ span, as one fraction: this is what most indicators of a scorecard do.
  const above = (over * zero.under - zero.over * under) * span.under;
  const full = under * zero.under * span.over;
  const [part, whole] = full < 0n ? [-above, -full] : [above, full];
  if (part <= 0n) return ZERO;
  return part >= whole ? ONE : { over: part, under: whole };
}

const prepared = perFrozen(({ zeroAt, fullAt }: Linear) => {
  const [zero, full] = [fractionOf(zeroAt), fractionOf(fullAt)];
  return { zero, span: minus(full, zero) };
});

/** The value that earns a share: the nearest such one, whether more or less is better. */
export function valueOfLinear(scoring: Linear, share: Fraction): Fraction {
  const { zero, span } = prepared(scoring);
  return plus(zero, times(share, span));
}

/** Whether more is better. */
export function rises({ zeroAt, fullAt }: Linear): boolean {
  return compareFractions(fractionOf(zeroAt), fractionOf(fullAt)) < 0;
}
