import { guarded, readBy, takes } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import { dateSchema } from "../kernel/index.js";
import { type Counts, LISTING_KINDS, madePlan, type Plan } from "../plan/index.js";
import { Complex, type Milestone } from "./complex.js";
import { tierIds } from "./understood.js";

/** A tier that a complex holds on a day: by which kind of milestone, since when. */
export interface TierHeld<T extends string = string> {
  readonly type: "tier-held";
  readonly tier: T;
  readonly status: "cultivated" | "recognised";
  readonly since: PlainDate;
}

/**
 * The tiers a complex holds at the close of a day, highest first.
 *
 * A listing or a recognition gives its tier, an application none. What a delisting ends is a reading of the plan: its
 * own tier and those above, its own alone, or every tier. On one day delistings come first, so that a move between tiers holds.
 * At one tier it stands on one list, that of its last listing: a delisting that names another one ends nothing.
 *
 * Work: linear in the milestones, n log n to put them in order.
 *
 * @param on - the day, whose own events count
 * @throws {@link PolicyError} for a date that does not exist, or a record that its schema refuses
 *
 * @see 2.6
 * @example
 * ```ts
 * import { Complex, tiersOn } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling",
 *   milestones: [
 *     { kind: "cultivated", tier: "county", on: "2018-09-30" },
 *     { kind: "recognised", tier: "municipal", on: "2019-12-20" },
 *     { kind: "delisted", tier: "municipal", on: "2020-11-01" },
 *   ],
 * });
 * tiersOn(taizhou, complex, "2019-12-20").map((held) => held.tier); // => ["municipal", "county"]
 * tiersOn(taizhou, complex, "2020-11-01").map((held) => held.tier); // => ["county"]
 * ```
 */
export function tiersOn<T extends string>(plan: Plan<T>, complex: Complex, on: PlainDate): TierHeld<T>[] {
  return guarded(tiersOnTakes, tiersHeld, plan, complex, on);
}

/** What {@link tiersOn} takes. */
export const tiersOnTakes = /* @__PURE__ */ takes("tiersOn", () => ({
  plan: madePlan,
  complex: readBy(Complex),
  on: dateSchema,
}));

/** What {@link tiersOn} gives, of what has been read. */
export function tiersHeld<T extends string>(plan: Plan<T>, complex: Complex, on: PlainDate): TierHeld<T>[] {
  return tiersCounted(plan, complex, on, { milestones: LISTING_KINDS });
}

/** The tiers held on a day by those milestones alone that count. */
export function tiersCounted<T extends string>(
  plan: Plan<T>,
  complex: Complex,
  on: PlainDate,
  counts: Counts,
): TierHeld<T>[] {
  const listings = listingsOn(plan, complex, on, counts);
  const highestFirst: TierHeld<T>[] = [];
  for (let at = listings.length - 1; at >= 0; at -= 1) {
    const { tier, those = [] } = listings[at] ?? {};
    const first = those.find(isRecognition) ?? those[0];
    if (tier === undefined || first === undefined) continue;
    const status = isRecognition(first) ? "recognised" : "cultivated";
    highestFirst.push({ type: "tier-held", tier, status, since: first.on });
  }
  return highestFirst;
}

/** The tiers ever held by a day by those milestones that count, whatever has ended since; highest first. */
export function tiersEverHeld(plan: Plan, complex: Complex, on: PlainDate, counts: Counts): string[] {
  const by = complex.milestones.filter((milestone) => milestone.on <= on && isCounted(milestone, counts));
  return tierIds(plan)
    .filter((id) => by.some(({ tier }) => tier === id))
    .reverse();
}

/** What happened at a tier up to a day. */
interface ListingsAt<T extends string> {
  readonly tier: T;
  /** The milestones that count and still hold, as they happened. */
  readonly those: readonly Milestone[];
  /** The last listing, where it still holds. */
  readonly last: Milestone | undefined;
  /** The day of the last delisting that ended a listing at it. */
  readonly ended: PlainDate | undefined;
}

/** What happened at one tier up to a day; nothing, where that was never listed. */
export function listingsAt<T extends string>(
  plan: Plan<T>,
  complex: Complex,
  on: PlainDate,
  counts: Counts,
  tier: NoInfer<T>,
): ListingsAt<T> | undefined {
  return listingsOn(plan, complex, on, counts)[tierIds(plan).indexOf(tier)];
}

