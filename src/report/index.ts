export { describe } from "./describe.js";
export { en } from "./texts-en.js";
export { zh } from "./texts-zh.js";
