import type { PlainDate } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Portfolio } from "./portfolio.js";

/** What is asked of whom: under which plan, from which records, at the close of which day. */
export interface Ground {
  readonly plan: Plan;
  readonly portfolio: Portfolio;
  readonly asOf: PlainDate;
}
