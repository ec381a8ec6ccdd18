import { describe, expect, it } from "vitest";
import { assessTier, Complex, definePlan, PolicyError } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { END, ruleIn } from "./sample.js";

/** A plain name, and names that every object has of itself. */
const NAMES = ["plain", "constructor", "toString", "hasOwnProperty", "valueOf"];
const label = { zh: "试", en: "test" };

describe("another plan may name things as it likes", () => {
  it.each(NAMES)("a fact of its own called %j that is not recorded is unknown", (id) => {
    const plan = definePlan({
      ...taizhou,
      facts: [...(taizhou.facts ?? []), { id, label, unit: "count" }],
      standards: [
        {
          id: "own",
          label,
          clauses: ["3.1"],
          effect: "advises",
          test: "at-least",
          fact: id,
          value: "1",
          unit: "count",
        },
      ],
      readings: {},
      chosen: {},
    });
    const complex = Complex.parse({ id: "a", name: "a", locality: "wenling", milestones: [], facts: { other: "1" } });
    const found = ruleIn(assessTier(plan, complex, "county", { asOf: END }).findings, "own");
    expect(found).toMatchObject({ verdict: "unknown", missing: [`facts.${id}`] });
  });

  it.each(NAMES)("a tier called %j without the figure that others have is refused", (id) => {
    const own = () =>
      definePlan({
        ...taizhou,
        tiers: [...taizhou.tiers, { id, label }],
        standards: [
          {
            id: "own",
            label,
            clauses: ["3.1"],
            effect: "advises",
            test: "at-least",
            fact: "carriers",
            value: { county: "1", municipal: "1", provincial: "1" },
            unit: "count",
          },
        ],
        readings: {},
        chosen: {},
      });
    expect(own).toThrow(PolicyError);
  });
});

describe("a period no calendar can hold", () => {
  it.each([1200, 120_000, 1e9])("of %d months is not over", (months) => {
    const plan = definePlan({
      ...taizhou,
      standards: [
        {
          id: "own",
          label,
          clauses: ["3.1"],
          effect: "advises",
          test: "within",
          from: "cultivated",
          to: "recognised",
          months,
        },
      ],
      readings: {},
      chosen: {},
    });
    const milestones = [{ kind: "cultivated", tier: "county", on: "2018-09-30" }] as const;
    const complex = Complex.parse({ id: "a", name: "a", locality: "wenling", milestones });
    const found = ruleIn(assessTier(plan, complex, "county", { asOf: END }).findings, "own");
    expect(["unmet", "met"]).not.toContain(found.verdict);
  });
});
