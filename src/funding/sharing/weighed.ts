import { boundsOf } from "../../appraisal/index.js";
import { type Fraction, floorOf, greater, scaled, times, wholeFraction, ZERO } from "../../kernel/index.js";
import type { Amount } from "../policy/amount.js";
import type { RuleGives } from "../policy/rule-kind.js";
import type { FundingClaim, Weighed } from "./claim.js";
import type { FundedSheet } from "./sheet.js";
import { type AmountAsked, type Worked, worked } from "./worked.js";

/** What is due, and the most of it that a cap leaves where both go by one grade. */
interface Due extends Worked {
  readonly most?: Fraction;
}

/** What is due by each rule that has an amount of its own; nothing, of a rule that is not for it. */
export function dueOf(
  rules: readonly RuleGives[],
  sheet: FundedSheet | undefined,
  asked: AmountAsked,
  cap: Amount | false | undefined,
  grades: readonly string[],
): (Due | undefined)[] {
  const isComplex = sheet?.platform === undefined;
  return rules.map((rule) => {
    if (!("due" in rule) || !(rule.to === "sheets" ? sheet : isComplex)) return undefined;
    const due = worked(rule.due, asked);
    return cap && isComplex && due.high ? { ...due, ...mostUnder(cap, rule.due, asked, grades) } : due;
  });
}

/** The most that a cap leaves of an amount, grade by grade. */
function mostUnder(cap: Amount, amount: Amount, asked: AmountAsked, grades: readonly string[]): Pick<Due, "most"> {
  const least = [amount, cap];
  const highs = grades.flatMap((grade) => worked({ least }, { ...asked, grades: [grade] }).high ?? []);
  return { most: highs.reduce(greater, ZERO) };
}

/** What one weighs in by a rule, as recorded or at an end. */
export function weighed(
  rule: RuleGives,
  sheet: FundedSheet | undefined,
  due: Due | undefined,
  end: "low" | "high" | "recorded",
): Weighed {
  if ("due" in rule) {
    const fen = due ? downToFen(due[end] ?? due.recorded) : 0n;
    return { weight: fen, most: end === "high" && due?.most ? downToFen(due.most) : fen };
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
