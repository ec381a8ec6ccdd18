import { type ExactText, exactText, type Fraction, isHeldBy, roundedTo } from "../../kernel/index.js";
import type { ScoreNode } from "./sheet.js";

/** A node of a sheet with its marks as exact fractions: got (where known), the least and the most they can come to. */
export interface Evaluated<N> {
  readonly node: N;
  readonly got: Fraction | undefined;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** The places of a share or of marks that are shown beside the exact fraction. */
export const PLACES = 12;

/** The exact text of a fraction that 12 places do not hold. */
export function exactIfLost(value: Fraction): { readonly exact?: ExactText } {
  return isHeldBy(PLACES, value) ? {} : { exact: exactText(value) };
}

/** The least and the most of marks, also as fractions where 12 places do not hold them. */
export function rangeOf(low: Fraction, high: Fraction): Pick<ScoreNode, "range" | "rangeExact"> {
  const isHeld = isHeldBy(PLACES, low) && isHeldBy(PLACES, high);
  return {
    range: [roundedTo(low, PLACES), roundedTo(high, PLACES)],
    ...(!isHeld && { rangeExact: [exactText(low), exactText(high)] }),
  };
}
