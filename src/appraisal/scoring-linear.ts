import * as z from "zod";
import { type Fault, faultAt } from "../finding/index.js";
import {
  compareFractions,
  decimalSchema,
  dividedBy,
  type Fraction,
  fractionOf,
  frozen,
  minus,
  perFrozen,
  plus,
  times,
} from "../kernel/index.js";
import { within } from "./share.js";

/** No marks at one value, full marks at another, in between in proportion; less is better where `fullAt` is the lesser. */
export interface Linear extends z.output<typeof Linear> {}

/** Schema of {@link Linear}. */
export const Linear = /* @__PURE__ */ (() =>
  frozen(z.strictObject({ kind: z.literal("linear"), zeroAt: decimalSchema, fullAt: decimalSchema })))();

/** What is wrong with a linear scoring. */
export function faultsOfLinear({ zeroAt, fullAt }: Linear, path: string): Fault[] {
  if (zeroAt !== fullAt) return [];
  return [faultAt(`${path}.fullAt`, fullAt, "与 zeroAt 不同的值", "another value than `zeroAt`", "100")];
}

/** The share of the marks that a value earns. */
export function shareOfLinear(scoring: Linear, value: Fraction): Fraction {
  const [zero, full] = endsOf(scoring);
  return within(dividedBy(minus(value, zero), minus(full, zero)));
}

const endsOf = perFrozen(({ zeroAt, fullAt }: Linear): readonly [Fraction, Fraction] => [
  fractionOf(zeroAt),
  fractionOf(fullAt),
]);

/** The value that earns a share: the nearest such one, whether more or less is better. */
export function valueOfLinear(scoring: Linear, share: Fraction): Fraction {
  const [zero, full] = endsOf(scoring);
  return plus(zero, times(share, minus(full, zero)));
}

/** Whether more is better. */
export function rises({ zeroAt, fullAt }: Linear): boolean {
  return compareFractions(fractionOf(zeroAt), fractionOf(fullAt)) < 0;
}
