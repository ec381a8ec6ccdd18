import { type Condition, definePlan, Portfolio, type PortfolioInput } from "../../src/index.js";
import { askedOn, judgeCondition } from "../../src/measures/index.js";
import { base } from "../standards/sister-plan.js";

export const plan = definePlan({
  ...base,
  clauses: [],
  standards: [],
  openLists: ["operatingModels"],
} as unknown as Parameters<typeof definePlan>[0]);

/** A listing of the complex for cultivation. */
export const listed = { kind: "cultivated", tier: "county", on: "2018-05-01", list: "creation" } as const;

/** What a condition says at the end of 2020 of a complex that is listed, with what else is recorded of and beside it. */
export function judged(condition: object, own: object = {}, more: Partial<PortfolioInput> = {}, beside: object = {}) {
  const portfolio = Portfolio.parse({
    complexes: [{ id: "x", name: "甲", locality: "east", milestones: [listed], ...own }],
    ...more,
  });
  const [complex] = portfolio.complexes;
  if (!complex) throw new Error("no complex");
  const asked = { ...askedOn({ plan, portfolio, asOf: "2020-12-31" }, complex), ...beside };
  return judgeCondition(condition as Condition, asked);
}

/** The same in short: the verdict, and what is missing. */
export const said = (...args: Parameters<typeof judged>) => {
  const { verdict, missing } = judged(...args);
  return [verdict, ...missing].join(" ");
};
