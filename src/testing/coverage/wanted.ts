import type { Plan } from "../../plan/index.js";
import type { PinnedRow } from "../compare.js";
import type { Untried } from "./covered.js";
import { ruleOf, type Seen, sides } from "./seen.js";
import { standardCovered } from "./standard.js";

/** What no case tries, and what a case that would has to be about. */
export interface Wanted extends Omit<Untried, "would" | "whyNot"> {
  /** The verdict, the side of a figure, a member or a branch, the alternative of a reading; empty for all of it. */
  readonly side: string;
  /** Which of the things that the conditions of a standard ask. */
  readonly branch?: number;
}

/** Whether a row, looked at by a case, would try what is wanted. */
export function tries(plan: Plan, { of, id, tier, side, member, branch }: Wanted, row: PinnedRow): boolean {
  if (of === "clause") return row.clauses.includes(id);
  if (of === "rule") return ruleOf(row) === id;
  const seen: Seen[] = [{ id: "", row }];
  const standard = plan.standards.find((each) => each.id === id);
  if (standard === undefined) {
    if (row.target !== id) return false;
    return of === "verdict" ? row.status === side : of === "target" || sides(seen)[side as "short" | "exactly"];
  }
  if (row.rule !== id || (tier !== undefined && row.tier !== tier)) return false;
  const { verdicts, figures, members, branches } = standardCovered(plan, standard, seen);
  switch (of) {
    case "verdict":
      return verdicts.some((verdict) => verdict === side);
    case "figure":
      return figures.some((each) => each.tier === tier && each[side as "short" | "exactly"]);
    case "member":
      return members.some((each) => each.id === member && each[side as "there" | "lacking"]);
    case "branch":
      return branches[branch ?? 0]?.[side as "met" | "unmet" | "exactly"] === true;
    default:
      return true;
  }
}
