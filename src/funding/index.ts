export { allocateFunding, allocateFundingTakes, type FundingFacts, fundingAllocated } from "./allocate.js";
export type {
  FundingAllocation,
  FundingExclusion,
  FundingInstalment,
  FundingLine,
  FundingPart,
  FundingTie,
} from "./allocation.js";
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
export type { FundingLimit } from "./claim.js";
export { FundingPolicy, type FundingPolicyInput, FundingRule, gradesNamedBy } from "./policy.js";
export type { FundedSheet } from "./sheet.js";
export { COMPLEX_CHECKS, FUND_CHECKS, superviseFunds, superviseFundsTakes } from "./supervise.js";
