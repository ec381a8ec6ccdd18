import { definePlan, FundingPolicy, type FundingPolicyInput, Portfolio, type PortfolioInput } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const label = (en: string) => ({ zh: en, en });

/** A plan with lists and keys of its own, under which the policies of other places are asked. */
export const plan = definePlan({
  ...taizhou,
  id: "sister",
  lists: [
    { id: "creation", label: label("creation") },
    { id: "cultivation", label: label("cultivation") },
  ],
  observed: [
    { id: "investment", label: label("investment"), unit: "yuan" },
    { id: "patents", label: label("patents"), unit: "count" },
  ],
});

/** A complex listed for creation at a tier in 2018 and, where it is said, recognised. */
export const listed = (
  id: string,
  tier: "county" | "municipal" | "provincial",
  recognised?: string,
): PortfolioInput["complexes"][number] => ({
  id,
  name: id,
  locality: "xianju",
  milestones: [
    { kind: "cultivated", tier, on: "2018-09-30", list: "creation" },
    ...(recognised === undefined ? [] : [{ kind: "recognised" as const, tier, on: recognised, list: "creation" }]),
  ],
});

/** What was invested in each year from 2018. */
export const invested = (complex: string, ...yuan: (number | undefined)[]) =>
  yuan.flatMap((investment, index) =>
    investment === undefined ? [] : [{ complex, year: 2018 + index, observed: { investment } }],
  );

/** A grant of so many yuan. */
export const grant = (id: string, complex: string, amount: number, own: object = {}) => ({
  id,
  complex,
  amount,
  on: "2019-08-15",
  period: { from: "2019-09-01", to: "2020-08-31" },
  ...own,
});

/** The ground at the end of 2020, all grants on record. */
export const on = (records: Partial<PortfolioInput>) => ({
  plan,
  asOf: "2020-12-31",
  portfolio: Portfolio.parse({ complexes: [], grants: [], complete: ["grants"], ...records }),
});

/** A policy from elsewhere. */
export const policy = (id: string, own: Partial<FundingPolicyInput> & Pick<FundingPolicyInput, "rule">) =>
  FundingPolicy.parse({ id, label: label(id), provenance: "external", clauses: [], payee: "complex", ...own });

/** Xianju: 30 % of what was invested since it was listed, up to 20 million yuan, and as much again as the province gives. */
export const xianju = policy("xianju", {
  rule: {
    kind: "entitlement",
    amount: {
      sum: [
        {
          least: [{ rate: "0.3", of: { over: "investment", years: "cultivated", by: "sum" } }, { fixed: 20000000 }],
        },
        { rate: 1, of: { granted: { levels: ["provincial"] } } },
      ],
    },
  },
});

/** Ningbo: up to 10 million yuan once for those on the creation list, paid to the district; those of 2018–2019 are topped up if they passed. */
export const ningbo = policy("ningbo", {
  rule: {
    kind: "entitlement",
    amount: { less: { fixed: 10000000 }, by: { granted: { policies: ["ningbo", "ningbo-2018"] } } },
  },
  eligible: {
    all: [
      { listed: { lists: ["creation"], tiers: ["provincial"], state: "now" } },
      {
        any: [
          { value: { granted: { policies: ["ningbo-2018"] } }, atMost: 0 },
          { listed: { milestones: ["recognised"], tiers: ["provincial"] } },
        ],
      },
    ],
  },
  payee: "locality",
});
