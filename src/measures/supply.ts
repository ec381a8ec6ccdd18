import { asOne, type PlainDate, perKey } from "../kernel/index.js";
import { type Plan, standingFor } from "../plan/index.js";
import {
  type Complex,
  type Facts,
  factsAsOf,
  factsUnderstood,
  itemsOf,
  type Portfolio,
  perhapsNone,
  stands,
} from "../registry/index.js";

/**
 * How a complex stands to a function: it gives it by itself, by a resource it shares, not at all; it gives it, but it
 * is not recorded whether the resource is shared; or it is not recorded whether it gives it.
 */
export type Giving = "own" | "shared" | "lacks" | "undecided" | "unknown";

/** The lists compared. */
export type Compared = "functions" | "capabilities";

/** A complex that holds a tier on a day. */
export interface Supplier {
  readonly id: string;
  /** Its place in the portfolio. */
  readonly index: number;
  readonly complex: Complex;
  readonly facts: Facts;
  /** How it stands to a list: looked at by itself, in its place and over the area. */
  readonly stanceTo: (list: Compared) => Stance;
  /** The locality that stands on the day for the one recorded. */
  readonly locality: string;
  /** Whether that is in words that are not the plan's, so that it may be any. */
  readonly isPlaceOpen: boolean;
  readonly industry: string | undefined;
  /** Where it would be recorded whether it is one at all; empty where that is known. */
  readonly perhapsNone: readonly string[];
}

/** How a complex stands to the members of a list. */
export interface Stance {
  /** To the plan's members, then to those beyond them that it gives or is known to lack. */
  readonly named: ReadonlyMap<string, Giving>;
  /** To every other member. */
  readonly others: "lacks" | "unknown";
}

/** The complexes that hold a tier at the close of a day, by id. */
export function suppliersOn(plan: Plan, portfolio: Portfolio, asOf: PlainDate): Supplier[] {
  const one = oneOfAlike(portfolio.complexes.flatMap((complex) => factsAsOf(complex, asOf).industry?.id ?? []));
  const open = perhapsNone({ plan, portfolio, asOf });
  return portfolio.complexes
    .flatMap((complex, index) => {
      if (!stands(plan, complex, asOf)) return [];
      const facts = factsUnderstood(plan, factsAsOf(complex, asOf), portfolio.members);
      const standing = standingFor(plan, complex.locality, asOf);
      const place = { locality: standing ?? complex.locality, isPlaceOpen: standing === undefined };
      const industry = facts.industry && one(facts.industry.id);
      const stanceTo = perKey((list: Compared) => stanceOf(plan, facts, list));
      const none = open.get(complex.id) ?? [];
      return [{ id: complex.id, index, complex, facts, stanceTo, ...place, industry, perhapsNone: none }];
    })
    .sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
}

/** Of ids that are one but for case, width and white space, the first. */
export function oneOfAlike(ids: readonly string[]): (id: string) => string {
  const first = new Map([...ids].reverse().map((id) => [asOne(id), id]));
  return (id) => first.get(asOne(id)) ?? id;
}

function stanceOf(plan: Plan, facts: Facts, list: Compared): Stance {
  const sharing = list === "functions" ? sharingOf(facts) : carried(plan, sharingOf(facts));
  const { has, lacks, unknown } = itemsOf(plan, facts, list, false);
  const named = new Map<string, Giving>();
  for (const id of has) named.set(id, sharing.get(id) ?? "own");
  for (const id of lacks) named.set(id, "lacks");
  for (const id of unknown) named.set(id, "unknown");
  const inventory = facts[list];
  if (inventory === undefined) return { named, others: "unknown" };
  const [given, missed] = "has" in inventory ? [inventory.has, inventory.lacks] : [inventory, []];
  for (const id of given) if (!named.has(id)) named.set(id, sharing.get(id) ?? "own");
  for (const id of missed) if (!named.has(id)) named.set(id, "lacks");
  return { named, others: "has" in inventory ? "unknown" : "lacks" };
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
