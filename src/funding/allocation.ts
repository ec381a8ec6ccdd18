import type { DecimalString } from "../kernel/index.js";
import type { NotStanding } from "../registry/index.js";
import type { FundingLimit } from "./claim.js";
import type { FundingPolicy, FundingRule } from "./policy.js";

/** Why a complex gets nothing, whatever its marks: it is none on the day, a veto, its grade, or that it was funded before. */
export type FundingExclusion = NotStanding["reason"] | "rejected" | "veto" | "grade" | "funded-before";

/** What one rule gives a complex, and what keeps it from more. */
export interface FundingPart {
  /** The part of the budget, of a mixed policy. */
  readonly part?: string;
  readonly by: FundingRule["kind"];
  readonly amount: DecimalString;
  /** `no-weight`: no marks, or a grade without an amount; `null`: nothing but the rule itself. */
  readonly limit: FundingLimit | null;
}

/** An amount that is paid together. */
export interface FundingInstalment {
  readonly id: string;
  readonly amount: DecimalString;
  /** Until when it is kept back. */
  readonly held?: "until-appraisal";
}

/** What a complex, or a platform in it, gets, in yuan, and why. */
export interface FundingLine {
  readonly type: "funding-line";
  readonly key: string;
  readonly complex: string;
  readonly platform?: string;
  readonly rule: "fund-by-performance";
  readonly clauses: readonly string[];
  readonly marks: DecimalString;
  /** The scorecard whose grade it is, where the sheet says so. */
  readonly scorecard?: string;
  readonly grade: string;
  /** Whether it gets so much whatever the missing inputs, its own and the others', turn out to be. */
  readonly certain: boolean;
  /** Why it gets nothing; empty for who is eligible. */
  readonly excludedBy: readonly FundingExclusion[];
  readonly payee: { readonly kind: FundingPolicy["payee"]; readonly id: string };
  /** What is paid: the least that it comes to; with `open: "as-is"` what it is as recorded. */
  readonly amount: DecimalString;
  /** What is held back until what is missing is there: what it is as recorded, less the amount. */
  readonly held: DecimalString;
  /** The least and the most that it can come to. */
  readonly range: { readonly least: DecimalString; readonly most: DecimalString };
  /** How it comes about as recorded; they add up to the amount and what is held back. */
  readonly parts: readonly FundingPart[];
  /** In which the amount is paid; they add up to it. Empty where the policy has none. */
  readonly instalments: readonly FundingInstalment[];
}

/** Equals at the point where the money ends, and what is left for them, to be decided by name. */
export interface FundingTie {
  readonly type: "funding-tie";
  readonly key: string;
  readonly part?: string;
  readonly claims: readonly { readonly complex: string; readonly platform?: string }[];
  readonly left: DecimalString;
}

/** A budget shared out, in yuan; `allocated`, `held` and `unallocated` add up to it. */
export interface FundingAllocation {
  readonly type: "funding-allocation";
  readonly policy: string;
  readonly provenance: FundingPolicy["provenance"];
  readonly rule: "fund-by-performance";
  readonly clauses: readonly string[];
  readonly budget: DecimalString;
  /** One for each sheet, in the order of the sheets. */
  readonly lines: readonly FundingLine[];
  /** What is left for a tie is part of what is unallocated. */
  readonly ties: readonly FundingTie[];
  readonly allocated: DecimalString;
  /** What is held back of all lines; with what is allocated and unallocated it adds up to the budget. */
  readonly held: DecimalString;
  readonly unallocated: DecimalString;
}
