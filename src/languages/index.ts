export { money, withCommas } from "./figures.js";
export type { Language } from "./language.js";
export type { AuditWords, QuantityWords, RuleWords } from "./messages/finding.js";
export type { Words } from "./messages/words.js";
export { requireLanguage } from "./require-language.js";
export type { Result, ResultType, ResultTypes } from "./results.js";
