import { describe, expect, it } from "vitest";
import {
  ahpWeights,
  criticWeights,
  defineScorecard,
  entropyWeights,
  faultsOf,
  Group,
  Portfolio,
  Scorecard,
  withReadings,
} from "../../src/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";

const NO_LISTS: readonly (readonly [string, never])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 3],
  ["a text", "ab"],
  ["an object with a length", { length: 2 }],
  ["a list with holes", new Array(2)],
].map(([name, value]) => [String(name), value as never]);

/** The paths of the faults that a call is refused with; any other error is let through. */
function pathsOf(call: () => unknown): string[] | undefined {
  try {
    call();
  } catch (error) {
    const faults = faultsOf(error, undefined);
    if (faults.length === 0) throw error;
    return faults.map(({ path }) => path);
  }
  return undefined;
}

describe("what is no matrix is refused with a fault", () => {
  it.each(NO_LISTS)("%s", (name, value) => {
    const whole = name === "a list with holes" ? ["[0]", "[1]"] : [""];
    expect(pathsOf(() => ahpWeights(value))).toEqual(whole);
    expect(pathsOf(() => entropyWeights(value))).toEqual([""]);
    expect(pathsOf(() => criticWeights(value, ["higher"]))).toEqual([""]);
  });

  it("a row with holes, at each of them", () => {
    const holes = [[1, 1], new Array(2)] as never;
    expect(pathsOf(() => entropyWeights(holes))).toEqual(["[1][0]", "[1][1]"]);
  });
});

it.each(NO_LISTS)("%s is no list of directions", (_, value) => {
  expect(pathsOf(() => criticWeights([[1], [2]], value))).toEqual(["directions"]);
});

it.each(NO_LISTS.filter(([name]) => !name.startsWith("an object")))("%s is no choice of readings", (_, value) => {
  expect(pathsOf(() => withReadings(taizhou, value))).toEqual([""]);
});

it("two hundred thousand alternatives are compared, more than a call takes arguments", () => {
  const column = Array.from({ length: 200_000 }, (_, at) => [at % 2, 1]);
  expect(criticWeights(column, ["higher", "lower"]).weights).toEqual(["1", "0"]);
});

describe("groups within groups", () => {
  const group = (depth: number) => {
    const label = { zh: "组", en: "group" };
    const leaf = { id: "x", label, marks: 1, scoring: { kind: "each", marks: 1 }, source: "income" };
    let value: unknown = { id: "g", label, marks: 1, children: [leaf] };
    for (let level = 1; level < depth; level += 1) value = { ...Object(value), children: [value] };
    return value;
  };

  // Two levels of nesting each: the list of children, and the child. The innermost has an indicator, which has a label.
  it("are taken to 64 levels of nesting and refused beyond, whatever the depth", () => {
    expect(Group.safeParse(group(31)).success).toBe(true);
    for (const depth of [32, 100_000]) {
      const input = { ...taizhouScorecard, root: group(depth) };
      const { error } = Scorecard.safeParse(input);
      expect(faultsOf(error, input)).toMatchObject([{ path: "root", accepted: { en: expect.stringContaining("64") } }]);
      expect(pathsOf(() => defineScorecard(input as never))?.length).toBe(1);
    }
  });

  it("that hold themselves are refused", () => {
    const ring = { id: "g", label: { zh: "组", en: "group" }, marks: 1, children: [] as unknown[] };
    ring.children.push(ring);
    expect(Group.safeParse(ring).success).toBe(false);
  });
});

it("of a million wrong items the first thousand faults are told, each at its place in the list", () => {
  const complexes: unknown[] = new Array(1_000_000).fill(null);
  const sound = { id: "a", name: "甲", locality: "wenling", milestones: [] };
  complexes.fill(sound, 0, 1500);
  const faults = faultsOf(Portfolio.safeParse({ complexes }).error, { complexes });
  expect(faults).toHaveLength(1000);
  expect(faults[0]?.path).toBe("complexes[1500]");
});
