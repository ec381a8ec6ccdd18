import type { Case } from "../../cases/index.js";
import type { Label, Verdict } from "../../finding/index.js";
import type { Json } from "../../kernel/index.js";
import type { TargetStatus } from "../../targets/index.js";

/** What of one thing a suite has tried. */
export interface Covered {
  readonly id: string;
  /** Whether a passed case pins it (覆盖). */
  readonly covered: boolean;
  /** The cases that pin a row of it and pass. */
  readonly cases: readonly string[];
}

/** From which sides a figure was looked at. */
export interface FigureCovered {
  /** The tier that it is for, where it differs by tier. */
  readonly tier?: string;
  /** With a value that falls short of it. */
  readonly short: boolean;
  /** With a value that reaches it exactly. */
  readonly exactly: boolean;
}

/** With which sides a member of a list was looked at. */
export interface MemberCovered {
  readonly id: string;
  /** It was looked at where a record has it. */
  readonly there: boolean;
  /** It was looked at where a record lacks it. */
  readonly lacking: boolean;
}

/** One thing that a condition asks, as the plan writes it, and what came of it. */
export interface BranchCovered {
  readonly asks: Json;
  /** It held in some case. */
  readonly met: boolean;
  /** It did not hold in some case. */
  readonly unmet: boolean;
  /** Of a bound: a value lay exactly at it in some case. */
  readonly exactly?: boolean;
}

/** What of a standard a suite has tried. */
export interface StandardCovered extends Covered {
  readonly verdicts: readonly Verdict[];
  /** Of a standard that compares with a figure, asks for so many or sets a time: the figure, of one by tier for each. */
  readonly figures: readonly FigureCovered[];
  /** Of a standard that looks at a list, its members: with each there, and with each lacking. */
  readonly members: readonly MemberCovered[];
  /** Of a standard with conditions, each thing that they ask: where it held, and where it did not. */
  readonly branches: readonly BranchCovered[];
}

/** What of a target a suite has tried. */
export interface TargetCovered extends Covered {
  readonly statuses: readonly TargetStatus[];
  readonly figure: FigureCovered;
}

/** What of a reading a suite has tried. */
export interface ReadingCovered extends Covered {
  /** The alternatives under which a case that passes pins a row. */
  readonly chosen: readonly string[];
  /** Alternatives under which no case asks (未选). */
  readonly neverChosen: readonly string[];
}

/** Something that no case tries. */
export interface Untried {
  readonly of: "clause" | "standard" | "figure" | "member" | "branch" | "target" | "verdict" | "reading" | "rule";
  readonly id: string;
  /** What of it, in a line: an alternative, a verdict, a tier, a side of a figure or a member; absent for all of it. */
  readonly what?: string;
  /** The tier, where it is about a figure for one. */
  readonly tier?: string;
  /** The verdict or status, the alternative, or the side: `short`, `exactly`, `there`, `lacking`, `met`, `unmet`. */
  readonly side?: string;
  /** The member of a list. */
  readonly member?: string;
  /** What a condition asks. */
  readonly asks?: Json;
  /**
   * A case that would try it, to be completed with what the policy says is due. Of a reading that nothing little asks for, it
   * only checks a portfolio under it, and says nothing of the answer.
   */
  readonly would?: Case;
  /** Where there is no such case, why not. */
  readonly whyNot?: Label;
}

/** What of a plan a suite of cases tries (覆盖), and what it does not. */
export interface Coverage {
  readonly type: "coverage";
  /** Every clause that is not declaratory. */
  readonly clauses: readonly Covered[];
  readonly standards: readonly StandardCovered[];
  readonly targets: readonly TargetCovered[];
  /** Every rule that the plan gives clauses for. */
  readonly rules: readonly Covered[];
  readonly readings: readonly ReadingCovered[];
  /** What was never asked, worst first. */
  readonly untried: readonly Untried[];
}
