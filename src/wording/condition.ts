import type { Finding, Verdict } from "../finding/index.js";
import type { Json } from "../kernel/index.js";
import type { QuantityWords } from "../languages/index.js";
import { unitOf } from "../measures/index.js";
import { type ChoiceCondition, type Condition, type Leaf, partsOf, type Source } from "../plan/index.js";
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
  const { language } = context;
  if (finding.combine === undefined) return asked ? leafSentence(context, label, finding, asked) : label;
  const [first] = finding.because;
  const barred = finding.combine === "not" && first?.asks ? barredSentence(context, first, first.asks) : undefined;
  if (barred !== undefined) return label === "" ? barred : language.pair(label, barred);
  const parts = finding.because.map((part) => partSentence(context, part));
  return language.conditions[finding.combine](label, parts);
}

function partSentence(context: Context, part: Finding): string {
  const { language } = context;
  return language.conditions.part(askedSentence(context, part), language.words.verdicts[part.verdict]);
}

function askedSentence(context: Context, finding: Finding): string {
  const leaf = finding.asks as Leaf | undefined;
  return conditionSentence(context, leaf ? askedName(context, leaf) : "", finding, leaf);
}

/** What a finding says of one thing that must not be so; nothing where that is more than one thing after all. */
function barredSentence(context: Context, finding: Finding, asks: Json): string | undefined {
  const { language } = context;
  const { conditions, cited } = language;
  const leaf = asks as unknown as Leaf;
  const label = askedName(context, leaf);
  if ("value" in leaf) return leafSentence(context, label, turnedRound(finding), leaf);
  if ("listed" in leaf) {
    const sentence = conditions.barred.listing(label);
    return finding.verdict === "unknown" ? conditions.open(sentence, missingWords(context, finding.missing)) : sentence;
  }
  if ("list" in leaf && leaf.required) return undefined;
  const found = leafSentence(context, conditions.actual, finding, "list" in leaf ? { ...leaf, atLeast: "all" } : leaf);
  const names = ("list" in leaf ? leaf.has : leaf.in).map((id) => memberName(context, leaf, id));
  if ("choice" in leaf) return cited(conditions.barred.choice(label, names), [found]);
  const { required = "" } = quantityWords(language, label, finding);
  return cited(conditions.barred.members(label, names, (leaf.atLeast ?? "all") === "all" ? "" : required), [found]);
}

/** A figure that must not lie on one side has to lie on the other. */
function turnedRound({ shortfall: _ofTheOtherSide, ...finding }: Finding): Finding {
  const { bound = "at-least", verdict } = finding;
  return { ...finding, bound: OTHER_SIDE[bound] ?? bound, verdict: OTHER_VERDICT[verdict] ?? verdict };
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
  const { language, plan } = context;
  if ("value" in leaf) {
    const unit = finding.unit ?? unitOf(leaf.value, plan, unitOfMeasure);
    const isChange = typeof leaf.value !== "string" && "change" in leaf.value;
    const told = unit === "ratio" && isChange ? "percentage-points" : (unit ?? "");
    return valueSentence(
      context,
      quantityWords(language, label, finding, told),
      finding,
      isWorkedOut(leaf.value, finding.missing),
    );
  }
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
  const possible = finding.items?.unknown ?? [];
  if (isOfAppraisal(leaf) && possible.length > 0) {
    return language.finding.possibly(
      label,
      possible.map((id) => memberName(context, leaf, id)),
    );
  }
  return "choice" in leaf
    ? choiceSentence(language, label, finding, (id) => memberName(context, leaf, id), leaf.in)
    : label;
}

/** Whether it asks for what an appraisal comes to, which may be open though every word is known. */
function isOfAppraisal(leaf: Condition): leaf is ChoiceCondition {
  return "choice" in leaf && (leaf.choice === "grade" || leaf.choice === "standing");
}

/** Of several inputs, or of rows of a list of which a field is open; that there are none on record is said already. */
function isWorkedOut(value: Source, missing: readonly string[]): boolean {
  return (
    partsOf(value).length > 0 ||
    (typeof value !== "string" && missing.some((path) => /^(?:grants|cases)\[/u.test(path)))
  );
}

/** What is worked out of several inputs says which of them are wanting. */
function valueSentence(context: Context, words: QuantityWords, finding: Finding, isOfSeveral: boolean): string {
  const { language } = context;
  const { why, required, range, missing } = finding;
  const reasons: Readonly<Record<string, string>> = language.words.noValue;
  if (why !== undefined) return language.conditions.without(words.label, reasons[why] ?? why);
  const sentence = figureSentence(language, words);
  // Of figures by tier none counts while the tier is open.
  return missing.length > 0 && (isOfSeveral || required === undefined || range !== undefined)
    ? language.conditions.open(sentence, missingWords(context, missing))
    : sentence;
}
