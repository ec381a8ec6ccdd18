import { type KeyPart, keyOf, type ReadingsUsed, type Stamp, stampOf } from "../finding/index.js";
import { type PlainDate, yearEnd, yearStart } from "../kernel/index.js";
import {
  type InScope,
  localitiesIn,
  localitiesOn,
  type Plan,
  pathsOf,
  type ReadingChoices,
  readingsUsed,
  type Scope,
  scopeOf,
  type Target,
} from "../plan/index.js";
import { type Complex, type Credit, creditsTowards } from "../registry/index.js";
import { overallStatus, standingAtLeast, standingOf, type TargetStatus } from "./status.js";

/** One target for one locality or the area, in one year or by its date. All numbers are counts of complexes. */
export interface TargetRow<G extends string = string> {
  readonly type: "target-row";
  readonly key: string;
  readonly target: G;
  readonly clauses: readonly string[];
  readonly locality?: string;
  readonly year?: number;
  readonly required: number;
  readonly achieved: number;
  readonly shortfall: number;
  /** How many too many, of a target that is exact. */
  readonly excess?: number;
  /** Only part of the area is in the scope: at least so many are achieved, in excess and lacking. */
  readonly atLeast?: true;
  readonly status: TargetStatus;
  /** The complexes that count: as many as `achieved`, one twice where it counts in two tiers. */
  readonly complexes: readonly string[];
  /** Complexes that may count too: their record does not say on which list they stand. */
  readonly undecided: readonly string[];
  readonly readings: ReadingsUsed;
}

/** A target over all its localities, in one year or in all. */
export interface TargetTotal<G extends string = string> {
  readonly type: "target-total";
  readonly key: string;
  readonly target: G;
  readonly clauses: readonly string[];
  readonly year?: number;
  readonly required: number;
  readonly achieved: number;
  /** The shortfalls added up; what one locality has too many makes up for none. */
  readonly shortfall: number;
  /** What is too many of an exact target, added up. */
  readonly excess?: number;
  /** Only part of the area is in the scope: at least so many are achieved, in excess, lacking and met. */
  readonly atLeast?: true;
  /** How many of the localities that owe it have met it. */
  readonly localities?: { readonly met: number; readonly of: number };
  readonly status: TargetStatus;
  readonly readings: ReadingsUsed;
}

/** What a locality has left undone of a target. */
export interface Owed<G extends string = string> {
  readonly type: "owed";
  readonly key: string;
  readonly target: G;
  readonly locality: string;
  /** Still to be done in years that have not ended. */
  readonly owed: number;
  /** Not done in years that have ended; it cannot be made up for. */
  readonly missed: number;
}

/** A complex that would count, but for no locality that owes the target. */
export interface Uncredited<G extends string = string> {
  readonly type: "uncredited";
  readonly key: string;
  readonly target: G;
  readonly complex: string;
  readonly year?: number;
}

/** How every target of a plan stands on a day. */
export interface TargetProgress<G extends string = string> {
  readonly type: "target-progress";
  readonly asOf: PlainDate;
  /** Counted from what is recorded, or with what is expected. */
  readonly basis: "recorded" | "projected";
  readonly rows: readonly TargetRow<G>[];
  readonly totals: readonly TargetTotal<G>[];
  readonly owed: readonly Owed<G>[];
  readonly uncredited: readonly Uncredited<G>[];
  /** Expected listings whose day has passed without a record of them; only of a projection. */
  readonly slipped?: readonly string[];
  readonly stamp: Stamp;
}

/** A plan with targets of certain ids. */
export type WithTargets<G extends string> = Plan<string, string, ReadingChoices, string, G>;

type Named<G extends string> = Target & { readonly id: G };

/**
 * Every target counted over the complexes given, as it stands at the close of a day; with a scope, those in it, a row for
 * each locality in it, and what the whole area has as what it has at least.
 */
export function progressOf<G extends string>(
  plan: WithTargets<G>,
  complexes: readonly Complex[],
  asOf: PlainDate,
  basis: TargetProgress["basis"],
  scope?: Scope,
): Pick<TargetProgress<G>, "basis" | "rows" | "totals" | "owed" | "uncredited"> {
  // A report has rows of both.
  const expected = basis === "projected" ? basis : undefined;
  const isWithin = scopeOf(plan, scope, asOf);
  const counted = isWithin ? complexes.filter(isWithin) : complexes;
  const parts = plan.targets.map((target) => {
    const credits = creditsTowards(plan, target, counted, asOf);
    const all = rowsOf(plan, target, credits, asOf, expected, isWithin);
    const rows = all.filter(({ locality }) => locality === undefined || !isWithin || isWithin({ locality }));
    return {
      rows,
      totals: totalsOf(target, all, expected),
      owed: owedOf(target, rows, expected),
      uncredited: uncreditedOf(target, credits, expected),
    };
  });
  return {
    basis,
    rows: parts.flatMap(({ rows }) => rows),
    totals: parts.flatMap(({ totals }) => totals),
    owed: parts.flatMap(({ owed }) => owed),
    uncredited: parts.flatMap(({ uncredited }) => uncredited),
  };
}

