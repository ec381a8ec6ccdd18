import type { Standing } from "../../appraisal/index.js";
import { type Context, nameOf, namesOf } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How standing is told. */
export const standing: Sentences<Standing> = (context, result) => [
  standingSentence(context, result),
  ...history(context, result),
];

/** Where a complex stands, in one sentence. */
export function standingSentence(context: Context, { since, until, missing, clauses, ...now }: Standing): string {
  const { language } = context;
  const sentence = language.joined([
    language.appraisal.standing(standingName(context, now)),
    ...(since === undefined ? [] : [language.appraisal.since(language.year(since))]),
    ...(until === undefined ? [] : [language.appraisal.until(language.year(until))]),
    ...(missing.length > 0 ? [language.appraisal.openYears(language.list(missing.map(language.year)))] : []),
  ]);
  return language.cited(sentence, clauses);
}

/** The standing reached, or those still possible. */
export function standingName(
  context: Context,
  { standing: now, possible }: Pick<Standing, "standing" | "possible">,
): string {
  if (now !== undefined) return nameOf(context, "standing", now);
  return context.language.appraisal.possibly(namesOf(context, "standing", possible));
}

function history(context: Context, { steps }: Standing): string[] {
  const { language } = context;
  return steps.map(({ year, scorecard, grade, rule, ...now }) =>
    language.appraisal.standingStep({
      year: language.year(year),
      grade: nameOf(context, "grade", grade, scorecard),
      standing: standingName(context, now),
      rule: rule === undefined ? "" : nameOf(context, "standing-rule", rule),
    }),
  );
}
