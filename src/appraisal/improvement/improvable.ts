import {
  compareFractions,
  dividedBy,
  Exact,
  type Fraction,
  fractionOf,
  minus,
  ONE,
  readExact,
  sumOf,
  times,
  ZERO,
} from "../../kernel/index.js";
import type { Group, Indicator } from "../scorecard/scorecard.js";
import { combinedShare, type Weighed } from "../scoring/combine.js";
import type { PreparedCohort } from "../scoring/kinds/cohort.js";
import type { ScoredGroup, ScoredIndicator } from "../scoring/sheet.js";
import { bestShare, type Scored } from "./needed-for.js";

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

/** A scorecard's tree with the shares that a sheet has in it; what is missing has none. */
export function improvable(group: Group, scored: ScoredGroup, cohorts: ReadonlyMap<string, PreparedCohort>): Branch {
  const children = group.children.flatMap((child, index): (Branch | Leaf)[] => {
    const node = scored.children[index];
    if (node === undefined) return [];
    if ("children" in child) return "children" in node ? [improvable(child, node, cohorts)] : [];
    return "children" in node ? [] : [leafOf(child, node, cohorts.get(child.id))];
  });
  return { group, marks: fractionOf(group.marks), children };
}

function leafOf(indicator: Indicator, scored: ScoredIndicator, cohort: PreparedCohort | undefined): Leaf {
  const marks = fractionOf(indicator.marks);
  const got = scored.exact ? readExact(scored.exact) : fractionOf(scored.got ?? "0");
  const share = dividedBy(got, marks);
  const best = bestShare(indicator.scoring, cohort);
  return { indicator, scored, cohort, marks, share, best: compareFractions(best, share) > 0 ? best : share };
}

/** The leaves of a tree. */
export function leavesOf(branch: Branch): Leaf[] {
  return branch.children.flatMap((child) => ("children" in child ? leavesOf(child) : [child]));
}

/** The share of the whole when some leaves have other shares than now. */
export function shareOf(node: Branch | Leaf, changed: ReadonlyMap<Leaf, Fraction>): Fraction {
  if (!("children" in node)) return changed.get(node) ?? node.share;
  const parts = node.children.map((child) => ({ share: shareOf(child, changed), weight: child.marks }));
  return combinedShare(node.group.combine ?? "sum", parts);
}

/**
 * The least share of one leaf with which the whole has a share wanted, all others as they are or changed;
 * `undefined` where none suffices.
 */
export function leastShare(
  branch: Branch,
  leaf: Leaf,
  wanted: Fraction,
  changed: ReadonlyMap<Leaf, Fraction>,
): Fraction | undefined {
  if (compareFractions(wanted, ONE) > 0) return undefined;
  const child = branch.children.find((each) => each === leaf || ("children" in each && leavesOf(each).includes(leaf)));
  if (!child) return undefined;
  const others = branch.children
    .filter((each) => each !== child)
    .map((each) => ({ share: shareOf(each, changed), weight: each.marks }));
  const needed = leastPart(branch.group.combine ?? "sum", wanted, child.marks, others);
  if (needed === undefined) return undefined;
  if ("children" in child) return leastShare(child, leaf, needed, changed);
  return compareFractions(needed, leaf.best) <= 0 ? needed : undefined;
}

/** The least share of one part with which a group has a share wanted; `undefined` where the others keep it from it. */
function leastPart(
  combine: NonNullable<Group["combine"]>,
  wanted: Fraction,
  weight: Fraction,
  others: readonly Weighed[],
): Fraction | undefined {
  const all = sumOf([weight, ...others.map((each) => each.weight)]);
  switch (combine) {
    case "sum": {
      const there = sumOf(others.map((each) => times(each.share, each.weight)));
      const lacking = dividedBy(minus(times(wanted, all), there), weight);
      return compareFractions(lacking, ZERO) > 0 ? lacking : ZERO;
    }
    case "minimum":
      return others.every(({ share }) => compareFractions(share, wanted) >= 0) ? wanted : undefined;
    case "geometric":
      return leastFactor(wanted, weight, all, others);
  }
}

function leastFactor(
  wanted: Fraction,
  weight: Fraction,
  all: Fraction,
  others: readonly Weighed[],
): Fraction | undefined {
  if (wanted.over <= 0n) return ZERO;
  if (others.some(({ share }) => share.over === 0n)) return undefined;
  const logarithm = others.reduce(
    (sum, { share, weight: other }) => sum.minus(number(other).times(number(share).ln())),
    number(all).times(number(wanted).ln()),
  );
  const factor = logarithm.div(number(weight)).exp().toDecimalPlaces(36, Exact.ROUND_UP).toFixed();
  // A hair more than the root, so that what it makes of the whole is not below what was wanted.
  const raised = sumOf([fractionOf(factor as `${number}`), { over: 1n, under: 10n ** 30n }]);
  return compareFractions(raised, ONE) > 0 && compareFractions(fractionOf(factor as `${number}`), ONE) <= 0
    ? ONE
    : raised;
}

function number(value: Fraction) {
  return new Exact(String(value.over)).div(String(value.under));
}

/** For each number of leaves, from none on, the greatest share of the whole that so many at their best make, and which. */
export function bestByCount(node: Branch | Leaf): readonly Best[] {
  if (!("children" in node)) {
    const now = { share: node.share, leaves: [] };
    return compareFractions(node.best, node.share) > 0 ? [now, { share: node.best, leaves: [node] }] : [now];
  }
  const combine = node.group.combine ?? "sum";
  const start: readonly Partial[] = [{ parts: [], leaves: [] }];
  const partials = node.children.reduce(
    (before, child) => extended(before, bestByCount(child), child.marks, combine),
    start,
  );
  return partials.map(({ parts, leaves }) => ({ share: combinedShare(combine, parts), leaves }));
}

interface Best {
  readonly share: Fraction;
  readonly leaves: readonly Leaf[];
}

interface Partial {
  readonly parts: readonly Weighed[];
  readonly leaves: readonly Leaf[];
}

function extended(
  before: readonly Partial[],
  options: readonly Best[],
  weight: Fraction,
  combine: NonNullable<Group["combine"]>,
): Partial[] {
  const next: (Partial & { readonly share: Fraction })[] = [];
  before.forEach(({ parts, leaves }, count) => {
    options.forEach((option, more) => {
      const joined = [...parts, { share: option.share, weight }];
      const share = combinedShare(combine, joined);
      const known = next[count + more];
      if (known === undefined || compareFractions(share, known.share) > 0) {
        next[count + more] = { parts: joined, leaves: [...leaves, ...option.leaves], share };
      }
    });
  });
  return next;
}
