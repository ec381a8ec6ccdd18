import { type ScoreSheet, type Standing, type StandingRules, standingAfter, type Years } from "../appraisal/index.js";
import { grouped, perKey, yearEnd, yearOf } from "../kernel/index.js";
import { appraisesPlatforms, type Plan } from "../plan/index.js";
import {
  byIdIn,
  type Complex,
  type Ground,
  hasAllRecords,
  notStanding,
  notStandingIn,
  type Portfolio,
  perhapsNone,
} from "../registry/index.js";

/**
 * The standing of each complex from its own sheets; those of platforms in it bring it nowhere. A year of which there may be an
 * appraisal, and is no sheet, leaves it open.
 */
export function standingsOf(
  sheets: readonly ScoreSheet[],
  rules: StandingRules | undefined,
  ground: Ground,
  last: number,
): Map<string, Standing> {
  if (!rules) return new Map();
  const lookUp = notStandingIn(ground);
  const own = sheets.filter(({ platform, complex }) => platform === undefined && !lookUp(complex));
  const within = yearsAppraised(ground.plan, ground.portfolio, last);
  const openAt = perKey((year: number) => {
    const end = yearEnd(year);
    return perhapsNone({ ...ground, asOf: end < ground.asOf ? end : ground.asOf });
  });
  return new Map(
    [...grouped(own, ({ complex }) => complex)].map(([id, those]) => {
      const history = those.map((sheet) => ({ ...sheet, isPerhapsNone: openAt(sheet.year).has(id) }));
      return [id, standingAfter(rules, history, within(id))];
    }),
  );
}

/**
 * The years of which there may be an appraisal of a complex: those at whose end it was one, or may have been; where the records
 * are said to be complete, from its first record in them to its last.
 */
function yearsAppraised(plan: Plan, portfolio: Portfolio, last: number): (id: string) => Years[] | undefined {
  const complexes = byIdIn(portfolio);
  const records = grouped(portfolio.records ?? [], ({ complex }) => complex);
  return (id) => {
    const complex = complexes.get(id);
    if (!complex) return undefined;
    const stood = yearsStood(plan, complex, last);
    if (!hasAllRecords({ plan, portfolio }, id)) return stood;
    const years = (records.get(id) ?? []).flatMap(({ year, platform }) =>
      (platform !== undefined) === appraisesPlatforms(plan) && stood.some(([from, to]) => from <= year && year <= to)
        ? year
        : [],
    );
    const [least, greatest] = [leastOf(years), greatestOf(years)];
    return stood.map(([from, to]) => [Math.max(from, least), Math.min(to, greatest)]);
  };
}

/** The years up to a last one at whose end a complex may have been one. */
function yearsStood(plan: Plan, complex: Complex, last: number): Years[] {
  // A delisting dated too early may be of the day after what it ends.
  const turns = complex.milestones.flatMap(({ on }) => [yearOf(on), yearOf(on) + 1]);
  const starts = [...new Set(turns)].filter((year) => year <= last).sort((a, b) => a - b);
  return starts.flatMap((from, at) =>
    notStanding(plan, complex, yearEnd(from)) ? [] : [[from, (starts[at + 1] ?? last + 1) - 1] as const],
  );
}

const leastOf = (years: readonly number[]) =>
  years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
const greatestOf = (years: readonly number[]) => years.reduce((greatest, year) => Math.max(greatest, year), 0);
