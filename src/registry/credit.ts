import { type PlainDate, yearEnd, yearOf, yearStart } from "../kernel/index.js";
import {
  type CountTarget,
  type Flow,
  industriesOwing,
  localitiesOn,
  type Plan,
  placesAbove,
  placesCounting,
  type Stock,
  standingFor,
} from "../plan/index.js";
import type { Complex } from "./complex.js";
import { factsOn } from "./facts-on.js";
import { firstListing, tiersCounted } from "./tiers-on.js";

/** One complex counting once: where, in which year of a flow, and at which tier where each tier counts. */
export interface Credit {
  readonly complex: string;
  /** Absent where no locality that owes the target can be credited. */
  readonly locality?: string;
  /** The place that stands for its own. */
  readonly place: string;
  readonly year?: number;
  readonly tier?: string;
  /** The category of industry, of a target that each of them owes. */
  readonly industry?: string;
  /** Whether it is not recorded on which list the complex stands, or of which industry it is, so that it may count or not. */
  readonly undecided: boolean;
}

/** Every complex that counts towards a target by the close of a day. */
export function creditsTowards(
  plan: Plan,
  target: CountTarget,
  complexes: readonly Complex[],
  asOf: PlainDate,
): Credit[] {
  const credits = complexes.flatMap((complex) => creditsOf(plan, target, complex, asOf));
  return [...new Map(credits.map((credit) => [JSON.stringify(credit), credit])).values()];
}

/**
 * What a complex counts for. Where the target counts certain lists and the record leaves a list open, it is counted
 * every way, with each such listing on none of them and on one: what comes out every way is certain, the rest undecided.
 */
function creditsOf(plan: Plan, target: CountTarget, complex: Complex, asOf: PlainDate): Credit[] {
  const count = (recorded: Complex) =>
    target.kind === "flow" ? flowCredits(plan, target, recorded, asOf) : stockCredits(plan, target, recorded, asOf);
  const { lists } = target.counts;
  if (lists === undefined) return count(complex);
  const ways = waysToList(target, lists[0], complex).map(
    (way) => new Map(count(way).map((credit) => [JSON.stringify(credit), credit])),
  );
  const isCertain = (key: string) => ways.every((way) => way.has(key));
  return [...new Map(ways.flatMap((way) => [...way]))].map(([key, credit]) =>
    isCertain(key) ? credit : { ...credit, undecided: true },
  );
}

/** More listings that do not say on which list are not told apart: a complex has few. */
const MOST_TOLD_APART = 5;

/** The complex with each listing that does not say on which list on none, and on one that counts. */
function waysToList({ counts }: CountTarget, list: string | undefined, complex: Complex): Complex[] {
  const { milestones } = complex;
  const open = milestones.filter(
    (milestone) => milestone.list === undefined && counts.milestones.some((kind) => kind === milestone.kind),
  );
  if (open.length === 0 || list === undefined) return [complex];
  const places = new Map(open.map((milestone, at) => [milestone, Math.min(at, MOST_TOLD_APART)]));
  return Array.from({ length: 2 ** (Math.min(open.length - 1, MOST_TOLD_APART) + 1) }, (_, way) => ({
    ...complex,
    milestones: milestones.map((milestone) => {
      const place = places.get(milestone);
      return place !== undefined && (way >> place) % 2 === 1 ? { ...milestone, list } : milestone;
    }),
  }));
}

function flowCredits(plan: Plan, target: Flow, complex: Complex, asOf: PlainDate): Credit[] {
  const on = firstListing(plan, complex, target.counts, target.tier);
  if (on === undefined || on > asOf) return [];
  const year = yearOf(on);
  if (on < (target.from ?? yearStart(year)) || !target.years.includes(year)) return [];
  const end = yearEnd(year);
  const isGone = tiersCounted(plan, complex, asOf < end ? asOf : end, target.counts).length === 0;
  if (target.stands === "at-year-end" && isGone) return [];
  const credit = { complex: complex.id, ...creditedTo(plan, target, complex, end), year, undecided: false };
  return byIndustry(plan, target, complex, end, credit);
}

