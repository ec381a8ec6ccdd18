import { aheadOf, type Field, totalsIn } from "./field.js";

/** What totals and ranks sheets may have under some weights, as what is missing turns out. */
export interface Ends {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly best: Uint32Array;
  readonly worst: Uint32Array;
  /** Makes them those under other weights, and keeps totals as recorded between them. */
  readonly weigh: (weights: Float64Array, totals: Float64Array) => void;
}

/** The ends of a field; none where nothing is open. */
export function endsOf(field: Field): Ends | undefined {
  const { ends, isPerhapsNone } = field;
  if (!ends) return undefined;
  const [size, all] = [ends.low.extra.length, ends.high.extra.length];
  const [low, high] = [new Float64Array(size), new Float64Array(all)];
  const [lows, highs] = [new Float64Array(size), new Float64Array(all)];
  const [best, worst] = [new Uint32Array(size), new Uint32Array(size)];
  const weigh = (weights: Float64Array, totals: Float64Array) => {
    totalsIn(field, ends.low, weights, low);
    totalsIn(field, ends.high, weights, high);
    // Who may be none is ahead of nobody for certain.
    low.forEach((least, sheet) => {
      lows[sheet] = isPerhapsNone[sheet] ? -1 : least;
    });
    highs.set(high);
    lows.sort();
    highs.sort();
    low.forEach((least, sheet) => {
      const most = high[sheet] ?? 0;
      totals[sheet] = Math.min(Math.max(totals[sheet] ?? 0, least), most);
      best[sheet] = 1 + aheadOf(most, lows);
      worst[sheet] = 1 + aheadOf(least, highs) - (most > least ? 1 : 0);
    });
  };
  return { low, high, best, worst, weigh };
}
