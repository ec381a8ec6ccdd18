import type { Effect, Finding } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import type { RULES } from "../plan/index.js";
import type { Expenditure, Grant } from "../registry/index.js";

/** A grant on a day, with what was spent of it until then. */
export interface GrantOn {
  readonly grant: Grant;
  readonly spent: readonly Expenditure[];
  readonly asOf: PlainDate;
}

/** What a rule finds of a grant, before it is said by which rule and of which grant. */
export interface Found
  extends Pick<
    Finding,
    "verdict" | "year" | "bound" | "required" | "actual" | "shortfall" | "unit" | "items" | "missing"
  > {
  /** What of the grant it is about, of several: the id of a report. */
  readonly of?: string;
}

/** A rule by which grants are supervised. */
export interface FundCheck {
  readonly rule: Exclude<(typeof RULES)["funding"][number], "fund-by-performance" | "benefit-distribution">;
  readonly effect: Effect;
  readonly find: (on: GrantOn) => readonly Found[];
}
