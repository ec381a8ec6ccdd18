import {
  dividedBy,
  exactText,
  type Fraction,
  fractionOf,
  greater,
  isHeldBy,
  lesser,
  NO_ITEMS,
  perFrozen,
  roundedTo,
  sumOf,
  times,
} from "../../kernel/index.js";
import type { Group, Indicator } from "../scorecard/scorecard.js";
import type { Basis } from "./basis.js";
import { combinedShare, scaledUp } from "./combine.js";
import { type Evaluated, PLACES, rangeOf } from "./evaluated.js";
import { scoreIndicator } from "./indicator.js";
import type { ScoredGroup, ScoreNode } from "./sheet.js";

/**
 * A group as a record scores in it.
 *
 * Where inputs are missing, the marks got are the least there can be, or (`reweight`) those of the children that are
 * known, scaled up to the whole as far as the marks of the others still allow.
 */
export function scoreGroup(group: Group, basis: Basis, reweight: boolean): Evaluated<ScoredGroup> {
  const { id, marks, clauses = NO_ITEMS, combine = "sum" } = group;
  const { whole, weights } = weighing(group);
  const children = group.children.map((child) => scoreNode(child, basis, reweight));
  const missing = children.every(({ node }) => node.missing.length === 0)
    ? NO_ITEMS
    : [...new Set(children.flatMap(({ node }) => node.missing))];
  const combinedAs = (of: (child: Evaluated<ScoreNode>) => Fraction) =>
    together(combine, children.map(of), weights, whole);
  const low = combinedAs((child) => child.low);
  const high = missing.length === 0 ? low : combinedAs((child) => child.high);
  const isAnyKnown = children.some((child) => child.got !== undefined);
  const scaled = () => lesser(high, greater(low, withoutMissing(combine, children, weights, whole)));
  const got = missing.length === 0 || (isAnyKnown && !reweight) ? low : isAnyKnown ? scaled() : undefined;
  const below = children.map((child) => child.node);
  const node: { -readonly [K in keyof ScoredGroup]: ScoredGroup[K] } = got
    ? {
        type: "score-node",
        id,
        marks,
        combine,
        clauses,
        missing,
        children: below,
        share: roundedTo(dividedBy(got, whole), PLACES),
        got: roundedTo(got, PLACES),
      }
    : { type: "score-node", id, marks, combine, clauses, missing, children: below };
  if (got && !isHeldBy(PLACES, got)) node.exact = exactText(got);
  if (missing.length > 0) Object.assign(node, rangeOf(low, high));
  return { node, got, low, high };
}

const weighing = /* @__PURE__ */ perFrozen(({ marks, children }: Group) => ({
  whole: fractionOf(marks),
  weights: children.map((child) => fractionOf(child.marks)),
}));

function scoreNode(node: Group | Indicator, basis: Basis, reweight: boolean): Evaluated<ScoreNode> {
  return "children" in node ? scoreGroup(node, basis, reweight) : scoreIndicator(node, basis);
}

/** The marks of a group from those of its children, each out of its weight. */
function together(
  combine: NonNullable<Group["combine"]>,
  got: readonly Fraction[],
  weights: readonly Fraction[],
  whole: Fraction,
): Fraction {
  if (combine === "sum") return sumOf(got);
  return times(combinedShare(combine, weighed(got, weights)), whole);
}

function weighed(got: readonly Fraction[], weights: readonly Fraction[]) {
  return got.flatMap((marks, index) => {
    const weight = weights[index];
    return weight ? [{ share: dividedBy(marks, weight), weight }] : [];
  });
}

/** The marks of a group by those of its children of which they are known. */
function withoutMissing(
  combine: NonNullable<Group["combine"]>,
  children: readonly Evaluated<ScoreNode>[],
  weights: readonly Fraction[],
  whole: Fraction,
): Fraction {
  const known = children.flatMap(({ got }, index) => {
    const weight = weights[index];
    return got && weight ? [{ got, weight }] : [];
  });
  const [got, of] = [known.map((child) => child.got), known.map((child) => child.weight)];
  return combine === "sum" ? scaledUp(got, of, whole) : together(combine, got, of, whole);
}
