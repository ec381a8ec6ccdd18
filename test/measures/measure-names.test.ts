import { expect, it } from "vitest";
import { MEASURES } from "../../src/index.js";
import { MEASURE_NAMES, MEASURES_BY } from "../../src/plan/index.js";

it("plans know every measure by its name, and by which list it has several values", () => {
  expect(MEASURES.flatMap(({ id, by }) => (by ? [] : id))).toEqual(MEASURE_NAMES);
  expect(Object.fromEntries(MEASURES.flatMap(({ id, by }) => (by ? [[id, by]] : [])))).toEqual(MEASURES_BY);
});
