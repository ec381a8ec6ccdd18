import type { Finding } from "../finding/index.js";
import { compareDecimals, ownValue, subtractDecimals } from "../kernel/index.js";
import type { AuditWords, Language, RuleWords } from "../languages/index.js";
import { CHOICE_FACTS, kindsOf, LIST_FACTS, type LISTS, type Plan, perPlan, type Standard } from "../plan/index.js";
import { requiredSentence, whenSentence } from "./condition.js";
import { areaName, type Context, contextOf, differenceIn, exactAmount, knownName, quoted } from "./context.js";
import { elementName } from "./leaf-name.js";
import { choiceSentence, membersSentence } from "./members.js";
import { missingWords } from "./missing.js";
import { onOneLine } from "./plain.js";
import { figureSentence, quantityWords } from "./quantity-words.js";
import { recordSentence } from "./record-sentence.js";
import { ruleName } from "./rule-name.js";
import type { Sentences } from "./sentences.js";
import { recordedName } from "./subject-name.js";

/** How finding is told. */
export const finding: Sentences<Finding> = (context, each) => [sentenceOf(context, each)];

/** A finding by itself, as `describe` says it, for who says nothing else and does without the words for it. */
export function describeFinding(plan: Plan, each: Finding, language: Language): string {
  return onOneLine(sentenceOf(contextOf(plan, language), each));
}

/** A finding as one sentence. */
export function sentenceOf(context: Context, finding: Finding): string {
  return context.language.cited(statementOf(context, finding), [...finding.clauses, ...notesOn(context, finding)]);
}

/** What a finding says, without the clauses it rests on. */
export function statementOf(context: Context, finding: Finding): string {
  const standard = standardsOf(context.plan).get(finding.rule);
  return standard ? aboutStandard(context, standard, finding) : aboutRule(context, finding);
}

const standardsOf = /* @__PURE__ */ perPlan(({ standards }) => new Map(standards.map((each) => [each.id, each])));

/** What is to be noted of a finding: that a waiver may rebut it, that it is encouraged, a principle or only advised. */
export function notesOn({ plan, language }: Context, { clauses, effect, verdict, waivable, fault }: Finding): string[] {
  const notes: string[] = [];
  if (waivable && verdict === "unmet") notes.push(language.finding.presumption);
  const force = urgedBy(plan, clauses);
  if (force) notes.push(language.finding[force]);
  else if (effect === "advises" && verdict === "unmet" && !fault) notes.push(language.finding.advises);
  return notes;
}

/** The force of what is no more than encouraged, or a principle. */
function urgedBy({ clauses: all }: Plan, clauses: readonly string[]): "encouraged" | "principle" | undefined {
  const [force, other] = new Set(kindsOf(all, clauses));
  return other === undefined && (force === "encouraged" || force === "principle") ? force : undefined;
}

function aboutStandard(context: Context, standard: Standard, finding: Finding): string {
  const { language } = context;
  const { verdict, waiver, missing } = finding;
  const open = saysOpen(language, standard, finding);
  const isFigure = "requires" in standard && "value" in standard.requires;
  // What no record could decide wants a figure of the plan.
  if (isFigure && verdict === "unknown" && missing.length === 0)
    return language.finding.noFigure(quantityWords(language, language.label(standard.label), finding));
  const sentence = tested(context, standard, open && isFigure ? { ...finding, missing: [] } : finding);
  if (waiver)
    return language.finding.waived(sentence, waiver.approvedBy, language.date(waiver.approvedOn), waiver.reason);
  // Nobody owes being a candidate: that one is none says all there is to say.
  if (verdict === "not-applicable") {
    return standard.ranked
      ? sentence
      : language.finding.notAsked(sentence, finding.when && whenSentence(context, finding.when));
  }
  if (open) return open(sentence, missingWords(context, missing));
  return verdict === "met" && standard.test !== "one-of" && standard.test !== "listed"
    ? language.finding.met(sentence)
    : sentence;
}

/** How what is missing is said, where what is known is said beside it. */
function saysOpen({ conditions, finding: say }: Language, standard: Standard, finding: Finding) {
  const { verdict, missing, actual, range, items } = finding;
  if (verdict !== "unknown" || missing.length === 0) return undefined;
  // For whom it asks something may be what is not known.
  if (standard.when || (range && standard.test !== "within")) return conditions.open;
  // A word that nobody knows stands in a record.
  return standard.test === "within" || (actual !== undefined && !items) ? say.open : undefined;
}

