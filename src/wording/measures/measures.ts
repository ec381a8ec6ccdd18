import { type ResultTypes, withCommas } from "../../languages/index.js";
import type { NamedMeasure } from "../../measures/index.js";
import type { Measured, Observation } from "../../registry/index.js";
import { observationWords } from "../appraisal/score-node.js";
import { lines, table } from "../block.js";
import { amountOf, type Context, complexName, nameOf } from "../context.js";
import { missingWords } from "../missing.js";
import type { Renderer } from "../renderer.js";
import { unitOfObserved } from "../units.js";

/** How named measure is rendered. */
export const namedMeasure: Renderer<NamedMeasure> = {
  sentences: (context, measured) => {
    const { language } = context;
    const name = nameOf(context, "measure", measured.id);
    const { value, unit, base } = measured;
    const sentence =
      value === undefined
        ? language.measures.none(name, noValue(context, measured))
        : language.pair(name, amountOf(context, value, unit));
    const compared = base === undefined ? sentence : language.measures.comparedWith(sentence, language.year(base));
    return [language.cited(compared, [...measured.clauses, ...comesFrom(context, measured)])];
  },
  row: {
    columns: ({ language }) => language.columns.measure,
    cells: (context, measured) => [
      nameOf(context, "measure", measured.id),
      measured.value === undefined ? noValue(context, measured) : amountOf(context, measured.value, measured.unit),
      inputsOf(context, measured),
      context.language.list([...measured.clauses, ...comesFrom(context, measured)]),
    ],
  },
};

/** That what it rests on is none of the policy's words. */
function comesFrom({ language }: Context, { provenance }: Measured): string[] {
  return provenance ? [language.words.provenances[provenance.kind]] : [];
}

function noValue(context: Context, { reason, missing }: Measured): string {
  if (missing.length > 0) return context.language.standards.missing(missingWords(context, missing));
  return reason ? context.language.label(reason) : context.language.words.noValue["not-recorded"];
}

function inputsOf(context: Context, { inputs }: Measured): string {
  const { language } = context;
  const { numerator, denominator } = inputs;
  return numerator !== undefined && denominator !== undefined
    ? `${withCommas(numerator)}/${withCommas(denominator)}`
    : language.columns.none;
}

/** Measures by name as a table. */
export const measureTable = (context: Context, measured: { readonly [id: string]: Measured }) =>
  table(
    context.language.columns.measure,
    Object.entries(measured).map(
      ([id, each]) => namedMeasure.row?.cells(context, { key: id, ...each, type: "named-measure", id }) ?? [],
    ),
  );

/** The measures that have a value, as short as can be. */
export const measureValues = (context: Context, measured: { readonly [id: string]: Measured }): string[] =>
  Object.entries(measured).flatMap(([id, each]) => {
    if (each.value === undefined) return [];
    const name = context.language.cited(nameOf(context, "measure", id), comesFrom(context, each));
    return [context.language.pair(name, amountOf(context, each.value, each.unit))];
  });

/** How annual record is rendered. */
export const annualRecord: Renderer<ResultTypes["annual-record"]> = {
  sentences: (context, record) => [
    recordSentence(context, record),
    ...Object.entries(record.observed).map(([key, observation]) =>
      context.language.pair(nameOf(context, "observed", key), observedWords(context, key, observation)),
    ),
    ...Object.entries(record.measured ?? {}).flatMap(([id, measured]) =>
      namedMeasure.sentences(context, { ...measured, type: "named-measure", id }),
    ),
  ],
  blocks: (context, record) => [
    ...lines(recordSentence(context, record)),
    ...table(
      context.language.columns.observed,
      Object.entries(record.observed).map(([key, observation]) => [
        nameOf(context, "observed", key),
        observedWords(context, key, observation),
      ]),
    ),
    ...measureTable(context, record.measured ?? {}),
  ],
};

function observedWords(context: Context, key: string, observation: Observation): string {
  return typeof observation === "string"
    ? amountOf(context, observation, unitOfObserved(key))
    : observationWords(context, observation, key);
}

const recordSentence = (context: Context, { complex, platform, year }: ResultTypes["annual-record"]) =>
  context.language.measures.record(complexName(context, complex, platform), context.language.year(year));
