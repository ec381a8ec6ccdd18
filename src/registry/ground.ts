import { readBy } from "../finding/index.js";
import { dateSchema, objectOf, type PlainDate } from "../kernel/index.js";
import { madePlan, type Plan } from "../plan/index.js";
import { Portfolio } from "./portfolio.js";

/** What is asked of whom: under which plan, from which records, at the close of which day. */
export interface Ground {
  readonly plan: Plan;
  readonly portfolio: Portfolio;
  readonly asOf: PlainDate;
}

/** Schema of {@link Ground}. */
export const groundSchema = /* @__PURE__ */ (() =>
  objectOf({ plan: madePlan, portfolio: readBy(Portfolio), asOf: dateSchema }))();
