import type { Finding } from "../finding/index.js";
import { type DecimalString, fractionOf, multiplyDecimals, type RoundingMode, roundedTo } from "../kernel/index.js";
import { type QuantityWords, withCommas } from "../languages/index.js";
import { unitOf } from "../measures/index.js";
import { type Condition, type Leaf, partsOf } from "../plan/index.js";
import type { Context } from "./context.js";
import { askedName, listingName, memberName } from "./leaf-name.js";
import { missingWords } from "./missing.js";
import { bestOf, figureSentence, quantityWords } from "./quantity-words.js";
import { unitOfMeasure } from "./units.js";

/** What a finding says of the condition that a standard requires, and what it comes to where that is of several parts. */
export function requiredSentence(context: Context, label: string, finding: Finding, asked: Condition): string {
  const { language } = context;
  const named = "listed" in asked ? language.pair(label, listingName(context, asked.listed)) : label;
  const sentence = conditionSentence(context, named, finding, asked);
  const isSaid = finding.combine === undefined || finding.verdict === "met" || finding.verdict === "not-applicable";
  return isSaid ? sentence : language.conditions.part(sentence, language.words.verdicts[finding.verdict]);
}

/** What keeps a standard from asking anything: for whom it does, and what was found of that. */
export function whenSentence(context: Context, finding: Finding): string {
  const asks = finding.asks as Leaf | undefined;
  return asks ? askedSentence(context, finding, asks) : partSentence(context, finding);
}

/** What a finding says of a condition: of one thing what it came to, of several each part with its verdict. */
function conditionSentence(context: Context, label: string, finding: Finding, asked: Condition): string {
  const { language } = context;
  const leaf = "all" in asked || "any" in asked || "not" in asked ? undefined : asked;
  if (finding.combine === undefined) return leaf ? leafSentence(context, label, finding, leaf) : label;
  const parts = finding.because.map((part) => partSentence(context, part));
  return language.conditions[finding.combine](label, parts);
}

function partSentence(context: Context, part: Finding): string {
  const { language } = context;
  const asks = part.asks as Leaf | undefined;
  const sentence = asks ? askedSentence(context, part, asks) : conditionSentence(context, "", part, { all: [] });
  return language.conditions.part(sentence, language.words.verdicts[part.verdict]);
}

function askedSentence(context: Context, finding: Finding, leaf: Leaf): string {
  return conditionSentence(context, askedName(context, leaf), finding, leaf);
}

function leafSentence(context: Context, label: string, finding: Finding, leaf: Leaf): string {
  const { language, plan } = context;
  const named = (ids: readonly string[] = []) => ids.map((id) => memberName(context, leaf, id));
  if ("value" in leaf) {
    const unit = finding.unit ?? unitOf(leaf.value, plan, unitOfMeasure);
    const isWorkedOut = typeof leaf.value !== "string" && partsOf(leaf.value).length > 0;
    const isChange = typeof leaf.value === "object" && "change" in leaf.value;
    const told = unit === "ratio" && isChange ? "percentage-points" : (unit ?? (isWorkedOut ? "" : "count"));
    return valueSentence(context, figureWords(context, label, finding, told), finding, isWorkedOut);
  }
  const { has, lacks, unknown, required: mandatory } = finding.items ?? {};
  if ("list" in leaf) {
    const required = quantityWords(language, label, finding).required ?? "";
    const all = (leaf.atLeast ?? "all") === "all";
    return language.finding.items({
      label,
      has: named(has),
      lacks: named(lacks),
      unknown: named(unknown),
      notUnderstood: finding.items?.notUnderstood ?? [],
      mandatory: named(mandatory),
      required,
      all,
    });
  }
  if ("listed" in leaf) {
    return finding.verdict === "unknown"
      ? language.conditions.open(label, missingWords(context, finding.missing))
      : language.finding.listed(label, finding.verdict === "met", undefined);
  }
  if (!finding.items) return language.finding.choiceNotRecorded(label);
  if (finding.verdict === "unknown" && unknown) return language.finding.notUnderstood(label, unknown);
  return has && has.length > 0
    ? language.finding.chosen(label, named(has))
    : language.finding.notChosen(label, named(leaf.in));
}

/** What is worked out of several inputs says which of them are wanting. */
function valueSentence(context: Context, words: QuantityWords, finding: Finding, isWorkedOut: boolean): string {
  const { language } = context;
  const { why, required, actual, missing } = finding;
  const reasons: Readonly<Record<string, string>> = language.words.noValue;
  if (why !== undefined) return language.conditions.without(words.label, reasons[why] ?? why);
  if (required === undefined) return language.finding.noFigure(words);
  const sentence = figureSentence(language, words, finding);
  return isWorkedOut && actual === undefined && missing.length > 0
    ? language.conditions.open(sentence, missingWords(context, missing))
    : sentence;
}

/** The figures of a part: ratios in per cent, none of more places than anyone reads, and never nearer to the figure than it is. */
function figureWords({ language }: Context, label: string, finding: Finding, unit: string): QuantityWords {
  const { bound = "at-least", verdict, required, actual, shortfall } = finding;
  const rounded = (value: DecimalString, mode: RoundingMode) => {
    if (unit !== "ratio" && unit !== "percentage-points") {
      return language.quantity(roundedTo(fractionOf(value), PLACES, mode), unit);
    }
    const hundredfold = roundedTo(fractionOf(multiplyDecimals(value, "100")), PLACES, mode);
    return unit === "ratio" ? `${withCommas(hundredfold)}%` : language.quantity(hundredfold, unit);
  };
  const rises = bound === "at-least" || bound === "above";
  const best = actual ?? bestOf(finding);
  return {
    label,
    bound,
    ...(required !== undefined && { required: rounded(required, "half-up") }),
    ...(best !== undefined && { actual: rounded(best, verdict === "unmet" ? (rises ? "down" : "up") : "half-up") }),
    // Of a figure that has to be passed one that equals it is short by nothing that could be named.
    ...(shortfall !== undefined && shortfall !== "0" && { shortfall: rounded(shortfall, "up") }),
  };
}

const PLACES = 4;
