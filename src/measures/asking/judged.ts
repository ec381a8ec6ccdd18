import type { Finding, Items, Verdict } from "../../finding/index.js";
import type { Leaf } from "../../plan/index.js";
import type { NoFigure } from "./value.js";

/**
 * What a condition says where it is asked: whether it holds, by how much it does not, and what is missing to say.
 *
 * Every one has every key, in one order: what reads objects of one form alone is fast.
 */
export interface Judged {
  readonly verdict: Extract<Verdict, "met" | "unmet" | "unknown">;
  readonly bound: Finding["bound"];
  readonly required: Finding["required"];
  readonly actual: Finding["actual"];
  readonly range: Finding["range"];
  readonly shortfall: Finding["shortfall"];
  readonly unit: string | undefined;
  readonly items: Items | undefined;
  /** Why there is nothing to compare, though nothing is missing. */
  readonly why: NoFigure | undefined;
  readonly missing: readonly string[];
  /** The one thing asked, of a leaf. */
  readonly asks: Leaf | undefined;
  /** How its parts come together, of several. */
  readonly combine: "all" | "any" | "not" | undefined;
  readonly because: readonly Judged[];
}

/** What is said where nothing can be. */
export const NOTHING_JUDGED: Judged = {
  verdict: "unknown",
  bound: undefined,
  required: undefined,
  actual: undefined,
  range: undefined,
  shortfall: undefined,
  unit: undefined,
  items: undefined,
  why: undefined,
  missing: [],
  asks: undefined,
  combine: undefined,
  because: [],
};

/** What a leaf says that compares no figures. */
export function plainly(
  asks: Leaf,
  verdict: Judged["verdict"],
  missing: readonly string[],
  items?: Items,
  bound?: Pick<Judged, "required" | "actual" | "shortfall">,
): Judged {
  return {
    verdict,
    bound: bound && "at-least",
    required: bound?.required,
    actual: bound?.actual,
    range: undefined,
    shortfall: bound?.shortfall,
    unit: bound && "count",
    items,
    why: undefined,
    missing,
    asks,
    combine: undefined,
    because: [],
  };
}
