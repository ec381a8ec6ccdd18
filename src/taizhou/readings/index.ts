import { counting } from "./counting.js";
import { practice } from "./practice.js";
import type { ReadingsOf, TaizhouReadings } from "./readings-of.js";
import { standards } from "./standards.js";

export type { TaizhouReadings } from "./readings-of.js";

/** Every place where the text leaves room, and the ways to read it. */
export const readings: ReadingsOf<keyof TaizhouReadings> = /* @__PURE__ */ (() => ({
  ...counting,
  ...standards,
  ...practice,
}))();

/** Every reading by its default, under the keys that the readings have. */
export const defaults = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.entries(readings).map(([id, reading]) => [id, reading.default])) as TaizhouReadings)();
