import type { Finding, Subject } from "../finding/index.js";
import type { Judgement } from "./judge.js";

/**
 * The finding of a standard in one of the commonest forms, each written out as a whole; `undefined` of any other.
 *
 * It is what `findingOf` makes key by key, which is slow: the same key is added to objects of many forms.
 */
export function writtenOut(judgement: Judgement, tier: string, subject: Subject): Finding | undefined {
  const { entry, tested, verdict, missing } = judgement;
  const { id: rule, clauses, effect, readings } = entry;
  const { bound, unit, required, actual, shortfall, items } = tested;
  if (verdict === "not-applicable" || verdict === "waived" || entry.ranked) return undefined;
  const type = "finding";
  const because: Finding[] = [];
  if (bound === undefined && !entry.waivable) {
    return items === undefined
      ? { type: "finding", rule, clauses, subject, tier, effect, verdict, missing, readings, because }
      : { type: "finding", rule, clauses, subject, tier, effect, verdict, items, missing, readings, because };
  }
  if (bound === undefined || required === undefined || actual === undefined || unit === undefined) return undefined;
  switch (entry.test) {
    case "at-least":
    case "at-most":
      if (entry.waivable) {
        const waivable = true;
        return shortfall === undefined
          ? {
              type,
              rule,
              clauses,
              subject,
              tier,
              effect,
              verdict,
              bound,
              unit,
              required,
              actual,
              missing,
              waivable,
              readings,
              because,
            }
          : {
              type,
              rule,
              clauses,
              subject,
              tier,
              effect,
              verdict,
              bound,
              unit,
              required,
              actual,
              shortfall,
              missing,
              waivable,
              readings,
              because,
            };
      }
      return shortfall === undefined
        ? {
            type,
            rule,
            clauses,
            subject,
            tier,
            effect,
            verdict,
            bound,
            unit,
            required,
            actual,
            missing,
            readings,
            because,
          }
        : {
            type,
            rule,
            clauses,
            subject,
            tier,
            effect,
            verdict,
            bound,
            unit,
            required,
            actual,
            shortfall,
            missing,
            readings,
            because,
          };
    case "covers":
      if (entry.waivable || items === undefined) return undefined;
      return shortfall === undefined
        ? {
            type,
            rule,
            clauses,
            subject,
            tier,
            effect,
            verdict,
            bound,
            required,
            actual,
            unit,
            items,
            missing,
            readings,
            because,
          }
        : {
            type,
            rule,
            clauses,
            subject,
            tier,
            effect,
            verdict,
            bound,
            required,
            actual,
            shortfall,
            unit,
            items,
            missing,
            readings,
            because,
          };
    default:
      return undefined;
  }
}
