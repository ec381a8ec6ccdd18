import { describe, expect, it } from "vitest";
import {
  assess,
  assessTier,
  type ConditionInput,
  definePlan,
  type PlanInput,
  Portfolio,
  recommend,
  type StandingRules,
  scoreAll,
} from "../../src/index.js";
import { base } from "../standards/sister-plan.js";
import { cardOf, named, recordOf, upTo } from "./written.js";

/* Who is a candidate may depend on records of years, on the grade of the last appraisal, and on the standing it brought. */

const planBy = (requires: ConditionInput) =>
  definePlan({
    ...base,
    practice: { rankedWithin: "area", merit: "rank-alone" },
    standards: [
      ...[{ ...named("candidate"), clauses: ["1"], effect: "advises", ranked: true, tiers: ["provincial"], requires }],
    ],
  } as unknown as PlanInput);

const complexes = ["a", "b", "c"].map((id) => ({
  ...{ id, name: id, locality: "east" },
  milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-05-01" }],
}));
const card = cardOf([upTo("x", 100, 100)], {
  grades: [
    { ...named("good"), atLeast: 60 },
    { ...named("poor"), atLeast: 0 },
  ],
});
/** 90 marks, 50, and of the third nothing that is scored; sales of the first alone come to 10. */
const records = [recordOf({ x: 90, sales: 10 }, "a"), recordOf({ x: 50, sales: 9 }, "b"), recordOf({ sales: 9 }, "c")];
const portfolio = Portfolio.parse({ complexes, records });
const asOf = "2020-12-31";

const reasons = (requires: ConditionInput) => {
  const { recommended, passedOver } = recommend(planBy(requires), portfolio, scoreAll(card, records), {
    quota: 3,
    asOf,
  });
  return [
    ...recommended.map(({ complex }) => [complex, "recommended"]),
    ...passedOver.map((each) => [each.complex, each.reason]),
  ];
};

describe("who is recommended", () => {
  it("by figures of the records", () => {
    expect(reasons({ value: "sales", atLeast: 10 })).toEqual([
      ["a", "recommended"],
      ["b", "not-a-candidate"],
      ["c", "not-a-candidate"],
    ]);
  });

  it("by the grade of the appraisal, open as far as that is", () => {
    expect(reasons({ choice: "grade", in: ["good"] })).toEqual([
      ["a", "recommended"],
      ["b", "not-a-candidate"],
      ["c", "candidacy-unknown"],
    ]);
  });
});

describe("a tier's standard by grade or standing", () => {
  const [first] = portfolio.complexes;
  if (!first) throw new Error("no complex");
  const of = (choice: "grade" | "standing", possible?: readonly string[]) => {
    const plan = planBy({ choice, in: ["good"] });
    const { findings } = assessTier(plan, first, "provincial", {
      ...{ asOf, portfolio },
      ...(possible && { [`${choice}s`]: possible }),
    });
    const [finding] = findings;
    return [finding?.verdict, finding?.missing];
  };

  it.each(["grade", "standing"] as const)(
    "of the %s that is handed in: decided where all that is possible agrees",
    (choice) => {
      expect(of(choice, ["good"])).toEqual(["met", []]);
      expect(of(choice, ["poor"])).toEqual(["not-applicable", []]);
      expect(of(choice, ["good", "poor"])).toEqual(["unknown", [choice]]);
      expect(of(choice)).toEqual(["unknown", [choice]]);
    },
  );

  it("a report hands in what it says itself", () => {
    const rules: StandingRules = {
      ...{ id: "rules", provenance: "illustrative", clauses: [], initial: "good" },
      standings: [named("good"), named("warned")],
      rules: [{ ...named("warn"), grades: ["poor"], to: "warned" }],
    };
    const verdicts = (choice: "grade" | "standing") =>
      assess(
        planBy({ choice, in: ["good"] }),
        { ...portfolio, complete: ["records"] },
        {
          ...{ asOf, scorecards: [card], standing: rules, detail: "all" },
        },
      ).complexes.map(({ assessment }) => assessment.tiers.at(-1)?.findings[0]?.verdict);
    expect(verdicts("grade")).toEqual(["met", "not-applicable", "unknown"]);
    expect(verdicts("standing")).toEqual(["met", "not-applicable", "unknown"]);
  });
});
