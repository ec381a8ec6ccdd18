import type { ResultTypes } from "../../languages/index.js";
import type { NamedMeasure } from "../../measures/index.js";
import type { Measured, Observation } from "../../registry/index.js";
import { observationWords } from "../appraisal/score-node.js";
import { amountOf, type Context, complexName, nameOf } from "../context.js";
import { missingWords } from "../missing.js";
import type { Sentences } from "../sentences.js";
import { unitOfObserved } from "../units.js";

/** How named measure is told. */
export const namedMeasure: Sentences<NamedMeasure> = (context, measured) => {
  const { language } = context;
  const name = nameOf(context, "measure", measured.id);
  const { value, unit, base } = measured;
  const sentence =
    value === undefined
      ? language.measures.none(name, noValueWords(context, measured))
      : language.pair(name, amountOf(context, value, unit));
  const compared = base === undefined ? sentence : language.measures.comparedWith(sentence, language.year(base));
  return [language.cited(compared, [...measured.clauses, ...comesFrom(context, measured)])];
};

/** That what it rests on is none of the policy's words. */
export function comesFrom({ language }: Context, { provenance }: Measured): string[] {
  return provenance ? [language.words.provenances[provenance.kind]] : [];
}

/** Why there is no value. */
export function noValueWords(context: Context, { reason, missing }: Measured): string {
  if (missing.length > 0) return context.language.standards.missing(missingWords(context, missing));
  return reason ? context.language.label(reason) : context.language.words.noValue["not-recorded"];
}

/** The measures that have a value, as short as can be. */
export const measureValues = (context: Context, measured: { readonly [id: string]: Measured }): string[] =>
  Object.entries(measured).flatMap(([id, each]) => {
    if (each.value === undefined) return [];
    const name = context.language.cited(nameOf(context, "measure", id), comesFrom(context, each));
    return [context.language.pair(name, amountOf(context, each.value, each.unit))];
  });

/** How annual record is told. */
export const annualRecord: Sentences<ResultTypes["annual-record"]> = (context, record) => [
  recordSentence(context, record),
  ...Object.entries(record.observed).map(([key, observation]) =>
    context.language.pair(nameOf(context, "observed", key), observedWords(context, key, observation)),
  ),
  ...Object.entries(record.measured ?? {}).flatMap(([id, measured]) =>
    namedMeasure(context, { ...measured, type: "named-measure", id }),
  ),
];

/** What was observed, in its unit. */
export function observedWords(context: Context, key: string, observation: Observation): string {
  return typeof observation === "string"
    ? amountOf(context, observation, unitOfObserved(key))
    : observationWords(context, observation, key);
}

/** Whose record it is, and of which year. */
export const recordSentence = (context: Context, { complex, platform, year }: ResultTypes["annual-record"]) =>
  context.language.measures.record(complexName(context, complex, platform), context.language.year(year));
