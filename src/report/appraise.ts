import {
  requireWeight,
  type Scorecard,
  type ScoreSheet,
  type Standing,
  scorecardFor,
  scoredAmong,
  unrecordedSheets,
} from "../appraisal/index.js";
import { keyOf, PolicyError } from "../finding/index.js";
import { type PlainDate, perKey, yearEnd, yearOf } from "../kernel/index.js";
import { type MeasuredRecord, measureThose } from "../measures/index.js";
import { appraisesPlatforms, type InScope, type Plan, scopeOf } from "../plan/index.js";
import { type AnnualRecord, type Complex, type Ground, notStandingIn, type Portfolio } from "../registry/index.js";
import { leaguesOf, recordReports, type Scores, unitOf } from "./appraised-year.js";
import type { AssessOptions } from "./options.js";
import type { LeagueReport, LeftOut, RecordReport } from "./policy-report.js";
import { standingsOf } from "./standings.js";

/** The appraisal part of a report, with what each complex has of it. */
export interface Appraised {
  /** The records of the year appraised, by complex. */
  readonly records: ReadonlyMap<string, readonly RecordReport[]>;
  /** Where the years' appraisals have brought each complex that has any. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The sheets of the year appraised, in the order of the portfolio. */
  readonly sheets: readonly ScoreSheet[];
  /** By complex, the sheets made of those of platforms, where platforms are appraised. */
  readonly over: ReadonlyMap<string, ScoreSheet>;
  /** Those that may yet come, of complexes that have no record of the year. */
  readonly unrecorded: readonly ScoreSheet[];
  readonly leagues: readonly LeagueReport[];
  readonly leftOut: readonly LeftOut[];
  /** The sheets of complexes and platforms in the last year up to one that has records, as that year's end had them. */
  readonly sheetsBy: (year: number) => readonly ScoreSheet[];
}

/** The last year that has ended by the close of a day. */
export function lastYearEnded(asOf: PlainDate): number {
  const year = yearOf(asOf);
  return asOf === yearEnd(year) ? year : year - 1;
}

/**
 * Appraises the last year that has ended and has records; under rules of standing the years before it too.
 *
 * Growth is against the year before. Of records that stand twice the first counts.
 */
export function appraise(plan: Plan, portfolio: Portfolio, options: AssessOptions): Appraised | undefined {
  const paths = pathsOfRecords(portfolio.records ?? [], lastYearEnded(options.asOf));
  const years = [...paths.keys()].sort((a, b) => a - b);
  const year = years.at(-1);
  if (year === undefined) return undefined;
  const complexes = new Map(
    [...portfolio.complexes.entries()].reverse().map(([index, complex]) => [complex.id, { complex, index }]),
  );
  const wanted = measuresAsked(options.scorecards ?? []);
  // Of the years before nothing is shown: they are measured as far as scores ask it.
  const measuredIn = perKey((of: number) =>
    measuredRecords(plan, portfolio, of, paths.get(of), of === year ? {} : { wanted }),
  );
  const lookUp = notStandingIn({ plan, portfolio, asOf: options.asOf });
  const scored = options.standing ? years : [year];
  const isWithin = scopeOf(plan, options.scope, options.asOf);
  const scoresIn = perKey((of: number): Scores => {
    const standing = measuredIn(of).filter(({ complex }) => !lookUp(complex, yearEnd(of)));
    const at = { plan, portfolio, asOf: yearEnd(of), isWithin };
    return scoreYear(at, options, complexes, standing, measuredIn(of - 1));
  });
  const history = scored.map(scoresIn);
  const scores = scoresIn(year);
  const ground = { plan, portfolio, asOf: options.asOf };
  const last = { year, records: measuredIn(year), ...scores, unrecorded: unrecordedIn(year, scores, options, ground) };
  return {
    records: recordReports(last, paths.get(year), paths.get(year - 1)),
    standings: standingsOf(
      history.flatMap(({ sheets, over }) => [...sheets.values(), ...over.values()]),
      options.standing,
      ground,
      year,
    ),
    sheets: sheetsIn(last.records, last),
    over: last.over,
    unrecorded: last.unrecorded,
    leagues: leaguesOf(last, options, ground),
    leftOut: last.leftOut,
    sheetsBy: (of) => {
      const appraised = years.filter((each) => each <= of).at(-1);
      return appraised === undefined ? [] : sheetsIn(measuredIn(appraised), scoresIn(appraised));
    },
  };
}

