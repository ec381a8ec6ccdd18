import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type KeyPart, keyOf, numbered, partsOf } from "../../src/finding/index.js";

const part = fc.oneof(
  fc.constantFrom(undefined, "", "~", "/", "~0", "~1", "~2", "a/b", "#2", "county", 2019),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const parts = fc.array(part, { maxLength: 5 });

describe("a key", () => {
  test.prop([parts])("gives back the parts it was made of, absent ones at the end left out", (made) => {
    expect(trimmed(partsOf(keyOf(...made)))).toEqual(trimmed(made));
  });

  test.prop([parts, parts])("is another of other parts", (one, other) => {
    expect(keyOf(...one) === keyOf(...other)).toBe(JSON.stringify(trimmed(one)) === JSON.stringify(trimmed(other)));
  });

  test("leaves the places of absent parts empty", () => {
    expect(keyOf("fund-appraisal-owed", "grants", "grant-pumps", undefined, 2019)).toBe(
      "fund-appraisal-owed/grants/grant-pumps//2019",
    );
    expect(keyOf("a/b", "~", "", undefined)).toBe("a~1b/~0/~2");
  });

  test.prop([fc.array(fc.constantFrom("a", "a#2", "a#2#2", "b").map((key) => ({ key })))])(
    "that comes again is numbered",
    (rows) => {
      const keys = numbered(rows).map(({ key }) => key);
      expect(new Set(keys).size).toBe(rows.length);
      expect(keys.every((key, at) => key.startsWith(rows[at]?.key ?? "?"))).toBe(true);
    },
  );
});

function trimmed(made: readonly KeyPart[]): (string | null)[] {
  const last = made.findLastIndex((each) => each !== undefined);
  return made.slice(0, last + 1).map((each) => (each === undefined ? null : String(each)));
}
