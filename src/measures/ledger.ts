import { grouped } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import {
  type AnnualRecord,
  type Grant,
  isComplete,
  type Need,
  type Portfolio,
  rowsOnce,
  strayOf,
  withAgreedRecords,
} from "../registry/index.js";

/** An entry of a list with its path in the portfolio. */
export interface Entry<E> {
  readonly path: string;
  readonly entry: E;
  /** Where it would be recorded whether it counts at all, of one that may be of another complex or place, or none; absent of the others. */
  readonly doubt?: string;
}

/**
 * The entries of a list that are, or may be, of a complex; not recorded where the portfolio has no such list, or has none of
 * the complex.
 */
export type Listed<L extends "grants" | "needs"> =
  | readonly Entry<{ readonly grants: Grant; readonly needs: Need }[L]>[]
  | undefined;

/** A portfolio's lists sorted by complex. */
export interface Ledger {
  readonly plan: Plan;
  readonly portfolio: Portfolio;
  readonly records: (complex: string, year: number) => readonly AnnualRecord[];
  readonly grants: (complex: string) => Listed<"grants">;
  readonly needs: (complex: string) => Listed<"needs">;
}

/** Sorts a portfolio's lists by complex, so that each complex finds its own at once. */
export function ledgerOf(plan: Plan, portfolio: Portfolio): Ledger {
  const records = grouped(withAgreedRecords(portfolio).records ?? [], ({ complex, year }) => `${year} ${complex}`);
  return {
    plan,
    portfolio,
    records: (complex, year) => records.get(`${year} ${complex}`) ?? [],
    grants: listedOf("grants", portfolio.grants, portfolio),
    needs: listedOf("needs", portfolio.needs, portfolio),
  };
}

function listedOf<E extends { readonly id: string; readonly complex?: string }>(
  list: "grants" | "needs",
  all: readonly E[] | undefined,
  portfolio: Portfolio,
): (complex: string) => readonly Entry<E>[] | undefined {
  if (!all) return () => undefined;
  const entries = entriesOf(list, all);
  const own = grouped(entries, ({ entry }) => entry.complex ?? "");
  const strays = entries.flatMap(({ path, entry }) => {
    const mayBeOf = entry.complex === undefined ? undefined : strayOf(portfolio.complexes, entry.complex);
    return mayBeOf ? [{ mayBeOf, stray: { path, entry, doubt: `${path}.complex` } }] : [];
  });
  // Of whom a list that is not said to be complete names nothing, nothing is known.
  const nothing = isComplete(portfolio, list) ? [] : undefined;
  return (complex) => {
    const there = own.get(complex) ?? nothing;
    const more = strays.flatMap(({ mayBeOf, stray }) => (mayBeOf(complex) ? [stray] : []));
    return there && more.length > 0 ? [...there, ...more] : there;
  };
}

/** A list's entries, each once, with their paths; what another of its id says otherwise is doubted. */
export function entriesOf<E extends { readonly id: string }>(list: string, entries: readonly E[]): Entry<E>[] {
  return rowsOnce(entries).map(({ row: entry, at, twins }) => {
    const path = `${list}[${at}]`;
    return { path, entry, ...(twins.length > 0 && { doubt: `${path}.id` }) };
  });
}
