import { type Fault, faultAt, notAmong } from "../../finding/index.js";
import { compareDecimals, type DecimalString, ownValue, pathText, sumDecimals } from "../../kernel/index.js";
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
import type { Known } from "./known.js";
import { faultsOfChoice, faultsOfList, faultsOfSource, notNamed } from "./named.js";

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
  if ("not" in condition) return faultsWithin(condition.not, `${path}.not`, known);
  if ("all" in condition || "any" in condition) {
    const branches = branchesOf(condition);
    const key = "all" in condition ? "all" : "any";
    if (branches.length === 0)
      return [empty(`${path}.${key}`, "个条件", "condition", [{ choice: "locality", in: ["…"] }])];
    return branches.flatMap((each) => faultsWithin(each.condition, `${path}${each.path}`, known));
  }
  return faultsOfLeaf(condition, path, known);
}

function faultsOfLeaf(leaf: Leaf, path: string, known: Known): Fault[] {
  if ("value" in leaf)
    return [...faultsOfSource(leaf.value, `${path}.value`, known), ...faultsOfBounds(leaf, path, known)];
  if ("list" in leaf) return [...faultsOfNumber(leaf, path), ...faultsOfList(leaf, path, known)];
  if ("listed" in leaf) return faultsOfListing(leaf.listed, `${path}.listed`, known);
  return [
    ...(leaf.in.length === 0 ? [empty(`${path}.in`, "个标识", "id", ["…"])] : []),
    ...faultsOfChoice(leaf, path, known),
  ];
}

function empty(path: string, zh: string, en: string, example: unknown): Fault {
  return faultAt(path, [], `至少一${zh}`, `at least one ${en}`, example);
}

function faultsOfBounds(leaf: ValueCondition, path: string, known: Known): Fault[] {
  const bounds = BOUNDS.flatMap((bound) => {
    const figure = leaf[bound];
    return figure === undefined ? [] : [{ bound, figure }];
  });
  if (bounds.length === 0) {
    return [faultAt(`${path}.atLeast`, undefined, `${BOUNDS.join("、")} 之一`, `one of ${BOUNDS.join(", ")}`, "1")];
  }
  return [
    ...bounds.flatMap(({ bound, figure }) => faultsOfTiers(figure, `${path}.${bound}`, known)),
    ...crossed(leaf, path),
  ];
}

function faultsOfTiers(figure: Figure, path: string, { tiers, asked = tiers }: Known): Fault[] {
  if (typeof figure !== "object" || tiers === undefined) return [];
  return [
    ...Object.keys(figure).flatMap((tier) => (tiers.includes(tier) ? [] : [notAmong(path, tier, tiers)])),
    ...(asked ?? []).flatMap((tier) =>
      ownValue(figure, tier) === undefined
        ? [faultAt(`${path}${dotted(tier)}`, undefined, "该层级的数值", "a figure for this tier", "1")]
        : [],
    ),
  ];
}

function dotted(key: string): string {
  const text = pathText([key]);
  return text.startsWith("[") ? text : `.${text}`;
}

/** Bounds that leave nothing between them. */
function crossed(leaf: ValueCondition, path: string): Fault[] {
  const [least, most] = [leaf.atLeast ?? leaf.above, leaf.atMost ?? leaf.below];
  if (typeof least !== "string" || typeof most !== "string") return [];
  const open = leaf.above !== undefined || leaf.below !== undefined;
  const compared = compareDecimals(least as DecimalString, most as DecimalString);
  if (compared < 0 || (compared === 0 && !open)) return [];
  const upper = leaf.atMost !== undefined ? "atMost" : "below";
  return [
    faultAt(`${path}.${upper}`, most, `大于下限${least}`, `above the lower bound, ${least}`, sumDecimals([least, "1"])),
  ];
}

function faultsOfNumber({ has, atLeast = "all", required = [] }: ListCondition, path: string): Fault[] {
  const outside = required.flatMap((id, index) =>
    has.includes(id) ? [] : [notAmong(`${path}.required[${index}]`, id, has)],
  );
  if (has.length === 0) return [empty(`${path}.has`, "个成员", "member", ["…"])];
  if (atLeast === "all" || (atLeast >= Math.max(1, required.length) && atLeast <= has.length)) return outside;
  const zh = `"all"，或不少于必备项数、不超过 ${has.length} 的正整数`;
  const en = `"all", or an integer above 0, no less than the members required and no more than ${has.length}`;
  return [...outside, faultAt(`${path}.atLeast`, atLeast, zh, en, has.length)];
}

function faultsOfListing(
  { tiers = [], lists = [], milestones, from, to, target }: Listing,
  path: string,
  known: Known,
): Fault[] {
  return [
    ...(milestones?.length === 0 ? [empty(`${path}.milestones`, "种经过", "kind of milestone", ["cultivated"])] : []),
    ...notNamed(`${path}.tiers`, tiers, known.tiers),
    ...notNamed(`${path}.lists`, lists, known.lists),
    ...(target !== undefined && known.targets !== undefined && !known.targets.includes(target)
      ? [notAmong(`${path}.target`, target, known.targets)]
      : []),
    ...(from !== undefined && to !== undefined && to < from
      ? [faultAt(`${path}.to`, to, "不早于 from 的日期", "a date not before `from`", from)]
      : []),
  ];
}
