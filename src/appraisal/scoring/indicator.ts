import {
  dividedBy,
  exactText,
  type Fraction,
  fractionOf,
  isHeldBy,
  NO_ITEMS,
  perFrozen,
  roundedTo,
} from "../../kernel/index.js";
import type { Indicator } from "../scorecard/scorecard.js";
import type { Basis } from "./basis.js";
import { earnedBy } from "./earned.js";
import { type Evaluated, PLACES, rangeOf } from "./evaluated.js";
import { type Observed, observe } from "./observe.js";
import type { ScoredIndicator } from "./sheet.js";

/** An indicator as a record scores in it. */
export function scoreIndicator(indicator: Indicator, basis: Basis): Evaluated<ScoredIndicator> {
  const { id, marks, clauses = NO_ITEMS } = indicator;
  const observed = observe(indicator.source, basis.asked);
  const whole = marksOf(indicator);
  const earned = earnedBy(indicator, observed, basis, whole);
  const { low, high, got, missing } = earned;
  const raw = rawOf(observed);
  // A literal for what most have, then key by key: spreading what is there now and then would take most of the time.
  const node: Filled =
    got !== undefined && raw !== undefined
      ? { type: "score-node", id, marks, clauses, missing, raw, share: shareOf(got, whole), got: shown(got) }
      : { type: "score-node", id, marks, clauses, missing };
  if (raw !== undefined) node.raw = raw;
  if (observed.kind === "value" && observed.recorded === undefined && !isHeldBy(PLACES, observed.value))
    node.rawExact = exactText(observed.value);
  if (earned.why !== undefined) node.why = earned.why;
  if (earned.case !== undefined) node.case = earned.case;
  if (missing.length > 0) Object.assign(node, rangeOf(low, high));
  if (got === undefined) return { node, got, low, high };
  if (earned.combined) node.combined = shown(earned.combined);
  if (node.share === undefined) {
    node.share = shareOf(got, whole);
    node.got = shown(got);
  }
  if (!isHeldBy(PLACES, got)) node.exact = exactText(got);
  return { node, got, low, high };
}

type Filled = { -readonly [K in keyof ScoredIndicator]: ScoredIndicator[K] };

const marksOf = /* @__PURE__ */ perFrozen(({ marks }: Indicator) => fractionOf(marks));

const shown = (value: Fraction) => roundedTo(value, PLACES);
const shareOf = (got: Fraction, whole: Fraction) => shown(dividedBy(got, whole));

function rawOf(observed: Observed): ScoredIndicator["raw"] {
  switch (observed.kind) {
    case "none":
    case "no-value":
      return undefined;
    case "value":
      return observed.recorded ?? shown(observed.value);
    case "ratings":
      return { ratings: observed.recorded };
    case "done":
      return { done: observed.done };
  }
}
