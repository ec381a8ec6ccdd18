import { describe, expect, it } from "vitest";
import { AnnualRecord, Complex, Facts, faultsOf, Plan } from "../../src/index.js";

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

  it("where it refuses a list in place of an object", () => {
    const site: unknown[] = [];
    Complex.safeParse({ ...complex, site });
    expect(Object.isFrozen(site)).toBe(false);
  });

  it("where it refuses an object in place of a list", () => {
    const milestones = { kind: "cultivated" };
    Complex.safeParse({ ...complex, milestones });
    expect(Object.isFrozen(milestones)).toBe(false);
  });

  it("where it refuses a list in place of a record", () => {
    const input: unknown[] = [];
    Complex.safeParse(input);
    expect(Object.isFrozen(input)).toBe(false);
  });

  it("where it refuses a map written as a list", () => {
    const facts: unknown[] = [];
    Facts.safeParse({ facts });
    expect(Object.isFrozen(facts)).toBe(false);
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
