import {
  exactText,
  type Fraction,
  fractionOf,
  isHeldBy,
  perFrozen,
  roundedTo,
  times,
  ZERO,
} from "../../kernel/index.js";
import type { Asked } from "../../measures/index.js";
import { partsOf, type Source } from "../../plan/index.js";
import type { Indicator } from "../scorecard/scorecard.js";
import { type Evaluated, PLACES } from "./evaluated.js";
import { holdsAll, shareOfChecklist } from "./kinds/checklist.js";
import { type PreparedCohort, shareOfCohort } from "./kinds/cohort.js";
import { shareOfInterval } from "./kinds/interval.js";
import { shareOfLinear } from "./kinds/linear.js";
import { combined, shareOfRating } from "./kinds/rating.js";
import { shareOfSteps } from "./kinds/steps.js";
import { type NoValue, type Observed, observe, type Unobserved } from "./observe.js";
import type { ScoredIndicator } from "./sheet.js";

/** What a record is scored with. */
export interface Basis {
  readonly asked: Asked;
  readonly cohorts: ReadonlyMap<string, PreparedCohort>;
}

/** An indicator as a record scores in it. */
export function scoreIndicator(indicator: Indicator, basis: Basis): Evaluated<ScoredIndicator> {
  const { id, marks, clauses = NONE } = indicator;
  const observed = observe(indicator.source, basis.asked);
  const earned = earnedBy(indicator, observed, basis.cohorts);
  const whole = marksOf(indicator);
  // Filled in key by key, since spreading what is there now and then would take most of the time.
  const node: Filled = { type: "score-node", id, marks, clauses, missing: NONE };
  showRaw(node, observed);
  if (earned.kind === "none") {
    node.range = ["0", marks];
    node.missing = earned.missing;
    node.why = earned.why;
    return { node, got: undefined, low: ZERO, high: whole };
  }
  const got = times(earned.share, whole);
  // An item that the list does not have may be one of it under another name.
  const isOpen =
    observed.kind === "done" && indicator.scoring.kind === "checklist" && !holdsAll(indicator.scoring, observed.done);
  if (earned.why) node.why = earned.why;
  if (earned.combined) node.combined = roundedTo(earned.combined, PLACES);
  node.share = roundedTo(earned.share, PLACES);
  node.got = roundedTo(got, PLACES);
  if (!isHeldBy(PLACES, got)) node.exact = exactText(got);
  if (!isOpen) return { node, got, low: got, high: got };
  node.range = [node.got, marks];
  node.missing = pathsOf(indicator.source);
  return { node, got, low: got, high: whole };
}

type Filled = { -readonly [K in keyof ScoredIndicator]: ScoredIndicator[K] };

const NONE: readonly string[] = Object.freeze([]);

const marksOf = perFrozen(({ marks }: Indicator) => fractionOf(marks));

interface Earned {
  readonly kind: "share";
  readonly share: Fraction;
  readonly combined?: Fraction;
  /** Why there is no value to earn any. */
  readonly why?: NoValue;
}

function earnedBy(
  { id, scoring, source }: Indicator,
  observed: Observed,
  cohorts: ReadonlyMap<string, PreparedCohort>,
): Earned | Unobserved {
  if (observed.kind === "none") return observed;
  if (observed.kind === "no-value") return { kind: "share", share: ZERO, why: observed.why };
  const unusable = (why: NoValue): Unobserved => ({ kind: "none", missing: pathsOf(source), why });
  switch (scoring.kind) {
    case "checklist":
      return observed.kind === "done"
        ? { kind: "share", share: shareOfChecklist(scoring, observed.done) }
        : unusable("another-kind");
    case "rating": {
      if (observed.kind !== "ratings") return unusable("another-kind");
      const one = combined(scoring, observed.ratings);
      return typeof one === "string"
        ? unusable(one)
        : { kind: "share", share: shareOfRating(scoring, one), combined: one };
    }
  }
  if (observed.kind !== "value") return unusable("another-kind");
  const { value } = observed;
  switch (scoring.kind) {
    case "linear":
      return { kind: "share", share: shareOfLinear(scoring, value) };
    case "steps":
      return { kind: "share", share: shareOfSteps(scoring, value) };
    case "interval":
      return { kind: "share", share: shareOfInterval(scoring, value) };
    case "cohort": {
      const cohort = cohorts.get(id);
      const share = cohort && shareOfCohort(scoring, value, cohort);
      if (share) return { kind: "share", share };
      return { kind: "none", missing: [`cohort.${id}`], why: cohort ? "constant-cohort" : "no-cohort" };
    }
  }
}

/** The paths of what a source reads in the record. */
function pathsOf(source: Source): string[] {
  if (typeof source === "string") return [`observed.${source}`];
  if ("observed" in source) return [`observed.${source.observed}`];
  if ("measured" in source) return [`measured.${source.measured}`];
  return partsOf(source).flatMap((part) => pathsOf(part.source));
}

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
