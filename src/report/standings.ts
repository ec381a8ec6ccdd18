import { type ScoreSheet, type Standing, type StandingRules, standingAfter } from "../appraisal/index.js";
import { grouped, perKey, yearEnd, yearOf } from "../kernel/index.js";
import { appraisesPlatforms, LISTING_KINDS, type Plan } from "../plan/index.js";
import {
  byIdIn,
  type Complex,
  firstListing,
  type Ground,
  hasAllRecords,
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
 * The years of which there may be an appraisal of a complex: from its first listing, or the plan's first day, on; where the
 * records are said to be complete those from its first record to its last.
 */
function yearsAppraised(plan: Plan, portfolio: Portfolio, last: number): (id: string) => [number, number] | undefined {
  const from = yearOf(plan.period.from);
  const complexes = byIdIn(portfolio);
  const records = grouped(portfolio.records ?? [], ({ complex }) => complex);
  return (id) => {
    const complex = complexes.get(id);
    if (!complex) return undefined;
    if (!hasAllRecords({ plan, portfolio }, id)) return [Math.max(from, firstYear(plan, complex) ?? from), last];
    const years = (records.get(id) ?? []).flatMap(({ year, platform }) =>
      (platform !== undefined) === appraisesPlatforms(plan) && year <= last ? year : [],
    );
    return years.length > 0 ? [leastOf(years), greatestOf(years)] : undefined;
  };
}

function firstYear(plan: Plan, complex: Complex): number | undefined {
  const listed = firstListing(plan, complex, { milestones: LISTING_KINDS });
  return listed === undefined ? undefined : yearOf(listed);
}

const leastOf = (years: readonly number[]) => years.reduce((least, year) => Math.min(least, year));
const greatestOf = (years: readonly number[]) => years.reduce((greatest, year) => Math.max(greatest, year));