function sheetsIn(records: readonly AnnualRecord[], { sheets }: Pick<Scores, "sheets">): ScoreSheet[] {
  return records.flatMap((record) => sheets.get(unitOf(record)) ?? []);
}

/** The sheets that may yet come in a year of who has none. */
function unrecordedIn(
  year: number,
  { sheets }: Scores,
  { scorecards = [] }: AssessOptions,
  ground: Ground,
): readonly ScoreSheet[] {
  return scorecards.flatMap((scorecard) => unrecordedSheets(scorecards, scorecard, [...sheets.values()], year, ground));
}

/** By year up to the last one, and by complex and platform, where the first record stands. */
function pathsOfRecords(records: readonly AnnualRecord[], last: number): Map<number, Map<string, string>> {
  const paths = new Map<number, Map<string, string>>();
  records.forEach((record, index) => {
    if (record.year > last) return;
    const ofYear = paths.get(record.year) ?? new Map<string, string>();
    paths.set(record.year, ofYear);
    if (!ofYear.has(unitOf(record))) ofYear.set(unitOf(record), `records[${index}]`);
  });
  return paths;
}

/** The records of a year with their measures: those that are on record, of a complex with a double id the first. */
function measuredRecords(
  plan: Plan,
  portfolio: Portfolio,
  year: number,
  paths: ReadonlyMap<string, string> | undefined,
  those: Omit<Parameters<typeof measureThose>[3], "isAsked">,
): MeasuredRecord[] {
  if (!paths) return [];
  const left = new Set(paths.keys());
  const recorded = new Set((portfolio.records ?? []).flatMap((record) => (record.year === year ? record.complex : [])));
  const isAsked = ({ id }: Complex) => recorded.has(id);
  return measureThose(plan, portfolio, { year }, { ...those, isAsked }).filter((record) => left.delete(unitOf(record)));
}

/** The measures that scorecards ask for anywhere. */
function measuresAsked(within: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof within !== "object" || within === null) return found;
  for (const [key, value] of Object.entries(within)) {
    if (key === "measured" && typeof value === "string") found.add(value);
    else measuresAsked(value, found);
  }
  return found;
}

function scoreYear(
  { isWithin, ...ground }: Ground & { readonly isWithin: InScope | undefined },
  { scorecards = [], platforms = {} }: AssessOptions,
  complexes: ReadonlyMap<string, { readonly complex: Complex; readonly index: number }>,
  records: readonly AnnualRecord[],
  previous: readonly AnnualRecord[],
): Scores {
  const isOver = appraisesPlatforms(ground.plan);
  const ofPlatforms = records.filter(({ platform }) => platform !== undefined);
  // Where platforms are appraised, a record of a complex as a whole is of nothing that is.
  const appraised = isOver ? ofPlatforms : records;
  const byScorecard = new Map<Scorecard, AnnualRecord[]>();
  const leftOut = new Map<string, LeftOut>();
  for (const record of scorecards.length === 0 ? [] : appraised) {
    const found = complexes.get(record.complex);
    if (!found) continue;
    try {
      const scorecard = scorecardFor(scorecards, found.complex, ground);
      const group = byScorecard.get(scorecard);
      if (group) group.push(record);
      else byScorecard.set(scorecard, [record]);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      const path = `complexes[${found.index}]`;
      leftOut.set(path, {
        type: "left-out",
        key: keyOf("left-out", "appraisal", record.complex),
        part: "appraisal",
        path,
        faults: error.faults,
      });
    }
  }
  const scored = (group: "each" | "over") =>
    [...byScorecard].flatMap(([scorecard, records]) =>
      scoredAmong(scorecards, scorecard, records, {
        ...{ earlier: previous, ground, ...(isWithin && { isWithin }) },
        ...(group === "over" && { over: platforms }),
      }),
    );
  if (isOver) requireWeight("options.platforms.weight", platforms.weight, ofPlatforms);
  return {
    sheets: new Map(scored("each").map((sheet) => [unitOf(sheet), sheet])),
    over: new Map(isOver ? scored("over").map((sheet) => [sheet.complex, sheet]) : []),
    leftOut: [...leftOut.values()],
  };
}
