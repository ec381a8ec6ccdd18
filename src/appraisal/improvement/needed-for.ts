import {
  compareFractions,
  type DecimalString,
  type Fraction,
  fractionOf,
  ONE,
  readExact,
  roundedTo,
  ZERO,
} from "../../kernel/index.js";
import type { Indicator } from "../scorecard/scorecard.js";
import { itemsForShare, shareOfChecklist } from "../scoring/kinds/checklist.js";
import { type PreparedCohort, shareOfCohort, valueOfCohort } from "../scoring/kinds/cohort.js";
import { shareOfInterval, valueOfInterval } from "../scoring/kinds/interval.js";
import { rises, shareOfLinear, valueOfLinear } from "../scoring/kinds/linear.js";
import { ratingForShare, shareOfRating } from "../scoring/kinds/rating.js";
import type { Scoring } from "../scoring/kinds/scoring.js";
import { shareOfSteps, stepsRise, valueOfSteps } from "../scoring/kinds/steps.js";
import type { ScoredIndicator } from "../scoring/sheet.js";

/** An indicator as it was scored, among those of its year. */
export interface Scored {
  readonly indicator: Indicator;
  readonly scored: ScoredIndicator;
  readonly cohort: PreparedCohort | undefined;
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
  const { scoring } = leaf.indicator;
  switch (scoring.kind) {
    case "linear": {
      const to = safe(valueOfLinear(scoring, share), rises(scoring));
      return { to, share: shareOfLinear(scoring, fractionOf(to)) };
    }
    case "steps": {
      const bound = valueOfSteps(scoring, share);
      if (!bound) return undefined;
      const to = safe(bound, stepsRise(scoring));
      return { to, share: shareOfSteps(scoring, fractionOf(to)) };
    }
    case "interval": {
      const from = rawValue(leaf);
      const above = from !== undefined && compareFractions(from, fractionOf(scoring.fullTo)) > 0;
      const to = safe(valueOfInterval(scoring, share, from), !above);
      return { to, share: shareOfInterval(scoring, fractionOf(to)) };
    }
    case "checklist": {
      const { raw } = leaf.scored;
      const done = typeof raw === "object" && "done" in raw ? raw.done : [];
      const items = itemsForShare(scoring, done, share);
      return { to: { items }, share: shareOfChecklist(scoring, [...done, ...items]) };
    }
    case "rating": {
      const rating = safe(ratingForShare(scoring, share), true);
      return { to: { rating }, share: shareOfRating(scoring, fractionOf(rating)) };
    }
    case "cohort": {
      const value = leaf.cohort && valueOfCohort(scoring, share, leaf.cohort);
      if (!leaf.cohort || !value) return undefined;
      const to = safe(value, scoring.better === "higher");
      const made = shareOfCohort(scoring, fractionOf(to), leaf.cohort);
      return made && { to, share: made };
    }
  }
}

/** The greatest share of its marks that anything can make an indicator have. */
export function bestShare(scoring: Scoring, cohort: PreparedCohort | undefined): Fraction {
  switch (scoring.kind) {
    case "steps":
      return scoring.steps.reduce((best, { share }) => {
        const each = fractionOf(share);
        return compareFractions(each, best) > 0 ? each : best;
      }, ZERO);
    case "cohort":
      return cohort && !cohort.constant ? ONE : ZERO;
    case "linear":
    case "interval":
    case "checklist":
    case "rating":
      return ONE;
  }
}

function rawValue({ scored: { raw, rawExact } }: Scored): Fraction | undefined {
  if (rawExact) return readExact(rawExact);
  return typeof raw === "string" ? fractionOf(raw) : undefined;
}

/** To 12 places, on the side that is better. */
function safe(value: Fraction, higher: boolean): DecimalString {
  return roundedTo(value, 12, higher ? "up" : "down");
}
