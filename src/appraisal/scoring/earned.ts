import {
  compareFractions,
  dividedBy,
  type Fraction,
  greater,
  lesser,
  NO_ITEMS,
  times,
  wholeFraction,
  ZERO,
} from "../../kernel/index.js";
import { judgeCondition } from "../../measures/index.js";
import { keysIn, type Source } from "../../plan/index.js";
import type { Indicator } from "../scorecard/scorecard.js";
import type { Basis } from "./basis.js";
import { type Checklist, holdsAll, shareOfChecklist } from "./kinds/checklist.js";
import { type Cohort, shareOfCohort } from "./kinds/cohort.js";
import { type Each, marksOfEach } from "./kinds/each.js";
import { sharesBetween } from "./kinds/open-cohort.js";
import { marksAt, marksBetween } from "./kinds/polyline.js";
import { combined, shareOfRating } from "./kinds/rating.js";
import { type ByCase, type Line, lineOf, type PlainScoring } from "./kinds/scoring.js";
import type { NoValue, Observed } from "./observe.js";

/** The marks that an indicator earns: known, or the least and the most that they can be and what is missing to say. */
export interface Earned {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly missing: readonly string[];
  /** The marks as recorded, where anything is. */
  readonly got?: Fraction;
  /** Why there is no value to earn any, or none yet. */
  readonly why?: NoValue;
  /** The ratings as one. */
  readonly combined?: Fraction;
  /** Of a scoring by case which case it was, by its place. */
  readonly case?: number;
}

/** The marks that an indicator of so many marks earns by what was observed; what no missing record could change is known. */
export function earnedBy(indicator: Indicator, observed: Observed, basis: Basis, whole: Fraction): Earned {
  const { scoring } = indicator;
  const earned =
    scoring.kind === "by-case"
      ? byCase(scoring, indicator, observed, basis, whole)
      : byScoring(scoring, indicator, observed, basis, whole);
  return earned.got === undefined && compareFractions(earned.low, earned.high) === 0 ? known(earned.low) : earned;
}

function byScoring(
  scoring: PlainScoring,
  indicator: Indicator,
  observed: Observed,
  basis: Basis,
  whole: Fraction,
): Earned {
  if (observed.kind === "no-value") return { ...known(withoutValue(indicator, whole)), why: observed.why };
  if (observed.kind === "none") return open(scoring, indicator, observed, whole);
  const unusable = (why: NoValue): Earned => unknown(ZERO, whole, pathsOf(indicator.source), why);
  switch (scoring.kind) {
    case "checklist":
      if (observed.kind !== "done") return unusable("another-kind");
      return ofChecklist(scoring, observed.done, indicator, whole);
    case "rating": {
      if (observed.kind !== "ratings") return unusable("another-kind");
      const one = combined(scoring, observed.ratings);
      if (typeof one === "string") return unusable(one);
      return { ...known(times(shareOfRating(scoring, one), whole)), combined: one };
    }
    case "cohort": {
      if (observed.kind !== "value") return unusable("another-kind");
      return againstCohort(scoring, observed.value, indicator, basis, whole);
    }
    default:
      return observed.kind === "value" ? known(marksOf(scoring, observed.value, whole)) : unusable("another-kind");
  }
}

/** Against a cohort in which something is open, what may be earned as that turns out. */
function againstCohort(
  scoring: Cohort,
  value: Fraction,
  { id }: Indicator,
  { cohorts, openCohorts }: Basis,
  whole: Fraction,
): Earned {
  const missing = [`cohort.${id}`];
  const cohort = cohorts.get(id);
  const share = cohort && shareOfCohort(scoring, value, cohort);
  if (!share) return unknown(ZERO, whole, missing, cohort ? "constant-cohort" : "no-cohort");
  const got = times(share, whole);
  const open = openCohorts.get(id);
  if (!open) return known(got);
  const [low, high] = sharesBetween(scoring, value, open);
  const [least, most] = [lesser(got, times(low, whole)), greater(got, times(high, whole))];
  return compareFractions(least, most) === 0 ? known(got) : { low: least, high: most, got: least, missing };
}

/** An item that the list does not have may be one of it under another name. */
function ofChecklist(scoring: Checklist, done: readonly string[], { source }: Indicator, whole: Fraction): Earned {
  const earned = known(times(shareOfChecklist(scoring, done), whole));
  return holdsAll(scoring, done) ? earned : { ...earned, high: whole, missing: pathsOf(source) };
}

function marksOf(scoring: Line | Each, value: Fraction, whole: Fraction): Fraction {
  return scoring.kind === "each" ? marksOfEach(scoring, value, whole) : marksAt(lineOf(scoring, whole), value);
}

/** What is open earns what the values still possible do, and where it may have none, what that earns. */
function open(
  scoring: PlainScoring,
  indicator: Indicator,
  { missing, why, value }: Extract<Observed, { kind: "none" }>,
  whole: Fraction,
): Earned {
  if (scoring.kind === "checklist" || scoring.kind === "rating" || scoring.kind === "cohort" || !value) {
    return unknown(ZERO, whole, missing, why);
  }
  const [low, high] =
    scoring.kind === "each"
      ? [
          value.low ? marksOfEach(scoring, value.low, whole) : ZERO,
          value.high ? marksOfEach(scoring, value.high, whole) : whole,
        ]
      : marksBetween(lineOf(scoring, whole), value.low, value.high);
  if (value.none === undefined) return unknown(low, high, missing, why);
  const otherwise = withoutValue(indicator, whole);
  return unknown(lesser(low, otherwise), greater(high, otherwise), missing, why);
}

/** The first case that holds; where that is open, what any of those possible earns. */
function byCase({ cases }: ByCase, indicator: Indicator, observed: Observed, basis: Basis, whole: Fraction): Earned {
  const possible: Earned[] = [];
  const missing: string[] = [];
  for (const [index, { when, scoring }] of cases.entries()) {
    const judged = when && judgeCondition(when, basis.asked);
    if (judged?.verdict === "unmet") continue;
    const earned = { ...byScoring(scoring, indicator, observed, basis, whole), case: index };
    if (judged?.verdict !== "unknown") {
      if (possible.length === 0) return earned;
      return anyOf([...possible, earned], missing);
    }
    possible.push(earned);
    missing.push(...judged.missing);
  }
  return possible.length === 0 ? known(ZERO) : anyOf([...possible, known(ZERO)], missing);
}

function anyOf(possible: readonly Earned[], open: readonly string[]): Earned {
  const low = possible.map((each) => each.low).reduce(lesser);
  const high = possible.map((each) => each.high).reduce(greater);
  return unknown(low, high, [...new Set([...open, ...possible.flatMap(({ missing }) => missing)])], "not-recorded");
}

function withoutValue({ noValue = "no-marks" }: Indicator, whole: Fraction): Fraction {
  return noValue === "full" ? whole : noValue === "half" ? dividedBy(whole, wholeFraction(2)) : ZERO;
}

function known(marks: Fraction): Earned {
  return { low: marks, high: marks, missing: NO_ITEMS, got: marks };
}

function unknown(low: Fraction, high: Fraction, missing: readonly string[], why: NoValue): Earned {
  return { low, high, missing, why };
}

/** The paths of what a source reads in the record. */
function pathsOf(source: Source): string[] {
  return keysIn(source).map((key) => `observed.${key}`);
}
