import type { Scorecard, StandingRules } from "../../appraisal/index.js";
import type { FundingPolicy } from "../../funding/index.js";
import type { PlainDate } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import type { Portfolio, RecordCheck } from "../../registry/index.js";

/** What records are checked against beside the plan. */
export interface CheckOptions {
  /** The day: what is dated later cannot have happened. */
  readonly asOf?: PlainDate;
  /** The scorecards whose keys and items records use. */
  readonly scorecards?: readonly Scorecard[];
  /** The rules of standing and the funding policy, whose grades have to be the scorecards'. */
  readonly standing?: StandingRules;
  readonly funding?: FundingPolicy;
}

/** A check of records against what is handed in with them. */
export interface PortfolioCheck extends Pick<RecordCheck, "rests" | "effect"> {
  readonly rule: RecordCheck["rule"];
  readonly find: (plan: Plan, portfolio: Portfolio, options: CheckOptions) => ReturnType<RecordCheck["find"]>;
}
