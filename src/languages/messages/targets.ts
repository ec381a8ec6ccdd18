import type { Target } from "../../plan/index.js";
import type { Basis } from "../../targets/index.js";

/** A target as far as it is reached. */
interface Progress {
  readonly target: string;
  readonly year: string;
  readonly required: string;
  readonly achieved: string;
  readonly off: string;
  readonly status: string;
}

/** Messages on the plan's targets. */
export interface TargetMessages {
  /** `status` is empty where nothing is known: then what there is says so. */
  readonly row: (given: Progress & { readonly place: string }) => string;
  /** Over all that owe it: `undone` of them have not done it, `over` more than is asked. */
  readonly total: (given: Progress & { readonly undone: number; readonly over: number }) => string;
  /** Of figures that do not add up: how they stand in all, `undone` as in `total`. */
  readonly overall: (given: Pick<Progress, "target" | "year" | "status"> & { readonly undone: number }) => string;
  /** In the place of a figure: why there can be none; and of how it stands. */
  readonly noFigure: (reason: string) => string;
  readonly notJudged: string;
  /** What is asked: so much at least, or exactly; at most; about so much, give or take so much. */
  readonly required: (figure: string, bound: Target["bound"], tolerance?: string) => string;
  /** How much of it there is: by what is recorded, or with what is expected. */
  readonly achieved: (figure: string, basis: Basis) => string;
  /** How it stands, on the same basis. */
  readonly status: (status: string, basis: Basis) => string;
  readonly short: (count: string) => string;
  readonly over: (count: string) => string;
  readonly industries: (met: string, of: number) => string;
  readonly undecided: (names: string) => string;
  /** Whose records leave a figure open. */
  readonly figureOpen: (names: string) => string;
  /** A figure, and the year that it is of. */
  readonly ofYear: (figure: string, year: string) => string;
  readonly owed: (given: {
    readonly target: string;
    readonly place: string;
    readonly owed: string;
    readonly missed: string;
  }) => string;
  readonly uncredited: (given: {
    readonly target: string;
    readonly complex: string;
    readonly year: string;
    readonly place: string;
    /** Whether it lies in a zone. */
    readonly isZone: boolean;
  }) => string;
  readonly notCounted: (complex: string, target: string) => string;
  readonly progress: (given: {
    readonly asOf: string;
    readonly basis: string;
    readonly met: string;
    readonly of: string;
  }) => string;
  readonly uneven: string;
  readonly asRecorded: string;
  readonly grid: (target: string, basis: Basis) => string;
  /** Above what is due by a date, and before what is due in all years together. */
  readonly byDate: string;
  readonly inAll: string;
  /** Why a place owes no target of its own: it is a zone. */
  readonly zone: string;
  /** Which year was not done in time, or is behind. */
  readonly late: (year: string, status: string) => string;
  readonly slipped: (names: string) => string;
}

/** A tier and how it is held. */
interface Held {
  readonly tier: string;
  readonly status: string;
  readonly since: string;
}

/** Messages on tiers. */
export interface StandardMessages {
  readonly tier: (given: { readonly complex: string; readonly tier: string; readonly verdict: string }) => string;
  readonly held: (given: Held) => string;
  readonly notHeld: string;
  /** That a milestone's tier is not understood: of a complex that holds a tier, and of one that holds none for certain. */
  readonly tierOpen: { readonly held: (held: string) => string; readonly none: string };
  readonly since: (status: string, date: string) => string;
  readonly highestMet: (tier: string, isWaived: boolean) => string;
  /** Of a complex that meets no tier: that it is so, or that it is not known to meet one. */
  readonly noneMet: { readonly [V in "unmet" | "unknown"]: (tier: string) => string };
  readonly next: (tier: string, verdict: string) => string;
  readonly top: string;
  readonly tierHeld: (given: Held) => string;
  readonly missing: (names: string) => string;
}
