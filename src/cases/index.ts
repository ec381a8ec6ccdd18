export * from "./case.js";
