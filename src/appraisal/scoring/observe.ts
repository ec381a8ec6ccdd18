import { type DecimalString, type Fraction, fractionOf, ownValue } from "../../kernel/index.js";
import { type Asked, exactValue, type NoFigure, sourceValue, type Value } from "../../measures/index.js";
import type { Source } from "../../plan/index.js";

/**
 * What was observed for an indicator: a value (as it was recorded, where it was), the ratings of a panel, or the items of
 * a checklist that are done; that there is no value and can be none, or that it is not recorded.
 */
export type Observed =
  | { readonly kind: "value"; readonly value: Fraction; readonly recorded?: DecimalString }
  | { readonly kind: "ratings"; readonly ratings: readonly Fraction[]; readonly recorded: readonly DecimalString[] }
  | { readonly kind: "done"; readonly done: readonly string[] }
  | { readonly kind: "no-value"; readonly why: NoFigure }
  | Unobserved;

/** Why an indicator has no value. */
export type NoValue =
  | NoFigure
  | "not-recorded"
  | "no-previous-year"
  | "another-kind"
  | "too-few-ratings"
  | "out-of-scale"
  | "no-cohort"
  | "constant-cohort";

/** That an indicator has no value yet: which inputs would give it one, why, and what it can be. */
interface Unobserved {
  readonly kind: "none";
  readonly missing: readonly string[];
  readonly why: NoValue;
  readonly value?: Value;
}

/** What a source says in a record that is scored. */
export function observe(source: Source, asked: Asked): Observed {
  const found = observationOf(source, asked);
  if (typeof found === "string") return { kind: "value", value: fractionOf(found), recorded: found };
  if (found && "ratings" in found)
    return { kind: "ratings", ratings: found.ratings.map(fractionOf), recorded: found.ratings };
  if (found) return { kind: "done", done: found.done };
  const value = sourceValue(source, asked);
  const exact = exactValue(value);
  if (exact) return { kind: "value", value: exact };
  if (!value.can) return { kind: "no-value", why: value.none ?? "not-measurable" };
  return { kind: "none", missing: value.missing, why: whyOpen(source, asked), value };
}

/** What stands in the record under a key, where the source is one. */
function observationOf(source: Source, { records, year }: Asked) {
  const key = typeof source === "string" ? source : "observed" in source ? source.observed : undefined;
  return key === undefined ? undefined : ownValue(records?.(year)?.observed, key);
}

function whyOpen(source: Source, { records, year }: Asked): NoValue {
  const compares = typeof source === "object" && ("growth" in source || "change" in source);
  return compares && records?.(year) && !records(year - 1) ? "no-previous-year" : "not-recorded";
}
