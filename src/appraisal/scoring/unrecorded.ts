import type { AnnualRecord, Ground } from "../../registry/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { openAmong, othersIn } from "./others.js";
import { score } from "./score.js";
import type { ScoreSheet } from "./sheet.js";

/**
 * The sheets that may yet come, besides those scored, of complexes that stand: of who has no record, unless the portfolio
 * says that its records are complete, and of whom it is open which scorecard is for it. Each says nothing, and may come to
 * any marks and any grade.
 */
export function unrecordedSheets(
  scorecards: readonly Scorecard[],
  scorecard: Scorecard,
  scored: readonly AnnualRecord[],
  year: number,
  ground: Ground,
): ScoreSheet[] {
  const others = othersIn(scorecards, scorecard, scored, year, ground);
  return openAmong(others, ground).map(({ id, record }) => {
    const sheet = score(scorecard, { complex: id, year, observed: {} });
    return { ...sheet, certain: false, possible: sheet.grades, missing: record ? sheet.missing : ["records"] };
  });
}
