import type { GapsFilled } from "../../layout/index.js";
/** How many links of a chain are how. */
export interface Counts {
  readonly links: string;
  readonly missing: string;
  readonly weak: string;
  readonly unknown: string;
  readonly lacking: string;
}

/** Messages on surveys, gaps, chains and problems. */
export interface LayoutMessages {
  readonly survey: (given: {
    readonly survey: string;
    readonly on: string;
    readonly rows: string;
    readonly short: string;
    readonly open: number;
  }) => string;
  readonly notSurveyed: (kinds: string) => string;
  readonly unknownKinds: (kinds: string) => string;
  readonly row: (given: {
    readonly place: string;
    readonly kind: string;
    readonly need: string;
    readonly capacity: string;
    readonly state: string;
  }) => string;
  readonly gap: (given: { readonly gap: string; readonly bySharing: string; readonly toBuild: string }) => string;
  readonly surplus: (surplus: string) => string;
  readonly levelGap: (gap: string) => string;
  readonly kind: (given: {
    readonly kind: string;
    readonly need: string;
    readonly capacity: string;
    readonly bySharing: string;
    readonly toBuild: string;
  }) => string;
  readonly unknownRows: (count: number) => string;
  /** What to take, what of the demand it fills, and whether nothing is better. */
  readonly filled: (given: {
    readonly chosen: string;
    readonly cost: string;
    readonly coverage: string;
    readonly demand: string;
    readonly objective: GapsFilled["objective"];
    readonly status: Exclude<GapsFilled["status"], "infeasible">;
    /** Of what it is not known how much is needed; empty where it is of everything. */
    readonly open: string;
  }) => string;
  readonly none: string;
  readonly infeasible: (needs: string) => string;
  readonly bound: (bound: string, isCost: boolean) => string;
  readonly overBudget: (amount: string) => string;
  readonly need: (given: {
    readonly need: string;
    readonly demand: string;
    readonly supplied: string;
    readonly short: string;
    /** Whether more may be needed than is known. */
    readonly isOpen: boolean;
  }) => string;
  readonly chain: (chain: string, industry: string, given: Counts) => string;
  readonly before: (given: Counts) => string;
  readonly first: (names: string) => string;
  readonly link: (name: string, strength: string, dependents: string, share: string) => string;
  readonly supported: (complexes: string) => string;
  /** How many are raised, how many nobody fits for certain, and of how many that is open. */
  readonly problems: (raised: number, unmatched: number, open: number) => string;
  readonly problem: (given: { readonly need: string; readonly kind: string; readonly status: string }) => string;
  readonly responseDays: (days: string) => string;
  readonly takenUp: (complex: string) => string;
  readonly matches: (names: string) => string;
  readonly moreMatches: (shown: string, count: number) => string;
  readonly match: (complex: string, score: string) => string;
  readonly noMatch: string;
  readonly matchUnknown: string;
  readonly ofKind: (given: {
    readonly kind: string;
    readonly raised: number;
    readonly answered: number;
    readonly resolved: number;
  }) => string;
  readonly resolution: (rate: string) => string;
  readonly meanDays: (days: string) => string;
}
