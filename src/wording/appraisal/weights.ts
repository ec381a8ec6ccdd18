import type { AhpWeights, Weights } from "../../appraisal/index.js";
import { percent, twoPlaces } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How ahp weights is told. */
export const ahpWeights: Telling<AhpWeights> = {
  say: (speaker, { weights: values, consistencyRatio, consistent }) => {
    const { language } = speaker;
    return [
      ...weights.say(speaker, { type: "weights", weights: values }),
      language.appraisal.consistency(twoPlaces(consistencyRatio), consistent),
    ];
  },
};

/** How weights is told. */
export const weights: Telling<Weights> = {
  say: ({ language }, { weights: values }) => [language.appraisal.weights(language.list(values.map(percent)))],
};
