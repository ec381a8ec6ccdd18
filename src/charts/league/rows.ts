import {
  boundsOf,
  type RankedSheet,
  type RankSpread,
  type Robustness,
  rankSheets,
  type Scorecard,
  type ScoreSheet,
} from "../../appraisal/index.js";
import { bareName, type Naming, shareOfDraws } from "../../wording/index.js";
import { complexName } from "../names.js";

/** A complex in a league table. */
export interface LeagueRow {
  readonly sheet: ScoreSheet;
  readonly name: string;
  /** In words, an open one from–to; absent where it has none. */
  readonly rank?: string;
  /** The rank as it stands. */
  readonly place?: number;
  readonly grade: string;
  readonly spread?: RankSpread;
  /** What stands in its bar. */
  readonly text: string;
  readonly lines: readonly string[];
}

/** The rows of a league table: in the order of the ranks, and below them what has none. */
export function rowsOf(
  scorecard: Scorecard,
  naming: Naming,
  sheets: readonly ScoreSheet[],
  robustness: Robustness | undefined,
): LeagueRow[] {
  const spreads = new Map((robustness?.complexes ?? []).map((spread) => [keyOf(spread), spread]));
  const ranks = new Map(rankSheets(sheets).map((ranked, place) => [keyOf(ranked), { ranked, place }]));
  const placeOf = (sheet: ScoreSheet) => ranks.get(keyOf(sheet))?.place ?? ranks.size;
  return [...sheets]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((sheet) => {
      const ranked = ranks.get(keyOf(sheet))?.ranked;
      const spread = ranked && spreads.get(keyOf(sheet));
      const grade = bareName(naming, "grade", sheet.grade, scorecard.id);
      const name = complexName(naming, sheet.complex, sheet.platform);
      const row = { sheet, name, grade, ...(ranked && { rank: rankOf(ranked), place: ranked.rank }) };
      const lines = linesOf(scorecard, naming, row, spread);
      return { ...row, ...(spread && { spread }), text: textOf(naming, row), lines };
    });
}

function keyOf({ complex, platform }: { readonly complex: string; readonly platform?: string }): string {
  return JSON.stringify([complex, platform ?? null]);
}

/** A rank, or those that are open. */
function rankOf({ rank, best, worst }: RankedSheet): string {
  return best === worst ? String(rank) : `${best}–${worst}`;
}

/** What stands in the bar of a complex: of one that has no rank no total either, which would be that of what is not known. */
function textOf({ language }: Naming, { sheet, grade, rank }: Ranked): string {
  const { league, score } = language.charts;
  if (sheet.rejected) return score.rejected;
  if (rank === undefined) return `? ${language.words.verdicts.unknown}`;
  return `${sheet.unbounded ? `≥${sheet.range[0]}` : sheet.total} ${grade}${sheet.certain ? "" : "?"}${sheet.vetoes.length > 0 ? ` ✗ ${league.vetoed}` : ""}`;
}

type Ranked = Pick<LeagueRow, "sheet" | "name" | "rank" | "grade">;

function linesOf(scorecard: Scorecard, naming: Naming, ranked: Ranked, spread: RankSpread | undefined): string[] {
  const { language } = naming;
  const { sheet, name, rank, grade } = ranked;
  const { league, score } = language.charts;
  const { pair, list } = language;
  const { low, high } = boundsOf(sheet);
  if (rank === undefined) return [name, textOf(naming, ranked)];
  return [
    name,
    pair(league.rank, rank),
    score.total(sheet.total, grade),
    ...(low === high ? [] : [score.range(low, high)]),
    ...(sheet.certain
      ? []
      : [score.possible(list(sheet.possible.map((id) => bareName(naming, "grade", id, scorecard.id))))]),
    ...(sheet.vetoes.length > 0
      ? [score.vetoes(list(sheet.vetoes.map((id) => bareName(naming, "indicator", id, scorecard.id))))]
      : []),
    ...(spread
      ? [
          pair(league.interval, `${spread.from}–${spread.to}`),
          pair(league.median, String(spread.median)),
          ...spread.top.map(({ first, probability }) => league.top(first, shareOfDraws(probability))),
          league.gradeChange(shareOfDraws(spread.gradeChange)),
        ]
      : []),
  ];
}
