import type { ReportChange, ValueChange } from "../../comparison/index.js";
import { isPlainObject, ownValue } from "../../kernel/index.js";
import { choiceWords } from "../cited.js";
import { type Context, nameOf, quoted } from "../context.js";
import { ruleName } from "../rule-name.js";
import type { Sentences } from "../sentences.js";
import { subjectName } from "../subject-name.js";
import { differenceWords, valueWords } from "./values.js";

/** How a change between two reports is rendered: which way it goes, what it is about, and the value before and after. */
export const reportChange: Sentences<ReportChange> = (context, change) => [sentenceOfChange(context, change)];

/** A change in a sentence. */
export function sentenceOfChange(context: Context, change: ReportChange): string {
  const { pair, comparison } = context.language;
  return pair(
    comparison.directions[change.direction],
    part(context, aboutWords(context, change), whatWords(context, change)),
  );
}

/** What a change is about. */
export function aboutWords(context: Context, change: ReportChange): string {
  return context.language.comparison.about(pieces(context, change));
}

const part = ({ language }: Context, of: string, what: string) => (of === "" ? what : language.pair(of, what));

/** What it is about, from the thing itself to what it is judged by. */
function pieces(context: Context, { part, subject, path, rule, tier, year, locality, kind }: ReportChange): string[] {
  const { language } = context;
  const name = ownValue<string>(language.parts, part) ?? quoted(context, part);
  const named = subject ? [subjectName(context, subject)] : [];
  const isClear = subject !== undefined && CLEAR.includes(part);
  return [
    ...(kind === "stamp" ? [name, ...named] : [...named, ...(isClear ? [] : [name])]),
    ...(locality === undefined || locality === subject?.id ? [] : [nameOf(context, "locality", locality)]),
    ...(tier === undefined ? [] : [nameOf(context, "tier", tier)]),
    ...(rule === undefined ? [] : [ruleName(context, rule, kindOfRule(part, path))]),
    ...(year === undefined ? [] : [language.year(year)]),
  ];
}

/** Parts that go without saying where it is known of which complex or place. */
const CLEAR: readonly string[] = ["complexes", "appraisal", "funding", "standing", "area", "localities"];

/** What a rule is looked for among first: under an appraisal an indicator may go by the id of a measure. */
function kindOfRule(part: string, path: string) {
  if (path.includes(".measured")) return "measure";
  return part === "appraisal" ? "indicator" : "rule";
}

/** What became of it. */
export function whatWords(context: Context, change: ReportChange): string {
  const { comparison } = context.language;
  const { before, after, path, field, kind } = change;
  const isWhole = !path.endsWith(`.${field}`) && (before === undefined) !== (after === undefined);
  if (!isWhole) {
    const more = [
      differenceWords(context, change),
      ...optionsOtherwise(context, change),
      ...requirements(context, change),
    ];
    return valueChange(context, change, change, context.language.joined(more));
  }
  const came = after !== undefined;
  if (kind === "part") return came ? comparison.partWent : comparison.partCame;
  if (field === "faults") return came ? comparison.leftOutCame : comparison.leftOutWent;
  const listed = ownValue(comparison.listed, path.split(".")[1] ?? "");
  const value = came ? after : before;
  const words = listed ?? (value === true ? "" : (wordsOf(context, change, change, came ? "after" : "before") ?? ""));
  return context.language.joined([
    came ? comparison.came(words) : comparison.went(words),
    ...optionsOtherwise(context, change),
  ]);
}

/** What is asked otherwise of it, or of what it comes from. */
function requirements(context: Context, change: ReportChange): string[] {
  const causes = change.because.flatMap((each) =>
    requirements(context, each).map((words) => part(context, furtherWords(context, each, change), words)),
  );
  if (causes.length > 0) return causes;
  return change.also.filter(isRequirement).map((each) => valueChange(context, each, change, ""));
}

const isRequirement = ({ field }: ValueChange) => field === "required" || field === "rule";

/** What of the options that it comes from is another. */
function optionsOtherwise(context: Context, change: ReportChange): string[] {
  return change.also.filter(isOption).map((each) => valueChange(context, each, change, ""));
}

const isOption = ({ field }: ValueChange) => OPTIONS.includes(field);

const OPTIONS: readonly string[] = [
  ...["scorecard", "grades", "rules", "policy", "weight"],
  ...["budget", "quota", "perLocality", "perCategory"],
];

/** A value and what became of it, with more in brackets. */
function valueChange(context: Context, change: ValueChange, within: ReportChange, more: string): string {
  const { comparison } = context.language;
  const { before, after } = change;
  const label = fieldWords(context, change, within);
  const [was, is] = (["before", "after"] as const).map((of) => wordsOf(context, change, within, of));
  if (was === undefined || is === undefined || (before === undefined && after === undefined))
    return comparison.changed(label);
  return comparison.fromTo(label, was, is, more);
}

/** The name of the value that changed. */
export function fieldWords(context: Context, { field }: ValueChange, within: ReportChange): string {
  const { comparison } = context.language;
  return (
    ownValue(comparison.fieldsWithin, `${within.part}.${field}`) ??
    ownValue(comparison.fields, field) ??
    quoted(context, field)
  );
}

function wordsOf(context: Context, change: ValueChange, within: ReportChange, of: "before" | "after") {
  const { [of]: value, field } = change;
  if (field !== "choice") return valueWords(context, change, within, of);
  const choice = isPlainObject(value) ? { id: String(value.id), value: Number(value.value) } : String(value);
  return choiceWords(context, within.subject?.id ?? "", choice);
}

/** What changed with it. */
export function alsoWords(context: Context, change: ReportChange): string[] {
  return change.also
    .filter((each) => !isRequirement(each) && !isOption(each))
    .map((each) => valueChange(context, each, change, differenceWords(context, each)));
}

/** What it comes from, without what is known already. */
export function causeWords(context: Context, change: ReportChange): string[] {
  return change.because.map((each) => part(context, furtherWords(context, each, change), whatWords(context, each)));
}

/** What a change is about beside what the one over it says already. */
function furtherWords(context: Context, change: ReportChange, over: ReportChange): string {
  const known = pieces(context, over);
  return context.language.comparison.about(pieces(context, change).filter((piece) => !known.includes(piece)));
}
