import { type DecimalString, sumDecimals } from "../../kernel/index.js";
import type { Scorecard } from "./scorecard.js";

/** The most marks there can be; `undefined` where a bonus has no cap. */
export function mostOf({ root, adjustments = [], bonusCap }: Scorecard): DecimalString | undefined {
  const bonuses = adjustments
    .filter(({ kind }) => kind === "bonus")
    .map(({ cap, marks, source }) => cap ?? (source === undefined ? marks : undefined));
  if (bonusCap === undefined && bonuses.includes(undefined)) return undefined;
  const most = bonusCap === undefined ? bonuses.flatMap((cap) => cap ?? []) : [bonusCap];
  return sumDecimals([root.marks, ...most]);
}
