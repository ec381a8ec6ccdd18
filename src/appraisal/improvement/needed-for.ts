import {
  compareFractions,
  type DecimalString,
  dividedBy,
  type Fraction,
  fractionOf,
  minus,
  ONE,
  plus,
  roundedTo,
  times,
  ZERO,
} from "../../kernel/index.js";
import type { Indicator } from "../scorecard/scorecard.js";
import { itemsForShare, shareOfChecklist } from "../scoring/kinds/checklist.js";
import { moveInCohort, type PreparedCohort } from "../scoring/kinds/cohort.js";
import { marksOfEach, valueOfEach } from "../scoring/kinds/each.js";
import { clipped, marksAt, mostMarks, valueFor } from "../scoring/kinds/polyline.js";
import { ratingForShare, shareOfRating } from "../scoring/kinds/rating.js";
import { lineOf, type PlainScoring } from "../scoring/kinds/scoring.js";
import type { ScoredIndicator } from "../scoring/sheet.js";
import { type Possible, rawValue } from "./possible.js";

/** An indicator as it was scored, among those of its year. */
export interface Scored {
  readonly indicator: Indicator;
  readonly scored: ScoredIndicator;
  readonly cohort: PreparedCohort | undefined;
  readonly possible: Possible;
}

/** What was or would be observed. */
export type NeededValue = DecimalString | { readonly rating: DecimalString } | { readonly items: readonly string[] };

/** What it takes to have a share of an indicator's marks, rounded to the safe side, and the share that it makes. */
export interface Needed {
  readonly to: NeededValue;
  readonly share: Fraction;
}

/** What an indicator would have to come to for a share of its marks; `undefined` where nothing makes it. */
export function neededFor(leaf: Scored, share: Fraction): Needed | undefined {
  const scoring = scoringOf(leaf);
  const whole = fractionOf(leaf.indicator.marks);
  switch (scoring?.kind) {
    case undefined:
      return undefined;
    case "linear":
    case "steps":
    case "interval":
    case "curve": {
      const line = lineOf(scoring, whole);
      const { low, high } = leaf.possible;
      const found = valueFor(clipped(line, low, high), times(share, whole), rawValue(leaf.scored));
      if (!found) return undefined;
      const to = safe(leaf, found.at, found.higher);
      return { to, share: dividedBy(marksAt(line, fractionOf(to)), whole) };
    }
    case "each": {
      const to = safe(leaf, valueOfEach(scoring, times(share, whole)), true);
      return { to, share: dividedBy(marksOfEach(scoring, fractionOf(to), whole), whole) };
    }
    case "checklist": {
      const { raw } = leaf.scored;
      const done = typeof raw === "object" && "done" in raw ? raw.done : [];
      const items = itemsForShare(scoring, done, share);
      return { to: { items }, share: shareOfChecklist(scoring, [...done, ...items]) };
    }
    case "rating": {
      const rating = roundedTo(ratingForShare(scoring, share), 12, "up");
      return { to: { rating }, share: shareOfRating(scoring, fractionOf(rating)) };
    }
    case "cohort": {
      // What others come to may not be known.
      if (!leaf.cohort || leaf.scored.missing.includes(`cohort.${leaf.indicator.id}`)) return undefined;
      const higher = scoring.better === "higher";
      const own = rawValue(leaf.scored);
      const move = moveInCohort(scoring, share, leaf.cohort, { own, beyond: (value) => beyond(leaf, value, higher) });
      if (!move) return undefined;
      const to = safe(leaf, move.to, higher);
      const made = move.share(fractionOf(to));
      return made && { to, share: made };
    }
  }
}

/** The scoring that a record falls under; `undefined` of one by case where that is open, or none holds. */
function scoringOf({ indicator: { scoring }, scored }: Pick<Scored, "indicator" | "scored">): PlainScoring | undefined {
  if (scoring.kind !== "by-case") return scoring;
  return scored.case === undefined ? undefined : scoring.cases[scored.case]?.scoring;
}

/** The greatest share of its marks that anything can make an indicator have. */
export function bestShare(leaf: Scored): Fraction {
  const scoring = scoringOf(leaf);
  const whole = fractionOf(leaf.indicator.marks);
  switch (scoring?.kind) {
    case undefined:
      return ZERO;
    case "linear":
    case "steps":
    case "interval":
    case "curve":
      return dividedBy(mostMarks(clipped(lineOf(scoring, whole), leaf.possible.low, leaf.possible.high)), whole);
    case "cohort":
      return neededFor(leaf, ONE)?.share ?? ZERO;
    case "each":
    case "checklist":
    case "rating":
      return ONE;
  }
}

/** The next value that is better; `undefined` where no record can make it. */
function beyond({ possible: { isWhole, low, high } }: Scored, value: Fraction, higher: boolean): Fraction | undefined {
  const step = isWhole ? ONE : { over: 1, under: 10 ** 12 };
  const next = higher ? plus(value, step) : minus(value, step);
  const isOut = (low && compareFractions(next, low) < 0) || (high && compareFractions(next, high) > 0);
  return isOut ? undefined : next;
}

/** To 12 places, of what is counted in whole numbers to none, on the side that is better. */
function safe({ possible }: Scored, value: Fraction, higher: boolean): DecimalString {
  return roundedTo(value, possible.isWhole ? 0 : 12, higher ? "up" : "down");
}
