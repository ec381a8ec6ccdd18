import {
  compareFractions,
  daysBetween,
  type Fraction,
  greater,
  minus,
  type PlainDate,
  plus,
  ZERO,
} from "../kernel/index.js";
import type { CountTarget, Level } from "../plan/index.js";

/**
 * How a target stands: reached, on course, behind, over and not reached, not yet begun, not known for want of records, or
 * (of what is only striven for) not reached.
 */
export type TargetStatus = "met" | "on-track" | "behind" | "missed" | "not-due" | "unknown" | "not-reached";

/** What a number achieved is worth against a target: how many are lacking, how many too many, and how that stands. */
export interface Standing {
  readonly shortfall: number;
  readonly excess?: number;
  readonly status: TargetStatus;
}

/** The time of a row, both days included. */
export interface Span {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** How a target of so many stands at the close of a day in its time. */
export function standingOf(
  target: CountTarget,
  value: number,
  achieved: number,
  asOf: PlainDate,
  { start, end }: Span,
): Standing {
  const { bound, kind } = target;
  const slack = target.tolerance ?? 0;
  const shortfall = bound === "at-most" ? 0 : Math.max(0, value - slack - achieved);
  const excess = bound === "at-least" ? 0 : Math.max(0, achieved - value - slack);
  const amounts = { shortfall, ...(excess > 0 && { excess }) };
  const stands = (status: TargetStatus) => ({ ...amounts, status: asForced(target, status) });
  if (asOf < start) return stands("not-due");
  // Until its end no one knows that it stays at that.
  if (bound === "at-most" && excess === 0) return stands(asOf >= end ? "met" : "on-track");
  // More than about so many is not amiss.
  if (shortfall === 0 && (excess === 0 || bound === "about")) return stands("met");
  // A flow never falls again; a stock may, by a delisting.
  if (asOf >= end || (excess > 0 && kind === "flow")) return stands("missed");
  if (excess > 0) return stands("behind");
  const elapsed = daysBetween(start, asOf) + 1;
  const due = (BigInt(value) * BigInt(elapsed)) / BigInt(daysBetween(start, end) + 1);
  return stands(BigInt(achieved) >= due ? "on-track" : "behind");
}

/** What is only striven for is never behind or missed. */
function asForced({ effect }: Pick<CountTarget, "effect">, status: TargetStatus): TargetStatus {
  return effect === "advises" && (status === "behind" || status === "missed") ? "not-reached" : status;
}

/** By how much a figure falls short of a level, or goes beyond it. */
export function offLevel({ bound }: Level, value: Fraction, slack: Fraction, figure: Fraction) {
  const short = bound === "at-most" ? ZERO : greater(ZERO, minus(minus(value, slack), figure));
  const over = bound === "at-least" ? ZERO : greater(ZERO, minus(figure, plus(value, slack)));
  return { short, over };
}

/** How a level stands that is due, with such a figure. */
export function levelStatus(target: Level, { short, over }: ReturnType<typeof offLevel>): TargetStatus {
  const isMet = compareFractions(short, ZERO) === 0 && (compareFractions(over, ZERO) === 0 || target.bound === "about");
  return isMet ? "met" : asForced(target, "missed");
}

/**
 * How a target for the whole area stands where only part of it is recorded, so that more may have been achieved: what no
 * more could change, else `unknown`, and short of nothing for sure.
 */
export function standingAtLeast(
  { bound }: CountTarget,
  { status, shortfall: _short, ...standing }: Standing,
): Standing {
  const isFinal = status === "met" && (bound === "at-least" || bound === "about");
  const isSettled = status === "not-due" || standing.excess !== undefined || isFinal;
  return { ...standing, shortfall: 0, status: isSettled ? status : "unknown" };
}

/** How a whole stands whose parts stand so. */
export function overallStatus(parts: readonly TargetStatus[]): TargetStatus {
  for (const status of ["missed", "not-reached", "unknown", "behind"] as const)
    if (parts.includes(status)) return status;
  if (parts.every((status) => status === "met")) return "met";
  return parts.every((status) => status === "not-due") ? "not-due" : "on-track";
}
