import { compareFractions, type Fraction, ONE } from "../../kernel/index.js";
import { combinedShare, type Weighed } from "../scoring/combine.js";
import type { Branch, Leaf } from "./improvable.js";
import { WEIGHINGS } from "./weighing.js";

/** A group with the shares that it and its parts have. */
export interface Shared {
  readonly branch: Branch;
  readonly share: Fraction;
  readonly parts: readonly (Weighed & { readonly node: Shared | Leaf })[];
}

/** The tree with its shares when some leaves have others than now. */
export function shared(branch: Branch, changed: ReadonlyMap<Leaf, Fraction>): Shared {
  const parts = branch.children.map((child) => {
    const weight = child.marks;
    if (!("children" in child)) return { node: child, weight, share: changed.get(child) ?? child.share };
    const node = shared(child, changed);
    return { node, weight, share: node.share };
  });
  return { branch, parts, share: combinedShare(branch.group.combine ?? "sum", parts) };
}

/** What one leaf alone does to the whole. */
export interface Lever {
  readonly leaf: Leaf;
  /** The least share of it with which the whole has a share wanted, all others as they are. */
  readonly least: Fraction;
  /** The share of the whole where it has another. */
  readonly having: (share: Fraction) => Fraction;
}

/** The leaves that alone can make the whole have a share wanted. */
export function leversOf({ branch, parts }: Shared, wanted: Fraction, whole = (share: Fraction) => share): Lever[] {
  if (compareFractions(wanted, ONE) > 0) return [];
  const weighing = WEIGHINGS[branch.group.combine ?? "sum"](parts);
  return parts.flatMap(({ node }, place) => {
    const least = weighing.leastFor(place, wanted);
    if (!least) return [];
    const having = (share: Fraction) => whole(weighing.having(place, share));
    if ("parts" in node) return leversOf(node, least, having);
    return compareFractions(least, node.best) <= 0 ? [{ leaf: node, least, having }] : [];
  });
}
