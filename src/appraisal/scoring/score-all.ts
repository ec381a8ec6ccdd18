import * as z from "zod";
import { eachReadBy, guarded, takes } from "../../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  floorDivide,
  fractionOf,
  grouped,
  objectOf,
  yearEnd,
} from "../../kernel/index.js";
import { askedIn, finderOf } from "../../measures/index.js";
import { AnnualRecord, groundSchema, notStandingIn } from "../../registry/index.js";
import type { Grade, Scorecard } from "../scorecard/scorecard.js";
import { scorecardSchema } from "../scorecard/scorecard.js";
import { ahead } from "./ahead.js";
import { cohortsIn, type FrozenCohort, readFrozenCohort } from "./cohort.js";
import { graded, OPEN, type OpenSheet, openSheet, type QuotaHeld, type ScoreOptions } from "./score.js";
import type { ScoreSheet } from "./sheet.js";

/**
 * How records score, in their order: those of one year are each other's cohort, and share the quotas of its grades.
 *
 * The year before, for growth, is looked for among the records given. A quota (`topShare`) is a share of the year's
 * sheets, rounded down and cumulative from the best; sheets under a veto or rejected do not take a place in it. Those
 * level at the cut are all in or all out, as the grade says, never split.
 *
 * Work: records × indicators, n log n in the records where a cohort is put in order.
 *
 * @param scorecard - as `defineScorecard` gives it
 * @param records - of one year or several
 * @param options - `cohort`: that of earlier sheets, to score against values that stand still; `earlier`: records of
 * other years that are not to be scored themselves; `ground`: what facts and grants are looked up in, so that also what
 * was no complex at a year's end (or on the day, if that is earlier) is not scored for it, and is nobody's cohort
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
 *     { id: "top", label: { zh: "优秀", en: "top" }, atLeast: 50, topShare: 0.5 },
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
export const scoreAllTakes = /* @__PURE__ */ (() =>
  takes("scoreAll", {
    scorecard: scorecardSchema,
    records: eachReadBy(AnnualRecord),
    options: objectOf({
      cohort: z.unknown().exactOptional(),
      earlier: eachReadBy(AnnualRecord).exactOptional(),
      ground: groundSchema.exactOptional(),
    }).optional(),
  }))();

function allScored(
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  { cohort, earlier = [], ground }: ScoreOptions & { readonly cohort?: FrozenCohort } = {},
): ScoreSheet[] {
  const lookUp = ground && notStandingIn(ground);
  const standing = records.filter(({ complex, year }) => !lookUp?.(complex, yearEnd(year)));
  const find = finderOf([...(ground?.portfolio.records ?? []), ...earlier, ...records]);
  const askedOf = (record: AnnualRecord) => askedIn(record, find, ground);
  const sheets = new Map<AnnualRecord, ScoreSheet>();
  for (const ofYear of grouped(standing, ({ year }) => year).values()) {
    const cohorts = cohort ? readFrozenCohort(cohort) : cohortsIn(scorecard, ofYear, askedOf);
    const open = ofYear.map((record) => openSheet(scorecard, record, askedOf(record), cohorts));
    const settled = withQuotas(scorecard, open);
    ofYear.forEach((record, index) => {
      const sheet = settled[index];
      if (sheet) sheets.set(record, sheet);
    });
  }
  return records.flatMap((record) => sheets.get(record) ?? []);
}

function withQuotas(scorecard: Scorecard, open: readonly OpenSheet[]): ScoreSheet[] {
  if (scorecard.grades.every(({ topShare }) => topShare === undefined)) return open.map(({ sheet }) => sheet);
  const competing = open.filter(({ sheet, veto }) => veto !== "in-force" && !sheet.rejected);
  const field: Field = {
    size: open.length,
    totals: bestFirst(competing.map(({ sheet }) => sheet.total)),
    highs: bestFirst(competing.map(({ sheet }) => sheet.range[1])),
    lows: bestFirst(competing.filter(({ veto }) => veto === "none").map(({ sheet }) => sheet.range[0])),
  };
  return open.map(({ sheet, veto, unbounded }) => ({
    ...sheet,
    ...graded(scorecard, sheet.total, sheet.range, veto, unbounded, sheet.rejected ? OPEN : heldIn(field, sheet, veto)),
  }));
}

/** The totals that compete for a quota, best first: as they are, at best, and at worst (of those no veto can befall). */
interface Field {
  readonly size: number;
  readonly totals: readonly DecimalString[];
  readonly highs: readonly DecimalString[];
  readonly lows: readonly DecimalString[];
}

function bestFirst(totals: readonly DecimalString[]): DecimalString[] {
  return [...totals].sort((a, b) => compareDecimals(b, a));
}

/** Whether a sheet lies within a quota as it is, with all others at their best, and with all others at their worst. */
function heldIn(
  { size, totals, highs, lows }: Field,
  { total, range }: ScoreSheet,
  veto: OpenSheet["veto"],
): QuotaHeld {
  const [low, high] = range;
  const isOpen = low !== high;
  const held = (list: readonly DecimalString[], own: DecimalString, grade: Grade, self: boolean) =>
    1 + ahead(list, own, grade.ties !== "in") - (self ? 1 : 0) <= places(grade, size);
  return {
    settled: (grade) => held(totals, total, grade, grade.ties !== "in"),
    least: (grade) => held(highs, low, grade, grade.ties !== "in" || isOpen),
    most: (grade) => held(lows, high, grade, grade.ties !== "in" && veto === "none" && !isOpen),
  };
}

/** How many places a quota has. */
function places({ topShare = "1" }: Grade, size: number): number {
  const { over, under } = fractionOf(topShare);
  return Number(floorDivide(over * BigInt(size), under));
}
