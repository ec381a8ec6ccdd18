import * as z from "zod";
import { eachReadBy, faultAt, guarded, keyOf, PolicyError, readBy, takes, VERSION } from "../../finding/index.js";
import {
  type DecimalString,
  exactText,
  type Fraction,
  greater,
  objectOf,
  plus,
  roundedTo,
  ZERO,
} from "../../kernel/index.js";
import { type Asked, askedIn, finderOf } from "../../measures/index.js";
import { AnnualRecord, type Ground, groundSchema, perhapsNone } from "../../registry/index.js";
import { type Contender, groupOf, judgeGrades } from "../grading/contender.js";
import { gradeAlone } from "../grading/grades-among.js";
import { requireFitting } from "../scorecard/check-against-plan.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { scorecardSchema } from "../scorecard/scorecard.js";
import { adjust, adjustedBy, overCapOf, vetoed } from "./adjust.js";
import { type Cohorts, cohortsIn, type FrozenCohort, frozenCohortSchema, readFrozenCohort } from "./cohort.js";
import { scoreGroup } from "./group.js";
import type { ScoreSheet } from "./sheet.js";

/**
 * How one record of a year scores: total, range, grade, and the tree that shows where every mark comes from.
 *
 * All arithmetic is exact until the total is rounded, once, as the scorecard says; grade and rank come from the
 * rounded total. A missing input never counts as 0 in silence: it is listed, and the range says what the total can
 * come to. A grade with a quota (`top`) is settled among all records, by `scoreAll`; here it stays open.
 *
 * Work: linear in the indicators; with a cohort n log n in its values.
 *
 * @param scorecard - as `defineScorecard` gives it
 * @param record - what was observed and measured in the year
 * @param options - `cohort`: the records to compare with, or the `cohort` of an earlier sheet, whose values stand still;
 * `earlier`: records of other years, for growth and figures over years; `ground`: what facts and grants are looked up in
 *
 * @throws {@link PolicyError} for records to compare with of which none is of the year, and a scorecard that names what the
 * plan of the ground does not have
 *
 * @see 4.5.3a
 * @see 4.5.3b
 * @example
 * ```ts
 * import { AnnualRecord, defineScorecard, score } from "innovation-service-complex";
 *
 * const scorecard = defineScorecard({
 *   id: "short", title: { zh: "简表", en: "Short" }, provenance: "illustrative",
 *   root: {
 *     id: "all", label: { zh: "总分", en: "Total" }, marks: 100,
 *     children: [{
 *       id: "income", label: { zh: "服务收入", en: "Service income" }, marks: 60,
 *       source: { observed: "service-income" }, scoring: { kind: "linear", zeroAt: 0, fullAt: 9000000 },
 *     }, {
 *       id: "growth", label: { zh: "收入增长", en: "Growth" }, marks: 40,
 *       source: { growth: "service-income" }, scoring: { kind: "linear", zeroAt: 0, fullAt: 0.2 },
 *     }],
 *   },
 *   grades: [{ id: "good", label: { zh: "良好", en: "good" }, atLeast: 60 }, { id: "poor", label: { zh: "较差", en: "poor" }, atLeast: 0 }],
 *   missing: "range", rounding: { places: 2, mode: "half-up" },
 * });
 * const record = AnnualRecord.parse({ complex: "pumps", year: 2020, observed: { "service-income": 1000000 } });
 * const { total, range, grade, certain, missing, root } = score(scorecard, record);
 * [total, range, grade, certain]; // => ["6.67", ["6.67", "46.67"], "poor", true]
 * missing; // => ["previous.observed.service-income"]
 * root.children[0]?.exact; // => "20/3"
 * ```
 */
export function score(
  scorecard: Scorecard,
  record: AnnualRecord,
  options: ScoreOptions & { readonly cohort?: readonly AnnualRecord[] | FrozenCohort } = {},
): ScoreSheet {
  return guarded(scoreTakes, scored, scorecard, record, options);
}

/** What {@link score} takes. */
export const scoreTakes = /* @__PURE__ */ takes("score", () => ({
  scorecard: scorecardSchema,
  record: readBy(AnnualRecord),
  options: objectOf({
    cohort: z.union([eachReadBy(AnnualRecord), frozenCohortSchema]).exactOptional(),
    earlier: eachReadBy(AnnualRecord).exactOptional(),
    ground: groundSchema.exactOptional(),
  }).optional(),
}));

function scored(
  scorecard: Scorecard,
  record: AnnualRecord,
  {
    cohort = [],
    earlier = [],
    ground,
  }: ScoreOptions & { readonly cohort?: readonly AnnualRecord[] | FrozenCohort } = {},
): ScoreSheet {
  requireFitting(scorecard, ground);
  const others = isRecords(cohort) ? cohort : [];
  const find = finderOf([...(ground?.portfolio.records ?? []), ...others, ...earlier]);
  const ofYear = others.filter(({ year }) => year === record.year);
  if (others.length > 0 && ofYear.length === 0) throw ofNoYear(record, others);
  const cohorts = isRecords(cohort)
    ? cohortsIn(scorecard, ofYear, (each) => askedIn(each, find, ground), {
        besides: 0,
        alike: perhapsNone(
          ground,
          ofYear.map(({ complex }) => complex),
        ),
      })
    : readFrozenCohort(cohort);
  return openSheet(scorecard, record, askedIn(record, find, ground), cohorts).sheet;
}

