import { expect, it } from "vitest";
import { PolicyError, requireDate } from "../../src/finding/index.js";

// Alone in its file, so that the first date asked about is none.
it("no date is refused, be it the first that is asked about or after one that is", () => {
  const refused = (value: unknown) => expect(() => requireDate("asOf", value as string)).toThrow(PolicyError);
  for (const value of [undefined, null, "", "2019-02-29"]) refused(value);
  expect(() => requireDate("asOf", "2020-02-29")).not.toThrow();
  for (const value of [undefined, null, "", "2019-02-29"]) refused(value);
  expect(() => requireDate("asOf", "2020-02-29")).not.toThrow();
});
