import type { Judged } from "../../measures/index.js";
import type { NotStanding } from "../../registry/index.js";
import type { FundingPolicy } from "../policy/policy.js";
import type { FundingExclusion } from "./allocation.js";
import type { FundedSheet } from "./sheet.js";

/** What is known of one who is to get money. */
interface Excludable {
  readonly sheet: FundedSheet | undefined;
  /** Whether the policy gives nothing without a grade or marks. */
  readonly isAppraised: boolean;
  readonly none: NotStanding | undefined;
  readonly eligible: Judged["verdict"];
}

/** Every reason why one has no claim to money, as recorded. */
export function exclusionsOf(
  { excludes }: FundingPolicy,
  { sheet, isAppraised, none, eligible }: Excludable,
): FundingExclusion[] {
  const reasons: readonly (readonly [FundingExclusion, boolean])[] = [
    ...(none ? [[none.reason, true] as const] : []),
    ["not-eligible", eligible === "unmet"],
    ["rejected", isAppraised && sheet?.rejected === true],
    ["veto", isUnderVeto(excludes, sheet)],
    ["grade", sheet !== undefined && (excludes?.grades.includes(sheet.grade) ?? false)],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** Whether a veto is in force by which the policy gives nothing. */
export function isUnderVeto(excludes: FundingPolicy["excludes"], sheet: FundedSheet | undefined): boolean {
  return excludes?.vetoed === true && sheet !== undefined && sheet.vetoes.length > 0;
}
