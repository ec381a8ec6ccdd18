import { dividedBy, type Fraction, fractionOf, minus, readExact, sumOf, ZERO } from "../../kernel/index.js";
import type { Group, Indicator, Scorecard } from "../scorecard/scorecard.js";
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

/** The shares of the units in a sheet; a unit with nothing got has that of its group, where it was reweighted, else 0. */
export function sharesIn(sheet: ScoreSheet, reweighted: boolean): Fraction[] {
  return shares(sheet.root, reweighted ? shareOf(sheet.root) : ZERO, reweighted);
}

function shares(node: ScoreNode, given: Fraction, reweighted: boolean): Fraction[] {
  const own = node.got === undefined ? given : shareOf(node);
  if (!("children" in node) || node.combine !== "sum") return [own];
  return node.children.flatMap((child) => shares(child, reweighted ? own : ZERO, reweighted));
}

function shareOf(node: ScoreNode | ScoredGroup): Fraction {
  return dividedBy(node.exact ? readExact(node.exact) : fractionOf(node.got ?? "0"), fractionOf(node.marks));
}

/** The marks on top or off in a sheet. */
export function adjustedIn({ adjustments }: ScoreSheet): Fraction {
  return sumOf(
    adjustments.map(({ kind, got = "0" }) => (kind === "bonus" ? fractionOf(got) : minus(ZERO, fractionOf(got)))),
  );
}
