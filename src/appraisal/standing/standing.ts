import * as z from "zod";
import { type Fault, faultAt, guarded, PolicyError, readBy, takes } from "../../finding/index.js";
import { idSchema, listOf, partOf, yearSchema } from "../../kernel/index.js";
import type { ScoreSheet } from "../scoring/sheet.js";
import { afterGap, type Gap, moved, reached, type State } from "./course.js";
import { ofOtherGrades, unheardOf } from "./grades-named.js";
import { faultsOfStandings, gradesNamedIn, NOT_RULES, StandingRules } from "./rules.js";

/** What standing needs of a year's appraisal; without `possible` a grade that is not certain may be any. */
export type Appraised = Pick<ScoreSheet, "year" | "grade" | "certain"> &
  Partial<Pick<ScoreSheet, "complex" | "platform" | "scorecard" | "possible" | "grades">>;

/** An appraisal, and whether it may turn out to be none, since nobody knows whether what it is of stood then. */
export type PerhapsAppraised = Appraised & { readonly isPerhapsNone?: boolean };

/** A year of the history: the grade, the standing after it, and the rule that changed it. */
export interface StandingStep {
  readonly year: number;
  /** The scorecard whose grade it is, where the history says so. */
  readonly scorecard?: string;
  readonly grade: string;
  /** The standing after it; absent where it is open. */
  readonly standing?: string;
  /** The standings possible after it, from the best. */
  readonly possible: readonly string[];
  /** The rule that changed it; absent where none did, or where that is open. */
  readonly rule?: string;
}

/** Where appraisals over the years have brought a complex. */
export interface Standing {
  readonly type: "standing";
  /** The standing reached; absent where a grade or a year that is open could change it. */
  readonly standing?: string;
  /** The standings still possible, from the best. */
  readonly possible: readonly string[];
  /** The year since which it stands so; absent where it always did, or where that is open. */
  readonly since?: number;
  /** The last year of the time given to put things right; absent where none is given. */
  readonly until?: number;
  /** Whether nothing that is open could change the standing. */
  readonly certain: boolean;
  /** Years without an appraisal (of a gap the first hundred), and years whose grade is not certain. */
  readonly missing: readonly number[];
  readonly steps: readonly StandingStep[];
  readonly clauses: readonly string[];
}

/**
 * Where the appraisals of the years have brought a complex: in good standing, commended, warned, given time to
 * rectify, struck off – whatever the rules name.
 *
 * Years count one after another. A year whose grade is open, and one between two appraisals that has none, may have any grade
 * that it can still come to: `possible` are the standings that remain, and only where one alone does is it reached.
 * Of several rules that hold in a year the one to the severest standing counts, whatever their order.
 *
 * Work: years times standings still possible times rules.
 *
 * @param rules - the rules as data
 * @param history - the sheets, or year and grade of each, in any order; one of a year
 * @throws {@link PolicyError} for rules that name a standing they do not have, or a grade that no sheet could have, a grade
 * that neither the rules name nor the sheet's `grades`, sheets of several complexes, and two of one year that differ
 *
 * @see 4.5.3c
 * @example
 * ```ts
 * import { standing } from "innovation-service-complex";
 * import { taizhouStanding } from "innovation-service-complex/taizhou";
 *
 * const history = [
 *   { year: 2018, grade: "good", certain: true },
 *   { year: 2019, grade: "failed", certain: true },
 *   { year: 2020, grade: "failed", certain: true },
 * ];
 * standing(taizhouStanding, history).steps.map((step) => `${step.year} ${step.standing}`);
 * // => ["2018 in-good-standing", "2019 rectifying", "2020 delisted"]
 * ```
 */
export function standing(rules: StandingRules, history: readonly Appraised[]): Standing {
  return guarded(standingTakes, standingOfFitting, rules, history);
}

/** What {@link standing} takes. */
export const standingTakes = /* @__PURE__ */ takes("standing", () => ({
  rules: readBy(StandingRules),
  history: listOf(
    partOf({
      year: yearSchema,
      complex: idSchema.exactOptional(),
      platform: idSchema.exactOptional(),
      grade: idSchema,
      certain: z.boolean(),
      scorecard: idSchema.exactOptional(),
      possible: listOf(idSchema).exactOptional(),
      grades: listOf(idSchema).exactOptional(),
    }),
  ),
}));

function standingOfFitting(rules: StandingRules, history: readonly Appraised[]): Standing {
  const named = gradesNamedIn(rules);
  const faults = [
    ...faultsOfStandings(rules),
    ...unheardOf(named, history),
    ...ofOtherGrades(history, "history", named),
    ...ofOthers(history),
    ...apartInAYear(history),
  ];
  if (faults.length > 0) throw new PolicyError(NOT_RULES, faults);
  return standingAfter(rules, history);
}

