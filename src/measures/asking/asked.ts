import { grouped, type PlainDate, perFrozen, yearEnd, yearOf } from "../../kernel/index.js";
import { LISTING_KINDS, type Plan } from "../../plan/index.js";
import { type AnnualRecord, type Complex, type Facts, factsOn, type Portfolio } from "../../registry/index.js";

/** What a condition, a source and "stands on the day" are asked of: the policy, the records and the day. */
export interface Ground {
  readonly plan: Plan;
  readonly portfolio: Portfolio;
  readonly asOf: PlainDate;
}

/** Of whom, of which year and on which day something is asked; what is absent is not known where it is asked. */
export interface Asked {
  readonly plan?: Plan;
  readonly complex?: Complex;
  readonly portfolio?: Portfolio;
  readonly asOf?: PlainDate;
  /** The year whose figures count: of a score the record's, elsewhere the last that has ended. */
  readonly year: number;
  /** Whether facts are those of the year's end, as in a score. */
  readonly inYear?: true;
  /** The facts of the complex on a day. */
  readonly facts?: (day: PlainDate) => Facts;
  /** The record of a year; where absent, no records are known. */
  readonly records?: (year: number) => AnnualRecord | undefined;
  /** The first year of which there is a record. */
  readonly firstRecord?: () => number | undefined;
  /** The tier asked about: of a tier's standard that tier, elsewhere the highest held. */
  readonly tier?: string;
  /** The grades and standings that are still possible, as whoever asks knows them. */
  readonly grades?: readonly string[];
  readonly standings?: readonly string[];
}

/** A complex on the day of a ground, or where there is no portfolio, by itself. */
export function askedOn(
  ground: Omit<Ground, "portfolio"> & { readonly portfolio?: Portfolio | undefined },
  complex: Complex,
): Asked {
  const { plan, portfolio, asOf } = ground;
  return {
    plan,
    complex,
    facts: factsOf(complex),
    asOf,
    year: lastEnded(asOf),
    ...(portfolio && { portfolio, ...recordsIn(portfolio.records ?? [], complex.id, undefined) }),
  };
}

/** A record that is scored, with those of earlier years and, where there is one, its ground. */
export function askedIn(record: AnnualRecord, earlier: readonly AnnualRecord[], ground: Ground | undefined): Asked {
  const complex = ground && complexesOf(ground.portfolio).get(record.complex)?.[0];
  const others = [...(ground?.portfolio.records ?? []), ...earlier];
  return {
    year: record.year,
    inYear: true,
    ...(ground && { plan: ground.plan, portfolio: ground.portfolio, asOf: ground.asOf }),
    ...(complex && { complex, facts: factsOf(complex) }),
    ...recordsIn(others, record.complex, record.platform, record),
  };
}

/** The last year that had ended by a day: on 31 December the year has. */
export function lastEnded(day: PlainDate): number {
  const year = yearOf(day);
  return day === yearEnd(year) ? year : year - 1;
}

/** The day that stands for a year: its last, or the day asked about, whichever is first. */
export function dayIn(year: number, asOf: PlainDate): PlainDate {
  return yearEnd(year) < asOf ? yearEnd(year) : asOf;
}

/** A record without changes is its own facts, and need not be copied; of another each day is put together once. */
function factsOf(complex: Complex): (day: PlainDate) => Facts {
  if (complex.changes === undefined) return () => complex;
  const kept = new Map<PlainDate, Facts>();
  return (day) => {
    const facts = kept.get(day) ?? factsOn(complex, day);
    kept.set(day, facts);
    return facts;
  };
}

/** The first year in which a complex was listed, by a day; `undefined` where it was not. */
export function firstListed({ plan, complex }: Asked, day: PlainDate): number | undefined {
  const tiers = plan?.tiers.map(({ id }) => id) ?? [];
  const days = (complex?.milestones ?? []).flatMap(({ kind, tier, on }) =>
    LISTING_KINDS.some((listing) => listing === kind) && tiers.includes(tier) && on <= day ? [on] : [],
  );
  return days.length === 0 ? undefined : yearOf(days.reduce((first, on) => (on < first ? on : first)));
}

const complexesOf = perFrozen(({ complexes }: Portfolio) => grouped(complexes, ({ id }) => id));

const recordsOf = perFrozen((records: readonly AnnualRecord[]) => grouped(records, ({ complex }) => complex));

function recordsIn(
  records: readonly AnnualRecord[],
  complex: string,
  platform: string | undefined,
  own?: AnnualRecord,
): Pick<Asked, "records" | "firstRecord"> {
  const byYear = once(() => {
    const those = (recordsOf(records).get(complex) ?? []).filter((record) => record.platform === platform);
    return new Map([...those, ...(own ? [own] : [])].map((record) => [record.year, record]));
  });
  return {
    records: (year) => byYear().get(year),
    firstRecord: () =>
      [...byYear().keys()].reduce<number | undefined>((first = 9999, year) => Math.min(first, year), undefined),
  };
}

function once<V>(work: () => V): () => V {
  let kept: { readonly value: V } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}
