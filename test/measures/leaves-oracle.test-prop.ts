import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Condition, Portfolio, type PortfolioInput } from "../../src/index.js";
import { askedOn, judgeCondition } from "../../src/measures/index.js";
import { draws } from "../draws.js";
import { ASOF, completed, condition, type Holes, holds, holes, plan, recorded, truth } from "./leaves.js";

/*
 * What is said of records with holes, or with words that nobody knows, has to hold for every way of filling them.
 */

const judged = (condition: Condition, input: PortfolioInput) => {
  const portfolio = Portfolio.parse(input);
  const [complex] = portfolio.complexes;
  if (!complex) throw new Error("no complex");
  return judgeCondition(condition, askedOn({ plan, portfolio, asOf: ASOF }, complex));
};

const WHOLE: Holes = {
  ...{ functions: "whole", region: "whole", size: "whole", place: "whole", patents: "whole", done: "whole" },
  ...{ lists: ["whole", "whole", "whole"], tiers: ["whole", "whole", "whole"] },
};

describe("a second implementation of what is asked of a complex", () => {
  test.prop([condition, truth], { numRuns: draws(2000) })(
    "decides where all is known, as it does",
    (condition, truth) => {
      const { verdict, missing } = judged(condition, recorded(truth, WHOLE));
      expect([verdict, missing]).toEqual([holds(condition, truth) ? "met" : "unmet", []]);
    },
  );

  test.prop([condition, truth, holes, fc.array(truth, { minLength: 6, maxLength: 6 })], { numRuns: draws(3000) })(
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
