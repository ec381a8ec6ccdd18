import type { Standing } from "../../appraisal/index.js";
import { lines, table } from "../block.js";
import { nameOf, namesOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How standing is told. */
export const standing: Telling<Standing> = {
  say: (speaker, result) => [standingSentence(speaker, result), ...history(speaker, result)],
  show: (speaker, result) => [
    ...lines(standingSentence(speaker, result)),
    ...table(
      speaker.language.columns.standing,
      result.steps.map(({ year, scorecard, grade, rule, ...now }) => [
        speaker.language.year(year),
        nameOf(speaker, "grade", grade, scorecard),
        standingName(speaker, now),
        rule === undefined ? "–" : nameOf(speaker, "standing-rule", rule),
      ]),
    ),
  ],
};

/** Where a complex stands, in one sentence. */
export function standingSentence(speaker: Speaker, { since, until, missing, clauses, ...now }: Standing): string {
  const { language } = speaker;
  const sentence = language.joined([
    language.appraisal.standing(standingName(speaker, now)),
    ...(since === undefined ? [] : [language.appraisal.since(language.year(since))]),
    ...(until === undefined ? [] : [language.appraisal.until(language.year(until))]),
    ...(missing.length > 0 ? [language.appraisal.openYears(language.list(missing.map(language.year)))] : []),
  ]);
  return language.cited(sentence, clauses);
}

/** The standing reached, or those still possible. */
export function standingName(
  speaker: Speaker,
  { standing: now, possible }: Pick<Standing, "standing" | "possible">,
): string {
  if (now !== undefined) return nameOf(speaker, "standing", now);
  return speaker.language.appraisal.possibly(namesOf(speaker, "standing", possible));
}

function history(speaker: Speaker, { steps }: Standing): string[] {
  const { language } = speaker;
  return steps.map(({ year, scorecard, grade, rule, ...now }) =>
    language.appraisal.standingStep({
      year: language.year(year),
      grade: nameOf(speaker, "grade", grade, scorecard),
      standing: standingName(speaker, now),
      rule: rule === undefined ? "" : nameOf(speaker, "standing-rule", rule),
    }),
  );
}
