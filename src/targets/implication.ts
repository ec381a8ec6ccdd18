import type { DecimalString } from "../kernel/index.js";
import {
  type CountTarget,
  type Flow,
  figureOf,
  type Plan,
  type Standard,
  type Stock,
  type Target,
} from "../plan/index.js";

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

/** Whether so many complexes are asked for: not of what is only striven for, or counts places. */
const isAsked = ({ effect, counts }: CountTarget) => effect !== "advises" && counts.as === undefined;

/** Whether so many are due for sure, not at most. */
const isDue = (target: CountTarget) => target.bound !== "at-most" && isAsked(target);

/** Whether more than so many are too many. */
export const isCeiling = ({ bound }: CountTarget) => bound === "at-most" || bound === "exactly";

/** The yearly targets of a plan. */
export function flowsOf(plan: Plan): Flow[] {
  return plan.targets.flatMap((target) =>
    target.kind === "flow" && target.each !== "industry" && isDue(target) ? [target] : [],
  );
}

/** The targets of a plan for the whole area by a day, due or at most. */
export function boundsOf(plan: Plan): Stock[] {
  return plan.targets.flatMap((target) =>
    target.kind === "stock" && target.each === "area" && isAsked(target) ? [target] : [],
  );
}

/** The targets of a plan for the whole area by a day that so many are due of. */
export function stocksOf(plan: Plan): Stock[] {
  return boundsOf(plan).filter(isDue);
}

/** The least number that satisfies a target, of whoever owes it and in the year asked about. */
export function leastOf({ value, bound, tolerance }: CountTarget, who?: string, year?: number): number {
  const figure = figureOf(value, who, year) ?? 0;
  return bound === "about" ? Math.max(0, figure - (tolerance ?? 0)) : figure;
}
