import { type Effect, type Finding, findingFrom } from "../finding/index.js";
import { ownValue } from "../kernel/index.js";
import { type Plan, type RULES, readingsUsed, STRONG } from "../plan/index.js";

/** A rule that this room answers. */
export type DeliveryRule = (typeof RULES)["delivery"][number];

/** What a rule found, before it is said by what force and on what it rests. */
export type Found = Omit<Finding, "type" | "key" | "rule" | "clauses" | "effect" | "readings" | "because">;

/** The finding of a rule: its clauses from the plan, with their force; without a plan it rests on none. */
export function findingBy(
  rule: DeliveryRule,
  found: Found,
  plan: Plan | undefined,
  rests: readonly string[] = [],
): Finding {
  const { subject, year, ...others } = found;
  const clauses = ownValue(plan?.cites, rule) ?? [];
  return findingFrom({
    rule,
    clauses,
    subject,
    ...(year !== undefined && { year }),
    effect: effectOf(plan, clauses),
    ...others,
    readings: plan ? readingsUsed(plan, rests) : {},
  });
}

/** Nothing decides that the clauses only encourage or guide. */
function effectOf(plan: Plan | undefined, clauses: readonly string[]): Effect {
  const kinds = (plan?.clauses ?? []).filter(({ id }) => clauses.includes(id)).map(({ kind }) => kind);
  return kinds.length === 0 || kinds.some((kind) => STRONG.includes(kind)) ? "decides" : "advises";
}
