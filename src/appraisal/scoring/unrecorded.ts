import { keyOf } from "../../finding/index.js";
import { appraisesPlatforms } from "../../plan/index.js";
import type { AnnualRecord, Ground } from "../../registry/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { absentPlatforms, openAmong, othersIn } from "./others.js";
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
  scored: readonly ScoreSheet[],
  year: number,
  ground: Ground,
): ScoreSheet[] {
  const others = othersIn(scorecards, scorecard, scored, year, ground);
  const isBySame = (sheet: ScoreSheet) => sheet.scorecard === scorecard.id;
  // A platform that may have a record is one more to be paid, under a complex that has its own sheet.
  const platforms = appraisesPlatforms(ground.plan) ? absentPlatforms(scored.filter(isBySame), ground, year) : [];
  const open: readonly { readonly id: string; readonly platform?: string; readonly record?: AnnualRecord }[] = [
    ...openAmong(others, ground),
    ...platforms.map(({ complex, platform }) => ({ id: complex, platform })),
  ];
  const [first] = open;
  if (!first) return [];
  // Nothing is known of any of them, so that one is scored for all.
  const blank = score(scorecard, { complex: first.id, year, observed: {} });
  return open.map(({ id, platform, record }) => ({
    ...blank,
    ...{ key: keyOf("score-sheet", scorecard.id, id, platform, year), complex: id },
    ...(platform !== undefined && { platform }),
    ...{ certain: false, possible: blank.grades, missing: record ? blank.missing : ["records"] },
  }));
}
