import type { RULES } from "../../plan/index.js";

/** Rules whose breach calls for something of its own. */
type Advised =
  | Extract<
      (typeof RULES)["funding"][number],
      `fund-${"overspent" | "category" | "period" | "unspent" | "pace" | "appraisal-owed" | "report" | "clawback"}`
    >
  | Extract<(typeof RULES)["delivery"][number], "project-order" | "process-visits" | "process-steps">;

/** What of a case is late, and whether it is still open: an answer is no solution. */
interface LateCase {
  readonly of: "answer" | "solution";
  readonly isOpen: boolean;
}

/** Messages on what is to be put right, and how. */
export interface IssueMessages {
  readonly target: (given: {
    readonly target: string;
    readonly year: string;
    readonly required: string;
    readonly achieved: string;
    readonly status: string;
  }) => string;
  /** Who answers for money that was granted. */
  readonly grantee: string;
  /** A case whose answer or solution took longer than it may, or is not there yet; and what to do about it. */
  readonly late: (given: LateCase & { readonly actual: string; readonly required: string }) => string;
  readonly lateAdvice: (given: LateCase) => string;
  /** What to do about a year that has passed, where what was not done cannot be made up for. */
  readonly missed: string;
  /** How much there is too much. */
  readonly excess: (amount: string) => string;
  readonly makeUp: (shortfall: string) => string;
  /** What to do about a figure that has to be passed: having exactly that will not do. */
  readonly pass: (required: string) => string;
  /** Advice, where a waiver would do as well. */
  readonly orWaiver: (advice: string) => string;
  readonly record: (names: string) => string;
  readonly rules: { readonly [R in Advised]: string };
  readonly other: string;
}
