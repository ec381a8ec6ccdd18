import { type Finding, findingFrom, type Keyless, type KeyPart, type Subject } from "../finding/index.js";
import { ownValue } from "../kernel/index.js";
import { type Plan, type RULES, readingsUsed } from "../plan/index.js";

type Judged = Pick<Finding, "effect" | "verdict"> &
  Partial<Pick<Finding, "bound" | "required" | "actual" | "shortfall" | "unit" | "items" | "missing">> & {
    /** Paths of the plan that decide it. */
    readonly rests?: readonly string[];
    /** What tells it apart from others of the rule on the subject. */
    readonly apart?: readonly KeyPart[];
  };

/** A finding by a rule of this room; without a plan it cites nothing. */
export function layoutFinding(
  plan: Plan | undefined,
  rule: (typeof RULES)["layout"][number],
  subject: Subject,
  { rests = [], missing = [], apart = [], ...judged }: Judged,
): Finding {
  const found: Keyless = {
    rule,
    clauses: ownValue(plan?.cites, rule) ?? [],
    subject,
    ...judged,
    missing,
    readings: plan ? readingsUsed(plan, rests) : {},
  };
  return findingFrom(found, ...apart);
}
