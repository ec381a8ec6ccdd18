export { describe } from "./describe.js";
export { type ClauseTrace, traceability } from "./traceability.js";
