import { describe, expect, it } from "vitest";
import { AnnualRecord, Complex, Facts, faultsOf, Plan } from "../../src/index.js";
import { altered } from "../plan/altered.js";
import { full, places } from "./model.js";
import { RECORDS } from "./records.js";

const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [] };

describe("parse leaves its input unfrozen", () => {
  it("where an inventory is written as an object", () => {
    const functions = { has: ["research-development"], lacks: [] };
    Complex.parse({ ...complex, functions });
    expect(Object.isFrozen(functions)).toBe(false);
  });

  it("where an inventory is written as a list", () => {
    const functions = ["research-development"];
    Complex.parse({ ...complex, functions });
    expect(Object.isFrozen(functions)).toBe(false);
  });

  it("where ratings stand for a decimal", () => {
    const done = { done: ["a"] };
    AnnualRecord.parse({ complex: "pumps", year: 2019, observed: { done } });
    expect(Object.isFrozen(done)).toBe(false);
  });

  it.each(RECORDS)("where $name refuses what is of another kind, anywhere in it", ({ schema, model }) => {
    for (const { steps, path } of places(model)) {
      for (const wrong of [[], { other: 1 }]) {
        schema.safeParse(altered(full(model), steps, wrong));
        expect([path, Object.isFrozen(wrong)]).toEqual([path, false]);
      }
    }
  });

  it("where it refuses a list in a plan", () => {
    const tiers = { county: {} };
    Plan.safeParse({ tiers });
    expect(Object.isFrozen(tiers)).toBe(false);
  });
});

describe("safeParse answers and does not throw", () => {
  it.each<[string, object]>([
    ["bytes in place of a site", { site: new Uint8Array(8) }],
    ["bytes in place of resources", { resources: new Uint8Array(8) }],
    ["bytes in place of functions", { functions: new Uint8Array(8) }],
    ["bytes in place of facts", { facts: new Uint8Array(8) }],
    ["a promise in place of facts", { facts: Promise.resolve({}) }],
  ])("for %s", (_, input) => {
    const { error } = Facts.safeParse(input);
    expect(faultsOf(error, input)).toHaveLength(1);
  });
});
