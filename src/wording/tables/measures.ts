import { type DecimalString, fractionOf, multiplyDecimals, roundedTo } from "../../kernel/index.js";
import { type ResultTypes, withCommas } from "../../languages/index.js";
import type { NamedMeasure, OverlapIndex, OverlapPair, Redundancy } from "../../measures/index.js";
import { type Context, complexName, nameOf, namesOf, unitName } from "../context.js";
import { industryName } from "../layout/chain.js";
import { comesFrom, noValueWords, observedWords } from "../measures/measures.js";
import { placeOfGroup, surplusOf } from "../measures/overlaps.js";
import { figure, optional, percent, resultRows, tableOf, text, year } from "./table-of.js";

/** A measure, of whom and of which year. */
type MeasureOf = NamedMeasure & { readonly of?: string; readonly year?: number };

/** Measures, each in its unit; where there is no value, why. */
export const measures = /* @__PURE__ */ (() =>
  tableOf<MeasureOf>("measure", {
    of: optional(text((_, { of }) => of)),
    year: optional(year((_, row) => row.year)),
    measure: text((context, { id }) => nameOf(context, "measure", id)),
    value: figure((context, measure) =>
      measure.value === undefined ? noValueWords(context, measure) : shown(measure),
    ),
    unit: text((context, { value, unit }) => (value === undefined ? undefined : unitName(context, unit))),
    inputs: optional(text((_, measure) => inputsOf(measure))),
    clauses: text((context, measure) => context.language.list([...measure.clauses, ...comesFrom(context, measure)])),
  }))();

/** Measures by name as rows. */
export const measureRows = (
  context: Context,
  measured: { readonly [id: string]: NamedMeasure } = {},
  of: Pick<MeasureOf, "of" | "year"> = {},
) =>
  resultRows(
    context,
    measures,
    Object.values(measured).map((each) => ({ ...each, ...of })),
  );

/** A value to two places at most, a share in per cent. */
function shown({ value = "0", unit }: NamedMeasure): DecimalString {
  return roundedTo(fractionOf(unit === "ratio" ? multiplyDecimals(value, "100") : value), 2);
}

function inputsOf({ inputs: { numerator, denominator } }: NamedMeasure): string | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  return `${withCommas(numerator)}/${withCommas(denominator)}`;
}

/** What was observed in a year. */
const observations = /* @__PURE__ */ (() =>
  tableOf<{
    readonly record: ResultTypes["annual-record"];
    readonly key: string;
  }>("observed", {
    of: text((context, { record }) => complexName(context, record.complex, record.platform)),
    year: year((_, { record }) => record.year),
    observed: text((context, { key }) => nameOf(context, "observed", key)),
    value: text((context, { record, key }) => {
      const observation = record.observed[key];
      return observation === undefined ? undefined : observedWords(context, key, observation);
    }),
  }))();

/** A record: what was observed, and the measures of it. */
export const recordTables = (context: Context, record: ResultTypes["annual-record"]) => [
  ...resultRows(
    context,
    observations,
    Object.keys(record.observed).map((key) => ({ record, key })),
  ),
  ...measureRows(context, record.measured, {
    of: complexName(context, record.complex, record.platform),
    year: record.year,
  }),
];

/** Complexes of one industry, two by two. */
export const overlapPairs = /* @__PURE__ */ (() =>
  tableOf<OverlapPair>("overlap-pair", {
    complex: text((context, { complexes }) => complexName(context, complexes[0])),
    other: text((context, { complexes }) => complexName(context, complexes[1])),
    industry: text((context, { industry }) => industryName(context, industry)),
    functions: percent((context, { functions }) => indexOr(context, functions)),
    both: text((context, { functions: { both } }) =>
      both.length > 0 ? namesOf(context, "element", both, "functions") : undefined,
    ),
    capabilities: percent((context, { capabilities }) => indexOr(context, capabilities)),
  }))();

/** What complexes of one industry give more than once. */
export const redundancies = /* @__PURE__ */ (() =>
  tableOf<Redundancy>("redundancy", {
    placeAndIndustry: text(placeOfGroup),
    complexes: text((context, { complexes }) => namesOf(context, "complex", complexes)),
    redundancy: percent((context, group) => indexOr(context, { index: group.value, ...group })),
    twice: text((context, group) => surplusOf(context, group) || undefined),
  }))();

function indexOr(
  context: Context,
  { index, reason, missing }: Pick<OverlapIndex, "missing" | "reason"> & { readonly index?: string | undefined },
) {
  if (index !== undefined) return index;
  return reason && missing.length === 0
    ? context.language.label(reason)
    : context.language.words.noValue["not-recorded"];
}
