import { expect, it } from "vitest";
import { isPlainDate } from "../../src/kernel/index.js";

// Alone in its file, so that the first date asked about is none.
it("no date is one, be it the first that is asked about or after one that is", () => {
  const none = [undefined, null, "", "2019-02-29"];
  expect(none.map((value) => isPlainDate(value as string))).toEqual([false, false, false, false]);
  expect(isPlainDate("2020-02-29")).toBe(true);
  expect(none.map((value) => isPlainDate(value as string))).toEqual([false, false, false, false]);
});
