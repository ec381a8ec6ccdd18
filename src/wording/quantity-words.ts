import type { Finding } from "../finding/index.js";
import type { Language, QuantityWords } from "../languages/index.js";

/** The figures of a finding, in the words of a language. */
export function quantityWords(language: Language, label: string, finding: Finding): QuantityWords {
  const { bound = "at-least", required, actual, shortfall, unit = "count" } = finding;
  return {
    label,
    bound,
    ...(required !== undefined && { required: language.quantity(required, unit) }),
    ...(actual !== undefined && { actual: language.quantity(actual, unit) }),
    ...(shortfall !== undefined && { shortfall: language.quantity(shortfall, unit) }),
  };
}
