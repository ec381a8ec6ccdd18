import type { DecimalString } from "../kernel/index.js";
import type { Flow, Plan, Standard, Stock, Target } from "../plan/index.js";

/** What follows from a plan's numbers, before its clauses and readings are named. */
export interface Implication {
  /** The target, and others it is set against. */
  readonly targets: readonly Target[];
  readonly standard?: Standard;
  readonly year?: number;
  readonly bound: "at-least" | "at-most";
  readonly required: DecimalString;
  /** Absent where the numbers imply a requirement and set nothing against it. */
  readonly actual?: DecimalString;
  readonly unit: string;
  /** What the requirement was drawn from. */
  readonly because?: { readonly required: DecimalString; readonly actual: DecimalString };
}

/** The yearly targets of a plan. */
export function flowsOf(plan: Plan): Flow[] {
  return plan.targets.flatMap((target) => (target.kind === "flow" ? [target] : []));
}

/** The targets of a plan for the whole area by a day. */
export function stocksOf(plan: Plan): Stock[] {
  return plan.targets.flatMap((target) => (target.kind === "stock" && target.each === "area" ? [target] : []));
}

/** The least number that satisfies a target. */
export function leastOf({ value, bound, tolerance }: Target): number {
  return bound === "about" ? Math.max(0, value - (tolerance ?? 0)) : value;
}
