import { grouped, type PlainDate, perFrozen, yearEnd, yearOf } from "../../kernel/index.js";
import { LISTING_KINDS, type Plan, type Word } from "../../plan/index.js";
import {
  type AnnualRecord,
  agreedRecord,
  byIdIn,
  type Complex,
  type Facts,
  factsAsOf,
  factsUnderstood,
  type Ground,
  type Members,
  type Portfolio,
} from "../../registry/index.js";

/** What conditions and sources are looked up in beside the complex. */
export type RecordsBeside = Pick<Portfolio, "records" | "grants" | "cases" | "members" | "complete"> &
  Partial<Pick<Portfolio, "complexes">>;

/** Of whom, of which year and on which day something is asked; what is absent is not known where it is asked. */
export interface Asked {
  readonly plan?: Plan;
  readonly complex?: Complex;
  readonly portfolio?: RecordsBeside | undefined;
  readonly asOf?: PlainDate;
  /** The year whose figures count: of a score the record's, elsewhere the last that has ended. */
  readonly year: number;
  /** Whether facts are those of the year's end, as in a score. */
  readonly inYear?: true;
  /** The facts of the complex on a day. */
  readonly facts?: ((day: PlainDate) => Facts) | undefined;
  /** The record of a year; where absent, no records are known. */
  readonly records?: ((year: number) => AnnualRecord | undefined) | undefined;
  /** The first year of which there is a record. */
  readonly firstRecord?: (() => number | undefined) | undefined;
  /** The tier asked about: of a tier's standard that tier, elsewhere the highest held. */
  readonly tier?: string;
  /** The funding policies that ask, whose ids are known where nothing was granted under them yet. */
  readonly policies?: readonly Word[];
  /** The grades and standings that are still possible, as whoever asks knows them. */
  readonly grades?: readonly string[] | undefined;
  readonly standings?: readonly string[] | undefined;
}

/** A complex on the day of a ground, or where there is no portfolio, by itself. */
export function askedOn(
  ground: Omit<Ground, "portfolio"> & { readonly portfolio?: RecordsBeside | undefined },
  complex: Complex,
): Asked {
  const { plan, portfolio, asOf } = ground;
  const facts = factsOf(plan, complex, portfolio?.members);
  const year = lastEnded(asOf);
  if (!portfolio) return { plan, complex, facts, asOf, year };
  const { records, firstRecord } = recordsOf(finderIn(portfolio), complex.id, undefined);
  return { plan, complex, facts, asOf, year, portfolio, records, firstRecord };
}

/** A record that is scored, among those of other years, and where there is one, on its ground. */
export function askedIn(record: AnnualRecord, find: Finder, ground: Ground | undefined): Asked {
  const complex = ground && byIdIn(ground.portfolio).get(record.complex);
  const others = recordsOf(find, record.complex, record.platform);
  return {
    year: record.year,
    inYear: true,
    ...(ground && { plan: ground.plan, portfolio: ground.portfolio, asOf: ground.asOf }),
    ...(ground && complex && { complex, facts: factsOf(ground.plan, complex, ground.portfolio.members) }),
    ...others,
    records: (year) => (year === record.year ? record : others.records(year)),
  };
}

/** Finds the records of a complex, or of a platform in it. */
export type Finder = (complex: string, platform: string | undefined) => readonly AnnualRecord[];

/** Sorts records once, so that each complex finds its own at once. */
export function finderOf(records: readonly AnnualRecord[]): Finder {
  const key = (complex: string, platform: string | undefined) => JSON.stringify([complex, platform ?? null]);
  const sorted = grouped(records, (record) => key(record.complex, record.platform));
  return (complex, platform) => sorted.get(key(complex, platform)) ?? [];
}

/** The last year that had ended by a day: on 31 December the year has. */
function lastEnded(day: PlainDate): number {
  const year = yearOf(day);
  return day === yearEnd(year) ? year : year - 1;
}

/** The day that stands for a year: its last, or the day asked about, whichever is first. */
export function dayIn(year: number, asOf: PlainDate): PlainDate {
  return yearEnd(year) < asOf ? yearEnd(year) : asOf;
}

/**
 * The facts of a day, as far as they are understood. A record without changes is its own facts, and need not be copied; of
 * another each day is put together once.
 */
function factsOf(plan: Plan, complex: Complex, members: Members | undefined): (day: PlainDate) => Facts {
  if (complex.changes === undefined) {
    const facts = factsUnderstood(plan, factsAsOf(complex, LAST_DAY), members);
    return () => facts;
  }
  const kept = new Map<PlainDate, Facts>();
  return (day) => {
    const facts = kept.get(day) ?? factsUnderstood(plan, factsAsOf(complex, day), members);
    kept.set(day, facts);
    return facts;
  };
}

/** Of a record without changes every day is the same. */
const LAST_DAY: PlainDate = "9999-12-31";

/** The first year in which a complex was listed by a day, at whatever tier; `undefined` where it was not. */
export function firstListed({ complex }: Asked, day: PlainDate): number | undefined {
  const days = (complex?.milestones ?? []).flatMap(({ kind, on }) =>
    LISTING_KINDS.some((listing) => listing === kind) && on <= day ? [on] : [],
  );
  return days.length === 0 ? undefined : yearOf(days.reduce((first, on) => (on < first ? on : first)));
}

const finderIn = /* @__PURE__ */ perFrozen((portfolio: RecordsBeside) => finderOf(portfolio.records ?? []));

function recordsOf(find: Finder, complex: string, platform: string | undefined) {
  const those = find(complex, platform);
  return {
    records: (year: number) => agreedRecord(those.filter((record) => record.year === year)),
    firstRecord: () => those.reduce<number | undefined>((first = 9999, { year }) => Math.min(first, year), undefined),
  };
}
