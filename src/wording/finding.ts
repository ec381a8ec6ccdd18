import type { Finding, Label } from "../finding/index.js";
import { own } from "../kernel/index.js";
import type { AuditWords, Language, QuantityWords, RuleWords } from "../languages/index.js";
import { CHOICE_FACTS, LIST_FACTS, type Plan, type Standard } from "../plan/index.js";
import { onOneLine } from "./plain.js";
import { areaName, knownName, quoted, type Speaker, speakerOf } from "./speaker.js";
import { recordedName } from "./subject-name.js";
import type { Telling } from "./telling.js";

/** How finding is told. */
export const finding: Telling<Finding> = {
  say: (speaker, each) => [sentenceOf(speaker, each)],
};

/** A finding by itself, as `describe` says it, for who says nothing else and does without the words for it. */
export function describeFinding(plan: Plan, each: Finding, language: Language): string {
  return onOneLine(sentenceOf(speakerOf(plan, language), each));
}

/** A finding as one sentence. */
export function sentenceOf(speaker: Speaker, finding: Finding): string {
  const standard = speaker.plan.standards.find(({ id }) => id === finding.rule);
  const sentence = standard ? aboutStandard(speaker, standard, finding) : aboutRule(speaker, finding);
  return speaker.language.cited(sentence, [...finding.clauses, ...notesOn(speaker, finding)]);
}

function notesOn({ plan, language }: Speaker, { clauses, effect, verdict, waivable, fault }: Finding): string[] {
  const kinds = plan.clauses.filter(({ id }) => clauses.includes(id)).map(({ kind }) => kind);
  const notes: string[] = [];
  if (waivable && verdict === "unmet") notes.push(language.finding.presumption);
  if (kinds.length > 0 && kinds.every((kind) => kind === "encouraged")) notes.push(language.finding.encouraged);
  else if (effect === "advises" && verdict === "unmet" && !fault) notes.push(language.finding.advises);
  return notes;
}

function aboutStandard(speaker: Speaker, standard: Standard, finding: Finding): string {
  const { language } = speaker;
  const sentence = tested(speaker, standard, finding);
  const { verdict, waiver } = finding;
  if (waiver)
    return language.finding.waived(sentence, waiver.approvedBy, language.date(waiver.approvedOn), waiver.reason);
  // Nobody owes being a candidate: that one is none says all there is to say.
  if (verdict === "not-applicable") {
    return standard.test === "listed" && standard.ranked ? sentence : language.finding.notAsked(sentence);
  }
  return verdict === "met" && standard.test !== "one-of" && standard.test !== "listed"
    ? language.finding.met(sentence)
    : sentence;
}

function tested(speaker: Speaker, standard: Standard, finding: Finding): string {
  const { plan, language } = speaker;
  const label = language.label(standard.label);
  const words = wordsOf(speaker, label, finding);
  switch (standard.test) {
    case "at-least":
    case "at-most":
      if (finding.required === undefined) return language.finding.noFigure(words);
      return finding.actual === undefined ? language.finding.notRecorded(words) : language.finding.measured(words);
    case "covers": {
      const named = (ids: readonly string[] = []) => namesIn(speaker, plan[LIST_FACTS[standard.fact]], ids);
      const { has, lacks, unknown } = finding.items ?? {};
      const all = standard.atLeast === "all";
      return language.finding.items({
        label,
        has: named(has),
        lacks: named(lacks),
        unknown: named(unknown),
        required: words.required ?? "",
        all,
      });
    }
    case "one-of": {
      const list = plan[CHOICE_FACTS[standard.fact]];
      if (finding.items === undefined) return language.finding.choiceNotRecorded(label);
      if (finding.items.unknown.length > 0) return language.finding.notUnderstood(label, finding.items.unknown);
      const has = namesIn(speaker, list, finding.items.has);
      return has.length > 0
        ? language.finding.chosen(label, has)
        : language.finding.notChosen(label, namesIn(speaker, list, standard.accepted));
    }
    case "within":
      return language.finding.within(words);
    case "listed":
      if (finding.verdict === "unknown") return language.finding.listUnknown(label);
      return language.finding.listed(
        label,
        finding.verdict === "met",
        finding.among && nameOfSubject(speaker, finding.among),
      );
  }
}