/** The stamp of progress on a day. */
export function stampedOn(plan: Plan, asOf: PlainDate): Pick<TargetProgress, "asOf" | "stamp"> {
  return { asOf, stamp: stampOf(plan, asOf) };
}

function rowsOf<G extends string>(
  plan: Plan,
  target: Named<G>,
  credits: readonly Credit[],
  asOf: PlainDate,
  expected: KeyPart,
  isWithin: InScope | undefined,
): TargetRow<G>[] {
  const readings = readingsUsed(plan, [
    ...pathsOf(target),
    ...(target.kind === "stock" ? ["practice.delistingEnds"] : []),
  ]);
  return slotsOf(plan, target, asOf).map(({ locality, year, start, end }) => {
    const mine = credits.filter(
      (credit) =>
        credit.locality !== undefined &&
        credit.year === year &&
        (locality === undefined || credit.locality === locality),
    );
    const complexes = mine.filter(({ undecided }) => !undecided).map(({ complex }) => complex);
    const stands = standingOf(target, complexes.length, asOf, start, end);
    const isOpen = isWithin !== undefined && (locality === undefined || !isWithin({ locality }));
    return {
      type: "target-row",
      key: keyOf("target-row", target.id, locality, year, expected),
      target: target.id,
      clauses: target.clauses,
      ...(locality !== undefined && { locality }),
      ...(year !== undefined && { year }),
      required: target.value,
      achieved: complexes.length,
      ...(isOpen ? { ...standingAtLeast(target, stands), atLeast: true as const } : stands),
      complexes,
      undecided: mine.filter(({ undecided }) => undecided).map(({ complex }) => complex),
      readings,
    };
  });
}

interface Slot {
  readonly locality?: string;
  readonly year?: number;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** The years and localities of a target, each a row. */
function slotsOf(plan: Plan, target: Target, asOf: PlainDate): Slot[] {
  if (target.kind === "stock") {
    const span = { start: target.paceFrom ?? plan.period.from, end: target.by };
    if (target.each === "area") return [span];
    return localitiesOn(plan, target, asOf < target.by ? asOf : target.by).map((locality) => ({ ...span, locality }));
  }
  return target.years.flatMap((year) => {
    const first = yearStart(year);
    const start = target.from !== undefined && target.from > first ? target.from : first;
    const span = { year, start, end: yearEnd(year) };
    return target.each === "area"
      ? [span]
      : localitiesIn(plan, target, year).map((locality) => ({ ...span, locality }));
  });
}

function totalsOf<G extends string>(
  target: Named<G>,
  rows: readonly TargetRow<G>[],
  expected: KeyPart,
): TargetTotal<G>[] {
  const years = target.kind === "flow" && target.each === "locality" ? target.years : [];
  const keyed = (total: Total<G>) => ({ ...total, key: keyOf(total.type, total.target, total.year, expected) });
  return [
    ...years.map((year) =>
      keyed({
        ...totalOf(
          target,
          rows.filter((row) => row.year === year),
        ),
        year,
      }),
    ),
    keyed(totalOf(target, rows)),
  ];
}

type Total<G extends string> = Omit<TargetTotal<G>, "key">;

function totalOf<G extends string>({ id, clauses, each }: Named<G>, rows: readonly TargetRow<G>[]): Total<G> {
  const owing = new Set(rows.map(({ locality }) => locality));
  const failing = new Set(rows.filter(({ status }) => status !== "met").map(({ locality }) => locality));
  const sum = (key: "required" | "achieved" | "shortfall" | "excess") =>
    rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  const excess = sum("excess");
  return {
    type: "target-total",
    target: id,
    clauses,
    required: sum("required"),
    achieved: sum("achieved"),
    shortfall: sum("shortfall"),
    ...(excess > 0 && { excess }),
    ...(rows.some(({ atLeast }) => atLeast) && { atLeast: true as const }),
    ...(each === "locality" && { localities: { met: owing.size - failing.size, of: owing.size } }),
    status: overallStatus(rows.map(({ status }) => status)),
    readings: rows[0]?.readings ?? {},
  };
}

function owedOf<G extends string>({ id, each }: Named<G>, rows: readonly TargetRow<G>[], expected: KeyPart): Owed<G>[] {
  if (each === "area") return [];
  const localities = [...new Set(rows.flatMap(({ locality }) => locality ?? []))];
  return localities.flatMap((locality) => {
    const own = rows.filter((row) => row.locality === locality);
    const sum = (over: boolean) =>
      own.filter(({ status }) => (status === "missed") === over).reduce((total, { shortfall }) => total + shortfall, 0);
    const [owed, missed] = [sum(false), sum(true)];
    const key = keyOf("owed", id, locality, undefined, expected);
    return owed + missed > 0 ? [{ type: "owed", key, target: id, locality, owed, missed }] : [];
  });
}

function uncreditedOf<G extends string>(
  { id }: Named<G>,
  credits: readonly Credit[],
  expected: KeyPart,
): Uncredited<G>[] {
  return credits
    .filter(({ locality }) => locality === undefined)
    .map(({ complex, year }) => ({
      type: "uncredited",
      key: keyOf("uncredited", id, complex, year, expected),
      target: id,
      complex,
      ...(year !== undefined && { year }),
    }));
}
