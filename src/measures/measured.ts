import type { Label, ReadingsUsed } from "../finding/index.js";
import { type DecimalString, own, readDecimal } from "../kernel/index.js";
import { type Plan, readingsUsed } from "../plan/index.js";
import type { Measured } from "../registry/index.js";
import type { AreaMeasure, ComplexMeasure, Worked } from "./definition.js";

/** A measure with what the plan says of it, before any record is seen. */
export interface Prepared<M> {
  readonly measure: M;
  readonly clauses: readonly string[];
  readonly readings: ReadingsUsed;
}

/** Measures with their clauses and readings under a plan. */
export function prepared<M extends ComplexMeasure | AreaMeasure>(plan: Plan, measures: readonly M[]): Prepared<M>[] {
  return measures.map((measure) => ({
    measure,
    clauses: own(plan.cites, measure.rule) ?? [],
    readings: readingsUsed(plan, measure.rests?.(plan) ?? []),
  }));
}

/** The values of one measure by name: one, or one for each kind. */
export function measuredBy<M extends ComplexMeasure | AreaMeasure>(
  { measure, clauses, readings }: Prepared<M>,
  kinds: readonly string[],
  work: (kind: string) => Worked,
): (readonly [string, Measured])[] {
  const put = (worked: Worked): Measured => ({
    ...inRange(worked),
    unit: measure.unit,
    clauses,
    ...(Object.keys(readings).length > 0 && { readings }),
  });
  return measure.by
    ? kinds.map((kind) => [`${measure.id}.${kind}`, put(work(kind))] as const)
    : [[measure.id, put(work(""))]];
}

/** The values that a record can hold: a figure of more than 18 digits before the point is left out, with the reason. */
function inRange({ value, reason, inputs, missing, base }: Worked): Omit<Measured, "unit" | "clauses"> {
  const fits = (figure: DecimalString) => readDecimal(figure) !== undefined;
  const known = Object.entries(inputs).filter(([, figure]) => fits(figure));
  const tooLarge = (value !== undefined && !fits(value)) || known.length < Object.keys(inputs).length;
  const why = tooLarge ? TOO_LARGE : reason;
  return {
    ...(value !== undefined && !tooLarge && { value }),
    ...(why && { reason: why }),
    inputs: Object.fromEntries(known),
    missing,
    ...(base !== undefined && { base }),
  };
}

const TOO_LARGE: Label = { zh: "数值超过18位整数", en: "a figure of more than 18 digits before the point" };
