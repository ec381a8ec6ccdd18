import * as z from "zod";
import { type Fault, faultAt } from "../../../finding/index.js";
import {
  amountSchema,
  compareDecimals,
  compareFractions,
  type DecimalString,
  decimalSchema,
  type Fraction,
  fractionOf,
  listOf,
  objectOf,
  perFrozen,
  ZERO,
} from "../../../kernel/index.js";

/**
 * A share of the marks by steps, in ascending order of their bounds. Of `atLeast` the last bound reached counts, and
 * below the first there are no marks; of `atMost` the first bound kept counts, and above the last there are none.
 */
export interface Steps extends z.output<typeof Steps> {}

/** Schema of {@link Steps}. */
export const Steps = /* @__PURE__ */ (() =>
  objectOf({
    kind: z.literal("steps"),
    steps: z.union([
      listOf(objectOf({ atLeast: decimalSchema, share: amountSchema })),
      listOf(objectOf({ atMost: decimalSchema, share: amountSchema })),
    ]),
  }))();

interface Step {
  readonly bound: DecimalString;
  readonly share: DecimalString;
}

function stepsOf({ steps }: Steps): readonly Step[] {
  return steps.map((step) => ({ bound: "atLeast" in step ? step.atLeast : step.atMost, share: step.share }));
}

/** Whether more is better. */
export function stepsRise({ steps }: Steps): boolean {
  return steps.every((step) => "atLeast" in step);
}

/** What is wrong with steps. */
export function faultsOfSteps(scoring: Steps, path: string): Fault[] {
  const steps = stepsOf(scoring);
  const rise = stepsRise(scoring);
  const bound = rise ? "atLeast" : "atMost";
  if (steps.length === 0) {
    return [faultAt(`${path}.steps`, [], "至少一级", "at least one step", [{ atLeast: "60", share: "1" }])];
  }
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const at = `${path}.steps[${index}]`;
    const faults: Fault[] = [];
    if (compareDecimals(step.share, "1") > 0) {
      faults.push(faultAt(`${at}.share`, step.share, "0至1之间的得分比例", "a share of the marks from 0 to 1", "0.6"));
    }
    if (before && compareDecimals(step.bound, before.bound) <= 0) {
      const en = `above the bound before it, ${before.bound}: steps ascend by bound`;
      faults.push(faultAt(`${at}.${bound}`, step.bound, `大于前一级的界限${before.bound}`, en, `${before.bound}1`));
    }
    const against = before ? compareDecimals(step.share, before.share) * (rise ? 1 : -1) : 0;
    if (before && against < 0) {
      const zh = rise ? `不低于前一级的比例${before.share}` : `不高于前一级的比例${before.share}`;
      const en = rise
        ? `no less than the share before it, ${before.share}`
        : `no more than the share before it, ${before.share}`;
      faults.push(faultAt(`${at}.share`, step.share, zh, en, before.share));
    }
    return faults;
  });
}

/** The share of the marks that a value earns. */
export function shareOfSteps(scoring: Steps, value: Fraction): Fraction {
  const { rise, steps } = prepared(scoring);
  let share = ZERO;
  for (const step of steps) {
    const against = compareFractions(value, step.bound);
    if (rise && against < 0) break;
    share = step.share;
    if (!rise && against <= 0) return share;
  }
  return rise ? share : ZERO;
}

const prepared = perFrozen((scoring: Steps) => ({
  rise: stepsRise(scoring),
  steps: stepsOf(scoring).map(({ bound, share }) => ({ bound: fractionOf(bound), share: fractionOf(share) })),
}));

/** The bound of the nearest step that earns a share; `undefined` where none does. */
export function valueOfSteps(scoring: Steps, share: Fraction): Fraction | undefined {
  const steps = stepsRise(scoring) ? stepsOf(scoring) : [...stepsOf(scoring)].reverse();
  const first = steps.find((step) => compareFractions(fractionOf(step.share), share) >= 0);
  return first && fractionOf(first.bound);
}
