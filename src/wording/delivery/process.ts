import type { ProcessAssessment, ProcessFigures, Suggestion } from "../../delivery/index.js";
import { lines, list } from "../block.js";
import { sentenceOf } from "../finding.js";
import { nameOf, quoted, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How process assessment is told. */
export const processAssessment: Telling<ProcessAssessment> = {
  say: (speaker, assessment) => [...figures(speaker, assessment), ...remarks(speaker, assessment)],
  show: (speaker, assessment) => [...lines(...figures(speaker, assessment)), ...list(remarks(speaker, assessment))],
};

function figures(speaker: Speaker, assessment: ProcessAssessment): string[] {
  const { language } = speaker;
  const { now, before } = assessment;
  const name = nameOf(speaker, "process", assessment.process);
  return [
    language.delivery.process(name, figureWords(speaker, now)),
    ...(before ? [language.delivery.processBefore(figureWords(speaker, before))] : []),
  ];
}

function figureWords({ language }: Speaker, { steps, visits, promisedDays, statutoryDays }: ProcessFigures) {
  const known = (value: number | undefined) =>
    value === undefined ? language.words.noValue["not-recorded"] : String(value);
  return {
    steps: String(steps),
    visits: known(visits),
    promised: known(promisedDays),
    statutory: known(statutoryDays),
  };
}

function remarks(speaker: Speaker, assessment: ProcessAssessment): string[] {
  const { language } = speaker;
  const { findings, papersAskedAgain, overStatutory, suggestions } = assessment;
  const steps = (ids: readonly string[]) => stepNames(speaker, assessment.process, ids);
  return [
    ...findings.map((finding) => sentenceOf(speaker, finding)),
    ...papersAskedAgain.map(({ paper, steps: ids }) => language.delivery.paper(quoted(speaker, paper), steps(ids))),
    ...(overStatutory.length > 0 ? [language.delivery.overStatutory(steps(overStatutory))] : []),
    ...suggestions.map((each) => suggestionSentence(speaker, each, assessment.process)),
  ];
}

const stepNames = (speaker: Speaker, approval: string | undefined, ids: readonly string[]) =>
  speaker.language.list(ids.map((id) => nameOf(speaker, "step", id, approval)));

/** How suggestion is told. */
export const suggestion: Telling<Suggestion> = {
  say: (speaker, each) => [suggestionSentence(speaker, each)],
};

function suggestionSentence(speaker: Speaker, each: Suggestion, approval?: string): string {
  const { language } = speaker;
  const { change, steps, visits, stepCount } = each;
  return language.delivery.suggestion({
    change: language.words.changes[change],
    steps: stepNames(speaker, approval, steps),
    count: String(stepCount),
    visits: visits === undefined ? language.words.noValue["not-recorded"] : String(visits),
  });
}
