export { type AhpWeights, ahpWeights, type Comparison } from "./ahp-weights.js";
export { criticWeights } from "./critic-weights.js";
export { entropyWeights } from "./entropy-weights.js";
export { equalWeights } from "./equal-weights.js";
export type { Weights } from "./matrix.js";
export { type PanelRule, panelScore } from "./panel-score.js";
