import { describe, expect, it } from "vitest";
import { moveInCohort, preparedCohort } from "../../src/appraisal/scoring/kinds/cohort.js";
import { marksOfEach, valueOfEach } from "../../src/appraisal/scoring/kinds/each.js";
import { clipped, marksBetween, mostMarks, valueFor } from "../../src/appraisal/scoring/kinds/polyline.js";
import { type DecimalString, exactText, type Fraction, fractionOf, plus } from "../../src/kernel/index.js";

/* Lines of marks: what values from one to another earn, and which value it takes to earn so many; "" is no end. */

type End = DecimalString | "";
const end = (text: End): Fraction | undefined => (text === "" ? undefined : fractionOf(text));
const lineOf = (...points: readonly (readonly [at: DecimalString, marks: DecimalString])[]) =>
  points.map(([at, marks]) => ({ at: fractionOf(at), marks: fractionOf(marks) }));

const LINES = {
  rising: lineOf(["0", "0"], ["10", "10"]),
  falling: lineOf(["0", "10"], ["10", "0"]),
  peak: lineOf(["0", "0"], ["5", "10"], ["10", "0"]),
  "a jump up": lineOf(["5", "0"], ["5", "10"]),
  "a jump down": lineOf(["5", "10"], ["5", "0"]),
  "a fall, then a jump up": lineOf(["0", "5"], ["5", "0"], ["5", "10"]),
  "a jump down, then a rise": lineOf(["5", "10"], ["5", "0"], ["10", "8"]),
} as const;
type Name = keyof typeof LINES;

describe("values from one to another", () => {
  it.each<[Name, low: End, high: End, least: string, most: string]>([
    ["rising", "2", "4", "2", "4"],
    ["rising", "", "4", "0", "4"],
    ["rising", "4", "", "4", "10"],
    ["rising", "", "", "0", "10"],
    ["rising", "-5", "20", "0", "10"],
    ["rising", "3", "3", "3", "3"],
    ["falling", "2", "4", "6", "8"],
    ["falling", "", "4", "6", "10"],
    ["falling", "4", "", "0", "6"],
    ["peak", "4", "6", "8", "10"],
    ["peak", "5", "6", "8", "10"],
    ["peak", "4", "5", "8", "10"],
    ["peak", "6", "8", "4", "8"],
    ["peak", "2", "4", "4", "8"],
    ["a jump up", "4", "4.9", "0", "0"],
    ["a jump up", "4", "5", "0", "10"],
    ["a jump up", "5", "6", "10", "10"],
    ["a jump up", "5", "5", "10", "10"],
    ["a jump down", "4", "5", "10", "10"],
    ["a jump down", "5", "6", "0", "10"],
    // Just below the jump there is next to nothing, just above it as well.
    ["a fall, then a jump up", "4", "5", "0", "10"],
    ["a fall, then a jump up", "4", "4.5", "0.5", "1"],
    ["a jump down, then a rise", "5", "7", "0", "10"],
    ["a jump down, then a rise", "6", "7", "1.6", "3.2"],
  ])("of %s from %s to %s earn from %s to %s", (name, low, high, least, most) => {
    expect(marksBetween(LINES[name], end(low), end(high)).map(exactText)).toEqual([least, most]);
  });

  it.each<[Name, low: End, high: End, points: string, most: string]>([
    ["rising", "2", "4", "2:2 4:4", "4"],
    ["rising", "", "", "0:0 10:10", "10"],
    ["peak", "3", "5", "3:6 5:10 5:10", "10"],
    ["peak", "5", "7", "5:10 5:10 7:6", "10"],
    ["peak", "6", "7", "6:8 7:6", "8"],
    ["peak", "", "5", "0:0 5:10 5:10", "10"],
    ["peak", "6", "", "6:8 10:0", "8"],
  ])("of %s from %s to %s are the line %s", (name, low, high, points, most) => {
    const part = clipped(LINES[name], end(low), end(high));
    expect(part.map(({ at, marks }) => `${exactText(at)}:${exactText(marks)}`).join(" ")).toBe(points);
    expect(exactText(mostMarks(part))).toBe(most);
  });
});