/** The same of each tier that was listed, by its place in the plan: maps were a tenth of what a report takes. */
function listingsOn<T extends string>(
  plan: Plan<T>,
  complex: Complex,
  on: PlainDate,
  counts: Counts,
): readonly (ListingsAt<T> | undefined)[] {
  const order = tierIds(plan);
  const found: (Found<T> | undefined)[] = order.map(() => undefined);
  for (const milestone of inOrder(complex.milestones)) {
    const { kind, list } = milestone;
    const at = order.indexOf(milestone.tier);
    if (milestone.on > on || at === -1 || kind === "applied") continue;
    // One of the plan's, which are T.
    const tier = milestone.tier as T;
    const { those = [], last, ended } = found[at] ?? {};
    if (kind !== "delisted") {
      // Moved to a list that does not count.
      const isOne = isCounted(milestone, counts);
      const isMoved = !isOne && kind === "cultivated" && !those.some(isRecognition);
      if (isOne) those.push(milestone);
      found[at] = { tier, those: isMoved ? [] : those, last: milestone, ended };
    } else if (endsList(list, last?.list)) {
      for (const gone of tiersEnded(plan, tier)) {
        const place = order.indexOf(gone);
        if (found[place]?.last) found[place] = { tier: gone, those: [], last: undefined, ended: milestone.on };
      }
    }
  }
  return found;
}

interface Found<T extends string> extends ListingsAt<T> {
  readonly those: Milestone[];
}

function isRecognition({ kind }: Milestone): boolean {
  return kind === "recognised";
}

/** Whether a delisting that names a list, or none, ends a listing on a list; one that is not recorded may be any. */
export function endsList(named: string | undefined, list: string | undefined): boolean {
  return named === undefined || list === undefined || named === list;
}

/** The tiers that a delisting at one of them ends. */
export function tiersEnded<T extends string>(plan: Plan<T>, tier: NoInfer<T>): T[] {
  const order = plan.tiers.map(({ id }) => id);
  switch (plan.practice?.delistingEnds ?? "tier-and-above") {
    case "tier-and-above":
      return order.slice(order.indexOf(tier));
    case "tier-only":
      return [tier];
    case "everything":
      return order;
  }
}

/** Whether a delisting after a listing, up to a day, ended it. */
export function hasEndedBy(plan: Plan, complex: Complex, { tier, on, list }: Milestone, by: PlainDate): boolean {
  return complex.milestones.some(
    (milestone) =>
      milestone.kind === "delisted" &&
      on < milestone.on &&
      milestone.on <= by &&
      (milestone.tier !== tier || endsList(milestone.list, list)) &&
      plan.tiers.some(({ id }) => id === milestone.tier) &&
      tiersEnded(plan, milestone.tier).includes(tier),
  );
}

/**
 * The day of the first milestone that counts, at one tier or any; `undefined` where there is none.
 *
 * Later listings, also after a delisting, are not first.
 */
export function firstListing(plan: Plan, complex: Complex, counts: Counts, at?: string): PlainDate | undefined {
  return inOrder(complex.milestones).find(
    (milestone) =>
      isCounted(milestone, counts) &&
      (at === undefined ? plan.tiers.some(({ id }) => id === milestone.tier) : milestone.tier === at),
  )?.on;
}

function isCounted({ kind, list }: Pick<Milestone, "kind" | "list">, { milestones, lists }: Counts): boolean {
  return (
    milestones.some((counted) => counted === kind) &&
    (lists === undefined || (list !== undefined && lists.includes(list)))
  );
}

const ON_ONE_DAY = ["delisted", "cultivated", "applied", "recognised"];

/** Milestones as they happened; of one day, delistings first. Most are recorded so. */
export function inOrder<M extends Pick<Milestone, "kind" | "on">>(milestones: readonly M[]): readonly M[] {
  for (let at = 1; at < milestones.length; at += 1) {
    const [before, next] = [milestones[at - 1], milestones[at]];
    if (before && next && byDay(before, next) > 0) return [...milestones].sort(byDay);
  }
  return milestones;
}

function byDay(a: Pick<Milestone, "kind" | "on">, b: Pick<Milestone, "kind" | "on">): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return ON_ONE_DAY.indexOf(a.kind) - ON_ONE_DAY.indexOf(b.kind);
}
