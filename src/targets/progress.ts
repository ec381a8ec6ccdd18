import type { FigureRange, ReadingsUsed, Stamp } from "../finding/index.js";
import type { DecimalString, PlainDate } from "../kernel/index.js";
import type { NoFigure } from "../measures/index.js";
import type { Plan, ReadingChoices } from "../plan/index.js";
import type { TargetStatus } from "./status.js";

/** What every row of a target says, whatever its figures are. */
interface Row<G extends string> {
  readonly type: "target-row";
  readonly key: string;
  readonly target: G;
  readonly clauses: readonly string[];
  readonly locality?: string;
  readonly industry?: string;
  readonly year?: number;
  /** What is only striven for: never behind or missed. */
  readonly effect?: "advises";
  /** Only part of the area is in the scope: at least so many are achieved, in excess and lacking. */
  readonly atLeast?: true;
  /** It is counted with what is expected; absent where it is counted from what is recorded. */
  readonly basis?: "projected";
  readonly status: TargetStatus;
  readonly readings: ReadingsUsed;
}

/** One target for one locality or the area, in one year or by its date. All numbers are counts of complexes. */
export interface CountRow<G extends string = string> extends Row<G> {
  readonly kind?: undefined;
  /** What is counted, in words; complexes, where absent. */
  readonly unit?: string;
  readonly required: number;
  readonly achieved: number;
  readonly shortfall: number;
  /** How many too many, of a target that is exact or at most so many. */
  readonly excess?: number;
  /** What it may be, where records leave it open. */
  readonly range?: FigureRange;
  /** The complexes that count: as many as `achieved`, one twice where it counts in two tiers. */
  readonly complexes: readonly string[];
  /** The places that count, where places are counted: as many as `achieved`. */
  readonly places?: readonly string[];
  /** Complexes that may count too: their record does not say on which list they stand, or of which industry they are. */
  readonly undecided: readonly string[];
}

/** A figure of one locality or the area, in one year or by a date, against what it is to be. */
export interface LevelRow<G extends string = string> extends Row<G> {
  readonly kind: "level";
  readonly unit: string;
  readonly required: DecimalString;
  /** Absent where it is not known, or there is none. */
  readonly achieved?: DecimalString;
  readonly shortfall?: DecimalString;
  readonly excess?: DecimalString;
  /** The year that the figure is of, where that is not the one of its date: the last that had ended by the day. */
  readonly figureOf?: number;
  /** What it may be, where records leave it open. */
  readonly range?: FigureRange;
  /** The complexes that it is the figure of; none where it is the place's own. */
  readonly complexes: readonly string[];
  /** Those of them whose record leaves it open. */
  readonly undecided: readonly string[];
  /** Where in the portfolio what is missing would have to be recorded: of the place itself, or of those undecided. */
  readonly missing: readonly string[];
  /** Why there is no figure, though all of it is recorded. */
  readonly why?: NoFigure;
}

/** One target for one locality, industry or the area, in one year or by its date. */
export type TargetRow<G extends string = string> = CountRow<G> | LevelRow<G>;

/** What every total of a target says, whatever its figures are. */
interface Total<G extends string> {
  readonly type: "target-total";
  readonly key: string;
  readonly target: G;
  readonly clauses: readonly string[];
  readonly year?: number;
  readonly effect?: "advises";
  /** Only part of the area is in the scope: at least so many are achieved, in excess, lacking and met. */
  readonly atLeast?: true;
  /** How many of the localities that owe it have met it, and of how many it is not known. */
  readonly localities?: { readonly met: number; readonly of: number; readonly unknown?: number };
  /** How many of the industries that owe it have met it. */
  readonly industries?: { readonly met: number; readonly of: number };
  /** It is counted with what is expected; absent where it is counted from what is recorded. */
  readonly basis?: "projected";
  readonly status: TargetStatus;
  readonly readings: ReadingsUsed;
}

/** A target over all its localities, in one year or in all. */
export interface CountTotal<G extends string = string> extends Total<G> {
  readonly kind?: undefined;
  readonly unit?: string;
  readonly required: number;
  readonly achieved: number;
  /** The shortfalls added up; what one locality has too many makes up for none. */
  readonly shortfall: number;
  /** What is too many of an exact target, added up. */
  readonly excess?: number;
  /** What it may be, where records leave any of its rows open. */
  readonly range?: FigureRange;
}

/** A target on figures over all its localities: how it stands. Its figures, which do not add up, are there where it has one row. */
export interface LevelTotal<G extends string = string>
  extends Total<G>,
    Partial<Pick<LevelRow, "required" | "achieved" | "shortfall" | "excess" | "range" | "why" | "figureOf">> {
  readonly kind: "level";
  readonly unit: string;
}

/** A target over all that owe it, in one year or in all. */
export type TargetTotal<G extends string = string> = CountTotal<G> | LevelTotal<G>;

/** What a locality has left undone of a target. */
export interface Owed<G extends string = string> {
  readonly type: "owed";
  readonly key: string;
  readonly target: G;
  readonly locality: string;
  /** Still to be done in years that have not ended. */
  readonly owed: number;
  /** Not done in years that have ended; it cannot be made up for. */
  readonly missed: number;
  /** It is counted with what is expected; absent where it is counted from what is recorded. */
  readonly basis?: "projected";
}

/** On what rows rest: what is expected, or what is recorded alone. */
export type Basis = Owed["basis"];

/** A complex that would count, but for no locality that owes the target. */
export interface Uncredited<G extends string = string> {
  readonly type: "uncredited";
  readonly key: string;
  readonly target: G;
  readonly complex: string;
  /** Where it lies, as it stood when it would have counted. */
  readonly place: string;
  readonly year?: number;
}

/** How every target of a plan stands on a day. */
export interface TargetProgress<G extends string = string> {
  readonly type: "target-progress";
  readonly asOf: PlainDate;
  /** Counted from what is recorded, or with what is expected. */
  readonly basis: "recorded" | "projected";
  readonly rows: readonly TargetRow<G>[];
  readonly totals: readonly TargetTotal<G>[];
  readonly owed: readonly Owed<G>[];
  readonly uncredited: readonly Uncredited<G>[];
  /** Expected listings whose day has passed without a record of them; only of a projection. */
  readonly slipped?: readonly string[];
  readonly stamp: Stamp;
}

/** A plan with targets of certain ids. */
export type WithTargets<G extends string> = Plan<string, string, ReadingChoices, string, G>;
