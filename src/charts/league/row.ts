import type { RankSpread, ScoreSheet } from "../../appraisal/index.js";

/** A complex in a league table. */
export interface LeagueRow {
  readonly sheet: ScoreSheet;
  readonly name: string;
  readonly rank: number;
  readonly grade: string;
  readonly spread?: RankSpread;
  readonly lines: readonly string[];
}
