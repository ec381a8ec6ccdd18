export type { OverlapIndex } from "./compare.js";
export type { MeasureDefinition } from "./definition.js";
export { type MeasureOptions, measure } from "./measure.js";
export { measureArea } from "./measure-area.js";
export { MEASURES, measureNamed } from "./measures.js";
export { OBSERVED, type ObservedKey } from "./observed.js";
export { type OverlapCluster, type OverlapOptions, type OverlapPair, type Overlaps, overlaps } from "./overlaps.js";
export type { FunctionSupply, Redundancy } from "./redundancy.js";
