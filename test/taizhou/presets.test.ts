import { describe, expect, it } from "vitest";
import { defineScorecard, FundingPolicy, type Group, type Indicator, StandingRules } from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";

describe("what the preset has beside the plan", () => {
  it("is a scorecard that holds together under the plan, and comes out as it is", () => {
    expect(defineScorecard(taizhouScorecard, { plan: taizhou })).toEqual(taizhouScorecard);
  });

  it("is rules of standing and a funding policy in the form that parsing gives", () => {
    expect(StandingRules.parse(taizhouStanding)).toEqual(taizhouStanding);
    expect(FundingPolicy.parse(taizhouFunding)).toEqual(taizhouFunding);
  });

  it("says that it is illustrative, since the notice gives aspects alone", () => {
    expect([taizhouScorecard, taizhouStanding, taizhouFunding].map(({ provenance }) => provenance)).toEqual([
      "illustrative",
      "illustrative",
      "illustrative",
    ]);
  });

  it("has the four aspects of the plan and no other, 100 marks in all", () => {
    expect(taizhouScorecard.root.children.map(({ id }) => id)).toEqual(taizhou.dimensions?.map(({ id }) => id));
    expect(taizhouScorecard.root.marks).toBe("100");
  });

  it("cites a clause for every indicator", () => {
    const leaves = (node: Group | Indicator): Indicator[] =>
      "children" in node ? node.children.flatMap(leaves) : [node];
    expect(leaves(taizhouScorecard.root).filter(({ clauses = [] }) => clauses.length === 0)).toEqual([]);
  });

  it("goes by one list of grades: those of the scorecard are named by standing and funds", () => {
    const grades = taizhouScorecard.grades.map(({ id }) => id);
    const named = [...taizhouStanding.rules.flatMap((rule) => rule.grades), ...(taizhouFunding.excludes?.grades ?? [])];
    expect(named.filter((grade) => !grades.includes(grade))).toEqual([]);
  });

  it("is frozen", () => {
    expect([taizhouScorecard, taizhouStanding, taizhouFunding].every(Object.isFrozen)).toBe(true);
  });
});
