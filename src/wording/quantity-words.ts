import type { Finding } from "../finding/index.js";
import { type DecimalString, subtractDecimals, sumDecimals } from "../kernel/index.js";
import type { Language, QuantityWords } from "../languages/index.js";
import { differenceIn, exactAmount } from "./context.js";

/** The figures of a finding, in the words of a language. */
export function quantityWords(language: Language, label: string, finding: Finding): QuantityWords {
  const { bound = "at-least", required, actual, shortfall, unit = "count" } = finding;
  return {
    label,
    bound,
    ...(required !== undefined && { required: exactAmount({ language }, required, unit) }),
    ...(actual !== undefined && { actual: exactAmount({ language }, actual, unit) }),
    ...(shortfall !== undefined && { shortfall: differenceIn({ language }, shortfall, unit) }),
  };
}

/** A figure against what is asked: as it is, as far as it is known, or as not recorded. */
export function figureSentence({ finding: say }: Language, words: QuantityWords, finding: Finding): string {
  if (finding.actual !== undefined) return say.measured(words);
  return words.actual === undefined ? say.notRecorded(words) : say.atBest(words);
}

/** The figure at its best, of one that is not known and falls short all the same. */
export function bestOf({ bound = "at-least", required, shortfall }: Finding): DecimalString | undefined {
  if (required === undefined || shortfall === undefined) return undefined;
  const rises = bound === "at-least" || bound === "above";
  return rises ? subtractDecimals(required, shortfall) : sumDecimals([required, shortfall]);
}
