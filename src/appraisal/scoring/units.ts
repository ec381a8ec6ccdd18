import { dividedBy, type Fraction, fractionOf, minus, readExact, sumOf, times, ZERO } from "../../kernel/index.js";
import type { Group, Indicator, Scorecard } from "../scorecard/scorecard.js";
import { adjustedAs, adjustedBy } from "./adjust.js";
import type { ScoredGroup, ScoreNode, ScoreSheet } from "./sheet.js";

/** What has a weight of its own in a total: an indicator, or a group that does not simply add up. */
export interface Unit {
  readonly id: string;
  readonly marks: Fraction;
}

/** The units of a scorecard, in its order: what stands below sums alone. */
export function unitsOf({ root }: Scorecard): Unit[] {
  return flattened(root).map(({ id, marks }) => ({ id, marks: fractionOf(marks) }));
}

function flattened(node: Group | Indicator): (Group | Indicator)[] {
  if (!("children" in node) || (node.combine ?? "sum") !== "sum") return [node];
  return node.children.flatMap(flattened);
}

/** The shares of the units in a sheet; of those of which nothing is known an equal share of what their group has besides. */
export function sharesIn({ root }: ScoreSheet): Fraction[] {
  return shares(root, ZERO);
}

function shares(node: ScoreNode, given: Fraction): Fraction[] {
  const own = node.got === undefined ? given : shareOf(node);
  if (!("children" in node) || node.combine !== "sum") return [own];
  const open = node.children.filter(({ got }) => got === undefined);
  const known = node.children.filter(({ got }) => got !== undefined);
  const rest = minus(times(own, marksOf(node)), sumOf(known.map((child) => times(shareOf(child), marksOf(child)))));
  const each = open.length === 0 ? ZERO : dividedBy(rest, sumOf(open.map(marksOf)));
  return node.children.flatMap((child) => shares(child, each));
}

function shareOf(node: ScoreNode | ScoredGroup): Fraction {
  return dividedBy(node.exact ? readExact(node.exact) : fractionOf(node.got ?? "0"), marksOf(node));
}

const marksOf = ({ marks }: ScoreNode) => fractionOf(marks);

/** The shares that the units of a sheet have at the least, and at the most. */
export function sharesAt({ root }: ScoreSheet, end: 0 | 1): Fraction[] {
  return flattenedNodes(root).map((node) => {
    const { range, rangeExact = range } = node;
    return rangeExact ? dividedBy(readExact(rangeExact[end]), marksOf(node)) : shareOf(node);
  });
}

function flattenedNodes(node: ScoreNode): ScoreNode[] {
  return "children" in node && node.combine === "sum" ? node.children.flatMap(flattenedNodes) : [node];
}

/** The marks on top or off in a sheet, less what the cap of all bonuses takes. */
export function adjustedIn({ adjustments, overCap = "0" }: ScoreSheet): Fraction {
  const signed = adjustments.map(({ kind, got = "0", exact = got }) =>
    kind === "bonus" ? readExact(exact) : minus(ZERO, readExact(exact)),
  );
  return minus(sumOf(signed), readExact(overCap));
}

/** The marks on top or off that a sheet may have at the least or at the most; absent where there is no such end. */
export function adjustedAt(scorecard: Scorecard, sheet: ScoreSheet, end: 0 | 1): Fraction | undefined {
  const lines = new Map(sheet.adjustments.map((line) => [line.id, line]));
  const adjusted = (scorecard.adjustments ?? []).flatMap((each) => {
    const line = lines.get(each.id);
    return line ? [adjustedAs(each, line)] : [];
  });
  const isOpen = adjusted.some(({ open }) => open === (end === 0 ? "below" : "above"));
  if (isOpen && (end === 0 || scorecard.bonusCap === undefined)) return undefined;
  return adjustedBy(scorecard, adjusted, end === 0 ? "low" : "high").marks;
}
