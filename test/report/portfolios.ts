import { fc } from "@fast-check/vitest";
import sample from "../../docs/examples/portfolio.json" with { type: "json" };
import { type AssessOptions, type Plan, Portfolio } from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
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

/** Parts of the sample, in which some of what may be left out of a record is. */
export const incomplete: fc.Arbitrary<Portfolio> = fc
  .record({
    complexes: fc.shuffledSubarray(sample.complexes, { minLength: 1, maxLength: 8 }),
    lists: fc.subarray([...LISTS]),
    seed: fc.nat(),
  })
  .map(({ complexes, lists, seed }) => {
    const chosen = Object.fromEntries(lists.map((list) => [list, sample[list]]));
    return Portfolio.parse(thinned({ complexes, ...chosen }, seed));
  });

const DISPENSABLE = new Set([
  ..."site functions capabilities resources participants operatingModel complexes.industry floorArea buildingArea".split(
    " ",
  ),
  ..."onSiteTenants virtualTenants carriers list need capacity strength answeredOn closedOn promisedDays".split(" "),
  ..."eligible listed visits before special appraisals reports reports.due service-income management staff".split(" "),
  ..."running-cost enterprises-served mechanisms development-plan".split(" "),
]);

/** The records without about a seventh of what may be left out, chosen by a seed. */
function thinned(value: unknown, seed: number): unknown {
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 12) % 7 === 0;
  };
  const mayGo = (parent: string, key: string) => DISPENSABLE.has(key) || DISPENSABLE.has(`${parent}.${key}`);
  const thin = (inner: unknown, parent: string): unknown => {
    if (Array.isArray(inner)) return inner.map((each) => thin(each, parent));
    if (typeof inner !== "object" || inner === null) return inner;
    const kept = Object.entries(inner).filter(([key]) => parent === "" || !mayGo(parent, key) || !chance());
    return Object.fromEntries(kept.map(([key, each]) => [key, thin(each, key)]));
  };
  return thin(value, "");
}
