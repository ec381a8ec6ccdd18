import * as z from "zod";
import { type Fault, faultsOf, Label, notAmong, PolicyError } from "../finding/index.js";
import { idSchema, listOf, objectOf } from "../kernel/index.js";
import type { ScoreSheet } from "./scoring/sheet.js";

/** When a standing changes: after so many appraisals in a row with such grades, from some standings, to another. */
export interface StandingRule extends z.output<typeof StandingRule> {}

/** Schema of {@link StandingRule}; `inARow` counts the years one after another, 1 by default. */
export const StandingRule = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    label: Label,
    grades: listOf(idSchema),
    inARow: z.int().min(1).max(100).exactOptional(),
    from: listOf(idSchema).exactOptional(),
    to: idSchema,
  }))();

/** How appraisals move a complex between standings (动态管理); of several rules that hold, that to the severest standing counts. */
export interface StandingRules extends z.output<typeof StandingRules> {}

/**
 * Schema of {@link StandingRules}: standings from the best to the severest, `initial` the one to begin with. `years`
 * is the time a standing gives to put things right; a `final` one is left no more.
 */
export const StandingRules = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    provenance: z.enum(["policy", "peer", "illustrative"]),
    clauses: listOf(idSchema).exactOptional(),
    standings: listOf(
      objectOf({
        id: idSchema,
        label: Label,
        years: z.int().min(1).max(100).exactOptional(),
        final: z.boolean().exactOptional(),
      }),
    ),
    initial: idSchema,
    rules: listOf(StandingRule),
  }))();

/** What standing needs of a year's appraisal. */
export type Appraised = Pick<ScoreSheet, "year" | "grade" | "certain"> & Partial<Pick<ScoreSheet, "scorecard">>;

/** A year of the history: the grade, the standing after it, and the rule that changed it. */
export interface StandingStep {
  readonly year: number;
  /** The scorecard whose grade it is, where the history says so. */
  readonly scorecard?: string;
  readonly grade: string;
  readonly standing: string;
  /** The rule that changed it; absent where none did. */
  readonly rule?: string;
}

/** Where appraisals over the years have brought a complex. */
export interface Standing {
  readonly type: "standing";
  readonly standing: string;
  /** The year since which it stands so; absent where it always did. */
  readonly since?: number;
  /** The last year of the time given to put things right; absent where none is given. */
  readonly until?: number;
  /** Whether every grade is certain and no year between the first and the last lacks an appraisal. */
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
 * Years count one after another; a year without an appraisal breaks a row and is listed, since nothing is known of it.
 * Of several rules that hold in a year the one to the severest standing counts, whatever their order.
 *
 * @param history - the sheets, or year and grade of each, in any order; of two of one year the last given counts
 * @param rules - the rules as data
 * @throws {@link PolicyError} for rules that name a standing they do not have
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
 * standing(history, taizhouStanding).steps.map((step) => `${step.year} ${step.standing}`);
 * // => ["2018 in-good-standing", "2019 rectifying", "2020 delisted"]
 * ```
 */
export function standing(history: readonly Appraised[], rules: StandingRules): Standing {
  requireStandings(rules);
  const years = [...new Map(history.map((each) => [each.year, each])).values()].sort((a, b) => a.year - b.year);
  const start: Course = { standing: rules.initial, since: undefined, steps: [], rows: new Map() };
  const course = years.reduce((so, appraised) => moved(so, appraised, rules), start);
  const missing = years.flatMap(({ year, certain }, index) => {
    const before = years[index - 1]?.year ?? year - 1;
    const gap = Array.from({ length: Math.min(year - before - 1, MOST_YEARS) }, (_, offset) => before + 1 + offset);
    return certain ? gap : [...gap, year];
  });
  const given = rules.standings.find(({ id }) => id === course.standing)?.years;
  return {
    type: "standing",
    standing: course.standing,
    ...(course.since !== undefined && { since: course.since }),
    ...(course.since !== undefined && given !== undefined && { until: course.since + given }),
    certain: missing.length === 0,
    missing,
    steps: course.steps,
    clauses: rules.clauses ?? [],
  };
}

function requireStandings(given: StandingRules): void {
  const parsed = StandingRules.safeParse(given);
  if (!parsed.success) throw new PolicyError(NOT_USABLE, faultsOf(parsed.error, given));
  const { standings, initial, rules } = parsed.data;
  const known = standings.map(({ id }) => id);
  const named = [
    { path: "initial", id: initial },
    ...rules.flatMap(({ to, from = [] }, index) => [
      { path: `rules[${index}].to`, id: to },
      ...from.map((id, at) => ({ path: `rules[${index}].from[${at}]`, id })),
    ]),
  ];
  const faults = named.flatMap(({ path, id }): Fault[] => (known.includes(id) ? [] : [notAmong(path, id, known)]));
  if (faults.length > 0) throw new PolicyError(NOT_USABLE, faults);
}

const NOT_USABLE = { zh: "动态管理规则有误", en: "not usable rules of standing" };

/** More years than a history has between two appraisals are not listed one by one. */
const MOST_YEARS = 100;

interface Course {
  readonly standing: string;
  readonly since: number | undefined;
  readonly steps: readonly StandingStep[];
  /** By rule, how many appraisals in a row up to now have had one of its grades. */
  readonly rows: ReadonlyMap<string, number>;
}

function moved(so: Course, { year, scorecard, grade }: Appraised, { standings, rules }: StandingRules): Course {
  const follows = so.steps.at(-1)?.year === year - 1;
  const rows = new Map(
    rules.map(({ id, grades }) => [id, grades.includes(grade) ? (follows ? (so.rows.get(id) ?? 0) : 0) + 1 : 0]),
  );
  const isFinal = standings.some(({ id, final }) => id === so.standing && final === true);
  const holding = rules.filter(
    ({ id, inARow = 1, from }) =>
      !isFinal && (rows.get(id) ?? 0) >= inARow && (from === undefined || from.includes(so.standing)),
  );
  const severity = (id: string) => standings.findIndex((each) => each.id === id);
  const rule = holding.reduce<StandingRule | undefined>(
    (severest, each) => (severest === undefined || severity(each.to) > severity(severest.to) ? each : severest),
    undefined,
  );
  const next = rule?.to ?? so.standing;
  const step = {
    year,
    ...(scorecard !== undefined && { scorecard }),
    grade,
    standing: next,
    ...(rule && next !== so.standing && { rule: rule.id }),
  };
  return { standing: next, since: next === so.standing ? so.since : year, steps: [...so.steps, step], rows };
}
