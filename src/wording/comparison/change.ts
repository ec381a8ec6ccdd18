import type { ReportChange, ValueChange } from "../../comparison/index.js";
import { own } from "../../kernel/index.js";
import { lines, list, table } from "../block.js";
import { choiceWords } from "../cited.js";
import { ruleName } from "../rule-name.js";
import { nameOf, quoted, type Speaker } from "../speaker.js";
import { subjectName } from "../subject-name.js";
import type { Telling } from "../telling.js";
import { differenceWords, valueWords } from "./values.js";

/** How a change between two reports is told: which way it goes, what it is about, and the value before and after. */
export const reportChange: Telling<ReportChange> = {
  say: (speaker, change) => {
    const { pair, comparison } = speaker.language;
    return [
      pair(comparison.directions[change.direction], part(speaker, about(speaker, change), whatOf(speaker, change))),
    ];
  },
  row: {
    head: ({ language }) => language.columns.change,
    cells: (speaker, change) => [
      speaker.language.comparison.directions[change.direction],
      about(speaker, change),
      whatOf(speaker, change),
      speaker.language.joined(alsoOf(speaker, change)),
      speaker.language.joined(causesOf(speaker, change)),
    ],
  },
  show: (speaker, change) => [
    ...lines(...reportChange.say(speaker, change)),
    ...list(alsoOf(speaker, change)),
    ...table(
      speaker.language.columns.change,
      change.because.map((each) => reportChange.row?.cells(speaker, each) ?? []),
    ),
  ],
};

function about(speaker: Speaker, change: ReportChange): string {
  return speaker.language.comparison.about(pieces(speaker, change));
}

const part = ({ language }: Speaker, of: string, what: string) => (of === "" ? what : language.pair(of, what));

/** What it is about, from the thing itself to what it is judged by. */
function pieces(speaker: Speaker, { part, subject, path, rule, tier, year, locality, kind }: ReportChange): string[] {
  const { language } = speaker;
  const name = own<string>(language.parts, part) ?? quoted(speaker, part);
  const named = subject ? [subjectName(speaker, subject)] : [];
  const isClear = subject !== undefined && CLEAR.includes(part);
  return [
    ...(kind === "stamp" ? [name, ...named] : [...named, ...(isClear ? [] : [name])]),
    ...(locality === undefined || locality === subject?.id ? [] : [nameOf(speaker, "locality", locality)]),
    ...(tier === undefined ? [] : [nameOf(speaker, "tier", tier)]),
    ...(rule === undefined ? [] : [ruleName(speaker, rule, kindOfRule(part, path))]),
    ...(year === undefined ? [] : [language.year(year)]),
  ];
}

/** Parts that go without saying where it is said of which complex or place. */
const CLEAR: readonly string[] = ["complexes", "appraisal", "funding", "standing", "city", "localities"];

/** What a rule is looked for among first: under an appraisal an indicator may go by the id of a measure. */
function kindOfRule(part: string, path: string) {
  if (path.includes(".measured")) return "measure";
  return part === "appraisal" ? "indicator" : "rule";
}

/** What became of it. */
function whatOf(speaker: Speaker, change: ReportChange): string {
  const { comparison } = speaker.language;
  const { before, after, path, field, kind } = change;
  const isThing = (kind !== "stamp" || field === "provenance") && !path.endsWith(`.${field}`);
  const isWhole = isThing && (before === undefined) !== (after === undefined);
  if (!isWhole) return valueChange(speaker, change, change);
  const came = after !== undefined;
  if (kind === "part") return came ? comparison.partWent : comparison.partCame;
  if (field === "faults") return came ? comparison.leftOutCame : comparison.leftOutWent;
  const listed = own(comparison.listed, path.split(".")[1] ?? "");
  const value = came ? after : before;
  const words =
    listed ?? (value === true ? "" : (valueWords(speaker, change, change, came ? "after" : "before") ?? ""));
  return came ? comparison.came(words) : comparison.went(words);
}

/** A value and what became of it. */
function valueChange(speaker: Speaker, change: ValueChange, within: ReportChange): string {
  const { comparison } = speaker.language;
  const { field, before, after } = change;
  const label =
    own(comparison.fieldsWithin, `${within.part}.${field}`) ?? own(comparison.fields, field) ?? quoted(speaker, field);
  const [was, is] = (["before", "after"] as const).map((of) => wordsOf(speaker, change, within, of));
  if (was === undefined || is === undefined || (before === undefined && after === undefined))
    return comparison.changed(label);
  return comparison.fromTo(label, was, is, differenceWords(speaker, change));
}

function wordsOf(speaker: Speaker, change: ValueChange, within: ReportChange, of: "before" | "after") {
  const { [of]: value, field } = change;
  if (field !== "choice" || value === undefined) return valueWords(speaker, change, within, of);
  const isValued = typeof value === "object" && value !== null && "id" in value && "value" in value;
  const choice = isValued ? { id: String(value.id), value: Number(value.value) } : String(value);
  return choiceWords(speaker, within.subject?.id ?? "", choice);
}

function alsoOf(speaker: Speaker, change: ReportChange): string[] {
  return change.also.map((each) => valueChange(speaker, each, change));
}

/** What it comes from, without what is said already. */
function causesOf(speaker: Speaker, change: ReportChange): string[] {
  const { comparison } = speaker.language;
  const said = pieces(speaker, change);
  return change.because.map((each) => {
    const more = pieces(speaker, each).filter((piece) => !said.includes(piece));
    return part(speaker, comparison.about(more), whatOf(speaker, each));
  });
}
