import type { Improvement, ImprovementStep, NeededValue } from "../appraisal/index.js";
import { observationWords } from "./describe-score-node.js";
import { bareName, nameOf, namesOf, type Speaker, valueOfIndicator } from "./speaker.js";
import type { Telling } from "./telling.js";
import { grouped } from "./texts.js";

/** How improvement is told. */
export const improvement: Telling<Improvement> = {
  keys: ["steps", "total"],
  say: (speaker, { steps, total, vetoes = [], quota }) => {
    const { texts } = speaker;
    const { told } = texts;
    return [
      told.joined([
        told.appraisal.improvement(texts.list(steps.map((step) => stepSentence(speaker, step))), grouped(total)),
        ...(vetoes.length > 0 ? [told.appraisal.liftVetoes(namesOf(speaker, "indicator", vetoes))] : []),
        ...(quota ? [told.appraisal.quota] : []),
      ]),
    ];
  },
};

/** How improvement step is told. */
export const improvementStep: Telling<ImprovementStep> = {
  keys: ["indicator", "to", "share"],
  say: (speaker, step) => [stepSentence(speaker, step)],
};

function stepSentence(speaker: Speaker, { indicator, from, to }: ImprovementStep): string {
  const { told, words } = speaker.texts;
  return told.appraisal.step({
    indicator: bareName(speaker, "indicator", indicator),
    from: from === undefined ? words.noValue["not-recorded"] : observationWords(speaker, from, indicator),
    to: neededWords(speaker, to, indicator),
  });
}

function neededWords(speaker: Speaker, to: NeededValue, indicator: string): string {
  if (typeof to === "string") return valueOfIndicator(speaker, indicator, to, true);
  if ("rating" in to) return grouped(to.rating);
  const items = speaker.texts.list(to.items.map((item) => nameOf(speaker, "item", item, indicator)));
  return speaker.texts.told.appraisal.further(items);
}