function wordsOf({ language }: Speaker, label: string, finding: Finding): QuantityWords {
  const { bound = "at-least", required, actual, shortfall, unit = "count" } = finding;
  return {
    label,
    bound,
    ...(required !== undefined && { required: language.quantity(required, unit) }),
    ...(actual !== undefined && { actual: language.quantity(actual, unit) }),
    ...(shortfall !== undefined && { shortfall: language.quantity(shortfall, unit) }),
  };
}

function namesIn(
  speaker: Speaker,
  list: readonly { readonly id: string; readonly label: Label }[],
  ids: readonly string[],
): string[] {
  return ids.map((id) => {
    const member = list.find((each) => each.id === id);
    return member ? speaker.language.label(member.label) : (knownName(speaker, "element", id) ?? id);
  });
}

function nameOfSubject({ plan, language }: Speaker, { kind, id }: NonNullable<Finding["among"]>): string {
  if (kind === "plan") return language.label(plan.title);
  const locality = plan.localities.find((each) => each.id === id);
  return locality ? language.label(locality.label) : id;
}

function aboutRule(speaker: Speaker, finding: Finding): string {
  const { language } = speaker;
  const { rule, fault } = finding;
  if (fault) {
    return language.finding.fault(
      own(language.finding.rules, rule) ?? rule,
      fault.path,
      fault.got === "nothing" ? language.finding.nothing : fault.got,
      language.label(fault.accepted),
      fault.example,
    );
  }
  const sentence = own(language.finding.sentences, rule);
  if (sentence) return sentence(ruleWords(speaker, finding));
  return own(language.finding.audits, rule)?.(auditWords(speaker, finding)) ?? rule;
}

function ruleWords(speaker: Speaker, finding: Finding): RuleWords {
  const { label: _label, ...quantities } = wordsOf(speaker, "", finding);
  const { has = [], lacks = [], unknown = [] } = finding.items ?? {};
  const named = (ids: readonly string[]) => ids.map((id) => elementOrRecord(speaker, id));
  return {
    ...quantities,
    subject: subjectOf(speaker, finding.subject),
    among: finding.among ? elementOrRecord(speaker, finding.among.id) : "",
    year: finding.year === undefined ? "" : String(finding.year),
    has: named(has),
    lacks: named(lacks),
    unknown: named(unknown),
    verdict: finding.verdict,
  };
}

/** The name of what a rule is about, else its id in quotes; of a schedule its deadline. */
function subjectOf(speaker: Speaker, subject: Finding["subject"]): string {
  const { kind, id } = subject;
  const { language } = speaker;
  if (kind === "schedule") return language.date(id);
  if (kind === "area") return areaName(speaker);
  const name = recordedName(speaker, subject);
  if (name !== undefined) return name;
  return kind === "grants" ? language.words.grant(quoted(speaker, id)) : quoted(speaker, id);
}

/** The name of what stands in a list of a finding. */
function elementOrRecord(speaker: Speaker, id: string): string {
  return (
    knownName(speaker, "element", id) ?? knownName(speaker, "project", id) ?? knownName(speaker, "industry", id) ?? id
  );
}

function auditWords(speaker: Speaker, finding: Finding): AuditWords {
  const { plan, language } = speaker;
  const { bound, unit = "count", because, subject, clauses } = finding;
  const amount = (value: string | undefined) => (value === undefined ? "" : language.quantity(value, unit));
  const others = plan.targets.filter(
    ({ id, clauses: own }) => id !== subject.id && own.some((clause) => clauses.includes(clause)),
  );
  const target = plan.targets.find(({ id }) => id === subject.id);
  return {
    target: target ? language.label(target.label) : subject.id,
    others: others.map(({ label }) => language.label(label)),
    year: finding.year === undefined ? "" : String(finding.year),
    required: amount(finding.required),
    actual: amount(finding.actual),
    shortfall: bound === "at-least" ? amount(finding.shortfall) : "",
    from: amount(because[0]?.required),
    over: because[0]?.actual ?? "",
  };
}
