import type { Standing } from "../../appraisal/index.js";
import { lines, table } from "../block.js";
import { nameOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How standing is told. */
export const standing: Telling<Standing> = {
  say: (speaker, result) => [standingSentence(speaker, result), ...history(speaker, result)],
  show: (speaker, result) => [
    ...lines(standingSentence(speaker, result)),
    ...table(
      speaker.texts.heads.standing,
      result.steps.map(({ year, scorecard, grade, standing: now, rule }) => [
        speaker.texts.words.year(year),
        nameOf(speaker, "grade", grade, scorecard),
        nameOf(speaker, "standing", now),
        rule === undefined ? "–" : nameOf(speaker, "standing-rule", rule),
      ]),
    ),
  ],
};

/** Where a complex stands, in one sentence. */
export function standingSentence(
  speaker: Speaker,
  { standing: now, since, until, missing, clauses }: Standing,
): string {
  const { texts } = speaker;
  const { told, words } = texts;
  const sentence = told.joined([
    told.appraisal.standing(nameOf(speaker, "standing", now)),
    ...(since === undefined ? [] : [told.appraisal.since(words.year(since))]),
    ...(until === undefined ? [] : [told.appraisal.until(words.year(until))]),
    ...(missing.length > 0 ? [told.appraisal.openYears(texts.list(missing.map(words.year)))] : []),
  ]);
  return texts.cited(sentence, clauses);
}

function history(speaker: Speaker, { steps }: Standing): string[] {
  const { told, words } = speaker.texts;
  return steps.map(({ year, scorecard, grade, standing: now, rule }) =>
    told.appraisal.standingStep({
      year: words.year(year),
      grade: nameOf(speaker, "grade", grade, scorecard),
      standing: nameOf(speaker, "standing", now),
      rule: rule === undefined ? "" : nameOf(speaker, "standing-rule", rule),
    }),
  );
}
