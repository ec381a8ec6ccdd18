export * from "./fault.js";
export * from "./faults-of.js";
export * from "./finding.js";
export * from "./guard.js";
export * from "./key.js";
export * from "./label.js";
export * from "./quantity.js";
export * from "./stamp.js";
