import type { Subject } from "../finding/index.js";
import type { DecimalString } from "../kernel/index.js";
import type { ComparedPart } from "./policy-report.js";

/** What an input could decide, the weightiest first: the order in which questions stand. */
export const DECISIONS = [
  "target",
  "tier-held",
  "tier-next",
  "tier",
  "recommendation",
  "grade",
  "amount",
  "standing",
  "finding",
  "part",
  "advice",
] as const;

/**
 * What kind of thing an input could decide: whether a target is met, or a complex counts towards it; the verdict of the tier that it
 * holds, of the next one, or of another; whether it is recommended; its grade; what it is paid; its standing; a finding that decides (of
 * a tier that fails anyhow or of one that was struck off, too); a part that the report does not have; a finding that advises.
 */
export type DecisionKind = (typeof DECISIONS)[number];

/** One thing that an input could decide. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly part: ComparedPart;
  readonly subject?: Subject;
  /** The standard, the target, the scorecard or the rule. */
  readonly rule?: string;
  readonly tier?: string;
  readonly year?: number;
  /** How many marks hang on it; of a grade. */
  readonly marks?: DecimalString;
  /** Whether nothing else is missing to decide it. */
  readonly alone: boolean;
}

/** An input that is not recorded, and what it could decide. */
export interface Question {
  readonly type: "question";
  readonly key: string;
  /**
   * Where it would stand in the portfolio: `complexes[3].site.floorArea`, `records[5].observed.staff`. Where a record is
   * not there at all, the path of its list; `subject`, `year` and `rule` then say what is asked for.
   */
  readonly path: string;
  /** Whose record it is. */
  readonly subject?: Subject;
  /** The platform of the complex that the record is of, where it is of one. */
  readonly platform?: string;
  readonly year?: number;
  readonly rule?: string;
  /** The weightiest first. */
  readonly decides: readonly Decision[];
  /** Whether it alone would decide something. */
  readonly alone: boolean;
}

/** A question about one decision, before all that ask for the same input are put together. */
export interface Asked extends Pick<Question, "path" | "subject" | "platform" | "year" | "rule"> {
  readonly decides: Decision;
}
