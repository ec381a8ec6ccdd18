import * as z from "zod";
import { type DecimalString, decimalSchema, type ExactText, idSchema, listOf } from "../../kernel/index.js";
import type { Observation } from "../../registry/index.js";
import type { CohortValues } from "./kinds/cohort.js";
import type { NoValue } from "./observe.js";

/** What every node of a score sheet shows. */
interface Scored {
  readonly type: "score-node";
  readonly id: string;
  /** The marks possible. */
  readonly marks: DecimalString;
  /** The share of the marks that was earned, to 12 places; absent where nothing is known of it. */
  readonly share?: DecimalString;
  /** The marks got, to 12 places; absent where nothing is known of them. */
  readonly got?: DecimalString;
  /** The marks got as a fraction, where 12 places do not hold them: `"20/3"`. */
  readonly exact?: ExactText;
  /** The least and the most that the marks can come to, where inputs are missing. */
  readonly range?: readonly [DecimalString, DecimalString];
  /** The ends of the range as fractions, where 12 places do not hold them. */
  readonly rangeExact?: readonly [ExactText, ExactText];
  readonly clauses: readonly string[];
  /** Paths, in the record, of the inputs that are missing. */
  readonly missing: readonly string[];
}

/** A group of a score sheet. */
export interface ScoredGroup extends Scored {
  readonly combine: "sum" | "geometric" | "minimum";
  readonly children: readonly ScoreNode[];
}

/** An indicator of a score sheet. */
export interface ScoredIndicator extends Scored {
  /** What was observed: a value (a ratio or a growth to 12 places), ratings or items done. */
  readonly raw?: Observation;
  /** The value as a fraction, where 12 places do not hold it. */
  readonly rawExact?: ExactText;
  /** The ratings as one, to 12 places. */
  readonly combined?: DecimalString;
  /** Why there is no value to earn marks, or none yet. */
  readonly why?: NoValue;
  /** Of a scoring by case which case it was, by its place among them. */
  readonly case?: number;
}

/** A node of a score sheet. */
export type ScoreNode = ScoredGroup | ScoredIndicator;

/** Marks on top or off, as they came out. */
export interface AdjustmentScored {
  readonly id: string;
  readonly kind: "bonus" | "deduction";
  /** The marks put on (a bonus) or taken off; absent where it is not recorded. */
  readonly got?: DecimalString;
  /** These marks as a fraction, where 12 places do not hold them. */
  readonly exact?: ExactText;
  readonly missing: readonly string[];
}

/** What a platform brings to the sheet of its complex. */
export interface PlatformScored {
  readonly platform: string;
  /** How much it weighs among the others; absent where that is not recorded, so that it may be anything. */
  readonly weight?: DecimalString;
  readonly total: DecimalString;
  readonly range: readonly [DecimalString, DecimalString];
  /** That there is no most, as of a sheet. */
  readonly unbounded?: true;
}

/** What has to be the same for a score to come out the same. */
export interface ScoreStamp {
  /** Version of the library. */
  readonly library: string;
  readonly scorecard: string;
  readonly provenance: "policy" | "peer" | "illustrative";
}

/** How one record scored: the total, its range, the grade, and a tree that shows where every mark comes from. */
export interface ScoreSheet {
  readonly type: "score-sheet";
  readonly key: string;
  readonly scorecard: string;
  readonly complex: string;
  readonly platform?: string;
  readonly year: number;
  /** The total, rounded once; where inputs are missing what the scorecard's rule for them makes of it. */
  readonly total: DecimalString;
  /** The total before rounding, as a decimal or a fraction. */
  readonly exact: ExactText;
  /**
   * The least and the most that the total can come to, rounded; equal where nothing is missing. A bonus that is not
   * recorded and has no cap counts once in it, and `unbounded` says that there is no most.
   */
  readonly range: readonly [DecimalString, DecimalString];
  /** That a bonus without a cap is not recorded, so that the total may come to any marks and any grade. */
  readonly unbounded?: true;
  /** The grade of the total, or the lowest under a veto. */
  readonly grade: string;
  /** The grades that the scorecard has, best first. */
  readonly grades: readonly string[];
  /** Whether no missing input can change the grade. */
  readonly certain: boolean;
  /** The grades that it can still come to, best first. */
  readonly possible: readonly string[];
  /** That a condition of the grade gives it, whatever the total. */
  readonly given?: true;
  /**
   * The grades that what is missing may give it whatever the total, best first: one by its condition, the lowest by a veto;
   * absent where none may.
   */
  readonly mayBeGiven?: readonly string[];
  /** That an input is missing and the scorecard refuses to score without: nobody is to act on the grade. */
  readonly rejected?: true;
  /** The vetoes in force. */
  readonly vetoes: readonly string[];
  readonly adjustments: readonly AdjustmentScored[];
  /** The marks of bonuses above the cap of them all, which do not count; absent where there are none. */
  readonly overCap?: ExactText;
  /** Paths, in the record, of every input that is missing, each once; `cohort.<indicator>` where there is none to compare with. */
  readonly missing: readonly string[];
  readonly root: ScoredGroup;
  /** Of a complex that is appraised by its platforms: whose mean it is, each with its weight. */
  readonly platforms?: readonly PlatformScored[];
  /** For each indicator that is scored against a cohort the cohort's values, to score a later year against. */
  readonly cohort?: { readonly [indicator: string]: CohortValues };
  readonly stamp: ScoreStamp;
}

/**
 * Schema of a sheet given as an argument: who, how many marks, which grade, and whether that is certain. What else a
 * sheet holds is taken as `score` gives it.
 */
export const sheetSchema = /* @__PURE__ */ (() =>
  z.looseObject({
    complex: idSchema,
    total: decimalSchema,
    grade: idSchema,
    certain: z.boolean(),
    vetoes: listOf(idSchema).default([]),
    grades: listOf(idSchema).default([]),
  }))() as unknown as z.ZodType<ScoreSheet>;

/** Schema of a list of sheets. */
export const sheetsSchema = /* @__PURE__ */ (() => listOf(sheetSchema))();

/** The lowest of the grades that a sheet could have; none where there is one alone, or it does not say. */
export function lowestOf({ grades = [] }: Partial<Pick<ScoreSheet, "grades">>): string | undefined {
  return grades.length > 1 ? grades.at(-1) : undefined;
}
