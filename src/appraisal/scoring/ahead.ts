import { compareDecimals, type DecimalString } from "../../kernel/index.js";

/** How many of some totals, best first, are above one, or also level with it. */
export function ahead(totals: readonly DecimalString[], own: DecimalString, orLevel: boolean): number {
  let [from, to] = [0, totals.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const compared = compareDecimals(totals[middle] ?? "0", own);
    if (compared > 0 || (orLevel && compared === 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}
