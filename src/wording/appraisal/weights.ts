import type { AhpWeights, Weights } from "../../appraisal/index.js";
import { percent, twoPlaces } from "../context.js";
import type { Renderer } from "../renderer.js";

/** How ahp weights is rendered. */
export const ahpWeights: Renderer<AhpWeights> = {
  sentences: (context, { weights: values, consistencyRatio, consistent }) => {
    const { language } = context;
    return [
      ...weights.sentences(context, { type: "weights", weights: values }),
      language.appraisal.consistency(twoPlaces(consistencyRatio), consistent),
    ];
  },
};

/** How weights is rendered. */
export const weights: Renderer<Weights> = {
  sentences: ({ language }, { weights: values }) => [language.appraisal.weights(language.list(values.map(percent)))],
};