function tested(context: Context, standard: Standard, finding: Finding): string {
  const { language } = context;
  const label = language.label(standard.label);
  const words = { ...quantityWords(language, label, finding), force: urgedBy(context.plan, finding.clauses) };
  const named = (list: (typeof LISTS)[number]) => (id: string) => elementName(context, list, id);
  if ("requires" in standard) return requiredSentence(context, label, finding, standard.requires);
  switch (standard.test) {
    case "at-least":
    case "at-most":
      if (finding.required === undefined) return language.finding.noFigure(words);
      return figureSentence(language, words);
    case "covers":
      return membersSentence(
        language,
        label,
        finding,
        named(LIST_FACTS[standard.fact]),
        standard.atLeast === "all",
        words.force !== undefined,
      );
    case "one-of":
      return choiceSentence(language, label, finding, named(CHOICE_FACTS[standard.fact]), standard.accepted, {
        isUrged: words.force !== undefined,
      });
    case "within":
      return finding.verdict === "unknown" && words.actual === undefined ? label : language.finding.within(words);
    case "listed":
      if (finding.verdict === "unknown")
        return language.finding.listingUnknown(
          label,
          LISTING_PARTS.find((part) => finding.missing.some((path) => path.toLowerCase().endsWith(part))) ?? "list",
        );
      return language.finding.listed(
        label,
        finding.verdict === "met",
        finding.among && nameOfSubject(context, finding.among),
      );
  }
}

/** What may leave open whether a complex is listed, what is told first of it first. */
const LISTING_PARTS = ["tier", "locality"] as const;

function nameOfSubject({ plan, language }: Context, { kind, id }: NonNullable<Finding["among"]>): string {
  if (kind === "plan") return language.label(plan.title);
  const locality = plan.localities.find((each) => each.id === id);
  return locality ? language.label(locality.label) : id;
}

function aboutRule(context: Context, finding: Finding): string {
  const { language } = context;
  const { rule, fault } = finding;
  if (fault) return recordSentence(context, finding, fault);
  if (isOfItself(finding)) {
    const asked = language.words.ofOwner(subjectOf(context, finding.subject), ruleName(context, rule));
    return language.finding.open(asked, missingWords(context, finding.missing));
  }
  const sentence = ownValue(language.finding.sentences, rule);
  if (sentence) {
    const said = sentence(ruleWords(context, finding));
    const isPartly = finding.verdict === "unknown" && finding.range !== undefined;
    return isPartly ? language.finding.open(said, missingWords(context, finding.missing)) : said;
  }
  return ownValue(language.finding.audits, rule)?.(auditWords(context, finding)) ?? rule;
}

/** Whether nothing is open but which of two records is right, or the record of the grant itself. */
function isOfItself({ verdict, range, missing }: Finding): boolean {
  const isOne = (path: string) => /(?:^|\.)id$|^(?:period|instalments)$/u.test(path);
  return verdict === "unknown" && range === undefined && missing.length > 0 && missing.every(isOne);
}

function ruleWords(context: Context, finding: Finding): RuleWords {
  const { label: _label, ...quantities } = quantityWords(context.language, "", finding);
  const { has = [], lacks = [], unknown = [] } = finding.items ?? {};
  const named = (ids: readonly string[]) => ids.map((id) => elementOrRecord(context, id));
  const { actual, required, unit = "count" } = finding;
  const over = actual === undefined || required === undefined ? "0" : subtractDecimals(actual, required);
  return {
    ...quantities,
    ...(compareDecimals(over, "0") > 0 && { over: differenceIn(context, over, unit) }),
    subject: subjectOf(context, finding.subject),
    among: finding.among ? elementOrRecord(context, finding.among.id) : "",
    year: finding.year === undefined ? "" : String(finding.year),
    has: named(has),
    lacks: named(lacks),
    unknown: named(unknown),
    verdict: finding.verdict,
  };
}

/** The name of what a rule is about, else its id in quotes; of a schedule its deadline. */
function subjectOf(context: Context, subject: Finding["subject"]): string {
  const { kind, id } = subject;
  const { language } = context;
  if (kind === "schedule" || kind === "calendar") return language.date(id);
  if (kind === "area") return areaName(context);
  const name = recordedName(context, subject);
  if (name !== undefined) return name;
  return kind === "grants" ? language.words.grant(quoted(context, id)) : quoted(context, id);
}

/** The name of what stands in a list of a finding. */
function elementOrRecord(context: Context, id: string): string {
  return (
    knownName(context, "element", id) ?? knownName(context, "project", id) ?? knownName(context, "industry", id) ?? id
  );
}

function auditWords(context: Context, finding: Finding): AuditWords {
  const { plan, language } = context;
  const { bound, unit = "count", because, subject, against = [], verdict } = finding;
  const amount = (value: string | undefined) => (value === undefined ? "" : exactAmount(context, value, unit));
  const others = against.flatMap(({ id }) => plan.targets.find((each) => each.id === id) ?? []);
  const target = plan.targets.find(({ id }) => id === subject.id);
  return {
    target: target ? language.label(target.label) : subject.id,
    others: others.map(({ label }) => language.label(label)),
    year: finding.year === undefined ? "" : String(finding.year),
    required: amount(finding.required),
    actual: amount(finding.actual),
    shortfall: bound === "at-least" ? amount(finding.shortfall) : "",
    isOver: bound === "at-most" && verdict === "unmet",
    mayExceed: others.every(({ bound: own }) => own !== "exactly"),
    from: amount(because[0]?.required),
    over: because[0]?.actual ?? "",
  };
}
