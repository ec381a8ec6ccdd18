import {
  allocateFunding,
  type FundedSheet,
  FundingPolicy,
  type FundingPolicyInput,
  type Ground,
  Portfolio,
  type PortfolioInput,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

/** A policy that shares out by marks, with something of its own. */
export const policyOf = (own: Partial<FundingPolicyInput> = {}) =>
  FundingPolicy.parse({
    id: "test",
    label: { zh: "测试", en: "test" },
    provenance: "illustrative",
    clauses: ["4.5.3d"],
    rule: { kind: "proportional" },
    excludes: { vetoed: true, grades: ["poor"] },
    payee: "complex",
    ...own,
  });

/** A sheet, with something of its own. */
export const sheetOf = (complex: string, total: `${number}`, own: Partial<FundedSheet> = {}): FundedSheet => ({
  complex,
  total,
  grade: "good",
  certain: true,
  vetoes: [],
  ...own,
});

/** The day on which money is given in tests. */
const asOf = "2020-12-31";

/** A ground on which every complex named stands, each in a locality, with what else is recorded. */
export const groundOf = (localities: Readonly<Record<string, string>>, own: Partial<PortfolioInput> = {}): Ground => ({
  plan: taizhou,
  asOf,
  portfolio: Portfolio.parse({
    complexes: Object.entries(localities).map(([id, locality]) => ({
      id,
      name: id,
      locality,
      milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
    })),
    ...own,
  }),
});

/** A budget shared out among sheets whose complexes all stand, in Wenling or where it is said. */
export const allocate = (
  policy: FundingPolicy,
  sheets: readonly FundedSheet[],
  budget: string | number,
  { localities = {} }: { readonly localities?: Readonly<Record<string, string>> } = {},
) => {
  const there = Object.fromEntries(sheets.map(({ complex }) => [complex, localities[complex] ?? "wenling"]));
  return allocateFunding(policy, sheets, { ...groundOf(there), budget });
};
