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
  const { told } = speaker.texts;
  const { now, before } = assessment;
  const name = nameOf(speaker, "process", assessment.process);
  return [
    told.delivery.process(name, figureWords(speaker, now)),
    ...(before ? [told.delivery.processBefore(figureWords(speaker, before))] : []),
  ];
}

function figureWords({ texts }: Speaker, { steps, visits, promisedDays, statutoryDays }: ProcessFigures) {
  const known = (value: number | undefined) =>
    value === undefined ? texts.words.noValue["not-recorded"] : String(value);
  return {
    steps: String(steps),
    visits: known(visits),
    promised: known(promisedDays),
    statutory: known(statutoryDays),
  };
}

function remarks(speaker: Speaker, assessment: ProcessAssessment): string[] {
  const { told } = speaker.texts;
  const { findings, papersAskedAgain, overStatutory, suggestions } = assessment;
  const steps = (ids: readonly string[]) => stepNames(speaker, assessment.process, ids);
  return [
    ...findings.map((finding) => sentenceOf(speaker, finding)),
    ...papersAskedAgain.map(({ paper, steps: ids }) => told.delivery.paper(quoted(speaker, paper), steps(ids))),
    ...(overStatutory.length > 0 ? [told.delivery.overStatutory(steps(overStatutory))] : []),
    ...suggestions.map((each) => suggestionSentence(speaker, each, assessment.process)),
  ];
}

const stepNames = (speaker: Speaker, approval: string | undefined, ids: readonly string[]) =>
  speaker.texts.list(ids.map((id) => nameOf(speaker, "step", id, approval)));

/** How suggestion is told. */
export const suggestion: Telling<Suggestion> = {
  say: (speaker, each) => [suggestionSentence(speaker, each)],
};

function suggestionSentence(speaker: Speaker, each: Suggestion, approval?: string): string {
  const { told, words } = speaker.texts;
  const { change, steps, visits, stepCount } = each;
  return told.delivery.suggestion({
    change: words.changes[change],
    steps: stepNames(speaker, approval, steps),
    count: String(stepCount),
    visits: visits === undefined ? words.noValue["not-recorded"] : String(visits),
  });
}
