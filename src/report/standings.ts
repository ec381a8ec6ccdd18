import { type ScoreSheet, type Standing, type StandingRules, standingAfter } from "../appraisal/index.js";
import { grouped, perKey, yearEnd, yearOf } from "../kernel/index.js";
import { appraisesPlatforms, LISTING_KINDS, type Plan } from "../plan/index.js";
import {
  byIdIn,
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
 * The years of which there may be an appraisal of a complex: from that of its first listing on, before which there is none, or
 * where it has none from the plan's first; where the records are said to be complete, from its first record since to its last.
 */
function yearsAppraised(plan: Plan, portfolio: Portfolio, last: number): (id: string) => [number, number] | undefined {
  const complexes = byIdIn(portfolio);
  const records = grouped(portfolio.records ?? [], ({ complex }) => complex);
  return (id) => {
    const complex = complexes.get(id);
    if (!complex) return undefined;
    const first = yearOf(firstListing(plan, complex, { milestones: LISTING_KINDS }) ?? plan.period.from);
    if (!hasAllRecords({ plan, portfolio }, id)) return [first, last];
    const years = (records.get(id) ?? []).flatMap(({ year, platform }) =>
      (platform !== undefined) === appraisesPlatforms(plan) && year >= first && year <= last ? year : [],
    );
    return years.length > 0 ? [leastOf(years), greatestOf(years)] : undefined;
  };
}

const leastOf = (years: readonly number[]) => years.reduce((least, year) => Math.min(least, year));
const greatestOf = (years: readonly number[]) => years.reduce((greatest, year) => Math.max(greatest, year));
