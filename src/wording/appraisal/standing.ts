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
      speaker.language.columns.standing,
      result.steps.map(({ year, scorecard, grade, standing: now, rule }) => [
        speaker.language.year(year),
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
  const { language } = speaker;
  const sentence = language.joined([
    language.appraisal.standing(nameOf(speaker, "standing", now)),
    ...(since === undefined ? [] : [language.appraisal.since(language.year(since))]),
    ...(until === undefined ? [] : [language.appraisal.until(language.year(until))]),
    ...(missing.length > 0 ? [language.appraisal.openYears(language.list(missing.map(language.year)))] : []),
  ]);
  return language.cited(sentence, clauses);
}

function history(speaker: Speaker, { steps }: Standing): string[] {
  const { language } = speaker;
  return steps.map(({ year, scorecard, grade, standing: now, rule }) =>
    language.appraisal.standingStep({
      year: language.year(year),
      grade: nameOf(speaker, "grade", grade, scorecard),
      standing: nameOf(speaker, "standing", now),
      rule: rule === undefined ? "" : nameOf(speaker, "standing-rule", rule),
    }),
  );
}
