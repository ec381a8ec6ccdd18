import type { Scorecard } from "../appraisal/index.js";
import type { Label, Locale } from "../finding/index.js";
import { compareDecimals, type DecimalString, type Json, own, readDecimal } from "../kernel/index.js";
import { MEASURES, measureNamed, OBSERVED } from "../measures/index.js";
import { LISTS, type Plan } from "../plan/index.js";
import type { PolicyReport } from "./policy-report.js";
import type { Question } from "./question.js";
import type { ReportChange } from "./report-change.js";
import { grouped, type Texts } from "./texts.js";
import type { CompareTexts } from "./texts-compare.js";
import { en } from "./texts-en.js";
import { enCompare } from "./texts-en-compare.js";
import { zh } from "./texts-zh.js";
import { zhCompare } from "./texts-zh-compare.js";

/** What of a report names things: the plan, the names of records, and the scorecards and rules that it was made with. */
export type Naming = Pick<PolicyReport, "plan" | "names" | "given">;

/**
 * A change between two reports as a sentence: which way it goes, what it is about, and the value before and after.
 *
 * @param report - the later report, whose plan, records and options name things
 * @param change - of `compareReports`
 * @param locale - `"zh-CN"` or `"en"`
 *
 * @see 5.2.4
 * @example
 * ```ts
 * import { assess, compareReports, Portfolio, sayChange } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const reportOf = (floorArea: number) =>
 *   assess(taizhou, Portfolio.parse({ complexes: [{
 *     id: "pumps", name: "泵业综合体", locality: "wenling", site: { floorArea },
 *     milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 *   }] }), { asOf: "2020-12-31" });
 * const after = reportOf(4680);
 * const [change] = compareReports(reportOf(5000), after);
 * change && sayChange(after, change, "zh-CN"); // => "变差：泵业综合体，市级：判定由符合变为不符合"
 * change && sayChange(after, change, "en"); // => "worse: 泵业综合体, municipal: verdict from met to not met"
 * ```
 */
export function sayChange(report: Naming, change: ReportChange, locale: Locale): string {
  const speaker = speakerOf(report, locale);
  const { words } = speaker;
  const { field, before, after, part, path, subject, rule, tier, year, locality } = change;
  const isStamp = change.kind === "stamp";
  const isWhole = !path.endsWith(`.${field}`);
  const about = isStamp
    ? [words.parts[part]]
    : [
        ...(subject ? [speaker.name(subject.id)] : [words.parts[part]]),
        ...(subject && !["complexes", "appraisal", "funding", "standing"].includes(part) ? [words.parts[part]] : []),
        ...(locality === undefined ? [] : [speaker.name(locality)]),
        ...(tier === undefined ? [] : [speaker.name(tier)]),
        ...(rule === undefined ? [] : [speaker.name(rule)]),
        ...(year === undefined ? [] : [words.inYear(year)]),
      ];
  const value = (each: Json | undefined) => worded(speaker, each, change);
  const label = own(words.fields, `${part}.${field}`) ?? own(words.fields, field) ?? speaker.name(field);
  const [was, is] = [value(before), value(after)];
  const isThere = isWhole && !isStamp && (before === undefined || after === undefined);
  const what = isThere
    ? after === undefined
      ? words.went(before === true ? "" : (was ?? ""))
      : words.came(after === true ? "" : (is ?? ""))
    : was === undefined || is === undefined || (before === undefined && after === undefined)
      ? words.changed(label)
      : words.fromTo(label, was, is, differenceOf(speaker, change));
  return words.sentence(words.directions[change.direction], words.about(about), what);
}

/**
 * A question for a missing input as a sentence: what is not recorded, where it would stand, and what it decides.
 *
 * @param report - the report that the question is of
 * @param question - of `nextQuestions`
 * @param locale - `"zh-CN"` or `"en"`
 *
 * @see 5.2.4
 * @example
 * ```ts
 * import { assess, nextQuestions, Portfolio, sayQuestion } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const report = assess(taizhou, Portfolio.parse({ complexes: [{
 *   id: "pumps", name: "泵业综合体", locality: "wenling",
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * }] }), { asOf: "2020-12-31" });
 * const [first] = nextQuestions(report);
 * first && sayQuestion(report, first, "en");
 * // => "泵业综合体, floor area: not recorded (complexes[0].site.floorArea); by itself it decides the tier held (county), the next tier (municipal)"
 * ```
 */
