import { describe, expect, it } from "vitest";
import { AnnualRecord, defineScorecard, score } from "../../src/index.js";

const scorecard = defineScorecard({
  id: "one",
  title: { zh: "一项", en: "one" },
  provenance: "illustrative",
  root: {
    id: "all",
    label: { zh: "总分", en: "total" },
    marks: 4,
    children: [
      {
        id: "cloud",
        label: { zh: "云平台", en: "cloud platform" },
        marks: 4,
        source: { measured: "cloud-connected" },
        scoring: { kind: "linear", zeroAt: 0, fullAt: 1 },
      },
    ],
  },
  grades: [{ id: "any", label: { zh: "不分", en: "any" }, atLeast: 0 }],
  missing: "range",
  rounding: { places: 2, mode: "half-up" },
});

const scored = (value: string, inputs: object) => {
  const measured = { "cloud-connected": { value, unit: "ratio", clauses: [], inputs, missing: [] } };
  const sheet = score(scorecard, AnnualRecord.parse({ complex: "c", year: 2020, observed: {}, measured }));
  const [node] = "children" in sheet.root ? (sheet.root.children ?? []) : [];
  return node;
};

describe("a measured quotient", () => {
  it("is scored as it was before it was rounded: 2 of 3 kinds are 8/3 of 4 marks", () => {
    const inputs = { numerator: "2", denominator: "3" };
    expect(scored("0.666666666667", inputs)).toMatchObject({ got: "2.666666666667", exact: "8/3", rawExact: "2/3" });
  });

  it.each([
    ["is not the quotient of its inputs", { numerator: "1", denominator: "3" }],
    ["has no inputs", {}],
    ["has a denominator of 0", { numerator: "2", denominator: "0" }],
    ["has a negative denominator", { numerator: "-2", denominator: "-3" }],
  ])("is scored as it is recorded where it %s", (_why, inputs) => {
    expect(scored("0.666666666667", inputs)?.got).toBe("2.666666666668");
  });
});
