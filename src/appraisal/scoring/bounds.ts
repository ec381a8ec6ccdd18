import type { DecimalString } from "../../kernel/index.js";
import type { ScoreSheet } from "./sheet.js";

/** The least and the most that a total can come to; without an upper end where a bonus may come to any marks. */
export interface Bounds {
  readonly low: DecimalString;
  readonly high?: DecimalString;
}

/** What the total of a sheet can still come to. */
export function boundsOf({ range: [low, high], adjustments }: ScoreSheet): Bounds {
  const isBounded = adjustments.every(({ kind, missing }) => kind !== "bonus" || missing.length === 0);
  return isBounded ? { low, high } : { low };
}

/** Whether anything is known of a sheet: one that knows nothing has a total, but no rank. */
export function isKnown({ root, vetoes }: ScoreSheet): boolean {
  return root.share !== undefined || vetoes.length > 0;
}
