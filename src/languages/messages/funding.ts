/** Messages on money shared out. */
export interface FundingMessages {
  readonly allocation: (given: {
    readonly policy: string;
    readonly budget: string;
    readonly allocated: string;
    readonly unallocated: string;
    /** What is held back until what is missing is there; empty where nothing is. */
    readonly held: string;
  }) => string;
  readonly provenance: (provenance: string) => string;
  readonly line: (given: {
    readonly complex: string;
    readonly amount: string;
    readonly marks: string;
    readonly grade: string;
  }) => string;
  readonly uncertainMark: string;
  /** Of a line: what is held back, and between what it may come to. */
  readonly held: (amount: string, least: string, most: string) => string;
  readonly excluded: (reasons: string) => string;
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
