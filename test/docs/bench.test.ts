import { assess, assessTier, checkPortfolio, Portfolio } from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import { describe, expect, it } from "vitest";
import { assessByHand, isMet } from "../../docs/bench/engines/by-hand.js";
import * as jsonLogic from "../../docs/bench/engines/json-logic.js";
import * as jsonRules from "../../docs/bench/engines/json-rules.js";
import { AS_OF, casesOf, plan } from "../../docs/bench/engines/problem.js";
import * as publicodes from "../../docs/bench/engines/publicodes.js";
import * as zen from "../../docs/bench/engines/zen.js";
import { optionsFor, pairsOf, partsOf, reportParts } from "../../docs/bench/portfolio-parts.js";
import { portfolioOf } from "../../docs/bench/portfolios.js";

const cases = casesOf(60);

it("all that the bench compares agree on every record", async () => {
  let met = 0;
  for (const { complex, row } of cases) {
    const { verdict } = assessTier(plan, complex, row.tier, { asOf: AS_OF });
    const others = [
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

describe("the made-up portfolios of the bench", () => {
  const input = portfolioOf(80);
  const portfolio = Portfolio.parse(input);

  it("are of the size asked for, always the same, and fit together", () => {
    expect(portfolio.complexes).toHaveLength(80);
    expect(new Set(portfolio.complexes.map(({ id }) => id)).size).toBe(80);
    expect(portfolioOf(80)).toEqual(input);
    // Four of the sample's complexes applied while they were no candidates: that only calls for a second look.
    expect(checkPortfolio(taizhou, portfolio).map(({ rule, effect }) => [rule, effect])).toEqual(
      Array.from({ length: 4 + 4 + 2 }, () => ["record-application", "advises"]),
    );
  });

  it("have records and problems of two whole copies of the sample, in twice as many industries", () => {
    expect(portfolio.records?.length).toBe(64);
    expect(portfolio.needs?.length).toBe(8);
    expect(new Set(portfolio.complexes.map(({ industry }) => industry?.id)).size).toBe(70);
  });

  it("make something of every part that is timed", () => {
    const report = assess(taizhou, portfolio, optionsFor(80));
    expect(report.leftOut).toEqual([]);
    const parts = [...partsOf(input, portfolio), pairsOf(portfolio), ...reportParts(report)];
    const made = Object.fromEntries(parts.map(({ name, run }) => [name, run()]));
    expect(made).toMatchObject({
      "Portfolio.parse": 80,
      checkPortfolio: 4 + 4 + 2,
      measure: 80,
      scoreAll: 32,
      apportion: 80,
      matchProblems: 8,
      compareReports: 0,
      // Only from copy to copy in the same place: one in eighteen.
      overlaps: 0,
    });
  });
});
