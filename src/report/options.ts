import * as z from "zod";
import { limitFields, robustnessOptions, type Scorecard, StandingRules, scorecardSchema } from "../appraisal/index.js";
import { readBy } from "../finding/index.js";
import { FundingPolicy } from "../funding/index.js";
import {
  amountSchema,
  type DecimalInput,
  dateSchema,
  idSchema,
  listOf,
  objectOf,
  type PlainDate,
} from "../kernel/index.js";
import { Scope } from "../plan/index.js";

/** What `assess` is to look at beside the records, and how closely. */
export interface AssessOptions {
  /** The day, whose own events count and whose deadlines have passed. */
  readonly asOf: PlainDate;
  /**
   * Of each complex the tier it holds and the next one (`next-tier`, the default), or every tier of the plan, and with
   * it every pair of complexes of one industry and locality compared (`all`).
   */
  readonly detail?: "next-tier" | "all";
  /**
   * The part of the area that the portfolio is of: a place stands for all below it. Nothing is said of the rest, records of
   * it are left aside (paths in the report are then those of what is left), and what the whole area has is what it has at
   * least. The whole area where absent.
   */
  readonly scope?: Scope;
  /** The indicator systems to appraise by, as `defineScorecard` gives them; for each complex the one that applies. */
  readonly scorecards?: readonly Scorecard[];
  /**
   * Where platforms are appraised: the key of their records that they are weighted by in the score of their complex. Equal,
   * where absent.
   */
  readonly platforms?: {
    /** A key of the records' `observed` (权重). */
    readonly weight?: string;
  };
  /** How robust the ranks are: options of `rankRobustness`. */
  readonly robustness?: {
    readonly draws: number;
    readonly seed: number;
    readonly spread: DecimalInput;
    readonly top: readonly number[];
  };
  /** The rules of dynamic management. */
  readonly standing?: StandingRules;
  /** How many complexes may be recommended: options of `recommend`. */
  readonly recommendation?: { readonly quota: number; readonly perLocality?: number; readonly perCategory?: number };
  /** The policy that gives money, and the budget in yuan; what is due by itself is given without one. */
  readonly funding?: { readonly policy: FundingPolicy; readonly budget?: DecimalInput };
}

/** Schema of {@link AssessOptions}. */
export const assessOptions = /* @__PURE__ */ (() =>
  objectOf({
    asOf: dateSchema,
    detail: z.enum(["next-tier", "all"]).exactOptional(),
    scope: Scope.exactOptional(),
    scorecards: listOf(scorecardSchema).exactOptional(),
    platforms: objectOf({ weight: idSchema.exactOptional() }).exactOptional(),
    robustness: robustnessOptions.exactOptional(),
    standing: readBy(StandingRules).exactOptional(),
    recommendation: objectOf(limitFields()).exactOptional(),
    funding: objectOf({ policy: readBy(FundingPolicy), budget: amountSchema.exactOptional() }).exactOptional(),
  }))();