/** A cohort without a record of the year would compare with nobody. */
function ofNoYear({ year }: AnnualRecord, others: readonly AnnualRecord[]): PolicyError {
  const [zh, en] = [`含${year}年度的记录`, `records of ${year} among them`];
  const got = [...new Set(others.map((other) => other.year))];
  return new PolicyError({ zh: "比较对象有误", en: "not a usable cohort" }, [
    faultAt("cohort", got, zh, en, year, "does-not-fit"),
  ]);
}

/** What a record is scored with, beside its cohort. */
export interface ScoreOptions {
  /** Records of other years, for growth and figures over years. */
  readonly earlier?: readonly AnnualRecord[];
  /** The plan, the portfolio and the day that facts, grants, listings and quotas are looked up in. */
  readonly ground?: Ground;
}

function isRecords(cohort: readonly AnnualRecord[] | FrozenCohort): cohort is readonly AnnualRecord[] {
  return Array.isArray(cohort);
}

/** A sheet whose quotas are not settled, with what settles them. */
export interface OpenSheet {
  readonly sheet: ScoreSheet;
  readonly contender: Contender;
  /** The least and the most that its total can come to, before it is rounded. */
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Scores a record, leaving quotas open. */
export function openSheet(scorecard: Scorecard, record: AnnualRecord, asked: Asked, cohorts: Cohorts): OpenSheet {
  const root = scoreGroup(
    scorecard.root,
    { asked, cohorts: cohorts.prepared, openCohorts: cohorts.open },
    scorecard.missing === "reweight",
  );
  const adjusted = (scorecard.adjustments ?? []).map((adjustment) => adjust(adjustment, asked));
  const vetoes = (scorecard.vetoes ?? []).map((veto) => vetoed(veto, asked));
  const together = (end: "got" | "low" | "high", marks: Fraction) =>
    floored(adjusted.length === 0 ? marks : plus(marks, adjustedBy(scorecard, adjusted, end).marks));
  const exact = together("got", root.got ?? root.low);
  const { over } = adjustedBy(scorecard, adjusted, "got");
  const low = adjusted.some((each) => each.open === "below") ? ZERO : together("low", root.low);
  const high = together("high", root.high);
  const published = (value: Fraction): DecimalString =>
    roundedTo(value, scorecard.rounding.places, scorecard.rounding.mode);
  const total = published(exact);
  // Where nothing is open both are the total.
  const range = [low === exact ? total : published(low), high === exact ? total : published(high)] as const;
  const isUnbounded = scorecard.bonusCap === undefined && adjusted.some((each) => each.open === "above");
  const { when, given, ...conditions } = judgeGrades(scorecard.grades, asked, isUnbounded ? undefined : range[1]);
  const missing = [
    ...new Set([
      ...root.node.missing,
      ...adjusted.flatMap(({ line }) => line.missing),
      ...vetoes.flatMap((veto) => veto.missing),
      ...conditions.missing,
    ]),
  ];
  const inForce = vetoes.filter(({ verdict }) => verdict === "in-force").map(({ id }) => id);
  const veto =
    inForce.length > 0 ? "in-force" : vetoes.some(({ verdict }) => verdict === "possible") ? "possible" : "none";
  const isRejected = scorecard.missing === "reject" && missing.length > 0;
  const contender: Contender = {
    total,
    low: range[0],
    ...(!isUnbounded && { high: range[1] }),
    ...{ veto, when, given, isRejected, isCounted: true },
    groupIn: groupOf(asked),
  };
  const sheet: ScoreSheet = {
    type: "score-sheet",
    key: keyOf("score-sheet", scorecard.id, record.complex, record.platform, record.year),
    scorecard: scorecard.id,
    complex: record.complex,
    ...(record.platform !== undefined && { platform: record.platform }),
    year: record.year,
    total,
    exact: (exact === root.got && (root.node.exact ?? root.node.got)) || exactText(exact),
    range,
    ...(isUnbounded && { unbounded: true as const }),
    grades: scorecard.grades.map(({ id }) => id),
    ...gradeAlone(scorecard.grades, contender),
    ...(isRejected && { rejected: true as const }),
    vetoes: inForce,
    adjustments: adjusted.map(({ line }) => line),
    ...overCapOf(over),
    missing,
    root: root.node,
    ...(cohorts.prepared.size > 0 && { cohort: cohorts.frozen }),
    stamp: { library: VERSION, scorecard: scorecard.id, provenance: scorecard.provenance },
  };
  return { sheet, contender, low, high };
}

function floored(value: Fraction): Fraction {
  return greater(value, ZERO);
}
