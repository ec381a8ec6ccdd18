import type { Finding, Label, Locale } from "../finding/index.js";
import { own } from "../kernel/index.js";
import { CHOICE_FACTS, LIST_FACTS, LISTS, type Plan, type Standard } from "../plan/index.js";
import type { AuditRule, AuditWords, QuantityWords, RuleWords, Texts } from "./texts.js";
import { en } from "./texts-en.js";
import { zh } from "./texts-zh.js";

/**
 * A finding as a sentence that an officer would sign: what is there, what is asked, what is lacking, and the clause.
 *
 * Names come from the plan, so the same finding reads under another city's plan in its own terms.
 *
 * @param plan - the plan the finding was made under
 * @param finding - a finding of a standard, of the records or of the plan's numbers
 * @param locale - `"zh-CN"` or `"en"`
 *
 * @see 4.1.2
 * @example
 * ```ts
 * import { assessTier, Complex, describe } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [], site: { floorArea: "1999.99" },
 * });
 * const [area] = assessTier(taizhou, complex, "county", { asOf: "2019-12-31" }).findings;
 * area && describe(taizhou, area, "zh-CN");
 * // => "场所面积1,999.99平方米，要求2,000平方米，还差0.01平方米（4.1.2，属推定，经批准的豁免可推翻）"
 * ```
 */
export function describe(plan: Plan, finding: Finding, locale: Locale): string {
  const speaker = speakerOf(plan, locale);
  const standard = plan.standards.find(({ id }) => id === finding.rule);
  const sentence = standard ? aboutStandard(speaker, standard, finding) : aboutRule(speaker, finding);
  return speaker.texts.cited(sentence, [...finding.clauses, ...notesOn(speaker, finding)]);
}

interface Speaker {
  readonly plan: Plan;
  readonly texts: Texts;
  readonly say: (label: Label) => string;
}

function speakerOf(plan: Plan, locale: Locale): Speaker {
  return locale === "en"
    ? { plan, texts: en, say: (label) => label.en }
    : { plan, texts: zh, say: (label) => label.zh };
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
  if (waiver) return texts.waived(sentence, waiver.approvedBy, waiver.approvedOn, waiver.reason);
  if (verdict === "not-applicable") return texts.notAsked(sentence);
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
  const named = (ids: readonly string[]) => namesIn(speaker, elementsOf(speaker.plan), ids);
  return {
    ...quantities,
    subject: named([finding.subject.id])[0] ?? "",
    subjectKind: finding.subject.kind,
    among: named(finding.among ? [finding.among.id] : [])[0] ?? "",
    year: finding.year === undefined ? "" : String(finding.year),
    has: named(has),
    lacks: named(lacks),
    unknown: named(unknown),
    verdict: finding.verdict,
  };
}

/** Everything that a plan has a name for. */
function elementsOf(plan: Plan): readonly { readonly id: string; readonly label: Label }[] {
  return [
    ...LISTS.flatMap((list) => plan[list]),
    ...plan.tiers,
    ...plan.localities,
    ...(plan.dimensions ?? []),
    ...(plan.duties ?? []).flatMap(({ parts }) => parts ?? []),
  ];
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
