import { eachReadBy, guarded, takes } from "../../finding/index.js";
import { grouped, objectOf, yearEnd } from "../../kernel/index.js";
import { askedIn, dayIn, finderOf } from "../../measures/index.js";
import type { InScope } from "../../plan/index.js";
import {
  AnnualRecord,
  type Ground,
  groundSchema,
  hasAllRecords,
  notStandingIn,
  perhapsNone,
} from "../../registry/index.js";
import type { Contender } from "../grading/contender.js";
import { gradesAmong } from "../grading/grades-among.js";
import { requireFitting } from "../scorecard/check-against-plan.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { scorecardSchema } from "../scorecard/scorecard.js";
import { applying } from "../scorecard/scorecard-for.js";
import { cohortsIn, type FrozenCohort, frozenCohortSchema, isRelative, readFrozenCohort } from "./cohort.js";
import { joinedByComplex } from "./joined.js";
import { absentPlatforms, contenderOf, openAmong, othersIn } from "./others.js";
import { openSheet, type ScoreOptions } from "./score.js";
import type { ScoreSheet } from "./sheet.js";

/**
 * How records score, in their order: those of one year are each other's cohort, and share the quotas of its grades.
 *
 * The year before, for growth, is looked for among the records given. A quota (`top`) is a share of all who are
 * appraised, or a number, cumulative from the best: of the year's sheets and, on a ground, of every complex besides that
 * stands at the year's end and that the scorecard is for; one without a record may still come to any marks, and to any place
 * in a cohort, unless the portfolio says that its records are complete. A figure that one of a cohort lacks opens the marks of
 * all that are compared with it, and of complexes that read alike one may be none. Sheets under a
 * veto, rejected or given a grade by a condition take no place in it. Those level at the cut are all in or all out, as the
 * grade says, never split.
 *
 * Work: records × indicators, n log n in the records where a cohort is put in order.
 *
 * @param scorecard - as `defineScorecard` gives it
 * @param records - of one year or several
 * @param options - `cohort`: that of earlier sheets, to score against values that stand still; `earlier`: records of
 * other years that are not to be scored themselves; `ground`: what facts and grants are looked up in, so that also what
 * was no complex at a year's end (or on the day, if that is earlier), or is none that the scorecard applies to, is not
 * scored for it, and is nobody's cohort
 *
 * @see 4.5.3a
 * @see 4.5.3c
 * @example
 * ```ts
 * import { AnnualRecord, defineScorecard, scoreAll } from "innovation-service-complex";
 *
 * const scorecard = defineScorecard({
 *   id: "league", title: { zh: "比较", en: "League" }, provenance: "illustrative",
 *   root: {
 *     id: "all", label: { zh: "总分", en: "Total" }, marks: 100,
 *     children: [{
 *       id: "income", label: { zh: "服务收入", en: "Service income" }, marks: 100, source: { observed: "service-income" },
 *       scoring: { kind: "cohort", method: "min-max", better: "higher", constant: "half" },
 *     }],
 *   },
 *   grades: [
 *     { id: "top", label: { zh: "优秀", en: "top" }, atLeast: 50, top: { share: 0.5, round: "down" } },
 *     { id: "other", label: { zh: "其他", en: "other" }, atLeast: 0 },
 *   ],
 *   missing: "range", rounding: { places: 1, mode: "half-up" },
 * });
 * const records = [300, 100, 250, 200].map((income, index) =>
 *   AnnualRecord.parse({ complex: `c${index + 1}`, year: 2020, observed: { "service-income": income } }));
 * scoreAll(scorecard, records).map(({ complex, total, grade }) => `${complex} ${total} ${grade}`);
 * // => ["c1 100 top", "c2 0 other", "c3 75 top", "c4 50 other"]
 * ```
 */
export function scoreAll(
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  options: ScoreOptions & { readonly cohort?: FrozenCohort } = {},
): ScoreSheet[] {
  return guarded(scoreAllTakes, allScored, scorecard, records, options);
}

/** What {@link scoreAll} takes. */
export const scoreAllTakes = /* @__PURE__ */ takes("scoreAll", () => ({
  scorecard: scorecardSchema,
  records: eachReadBy(AnnualRecord),
  options: objectOf({
    cohort: frozenCohortSchema.exactOptional(),
    earlier: eachReadBy(AnnualRecord).exactOptional(),
    ground: groundSchema.exactOptional(),
  }).optional(),
}));

