import { rankedBy, robustnessOf, type ScoreSheet } from "../appraisal/index.js";
import { keyOf } from "../finding/index.js";
import { grouped } from "../kernel/index.js";
import type { MeasuredRecord } from "../measures/index.js";
import { appraisesPlatforms } from "../plan/index.js";
import { type Ground, notStandingIn } from "../registry/index.js";
import type { AssessOptions } from "./options.js";
import type { LeagueReport, LeftOut, RecordReport } from "./policy-report.js";

/** How a year was scored: the sheets by complex and platform, and those of complexes made of their platforms'. */
export interface Scores {
  readonly sheets: ReadonlyMap<string, ScoreSheet>;
  readonly over: ReadonlyMap<string, ScoreSheet>;
  readonly leftOut: readonly LeftOut[];
}

/** The year that a report shows. */
export interface Year extends Scores {
  readonly year: number;
  readonly records: readonly MeasuredRecord[];
  readonly unrecorded: readonly ScoreSheet[];
}

/** What a report says of each record of the year, by complex. */
export function recordReports(
  { year, records, sheets }: Year,
  paths: ReadonlyMap<string, string> | undefined,
  pathsBefore: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, readonly RecordReport[]> {
  const reportOf = (record: MeasuredRecord): RecordReport => {
    const { complex, platform, measured } = record;
    const sheet = sheets.get(unitOf(record));
    const previous = pathsBefore?.get(unitOf(record));
    return {
      type: "record-report",
      key: keyOf("record-report", complex, platform, year),
      path: paths?.get(unitOf(record)) ?? "records",
      ...(previous !== undefined && { previous }),
      year,
      ...(platform !== undefined && { platform }),
      measured,
      ...(sheet && { sheet: withoutCohort(sheet) }),
    };
  };
  return new Map([...grouped(records, ({ complex }) => complex)].map(([complex, own]) => [complex, own.map(reportOf)]));
}

/** All sheets of a league have one cohort, which stands there. */
function withoutCohort(sheet: ScoreSheet): ScoreSheet {
  if (!sheet.cohort) return sheet;
  const { cohort: _inLeague, ...own } = sheet;
  return own;
}

/** The league of each scorecard that anybody was scored by. */
export function leaguesOf(
  { year, sheets, over, unrecorded }: Year,
  { scorecards = [], robustness }: AssessOptions,
  ground: Ground,
): LeagueReport[] {
  const lookUp = notStandingIn(ground);
  const isOver = appraisesPlatforms(ground.plan);
  const standing = [...(isOver ? over : sheets).values()].filter(({ complex }) => !lookUp(complex));
  return scorecards.flatMap((scorecard) => {
    const own = standing.filter((sheet) => sheet.scorecard === scorecard.id);
    if (own.length === 0) return [];
    // They have no rank, and may take anybody's.
    const open = unrecorded.filter((sheet) => sheet.scorecard === scorecard.id && sheet.platform === undefined);
    const all = [...own, ...open.map((sheet) => ({ ...sheet, rejected: true as const }))];
    const cohort = [...sheets.values()].find((sheet) => sheet.scorecard === scorecard.id)?.cohort;
    return [
      {
        type: "league-report",
        key: keyOf("league-report", scorecard.id, year),
        scorecard: scorecard.id,
        year,
        ranking: rankedBy(all, { ground }),
        ...(cohort && { cohort }),
        ...(robustness && !isOver && { robustness: robustnessOf(scorecard, all, robustness, ground) }),
      },
    ];
  });
}

/** What has a sheet: a complex, or a platform in it. */
export function unitOf({ complex, platform }: { readonly complex: string; readonly platform?: string }): string {
  return JSON.stringify(platform === undefined ? [complex] : [complex, platform]);
}
