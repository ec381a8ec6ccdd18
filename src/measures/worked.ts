import type { Label } from "../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  diversity,
  NO_ITEMS,
  quotient,
  sumDecimals,
  wholeDecimal,
} from "../kernel/index.js";
import type { Measured, Recorded } from "../registry/index.js";

/** What a formula makes of the records, before the clauses and readings are put to it. */
export type Worked = Pick<Measured, "value" | "reason" | "inputs" | "missing" | "base" | "provenance">;

/** The inputs of a formula by name. */
export type Inputs = { readonly [name: string]: DecimalString };

const NO_INPUTS: Inputs = /* @__PURE__ */ Object.freeze({});

/** A figure that may not be recorded. */
export type Figure = Recorded<DecimalString>;

/** Numerator ÷ denominator; no value, but the reason, where the denominator is not above 0: of 0 what there is none of. */
export function ratio(
  numerator: Figure,
  denominator: Figure,
  others: Inputs = NO_INPUTS,
  without: Label = ZERO,
): Worked {
  const inputs: { [name: string]: DecimalString } = {};
  if ("value" in numerator) inputs.numerator = numerator.value;
  if ("value" in denominator) inputs.denominator = denominator.value;
  for (const name in others) inputs[name] = others[name] ?? "0";
  if ("missing" in numerator || "missing" in denominator) {
    return { inputs, missing: missingOf([numerator, denominator]) };
  }
  return compareDecimals(denominator.value, "0") > 0
    ? { value: quotient(numerator.value, denominator.value), inputs, missing: NO_ITEMS }
    : { reason: denominator.value === "0" ? without : NEGATIVE, inputs, missing: NO_ITEMS };
}

/** The ratio of two counts of things. */
export function ratioOf(numerator: number, denominator: number, others: Inputs = NO_INPUTS, without?: Label): Worked {
  return ratio({ value: wholeDecimal(numerator) }, { value: wholeDecimal(denominator) }, others, without);
}

/** A figure as it is. */
export function figure(recorded: Figure, inputs: Inputs = NO_INPUTS): Worked {
  return "value" in recorded
    ? { value: recorded.value, inputs, missing: NO_ITEMS }
    : { inputs, missing: recorded.missing };
}

/** A count of things. */
export function countOf(count: number, inputs: Inputs = NO_INPUTS): Worked {
  return figure({ value: wholeDecimal(count) }, inputs);
}

/** No value, since something is not recorded. */
export function notRecorded(missing: readonly string[], inputs: Inputs = NO_INPUTS): Worked {
  return { inputs, missing: [...new Set(missing)] };
}

/** What a list makes of what it names; not known where more may be than it names. */
export function ifWhole(worked: Worked, list: string, isWhole: boolean): Worked {
  return isWhole ? worked : notRecorded([...worked.missing, list], worked.inputs);
}

/** No value, though nothing is missing. */
export function none(reason: Label, inputs: Inputs = NO_INPUTS): Worked {
  return { reason, inputs, missing: NO_ITEMS };
}

/** 1 − Σs² over the shares of the parts; each part is an input by its name. */
export function diversityOf(parts: ReadonlyMap<string, DecimalString>): Worked {
  const amounts = [...parts.values()];
  const total = sumDecimals(amounts);
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  const inputs = Object.fromEntries([["total", total], ...sorted.map(([name, part]) => [`part.${name}`, part])]);
  return compareDecimals(total, "0") > 0 ? { value: diversity(amounts), inputs, missing: [] } : none(ZERO, inputs);
}

/** The sum of figures, all of which have to be recorded. */
export function sumOf(figures: readonly Figure[]): Figure {
  const missing = missingOf(figures);
  return missing.length > 0
    ? { missing }
    : { value: sumDecimals(figures.flatMap((each) => ("value" in each ? each.value : []))) };
}

/** The paths that are missing of several figures. */
export function missingOf(figures: readonly Recorded<unknown>[]): string[] {
  return [...new Set(figures.flatMap((each) => ("missing" in each ? each.missing : [])))];
}

const ZERO: Label = { zh: "基数为零，不作计算", en: "the denominator is 0" };
const NEGATIVE: Label = { zh: "基数为负数，不作计算", en: "the denominator is negative" };
