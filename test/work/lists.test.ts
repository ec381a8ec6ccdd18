/* What takes one list takes twice the steps for twice the list, a sort a little more. */
import { beforeAll, expect, it } from "vitest";
import { type Counted, countedIn } from "./steps.js";

let runs: readonly Counted[] = [];
beforeAll(async () => {
  runs = await countedIn("lists.ts");
}, 300_000);

it("twice the list takes about twice the steps", () => {
  const growth = Object.fromEntries(
    runs.flatMap(({ name, steps }, index) => {
      const many = runs[index + 1];
      return many?.name === name ? [[name, many.steps / steps]] : [];
    }),
  );
  expect(Object.keys(growth).length).toBeGreaterThanOrEqual(13);
  expect(runs.filter(({ steps }) => steps < 400)).toEqual([]);
  expect(Object.entries(growth).filter(([, times]) => times > 2.5)).toEqual([]);
});
