/** Messages on money shared out. */
export interface FundingMessages {
  readonly allocation: (given: {
    readonly policy: string;
    /** Empty where what is due is given without one. */
    readonly budget: string;
    readonly allocated: string;
    readonly unallocated: string;
    /** What is held back until what is missing is there; empty where nothing is. */
    readonly held: string;
    /** What stays due beyond the budget; empty where nothing does. */
    readonly owed: string;
  }) => string;
  readonly provenance: (provenance: string) => string;
  readonly line: (given: {
    readonly complex: string;
    readonly amount: string;
    /** Empty without a sheet, as the grade is. */
    readonly marks: string;
    readonly grade: string;
  }) => string;
  readonly uncertainMark: string;
  /** Of a line: what is held back, empty where nothing is, and between what it may come to; `most` is empty where it has no end. */
  readonly held: (amount: string, least: string, most: string) => string;
  readonly owed: (amount: string) => string;
  /** Complexes to which nothing is due, and why. */
  readonly leftOut: (names: string, reason: string) => string;
  /** How an amount comes about; every amount already with its unit. */
  readonly basis: {
    readonly fixed: (amount: string) => string;
    /** By tier or grade; the name is empty where there is none, or it is not known. */
    readonly byTier: (tier: string, amount: string) => string;
    readonly byGrade: (grade: string, amount: string) => string;
    /** `base` is empty where it is not recorded. */
    readonly rate: (of: string, base: string, rate: string, amount: string) => string;
    readonly sum: (parts: readonly string[], amount: string) => string;
    readonly least: (parts: readonly string[], amount: string) => string;
    readonly greatest: (parts: readonly string[], amount: string) => string;
    readonly less: (from: string, by: string, base: string, amount: string) => string;
  };
  /** That it is open whether the policy is for it, and what the condition came to. */
  readonly eligibleOpen: (because: string) => string;
  /** Why there is nothing; what is not settled may yet turn out otherwise. */
  readonly excluded: (reasons: string, isSettled: boolean) => string;
  readonly part: (rule: string, amount: string) => string;
  readonly instalment: (place: number, amount: string) => string;
  readonly tie: (names: string, left: string) => string;
  readonly sharedAll: string;
  readonly shared: (unallocated: string) => string;
  readonly infeasible: (reason: string) => string;
  readonly share: (name: string, amount: string) => string;
  readonly bounds: {
    readonly floor: string;
    readonly cap: string;
  };
  readonly benefit: (method: string, benefit: string) => string;
}
