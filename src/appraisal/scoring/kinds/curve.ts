import * as z from "zod";
import { type Fault, faultAt } from "../../../finding/index.js";
import {
  amountSchema,
  compareDecimals,
  type DecimalString,
  decimalSchema,
  fractionOf,
  objectOf,
  someOf,
} from "../../../kernel/index.js";
import type { Polyline } from "./polyline.js";

/**
 * Marks by points, in proportion between them and the same beyond either end. Where two points stand at one value, marks
 * jump there, and the value itself earns the greater.
 */
export interface Curve extends z.output<typeof Curve> {}

const POINT = { zh: "至少一个点", en: "at least one point", example: '[{"at":"60","marks":"1"}]' };

/** Schema of {@link Curve}; points stand in the order of their values. */
export const Curve = /* @__PURE__ */ (() =>
  objectOf({
    /** How marks are earned (类型). */
    kind: z.literal("curve"),
    /** The points, in the order of their values (各点). */
    points: someOf(
      objectOf({
        /** The value; of two points at one value the greater marks count (所在层级). */
        at: decimalSchema,
        /** The marks it earns (分值, marks). */
        marks: amountSchema,
      }),
      POINT,
    ),
  }))();

/** What is wrong with a curve for an indicator of so many marks. */
export function faultsOfCurve({ points }: Curve, marks: DecimalString, path: string): Fault[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const at = `${path}.points[${index}]`;
    return [
      ...tooMany(`${at}.marks`, point.marks, marks),
      ...(before && compareDecimals(point.at, before.at) < 0
        ? [
            faultAt(
              `${at}.at`,
              point.at,
              `不小于前一点的值${before.at}`,
              `no less than the value before it, ${before.at}: points stand in order`,
              before.at,
            ),
          ]
        : []),
    ];
  });
}

/** More marks than an indicator has. */
export function tooMany(path: string, got: DecimalString, marks: DecimalString): Fault[] {
  if (compareDecimals(got, marks) <= 0) return [];
  return [faultAt(path, got, `不超过指标分值${marks}`, `no more than the indicator's marks, ${marks}`, marks)];
}

/** A curve as points. */
export function lineOfCurve({ points }: Curve): Polyline {
  return points.map(({ at, marks }) => ({ at: fractionOf(at), marks: fractionOf(marks) }));
}
