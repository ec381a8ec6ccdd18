import {
  apportion,
  defineScorecard,
  type Language,
  type Plan,
  PolicyError,
  readPlan,
  readScorecard,
  type Scorecard,
  withReadings,
} from "innovation-service-complex";
import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
import { type Settings, START } from "../state/settings.js";
import type { Located } from "./answer-types.js";
import { withFigures } from "./figures.js";
import { locatedError, readText } from "./located.js";
import { equalMarks, withMarks } from "./marks.js";

/** A plan and a scorecard to go by. */
export interface Rules {
  readonly plan: Plan;
  readonly scorecard: Scorecard | undefined;
}

/** Either what was asked for, or what hinders it. */
type Made<T> = { readonly made: T } | { readonly faults: readonly Located[] };

/** The rules that settings ask for, what they are compared with, and all that is wrong with them. */
export interface RulesMade {
  /** With what is set by hand, as far as that can be used; none where the texts themselves cannot. */
  readonly rules?: Rules;
  /** As they are written, before anything is set by hand. */
  readonly written?: Rules;
  /** The notice as it stands; of a plan of another id, that plan before anything was set by hand. The same as `rules` where nothing is otherwise. */
  readonly base?: Rules;
  readonly faults: readonly Located[];
}

/** Reads the rules, and sets by hand what is. */
export function rulesOf(settings: Settings, language: Language): RulesMade {
  const [plan, card] = [writtenPlan(settings, language), writtenCard(settings, language)];
  if (!("made" in plan && "made" in card)) return { faults: [plan, card].flatMap(faultsIn) };
  const changed = [changedPlan(plan.made, settings, language), changedCard(card.made, settings, language)] as const;
  const [isPlan, isCard] = changed;
  const rules = {
    plan: "made" in isPlan ? isPlan.made : plan.made,
    scorecard: "made" in isCard ? isCard.made : card.made,
  };
  const base = {
    plan: plan.made.id === taizhou.id ? taizhou : plan.made,
    scorecard: settings.scorecard === "equal" ? taizhouScorecard : card.made,
  };
  const isSame = rules.plan === base.plan && rules.scorecard === base.scorecard;
  const written = { plan: plan.made, scorecard: card.made };
  return { rules: isSame ? base : rules, written, base, faults: changed.flatMap(faultsIn) };
}

function faultsIn(made: Made<unknown>): readonly Located[] {
  return "faults" in made ? made.faults : [];
}

function writtenPlan({ texts }: Settings, language: Language): Made<Plan> {
  if (texts.plan === START.texts.plan) return { made: taizhou };
  const read = readText("plan", texts.plan, language);
  return "faults" in read ? read : tried(() => readPlan(read.input), read, language);
}

function changedPlan(plan: Plan, { readings, figures }: Settings, language: Language): Made<Plan> {
  if (Object.keys(readings).length + Object.keys(figures).length === 0) return { made: plan };
  const input = withFigures(plan, figures);
  return tried(() => withReadings(readPlan(input), readings), { where: "changes", input }, language);
}

function writtenCard({ scorecard, texts }: Settings, language: Language): Made<Scorecard | undefined> {
  if (scorecard === "none") return { made: undefined };
  if (scorecard === "four-aspects") return { made: taizhouScorecard };
  if (scorecard === "equal") {
    return { made: defineScorecard(withMarks(taizhouScorecard, equalMarks(taizhouScorecard))) };
  }
  const read = readText("card", texts.card, language);
  return "faults" in read ? read : tried(() => readScorecard(read.input), read, language);
}

function changedCard(
  scorecard: Scorecard | undefined,
  { marks }: Settings,
  language: Language,
): Made<Scorecard | undefined> {
  if (!scorecard || Object.keys(marks).length === 0) return { made: scorecard };
  const read = { where: "changes", input: { marks, scorecard } } as const;
  return tried(() => defineScorecard(withMarks(scorecard, readMarks(marks))), read, language);
}

function readMarks(marks: Settings["marks"]): Settings["marks"] {
  const faults = Object.entries(marks).flatMap(([id, value]) => {
    try {
      apportion(value, []);
      return [];
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      return error.faults.map((fault) => ({ ...fault, path: `marks.${id}` }));
    }
  });
  if (faults.length > 0) throw new PolicyError({ zh: "分值有误", en: "not usable as marks" }, faults);
  return marks;
}

function tried<T>(make: () => T, read: Parameters<typeof locatedError>[1], language: Language): Made<T> {
  try {
    return { made: make() };
  } catch (error) {
    return { faults: locatedError(error, read, language) };
  }
}
