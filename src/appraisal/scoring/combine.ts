import {
  compareFractions,
  dividedBy,
  type Fraction,
  fractionOf,
  greater,
  lesser,
  ONE,
  plus,
  signOf,
  sumOf,
  times,
  ZERO,
} from "../../kernel/index.js";
import { Exact } from "../exact.js";
import type { Group } from "../scorecard/scorecard.js";

/** How a group makes its share of those of its children. */
export type Combine = NonNullable<Group["combine"]>;

/** A share of 1 with the weight it has among its siblings. */
export interface Weighed {
  readonly share: Fraction;
  readonly weight: Fraction;
}

/**
 * The share of a group from those of its children: the weighted mean, the weighted geometric mean, or the least.
 *
 * A geometric mean is irrational where the shares differ; it is taken to 80 digits and right to 40 places.
 */
export function combinedShare(combine: Combine, parts: readonly Weighed[]): Fraction {
  switch (combine) {
    case "sum": {
      const weights = sumOf(parts.map(({ weight }) => weight));
      return dividedBy(sumOf(parts.map(({ share, weight }) => times(share, weight))), weights);
    }
    case "minimum":
      return parts.reduce((least, { share }) => lesser(least, share), ONE);
    case "geometric":
      return geometricMean(parts);
  }
}

function geometricMean(parts: readonly Weighed[]): Fraction {
  const inOrder = [...parts].sort((a, b) => compareFractions(a.share, b.share) || compareFractions(a.weight, b.weight));
  const [least, most] = [inOrder[0]?.share ?? ZERO, inOrder.at(-1)?.share ?? ZERO];
  if (signOf(least) === 0 || compareFractions(least, most) === 0) return least;
  const weights = sumOf(inOrder.map(({ weight }) => weight));
  const logarithm = inOrder.reduce((sum, { share, weight }) => {
    const part = dividedBy(weight, weights);
    return sum.plus(quotient(part).times(quotient(share).ln()));
  }, new Exact(0));
  const mean = fractionOf(logarithm.exp().toDecimalPlaces(40).toFixed() as `${number}`);
  return greater(least, lesser(most, mean));
}

/** A fraction to 80 digits. */
export function quotient({ over, under }: Fraction) {
  return new Exact(String(over)).div(String(under));
}

/** The marks that parts of a sum have got, or would have got had all counted: what is there, scaled up to the whole. */
export function scaledUp(got: readonly Fraction[], marks: readonly Fraction[], whole: Fraction): Fraction {
  return dividedBy(times(got.reduce(plus, ZERO), whole), sumOf(marks));
}
