import { fc } from "@fast-check/vitest";
import sample from "../../docs/examples/portfolio.json" with { type: "json" };
import { type AssessOptions, type Plan, Portfolio } from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { arbitrariesFor } from "../../src/testing/index.js";
import { drawn } from "../registry/drawn.js";
import { RECORDS } from "../registry/records.js";

/** The sample portfolio of the documentation. */
export const portfolio: Portfolio = Portfolio.parse(sample);

/** Everything that a report can be asked for. */
export const everything = {
  asOf: "2020-12-31",
  detail: "all",
  scorecards: [taizhouScorecard],
  robustness: { draws: 40, seed: 7, spread: "0.1", top: [1, 3] },
  standing: taizhouStanding,
  recommendation: { quota: 3, perLocality: 1 },
  funding: { policy: taizhouFunding, budget: 5_000_000 },
} as const satisfies AssessOptions;

/** Options as they fit a plan: what they cite of Taizhou's no other plan has. */
export function fitting({ id }: Plan, options: AssessOptions): AssessOptions {
  if (id === taizhou.id) return options;
  return JSON.parse(JSON.stringify(options, (key, value) => (key === "clauses" ? [] : value)));
}

/** The optional lists of a portfolio. */
export const LISTS = [
  "records",
  "grants",
  "expenditures",
  "surveys",
  "needs",
  "chains",
  "projects",
  "cases",
  "evidence",
  "processes",
  "pipeline",
] as const;

/** Days at which little, some and everything of the sample has happened, and the first and the last there are. */
export const DAYS = ["0001-01-01", "2018-12-31", "2019-06-30", "2020-12-30", "2020-12-31", "9999-12-31"] as const;

/** Portfolios of records that contradict each other: double ids, unknown names, chains in a circle. */
export const contradictory: fc.Arbitrary<Portfolio> = fc
  .constant(RECORDS.find(({ name }) => name === "Portfolio")?.model ?? { is: "either" as const, value: {} })
  .chain(drawn)
  .map((input) => Portfolio.parse(input));

/** Sound portfolios in which much is not recorded. */
export const incomplete: fc.Arbitrary<Portfolio> = arbitrariesFor(fc, taizhou, {
  scorecards: [taizhouScorecard],
}).portfolio;
