import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Condition, Portfolio, type PortfolioInput } from "../../src/index.js";
import { askedOn, judgeCondition } from "../../src/measures/index.js";
import { draws } from "../draws.js";
import { completed, condition, holds, holes, plan, recorded, truth, WHOLE } from "./facts-asked.js";

/*
 * What is asked of the facts of a complex, once more from the contract alone; what is said of records with holes has to hold
 * for every way of filling them.
 */

const judged = (condition: Condition, input: PortfolioInput) => {
  const portfolio = Portfolio.parse(input);
  const [complex] = portfolio.complexes;
  if (!complex) throw new Error("no complex");
  return judgeCondition(condition, askedOn({ plan, portfolio, asOf: "2020-12-31" }, complex));
};

describe("a second implementation of what is asked of facts", () => {
  test.prop([condition, truth], { numRuns: draws(1000) })(
    "decides where all is known, as it does",
    (condition, truth) => {
      const { verdict, missing } = judged(condition, recorded(truth, WHOLE));
      expect([verdict, missing]).toEqual([holds(condition, truth) ? "met" : "unmet", []]);
    },
  );

  test.prop([condition, truth, holes, fc.array(truth, { minLength: 6, maxLength: 6 })], { numRuns: draws(1000) })(
    "what was decided stays, however the holes are filled",
    (condition, truth, holes, others) => {
      const { verdict, missing } = judged(condition, recorded(truth, holes));
      if (verdict === "unknown") expect(missing.length).toBeGreaterThan(0);
      else {
        for (const other of [truth, ...others]) {
          expect(holds(condition, completed(truth, holes, other))).toBe(verdict === "met");
        }
      }
    },
  );
});
