import { compareDecimals, type DecimalString, sumDecimals } from "../../kernel/index.js";
import type { Scorecard } from "./scorecard.js";

/** The most marks there can be; `undefined` where a bonus has no cap, nor all together. */
export function mostOf({ root, adjustments = [], bonusCap }: Scorecard): DecimalString | undefined {
  const caps = adjustments
    .filter(({ kind }) => kind === "bonus")
    .map(({ cap, marks, source }) => cap ?? (source === undefined ? marks : undefined));
  const sum = caps.includes(undefined) ? undefined : sumDecimals(caps.flatMap((cap) => cap ?? []));
  const isCapped = bonusCap !== undefined && (sum === undefined || compareDecimals(bonusCap, sum) < 0);
  const most = isCapped ? bonusCap : sum;
  return most && sumDecimals([root.marks, most]);
}
