import { LISTING_KINDS, type Listing, type ListingCondition, type Plan } from "../../plan/index.js";
import { type Complex, creditsTowards, type Milestone, type TierHeld, tiersCounted } from "../../registry/index.js";
import type { Asked } from "./asked.js";
import { type Judged, plainly } from "./judged.js";
import { dayOf } from "./list.js";

/** Whether a complex was ever listed so by the day, or stands so, at its highest tier, on it. */
export function judgeListing(asks: ListingCondition, asked: Asked): Judged {
  const { plan, complex } = asked;
  const day = dayOf(asked);
  if (!plan || !complex || day === undefined) return plainly(asks, "unknown", ["ground"]);
  const { listed } = asks;
  const counted = listed.target === undefined ? undefined : countedBy(listed.target, plan, complex, day);
  const missing = listed.lists === undefined ? [] : unnamed(listed, complex, day);
  const isOpen = missing.length > 0;
  const verdict = listed.state === "now" ? now(listed, plan, complex, day, isOpen) : ever(listed, complex, day, isOpen);
  if (counted && counted.verdict !== "met" && verdict !== "unmet")
    return plainly(asks, counted.verdict, counted.missing);
  return plainly(asks, verdict, verdict === "unknown" ? missing : []);
}

/** Whether a target counts a complex by the day for a place that owes it. */
function countedBy(id: string, plan: Plan, complex: Complex, day: string): Pick<Judged, "verdict" | "missing"> {
  const target = plan.targets.find((each) => each.id === id);
  const credits = target && target.kind !== "level" ? creditsTowards(plan, target, [complex], day) : [];
  const counting = credits.filter(({ locality }) => locality !== undefined);
  if (counting.some(({ undecided }) => !undecided)) return { verdict: "met", missing: [] };
  if (!target || target.kind === "level" || counting.length === 0) return { verdict: "unmet", missing: [] };
  return { verdict: "unknown", missing: unnamed({ milestones: target.counts.milestones }, complex, day) };
}

function ever(listed: Listing, { milestones }: Complex, day: string, isOpen: boolean): Judged["verdict"] {
  // By index: records are frozen, and to go through a frozen array in another way takes several times as long.
  for (let index = 0; index < milestones.length; index += 1) {
    const milestone = milestones[index];
    if (milestone && isInTime(listed, milestone, day) && isOnList(listed, milestone)) return "met";
  }
  return isOpen ? "unknown" : "unmet";
}

/** A list that is not recorded may give a higher tier, and with it another day; then little is certain. */
function now(listed: Listing, plan: Plan, complex: Complex, day: string, isOpen: boolean): Judged["verdict"] {
  const { milestones = LISTING_KINDS, tiers, lists, from, to } = listed;
  const fits = (held: TierHeld) =>
    (tiers === undefined || tiers.includes(held.tier)) &&
    (from === undefined || from <= held.since) &&
    (to === undefined || held.since <= to);
  const [highest] = tiersCounted(plan, complex, day, { milestones, ...(lists && { lists }) });
  const stands = highest !== undefined && fits(highest);
  if (!isOpen) return stands ? "met" : "unmet";
  if (stands && tiers === undefined && from === undefined && to === undefined) return "met";
  const possible = tiersCounted(plan, complex, day, { milestones });
  return possible.some(({ tier }) => tiers === undefined || tiers.includes(tier)) ? "unknown" : "unmet";
}

function isOnList({ lists }: Listing, { list }: Milestone): boolean {
  return lists === undefined || (list !== undefined && lists.includes(list));
}

function isInTime(
  { milestones = LISTING_KINDS, tiers, from, to }: Listing,
  milestone: Milestone,
  day: string,
): boolean {
  const { kind, tier, on } = milestone;
  return (
    milestones.some((each) => each === kind) &&
    (tiers === undefined || tiers.includes(tier)) &&
    on <= day &&
    (from === undefined || on >= from) &&
    (to === undefined || on <= to)
  );
}

/** The milestones in question of which the list is not recorded. */
function unnamed(listed: Listing, { milestones }: Complex, day: string): string[] {
  const { from: _from, to: _to, tiers: _tiers, ...anyTime } = listed;
  const asked = listed.state === "now" ? anyTime : listed;
  return milestones.flatMap((milestone, index) =>
    milestone.list === undefined && isInTime(asked, milestone, day) ? [`milestones[${index}].list`] : [],
  );
}
