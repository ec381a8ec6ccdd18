import { type KeyPart, keyOf, type Label, type ReadingsUsed } from "../finding/index.js";
import { type DecimalString, ownValue, readDecimal } from "../kernel/index.js";
import { type Plan, readingsUsed } from "../plan/index.js";
import type { Measure } from "./definition.js";
import type { NamedMeasure } from "./named-measure.js";
import type { Inputs, Worked } from "./worked.js";

/** A measure with what the plan says of it, before any record is seen. */
export interface Prepared<At> {
  readonly measure: Measure<At>;
  readonly clauses: readonly string[];
  /** Absent where it rests on none. */
  readonly readings?: ReadingsUsed;
}

/** Measures with their clauses and readings under a plan. */
export function prepared<At>(plan: Plan, measures: readonly Measure<At>[]): Prepared<At>[] {
  return measures.map((measure) => {
    const readings = readingsUsed(plan, measure.rests?.(plan) ?? []);
    const clauses = ownValue(plan.cites, measure.rule) ?? [];
    return { measure, clauses, ...(Object.keys(readings).length > 0 && { readings }) };
  });
}

/** The values of measures by name: of each one, or one for each kind; `about` is what their keys say they are of. */
export function measuredBy<At>(
  measures: readonly Prepared<At>[],
  kinds: readonly string[],
  about: readonly KeyPart[],
  at: At,
): { readonly [id: string]: NamedMeasure } {
  const found: { [id: string]: NamedMeasure } = {};
  for (const entry of measures) {
    const { measure } = entry;
    for (const kind of measure.by ? kinds : [""]) {
      const id = measure.by ? `${measure.id}.${kind}` : measure.id;
      found[id] = measured(id, about, entry, measure.compute(at, kind));
    }
  }
  return found;
}

/**
 * A value as a record can hold it: a figure of more than 18 digits before the point is left out, with the reason.
 *
 * Its keys are set one by one, which takes a fraction of the time of spreading.
 */
function measured(
  id: string,
  about: readonly KeyPart[],
  { measure, clauses, readings }: Prepared<never>,
  worked: Worked,
): NamedMeasure {
  const { value, reason, inputs, missing, base, provenance } = worked;
  const known = knownOf(inputs);
  const tooLarge = known !== inputs || (value !== undefined && !fits(value));
  const why = tooLarge ? TOO_LARGE : reason;
  const put: { -readonly [K in keyof NamedMeasure]?: NamedMeasure[K] } = {
    type: "named-measure",
    key: keyOf("named-measure", ...about, id),
    id,
  };
  if (value !== undefined && !tooLarge) put.value = value;
  if (why) put.reason = why;
  put.inputs = known;
  put.missing = missing;
  if (base !== undefined) put.base = base;
  put.unit = measure.unit;
  put.clauses = clauses;
  if (readings) put.readings = readings;
  if (provenance) put.provenance = provenance;
  return put as NamedMeasure;
}

/** The inputs that fit; the same object where all do. */
function knownOf(inputs: Inputs): Inputs {
  for (const name in inputs) {
    const figure = inputs[name];
    if (figure === undefined || !fits(figure)) {
      return Object.fromEntries(Object.entries(inputs).filter(([, each]) => fits(each)));
    }
  }
  return inputs;
}

/** Whether a record can hold a figure: one of at most 18 characters has at most 18 digits before the point. */
function fits(figure: DecimalString): boolean {
  return figure.length <= 18 || readDecimal(figure) !== undefined;
}

const TOO_LARGE: Label = { zh: "数值超过18位整数", en: "a figure of more than 18 digits before the point" };
