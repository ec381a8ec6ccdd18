import type { Amount } from "./amount.js";
import type { FundingRule } from "./policy.js";

/** What becomes of amounts that a budget does not cover: cut alike, the best first, or cut alike and the rest still owed. */
type WhenShort = "pro-rata" | "by-rank" | "owed";

/** By what a claim shares in a budget that is shared out whole. */
type SharedBy = "head" | "marks";

/** What a rule gives: amounts that are due by themselves, or a budget shared out whole among those with a sheet. */
export type RuleGives =
  | { readonly due: Amount; readonly whenShort: WhenShort; readonly to: "sheets" | "complexes" }
  | { readonly sharedBy: SharedBy };

const KINDS: { readonly [K in FundingRule["kind"]]: (rule: Extract<FundingRule, { kind: K }>) => RuleGives } = {
  equal: () => ({ sharedBy: "head" }),
  proportional: () => ({ sharedBy: "marks" }),
  "by-grade": ({ amounts, whenShort }) => ({ due: { byGrade: amounts }, whenShort, to: "sheets" }),
  entitlement: ({ amount, whenShort = "owed" }) => ({ due: amount, whenShort, to: "complexes" }),
};

/** What a rule gives. */
export function givenBy(rule: FundingRule): RuleGives {
  // The record has, under each kind, what takes a rule of that kind.
  return (KINDS[rule.kind] as (rule: FundingRule) => RuleGives)(rule);
}
