import { compareDecimals } from "../../kernel/index.js";
import type { OverlapPair } from "../../measures/index.js";

/** Complexes that lines join, and where they are drawn: each group in a place of its own, its members on a circle. */
export interface PlacedGroup {
  readonly industry: string;
  readonly localities: readonly string[];
  /** The middle of the group. */
  readonly x: number;
  readonly y: number;
  readonly members: readonly { readonly complex: string; readonly x: number; readonly y: number }[];
}

/** The pairs that are drawn, highest index first and those not known last; and how many are left out for lack of room. */
export function chosenPairs(pairs: readonly OverlapPair[]): {
  readonly pairs: readonly OverlapPair[];
  readonly left: number;
} {
  const worth = pairs
    .filter(({ functions: { index, missing } }) => (index === undefined ? missing.length > 0 : index !== "0"))
    .sort(byIndex);
  const members = new Set<string>();
  const chosen = worth.filter(({ complexes }) => {
    const fresh = complexes.filter((id) => !members.has(id));
    if (members.size + fresh.length > MOST_COMPLEXES) return false;
    for (const id of fresh) members.add(id);
    return true;
  });
  return { pairs: chosen, left: worth.length - chosen.length };
}

const MOST_COMPLEXES = 24;

function byIndex(a: OverlapPair, b: OverlapPair): number {
  const order = compareDecimals(b.functions.index ?? "-1", a.functions.index ?? "-1");
  if (order !== 0) return order;
  return JSON.stringify(a.complexes) < JSON.stringify(b.complexes) ? -1 : 1;
}

/** The groups that the pairs make, beside each other in rows. */
export function placedGroups(pairs: readonly OverlapPair[]): PlacedGroup[] {
  const groups = componentsOf(pairs);
  const columns = Math.ceil(Math.sqrt(groups.length * 1.3));
  return groups.map((group, index) => {
    const x = (index % columns) * 1.5;
    const y = Math.floor(index / columns);
    const members = [...group.localities.keys()];
    return {
      industry: group.industry,
      localities: [...new Set(group.localities.values())],
      x,
      y,
      members: members.map((complex, place) => ({ complex, ...onCircle(x, y, place, members.length) })),
    };
  });
}

interface Component {
  readonly industry: string;
  /** The locality of each member. */
  readonly localities: Map<string, string>;
}

function componentsOf(pairs: readonly OverlapPair[]): Component[] {
  const of = new Map<string, Component>();
  for (const { complexes, localities, industry } of pairs) {
    const [one, other] = complexes.map(
      (id, side) => of.get(id) ?? { industry, localities: new Map([[id, localities[side] ?? ""]]) },
    );
    if (!one || !other) continue;
    for (const [id, locality] of other.localities) one.localities.set(id, locality);
    for (const id of one.localities.keys()) of.set(id, one);
  }
  return [...new Set(of.values())];
}

/** Two stand side by side; more around a circle, the first at its top. Three digits are as fine as a screen. */
function onCircle(x: number, y: number, place: number, of: number): { readonly x: number; readonly y: number } {
  if (of === 2) return { x: place === 0 ? x - 0.35 : x + 0.35, y };
  const angle = (2 * Math.PI * place) / of - Math.PI / 2;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { x: round(x + 0.45 * Math.cos(angle)), y: round(y + 0.24 * Math.sin(angle)) };
}
