import { assessTier, type ConditionInput, definePlan, Portfolio, type PortfolioInput } from "../../src/index.js";

/*
 * A plan that is made up of one condition, and a complex that is put to it.
 */

export const say = (text: string) => ({ zh: text, en: text });

/** A plan without its standard. */
export const base = {
  id: "sister",
  revision: "1",
  title: say("sister"),
  period: { from: "2018-01-01", to: "2022-12-31" },
  clauses: [{ id: "1", kind: "standard", gist: say("what it takes") }],
  tiers: [
    { id: "county", label: say("county") },
    { id: "provincial", label: say("provincial") },
  ],
  localities: [
    { id: "province", label: say("province"), kind: "province" },
    { id: "city", label: say("city"), kind: "city", parent: "province" },
    { id: "east", label: say("east"), kind: "county", parent: "city" },
    { id: "west", label: say("west"), kind: "county" },
    { id: "old-town", label: say("old town"), kind: "county", until: "2019-12-31", successor: "new-town" },
    { id: "new-town", label: say("new town"), kind: "district", from: "2020-01-01" },
  ],
  functions: ["a", "b", "c", "d"].map((id) => ({ id, label: say(id) })),
  capabilities: [],
  resourceKinds: [],
  participantKinds: [{ id: "firm", label: say("firm") }],
  operatingModels: [{ id: "council", label: say("council") }],
  industryCategories: [
    { id: "agriculture", label: say("agriculture") },
    { id: "machines", label: say("machines") },
  ],
  facts: [{ id: "patents", label: say("patents"), unit: "count" }],
  lists: [
    { id: "creation", label: say("creation") },
    { id: "cultivation", label: say("cultivation") },
  ],
  traits: [
    {
      id: "region",
      label: say("region"),
      members: [
        { id: "delta", label: say("delta") },
        { id: "hills", label: say("hills") },
      ],
    },
  ],
  observed: [
    { id: "sales", label: { zh: "销售收入", en: "sales" }, unit: "yuan" },
    { id: "research", label: { zh: "研发投入", en: "research" }, unit: "yuan", partOf: "sales" },
    { id: "profit", label: { zh: "利润", en: "profit" }, unit: "yuan", signed: true },
  ],
  targets: [],
  cites: {},
  readings: {},
} as const;

/** What a standard of the plan asks. */
export type Rule = { readonly requires: ConditionInput; readonly when?: ConditionInput } | Record<string, unknown>;

export const planOf = (rule: Rule) =>
  definePlan({
    ...base,
    standards: [{ id: "rule", label: { zh: "条件", en: "condition" }, clauses: ["1"], effect: "decides", ...rule }],
  } as unknown as Parameters<typeof definePlan>[0]);

type Facts = Partial<PortfolioInput["complexes"][number]>;
type Years = { readonly [year: number]: { readonly [key: string]: number } };

/** What the standard finds of the complex. */
export function found(
  rule: Rule,
  facts: Facts = {},
  years: Years = {},
  asOf = "2020-12-31",
  rest: Partial<PortfolioInput> = {},
) {
  const plan = planOf(rule);
  const portfolio = Portfolio.parse({
    complexes: [
      {
        id: "x",
        name: "x",
        locality: "east",
        milestones: [{ kind: "cultivated", tier: "county", on: "2018-05-01", list: "creation" }],
        ...facts,
      },
    ],
    records: Object.entries(years).map(([year, observed]) => ({ complex: "x", year: Number(year), observed })),
    ...rest,
  });
  const [complex] = portfolio.complexes;
  if (!complex) throw new Error("no complex");
  const [finding] = assessTier(plan, complex, "county", { asOf, portfolio }).findings;
  if (!finding) throw new Error("no finding");
  return { plan, finding };
}

export const verdict = (...args: Parameters<typeof found>) => found(...args).finding.verdict;
