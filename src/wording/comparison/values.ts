import type { FieldName, ReportChange, ValueChange } from "../../comparison/index.js";
import type { Label } from "../../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  fractionOf,
  type Json,
  multiplyDecimals,
  own,
  readDecimal,
  roundedTo,
} from "../../kernel/index.js";
import { withCommas } from "../../languages/index.js";
import { industryName } from "../layout/chain.js";
import { amountOf, complexName, nameOf, percent, quoted, type Speaker, valueOfIndicator } from "../speaker.js";

/** What a value stands in: the part and what it is judged by. */
type Within = Pick<ReportChange, "part" | "rule">;

/** A value in words; `undefined` for what a sentence cannot hold. */
export function valueWords(
  speaker: Speaker,
  change: ValueChange,
  within: Within,
  of: "before" | "after",
): string | undefined {
  const { language } = speaker;
  const { field, unit, before, after, [of]: value } = change;
  if (value === undefined) {
    const isFigure = !own(VALUES, field) && readDecimal(before ?? after) !== undefined;
    return isFigure ? language.comparison.noFigure : language.comparison.noValue;
  }
  if (isLabel(value)) return speaker.language.label(value);
  if (typeof value === "boolean") return value ? language.words.yesNo.yes : language.words.yesNo.no;
  if (value === null || typeof value === "object") return undefined;
  const say = own(VALUES, field);
  const text = String(value);
  if (say) return say(speaker, text, within);
  return readDecimal(value) === undefined ? quoted(speaker, text) : amount(speaker, change, of, unit);
}

/** The difference with its sign, in its unit; empty where there is none. */
export function differenceWords(speaker: Speaker, { field, difference, unit }: ValueChange): string {
  if (difference === undefined || own(VALUES, field)) return "";
  const isMore = compareDecimals(difference, "0") > 0;
  const size = isMore ? difference : multiplyDecimals(difference, "-1");
  return `${isMore ? "+" : "−"}${rounded(speaker, size, unit) ?? exact(speaker, size, unit)}`;
}

function isLabel(value: Json): value is Json & Label {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value;
}

/** To two places, but where both values would read alike or as nothing. */
function amount(speaker: Speaker, { before, after }: ValueChange, of: "before" | "after", unit?: string): string {
  const [one, other] = [before, after].map((each) => readDecimal(each));
  const value = (of === "before" ? one : other) ?? "0";
  const said = [one, other].flatMap((each) => (each === undefined ? [] : [rounded(speaker, each, unit)]));
  const isAlike = said.some((each) => each === undefined) || new Set(said).size < said.length;
  return (isAlike ? undefined : rounded(speaker, value, unit)) ?? exact(speaker, value, unit);
}

/** To two places; `undefined` where that leaves nothing of it. */
function rounded(speaker: Speaker, value: DecimalString, unit: string | undefined): string | undefined {
  const hundredfold = unit === "ratio" ? multiplyDecimals(value, "100") : value;
  const places = roundedTo(fractionOf(hundredfold), 2);
  if (places === "0" && value !== "0") return undefined;
  if (unit === "ratio") return percent(value);
  return unit === "yuan" ? amountOf(speaker, value, unit) : amountOf(speaker, places, unit);
}

function exact(speaker: Speaker, value: DecimalString, unit: string | undefined): string {
  return unit === "ratio" ? `${withCommas(multiplyDecimals(value, "100"))}%` : amountOf(speaker, value, unit);
}

type SayValue = (speaker: Speaker, text: string, within: Within) => string;

/** By what words a value is said that is no quantity. */
const VALUES: { readonly [F in FieldName]?: SayValue } = /* @__PURE__ */ (() => ({
  verdict: (speaker, text) => own<string>(speaker.language.words.verdicts, text) ?? quoted(speaker, text),
  state: worded(({ gapStates }) => gapStates),
  strength: worded(({ strengths }) => strengths),
  group: worded(({ projectGroups }) => projectGroups),
  kind: worded(({ problemKinds }) => problemKinds),
  noAdequacy: worded(({ noAdequacy }) => noAdequacy),
  why: worded(({ noValue }) => noValue),
  reason: worded(({ passedOver }) => passedOver),
  provenance: worded(({ provenances }) => provenances),
  status: (speaker, text, { part }) => {
    const { statuses, held, fillings, problemStatuses } = speaker.language.words;
    const words = { complexes: held, surveys: fillings, problems: problemStatuses };
    return own<string>(own(words, part) ?? statuses, text) ?? quoted(speaker, text);
  },
  outcome: (speaker, text) => own(speaker.language.comparison.outcomes, text) ?? quoted(speaker, text),
  detail: (speaker, text) => own(speaker.language.comparison.details, text) ?? quoted(speaker, text),
  tier: (speaker, text) => nameOf(speaker, "tier", text),
  locality: (speaker, text) => nameOf(speaker, "locality", text),
  industry: industryName,
  scorecard: (speaker, text) => nameOf(speaker, "scorecard", text),
  standing: (speaker, text) => nameOf(speaker, "standing", text),
  complex: (speaker, text) => complexName(speaker, text),
  grade: (speaker, text, { rule }) => nameOf(speaker, "grade", text, rule),
  raw: (speaker, text, { rule = "" }) => valueOfIndicator(speaker, rule, text),
  behindBy: (speaker, text) => (text === "given" ? speaker.language.words.asGiven : quoted(speaker, text)),
  id: (speaker, text) =>
    text === speaker.plan.id ? speaker.language.label(speaker.plan.title) : quoted(speaker, text),
  share: (_speaker, text) => percent(text),
  gradeChange: (_speaker, text) => percent(text),
  spread: (_speaker, text) => percent(text),
  budget: (speaker, text) => amountOf(speaker, text, "yuan"),
  name: (_speaker, text) => text,
  revision: (_speaker, text) => text,
  library: (_speaker, text) => text,
  seed: (_speaker, text) => text,
  since: day,
  until: day,
  on: day,
  asOf: day,
  year: day,
  base: day,
}))();

function worded(words: (all: Speaker["language"]["words"]) => Readonly<Record<string, string>>): SayValue {
  return (speaker, text) => own(words(speaker.language.words), text) ?? quoted(speaker, text);
}

function day({ language }: Speaker, text: string): string {
  return /^\d+$/.test(text) ? language.year(Number(text)) : language.date(text);
}
