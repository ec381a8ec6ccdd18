export { assessComplex, type ComplexAssessment } from "./assess-complex.js";
export { assessTier, type TierAssessment } from "./assess-tier.js";
export { findingOf } from "./finding-of.js";
export { restsOf } from "./prepared.js";
export { verdictOf } from "./verdict-of.js";