export function sayQuestion(report: Naming, question: Question, locale: Locale): string {
  const speaker = speakerOf(report, locale);
  const { words, texts } = speaker;
  const { path, subject, year, rule, decides, alone } = question;
  const last =
    path
      .replace(/\[\d+\]$/u, "")
      .split(".")
      .at(-1) ?? path;
  const asked = own(words.lists, path) ?? inputName(speaker, path, last);
  const input = words.about([
    ...(subject ? [speaker.name(subject.id)] : []),
    ...(rule === undefined ? [] : [speaker.name(rule)]),
    ...(year === undefined ? [] : [words.inYear(year)]),
    asked,
  ]);
  const decided = decides.map(({ kind, tier, rule: by, part, marks }) => {
    const id = kind === "finding" || kind === "advice" || kind === "target" ? by : tier;
    const notes = [
      ...(kind === "part" ? [words.parts[part]] : id === undefined ? [] : [speaker.name(id)]),
      ...(marks === undefined ? [] : [words.marks(marks)]),
    ];
    return texts.cited(words.decisions[kind], notes);
  });
  return words.question(input, path, texts.list([...new Set(decided)]), alone);
}

interface Speaker {
  readonly words: CompareTexts;
  readonly texts: Texts;
  readonly say: (label: Label) => string;
  readonly name: (id: string) => string;
  readonly quantity: (value: string, unit: string) => string;
}

function speakerOf({ plan, names, given }: Naming, locale: Locale): Speaker {
  const [words, texts] = locale === "en" ? [enCompare, en] : [zhCompare, zh];
  const say = (label: Label) => (locale === "en" ? label.en : label.zh);
  const labels = labelsOf(plan, given);
  const name = (id: string): string => {
    const label = labels.get(id);
    if (label) return say(label);
    const measure = measureNamed(id);
    if (measure) return texts.cited(say(measure.label), measure.by ? [name(id.slice(measure.id.length + 1))] : []);
    const record = Object.values(names).find((list) => Object.hasOwn(list, id));
    const titles: Readonly<Record<string, string>> = { ...words.rules, ...texts.rules };
    return own(record, id) ?? own(titles, id) ?? id;
  };
  const quantity = (value: string, unit: string) =>
    unit === "marks" ? words.marks(value) : BARE.includes(unit) ? grouped(value) : texts.quantity(value, unit);
  return { words, texts, say, name, quantity };
}

/** Units that go without saying. */
const BARE: readonly string[] = ["count", "ratio"];

/** Everything that the plan, its scorecards, its rules and the library have a name for; the plan's own first. */
function labelsOf(plan: Plan, { scorecards = [], standing }: Naming["given"]): ReadonlyMap<string, Label> {
  const nodes = (node: Scorecard["root"]): readonly Named[] =>
    node.children.flatMap((child) => ("children" in child ? [child, ...nodes(child)] : [child]));
  const named: readonly Named[] = [
    ...MEASURES,
    ...OBSERVED,
    ...(standing?.standings ?? []),
    ...scorecards.flatMap(({ id, title, root, adjustments = [], grades }) => [
      { id, label: title },
      ...nodes(root),
      ...adjustments,
      ...grades,
    ]),
    ...LISTS.flatMap((list) => plan[list]),
    ...plan.standards,
    ...plan.targets,
    ...plan.localities,
    ...plan.tiers,
    { id: plan.id, label: plan.title },
  ];
  return new Map(named.map(({ id, label }) => [id, label]));
}

interface Named {
  readonly id: string;
  readonly label: Label;
}

/** A value in words; none for what a sentence cannot hold. */
function worded(
  { words, quantity, name }: Speaker,
  value: Json | undefined,
  { field, unit }: ReportChange,
): string | undefined {
  if (value === undefined) return words.none;
  if (typeof value === "object") return undefined;
  const text = String(value);
  if (unit !== undefined && readDecimal(value) !== undefined) return quantity(text, unit);
  return own(words.values, `${field}.${text}`) ?? own(words.values, text) ?? name(text);
}

function differenceOf({ quantity }: Speaker, { difference, unit = "count" }: ReportChange): string {
  if (difference === undefined) return "";
  const sign = compareDecimals(difference, "0") > 0 ? "+" : "−";
  return `${sign}${quantity(unsigned(difference), unit)}`;
}

function unsigned(value: DecimalString): string {
  return value.startsWith("-") ? value.slice(1) : value;
}

/** What an input is called: by its key in the record, or the key of what was observed. */
function inputName({ words, name, say }: Speaker, path: string, last: string): string {
  const observed = /\.observed\.(?<key>.+)$/su.exec(path)?.groups?.key;
  if (observed === undefined) return own(words.fields, last) ?? name(last);
  const label = OBSERVED.find(({ id }) => id === observed)?.label;
  return label ? say(label) : name(observed);
}
