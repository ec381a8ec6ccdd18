import {
  compareDecimals,
  compareFractions,
  type DecimalString,
  dividedBy,
  type Fraction,
  fractionOf,
  minus,
  ownValue,
  quotient,
  ZERO,
} from "../../kernel/index.js";
import type { AnnualRecord, Measured, Observation } from "../../registry/index.js";
import type { Source } from "../scorecard/scorecard.js";

/** What was observed for an indicator: a value (as it was recorded, where it was), the ratings of a panel, or the items of a checklist that are done. */
export type Observed =
  | { readonly kind: "value"; readonly value: Fraction; readonly recorded?: DecimalString }
  | { readonly kind: "ratings"; readonly ratings: readonly Fraction[] }
  | { readonly kind: "done"; readonly done: readonly string[] }
  | Unobserved;

/** Why an indicator has no value. */
export type NoValue =
  | "not-recorded"
  | "no-previous-year"
  | "zero-denominator"
  | "base-not-positive"
  | "another-kind"
  | "too-few-ratings"
  | "out-of-scale"
  | "no-cohort"
  | "constant-cohort";

/** That an indicator has no value: which inputs would give it one, and why. */
export interface Unobserved {
  readonly kind: "none";
  readonly missing: readonly string[];
  readonly why: NoValue;
}

/** What a source says in a record, and in that of the year before. */
export function observe(source: Source, record: AnnualRecord, previous: AnnualRecord | undefined): Observed {
  if ("observed" in source)
    return fromObservation(ownValue(record.observed, source.observed), `observed.${source.observed}`);
  if ("measured" in source)
    return fromMeasured(ownValue(record.measured, source.measured), `measured.${source.measured}`);
  if ("ratio" in source) return ratioOf(source.ratio, record);
  return growthOf(source.growth, record, previous);
}

function fromObservation(observation: Observation | undefined, path: string): Observed {
  if (observation === undefined) return none("not-recorded", path);
  if (typeof observation === "string") {
    return { kind: "value", value: fractionOf(observation), recorded: observation };
  }
  if ("ratings" in observation) return { kind: "ratings", ratings: observation.ratings.map(fractionOf) };
  return { kind: "done", done: observation.done };
}

/** A measured quotient counts as it was before its rounding, if it is the one of its inputs. */
function fromMeasured(measured: Measured | undefined, path: string): Observed {
  if (measured?.value === undefined) return none("not-recorded", path);
  const { value, inputs } = measured;
  const [over, under] = [ownValue(inputs, "numerator"), ownValue(inputs, "denominator")];
  const isQuotient =
    over !== undefined && under !== undefined && compareDecimals(under, "0") > 0 && quotient(over, under) === value;
  return isQuotient
    ? { kind: "value", value: dividedBy(fractionOf(over), fractionOf(under)) }
    : { kind: "value", value: fractionOf(value), recorded: value };
}

function none(why: NoValue, ...missing: readonly string[]): Unobserved {
  return { kind: "none", missing, why };
}

function valueIn(record: AnnualRecord | undefined, key: string): Fraction | undefined {
  const observation = ownValue(record?.observed, key);
  return typeof observation === "string" ? fractionOf(observation) : undefined;
}

function ratioOf([over, under]: readonly [string, string], record: AnnualRecord): Observed {
  const [top, bottom] = [valueIn(record, over), valueIn(record, under)];
  const missing = [...(top ? [] : [`observed.${over}`]), ...(bottom ? [] : [`observed.${under}`])];
  if (!top || !bottom) return none("not-recorded", ...missing);
  if (bottom.over === 0n) return none("zero-denominator", `observed.${under}`);
  return { kind: "value", value: dividedBy(top, bottom) };
}

function growthOf(key: string, record: AnnualRecord, previous: AnnualRecord | undefined): Observed {
  const [now, before] = [valueIn(record, key), valueIn(previous, key)];
  const missing = [...(now ? [] : [`observed.${key}`]), ...(before ? [] : [`previous.observed.${key}`])];
  if (!now || !before) return none(previous || !now ? "not-recorded" : "no-previous-year", ...missing);
  if (compareFractions(before, ZERO) <= 0) return none("base-not-positive", `previous.observed.${key}`);
  return { kind: "value", value: dividedBy(minus(now, before), before) };
}
