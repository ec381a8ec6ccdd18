import { keyOf, stampOf } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import { type InScope, mayLieIn, type Plan, type Scope, scopeOf, type Target } from "../plan/index.js";
import { type Credit, creditsTowards, type Portfolio } from "../registry/index.js";
import { countRows } from "./count-rows.js";
import { levelRows } from "./level-rows.js";
import type { Basis, CountRow, Owed, TargetProgress, TargetRow, Uncredited, WithTargets } from "./progress.js";
import { totalsOf } from "./totals.js";

type Named<G extends string> = Target & { readonly id: G };

/**
 * Every target counted over the complexes given, as it stands at the close of a day; with a scope, those in it, a row for
 * each locality in it, and what the whole area has as what it has at least.
 */
export function progressOf<G extends string>(
  plan: WithTargets<G>,
  portfolio: Portfolio,
  asOf: PlainDate,
  basis: TargetProgress["basis"],
  scope?: Scope,
): Pick<TargetProgress<G>, "basis" | "rows" | "totals" | "owed" | "uncredited"> {
  const isWithin = scopeOf(plan, scope, asOf);
  const complexes = isWithin ? portfolio.complexes.filter(mayLieIn(plan, isWithin)) : portfolio.complexes;
  // A report has rows of both.
  const at = {
    plan,
    portfolio: { ...portfolio, complexes },
    asOf,
    basis: basis === "projected" ? basis : undefined,
    isWithin,
  };
  const parts = plan.targets.map((target) => partOf(target, at));
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

interface At {
  readonly plan: Plan;
  readonly portfolio: Portfolio;
  readonly asOf: PlainDate;
  readonly basis: Basis;
  readonly isWithin: InScope | undefined;
}

function partOf<G extends string>(
  target: Named<G>,
  { plan, portfolio, asOf, basis, isWithin }: At,
): Pick<TargetProgress<G>, "rows" | "totals" | "owed" | "uncredited"> {
  const isSaid = ({ locality }: TargetRow) => locality === undefined || !isWithin || isWithin({ locality });
  if (target.kind === "level") {
    const all = levelRows(plan, target, portfolio, asOf, basis, isWithin);
    return { rows: all.filter(isSaid), totals: totalsOf(target, all, basis), owed: [], uncredited: [] };
  }
  const credits = creditsTowards(plan, target, portfolio.complexes, asOf, portfolio.members?.lists);
  const all = countRows(plan, target, credits, asOf, basis, isWithin);
  const rows = all.filter(isSaid);
  return {
    rows,
    totals: totalsOf(target, all, basis),
    owed: owedOf(target, rows, basis),
    uncredited: uncreditedOf(target, credits, basis),
  };
}

/** What each locality has left undone of a number; of what is only striven for nothing is owed. */
export function owedOf<G extends string>(
  { id, each, effect }: Named<G>,
  rows: readonly CountRow<G>[],
  basis: Basis,
): Owed<G>[] {
  if (each !== "locality" || effect === "advises") return [];
  const localities = [...new Set(rows.flatMap(({ locality }) => locality ?? []))];
  return localities.flatMap((locality) => {
    const own = rows.filter((row) => row.locality === locality);
    const sum = (those: readonly CountRow<G>[]) => those.reduce((total, { shortfall }) => total + shortfall, 0);
    const missed = sum(own.filter(({ status }) => status === "missed"));
    // Whether anything is undone of a row that is not known, nobody can say.
    const owed = sum(own.filter(({ status }) => status !== "missed" && status !== "unknown"));
    const key = keyOf("owed", id, locality, undefined, basis);
    return owed + missed > 0
      ? [{ type: "owed", key, target: id, locality, owed, missed, ...(basis && { basis }) }]
      : [];
  });
}

function uncreditedOf<G extends string>({ id }: Named<G>, credits: readonly Credit[], basis: Basis): Uncredited<G>[] {
  return credits
    .filter(({ locality }) => locality === undefined)
    .map(({ complex, year, place }) => ({
      type: "uncredited",
      key: keyOf("uncredited", id, complex, year, basis),
      target: id,
      complex,
      place,
      ...(year !== undefined && { year }),
    }));
}
