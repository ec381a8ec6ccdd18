import { grouped } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { type AnnualRecord, type Grant, isComplete, type Need, type Portfolio } from "../registry/index.js";

/** The entries of a list with their paths in the portfolio; not recorded where the portfolio has no such list, or has none of a complex. */
export type Listed<L extends "grants" | "needs"> =
  | readonly { readonly path: string; readonly entry: { readonly grants: Grant; readonly needs: Need }[L] }[]
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
  const records = grouped(portfolio.records ?? [], ({ complex, year }) => `${year} ${complex}`);
  const grants = portfolio.grants && grouped(listed("grants", portfolio.grants), ({ entry }) => entry.complex);
  const needs = portfolio.needs && grouped(listed("needs", portfolio.needs), ({ entry }) => entry.complex ?? "");
  // Of whom a list that is not said to be complete names nothing, nothing is known.
  const nothing = (list: "grants" | "needs") => (isComplete(portfolio, list) ? [] : undefined);
  return {
    plan,
    portfolio,
    records: (complex, year) => records.get(`${year} ${complex}`) ?? [],
    grants: (complex) => grants && (grants.get(complex) ?? nothing("grants")),
    needs: (complex) => needs && (needs.get(complex) ?? nothing("needs")),
  };
}

/** A list's entries with their paths. */
function listed<E>(list: string, entries: readonly E[]): { readonly path: string; readonly entry: E }[] {
  return entries.map((entry, index) => ({ path: `${list}[${index}]`, entry }));
}
