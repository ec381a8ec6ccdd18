export { describe } from "./describe.js";
