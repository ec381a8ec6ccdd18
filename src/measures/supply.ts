import type { PlainDate } from "../kernel/index.js";
import { type Plan, standingFor } from "../plan/index.js";
import { type Complex, type Facts, factsOn, itemsOf, type Portfolio, stateIn, tiersOn } from "../registry/index.js";

/**
 * How a complex stands to a function: it gives it by itself, by a resource it shares, not at all; it gives it, but it
 * is not recorded whether the resource is shared; or it is not recorded whether it gives it.
 */
type Giving = "own" | "shared" | "lacks" | "undecided" | "unknown";

/** The lists compared. */
export type Compared = "functions" | "capabilities";

/** A complex that holds a tier on a day, with what it gives. */
export interface Supplier {
  readonly id: string;
  /** Its place in the portfolio. */
  readonly index: number;
  readonly complex: Complex;
  readonly facts: Facts;
  /** The locality that stands on the day for the one recorded. */
  readonly locality: string;
  readonly industry: string | undefined;
  /** Members of a list beyond the plan's that it names itself. */
  readonly named: { readonly [L in Compared]: readonly string[] };
  readonly gives: (list: Compared, member: string) => Giving;
}

/** The complexes that hold a tier at the close of a day, in a locality or all, by id. */
export function suppliersOn(plan: Plan, portfolio: Portfolio, asOf: PlainDate, locality?: string): Supplier[] {
  return portfolio.complexes
    .flatMap((complex, index) => {
      const standing = standingFor(plan, complex.locality, asOf) ?? complex.locality;
      if (locality !== undefined && standing !== locality) return [];
      return tiersOn(plan, complex, asOf).length > 0 ? [supplierOf(plan, complex, index, standing, asOf)] : [];
    })
    .sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
}

function supplierOf(plan: Plan, complex: Complex, index: number, locality: string, asOf: PlainDate): Supplier {
  const facts = factsOn(complex, asOf);
  const states = { functions: statesOf(plan, facts, "functions"), capabilities: statesOf(plan, facts, "capabilities") };
  const sharing = { functions: sharingOf(facts), capabilities: carried(plan, sharingOf(facts)) };
  const beyond = (list: Compared) => {
    const inventory = facts[list] ?? [];
    return ("has" in inventory ? inventory.has : inventory).filter((member) => !states[list].has(member));
  };
  return {
    id: complex.id,
    index,
    complex,
    facts,
    locality,
    industry: facts.industry?.id,
    named: { functions: beyond("functions"), capabilities: beyond("capabilities") },
    gives: (list, member) => {
      const there = states[list].has(member) ? states[list].get(member) : stateIn(facts[list], member);
      if (there === undefined) return "unknown";
      return there ? (sharing[list].get(member) ?? "own") : "lacks";
    },
  };
}

function statesOf(plan: Plan, facts: Facts, list: Compared): Map<string, boolean | undefined> {
  const { has, lacks, unknown } = itemsOf(plan, facts, list, false);
  return new Map([
    ...has.map((id) => [id, true] as const),
    ...lacks.map((id) => [id, false] as const),
    ...unknown.map((id) => [id, undefined] as const),
  ]);
}

/** The functions that resources give, by whether one of them is shared. Sharing that is not recorded is not presumed. */
function sharingOf({ resources }: Facts): Map<string, "shared" | "undecided"> {
  const sharing = new Map<string, "shared" | "undecided">();
  for (const { shared, functions } of resources ?? []) {
    for (const member of functions ?? []) {
      if (shared === true) sharing.set(member, "shared");
      if (shared === undefined && !sharing.has(member)) sharing.set(member, "undecided");
    }
  }
  return sharing;
}

/** The same of capabilities, by the crosswalk's exact pairs. */
function carried(
  { crosswalk }: Plan,
  sharing: ReadonlyMap<string, "shared" | "undecided">,
): Map<string, "shared" | "undecided"> {
  const exact = (crosswalk ?? []).filter(({ relation }) => relation === "exact");
  return new Map(
    exact.flatMap((pair) => {
      const state = sharing.get(pair.function);
      return state ? [[pair.capability, state] as const] : [];
    }),
  );
}
