import type { Decimal } from "decimal.js";
import {
  compareFractions,
  dividedBy,
  type Fraction,
  fraction,
  fractionOf,
  greater,
  lesser,
  minus,
  ONE,
  plus,
  signOf,
  sumOf,
  tenTo,
  times,
  ZERO,
} from "../../kernel/index.js";
import { Exact } from "../exact.js";
import { type Combine, quotient, type Weighed } from "../scoring/combine.js";

/** How the parts of a group make its share, so that one of them is changed without weighing all others anew. */
export interface Weighing {
  /** The share of the group where the part at a place has another. */
  readonly having: (place: number, share: Fraction) => Fraction;
  /** The least share of the part at a place with which the group has one wanted; `undefined` where the others keep it from it. */
  readonly leastFor: (place: number, wanted: Fraction) => Fraction | undefined;
}

/** By how a group combines its parts, how these weigh in it. */
export const WEIGHINGS: { readonly [C in Combine]: (parts: readonly Weighed[]) => Weighing } = {
  sum: (parts) => {
    const all = sumOf(parts.map(({ weight }) => weight));
    const got = sumOf(parts.map(({ share, weight }) => times(share, weight)));
    const others = (place: number) => minus(got, times(shareAt(parts, place), weightAt(parts, place)));
    return {
      having: (place, share) => dividedBy(plus(others(place), times(share, weightAt(parts, place))), all),
      leastFor: (place, wanted) =>
        greater(dividedBy(minus(times(wanted, all), others(place)), weightAt(parts, place)), ZERO),
    };
  },
  minimum: (parts) => {
    const others = (place: number) => parts.filter((_, other) => other !== place);
    return {
      having: (place, changed) => others(place).reduce((least, { share }) => lesser(least, share), changed),
      leastFor: (place, wanted) =>
        others(place).every(({ share }) => compareFractions(share, wanted) >= 0) ? wanted : undefined,
    };
  },
  geometric: (parts) => {
    const all = sumOf(parts.map(({ weight }) => weight));
    const logarithms = parts.map(logarithmOf);
    const got = logarithms.reduce<Decimal>((sum, each) => (each.isFinite() ? sum.plus(each) : sum), new Exact(0));
    const others = (place: number) => {
      const own = logarithms[place];
      return own?.isFinite() ? got.minus(own) : got;
    };
    const isVoid = (place: number) => parts.some(({ share }, other) => other !== place && signOf(share) === 0);
    return {
      having: (place, share) => {
        const shares = parts.map((part, other) => (other === place ? share : part.share));
        const logarithm = logarithmOf({ share, weight: weightAt(parts, place) });
        return isVoid(place) ? ZERO : meanOf(others(place).plus(logarithm), all, rangeOf(shares));
      },
      leastFor: (place, wanted) => {
        if (wanted.over <= 0) return ZERO;
        if (isVoid(place)) return undefined;
        const lacking = logarithmOf({ share: wanted, weight: all }).minus(others(place));
        return raised(lacking.div(quotient(weightAt(parts, place))));
      },
    };
  },
};

const shareAt = (parts: readonly Weighed[], place: number) => parts[place]?.share ?? ZERO;
const weightAt = (parts: readonly Weighed[], place: number) => parts[place]?.weight ?? ONE;

/** The logarithm of a share, times its weight; of no share −∞. */
export function logarithmOf({ share, weight }: Weighed): Decimal {
  return signOf(share) === 0 ? new Exact(Number.NEGATIVE_INFINITY) : quotient(share).ln().times(quotient(weight));
}

/** The geometric mean to 40 places, from the sum of the logarithms, where shares range from the one to the other. */
export function meanOf(logarithm: Decimal, weights: Fraction, [least, most]: readonly [Fraction, Fraction]): Fraction {
  if (signOf(least) === 0 || compareFractions(least, most) === 0) return least;
  const mean = logarithm.div(quotient(weights)).exp().toDecimalPlaces(40).toFixed();
  return greater(least, lesser(most, fractionOf(mean as `${number}`)));
}

function rangeOf(shares: readonly Fraction[]): readonly [Fraction, Fraction] {
  const [first = ZERO] = shares;
  return shares.reduce<readonly [Fraction, Fraction]>(
    ([least, most], share) => [lesser(least, share), greater(most, share)],
    [first, first],
  );
}

/** A hair more than the root, so that what it makes of the whole is not below what was wanted; 1 where that alone is above. */
function raised(logarithm: Decimal): Fraction {
  const root = fractionOf(logarithm.exp().toDecimalPlaces(36, Exact.ROUND_UP).toFixed() as `${number}`);
  const more = plus(root, fraction(1n, tenTo(30)));
  return compareFractions(more, ONE) > 0 && compareFractions(root, ONE) <= 0 ? ONE : more;
}
