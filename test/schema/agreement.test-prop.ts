import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ABSENT } from "../plan/altered.js";
import { type Change, changesOf, isUnsaid, KINDS, keysOf, UNSAID, verdictsOn } from "./agreement.js";

/*
 * Reader and JSON Schema refuse the same, one wrong change after another, but for what no JSON Schema can say.
 */

describe.each(KINDS)("of $name reader and schema", (kind) => {
  const changes = changesOf(kind.rules);

  it("accept it as it stands, and know hundreds of changes of it", () => {
    expect(verdictsOn(kind, { at: ["id"], to: "other" })).toEqual({ faults: [], isSchemas: false });
    expect(changes.length).toBeGreaterThan(500);
  });

  it("refuse the same", () => {
    fc.assert(
      fc.property(fc.constantFrom(...changes), (change: Change) => {
        const { faults, isSchemas } = verdictsOn(kind, change);
        if (isSchemas) expect(faults).not.toEqual([]);
        else expect(faults.filter((fault) => !isUnsaid(fault))).toEqual([]);
      }),
    );
  });

  it.each(UNSAID.filter(([, , name]) => name === kind.name))(
    "cannot say alike: %s, for it is %s",
    (words, _why, _name, at, to) => {
      const { faults, isSchemas } = verdictsOn(kind, { at: keysOf(at), to });
      expect(faults.map(({ accepted }) => accepted.en)).toContainEqual(expect.stringMatching(words));
      expect(isSchemas).toBe(false);
    },
  );
});

const BOTH = [
  ["Plan", "targets.2.years", [2018]],
  ["Plan", "targets.2.by", ABSENT],
  ["Plan", "targets.0.tolerance", ABSENT],
  ["Plan", "targets.1.tolerance", 1],
  ["Plan", "targets.1.industries", ["machines"]],
  ["Plan", "targets.0.years", []],
  ["Plan", "targets.0.counts.milestones", []],
  ["Plan", "targets.0.counts.lists", []],
  ["Plan", "targets.0.counts.milestones", ["cultivated", "cultivated"]],
  ["Plan", "targets.1.localities", ["east", "east"]],
  ["Plan", "targets.2.industries", []],
  ["Plan", "standards.0.tiers", []],
  ["Plan", "tiers", []],
  ["Plan", "traits.0.members", []],
  ["Plan", "traits.0.id", "tier"],
  ["Plan", "targets.0.clauses", []],
  ["Plan", "targets.1.value", { 2022: 5 }],
  ["Plan", "targets.2.value", { machines: { 2022: 1 } }],
  ["Plan", "targets.2.of", "sales"],
  ["Plan", "targets.2.total", ABSENT],
  ["Plan", "targets.3.of", { granted: {} }],
  ["Plan", "targets.3.of", { late: "report" }],
  ["Plan", "targets.3.tier", "county"],
  ["Plan", "standards.0.clauses", []],
  ["Plan", "standards.0.unit", "ha"],
  ["Plan", "standards.0.value", {}],
  ["Plan", "standards.3.accepted", []],
  ["Plan", "standards.5.milestones", []],
  ["Plan", "standards.4.lists.from", []],
  ["Plan", "readings.force.alternatives", {}],
  ["Plan", "duties.0.rule", "governance-gaols"],
  ["Plan", "cites", { "survey-gpa": ["1"] }],
  ["Plan", "traits.0.id", "focus"],
  ["Plan", "facts.0.id", "floor-area"],
  ["Scorecard", "grades", []],
  ["Scorecard", "grades.2.ties", "in"],
  ["Scorecard", "root.children.1.children.2.scoring.items", []],
  ["Scorecard", "root.children.1.children.3.scoring.trim", ABSENT],
  ["Scorecard", "root.children.1.children.3.scoring.combine", "mean"],
  ["StandingRules", "standings", []],
  ["StandingRules", "rules.0.grades", []],
  ["StandingRules", "rules.0.from", []],
  ["StandingRules", "rules.0.grades", ["x", "x"]],
  ["FundingPolicy", "instalments", []],
  ["FundingPolicy", "rule.parts.3.rule.amount.sum.1.byTier", {}],
] as const;

describe("an object's own fields that do not go together are refused by reader and schema alike", () => {
  it.each(BOTH)("%s: %s", (name, at, to) => {
    const kind = KINDS.find((each) => each.name === name) ?? expect.fail(name);
    const { faults, isSchemas } = verdictsOn(kind, { at: keysOf(at), to });
    expect(faults).not.toEqual([]);
    expect(isSchemas).toBe(true);
  });
});
