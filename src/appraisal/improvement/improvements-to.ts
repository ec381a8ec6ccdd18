import * as z from "zod";
import { faultAt, guarded, keyOf, PolicyError, takes } from "../../finding/index.js";
import {
  compareFractions,
  type DecimalString,
  dividedBy,
  type Fraction,
  minus,
  objectOf,
  plus,
  roundedTo,
  times,
} from "../../kernel/index.js";
import { madePlan, type Plan, unknownName } from "../../plan/index.js";
import type { Observation } from "../../registry/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { scorecardSchema } from "../scorecard/scorecard.js";
import { type FrozenCohort, frozenCohortSchema, readFrozenCohort } from "../scoring/cohort.js";
import type { ScoreSheet } from "../scoring/sheet.js";
import { sheetSchema } from "../scoring/sheet.js";
import { requireOf, requireOneEach } from "../scoring/together.js";
import { adjustedIn } from "../scoring/units.js";
import { bestByCount, leavesIn } from "./best-by-count.js";
import { type Branch, improvable, type Leaf, leavesOf } from "./improvable.js";
import { leastTotal } from "./least-total.js";
import { spansYears } from "./movable.js";
import { type Needed, type NeededValue, neededFor } from "./needed-for.js";
import { readTwice } from "./read-twice.js";
import { type Lever, leversOf, shared } from "./shared.js";

/** What one indicator would have to come to. */
export interface ImprovementStep {
  readonly type: "improvement-step";
  readonly indicator: string;
  /** Of a value over several years the year whose record has to make it, those before being what they are. */
  readonly year?: number;
  /** What was observed; absent where nothing was. */
  readonly from?: Observation;
  /** What it would take: a value (in the unit of the indicator, rounded to the safe side), a combined rating, or further items. */
  readonly to: NeededValue;
  /** The share of the indicator's marks that it then has, to 12 places. */
  readonly share: DecimalString;
}

/** A way to a better grade: every step of it has to be taken. */
export interface Improvement {
  readonly type: "improvement";
  readonly key: string;
  readonly steps: readonly ImprovementStep[];
  /** The total that it comes to at least. */
  readonly total: DecimalString;
  /** Vetoes that have to be lifted besides. */
  readonly vetoes?: readonly string[];
  /** That the grade has a quota besides, so that the total alone does not make it. */
  readonly quota?: true;
  /** That the grade has a condition besides, which no total meets. */
  readonly condition?: true;
}

/**
 * The cheapest ways to a grade: first each indicator that could do it alone, with the value it would take; and, where
 * none can, the smallest set that suffices (each of its indicators at full marks but the last, which goes only as far
 * as needed). Empty where the grade is held already, where a condition has given another whatever the total, or where not even
 * full marks make it. A quota and a condition of the grade are left aside, and each way says so. The least and the greatest of
 * several years may be those of a year that is past, and what has no base cannot grow: such an indicator is no way. Nor is
 * one of a key that something else reads too, another indicator, marks on top or off, a veto: what moves it moves that as well.
 *
 * An input that is missing counts as no marks, also where a scorecard reweights, and no way leads over a cohort of which a
 * value is not known. By `min-max` the worst has to pass the best.
 *
 * Work: in proportion to the square of the indicators, of which there may be 1,000.
 *
 * @param scorecard - the one that the sheet was made with
 * @param sheet - the score as it is
 * @param grade - the id of the grade wanted
 * @param options - `cohort`: what the sheet was compared with, where it has none of its own, as those of a report; `plan`:
 * whose dictionary says what the figures are
 * @throws {@link PolicyError} for a grade that the scorecard does not have, for a sheet of another, and for more than 1,000 indicators
 *
 * @see 4.5.3c
 * @example
 * ```ts
 * import { AnnualRecord, defineScorecard, improvementsTo, score } from "innovation-service-complex";
 *
 * const linear = (id: string, marks: number, fullAt: number) => ({
 *   id, label: { zh: id, en: id }, marks, source: { observed: id }, scoring: { kind: "linear" as const, zeroAt: 0, fullAt },
 * });
 * const scorecard = defineScorecard({
 *   id: "short", title: { zh: "简表", en: "Short" }, provenance: "illustrative",
 *   root: { id: "all", label: { zh: "总分", en: "Total" }, marks: 100, children: [linear("served", 70, 400), linear("trained", 30, 60)] },
 *   grades: [{ id: "good", label: { zh: "良好", en: "good" }, atLeast: 60 }, { id: "poor", label: { zh: "较差", en: "poor" }, atLeast: 0 }],
 *   missing: "range", rounding: { places: 0, mode: "half-up" },
 * });
 * const record = AnnualRecord.parse({ complex: "pumps", year: 2020, observed: { served: 200, trained: 12 } });
 * const sheet = score(scorecard, record); // 35 + 6 = 41
 * improvementsTo(scorecard, sheet, "good").map(({ steps, total }) => [steps[0]?.indicator, steps[0]?.to, total]);
 * // => [["served", "305.714285714286", "60"], ["trained", "49", "60"]]
 * ```
 */
