import type { AhpWeights, Weights } from "../../appraisal/index.js";
import { percent, twoPlaces } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How ahp weights is told. */
export const ahpWeights: Sentences<AhpWeights> = (context, { weights: values, consistencyRatio, consistent }) => {
  const { language } = context;
  return [
    ...weights(context, { type: "weights", weights: values }),
    language.appraisal.consistency(twoPlaces(consistencyRatio), consistent),
  ];
};

/** How weights is told. */
export const weights: Sentences<Weights> = ({ language }, { weights: values }) => [
  language.appraisal.weights(language.list(values.map(percent))),
];