/** The faults of sheets of another complex, or another of its platforms, than the first that says of which it is. */
function ofOthers(history: readonly Appraised[]): Fault[] {
  const first = history.find(({ complex }) => complex !== undefined);
  return history.flatMap(({ complex, platform }, index) => {
    if (complex === undefined || (complex === first?.complex && platform === first.platform)) return [];
    const [got, of] = [
      [complex, platform],
      [first?.complex, first?.platform],
    ].map((ids) => ids.join(" ").trim());
    return [
      faultAt(
        `history[${index}].complex`,
        got,
        `同一个综合体（${of}）`,
        `the one of the others, ${of}`,
        of,
        "does-not-fit",
      ),
    ];
  });
}

/** The faults of sheets that say something else of their year than the first of it does. */
function apartInAYear(history: readonly Appraised[]): Fault[] {
  const first = new Map([...history].reverse().map((each) => [each.year, each]));
  return history.flatMap(({ year, grade, certain }, index) => {
    const known = first.get(year);
    if (known === undefined || (known.grade === grade && known.certain === certain)) return [];
    const en = `what the first of ${year} says (${known.grade}): one appraisal of a year`;
    const zh = `与${year}年第一份相同的等次（${known.grade}）：一年一次评价`;
    return [faultAt(`history[${index}].grade`, grade, zh, en, known.grade, "does-not-fit")];
  });
}

/** The years from one to another, both included. */
export type Years = readonly [first: number, last: number];

/**
 * Where a history has led under rules that were held against all scorecards, also those that it has no sheet of. `within` are
 * the years of which there may be an appraisal, in order; of a year between or outside them there is none.
 */
export function standingAfter(
  rules: StandingRules,
  history: readonly PerhapsAppraised[],
  within?: readonly Years[],
): Standing {
  const years = [...new Map(history.map((each) => [each.year, each])).values()].sort((a, b) => a.year - b.year);
  const any = [...new Set([...rules.rules.flatMap(({ grades }) => grades), ...years.map(({ grade }) => grade)])];
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year];
  const times = within ?? [[first, last]];
  let states: readonly State[] = [{ standing: rules.initial, rows: rules.rules.map(() => 0) }];
  let from = Math.min(first, times[0]?.[0] ?? first);
  const steps = years.map((each): StandingStep => {
    const { year, scorecard, grade, certain, grades: all = [...any, undefined], possible = all, isPerhapsNone } = each;
    const before = afterGap(rules, states, gapIn(times, from, year - 1), any);
    const grades = certain ? [grade] : [...possible, grade];
    states = moved(rules, before, year, isPerhapsNone ? [...grades, undefined] : grades);
    from = year + 1;
    const now = reached(rules, states);
    const [rule, ...others] = new Set(states.map((state) => state.rule));
    return {
      year,
      ...(scorecard !== undefined && { scorecard }),
      grade,
      ...now,
      ...(rule !== undefined && others.length === 0 && { rule }),
    };
  });
  if (years.length > 0) states = afterGap(rules, states, gapIn(times, from, times.at(-1)?.[1] ?? last), any);
  return {
    type: "standing",
    ...reached(rules, states),
    ...timesOf(rules, states),
    certain: new Set(states.map((state) => state.standing)).size === 1,
    missing: missingIn(years, times),
    steps,
    clauses: rules.clauses ?? [],
  };
}

/** The years from one to another without an appraisal, in parts: those of which there may be one, and those of which there is none. */
function gapIn(times: readonly Years[], from: number, to: number): Gap[] {
  const parts: Gap[] = [];
  let next = from;
  for (const [first, last] of times) {
    const [start, end] = [Math.max(first, next), Math.min(last, to)];
    if (start > end) continue;
    if (start > next) parts.push({ from: next, to: start - 1, isNone: true });
    parts.push({ from: start, to: end });
    next = end + 1;
  }
  return next > to ? parts : [...parts, { from: next, to, isNone: true }];
}

/** Since when, and by when it is to be put right, where that is the same of all that is possible. */
function timesOf({ standings }: StandingRules, states: readonly State[]): Pick<Standing, "since" | "until"> {
  const [state, ...others] = states;
  const isOne = others.every(({ standing: now, since }) => now === state?.standing && since === state.since);
  if (!isOne || state?.since === undefined) return {};
  const years = standings.find(({ id }) => id === state.standing)?.years;
  return { since: state.since, ...(years !== undefined && { until: state.since + years }) };
}

/** More years than a history has between two appraisals are not listed one by one. */
const MOST_YEARS = 100;

function missingIn(years: readonly PerhapsAppraised[], times: readonly Years[]): number[] {
  const between = (from: number, to: number) =>
    gapIn(times, from, to).flatMap((gap) => (gap.isNone ? [] : yearsFrom(gap.from, gap.to)));
  const own = years.flatMap(({ year, certain, isPerhapsNone }, index) => {
    const gap = between((years[index - 1]?.year ?? Number.NEGATIVE_INFINITY) + 1, year - 1);
    return certain && !isPerhapsNone ? gap : [...gap, year];
  });
  const last = years.at(-1)?.year;
  return last === undefined ? own : [...own, ...between(last + 1, Number.POSITIVE_INFINITY)];
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, MOST_YEARS)) }, (_, offset) => first + offset);
}
