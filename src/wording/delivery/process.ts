import type { ProcessAssessment, ProcessFigures, Suggestion } from "../../delivery/index.js";
import { type Context, nameOf, quoted } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { Sentences } from "../sentences.js";

/** How process assessment is told. */
export const processAssessment: Sentences<ProcessAssessment> = (context, assessment) => [
  ...processFigures(context, assessment),
  ...processRemarks(context, assessment),
];

/** A process as it is, and as it was. */
export function processFigures(context: Context, assessment: ProcessAssessment): string[] {
  const { language } = context;
  const { now, before } = assessment;
  const name = nameOf(context, "process", assessment.process);
  return [
    language.delivery.process(name, figureWords(context, now)),
    ...(before ? [language.delivery.processBefore(figureWords(context, before))] : []),
  ];
}

function figureWords({ language }: Context, { steps, visits, promisedDays, statutoryDays }: ProcessFigures) {
  const known = (value: number | undefined) =>
    value === undefined ? language.words.noValue["not-recorded"] : String(value);
  return {
    steps: String(steps),
    visits: known(visits),
    promised: known(promisedDays),
    statutory: known(statutoryDays),
  };
}

/** What is found of a process, and what would mend it. */
export function processRemarks(context: Context, assessment: ProcessAssessment): string[] {
  const { language } = context;
  const { findings, papersAskedAgain, overStatutory, suggestions } = assessment;
  const steps = (ids: readonly string[]) => stepNames(context, assessment.process, ids);
  return [
    ...findings.map((finding) => sentenceOf(context, finding)),
    ...papersAskedAgain.map(({ paper, steps: ids }) => language.delivery.paper(quoted(context, paper), steps(ids))),
    ...(overStatutory.length > 0 ? [language.delivery.overStatutory(steps(overStatutory))] : []),
    ...suggestions.map((each) => suggestionSentence(context, each, assessment.process)),
  ];
}

const stepNames = (context: Context, approval: string | undefined, ids: readonly string[]) =>
  context.language.list(ids.map((id) => nameOf(context, "step", id, approval)));

/** How suggestion is told. */
export const suggestion: Sentences<Suggestion> = (context, each) => [suggestionSentence(context, each)];

function suggestionSentence(context: Context, each: Suggestion, approval?: string): string {
  const { language } = context;
  const { change, steps, visits, stepCount } = each;
  return language.delivery.suggestion({
    change: language.words.changes[change],
    steps: stepNames(context, approval, steps),
    count: String(stepCount),
    visits: visits === undefined ? language.words.noValue["not-recorded"] : String(visits),
  });
}
