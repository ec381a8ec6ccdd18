export * from "./accepted.js";
export * from "./decimal.js";
export * from "./fields.js";
export * from "./json.js";
export * from "./largest-remainder.js";
export * from "./plain-date.js";
export * from "./scaled.js";
export * from "./share-out.js";
