import { type KeyPart, keyOf, keyPart, type Label, type ReadingsUsed } from "../finding/index.js";
import { type DecimalString, deepFreeze, NO_ITEMS, ownValue, readDecimal } from "../kernel/index.js";
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
  /** Its name; of one `by` a list that for a kind, which is put together once. */
  readonly nameOf: (kind: string) => string;
}

/** Measures with their clauses and readings under a plan. */
export function prepared<At>(plan: Plan, measures: readonly Measure<At>[]): Prepared<At>[] {
  return measures.map((measure) => {
    const readings = readingsUsed(plan, measure.rests?.(plan) ?? []);
    const clauses = ownValue(plan.cites, measure.rule) ?? NO_ITEMS;
    return { measure, clauses, nameOf: namedAs(measure), ...(Object.keys(readings).length > 0 && { readings }) };
  });
}

function namedAs({ id, by }: Pick<Measure<never>, "id" | "by">): (kind: string) => string {
  if (by === undefined) return () => id;
  const names = new Map<string, string>();
  return (kind) => {
    const name = names.get(kind) ?? `${id}.${kind}`;
    names.set(kind, name);
    return name;
  };
}

const ONCE = [""];

/** The values of measures by name: of each one, or one for each kind; `about` is what their keys say they are of. */
export function measuredBy<At>(
  measures: readonly Prepared<At>[],
  kinds: readonly string[],
  about: readonly KeyPart[],
  at: At,
): { readonly [id: string]: NamedMeasure } {
  // The keys of one record have their beginning in common, and share its text.
  const start = `${keyOf("named-measure", ...about)}/`;
  const found: [id: string, measured: NamedMeasure][] = [];
  for (const entry of measures) {
    const { measure, nameOf } = entry;
    for (const kind of measure.by === undefined ? ONCE : kinds) {
      const id = nameOf(kind);
      found.push([id, measured(id, start, entry, measure.compute(at, kind))]);
    }
  }
  // Filled one by one it would be a table of keys of its own, of six times the size.
  return Object.freeze(Object.fromEntries(found));
}

/** A value as a record can hold it, with all of it frozen: a figure of more than 18 digits before the point is left out, with the reason. */
function measured(
  id: string,
  start: string,
  { measure, clauses, readings }: Prepared<never>,
  worked: Worked,
): NamedMeasure {
  const { value, reason, base, provenance } = worked;
  const inputs = knownOf(worked.inputs);
  const tooLarge = inputs !== worked.inputs || (value !== undefined && !fits(value));
  const why = tooLarge ? TOO_LARGE : reason;
  const missing = worked.missing.length === 0 ? NO_ITEMS : Object.freeze(worked.missing);
  const [key, unit] = [start + keyPart(id), measure.unit];
  // A literal for what most have, and one key after another: spreading takes many times as long.
  const put: { -readonly [K in keyof NamedMeasure]: NamedMeasure[K] } =
    value !== undefined && !tooLarge
      ? { type: "named-measure", key, id, value, inputs, missing, unit, clauses }
      : why
        ? { type: "named-measure", key, id, reason: why, inputs, missing, unit, clauses }
        : { type: "named-measure", key, id, inputs, missing, unit, clauses };
  Object.freeze(inputs);
  if (why) Object.freeze(why);
  if (base !== undefined) put.base = base;
  if (readings) put.readings = readings;
  if (provenance) put.provenance = deepFreeze(provenance);
  return Object.freeze(put);
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
