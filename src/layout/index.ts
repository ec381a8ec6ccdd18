export { type FillingOptions, fillGaps, type GapsFilled, type NeedFilled } from "./fill-gaps.js";
export { Filling, type FillingInput } from "./filling.js";
