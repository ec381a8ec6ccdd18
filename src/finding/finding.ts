import type { DecimalString, Json, PlainDate } from "../kernel/index.js";
import type { Fault } from "./fault.js";

/**
 * What the policy says of one thing, as far as the record tells.
 *
 * - `met`, `unmet`: everything needed to say so is recorded
 * - `waived`: short of a presumption that a recorded waiver rebuts
 * - `unknown`: an input is missing, or the plan sets no figure
 * - `not-applicable`: the policy asks nothing here
 */
export type Verdict = "met" | "unmet" | "waived" | "unknown" | "not-applicable";

/** Whether a finding decides the verdict of the whole or stands beside it. */
export type Effect = "decides" | "advises";

/** What a finding is about. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** The choice made in a reading: an alternative, with its value where it takes one. */
export type Choice = string | { readonly id: string; readonly value: number };

/** The readings a result depends on, with the alternative chosen in each. */
export type ReadingsUsed = { readonly [reading: string]: Choice };

/** Of a list that the policy names: what is there, what is known to lack, and what is not recorded. */
export interface Items {
  /** Those that are there (具备). */
  readonly has: readonly string[];
  /** Those that are known not to be there (缺少). */
  readonly lacks: readonly string[];
  /** Those not recorded; of a grade or a standing that is open, those still possible. */
  readonly unknown: readonly string[];
  /** Members that have to be among those there, apart from the number asked for; absent where none has to. */
  readonly required?: readonly string[];
  /** Words that the record has in the list and that nobody understands; absent where there are none, or nothing is unknown. */
  readonly notUnderstood?: readonly string[];
  /** Of a choice that is none of those accepted what is recorded instead, of a place the nearest (实际). */
  readonly recorded?: readonly string[];
}

/** The waiver that rebuts a presumption. */
export interface WaiverUsed {
  readonly clause: string;
  readonly reason: string;
  /** Who approved it (批准单位). */
  readonly approvedBy: string;
  /** The first day on which it counts (批准日期). */
  readonly approvedOn: PlainDate;
  /** The last day on which it counts; absent: it has no end (截止日期). */
  readonly until?: PlainDate;
}

/** The least and the most that a figure may be; without end, where absent. */
export interface FigureRange {
  readonly least?: DecimalString;
  readonly most?: DecimalString;
}

/** One thing the policy says of one subject: the verdict, how far it is from being met, and what it rests on. */
export interface Finding<R extends string = string> {
  readonly type: "finding";
  /** Stable: its rule, subject, tier and year, and what else tells it apart, joined by `/`. */
  readonly key: string;
  /** The standard, the target or the rule of the engine. */
  readonly rule: R;
  /** Locators of the clauses it rests on. */
  readonly clauses: readonly string[];
  readonly subject: Subject;
  /** The tier it was tested for. */
  readonly tier?: string;
  /** The year it speaks of. */
  readonly year?: number;
  readonly effect: Effect;
  readonly verdict: Verdict;
  /** On which side of `required` the record has to be. */
  readonly bound?: "at-least" | "above" | "at-most" | "below" | "exactly" | "about";
  readonly required?: DecimalString;
  /** What is there, where it is known; of `items` how many are there for certain. */
  readonly actual?: DecimalString;
  /** What is there, where records leave that open, as far as it is known: of a sum of which a part is missing the rest, at least. */
  readonly range?: FigureRange;
  /** How far `actual` is on the wrong side of `required`, of what is open at the least; only of an `unmet` or `waived` finding. */
  readonly shortfall?: DecimalString;
  readonly unit?: string;
  readonly items?: Items;
  /** Why there is nothing to compare, though nothing is missing: growth over a base of 0 and the like. */
  readonly why?: string;
  /** The one thing that a condition asks, as the plan writes it. */
  readonly asks?: Json;
  /** How the findings under `because` come together to this one: all of them, any one, or the one turned round. */
  readonly combine?: "all" | "any" | "not";
  /** For whom it asks anything, and whether that holds of the subject; absent where it asks of all. */
  readonly when?: Finding;
  /** Among whom those who meet it are ranked. */
  readonly among?: Subject;
  /** What the numbers of the subject are set against: other targets of the plan. */
  readonly against?: readonly Subject[];
  /** The waiver that turned `unmet` into `waived`. */
  readonly waiver?: WaiverUsed;
  /** Whether a waiver may rebut the requirement. */
  readonly waivable?: true;
  /** What is wrong with the record, of a finding about the record itself. */
  readonly fault?: Fault;
  /** Paths of the inputs, within the subject's record, that would have to be recorded to say more. */
  readonly missing: readonly string[];
  readonly readings: ReadingsUsed;
  /** The findings it was drawn from. */
  readonly because: readonly Finding[];
}

const STRENGTH: readonly Verdict[] = ["unmet", "unknown", "waived", "met", "not-applicable"];

/** Of two verdicts the one that a whole takes over: unmet, else unknown, else waived, else met, else not applicable. */
export function strongerVerdict(a: Verdict, b: Verdict): Verdict {
  return a === b || STRENGTH.indexOf(a) < STRENGTH.indexOf(b) ? a : b;
}

/** Whether a finding falls short by more, perhaps, than is known: a part is missing of what it is about. */
export function isShortAtLeast({ verdict, range, items, missing }: Finding): boolean {
  return range !== undefined || hasOpen(items) || (verdict === "unmet" && missing.length > 0);
}

/** Whether there may be more members of a list than are known to be there. */
export function hasOpen(items: Items | undefined): boolean {
  return items?.unknown[0] !== undefined;
}
