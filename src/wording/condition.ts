import type { Finding, Verdict } from "../finding/index.js";
import { sameJson, subtractDecimals } from "../kernel/index.js";
import type { QuantityWords } from "../languages/index.js";
import { unitOf } from "../measures/index.js";
import {
  type ChoiceCondition,
  type Condition,
  type Leaf,
  partsOf,
  type Source,
  type ValueCondition,
} from "../plan/index.js";
import type { Context } from "./context.js";
import { askedName, listingName, memberName } from "./leaf-name.js";
import { choiceSentence, membersSentence } from "./members.js";
import { missingWords } from "./missing.js";
import { figureSentence, quantityWords } from "./quantity-words.js";
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
  return finding.asks === undefined ? partSentence(context, finding) : askedSentence(context, finding);
}

/** What a finding says of a condition: of one thing what it came to, of several each part with its verdict. */
function conditionSentence(context: Context, label: string, finding: Finding, asked?: Condition): string {
  const { combine, because } = finding;
  if (combine === undefined) return asked ? leafSentence(context, label, finding, asked) : label;
  const [first] = because;
  if (combine === "not") return first ? barredSentence(context, label, first) : label;
  return context.language.conditions[combine](label, partSentences(context, because));
}

const partSentences = (context: Context, parts: readonly Finding[]) => parts.map((part) => partSentence(context, part));

function partSentence(context: Context, part: Finding): string {
  const { language } = context;
  return language.conditions.part(askedSentence(context, part), language.words.verdicts[part.verdict]);
}

function askedSentence(context: Context, finding: Finding): string {
  const leaf = finding.asks as Leaf | undefined;
  return conditionSentence(context, leaf ? askedName(context, leaf) : "", finding, leaf);
}

/** What a finding says of what must not be so: of one thing by itself, of several each part. */
function barredSentence(context: Context, label: string, finding: Finding): string {
  const { language } = context;
  const { combine, because } = finding;
  const [first, ...others] = because;
  if (first && others.length === 0 && combine !== "not") return barredSentence(context, label, first);
  const one = barredByItself(context, finding);
  if (one !== undefined) return label === "" ? one : language.pair(label, one);
  const parts = partSentences(context, combine === undefined ? [finding] : because);
  return language.conditions.barred[combine === "all" ? "all" : "any"](label, parts);
}

/** What must not be so as one thing; nothing where that is more than one after all. */
function barredByItself(context: Context, finding: Finding): string | undefined {
  const { combine, because } = finding;
  const [first] = because;
  // Turned round twice it has to be so.
  if (combine === "not" && first) return askedSentence(context, first);
  if (combine === "all") return spanSentence(context, because);
  const asks = finding.asks as unknown as Leaf | undefined;
  return combine === undefined && asks ? barredLeaf(context, finding, asks) : undefined;
}

/** That a figure must not lie between two; nothing where it is not one figure, told by both its ends. */
function spanSentence(context: Context, because: readonly Finding[]): string | undefined {
  const from = because.find(({ bound }) => bound === "at-least" || bound === "above");
  const to = because.find(({ bound }) => bound === "at-most" || bound === "below");
  if (because.length !== 2 || !from || !to || from.required === undefined || from.why !== undefined) return undefined;
  const [leaf, other] = [from.asks as unknown as Leaf, to.asks as unknown as Leaf];
  if (!("value" in leaf && "value" in other) || !sameJson(leaf.value, other.value)) return undefined;
  const [low, high] = [from, to].map((each) => figureWords(context, askedName(context, leaf), each, leaf));
  const sentence = low && high && context.language.conditions.barred.between(low, high);
  return sentence && withOpen(context, sentence, from, leaf.value);
}

/** What a finding says of one thing that must not be so; nothing where that is more than one thing after all. */
function barredLeaf(context: Context, finding: Finding, leaf: Leaf): string | undefined {
  const { language } = context;
  const { conditions, cited } = language;
  const label = askedName(context, leaf);
  if ("value" in leaf) return leafSentence(context, label, turnedRound(finding), leaf);
  if ("listed" in leaf) {
    const sentence = conditions.barred.listing(label);
    return finding.verdict === "unknown" ? conditions.open(sentence, missingWords(context, finding.missing)) : sentence;
  }
  if ("list" in leaf && leaf.required) return undefined;
  const named = (id: string) => memberName(context, leaf, id);
  const names = ("list" in leaf ? leaf.has : leaf.in).map(named);
  if ("choice" in leaf) {
    const instead = (finding.items?.recorded ?? []).map(named);
    // What must not be is not asked for.
    const asked = finding.verdict === "unknown" ? { ...leaf, in: [] } : leaf;
    const found =
      instead.length > 0
        ? language.finding.chosen(conditions.actual, instead)
        : leafSentence(context, conditions.actual, finding, asked);
    return cited(conditions.barred.choice(label, names), [found]);
  }
  const { required: _isBarred, ...open } = finding;
  const found = leafSentence(context, conditions.actual, open, { ...leaf, atLeast: "all" });
  const { required = "" } = quantityWords(language, label, finding);
  return cited(conditions.barred.members(label, names, (leaf.atLeast ?? "all") === "all" ? "" : required), [found]);
}

