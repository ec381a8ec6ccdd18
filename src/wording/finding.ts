import type { Finding, Label, Locale } from "../finding/index.js";
import { own } from "../kernel/index.js";
import type { AuditRule, AuditWords, QuantityWords, RuleWords, Texts } from "../languages/index.js";
import { CHOICE_FACTS, LIST_FACTS, type Plan, type Standard } from "../plan/index.js";
import { onOneLine } from "./plain.js";
import { knownName, quoted, type Speaker, speakerOf } from "./speaker.js";
import { recordedName } from "./subject-name.js";
import type { Telling } from "./telling.js";

/** How finding is told. */
export const finding: Telling<Finding> = {
  say: (speaker, each) => [sentenceOf(speaker, each)],
};

/** A finding by itself, as `describe` says it, for who says nothing else and does without the words for it. */
export function describeFinding(plan: Plan, each: Finding, locale: Locale): string {
  return onOneLine(sentenceOf(speakerOf(plan, locale), each));
}

/** A finding as one sentence. */
export function sentenceOf(speaker: Speaker, finding: Finding): string {
  const standard = speaker.plan.standards.find(({ id }) => id === finding.rule);
  const sentence = standard ? aboutStandard(speaker, standard, finding) : aboutRule(speaker, finding);
  return speaker.texts.cited(sentence, [...finding.clauses, ...notesOn(speaker, finding)]);
}

function notesOn({ plan, texts }: Speaker, { clauses, effect, verdict, waivable, fault }: Finding): string[] {
  const kinds = plan.clauses.filter(({ id }) => clauses.includes(id)).map(({ kind }) => kind);
  const notes: string[] = [];
  if (waivable && verdict === "unmet") notes.push(texts.presumption);
  if (kinds.length > 0 && kinds.every((kind) => kind === "encouraged")) notes.push(texts.encouraged);
  else if (effect === "advises" && verdict === "unmet" && !fault) notes.push(texts.advises);
  return notes;
}

function aboutStandard(speaker: Speaker, standard: Standard, finding: Finding): string {
  const { texts } = speaker;
  const sentence = tested(speaker, standard, finding);
  const { verdict, waiver } = finding;
  if (waiver) return texts.waived(sentence, waiver.approvedBy, texts.words.date(waiver.approvedOn), waiver.reason);
  // Nobody owes being a candidate: that one is none says all there is to say.
  if (verdict === "not-applicable") {
    return standard.test === "listed" && standard.ranked ? sentence : texts.notAsked(sentence);
  }
  return verdict === "met" && standard.test !== "one-of" && standard.test !== "listed" ? texts.met(sentence) : sentence;
}

function tested(speaker: Speaker, standard: Standard, finding: Finding): string {
  const { plan, texts, say } = speaker;
  const label = say(standard.label);
  const words = wordsOf(speaker, label, finding);
  switch (standard.test) {
    case "at-least":
    case "at-most":
      if (finding.required === undefined) return texts.noFigure(words);
      return finding.actual === undefined ? texts.notRecorded(words) : texts.measured(words);
    case "covers": {
      const named = (ids: readonly string[] = []) => namesIn(speaker, plan[LIST_FACTS[standard.fact]], ids);
      const { has, lacks, unknown } = finding.items ?? {};
      const all = standard.atLeast === "all";
      return texts.items({
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
      if (finding.items === undefined) return texts.choiceNotRecorded(label);
      if (finding.items.unknown.length > 0) return texts.notUnderstood(label, finding.items.unknown);
      const has = namesIn(speaker, list, finding.items.has);
      return has.length > 0
        ? texts.chosen(label, has)
        : texts.notChosen(label, namesIn(speaker, list, standard.accepted));
    }
    case "within":
      return texts.within(words);
    case "listed":
      if (finding.verdict === "unknown") return texts.listUnknown(label);
      return texts.listed(label, finding.verdict === "met", finding.among && nameOfSubject(speaker, finding.among));
  }
}

function wordsOf({ texts }: Speaker, label: string, finding: Finding): QuantityWords {
  const { bound = "at-least", required, actual, shortfall, unit = "count" } = finding;
  return {
    label,
    bound,
    ...(required !== undefined && { required: texts.quantity(required, unit) }),
    ...(actual !== undefined && { actual: texts.quantity(actual, unit) }),
    ...(shortfall !== undefined && { shortfall: texts.quantity(shortfall, unit) }),
  };
}

function namesIn(
  { say }: Speaker,
  list: readonly { readonly id: string; readonly label: Label }[],
  ids: readonly string[],
): string[] {
  return ids.map((id) => {
    const member = list.find((each) => each.id === id);
    return member ? say(member.label) : id;
  });
}

function nameOfSubject({ plan, say }: Speaker, { kind, id }: NonNullable<Finding["among"]>): string {
  if (kind === "plan") return say(plan.title);
  const locality = plan.localities.find((each) => each.id === id);
  return locality ? say(locality.label) : id;
}

function aboutRule(speaker: Speaker, finding: Finding): string {
  const { texts, say } = speaker;
  const { rule, fault } = finding;
  if (fault) {
    const title = Object.hasOwn(texts.rules, rule) ? texts.rules[rule as keyof Texts["rules"]] : rule;
    return texts.fault(
      title,
      fault.path,
      fault.got === "nothing" ? texts.nothing : fault.got,
      say(fault.accepted),
      fault.example,
    );
  }
  const said = own(texts.said, rule);
  if (said) return said(ruleWords(speaker, finding));
  const sentence = Object.hasOwn(texts.audits, rule) ? texts.audits[rule as AuditRule] : undefined;
  return sentence ? sentence(auditWords(speaker, finding)) : rule;
}

function ruleWords(speaker: Speaker, finding: Finding): RuleWords {
  const { label: _label, ...quantities } = wordsOf(speaker, "", finding);
  const { has = [], lacks = [], unknown = [] } = finding.items ?? {};
  const named = (ids: readonly string[]) => ids.map((id) => elementOrRecord(speaker, id));
  return {
    ...quantities,
    subject: subjectOf(speaker, finding.subject),
    subjectKind: finding.subject.kind,
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
  const { words } = speaker.texts;
  if (kind === "schedule") return words.date(id);
  const name = recordedName(speaker, subject);
  if (name !== undefined) return name;
  return kind === "grants" ? words.grant(quoted(speaker, id)) : quoted(speaker, id);
}

/** The name of what stands in a list of a finding. */
function elementOrRecord(speaker: Speaker, id: string): string {
  return (
    knownName(speaker, "element", id) ?? knownName(speaker, "project", id) ?? knownName(speaker, "industry", id) ?? id
  );
}

function auditWords(speaker: Speaker, finding: Finding): AuditWords {
  const { plan, texts, say } = speaker;
  const { bound, unit = "count", because, subject, clauses } = finding;
  const amount = (value: string | undefined) => (value === undefined ? "" : texts.quantity(value, unit));
  const others = plan.targets.filter(
    ({ id, clauses: own }) => id !== subject.id && own.some((clause) => clauses.includes(clause)),
  );
  const target = plan.targets.find(({ id }) => id === subject.id);
  return {
    target: target ? say(target.label) : subject.id,
    others: others.map(({ label }) => say(label)),
    year: finding.year === undefined ? "" : String(finding.year),
    required: amount(finding.required),
    actual: amount(finding.actual),
    shortfall: bound === "at-least" ? amount(finding.shortfall) : "",
    from: amount(because[0]?.required),
    over: because[0]?.actual ?? "",
  };
}
