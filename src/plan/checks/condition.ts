import { type Fault, faultAt, notAmong } from "../../finding/index.js";
import {
  BOUNDS,
  branchesOf,
  type Condition,
  type Figure,
  type Leaf,
  type ListCondition,
  type Listing,
  type ValueCondition,
} from "../condition.js";
import { crossed } from "./crossed.js";
import type { Known } from "./known.js";
import { faultsOfKeys } from "./meant.js";
import { faultsOfChoice, faultsOfList, faultsOfSource, notNamed, oneNamed } from "./named.js";
import { faultsOfFigures } from "./span.js";

/** How deep conditions may stand in one another. */
const DEEPEST_CONDITION = 32;

/** Everything wrong with a condition beyond what its schema refuses, by the names that are known where it stands. */
export function faultsOfCondition(condition: Condition, path: string, known: Known): Fault[] {
  if (depthOf(condition) > DEEPEST_CONDITION) {
    const zh = `嵌套不超过${DEEPEST_CONDITION}层的条件`;
    return [faultAt(path, condition, zh, `a condition nested ${DEEPEST_CONDITION} levels at most`, { all: [] })];
  }
  return faultsWithin(condition, path, known);
}

function depthOf(condition: Condition): number {
  return 1 + Math.max(0, ...branchesOf(condition).map((each) => depthOf(each.condition)));
}

function faultsWithin(condition: Condition, path: string, known: Known): Fault[] {
  if ("not" in condition || "all" in condition || "any" in condition) {
    return branchesOf(condition).flatMap((each) => faultsWithin(each.condition, `${path}${each.path}`, known));
  }
  return faultsOfLeaf(condition, path, known);
}

function faultsOfLeaf(leaf: Leaf, path: string, known: Known): Fault[] {
  if ("value" in leaf)
    return [...faultsOfSource(leaf.value, `${path}.value`, known), ...faultsOfBounds(leaf, path, known)];
  if ("list" in leaf) return [...faultsOfNumber(leaf, path), ...faultsOfList(leaf, path, known)];
  if ("listed" in leaf) return faultsOfListing(leaf.listed, `${path}.listed`, known);
  return faultsOfChoice(leaf, path, known);
}

function faultsOfBounds(leaf: ValueCondition, path: string, known: Known): Fault[] {
  const bounds = BOUNDS.flatMap((bound) => {
    const figure = leaf[bound];
    return figure === undefined ? [] : [{ bound, figure }];
  });
  return [
    ...bounds.flatMap(({ bound, figure }) => faultsOfTiers(figure, `${path}.${bound}`, known)),
    ...faultsOfFigures(
      bounds.map((each) => ({ ...each, path: `${path}.${each.bound}` })),
      leaf.value,
      known,
    ),
    ...crossed(leaf, { ...leaf, path }),
  ];
}

/** A figure for each tier asked of, and for no other. */
export function faultsOfTiers(
  figure: Figure | undefined,
  path: string,
  { tiers, asked = tiers, words }: Known,
): Fault[] {
  return typeof figure === "object" && asked !== undefined ? faultsOfKeys(figure, asked, path, noFigure, words) : [];
}

function noFigure(path: string): Fault {
  return faultAt(path, undefined, "该层级的数值", "a figure for this tier", "1");
}

function faultsOfNumber({ has, atLeast = "all", required = [] }: ListCondition, path: string): Fault[] {
  const outside = required.flatMap((id, index) =>
    has.includes(id) ? [] : [notAmong(`${path}.required[${index}]`, id, has)],
  );
  if (atLeast === "all" || (atLeast >= required.length && atLeast <= has.length)) return outside;
  const zh = `"all"，或不少于必备项数、不超过 ${has.length} 的正整数`;
  const en = `"all", or an integer above 0, no less than the members required and no more than ${has.length}`;
  return [...outside, faultAt(`${path}.atLeast`, atLeast, zh, en, has.length)];
}

function faultsOfListing({ tiers = [], lists = [], from, to, target }: Listing, path: string, known: Known): Fault[] {
  return [
    ...notNamed(`${path}.tiers`, tiers, known.tiers, known),
    ...notNamed(`${path}.lists`, lists, known.lists, known),
    ...(target === undefined ? [] : oneNamed(`${path}.target`, target, known.targets, known.words)),
    ...(from !== undefined && to !== undefined && to < from
      ? [faultAt(`${path}.to`, to, "不早于 from 的日期", "a date not before `from`", from)]
      : []),
  ];
}
