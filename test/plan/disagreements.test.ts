import { describe, expect, it } from "vitest";
import { linjiang, linjiangWith, planFaults } from "./linjiang.js";

/** Each fails until the library or the contract says otherwise; the contract's sentence stands above it. */

// "Where in the input: `complexes[3].site.floorArea`": a fault of a cross-check names list members by id instead, and of
// two members with one id it cannot say which.
it.each<[string, unknown, string]>([
  ["an id that stands twice", linjiangWith("functions.1.id", "testing"), "functions[1].id"],
  ["a unit", linjiangWith("standards.0.unit", "ha"), "standards[0].unit"],
  ["an unknown locality", linjiangWith("targets.0.localities", ["north", "west"]), "targets[0].localities[1]"],
])("a fault's path can be followed in the input: %s", (_, input, path) => {
  expect(planFaults(input).map((fault) => fault.path)).toEqual([path]);
});

// "what was got, what is accepted and an example"
describe("a function and a capability related twice", () => {
  const twice = [linjiang.crosswalk[0], { ...linjiang.crosswalk[0], relation: "overlaps" }];

  it("are shown by an example that is a relation", () => {
    const example: unknown = JSON.parse(planFaults(linjiangWith("crosswalk", twice))[0]?.example ?? "null");
    expect(example).toBeTypeOf("object");
  });
});
