import { assessTier, verdictOf } from "innovation-service-complex";
import { expect, it } from "vitest";
import { assessByHand, isMet } from "../../docs/bench/engines/by-hand.js";
import * as jsonLogic from "../../docs/bench/engines/json-logic.js";
import * as jsonRules from "../../docs/bench/engines/json-rules.js";
import { AS_OF, casesOf, plan } from "../../docs/bench/engines/problem.js";
import * as publicodes from "../../docs/bench/engines/publicodes.js";
import * as zen from "../../docs/bench/engines/zen.js";

const cases = casesOf(60);

it("all that the bench compares agree on every record", async () => {
  let met = 0;
  for (const { complex, row } of cases) {
    const { verdict } = assessTier(plan, complex, row.tier, { asOf: AS_OF });
    const others = [
      verdictOf(plan, complex, row.tier, { asOf: AS_OF }) === "met",
      assessByHand(row, complex.id).verdict === "met",
      isMet(row),
      jsonLogic.isMet(row),
      await jsonRules.isMet(row),
      await zen.isMet(zen.zenRow(row)),
      publicodes.isMet(publicodes.situationOf(row)),
    ];
    expect(others).toEqual(others.map(() => verdict === "met"));
    if (verdict === "met") met += 1;
  }
  expect(await zen.countMet(zen.byTier(cases.map(({ row }) => zen.zenRow(row))))).toBe(met);
  expect(met).toBeGreaterThan(10);
  expect(met).toBeLessThan(50);
});

it("the loop by hand builds the library's finding objects, its decimals as floats", () => {
  for (const { complex, row } of cases) {
    const { findings } = assessTier(plan, complex, row.tier, { asOf: AS_OF });
    const inFloats = findings.map(({ required, actual, shortfall, ...rest }) => ({
      ...rest,
      ...(required !== undefined && { required: Number(required) }),
      ...(actual !== undefined && { actual: Number(actual) }),
      ...(shortfall !== undefined && { shortfall: expect.closeTo(Number(shortfall), 6) }),
    }));
    expect(assessByHand(row, complex.id).findings).toEqual(inFloats);
  }
});
