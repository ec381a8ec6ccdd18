import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { asOne, asRead, nearest } from "../../src/kernel/index.js";

const texts = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

const PLACES = ["jiaojiang", "huangyan", "luqiao", "wenling", "linhai", "yuhuan", "sanmen", "tiantai", "xianju"];

describe("the name that is meant", () => {
  it.each([
    ["wenlin", "wenling"],
    ["wnenling", "wenling"],
    ["ewnling", "wenling"],
    ["Wen Ling", "wenling"],
    ["ＷＥＮＬＩＮＧ", "wenling"],
    ["wen\u200bling", "wenling"],
    ["tiantia", "tiantai"],
  ])("%s means %s", (text, meant) => expect(nearest(text, PLACES)).toBe(meant));

  it.each(["hangzhou", "", "x", "a long text that has nothing to do with any of them"])("%s means none", (text) =>
    expect(nearest(text, PLACES)).toBeUndefined(),
  );

  it("is the first of two that are as near", () => expect(nearest("cat", ["bat", "hat"])).toBe("bat"));

  it.each([
    ["Z", ["A", "B"]],
    ["差", ["A", "优"]],
    ["AB", ["A", "B"]],
    ["A", ["AB"]],
  ])("is none where a letter would be all there is: %s of %j", (text, names) =>
    expect(nearest(text, names)).toBeUndefined(),
  );

  it.each([
    ["a", "A"],
    ["Ａ", "A"],
    ["B.", "B"],
  ])("of one letter reads the same: %s means %s", (text, name) => expect(nearest(text, ["A", "B"])).toBe(name));

  it("is found at once of texts however long", () => {
    expect(nearest("x".repeat(1_000_000), ["y".repeat(1_000_000), "x".repeat(1_000_000)])).toBe("x".repeat(1_000_000));
  });

  test.prop([texts, fc.array(texts, { maxLength: 4 })])(
    "is no farther than any other, or none is near",
    (text, among) => {
      const away = among.map((each) => steps(text, each));
      const limit = Math.max(1, Math.floor(text.length / 3));
      // Of one letter none can be changed.
      const isNear = (at: number) => away[at] === 0 || (text.length > 1 && (among[at] ?? "").length > 1);
      const near = among.map((_, at) => at).filter(isNear);
      const least = Math.min(limit + 1, ...near.map((at) => away[at] ?? 0));
      const equals = near.filter((at) => away[at] === least);
      // Of equals the longest: a letter is sooner left out than put in.
      const longest = least === 0 ? 0 : Math.max(...equals.map((at) => (among[at] ?? "").length));
      const best = equals.find((at) => (among[at] ?? "").length >= longest);
      expect(nearest(text, among)).toBe(least > limit || best === undefined ? undefined : among[best]);
    },
  );
});

describe("texts that read alike", () => {
  it("are one but for case, width, traditional characters, white space and what cannot be seen", () => {
    expect(asOne(" 臺州Ａ縣\u200b級-x ")).toBe("臺州a县级-x");
    expect(asRead(" 臺州Ａ縣\u200b級-x ")).toBe("臺州a县级x");
  });
});

/** Letters between two texts, as the definition says it: by the first letters of each. */
function steps(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    steps(restA, b) + 1,
    steps(a, restB) + 1,
    steps(restA, restB) + (a[0] === b[0] ? 0 : 1),
    ...(swapped ? [steps(a.slice(2), b.slice(2)) + 1] : []),
  );
}
