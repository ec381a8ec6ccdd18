import { daysBetween, type PlainDate } from "../kernel/index.js";
import type { Target } from "../plan/index.js";

/** How a target stands: reached, on course, behind, over and not reached, not yet begun, or not known for want of records. */
export type TargetStatus = "met" | "on-track" | "behind" | "missed" | "not-due" | "unknown";

/** What a number achieved is worth against a target: how many are lacking, how many too many, and how that stands. */
export interface Standing {
  readonly shortfall: number;
  readonly excess?: number;
  readonly status: TargetStatus;
}

/** How a target stands at the close of a day in the time from `start` to `end`, both included. */
export function standingOf(
  target: Target,
  achieved: number,
  asOf: PlainDate,
  start: PlainDate,
  end: PlainDate,
): Standing {
  const { bound, value, kind } = target;
  const slack = target.tolerance ?? 0;
  const shortfall = Math.max(0, value - slack - achieved);
  const excess = bound === "at-least" ? 0 : Math.max(0, achieved - value - slack);
  const amounts = { shortfall, ...(excess > 0 && { excess }) };
  if (asOf < start) return { ...amounts, status: "not-due" };
  // More than about so many is not amiss.
  if (shortfall === 0 && (excess === 0 || bound === "about")) return { ...amounts, status: "met" };
  // A flow never falls again; a stock may, by a delisting.
  if (asOf >= end || (excess > 0 && kind === "flow")) return { ...amounts, status: "missed" };
  if (excess > 0) return { ...amounts, status: "behind" };
  const elapsed = daysBetween(start, asOf) + 1;
  const due = (BigInt(value) * BigInt(elapsed)) / BigInt(daysBetween(start, end) + 1);
  return { ...amounts, status: BigInt(achieved) >= due ? "on-track" : "behind" };
}

/**
 * How a target for the whole area stands where only part of it is recorded, so that more may have been achieved: what no
 * more could change, else `unknown`, and short of nothing for sure.
 */
export function standingAtLeast({ bound }: Target, { status, shortfall: _short, ...standing }: Standing): Standing {
  const isSettled = status === "not-due" || standing.excess !== undefined || (status === "met" && bound !== "exactly");
  return { ...standing, shortfall: 0, status: isSettled ? status : "unknown" };
}

/** How a whole stands whose parts stand so. */
export function overallStatus(parts: readonly TargetStatus[]): TargetStatus {
  if (parts.includes("missed")) return "missed";
  if (parts.includes("unknown")) return "unknown";
  if (parts.includes("behind")) return "behind";
  if (parts.every((status) => status === "met")) return "met";
  return parts.every((status) => status === "not-due") ? "not-due" : "on-track";
}
