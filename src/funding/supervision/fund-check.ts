import type { Effect, Finding } from "../../finding/index.js";
import type { PlainDate } from "../../kernel/index.js";
import type { RULES } from "../../plan/index.js";
import type { Expenditure, Grant, Ground } from "../../registry/index.js";
import type { FundingPolicy } from "../policy/policy.js";

/** A grant on a day, with what was spent of it until then. */
export interface GrantOn {
  readonly grant: Grant;
  /** Absent where nothing is recorded of any spending. */
  readonly spent?: readonly Expenditure[];
  /** What may have been spent of it: it names a grant that is none on record and reads like this one, or may be no spending. */
  readonly maybe?: readonly MaybeSpent[];
  /** In how many days from the day that it is up to a report is due that has no due date; no limit, where absent. */
  readonly reportWithin?: number;
  readonly asOf: PlainDate;
}

/** Money that may have been spent, and where that would be recorded. */
export interface MaybeSpent {
  readonly spending: Expenditure;
  readonly path: string;
}

/** What a complex was granted by a day. */
export interface FundedOn {
  readonly grants: readonly Grant[];
  /** In how many days after a year's end it has to be appraised for it; once in the time that is funded, where absent. */
  readonly yearlyWithin?: number;
  readonly asOf: PlainDate;
}

/** What a rule finds of a grant, before it is said by which rule and of which grant. */
export interface Found
  extends Pick<
    Finding,
    "verdict" | "year" | "bound" | "required" | "actual" | "range" | "shortfall" | "unit" | "items" | "missing"
  > {
  /** What it is about, of several: the id of a report, the day on which a time begins. */
  readonly of?: string;
}

/** What was granted under a policy, on a day. */
export interface GrantedUnder {
  readonly policy: FundingPolicy;
  readonly ground: Ground;
}

/** What a rule finds of what a complex was granted under a policy, before it is said by which rule. */
export interface FoundUnder extends Found {
  readonly complex: string;
}

/** A rule by which grants are supervised. */
interface Check<On, F = Found> {
  readonly rule: Exclude<(typeof RULES)["funding"][number], "fund-by-performance" | "benefit-distribution">;
  readonly effect: Effect;
  /** Places of the plan that it goes by, beyond the clauses it cites. */
  readonly rests?: readonly string[];
  readonly find: (on: On) => readonly F[];
}

/** A rule that looks at each grant by itself. */
export interface FundCheck extends Check<GrantOn> {}

/** A rule that looks at all that a complex was granted. */
export interface ComplexCheck extends Check<FundedOn> {}

/** A rule that looks at what was granted under a policy; its clauses are the policy's. */
export interface PolicyCheck extends Check<GrantedUnder, FoundUnder> {}
