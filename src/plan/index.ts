export { faultsOfCondition } from "./checks/condition.js";
export { type Known, knownIn } from "./checks/known.js";
export { labelsOf, lookUpOf, onlyOf, type Word } from "./checks/look-up.js";
export { meant, meantOrHeld, readsLike, unknownName } from "./checks/meant.js";
export { faultsOfSource, oneNamed, unknownClauses } from "./checks/named.js";
export { namedAlike } from "./checks/named-alike.js";
export { requireTier } from "./checks/require-tier.js";
export { faultsOfFigures, spanOf } from "./checks/span.js";
export { faultsOfUnit, unitOf } from "./checks/units.js";
export * from "./condition.js";
export { definePlan, definePlanTakes, readPlan, readPlanTakes } from "./define-plan.js";
export * from "./duty.js";
export * from "./element.js";
export * from "./fact.js";
export { idOf, idOfTakes } from "./id-of.js";
export { madePlan } from "./made.js";
export { MEASURE_NAMES, MEASURES_BY, measuresKnown } from "./measure-names.js";
export { figureOf, industriesOwing, localitiesIn, localitiesOn, pathsOf } from "./owing.js";
export {
  isNested,
  placesAbove,
  placesCounting,
  placesOpen,
  placesStanding,
  placesThen,
  standingFor,
} from "./places.js";
export * from "./plan.js";
export { planOn, planOnTakes } from "./plan-on.js";
export * from "./practice.js";
export * from "./reading.js";
export * from "./readings-used.js";
export { memberIds, requiredBy } from "./required-by.js";
export * from "./rule.js";
export { type InScope, mayLieIn, Scope, scopeOf } from "./scope.js";
export * from "./source.js";
export * from "./standard.js";
export * from "./target.js";
export { type ReadingsChosen, withReadings, withReadingsTakes } from "./with-readings.js";
