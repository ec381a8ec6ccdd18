import type { Improvement, ImprovementStep } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { bareName, nameOf, namesOf, type Speaker, valueOfIndicator } from "../speaker.js";
import type { Telling } from "../telling.js";
import { observationWords } from "./score-node.js";

/** How improvement is told. */
export const improvement: Telling<Improvement> = {
  say: (speaker, { steps, total, vetoes = [], quota }) => {
    const { language } = speaker;
    return [
      language.joined([
        language.appraisal.improvement(
          language.list(steps.map((step) => stepSentence(speaker, step))),
          withCommas(total),
        ),
        ...(vetoes.length > 0 ? [language.appraisal.liftVetoes(namesOf(speaker, "indicator", vetoes))] : []),
        ...(quota ? [language.appraisal.quota] : []),
      ]),
    ];
  },
};

/** How improvement step is told. */
export const improvementStep: Telling<ImprovementStep> = {
  say: (speaker, step) => [stepSentence(speaker, step)],
};

function stepSentence(speaker: Speaker, { indicator, from, to }: ImprovementStep): string {
  const { language } = speaker;
  const name = bareName(speaker, "indicator", indicator);
  if (typeof to === "object" && "items" in to) {
    return language.appraisal.further(
      name,
      language.list(to.items.map((item) => nameOf(speaker, "item", item, indicator))),
    );
  }
  return language.appraisal.step({
    indicator: name,
    from: from === undefined ? language.words.noValue["not-recorded"] : observationWords(speaker, from, indicator),
    to: typeof to === "string" ? valueOfIndicator(speaker, indicator, to, true) : withCommas(to.rating),
  });
}
