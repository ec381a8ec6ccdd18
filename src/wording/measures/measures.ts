import { type ResultTypes, withCommas } from "../../languages/index.js";
import type { NamedMeasure } from "../../measures/index.js";
import type { Measured, Observation } from "../../registry/index.js";
import { observationWords } from "../appraisal/score-node.js";
import { lines, table } from "../block.js";
import { missingWords } from "../missing.js";
import { amountOf, complexName, nameOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";
import { unitOfObserved } from "../units.js";

/** How named measure is told. */
export const namedMeasure: Telling<NamedMeasure> = {
  say: (speaker, measured) => {
    const { language } = speaker;
    const name = nameOf(speaker, "measure", measured.id);
    const { value, unit, base } = measured;
    const sentence =
      value === undefined
        ? language.measures.none(name, noValue(speaker, measured))
        : language.pair(name, amountOf(speaker, value, unit));
    const compared = base === undefined ? sentence : language.measures.comparedWith(sentence, language.year(base));
    return [language.cited(compared, measured.clauses)];
  },
  row: {
    head: ({ language }) => language.columns.measure,
    cells: (speaker, measured) => [
      nameOf(speaker, "measure", measured.id),
      measured.value === undefined ? noValue(speaker, measured) : amountOf(speaker, measured.value, measured.unit),
      inputsOf(speaker, measured),
      speaker.language.list(measured.clauses),
    ],
  },
};

function noValue(speaker: Speaker, { reason, missing }: Measured): string {
  if (missing.length > 0) return speaker.language.standards.missing(missingWords(speaker, missing));
  return reason ? speaker.language.label(reason) : speaker.language.words.noValue["not-recorded"];
}

function inputsOf(speaker: Speaker, { inputs }: Measured): string {
  const { language } = speaker;
  const { numerator, denominator } = inputs;
  return numerator !== undefined && denominator !== undefined
    ? `${withCommas(numerator)}/${withCommas(denominator)}`
    : language.columns.none;
}

/** Measures by name as a table. */
export const measureTable = (speaker: Speaker, measured: { readonly [id: string]: Measured }) =>
  table(
    speaker.language.columns.measure,
    Object.entries(measured).map(
      ([id, each]) => namedMeasure.row?.cells(speaker, { key: id, ...each, type: "named-measure", id }) ?? [],
    ),
  );

/** The measures that have a value, as short as can be. */
export const measureValues = (speaker: Speaker, measured: { readonly [id: string]: Measured }): string[] =>
  Object.entries(measured).flatMap(([id, { value, unit }]) =>
    value === undefined ? [] : [speaker.language.pair(nameOf(speaker, "measure", id), amountOf(speaker, value, unit))],
  );

/** How annual record is told. */
export const annualRecord: Telling<ResultTypes["annual-record"]> = {
  say: (speaker, record) => [
    recordSentence(speaker, record),
    ...Object.entries(record.observed).map(([key, observation]) =>
      speaker.language.pair(nameOf(speaker, "observed", key), observedWords(speaker, key, observation)),
    ),
    ...Object.entries(record.measured ?? {}).flatMap(([id, measured]) =>
      namedMeasure.say(speaker, { ...measured, type: "named-measure", id }),
    ),
  ],
  show: (speaker, record) => [
    ...lines(recordSentence(speaker, record)),
    ...table(
      speaker.language.columns.observed,
      Object.entries(record.observed).map(([key, observation]) => [
        nameOf(speaker, "observed", key),
        observedWords(speaker, key, observation),
      ]),
    ),
    ...measureTable(speaker, record.measured ?? {}),
  ],
};

function observedWords(speaker: Speaker, key: string, observation: Observation): string {
  return typeof observation === "string"
    ? amountOf(speaker, observation, unitOfObserved(key))
    : observationWords(speaker, observation, key);
}

const recordSentence = (speaker: Speaker, { complex, platform, year }: ResultTypes["annual-record"]) =>
  speaker.language.measures.record(complexName(speaker, complex, platform), speaker.language.year(year));
