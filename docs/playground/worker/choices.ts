import type { Language } from "innovation-service-complex";
import { sheetsFor } from "innovation-service-complex/tables";
import type { Choices } from "./answer-types.js";
import { figuresOf } from "./figures.js";
import { marksOf } from "./marks.js";
import type { Rules } from "./rules.js";

/** What there is to choose from under a plan and a scorecard, as they stand now. */
export function choicesOf({ plan, scorecard }: Rules, language: Language): Choices {
  return {
    places: plan.localities.map(({ id, label }) => ({ id, label: language.label(label) })),
    readings: Object.entries(plan.readings).map(([id, { why, clauses, alternatives, default: otherwise }]) => ({
      id,
      why: language.label(why),
      clauses,
      chosen: plan.chosen?.[id] ?? otherwise,
      alternatives: Object.entries(alternatives).map(([alternative, { label, takes }]) => ({
        id: alternative,
        label: language.label(label),
        takes: takes !== undefined,
      })),
    })),
    figures: figuresOf(plan, language),
    marks: scorecard ? marksOf(scorecard, language) : [],
    sheets: sheetsFor(plan, { language, ...(scorecard && { scorecards: [scorecard] }) }).map(
      ({ id, title, columns }) => ({
        id,
        label: title,
        columns: columns.map(({ key, header }) => ({ id: key, label: header })),
      }),
    ),
  };
}
