export { assessComplex, type ComplexAssessment } from "./assess-complex.js";
export { assessTier, type TierAssessment } from "./assess-tier.js";
