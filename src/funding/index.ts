export {
  type ApportionedShare,
  type Apportionment,
  type ApportionmentClaim,
  apportion,
  apportionTakes,
} from "./apportion.js";
export {
  type BenefitDistribution,
  type BenefitGame,
  type BenefitParticipant,
  type BenefitShare,
  distributeBenefit,
  distributeBenefitTakes,
} from "./benefit.js";
export type { BenefitMethod } from "./benefit-problem.js";
export { Amount, type AmountInput } from "./policy/amount.js";
export { faultsOfPolicy } from "./policy/check.js";
export { FundingPolicy, type FundingPolicyInput, FundingRule, goesBySheets } from "./policy/policy.js";
export { readFundingPolicy, readFundingPolicyTakes } from "./policy/read.js";
export { allocateFunding, allocateFundingTakes, type FundingOptions, fundingAllocated } from "./sharing/allocate.js";
export type {
  FundingAllocation,
  FundingExclusion,
  FundingInstalment,
  FundingLine,
  FundingPart,
  FundingTie,
  Unfunded,
} from "./sharing/allocation.js";
export type { FundingLimit } from "./sharing/claim.js";
export type { FundedSheet } from "./sharing/sheet.js";
export type { FundingBasis } from "./sharing/worked.js";
export {
  COMPLEX_CHECKS,
  FUND_CHECKS,
  POLICY_CHECKS,
  superviseFunds,
  superviseFundsTakes,
} from "./supervision/supervise.js";
