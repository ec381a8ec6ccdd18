import { compareFractions, dividedBy, type Fraction, fractionOf, readExact } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import type { Group, Indicator } from "../scorecard/scorecard.js";
import type { PreparedCohort } from "../scoring/kinds/cohort.js";
import type { ScoredGroup, ScoredIndicator } from "../scoring/sheet.js";
import { isMovable } from "./movable.js";
import { bestShare, type Scored } from "./needed-for.js";
import { possibleOf } from "./possible.js";
import { readBySource } from "./read-twice.js";

/** An indicator as it stands: the share of its marks that it has, and the most that it can have. */
export interface Leaf extends Scored {
  readonly marks: Fraction;
  readonly share: Fraction;
  readonly best: Fraction;
}

/** A group as it stands. */
export interface Branch {
  readonly group: Group;
  readonly marks: Fraction;
  readonly children: readonly (Branch | Leaf)[];
}

/** A scorecard's tree with the shares that a sheet has in it; what is missing has none, and what is read twice stays. */
export function improvable(
  group: Group,
  scored: ScoredGroup,
  cohorts: ReadonlyMap<string, PreparedCohort>,
  twice: ReadonlySet<string>,
  plan: Plan | undefined,
): Branch {
  const children = group.children.flatMap((child, index): (Branch | Leaf)[] => {
    const node = scored.children[index];
    if (node === undefined) return [];
    if ("children" in child) return "children" in node ? [improvable(child, node, cohorts, twice, plan)] : [];
    return "children" in node ? [] : [leafOf(child, node, cohorts.get(child.id), twice, plan)];
  });
  return { group, marks: fractionOf(group.marks), children };
}

function leafOf(
  indicator: Indicator,
  scored: ScoredIndicator,
  cohort: PreparedCohort | undefined,
  twice: ReadonlySet<string>,
  plan: Plan | undefined,
): Leaf {
  const marks = fractionOf(indicator.marks);
  const got = scored.exact ? readExact(scored.exact) : fractionOf(scored.got ?? "0");
  const share = dividedBy(got, marks);
  const isOwn = !readBySource(indicator.source).some((key) => twice.has(key));
  const own = { indicator, scored, cohort, possible: possibleOf(indicator, scored, plan) };
  const best = isOwn && isMovable(indicator.source, scored.why) ? bestShare(own) : share;
  return { ...own, marks, share, best: compareFractions(best, share) > 0 ? best : share };
}

/** The leaves of a tree. */
export function leavesOf(branch: Branch): Leaf[] {
  return branch.children.flatMap((child) => ("children" in child ? leavesOf(child) : [child]));
}
