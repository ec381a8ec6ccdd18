import * as z from "zod";
import { type Fault, faultAt } from "../../../finding/index.js";
import {
  compareDecimals,
  decimalSchema,
  type Fraction,
  fractionOf,
  objectOf,
  sumDecimals,
  ZERO,
} from "../../../kernel/index.js";
import type { Polyline } from "./polyline.js";

/** No marks at one value, full marks at another, in between in proportion; less is better where `fullAt` is the lesser. */
export interface Linear extends z.output<typeof Linear> {}

/** Schema of {@link Linear}. */
export const Linear = /* @__PURE__ */ (() =>
  objectOf({
    /** How marks are earned (类型). */
    kind: z.literal("linear"),
    /** The value that earns nothing, in the indicator's unit (零分值). */
    zeroAt: decimalSchema,
    /** The value that earns full marks; below `zeroAt` where less is better (满分值). */
    fullAt: decimalSchema,
  }))();

/** What is wrong with a linear scoring. */
export function faultsOfLinear({ zeroAt, fullAt }: Linear, path: string): Fault[] {
  if (zeroAt !== fullAt) return [];
  return [
    faultAt(`${path}.fullAt`, fullAt, "与 zeroAt 不同的值", "another value than `zeroAt`", sumDecimals([zeroAt, "1"])),
  ];
}

/** A linear scoring as points. */
export function lineOfLinear({ zeroAt, fullAt }: Linear, whole: Fraction): Polyline {
  const [zero, full] = [
    { at: fractionOf(zeroAt), marks: ZERO },
    { at: fractionOf(fullAt), marks: whole },
  ];
  return compareDecimals(zeroAt, fullAt) < 0 ? [zero, full] : [full, zero];
}