function allScored(scorecard: Scorecard, records: readonly AnnualRecord[], options: AllOptions = {}): ScoreSheet[] {
  requireFitting(scorecard, options.ground);
  return scoredAmong([scorecard], scorecard, records, options);
}

/** The records of complexes that a scorecard is for, and whose are perhaps; without a ground all are. */
function thoseItIsFor(
  scorecards: readonly Scorecard[],
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  year: number,
  ground: Ground | undefined,
): { readonly ofYear: readonly AnnualRecord[]; readonly perhaps: ReadonlySet<string> } {
  const perhaps = new Set<string>();
  if (!ground || scorecard.appliesTo === undefined) return { ofYear: records, perhaps };
  const day = dayIn(year, ground.asOf);
  const none = new Set<string>();
  for (const complex of ground.portfolio.complexes) {
    const { certain, open } = applying(scorecards, complex, { ...ground, asOf: day });
    if (open.includes(scorecard)) perhaps.add(complex.id);
    else if (!certain.includes(scorecard)) none.add(complex.id);
  }
  return { ofYear: records.filter(({ complex }) => !none.has(complex)), perhaps };
}

type AllOptions = ScoreOptions & { readonly cohort?: FrozenCohort };

interface Among {
  /** Of part of an area nobody knows with whom of the rest they compete. */
  readonly isWithin?: InScope;
  /** Sheets of complexes from those of their platforms, and what these are weighted by. */
  readonly over?: { readonly weight?: string };
}

/**
 * How records score that one of several scorecards is for: those that another is for compete for no place in its grades.
 */
export function scoredAmong(
  scorecards: readonly Scorecard[],
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  { cohort, earlier = [], ground, isWithin, over }: AllOptions & Among,
): ScoreSheet[] {
  const lookUp = ground && notStandingIn(ground);
  const standing = records.filter(({ complex, year }) => !lookUp?.(complex, yearEnd(year)));
  const known = [...(ground?.portfolio.records ?? []), ...earlier, ...records];
  const find = finderOf(known);
  const askedOf = (record: AnnualRecord) => askedIn(record, find, ground);
  const isAll = (id: string) => ground !== undefined && hasAllRecords(ground, id);
  const hasQuota = scorecard.grades.some(({ top }) => top !== undefined);
  const sheets = new Map<AnnualRecord, ScoreSheet>();
  for (const [year, standingIn] of grouped(standing, (record) => record.year)) {
    const { ofYear, perhaps } = thoseItIsFor(scorecards, scorecard, standingIn, year, ground);
    const others =
      ground && (hasQuota || isRelative(scorecard)) ? othersIn(scorecards, scorecard, ofYear, year, ground) : [];
    const absent = absentPlatforms(ofYear, ground, year, known).map((unit) => ({ ...unit, year, observed: {} }));
    const besides = isWithin ? "any" : (ground ? openAmong(others, ground).length : 0) + absent.length;
    const alike = perhapsNone(
      ground && { ...ground, asOf: dayIn(year, ground.asOf) },
      ofYear.map(({ complex }) => complex),
    );
    const cohorts = cohort ? readFrozenCohort(cohort) : cohortsIn(scorecard, ofYear, askedOf, { besides, alike });
    const opened = (record: AnnualRecord) => openSheet(scorecard, record, askedOf(record), cohorts);
    const open = ofYear.map(opened);
    const units = over
      ? joinedByComplex(scorecard, [...ofYear, ...absent], [...open, ...absent.map(opened)], over.weight, askedOf)
      : new Map(ofYear.flatMap((record, index) => (open[index] ? [[record, open[index]] as const] : [])));
    const contending = (complex: string, contender: Contender) =>
      alike.has(complex) || perhaps.has(complex) ? { ...contender, isPerhapsNone: true } : contender;
    const contenders = () => [
      ...[...units].map(([{ complex }, { contender }]) => contending(complex, contender)),
      ...others.map((other) => contending(other.id, contenderOf(other, scorecard, year, { isAll, opened, askedOf }))),
    ];
    const settled = hasQuota ? gradesAmong(scorecard.grades, contenders(), isWithin) : [];
    for (const [index, [record, { sheet }]] of [...units].entries()) {
      sheets.set(record, { ...sheet, ...settled[index] });
    }
  }
  return records.flatMap((record) => sheets.get(record) ?? []);
}
