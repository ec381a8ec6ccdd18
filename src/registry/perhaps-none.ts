import { type PlainDate, perFrozen, perKey } from "../kernel/index.js";
import { LISTING_KINDS, MILESTONE_KINDS, type Plan, perPlan } from "../plan/index.js";
import { alikeIn, byIdIn, idsOfAlike } from "./alike.js";
import type { Complex, Milestone } from "./complex.js";
import type { Ground } from "./ground.js";
import type { Portfolio } from "./portfolio.js";
import { tiersHeld } from "./tiers-on.js";
import { isTierOf } from "./understood.js";
import { endsEarly, endsOpen, waysToRead } from "./ways-to-read.js";

/**
 * Those that may turn out to be none on the day, each with where that would be recorded: one that reads alike with another, one
 * whose listing or delisting is at a tier that is not the plan's, or from a list that it may not have stood on, and of those named one that is not on record. Where there
 * are no records, those that read alike by their ids.
 */
export function perhapsNone(
  ground: Ground | undefined,
  ids: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  if (!ground) return new Map([...idsOfAlike(ids.map((id) => ({ id, name: id })))].map((id) => [id, []]));
  const { plan, portfolio, asOf } = ground;
  const found = openIn(portfolio)(plan)(asOf);
  const known = byIdIn(portfolio);
  const strange = ids.filter((id) => !known.has(id));
  return strange.length === 0 ? found : new Map([...found, ...strange.map((id) => [id, ["complexes"]] as const)]);
}

/** Of those on record, under a plan on a day: a report asks it a dozen times. */
const openIn = /* @__PURE__ */ perFrozen((portfolio: Portfolio) =>
  perKey((plan: Plan) => perKey((asOf: PlainDate) => openAmong({ plan, portfolio, asOf }))),
);

function openAmong({ plan, portfolio, asOf }: Ground): ReadonlyMap<string, readonly string[]> {
  const alike = alikeIn(portfolio);
  const found = new Map<string, string[]>();
  for (const [index, complex] of portfolio.complexes.entries()) {
    const paths = [
      ...(alike.has(complex.id) ? ["name"] : []),
      ...(mayBeNone(plan, complex, asOf) ? openTiers(plan, complex, asOf) : []),
    ];
    if (paths.length > 0)
      found.set(
        complex.id,
        paths.map((path) => `complexes[${index}].${path}`),
      );
  }
  return found;
}

/** Where the record of a complex has milestones up to a day, of some kinds, of which words leave open at which tier it stands. */
export function openTiers(
  plan: Plan,
  { milestones }: Complex,
  by: PlainDate,
  kinds: readonly Milestone["kind"][] = MILESTONE_KINDS,
): string[] {
  const ends = endsOpen(plan, milestones, undefined);
  const early = endsEarly(milestones);
  return milestones.flatMap(({ kind, tier, on }, at) => {
    if (on > by || !kinds.includes(kind)) return [];
    const others = [
      ...ends.filter((end) => end.at === at).map(({ path }) => path),
      ...(early.has(at) ? [`milestones[${at}].on`] : []),
    ];
    return isTierOf(plan, tier) ? others : [`milestones[${at}].tier`, ...others];
  });
}

function mayBeNone(plan: Plan, complex: Complex, on: PlainDate): boolean {
  const held = tiersPossible(plan, complex, on);
  return held.length > 1 && held.includes(undefined);
}

/** The highest tier that a complex holds on a day, every way that its milestones may be read; `undefined` for none. */
export function tiersPossible(plan: Plan, complex: Complex, on: PlainDate): readonly (string | undefined)[] {
  return possibleUnder(plan)(on)(complex);
}

/** A report asks it of each complex some thirty times; those that are at one tier share what is kept. */
const possibleUnder = /* @__PURE__ */ perPlan((plan) => {
  const alone = perKey((tier: string | undefined) => [tier]);
  return perKey((on: PlainDate) =>
    perFrozen((complex: Complex) => {
      const ways = waysToRead(plan, { milestones: LISTING_KINDS }, complex, undefined);
      const held = ways.map((way) => tiersHeld(plan, way, on)[0]?.tier);
      return held.length > 1 ? [...new Set(held)] : alone(held[0]);
    }),
  );
});

/** Whether a complex holds a tier on a day: every way that its milestones may be read, in some, or in none. */
export function holdsTier(plan: Plan, complex: Complex, on: PlainDate, tier: string): "met" | "unknown" | "unmet" {
  const ways = waysToRead(plan, { milestones: LISTING_KINDS }, complex, undefined).map((way) =>
    tiersHeld(plan, way, on).some((held) => held.tier === tier),
  );
  return ways.every(Boolean) ? "met" : ways.some(Boolean) ? "unknown" : "unmet";
}

/** Where in its record it would stand which tier a complex holds on a day; none where that is known. */
export function tierOpenBy(plan: Plan, complex: Complex, on: PlainDate): string[] {
  return tiersPossible(plan, complex, on).length < 2 ? [] : openTiers(plan, complex, on);
}

/** The same, by its place in the portfolio. */
export function tiersOpen({ plan, portfolio, asOf }: Ground, complex: Complex): string[] {
  const open = tierOpenBy(plan, complex, asOf);
  // Its place is looked for where anything is open alone: for each of many that would take the square of them.
  const at = open.length === 0 ? "" : `complexes[${portfolio.complexes.indexOf(complex)}]`;
  return open.map((path) => `${at}.${path}`);
}
