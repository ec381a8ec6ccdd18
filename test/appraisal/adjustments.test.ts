import { describe, expect, it } from "vitest";
import { type ScorecardInput, score } from "../../src/index.js";
import { cardOf, named, recordOf, upTo } from "./written.js";

type AdjustmentIn = NonNullable<ScorecardInput["adjustments"]>[number];
type VetoIn = NonNullable<ScorecardInput["vetoes"]>[number];

const late: AdjustmentIn = { ...named("late"), kind: "deduction", marks: 2, source: "late" };
const big = { value: "size", atLeast: 10 } as const;
const earlier = [recordOf({ late: 0 }, "pumps", 2019)];

const lineOf = (more: Partial<AdjustmentIn>, observed: object) => {
  const sheet = score(
    cardOf([upTo("x", 100, 100)], { adjustments: [{ ...late, ...more }] }),
    recordOf({ ...observed }),
    {
      earlier,
    },
  );
  return sheet.adjustments[0];
};
const vetoOf = (more: Partial<VetoIn>, observed: object) => {
  const vetoes = [{ ...named("fraud"), source: "late", ...more }];
  const {
    vetoes: inForce,
    missing,
    possible,
  } = score(cardOf([upTo("x", 100, 100)], { vetoes }), recordOf({ x: 100, ...observed }), { earlier });
  return [inForce, missing, possible];
};

describe("marks taken off", () => {
  it.each<[string, Partial<AdjustmentIn>, object, string]>([
    ["for each unit of a figure", {}, { late: 1.5 }, "3"],
    ["for none where it is below 0", { source: { change: "late" } }, { late: 0 }, "0"],
    ["for each item done", {}, { late: { done: ["a", "b"] } }, "4"],
    ["for none where no figure can be recorded", { source: { growth: "late" } }, { late: 5 }, "0"],
    ["for each unit, where the condition holds", { when: big }, { late: 3, size: 10 }, "6"],
    ["for none where it does not, whatever else is missing", { when: big }, { size: 9 }, "0"],
    ["for none of a figure of 0, whatever the condition comes to", { when: big }, { late: 0 }, "0"],
  ])("%s", (_, more, observed, got) => {
    expect(lineOf(more, observed)).toEqual({ id: "late", kind: "deduction", got, missing: [] });
  });

  it.each<[string, Partial<AdjustmentIn>, object, string[]]>([
    ["the figure", {}, {}, ["observed.late"]],
    ["a figure, where there are ratings", {}, { late: { ratings: [1] } }, ["adjustments.late"]],
    ["what the condition asks", { when: big }, { late: 3 }, ["observed.size"]],
    ["both", { when: big }, {}, ["observed.size", "observed.late"]],
  ])("are open for want of %s", (_, more, observed, missing) => {
    expect(lineOf(more, observed)).toEqual({ id: "late", kind: "deduction", missing });
  });
});

describe("a veto", () => {
  it.each<[string, Partial<VetoIn>, object, string[], string[]]>([
    ["by a figure above 0", {}, { late: 0.5 }, ["fraud"], ["poor"]],
    ["not by 0", {}, { late: 0 }, [], ["good"]],
    ["by an item done", {}, { late: { done: ["a"] } }, ["fraud"], ["poor"]],
    ["not where its condition does not hold", { when: big }, { late: 1, size: 9 }, [], ["good"]],
  ])("is in force %s", (_, more, observed, inForce, possible) => {
    expect(vetoOf(more, observed)).toEqual([inForce, [], possible]);
  });

  it("may come to be, where its figure or its condition is not recorded", () => {
    expect(vetoOf({}, {})).toEqual([[], ["observed.late"], ["good", "poor"]]);
    expect(vetoOf({ when: big }, { late: 1 })).toEqual([[], ["observed.size"], ["good", "poor"]]);
    expect(vetoOf({}, { late: { ratings: [1] } })).toEqual([[], ["vetoes.fraud"], ["good", "poor"]]);
  });
});
