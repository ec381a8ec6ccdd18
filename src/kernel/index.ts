export * from "./accepted.js";
export * from "./decimal.js";
export * from "./fields.js";
export * from "./graph.js";
export * from "./json.js";
export * from "./largest-remainder.js";
export * from "./plain-date.js";
