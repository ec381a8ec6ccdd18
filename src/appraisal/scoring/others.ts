import { fractionOf, roundedTo } from "../../kernel/index.js";
import { type Asked, dayIn } from "../../measures/index.js";
import { appraisesPlatforms } from "../../plan/index.js";
import { type AnnualRecord, type Ground, hasAllRecords, notStandingIn, strayOf } from "../../registry/index.js";
import { type Contender, groupOf, judgeGrades } from "../grading/contender.js";
import { mostOf } from "../scorecard/most.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { applying } from "../scorecard/scorecard-for.js";
import type { OpenSheet } from "./score.js";

/** A complex besides those whose records are scored, and its record of the year, where it has one. */
interface Other {
  readonly id: string;
  readonly record?: AnnualRecord;
  /** Whether the scorecard is for it for certain. */
  readonly isCounted: boolean;
}

/**
 * The complexes besides those whose records are scored: all that stand at the year's end, or on the day, and that the
 * scorecard is for; those that it may be for are not counted, but may take a place.
 */
export function othersIn(
  scorecards: readonly Scorecard[],
  scorecard: Scorecard,
  scored: readonly Pick<Unit, "complex">[],
  year: number,
  ground: Ground,
): Other[] {
  const { portfolio, asOf } = ground;
  const lookUp = notStandingIn(ground);
  const day = dayIn(year, asOf);
  const seen = new Set(scored.map(({ complex }) => complex));
  const recorded = new Map(
    (appraisesPlatforms(ground.plan) ? [] : (portfolio.records ?? []))
      .filter((record) => record.year === year && record.platform === undefined)
      .map((record) => [record.complex, record]),
  );
  return portfolio.complexes.flatMap((complex): Other[] => {
    const { id } = complex;
    if (seen.has(id) || lookUp(id, day)) return [];
    seen.add(id);
    const { certain, open } = applying(scorecards, complex, { ...ground, asOf: day });
    if (!certain.includes(scorecard) && !open.includes(scorecard)) return [];
    const record = recorded.get(id);
    return [{ id, ...(record && { record }), isCounted: certain.length === 1 && open.length === 0 }];
  });
}

/** Stands for the platform that a record does not name; no id is empty. */
export const UNNAMED = "";

/** A platform of a complex. */
type Unit = Pick<AnnualRecord, "complex" | "platform">;

/**
 * Of complexes of which platforms are recorded in a year, the platforms that may have a record of it, too: those that there
 * were before, those recorded under a name that is no complex's and may be meant for it, and, without a name, that of a
 * record of the year that does not say of which platform it is.
 */
export function absentPlatforms(
  scored: readonly Unit[],
  ground: Ground | undefined,
  year: number,
  known: readonly AnnualRecord[] = ground?.portfolio.records ?? [],
): Required<Unit>[] {
  const unitOf = ({ complex, platform }: Unit) => JSON.stringify([complex, platform]);
  const complexes = new Set(scored.flatMap(({ complex, platform }) => (platform === undefined ? [] : complex)));
  const seen = new Set(scored.map(unitOf));
  const ofPlatforms = ground !== undefined && appraisesPlatforms(ground.plan);
  const meantBy = ({ complex: name, year: of, platform }: AnnualRecord) => {
    const mayBeOf = ground && strayOf(ground.portfolio.complexes, name);
    if (mayBeOf) return [...complexes].filter(mayBeOf);
    return of < year === (platform !== undefined) && complexes.has(name) ? [name] : [];
  };
  return known.flatMap((record) => {
    const { platform = ofPlatforms ? UNNAMED : undefined } = record;
    if (platform === undefined || record.year > year) return [];
    return meantBy(record).flatMap((complex) => {
      const unit = { complex, platform };
      if (seen.has(unitOf(unit)) || (ground && hasAllRecords(ground, complex))) return [];
      seen.add(unitOf(unit));
      return [unit];
    });
  });
}

/** Those of them that may come to be compared with: those without a record, and those that the scorecard may be for. */
export function openAmong(others: readonly Other[], ground: Ground): Other[] {
  return others.filter(({ id, record, isCounted }) => (record ? !isCounted : !hasAllRecords(ground, id)));
}

/** How one of them competes; `isAll`: whether all records of one are there. */
export function contenderOf(
  { id, record, isCounted }: Other,
  scorecard: Scorecard,
  year: number,
  {
    isAll,
    opened,
    askedOf,
  }: {
    readonly isAll: (id: string) => boolean;
    readonly opened: (record: AnnualRecord) => OpenSheet;
    readonly askedOf: (record: AnnualRecord) => Asked;
  },
): Contender {
  if (record) return { ...opened(record).contender, isCounted };
  const contender = { ...unrecorded(scorecard, askedOf({ complex: id, year, observed: {} })), isCounted };
  // Where all records of one are there, one without has none: it is of the base, and takes no place.
  return isAll(id)
    ? { ...contender, high: "0", veto: "in-force", given: contender.given.map(() => "unmet" as const) }
    : contender;
}

/** One without a record: it may come to anything from 0 to full marks. */
function unrecorded(scorecard: Scorecard, asked: Asked): Omit<Contender, "isCounted"> {
  const { rounding, grades, vetoes = [] } = scorecard;
  const most = mostOf(scorecard);
  const high = most === undefined ? undefined : roundedTo(fractionOf(most), rounding.places, rounding.mode);
  const { when, given } = judgeGrades(grades, asked, high);
  return {
    low: "0",
    ...(high !== undefined && { high }),
    veto: vetoes.length > 0 ? "possible" : "none",
    ...{ when, given, isRejected: false, groupIn: groupOf(asked) },
  };
}
