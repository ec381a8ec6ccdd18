import * as z from "zod";
import { type Fault, faultAt } from "../../../finding/index.js";
import {
  amountSchema,
  compareDecimals,
  type DecimalString,
  decimalSchema,
  type Fraction,
  fractionOf,
  objectOf,
  portionSchema,
  someOf,
  sumDecimals,
  times,
  ZERO,
} from "../../../kernel/index.js";
import { tooMany } from "./curve.js";
import type { Point, Polyline } from "./polyline.js";

/**
 * Marks, or a share of them, by steps in ascending order of their bounds. Of `atLeast` the last bound reached counts, and
 * below the first there are no marks; of `atMost` the first bound kept counts, and above the last there are none.
 */
export interface Steps extends z.output<typeof Steps> {}

const STEP = { zh: "至少一级", en: "at least one step", example: '[{"atLeast":"60","share":"1"}]' };

/** Schema of {@link Steps}. */
export const Steps = /* @__PURE__ */ (() =>
  objectOf({
    /** How marks are earned (类型). */
    kind: z.literal("steps"),
    /**
     * The steps: all by `atLeast` (the last bound reached counts) or all by `atMost` (the first bound kept counts)
     * (各级).
     */
    steps: z.union([
      someOf(
        objectOf({
          /** The value that has to be reached (不少于). */
          atLeast: decimalSchema,
          /** The share of the marks, from 0 to 1 (份额). */
          share: portionSchema,
        }),
        STEP,
      ),
      someOf(
        objectOf({
          /** The value that must not be exceeded (不多于). */
          atMost: decimalSchema,
          /** The share of the marks, from 0 to 1 (份额). */
          share: portionSchema,
        }),
        STEP,
      ),
      someOf(
        objectOf({
          /** The value that has to be reached (不少于). */
          atLeast: decimalSchema,
          /** The marks themselves, in the place of a share (分值, marks). */
          marks: amountSchema,
        }),
        STEP,
      ),
      someOf(
        objectOf({
          /** The value that must not be exceeded (不多于). */
          atMost: decimalSchema,
          /** The marks themselves, in the place of a share (分值, marks). */
          marks: amountSchema,
        }),
        STEP,
      ),
    ]),
  }))();

interface Step {
  readonly bound: DecimalString;
  readonly earns: "share" | "marks";
  readonly size: DecimalString;
}

function stepsOf({ steps }: Steps): readonly Step[] {
  return steps.map((step) => ({
    bound: "atLeast" in step ? step.atLeast : step.atMost,
    ...("share" in step
      ? { earns: "share" as const, size: step.share }
      : { earns: "marks" as const, size: step.marks }),
  }));
}

function stepsRise({ steps }: Steps): boolean {
  return steps.every((step) => "atLeast" in step);
}

/** What is wrong with steps for an indicator of so many marks. */
export function faultsOfSteps(scoring: Steps, marks: DecimalString, path: string): Fault[] {
  const steps = stepsOf(scoring);
  const rise = stepsRise(scoring);
  const bound = rise ? "atLeast" : "atMost";
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const at = `${path}.steps[${index}]`;
    const faults: Fault[] = [];
    if (step.earns === "marks") faults.push(...tooMany(`${at}.marks`, step.size, marks));
    if (before && compareDecimals(step.bound, before.bound) <= 0) {
      const en = `above the bound before it, ${before.bound}: steps ascend by bound`;
      faults.push(
        faultAt(`${at}.${bound}`, step.bound, `大于前一级的界限${before.bound}`, en, sumDecimals([before.bound, "1"])),
      );
    }
    const against = before ? compareDecimals(step.size, before.size) * (rise ? 1 : -1) : 0;
    if (before && against < 0) {
      const [zh, en] = step.earns === "marks" ? ["分值", "marks"] : ["比例", "share"];
      faults.push(
        faultAt(
          `${at}.${step.earns}`,
          step.size,
          rise ? `不低于前一级的${zh}${before.size}` : `不高于前一级的${zh}${before.size}`,
          rise
            ? `no less than the ${en} before it, ${before.size}`
            : `no more than the ${en} before it, ${before.size}`,
          before.size,
        ),
      );
    }
    return faults;
  });
}

/** Steps as points: each bound with the marks on either side of it. */
export function lineOfSteps(scoring: Steps, whole: Fraction): Polyline {
  const steps = stepsOf(scoring).map(({ bound, earns, size }) => ({
    at: fractionOf(bound),
    marks: earns === "marks" ? fractionOf(size) : times(fractionOf(size), whole),
  }));
  const rise = stepsRise(scoring);
  return steps.flatMap(({ at, marks }, index): Point[] => {
    const other = (rise ? steps[index - 1] : steps[index + 1])?.marks ?? ZERO;
    return rise
      ? [
          { at, marks: other },
          { at, marks },
        ]
      : [
          { at, marks },
          { at, marks: other },
        ];
  });
}
