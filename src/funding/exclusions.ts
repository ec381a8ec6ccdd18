import type { NotStanding } from "../registry/index.js";
import type { FundingExclusion } from "./allocation.js";
import type { FundingPolicy } from "./policy.js";
import type { FundedSheet } from "./sheet.js";

/** Every reason why a sheet gives no claim to money. */
export function exclusionsOf(
  { excludes, once }: FundingPolicy,
  sheet: FundedSheet,
  fundedBefore: ReadonlySet<string>,
  none: NotStanding | undefined,
): FundingExclusion[] {
  const reasons: readonly (readonly [FundingExclusion, boolean])[] = [
    ...(none ? [[none.reason, true] as const] : []),
    ["rejected", sheet.rejected === true],
    ["veto", excludes.vetoed && sheet.vetoes.length > 0],
    ["grade", excludes.grades.includes(sheet.grade)],
    ["funded-before", once === true && fundedBefore.has(sheet.complex)],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