describe("the nearest value that earns so many marks", () => {
  it.each<[Name, wanted: DecimalString, from: End, expected: string | undefined]>([
    ["rising", "5", "2", "5 or more"],
    ["rising", "5", "7", "5 or less"],
    ["rising", "5", "5", "5 or more"],
    ["rising", "5", "", "5 or more"],
    ["rising", "11", "2", undefined],
    ["falling", "5", "9", "5 or less"],
    ["falling", "5", "", "5 or less"],
    ["peak", "10", "0", "5 or more"],
    ["peak", "10", "10", "5 or less"],
    ["peak", "5", "0", "2.5 or more"],
    ["peak", "5", "10", "7.5 or less"],
    ["peak", "5", "5", "5 or more"],
    ["a jump up", "10", "0", "5 or more"],
    ["a jump up", "1", "0", "5 or more"],
    ["a jump down", "10", "9", "5 or less"],
  ])("of %s, %s, from %s on: %s", (name, wanted, from, expected) => {
    const found = valueFor(LINES[name], fractionOf(wanted), end(from));
    expect(found && `${exactText(found.at)} or ${found.higher ? "more" : "less"}`).toBe(expected);
  });

  it("of a line without points is none", () => {
    expect(valueFor([], fractionOf("0"), undefined)).toBeUndefined();
  });
});

describe("marks for each", () => {
  const bare = { kind: "each", marks: "2" } as const;
  const full = { kind: "each", marks: "2", per: "10", from: "100", base: "1" } as const;
  const based = { kind: "each", marks: "1", from: "100", base: "3" } as const;

  it.each([
    [bare, "-1", "0"],
    [bare, "0.9", "0"],
    [bare, "1", "2"],
    [bare, "3", "5"],
    [full, "99.9", "0"],
    [full, "100", "1"],
    [full, "109.9", "1"],
    [full, "110", "3"],
  ] as const)("by %j: %s earns %s of 5", (each, value, marks) => {
    expect(exactText(marksOfEach(each, fractionOf(value), fractionOf("5")))).toBe(marks);
  });

  it.each([
    [bare, "0", "0"],
    [bare, "2", "1"],
    [bare, "2.1", "2"],
    [full, "0", "100"],
    [full, "1", "100"],
    [full, "1.5", "110"],
    [full, "3", "110"],
    [full, "3.01", "120"],
    [based, "1", "100"],
    [based, "4", "101"],
  ] as const)("by %j: it takes %2$s marks a value of %3$s", (each, wanted, value) => {
    expect(exactText(valueOfEach(each, fractionOf(wanted)))).toBe(value);
  });
});

describe("a value that earns a share against a cohort", () => {
  const values = (["4", "2", "10", "6"] as const).map(fractionOf);
  const of = (method: "min-max" | "rank" | "percentile", better: "higher" | "lower", share: DecimalString) => {
    const scoring = { kind: "cohort", method, better, constant: "half" } as const;
    // By places the worst moves; by least and greatest one that is neither.
    const own = method === "min-max" ? undefined : fractionOf(better === "higher" ? "2" : "10");
    const moving = { own, beyond: () => undefined };
    const found = moveInCohort(scoring, fractionOf(share), preparedCohort(scoring, values), moving);
    return found && exactText(found.to);
  };

  it.each([
    ["min-max", "higher", "0", "2"],
    ["min-max", "higher", "0.25", "4"],
    ["min-max", "higher", "1", "10"],
    ["min-max", "lower", "0.25", "8"],
    ["min-max", "lower", "1", "2"],
    ["rank", "higher", "0", "4"],
    ["rank", "higher", "0.5", "6"],
    ["rank", "higher", "1", "10"],
    ["rank", "lower", "0.5", "4"],
    ["rank", "lower", "1", "2"],
    ["percentile", "higher", "0.34", "6"],
    ["percentile", "lower", "0.34", "4"],
  ] as const)("by %s, the %s the better, of %s is %s", (method, better, share, value) => {
    expect(of(method, better, share)).toBe(value);
  });

  it.each([
    ["higher", "2", "10", "11"],
    ["lower", "10", "2", "1"],
  ] as const)(
    "by least and greatest, the %s the better: %s, itself the worst, has to go past %s",
    (better, own, _, to) => {
      const scoring = { kind: "cohort", method: "min-max", better, constant: "full" } as const;
      const past = fractionOf(better === "higher" ? "1" : "-1");
      const moving = { own: fractionOf(own), beyond: (value: Fraction) => plus(value, past) };
      const found = moveInCohort(scoring, fractionOf("1"), preparedCohort(scoring, values), moving);
      expect(found && exactText(found.to)).toBe(to);
    },
  );

  it("is none where all are alike", () => {
    const scoring = { kind: "cohort", method: "min-max", better: "higher", constant: "half" } as const;
    const moving = { own: fractionOf("1"), beyond: () => fractionOf("2") };
    expect(moveInCohort(scoring, fractionOf("1"), preparedCohort(scoring, [fractionOf("1")]), moving)).toBeUndefined();
  });
});
