import { type Fraction, fractionOf, readExact } from "../../kernel/index.js";
import { unitOf } from "../../measures/index.js";
import { type Plan, partsOf, spanOf } from "../../plan/index.js";
import { dictionaryOf } from "../scorecard/check.js";
import type { Indicator } from "../scorecard/scorecard.js";
import type { ScoredIndicator } from "../scoring/sheet.js";

/** What a record can make a value be: from the least to the most, and whether in whole numbers alone. */
export interface Possible {
  readonly low?: Fraction;
  readonly high?: Fraction;
  readonly isWhole: boolean;
}

/** What the value of an indicator can be, by the dictionary of the plan and the library's own. */
export function possibleOf({ source, unit }: Indicator, scored: ScoredIndicator, plan: Plan | undefined): Possible {
  const { least, most } = spanOf(source, { dictionary: dictionaryOf(plan) });
  const value = rawValue(scored);
  const isSigned = value !== undefined && value.over < 0;
  return {
    // What is below 0 already may be.
    ...(least !== undefined && !isSigned && { low: fractionOf(least) }),
    ...(most !== undefined && { high: fractionOf(most) }),
    isWhole: partsOf(source).length === 0 && (unitOf(source, plan, () => undefined) ?? unit) === "count",
  };
}

/** The value as it was scored, where it was recorded. */
export function rawValue({ raw, rawExact }: ScoredIndicator): Fraction | undefined {
  if (rawExact) return readExact(rawExact);
  return typeof raw === "string" ? fractionOf(raw) : undefined;
}
