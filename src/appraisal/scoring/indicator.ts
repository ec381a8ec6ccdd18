import { dividedBy, exactText, fractionOf, isHeldBy, perFrozen, roundedTo } from "../../kernel/index.js";
import type { Indicator } from "../scorecard/scorecard.js";
import type { Basis } from "./basis.js";
import { earnedBy } from "./earned.js";
import { type Evaluated, PLACES } from "./evaluated.js";
import { type Observed, observe } from "./observe.js";
import type { ScoredIndicator } from "./sheet.js";

/** An indicator as a record scores in it. */
export function scoreIndicator(indicator: Indicator, basis: Basis): Evaluated<ScoredIndicator> {
  const { id, marks, clauses = NONE } = indicator;
  const observed = observe(indicator.source, basis.asked);
  const whole = marksOf(indicator);
  const earned = earnedBy(indicator, observed, basis, whole);
  // Filled in key by key, since spreading what is there now and then would take most of the time.
  const node: Filled = { type: "score-node", id, marks, clauses, missing: NONE };
  showRaw(node, observed);
  if (earned.why !== undefined) node.why = earned.why;
  if (earned.case !== undefined) node.case = earned.case;
  const { low, high, got, missing } = earned;
  node.missing = missing;
  if (missing.length > 0) node.range = [roundedTo(low, PLACES), roundedTo(high, PLACES)];
  if (got === undefined) return { node, got, low, high };
  if (earned.combined) node.combined = roundedTo(earned.combined, PLACES);
  node.share = roundedTo(dividedBy(got, whole), PLACES);
  node.got = roundedTo(got, PLACES);
  if (!isHeldBy(PLACES, got)) node.exact = exactText(got);
  return { node, got, low, high };
}

type Filled = { -readonly [K in keyof ScoredIndicator]: ScoredIndicator[K] };

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

const marksOf = /* @__PURE__ */ perFrozen(({ marks }: Indicator) => fractionOf(marks));

function showRaw(node: Filled, observed: Observed): void {
  switch (observed.kind) {
    case "none":
    case "no-value":
      return;
    case "value":
      node.raw = observed.recorded ?? roundedTo(observed.value, PLACES);
      if (observed.recorded === undefined && !isHeldBy(PLACES, observed.value))
        node.rawExact = exactText(observed.value);
      return;
    case "ratings":
      node.raw = { ratings: observed.ratings.map((rating) => roundedTo(rating, 18)) };
      return;
    case "done":
      node.raw = { done: observed.done };
  }
}
