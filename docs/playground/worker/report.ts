import {
  type AssessOptions,
  assess,
  describe,
  type Language,
  namesFrom,
  nextQuestions,
  PolicyError,
  type PolicyReport,
  type Portfolio,
  toMarkdown,
} from "innovation-service-complex";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "innovation-service-complex/taizhou";
import type { Settings } from "../state/settings.js";
import { wordsOf } from "../words/words.js";
import type { Shown } from "./answer-types.js";
import { drawingsOf } from "./drawings.js";
import { htmlOf } from "./html.js";
import type { Rules } from "./rules.js";

/** How many questions are shown. */
const QUESTIONS = 5;

/** A report, or what of the settings it cannot be made with. */
export type Reported = { readonly report: PolicyReport } | { readonly error: PolicyError };

/** The report of records under rules, as the settings ask for it. */
export function reported(rules: Rules, portfolio: Portfolio, settings: Settings): Reported {
  try {
    return { report: assess(rules.plan, portfolio, optionsOf(rules, settings)) };
  } catch (error) {
    if (error instanceof PolicyError) return { error };
    throw error;
  }
}

function optionsOf({ plan, scorecard }: Rules, { asOf, scope, budget }: Settings): AssessOptions {
  return {
    asOf,
    detail: "all",
    ...(scope.length > 0 && { scope: { localities: [...scope] } }),
    ...(scorecard && {
      scorecards: [scorecard],
      robustness: { draws: 300, seed: 2020, spread: "0.2", top: [3] },
      recommendation: { quota: 3, perLocality: 1 },
      // Rules that go by grades go with a scorecard that has these grades, and under the plan that they were written for.
      ...(plan.id === taizhou.id && hasGrades(scorecard.grades, taizhouScorecard.grades)
        ? { standing: taizhouStanding, funding: { policy: taizhouFunding, budget } }
        : {}),
    }),
  };
}

type Grades = readonly { readonly id: string }[];

function hasGrades(grades: Grades, asked: Grades): boolean {
  return asked.every(({ id }) => grades.some((grade) => grade.id === id));
}

/** What is shown of a report. */
export function shownOf(report: PolicyReport, portfolio: Portfolio, { complex }: Settings, language: Language): Shown {
  const { plan, area, complexes } = report;
  const names = namesFrom(report);
  const markdown = toMarkdown(plan, report, language);
  const verdicts = area.tiers.map((tier) => tier.verdicts);
  const count = (verdict: "met" | "unmet" | "unknown") => verdicts.reduce((sum, each) => sum + each[verdict], 0);
  const { tiles } = wordsOf(language);
  return {
    headline: describe(plan, area, language, names),
    tiles: [
      { label: tiles.holding, value: `${area.holding}`, isBad: false },
      { label: tiles.missed, value: `${area.missed}`, isBad: area.missed > 0 },
      { label: tiles.met, value: `${count("met")}`, isBad: false },
      { label: tiles.unmet, value: `${count("unmet")}`, isBad: count("unmet") > 0 },
      { label: tiles.unknown, value: `${count("unknown")}`, isBad: false },
    ],
    questions: nextQuestions(report)
      .slice(0, QUESTIONS)
      .map((question) => describe(plan, question, language, names)),
    markdown,
    html: htmlOf(markdown),
    complexes: complexes.map((each) => ({ id: each.complex, label: each.name })),
    drawings: drawingsOf(report, portfolio, complex, language),
  };
}
