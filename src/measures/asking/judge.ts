import { BOUNDS, type Condition, type Leaf, type ValueCondition } from "../../plan/index.js";
import type { Asked } from "./asked.js";
import { judgeChoice } from "./choice.js";
import { type Bound, judgeFigure } from "./figure.js";
import { type Judged, NOTHING_JUDGED } from "./judged.js";
import { judgeList } from "./list.js";
import { judgeListing } from "./listing.js";

/**
 * Whether a condition holds: `met`, `unmet`, or `unknown` where a missing record could still decide it.
 *
 * A condition of several parts has what each says under `because`; all are asked, none cut short by another.
 */
export function judgeCondition(condition: Condition, asked: Asked): Judged {
  if ("all" in condition) return several("all", condition.all, asked);
  if ("any" in condition) return several("any", condition.any, asked);
  if ("not" in condition) return several("not", [condition.not], asked);
  return judgeLeaf(condition, asked);
}

function judgeLeaf(leaf: Leaf, asked: Asked): Judged {
  if ("list" in leaf) return judgeList(leaf, asked);
  if ("choice" in leaf) return judgeChoice(leaf, asked);
  if ("listed" in leaf) return judgeListing(leaf, asked);
  const single = (asks: ValueCondition, bound: Bound) => judgeFigure(asks, bound, asks[bound] ?? "0", asked);
  const bounds = BOUNDS.filter((bound) => leaf[bound] !== undefined);
  if (bounds[0] && bounds.length === 1) return single(leaf, bounds[0]);
  // Each bound by itself says what it is short of.
  return combined(
    "all",
    bounds.map((bound) => single({ value: leaf.value, [bound]: leaf[bound] }, bound)),
  );
}

function several(combine: "all" | "any" | "not", conditions: readonly Condition[], asked: Asked): Judged {
  return combined(
    combine,
    conditions.map((each) => judgeCondition(each, asked)),
  );
}

function combined(combine: "all" | "any" | "not", because: readonly Judged[]): Judged {
  const verdict = verdictOf(combine, because);
  const open = verdict === "unknown" ? because.filter((each) => each.verdict === "unknown") : [];
  return {
    ...NOTHING_JUDGED,
    verdict,
    missing: [...new Set(open.flatMap(({ missing }) => missing))],
    combine,
    because,
  };
}

function verdictOf(combine: "all" | "any" | "not", because: readonly Judged[]): Judged["verdict"] {
  const decisive = combine === "any" ? "met" : "unmet";
  const found = because.some(({ verdict }) => verdict === decisive)
    ? decisive
    : because.some(({ verdict }) => verdict === "unknown")
      ? "unknown"
      : combine === "any"
        ? "unmet"
        : "met";
  return combine !== "not" || found === "unknown" ? found : found === "met" ? "unmet" : "met";
}
