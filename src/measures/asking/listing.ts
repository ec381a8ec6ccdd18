import { NO_ITEMS, type PlainDate } from "../../kernel/index.js";
import {
  LISTING_KINDS,
  type Listing,
  type ListingCondition,
  type Plan,
  placesOpen,
  type Word,
} from "../../plan/index.js";
import {
  type Complex,
  creditsOf,
  endsOpen,
  isListOf,
  isTierOf,
  listingsAt,
  type Milestone,
  tiersHeld,
  waysToRead,
} from "../../registry/index.js";
import type { Asked } from "./asked.js";
import { type Judged, plainly } from "./judged.js";
import { dayOf } from "./list.js";

/** Whether a complex was ever listed so by the day, or stands so, at its highest tier, on it. */
export function judgeListing(asks: ListingCondition, asked: Asked): Judged {
  const { plan, complex } = asked;
  const day = dayOf(asked);
  if (!plan || !complex || day === undefined) return plainly(asks, "unknown", ["ground"]);
  const { listed } = asks;
  const known = { plan, declared: asked.portfolio?.members?.lists };
  const counted = listed.target === undefined ? undefined : countedBy(listed.target, complex, day, known);
  const { sure, open } = milestonesIn(listed, complex, day, known);
  const missing = open.map(({ path }) => path);
  const ever = sure.length > 0 ? "met" : open.length > 0 ? "unknown" : "unmet";
  const verdict = listed.state === "now" ? now(listed, complex, day, known) : ever;
  if (counted && counted.verdict !== "met" && verdict !== "unmet")
    return plainly(asks, counted.verdict, counted.missing);
  return plainly(asks, verdict, verdict === "unknown" ? missing : []);
}

/** Whether a target counts a complex by the day for a place that owes it. */
function countedBy(id: string, complex: Complex, day: string, known: Known): Pick<Judged, "verdict" | "missing"> {
  const { plan } = known;
  const target = plan.targets.find((each) => each.id === id);
  const credits = target && target.kind !== "level" ? creditsOf(plan, target, complex, day, known.declared) : [];
  const counting = credits.filter(({ locality }) => locality !== undefined);
  if (counting.some(({ undecided }) => !undecided)) return { verdict: "met", missing: [] };
  if (!target || target.kind === "level" || counting.length === 0) return { verdict: "unmet", missing: [] };
  const tiers = plan.tiers.map((tier) => tier.id);
  const { milestones, lists } = target.counts;
  const openIn = (listed: Sought) => milestonesIn(listed, complex, day, known).open.map(({ path }) => path);
  const missing = [...openIn({ milestones, tiers, ...(lists && { lists }) }), ...placesOpen(plan, complex)];
  // A delisting may name a list though the target counts any.
  return { verdict: "unknown", missing: missing.length > 0 ? missing : openIn({ milestones, tiers, lists: [] }) };
}

/** Whether one milestone of its highest tier that still holds is as asked, every way that its milestones may be read. */
function now(listed: Listing, complex: Complex, day: string, { plan, declared }: Known): Judged["verdict"] {
  const { milestones = LISTING_KINDS, tiers, lists, from, to } = listed;
  const counts = { milestones, ...(lists && { lists }) };
  const found = waysToRead(plan, counts, complex, declared).map((way) => {
    const [highest] = tiersHeld(plan, way, day);
    if (highest === undefined || tiers?.includes(highest.tier) === false) return false;
    const those = listingsAt(plan, way, day, counts, highest.tier)?.those ?? NO_ITEMS;
    return those.some(({ on }) => (from === undefined || from <= on) && (to === undefined || on <= to));
  });
  return found.every((is) => is === found[0]) ? (found[0] ? "met" : "unmet") : "unknown";
}

function isOnList({ lists }: Sought, { list }: Milestone): boolean {
  return lists === undefined || (list !== undefined && lists.includes(list));
}

/** What words are known by: the plan, and the lists declared beside its own. */
interface Known {
  readonly plan: Plan;
  readonly declared: readonly Word[] | undefined;
}

/** A listing, or a milestone of another kind, that is looked for. */
type Sought = Omit<Listing, "milestones"> & { readonly milestones?: readonly Milestone["kind"][] };

/**
 * The days of the milestones that are so for certain; and of those in question the tiers that nobody knows, and the lists that
 * nobody does or that are not recorded.
 */
export function milestonesIn(listed: Sought, { milestones }: Complex, day: string, known: Known) {
  const { milestones: kinds = LISTING_KINDS, tiers, from, to, state } = listed;
  const isNow = state === "now";
  const ends = isNow ? endsOpen(known.plan, milestones, known.declared) : NO_ITEMS;
  const sure: PlainDate[] = [];
  const open: { readonly on: PlainDate; readonly path: string }[] = [];
  // By index: records are frozen, and to go through a frozen array in another way takes several times as long.
  for (let index = 0; index < milestones.length; index += 1) {
    const milestone = milestones[index];
    if (!milestone) continue;
    const { on, tier } = milestone;
    const isKind = on <= day && kinds.some((kind) => kind === milestone.kind);
    // Any listing may set the highest tier.
    const isListing = on <= day && LISTING_KINDS.some((kind) => kind === milestone.kind);
    const isInTime = isKind && (from === undefined || from <= on) && (to === undefined || on <= to);
    const isTier = tiers === undefined || tiers.includes(tier);
    if (isInTime && isTier && isOnList(listed, milestone)) sure.push(on);
    const isKnown = isTierOf(known.plan, tier);
    const isEnd = isNow && milestone.kind === "delisted" && on <= day;
    if (isEnd) for (const { at, path } of ends) if (at === index) open.push({ on, path });
    if (!((isNow ? isListing : isInTime) || (isEnd && !isKnown))) continue;
    if (!isKnown && (isNow || tiers !== undefined)) open.push({ on, path: `milestones[${index}].tier` });
    const mayCount = isKind && (isNow || !isKnown || isTier);
    if (listed.lists !== undefined && mayCount && !isListOf(known.plan, known.declared, milestone.list, listed.lists)) {
      open.push({ on, path: `milestones[${index}].list` });
    }
  }
  return { sure, open };
}
