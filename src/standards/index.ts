export { assessComplex, assessComplexTakes, type ComplexAssessment, complexAssessed } from "./assess-complex.js";
export { assessTier, assessTierTakes, standardFound, type TierAssessment } from "./assess-tier.js";
export { findingOf, findingOfTakes } from "./finding-of.js";
export type { VerdictOptions } from "./ground-options.js";
export { restsOf } from "./prepared.js";
