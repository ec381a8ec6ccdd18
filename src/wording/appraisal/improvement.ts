import type { Improvement, ImprovementStep } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { bareName, nameOf, namesOf, type Valuing, valueOfIndicator } from "../context.js";
import type { Sentences } from "../sentences.js";
import { observationWords } from "./score-node.js";

/** How improvement is told. */
export const improvement: Sentences<Improvement> = (context, { steps, total, vetoes = [], quota, condition }) => {
  const { language } = context;
  return [
    language.joined([
      language.appraisal.improvement(
        language.list(steps.map((step) => stepSentence(context, step))),
        withCommas(total),
      ),
      ...(vetoes.length > 0 ? [language.appraisal.liftVetoes(namesOf(context, "indicator", vetoes))] : []),
      ...(quota ? [language.appraisal.quota] : []),
      ...(condition ? [language.appraisal.condition] : []),
    ]),
  ];
};

/** How improvement step is told. */
export const improvementStep: Sentences<ImprovementStep> = (context, step) => [stepSentence(context, step)];

/** What a step takes. */
export function stepSentence(context: Valuing, step: ImprovementStep): string {
  const sentence = changeSentence(context, step);
  return step.year === undefined ? sentence : context.language.appraisal.byRecord(sentence, step.year);
}

function changeSentence(context: Valuing, { indicator, from, to }: ImprovementStep): string {
  const { language } = context;
  const name = bareName(context, "indicator", indicator);
  if (typeof to === "object" && "items" in to) {
    return language.appraisal.further(
      name,
      language.list(to.items.map((item) => nameOf(context, "item", item, indicator))),
    );
  }
  return language.appraisal.step({
    indicator: name,
    from: from === undefined ? language.words.noValue["not-recorded"] : observationWords(context, from, indicator),
    to: typeof to === "string" ? valueOfIndicator(context, indicator, to, true) : withCommas(to.rating),
  });
}
