import type { Subject } from "../finding/index.js";
import type { DecimalString, Json } from "../kernel/index.js";
import type { ComparedPart } from "../report/index.js";

/**
 * What kind of thing changed, the gravest first: the order in which changes for the worse stand, and those for the
 * better.
 *
 * `stamp`: what the reports were made with; `verdict`: of a tier or of a finding that decides; `status`: of a target;
 * `grade` and `standing`: of an appraisal and after it; `tier`: the one held; `recommendation`; `part`: whether the report has it; `support`, in yuan; `total`: marks;
 * `shortfall`: how much is short of what is asked; `record`: what does not fit together; `advice`: verdicts that only
 * advise; `rank`; `figure`: any other; `fact`: anything else.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The kinds of change, the gravest first. */
export const CHANGE_KINDS = [
  "stamp",
  "verdict",
  "status",
  "grade",
  "standing",
  "tier",
  "recommendation",
  "part",
  "support",
  "total",
  "shortfall",
  "record",
  "advice",
  "rank",
  "figure",
  "fact",
] as const;

/** One value that changed. */
export interface ValueChange {
  /** Its name, as the report has it. */
  readonly field: string;
  readonly kind: ChangeKind;
  /**
   * For the worse, for the better, or neither: what is known no longer has become neither better nor worse, nor has what
   * a revision of the plan asks otherwise, or other options decide.
   */
  readonly direction: "worse" | "better" | "other";
  /**
   * The value in the first report; absent where it has none, or where the value is as large as a plan. Of marks, ranks and
   * figures that are open `{ least, most? }`, of grades and standings all that are possible.
   */
  readonly before?: Json;
  /** The value in the second report. */
  readonly after?: Json;
  /** `after` − `before`, exact, where both are numbers, or have moved with both their ends by as much. */
  readonly difference?: DecimalString;
  readonly unit?: string;
}

/** What changed of one thing between two reports: the weightiest value, and the others beside it. */
export interface ReportChange extends ValueChange {
  readonly type: "report-change";
  /** Stable: where it is, whichever value of the thing weighs most. */
  readonly key: string;
  /**
   * Where: the names of the parts, and for a member of a list what it goes by (its id), never its place:
   * `complexes.wenling-pumps.tiers.municipal.verdict`. What comes twice under one name is told apart by `#2`; an id that
   * is no plain word stands in brackets and quotes. Of a thing that one report has and the other has not, the path ends
   * at the thing.
   */
  readonly path: string;
  readonly part: ComparedPart;
  /** What it is about, and under which standard, target, measure, indicator or rule of the engine. */
  readonly subject?: Subject;
  readonly rule?: string;
  readonly tier?: string;
  readonly year?: number;
  readonly locality?: string;
  /** What else of the same thing changed. */
  readonly also: readonly ValueChange[];
  /** The changes that it comes from. */
  readonly because: readonly ReportChange[];
}
