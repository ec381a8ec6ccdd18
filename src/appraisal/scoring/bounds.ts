import type { DecimalString } from "../../kernel/index.js";
import type { AdjustmentScored, ScoreSheet } from "./sheet.js";

/** The least and the most that a total can come to; without an upper end where a bonus may come to any marks. */
export interface Bounds {
  readonly low: DecimalString;
  readonly high?: DecimalString;
}

/** What the total of a sheet can still come to; the total, of one that has no range. */
export function boundsOf({
  total,
  range: [low, high] = [total, total],
  unbounded,
}: Pick<ScoreSheet, "total" | "unbounded"> & Partial<Pick<ScoreSheet, "range">>): Bounds {
  return unbounded ? { low } : { low, high };
}

/** A sheet does not say which bonus has a cap: one without a record may come to any marks where there is a bonus at all. */
export function mayHaveMore({
  adjustments = [],
}: {
  readonly adjustments?: readonly Pick<AdjustmentScored, "kind">[];
}): Pick<ScoreSheet, "unbounded"> {
  return adjustments.some(({ kind }) => kind === "bonus") ? { unbounded: true } : {};
}

/** Whether anything is known of a sheet: one that knows nothing has a total, but no rank. */
export function isKnown({ root, vetoes }: ScoreSheet): boolean {
  return root.share !== undefined || vetoes.length > 0;
}

/** Whether a sheet is ranked: one that knows nothing and one that is rejected may only take a rank from others. */
export function hasRank(sheet: ScoreSheet): boolean {
  return !sheet.rejected && isKnown(sheet);
}
