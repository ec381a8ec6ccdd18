import type { DecimalString } from "../../kernel/index.js";

/** A share of the draws: the least and the most that it can be as what is missing turns out, equal where that changes nothing. */
export interface DrawShare {
  readonly least: DecimalString;
  readonly most: DecimalString;
}

/** How far a complex's rank and grade hold when the weights might have been somewhat different. */
export interface RankSpread {
  readonly type: "rank-spread";
  readonly key: string;
  readonly complex: string;
  readonly platform?: string;
  /** Its rank under the scorecard's own weights, by the totals as recorded. */
  readonly rank: number;
  /** The middle of its ranks over all draws, the lower one of an even number, by the totals as recorded. */
  readonly median: number;
  /** The best and the worst rank that it has in any draw, as what is missing turns out. */
  readonly best: number;
  readonly worst: number;
  /** The rank that it is at or better than in 5 % of the draws, at its best. */
  readonly from: number;
  /** The rank that it is at or better than in 95 % of the draws, at its worst. */
  readonly to: number;
  /** For each `top` asked for, the share of the draws in which it is among the first so many. */
  readonly top: readonly {
    /** Up to which rank (前几名). */
    readonly first: number;
    /** In which share of the draws it is among them (概率). */
    readonly probability: DrawShare;
  }[];
  /** The share of the draws in which its total makes another grade than on its sheet. */
  readonly gradeChange: DrawShare;
}

/** How the ranking, by totals as recorded that are not rounded, changes without one indicator. */
export interface WithoutIndicator {
  readonly type: "without-indicator";
  readonly key: string;
  /** The indicator, or a group that does not simply add up and so counts as one. */
  readonly id: string;
  /** Kendall's tau-b against the ranking under all of them; absent where either has no order. */
  readonly tauB?: DecimalString;
  /** Those whose rank changes. */
  readonly moved: readonly { readonly complex: string; readonly platform?: string; readonly rank: number }[];
}

/** How robust a ranking is against its weights. */
export interface Robustness {
  readonly type: "robustness";
  readonly draws: number;
  readonly seed: number;
  readonly spread: DecimalString;
  /** One for each sheet, in the order given. */
  readonly complexes: readonly RankSpread[];
  /** Kendall's tau-b between the ranking of a draw and the nominal one, as recorded: the mean, and what 5 % of the draws are at or below. */
  readonly agreement?: {
    /** The mean of it over the draws (平均一致性). */
    readonly mean: DecimalString;
    /** What a twentieth of the draws do not exceed (5%分位). */
    readonly low: DecimalString;
  };
  readonly without: readonly WithoutIndicator[];
}