export function improvementsTo(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  grade: string,
  options: ImprovementOptions = {},
): Improvement[] {
  return guarded(improvementsToTakes, waysTo, scorecard, sheet, grade, options);
}

/** What a sheet does not say itself. */
export interface ImprovementOptions {
  /** What it was compared with, as `cohort` of a sheet, or of the league that a report has of its year. */
  readonly cohort?: FrozenCohort;
  /** The plan whose dictionary says which figures are counted, may be below 0, or are a part of another. */
  readonly plan?: Plan;
}

/** What {@link improvementsTo} takes. */
export const improvementsToTakes = /* @__PURE__ */ takes("improvementsTo", () => ({
  scorecard: scorecardSchema,
  sheet: sheetSchema,
  grade: z.string(),
  options: objectOf({ cohort: frozenCohortSchema.exactOptional(), plan: madePlan.exactOptional() }).optional(),
}));

function waysTo(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  grade: string,
  { cohort = sheet.cohort, plan }: ImprovementOptions = {},
): Improvement[] {
  const ids = scorecard.grades.map(({ id }) => id);
  const wanted = scorecard.grades.find(({ id }) => id === grade);
  if (!wanted) {
    const fault = unknownName("grade", grade, ids, scorecard.grades);
    throw new PolicyError({ zh: "没有这个等次", en: "no such grade" }, [fault]);
  }
  requireOf(scorecard, [sheet], () => "sheet");
  requireOneEach([sheet], () => "sheet");
  if (sheet.given || ids.indexOf(sheet.grade) <= ids.indexOf(grade)) return [];
  const task = taskOf(scorecard, sheet, wanted.atLeast, plan, cohort);
  requireFew(leavesOf(task.tree).length);
  const ways = waysIn(task);
  const { complex, platform, year } = sheet;
  return ways.map((way) => ({
    ...way,
    key: keyOf(way.type, scorecard.id, complex, platform, year, grade, ...way.steps.map(({ indicator }) => indicator)),
    ...(sheet.vetoes.length > 0 && { vetoes: sheet.vetoes }),
    ...(wanted.top !== undefined && { quota: true as const }),
    ...(wanted.when !== undefined && { condition: true as const }),
  }));
}

/** So many indicators are gone through in a few seconds. */
const MOST_INDICATORS = 1_000;

function requireFew(count: number): void {
  if (count <= MOST_INDICATORS) return;
  const zh = `不超过${MOST_INDICATORS}个指标的指标体系`;
  const en = `a scorecard of at most ${MOST_INDICATORS} indicators`;
  throw new PolicyError({ zh: "指标过多", en: "too many indicators" }, [
    faultAt("scorecard", count, zh, en, MOST_INDICATORS),
  ]);
}

