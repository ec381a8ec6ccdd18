import { guarded, readBy, takes } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import { dateSchema } from "../kernel/index.js";
import { type Counts, LISTING_KINDS, madePlan, type Plan } from "../plan/index.js";
import { Complex, type Milestone } from "./complex.js";
import { isTierOf, tierIds } from "./understood.js";

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
  const milestones = inOrder(complex.milestones);
  // Its tiers are T.
  const order = tierIds(plan) as readonly T[];
  const highestFirst: TierHeld<T>[] = [];
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const tier = order[at];
    const held = tier === undefined ? undefined : heldAt(plan, tier, milestones, on, counts);
    if (held) highestFirst.push(held);
  }
  return highestFirst;
}

/** How a tier is held at the close of a day, by milestones as they happened. */
function heldAt<T extends string>(
  plan: Plan<T>,
  tier: T,
  milestones: readonly Milestone[],
  on: PlainDate,
  counts: Counts,
): TierHeld<T> | undefined {
  let held: TierHeld<T> | undefined;
  for (const milestone of milestones) {
    const { kind, on: since } = milestone;
    if (since > on) continue;
    if (kind === "delisted") {
      if (isTierOf(plan, milestone.tier) && tiersEnded<string>(plan, milestone.tier).includes(tier)) held = undefined;
    } else if (milestone.tier === tier && kind !== "applied" && isCounted(milestone, counts)) {
      if (held?.status !== "recognised" && held?.status !== kind)
        held = { type: "tier-held", tier, status: kind, since };
    }
  }
  return held;
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

/** Whether a delisting after the first day, up to the second, ended a tier. */
export function hasEndedBetween(plan: Plan, complex: Complex, tier: string, from: PlainDate, to: PlainDate): boolean {
  return complex.milestones.some(
    (milestone) =>
      milestone.kind === "delisted" &&
      from < milestone.on &&
      milestone.on <= to &&
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
