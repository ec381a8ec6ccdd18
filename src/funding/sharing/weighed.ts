import { boundsOf } from "../../appraisal/index.js";
import { type Fraction, floorOf, scaled, times, wholeFraction } from "../../kernel/index.js";
import type { RuleGives } from "../policy/rule-kind.js";
import type { FundingClaim, Weighed } from "./claim.js";
import type { FundedSheet } from "./sheet.js";
import type { Worked } from "./worked.js";

/** What one weighs in by a rule, as recorded or at an end. */
export function weighed(
  rule: RuleGives,
  sheet: FundedSheet | undefined,
  due: Worked | undefined,
  end: "low" | "high" | "recorded",
): Weighed {
  if ("due" in rule) {
    const fen = due ? downToFen(due[end] ?? due.recorded) : 0n;
    return { weight: fen, most: fen };
  }
  if (!sheet) return { weight: 0n };
  if (rule.sharedBy === "head") return { weight: 1n };
  const { low, high = sheet.total } = boundsOf(sheet);
  const marks = { low, high, recorded: sheet.total }[end];
  return { weight: marks.startsWith("-") ? 0n : scaled(marks) };
}

/** Whether what one weighs in by a rule has no upper end. */
export function isEndless(rule: RuleGives, due: Worked | undefined, sheet: FundedSheet | undefined): boolean {
  if ("due" in rule) return due !== undefined && due.high === undefined;
  return rule.sharedBy === "marks" && sheet !== undefined && boundsOf(sheet).high === undefined;
}

/** The most for its complex, as recorded or at an end. */
export function capAt(cap: Worked | undefined, end: "low" | "high" | "recorded"): Pick<FundingClaim, "cap"> {
  const most = cap?.[end];
  return most === undefined ? {} : { cap: downToFen(most) };
}

/** Whether its marks may come to more than one number. */
export function isOpenInMarks(sheet: FundedSheet | undefined): boolean {
  if (!sheet) return true;
  const { low, high } = boundsOf(sheet);
  return low !== high;
}

/** The one rounding of amounts: down to the fen, so that nobody gets more than is due or a cap allows. */
function downToFen(yuan: Fraction): bigint {
  return floorOf(times(yuan, wholeFraction(100)));
}
