import type { FieldName, ReportChange, ValueChange } from "../../comparison/index.js";
import type { Label } from "../../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  fractionOf,
  isPlainObject,
  type Json,
  multiplyDecimals,
  ownValue,
  readDecimal,
  roundedTo,
} from "../../kernel/index.js";
import {
  amountOf,
  type Context,
  complexName,
  exactPercent,
  nameOf,
  percent,
  quoted,
  unitOfIndicator,
} from "../context.js";
import { industryName } from "../layout/chain.js";

/** What a value stands in: the part and what it is judged by. */
type Within = Pick<ReportChange, "part" | "rule">;

/** A value in words; `undefined` for what a sentence cannot hold. */
export function valueWords(
  context: Context,
  change: ValueChange,
  within: Within,
  of: "before" | "after",
): string | undefined {
  const { language } = context;
  const { field, before, after, [of]: value } = change;
  const unit = unitIn(context, change, within);
  if (value === undefined) {
    const other = before ?? after ?? null;
    const isFigure = !ownValue(VALUES, field) && (readDecimal(other) !== undefined || isSpan(other));
    return isFigure ? language.comparison.noFigure : language.comparison.noValue;
  }
  if (isLabel(value)) return context.language.label(value);
  if (typeof value === "boolean") return value ? language.words.yesNo.yes : language.words.yesNo.no;
  const render = ownValue(VALUES, field);
  if (Array.isArray(value) && POSSIBLE.includes(field) && render) {
    return language.appraisal.possibly(language.list(value.map((each) => render(context, String(each), within))));
  }
  if (isSpan(value)) {
    const [least, most] = [value.least, value.most].map((each) => readDecimal(each));
    return language.words.span(
      least === undefined ? "" : amountOf(context, least, unit),
      most === undefined ? "" : amountOf(context, most, unit),
    );
  }
  if (typeof value === "object") return undefined;
  const text = String(value);
  if (render) return render(context, text, within);
  const figure = readDecimal(value);
  return figure === undefined ? quoted(context, text) : amount(context, change, figure, unit);
}

/** The difference with its sign, in its unit; empty where there is none. */
export function differenceWords(context: Context, { field, difference, unit }: ValueChange): string {
  if (difference === undefined || ownValue(VALUES, field)) return "";
  const isMore = compareDecimals(difference, "0") > 0;
  const isRatio = unit === "ratio";
  const size = multiplyDecimals(difference, `${isMore ? "" : "-"}${isRatio ? "100" : "1"}`);
  const told = isRatio ? "percentage-points" : unit;
  return `${isMore ? "+" : "−"}${rounded(context, size, told) ?? exact(context, size, told)}`;
}

/** The unit of a figure, of one of an appraisal, too, which has none beside it. */
function unitIn(context: Context, { field, unit }: ValueChange, { rule = "" }: Within): string | undefined {
  if (field === "share" || field === "gradeChange") return "ratio";
  return field === "raw" ? unitOfIndicator(context, rule) : unit;
}

/** Values that are all that it may be, where they are a list. */
const POSSIBLE: readonly string[] = ["grade", "standing"];

function isSpan(value: Json): value is Json & { readonly least?: Json; readonly most?: Json } {
  return isPlainObject(value) && ("least" in value || "most" in value);
}

function isLabel(value: Json): value is Json & Label {
  return isPlainObject(value) && "zh" in value && "en" in value;
}

/** To two places, but where both values would read alike or as nothing. */
function amount(
  context: Context,
  { before, after }: ValueChange,
  value: DecimalString,
  unit: string | undefined,
): string {
  const figures = [before, after].flatMap((each) => readDecimal(each) ?? []);
  const texts = figures.map((each) => rounded(context, each, unit) ?? "");
  const isAlike = texts.includes("") || new Set(texts).size < texts.length;
  return (isAlike ? undefined : rounded(context, value, unit)) ?? exact(context, value, unit);
}

/** To two places; `undefined` where that leaves nothing of it. */
function rounded(context: Context, value: DecimalString, unit: string | undefined): string | undefined {
  const hundredfold = unit === "ratio" ? multiplyDecimals(value, "100") : value;
  const places = roundedTo(fractionOf(hundredfold), 2);
  if (places === "0" && value !== "0") return undefined;
  return unit === "ratio" ? percent(value) : amountOf(context, places, unit);
}

function exact(context: Context, value: DecimalString, unit: string | undefined): string {
  return unit === "ratio" ? exactPercent(value) : amountOf(context, value, unit);
}

type RenderValue = (context: Context, text: string, within: Within) => string;

/** By what words a value is texts that is no quantity. */
const VALUES: { readonly [F in FieldName]?: RenderValue } = /* @__PURE__ */ (() => ({
  verdict: (context, text) => ownValue<string>(context.language.words.verdicts, text) ?? quoted(context, text),
  state: worded(({ gapStates }) => gapStates),
  strength: worded(({ strengths }) => strengths),
  group: worded(({ projectGroups }) => projectGroups),
  kind: worded(({ problemKinds }) => problemKinds),
  noAdequacy: worded(({ noAdequacy }) => noAdequacy),
  why: worded(({ noValue }) => noValue),
  reason: worded(({ passedOver }) => passedOver),
  provenance: worded(({ provenances }) => provenances),
  status: (context, text, { part }) => {
    const { statuses, held, fillings, problemStatuses } = context.language.words;
    const words = { complexes: held, surveys: fillings, problems: problemStatuses };
    return ownValue<string>(ownValue(words, part) ?? statuses, text) ?? quoted(context, text);
  },
  outcome: (context, text) => ownValue(context.language.comparison.outcomes, text) ?? quoted(context, text),
  detail: (context, text) => ownValue(context.language.comparison.details, text) ?? quoted(context, text),
  tier: (context, text) => nameOf(context, "tier", text),
  locality: (context, text) => nameOf(context, "locality", text),
  industry: industryName,
  scorecard: (context, text) => nameOf(context, "scorecard", text),
  standing: (context, text) => nameOf(context, "standing", text),
  complex: (context, text) => complexName(context, text),
  grade: (context, text, { rule }) => nameOf(context, "grade", text, rule),
  behindBy: (context, text) => (text === "given" ? context.language.words.asGiven : quoted(context, text)),
  id: (context, text) =>
    text === context.plan.id ? context.language.label(context.plan.title) : quoted(context, text),
  spread: (_context, text) => exactPercent(text),
  budget: (context, text) => amountOf(context, text, "yuan"),
  name: (_context, text) => text,
  revision: (_context, text) => text,
  library: (_context, text) => text,
  seed: (_context, text) => text,
  since: day,
  until: day,
  on: day,
  asOf: day,
  year: day,
  base: day,
}))();

function worded(words: (all: Context["language"]["words"]) => Readonly<Record<string, string>>): RenderValue {
  return (context, text) => ownValue(words(context.language.words), text) ?? quoted(context, text);
}

function day({ language }: Context, text: string): string {
  return /^\d+$/.test(text) ? language.year(Number(text)) : language.date(text);
}
