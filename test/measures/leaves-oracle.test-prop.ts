import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Condition, type Plan, Portfolio, type PortfolioInput } from "../../src/index.js";
import { askedOn, judgeCondition } from "../../src/measures/index.js";
import { draws } from "../draws.js";
import * as ofFacts from "./facts-asked.js";
import * as ofComplexes from "./leaves.js";

/*
 * What conditions ask, once more from the contract alone; what is said of records with holes, or with words that nobody knows,
 * has to hold for every way of filling them.
 */

/** What is asked, what is true, what is left open of it, and what a second implementation says. */
interface Second<T, H> {
  readonly plan: Plan;
  readonly condition: fc.Arbitrary<Condition>;
  readonly truth: fc.Arbitrary<T>;
  readonly holes: fc.Arbitrary<H>;
  readonly WHOLE: H;
  readonly recorded: (truth: T, holes: H) => PortfolioInput;
  readonly completed: (truth: T, holes: H, other: T) => T;
  readonly holds: (condition: Condition, truth: T) => boolean;
}

function agreesWith<T, H>(
  { plan, condition, truth, holes, WHOLE, recorded, completed, holds }: Second<T, H>,
  runs: { readonly whole: number; readonly holed: number },
): void {
  const judged = (condition: Condition, input: PortfolioInput) => {
    const portfolio = Portfolio.parse(input);
    const [complex] = portfolio.complexes;
    if (!complex) throw new Error("no complex");
    return judgeCondition(condition, askedOn({ plan, portfolio, asOf: ofComplexes.ASOF }, complex));
  };

  test.prop([condition, truth], { numRuns: draws(runs.whole) })(
    "decides where all is known, as it does",
    (condition, truth) => {
      const { verdict, missing } = judged(condition, recorded(truth, WHOLE));
      expect([verdict, missing]).toEqual([holds(condition, truth) ? "met" : "unmet", []]);
    },
  );

  test.prop([condition, truth, holes, fc.array(truth, { minLength: 6, maxLength: 6 })], {
    numRuns: draws(runs.holed),
  })("what was decided stays, however the holes are filled", (condition, truth, holes, others) => {
    const { verdict, missing } = judged(condition, recorded(truth, holes));
    if (verdict === "unknown") expect(missing.length).toBeGreaterThan(0);
    else {
      for (const other of [truth, ...others]) {
        expect(holds(condition, completed(truth, holes, other))).toBe(verdict === "met");
      }
    }
  });
}

describe("a second implementation of what is asked of a complex", () => {
  agreesWith(
    {
      plan: ofComplexes.plan,
      condition: ofComplexes.condition,
      truth: ofComplexes.truth,
      holes: ofComplexes.holes,
      WHOLE: ofComplexes.WHOLE,
      recorded: ofComplexes.recorded,
      completed: ofComplexes.completed,
      holds: ofComplexes.holds,
    },
    { whole: 2000, holed: 3000 },
  );
});

describe("a second implementation of what is asked of facts", () => {
  agreesWith(
    {
      plan: ofFacts.plan,
      condition: ofFacts.condition,
      truth: ofFacts.truth,
      holes: ofFacts.holes,
      WHOLE: ofFacts.WHOLE,
      recorded: ofFacts.recorded,
      completed: ofFacts.completed,
      holds: ofFacts.holds,
    },
    { whole: 1000, holed: 1000 },
  );
});
