import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/kernel/index.js";

/** Letters between two texts, as the definition says it: by the first letter of each. */
function lettersBetween(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return lettersBetween(restA, restB);
  return 1 + Math.min(lettersBetween(restA, b), lettersBetween(a, restB), lettersBetween(restA, restB));
}

const texts = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

describe("the nearest text", () => {
  it("is the one with the fewest letters to change, the first of equals", () => {
    expect(nearest("floor-aera", ["functions", "floor-area"])).toBe("floor-area");
    expect(nearest("b", ["a", "c"])).toBe("a");
    expect(nearest("b", [])).toBeUndefined();
  });

  it("is found at once of texts however long", () => {
    expect(nearest("x".repeat(1_000_000), ["y".repeat(1_000_000), "x"])).toBeDefined();
  });

  test.prop([texts, fc.array(texts, { minLength: 1, maxLength: 4 })])("is no farther than any other", (text, among) => {
    const found = nearest(text, among) ?? expect.fail();
    const away = among.map((each) => lettersBetween(text, each));
    expect(found).toBe(among[away.indexOf(Math.min(...away))]);
  });
});
