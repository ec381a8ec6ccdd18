/** Which ranks sheets reached over the draws. */
export interface RankTable {
  /** Notes the rank that a sheet has in a draw. */
  readonly note: (sheet: number, draw: number, rank: number) => void;
  /** The rank that a sheet is at or better than in so many draws. */
  readonly reachedIn: (sheet: number, draws: number) => number;
  /** In how many draws a sheet is among the first so many. */
  readonly among: (sheet: number, first: number) => number;
}

/** The table that takes less room: with few draws the ranks are listed, with many they are counted. */
export function rankTable(sheets: number, draws: number, ranks: number): RankTable {
  return draws < ranks ? listedRanks(sheets, draws) : countedRanks(sheets, ranks);
}

/** Of each sheet its rank in every draw. */
export function listedRanks(sheets: number, draws: number): RankTable {
  const ranks = new Uint32Array(sheets * draws);
  const ownOf = (sheet: number) => ranks.subarray(sheet * draws, (sheet + 1) * draws);
  return {
    note: (sheet, draw, rank) => {
      ranks[sheet * draws + draw] = rank;
    },
    reachedIn: (sheet, wanted) => ownOf(sheet).slice().sort()[wanted - 1] ?? 0,
    among: (sheet, first) => ownOf(sheet).reduce((count, rank) => (rank <= first ? count + 1 : count), 0),
  };
}

/** Of each sheet how often it had each rank. */
export function countedRanks(sheets: number, ranks: number): RankTable {
  const counts = new Uint32Array(sheets * ranks);
  const ownOf = (sheet: number) => counts.subarray(sheet * ranks, (sheet + 1) * ranks);
  return {
    note: (sheet, _draw, rank) => {
      const cell = sheet * ranks + rank - 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
    },
    reachedIn: (sheet, wanted) => {
      let seen = 0;
      for (const [index, count] of ownOf(sheet).entries()) {
        seen += count;
        if (seen >= wanted) return index + 1;
      }
      return ranks;
    },
    among: (sheet, first) =>
      ownOf(sheet)
        .subarray(0, first)
        .reduce((sum, count) => sum + count, 0),
  };
}