function stockCredits(plan: Plan, target: Stock, complex: Complex, asOf: PlainDate): Credit[] {
  const on = asOf < target.by ? asOf : target.by;
  const first = firstListing(plan, complex, target.counts);
  if (target.since !== undefined && first !== undefined && first < target.since) return [];
  const held = tiersCounted(plan, complex, on, target.counts).map(({ tier }) => tier);
  const where = creditedTo(plan, target, complex, on);
  if (target.tiersCounted === "every") {
    const counting = held.filter((tier) => target.tier === undefined || tier === target.tier);
    return counting.flatMap((tier) =>
      byIndustry(plan, target, complex, on, { complex: complex.id, ...where, tier, undecided: false }),
    );
  }
  const [highest] = held;
  if (highest === undefined || (target.tier !== undefined && highest !== target.tier)) return [];
  return byIndustry(plan, target, complex, on, { complex: complex.id, ...where, undecided: false });
}

/** Of a target that each category of industry owes, a credit for each of the complex's; where those are open, for any. */
function byIndustry(plan: Plan, target: CountTarget, complex: Complex, on: PlainDate, credit: Credit): Credit[] {
  if (target.each !== "industry") return [credit];
  const own = factsOn(complex, on).industry?.categories;
  const isOpen = own === undefined || own.some((id) => !plan.industryCategories.some((known) => known.id === id));
  return industriesOwing(plan, target).flatMap((industry) =>
    own?.includes(industry) ? [{ ...credit, industry }] : isOpen ? [{ ...credit, industry, undecided: true }] : [],
  );
}

/**
 * The locality credited: of those that owe the target the nearest that the complex lies in; of another target the one that
 * stands for its own, where that is counted. The parent that a record names counts unless the target says otherwise.
 */
function creditedTo(
  plan: Plan,
  target: CountTarget,
  complex: Complex,
  on: PlainDate,
): Pick<Credit, "locality" | "place"> {
  const { locality: name, parentLocality } = complex;
  const isOwn = target.outside === "uncredited" && parentLocality !== undefined;
  const own = standingFor(plan, name, on);
  const above = isOwn ? [name, ...(own === undefined ? [] : [own])] : placesAbove(plan, complex, on);
  if (target.each === "locality") return located(nearest(above, localitiesOn(plan, target, on)), own ?? name);
  const { localities } = target;
  if (localities && !above.some((place) => localities.includes(place))) return located(undefined, own ?? name);
  const counted = own ?? above.map((place) => standingFor(plan, place, on)).find((place) => place !== undefined);
  return located(counted, counted ?? name);
}

function nearest(above: readonly string[], owing: readonly string[]): string | undefined {
  return above.find((place) => owing.includes(place));
}

function located(locality: string | undefined, place: string): Pick<Credit, "locality" | "place"> {
  return { ...(locality !== undefined && { locality }), place };
}

/**
 * The place that a complex is put forward and ranked by on a day: the one that a yearly target of the plan credits, else
 * the one that stands for its own.
 */
export function placeOn(plan: Plan, complex: Complex, on: PlainDate): string {
  const yearly = plan.targets.find((target): target is Flow => target.kind === "flow" && target.each === "locality");
  const credited = yearly && creditedTo(plan, yearly, complex, on).locality;
  return credited ?? standingFor(plan, complex.locality, on) ?? complex.locality;
}

/** The widest place that a complex is put forward from: a limit of each place is, of those nested, that of the widest. */
export function widestPlaceOn(plan: Plan, complex: Complex, on: PlainDate): string {
  const place = placeOn(plan, complex, on);
  const counting = placesCounting(plan, complex, on);
  return counting.includes(place) ? (counting.at(-1) ?? place) : place;
}
