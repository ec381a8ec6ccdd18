import type { Finding, Verdict } from "../../finding/index.js";
import type { DecimalString } from "../../kernel/index.js";
import type { NotStanding } from "../../registry/index.js";
import type { FundingPolicy, FundingRule } from "../policy/policy.js";
import type { FundingLimit } from "./claim.js";
import type { FundingBasis } from "./worked.js";

/** Why a complex gets nothing, whatever its marks: it is none on the day, the policy is not for it, a veto, its grade. */
export type FundingExclusion = NotStanding["reason"] | "not-eligible" | "rejected" | "veto" | "grade";

/** What one rule gives a complex, how that comes about, and what keeps it from more. */
export interface FundingPart {
  /** The part of the budget, of a mixed policy. */
  readonly part?: string;
  /** The rule that gave it (办法). */
  readonly by: FundingRule["kind"];
  /** How what is due by itself comes about, as recorded, before a cap or a budget; absent where a budget is shared out. */
  readonly basis?: FundingBasis;
  readonly amount: DecimalString;
  /** `no-weight`: no marks, or nothing due; `null`: nothing but the rule itself. */
  readonly limit: FundingLimit | null;
}

/** An amount that is paid together. */
export interface FundingInstalment {
  readonly id: string;
  readonly amount: DecimalString;
  /** Until when it is kept back; absent of one that can be paid. */
  readonly held?: "until-appraisal" | "until-condition";
  /** Whether the condition holds on which it is paid, where it has one. */
  readonly until?: Extract<Verdict, "met" | "unmet" | "unknown">;
  /** What that condition came to, part by part, where it does not hold or is open. */
  readonly because?: Finding;
}

/** What a complex, or a platform in it, gets, in yuan, and why. */
export interface FundingLine {
  readonly type: "funding-line";
  readonly key: string;
  readonly complex: string;
  readonly platform?: string;
  readonly rule: "fund-by-performance";
  readonly clauses: readonly string[];
  /** Those of the sheet; absent without one, as the grade is. */
  readonly marks?: DecimalString;
  /** The scorecard whose grade it is, where the sheet says so. */
  readonly scorecard?: string;
  readonly grade?: string;
  /** That the grade may yet come to be another. */
  readonly gradeOpen?: true;
  /** Whether it gets so much whatever the missing inputs, its own and the others', turn out to be. */
  readonly certain: boolean;
  /** Why it gets nothing; empty for who is eligible. */
  readonly excludedBy: readonly FundingExclusion[];
  /** What the condition on who is eligible came to, part by part, where it does not hold or is open. */
  readonly eligible?: Finding;
  /** Who is paid: the complex, or the locality for it (受领者). */
  readonly payee: { readonly kind: FundingPolicy["payee"]; readonly id: string };
  /** What is paid: the least that it comes to; with `open: "as-is"` what it is as recorded. */
  readonly amount: DecimalString;
  /** What is held back until what is missing is there: what it is as recorded, less the amount. */
  readonly held: DecimalString;
  /** What stays due beyond the budget, as recorded; absent where nothing does. */
  readonly owed?: DecimalString;
  /** The least and the most that it can come to; `most` is absent where it has no end. */
  readonly range: { readonly least: DecimalString; readonly most?: DecimalString };
  /** How the most for its complex comes about, where the policy has one. */
  readonly cap?: FundingBasis;
  /** How it comes about as recorded; they add up to the amount and what is held back. */
  readonly parts: readonly FundingPart[];
  /** In which the amount is paid; they add up to it. Empty where the policy has none. */
  readonly instalments: readonly FundingInstalment[];
  /** Paths of its own inputs that could still change it; `sheets` where it has none, `complexes` where it is not on record. */
  readonly missing: readonly string[];
}

/** Equals at the point where the money ends, and what is left for them, to be decided by name. */
export interface FundingTie {
  readonly type: "funding-tie";
  readonly key: string;
  readonly part?: string;
  /** Those who are level for what is left (并列者). */
  readonly claims: readonly { readonly complex: string; readonly platform?: string }[];
  /** What is left for them, in yuan (余额). */
  readonly left: DecimalString;
}

/** A complex on record that has no sheet and no line, and why nothing is due to it. */
export interface Unfunded {
  readonly complex: string;
  readonly reason: FundingExclusion;
  /** What the condition came to that does not hold, of who is not eligible. */
  readonly because?: Finding;
}

/** Money given by a policy, in yuan; `allocated`, `held` and `unallocated` add up to the budget, where there is one. */
export interface FundingAllocation {
  readonly type: "funding-allocation";
  readonly policy: string;
  readonly provenance: FundingPolicy["provenance"];
  readonly rule: "fund-by-performance";
  readonly clauses: readonly string[];
  /** Absent where what is due is given without one. */
  readonly budget?: DecimalString;
  /** One for each sheet, in the order of the sheets; of an entitlement then one for each other complex that stands and may be eligible. */
  readonly lines: readonly FundingLine[];
  /** Of an entitlement: the other complexes on record. */
  readonly leftOut: readonly Unfunded[];
  /** What is left for a tie is part of what is unallocated. */
  readonly ties: readonly FundingTie[];
  /** What is given in all, in yuan (已分配). */
  readonly allocated: DecimalString;
  /** What is held back of all lines. */
  readonly held: DecimalString;
  /** What stays due beyond the budget, of all lines; absent where nothing does. */
  readonly owed?: DecimalString;
  /** What of the budget is neither; `"0"` without one. */
  readonly unallocated: DecimalString;
}