/** An improvement, before it is said of which sheet. */
type Way = Omit<Improvement, "key">;

interface Task {
  readonly scorecard: Scorecard;
  readonly year: number;
  readonly tree: Branch;
  /** The marks on top or off. */
  readonly adjusted: Fraction;
  /** The share of the root's marks that it takes. */
  readonly wanted: Fraction;
}

function taskOf(
  scorecard: Scorecard,
  sheet: ScoreSheet,
  atLeast: DecimalString,
  plan: Plan | undefined,
  cohort: FrozenCohort | undefined = {},
): Task {
  const tree = improvable(scorecard.root, sheet.root, readFrozenCohort(cohort).prepared, readTwice(scorecard), plan);
  const adjusted = adjustedIn(sheet);
  const wanted = dividedBy(minus(leastTotal(scorecard, atLeast), adjusted), tree.marks);
  return { scorecard, year: sheet.year, tree, adjusted, wanted };
}

function waysIn(task: Task): readonly Way[] {
  const now = shared(task.tree, new Map());
  if (compareFractions(now.share, task.wanted) >= 0) return [improvement(task, [], now.share)];
  const alone = leversOf(now, task.wanted).flatMap((lever) => byOne(task, lever) ?? []);
  return alone.length > 0 ? alone : smallestSet(task);
}

interface Step {
  readonly leaf: Leaf;
  readonly needed: Needed;
}

/** One leaf brought as far as needed; `undefined` where that does not do. */
function byOne(task: Task, lever: Lever): Way | undefined {
  const step = lastStep(lever);
  const share = step && lever.having(step.needed.share);
  return share && compareFractions(share, task.wanted) >= 0 ? improvement(task, [step], share) : undefined;
}

function lastStep({ leaf, least }: Lever): Step | undefined {
  const needed = compareFractions(least, leaf.share) > 0 ? neededFor(leaf, least) : undefined;
  return needed && { leaf, needed };
}

/** The fewest leaves that do at their best, the one with least to gain brought only as far as needed. */
function smallestSet(task: Task): Way[] {
  const enough = bestByCount(task.tree).find(({ share }) => compareFractions(share, task.wanted) >= 0);
  if (!enough) return [];
  const gain = ({ marks, best, share }: Leaf) => times(marks, minus(best, share));
  const byGain = leavesIn(enough.leaves).sort((a, b) => compareFractions(gain(b), gain(a)));
  const full = byGain.slice(0, -1);
  const others = shared(task.tree, new Map(full.map((leaf) => [leaf, leaf.best])));
  const lever = leversOf(others, task.wanted).find(({ leaf }) => leaf === byGain.at(-1));
  const last = lever && lastStep(lever);
  if (!last) return [];
  const steps = full.flatMap((leaf): Step[] => {
    const needed = neededFor(leaf, leaf.best);
    return needed ? [{ leaf, needed }] : [];
  });
  const all = [...steps, last];
  const { share } = shared(task.tree, new Map(all.map(({ leaf, needed }) => [leaf, needed.share])));
  return compareFractions(share, task.wanted) >= 0 ? [improvement(task, all, share)] : [];
}

/** The improvement of some steps that make the whole have a share. */
function improvement({ scorecard, year, tree, adjusted }: Task, steps: readonly Step[], share: Fraction): Way {
  const total = plus(times(share, tree.marks), adjusted);
  return {
    type: "improvement",
    steps: steps.map(({ leaf: { indicator, scored }, needed }) => ({
      type: "improvement-step",
      indicator: indicator.id,
      ...(spansYears(indicator.source) && { year }),
      ...(scored.raw !== undefined && { from: scored.raw }),
      to: needed.to,
      share: roundedTo(needed.share, 12),
    })),
    total: roundedTo(total, scorecard.rounding.places, scorecard.rounding.mode),
  };
}
