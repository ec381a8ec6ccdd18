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
      speaker.texts.heads.standing,
      result.steps.map(({ year, scorecard, grade, rule, ...now }) => [
        speaker.texts.words.year(year),
        nameOf(speaker, "grade", grade, scorecard),
        standingName(speaker, now),
        rule === undefined ? "–" : nameOf(speaker, "standing-rule", rule),
      ]),
    ),
  ],
};

/** Where a complex stands, in one sentence. */
export function standingSentence(speaker: Speaker, { since, until, missing, clauses, ...now }: Standing): string {
  const { texts } = speaker;
  const { told, words } = texts;
  const sentence = told.joined([
    told.appraisal.standing(standingName(speaker, now)),
    ...(since === undefined ? [] : [told.appraisal.since(words.year(since))]),
    ...(until === undefined ? [] : [told.appraisal.until(words.year(until))]),
    ...(missing.length > 0 ? [told.appraisal.openYears(texts.list(missing.map(words.year)))] : []),
  ]);
  return texts.cited(sentence, clauses);
}

/** The standing reached, or those still possible. */
export function standingName(
  speaker: Speaker,
  { standing: now, possible }: Pick<Standing, "standing" | "possible">,
): string {
  if (now !== undefined) return nameOf(speaker, "standing", now);
  return speaker.texts.told.appraisal.possibly(namesOf(speaker, "standing", possible));
}

function history(speaker: Speaker, { steps }: Standing): string[] {
  const { told, words } = speaker.texts;
  return steps.map(({ year, scorecard, grade, rule, ...now }) =>
    told.appraisal.standingStep({
      year: words.year(year),
      grade: nameOf(speaker, "grade", grade, scorecard),
      standing: standingName(speaker, now),
      rule: rule === undefined ? "" : nameOf(speaker, "standing-rule", rule),
    }),
  );
}