/** A figure that must not lie on one side has to lie on the other; on the wrong one it is off by what lies between. */
function turnedRound({ shortfall: _ofTheOtherSide, ...finding }: Finding): Finding {
  const { bound = "at-least", verdict, required, actual, range } = finding;
  const isFloor = bound === "at-least" || bound === "above";
  const nearest = actual ?? (isFloor ? range?.least : range?.most);
  const isOff = verdict === "met" && required !== undefined && nearest !== undefined;
  return {
    ...finding,
    bound: OTHER_SIDE[bound] ?? bound,
    verdict: OTHER_VERDICT[verdict] ?? verdict,
    ...(isOff && {
      shortfall: isFloor ? subtractDecimals(nearest, required) : subtractDecimals(required, nearest),
    }),
  };
}

type Bound = NonNullable<Finding["bound"]>;

const OTHER_SIDE: { readonly [B in Bound]?: Bound } = {
  "at-least": "below",
  above: "at-most",
  "at-most": "above",
  below: "at-least",
};

const OTHER_VERDICT: { readonly [V in Verdict]?: Verdict } = { met: "unmet", unmet: "met" };

function leafSentence(context: Context, label: string, finding: Finding, leaf: Condition): string {
  const { language } = context;
  if ("value" in leaf) return valueSentence(context, figureWords(context, label, finding, leaf), finding, leaf.value);
  if ("listed" in leaf) {
    return finding.verdict === "unknown"
      ? language.conditions.open(label, missingWords(context, finding.missing))
      : language.finding.listed(label, finding.verdict === "met", undefined);
  }
  if ("list" in leaf) {
    const named = (id: string) => memberName(context, leaf, id);
    const counted = leaf.counting === "on-site" ? language.conditions.onSite(label) : label;
    return membersSentence(language, counted, finding, named, (leaf.atLeast ?? "all") === "all");
  }
  if (!("choice" in leaf)) return label;
  return choiceSentence(language, label, finding, (id) => memberName(context, leaf, id), leaf.in, {
    isOfAppraisal: isOfAppraisal(leaf),
  });
}

/** Whether it asks for what an appraisal comes to, which may be open though every word is known. */
function isOfAppraisal({ choice }: ChoiceCondition): boolean {
  return choice === "grade" || choice === "standing";
}

/** Of several inputs, or of rows of a list of which a field is open; that there are none on record is said already. */
function isWorkedOut(value: Source, missing: readonly string[]): boolean {
  return (
    partsOf(value).length > 0 ||
    (typeof value !== "string" && missing.some((path) => /^(?:grants|cases)\[/u.test(path)))
  );
}

/** The figures of what is asked of a value; a change of a share in percentage points. */
function figureWords(context: Context, label: string, finding: Finding, { value }: ValueCondition): QuantityWords {
  const unit = finding.unit ?? unitOf(value, context.plan, unitOfMeasure);
  const isChange = typeof value !== "string" && "change" in value;
  return quantityWords(
    context.language,
    label,
    finding,
    unit === "ratio" && isChange ? "percentage-points" : (unit ?? ""),
  );
}

function valueSentence(context: Context, words: QuantityWords, finding: Finding, value: Source): string {
  const { language } = context;
  const { why } = finding;
  const reasons: Readonly<Record<string, string>> = language.words.noValue;
  if (why !== undefined) return language.conditions.without(words.label, reasons[why] ?? why);
  return withOpen(context, figureSentence(language, words), finding, value);
}

/** What is worked out of several inputs says which of them are wanting. */
function withOpen(context: Context, sentence: string, { required, range, missing }: Finding, value: Source): string {
  // Of figures by tier none counts while the tier is open.
  return missing.length > 0 && (isWorkedOut(value, missing) || required === undefined || range !== undefined)
    ? context.language.conditions.open(sentence, missingWords(context, missing))
    : sentence;
}
