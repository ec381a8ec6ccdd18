import { compareReports, type Language, namesFrom, type PolicyReport, withReadings } from "innovation-service-complex";
import { changeChart, type ReadingEffect, readingChart } from "innovation-service-complex/charts";
import type { Settings } from "../state/settings.js";
import type { Drawing } from "./answer-types.js";
import { drawingOf } from "./drawings.js";
import type { Reported } from "./report.js";
import type { Rules } from "./rules.js";

/** Before and after, and what each of the chosen readings alone would change. */
export function comparisonsOf(
  before: PolicyReport,
  after: PolicyReport,
  effects: readonly ReadingEffect[],
  language: Language,
): Drawing[] {
  const names = { names: namesFrom(after) };
  const changes = compareReports(before, after).filter(({ part }) => part !== "stamp");
  return [
    drawingOf("changes", changeChart(after.plan, changes, language, names), false),
    ...(effects.length > 0 ? [drawingOf("readings", readingChart(after.plan, effects, language, names), false)] : []),
  ];
}

/** What each reading that is chosen changes by itself, one step after the other. */
export function* effectsOf(
  base: Rules,
  before: PolicyReport,
  { readings }: Pick<Settings, "readings">,
  report: (rules: Rules) => Reported,
): Generator<ReadingEffect> {
  for (const [reading, choice] of Object.entries(readings)) {
    const is = report({ ...base, plan: withReadings(base.plan, { [reading]: choice }) });
    if ("error" in is) continue;
    const changes = compareReports(before, is.report).filter(({ part }) => part !== "stamp");
    yield { reading, choice, changes };
  }
}
