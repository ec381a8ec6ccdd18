import { type PlainDate, yearEnd, yearOf, yearStart } from "../kernel/index.js";
import {
  type CountTarget,
  type Flow,
  industriesOwing,
  isNested,
  localitiesOn,
  type Plan,
  placesAbove,
  placesCounting,
  placesOpen,
  placesThen,
  type Stock,
  standingFor,
  type Word,
} from "../plan/index.js";
import { alikeAmong } from "./alike.js";
import type { Complex } from "./complex.js";
import { factsAsOf } from "./facts-on.js";
import { firstListing, tiersCounted, tiersEverHeld } from "./tiers-on.js";
import { waysToRead } from "./ways-to-read.js";

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
  /**
   * Whether it may count or not: the list it stands on or its industry is not recorded, its place, tier or list is in
   * words that are not the plan's, or it may be the same complex as another that counts.
   */
  readonly undecided: boolean;
}

/**
 * Every complex that counts towards a target by the close of a day. What a record says in words that are not the plan's, or
 * does not say, may count; and of complexes that read alike, which may be one, only what counts either way is certain.
 *
 * @param declared - lists that the portfolio declares beside the plan's
 */
export function creditsTowards(
  plan: Plan,
  target: CountTarget,
  complexes: readonly Complex[],
  asOf: PlainDate,
  declared?: readonly Word[],
): Credit[] {
  const count = (complex: Complex) => creditsOf(plan, target, complex, asOf, declared);
  const kind = (credit: Credit) => JSON.stringify(keyedBy(target, credit));
  const alike = alikeAmong(complexes);
  const ofAlike = new Map([...new Set(alike.values())].flatMap((group) => [...creditsOfAlike(group, count, kind)]));
  const credits = complexes.flatMap((complex) => ofAlike.get(complex) ?? count(complex));
  const certain = new Set(credits.flatMap((credit) => (credit.undecided ? [] : `${credit.complex} ${kind(credit)}`)));
  return [...new Map(credits.map((credit) => [JSON.stringify(credit), credit])).values()].filter(
    (credit) => !credit.undecided || !certain.has(`${credit.complex} ${kind(credit)}`),
  );
}

/** For what a credit counts, whoever has it: of a target that no locality owes it does not matter where. */
function keyedBy({ each, counts }: CountTarget, { locality, place, year, tier, industry }: Credit) {
  if (each === "locality" || counts.as === "places") return [locality, place, year, tier, industry];
  return [locality !== undefined, year, tier, industry];
}

/** What complexes that may be one count for: certain is what the first of them counts for, where all of them as one do too. */
function creditsOfAlike(
  group: readonly Complex[],
  count: (complex: Complex) => Credit[],
  kind: (credit: Credit) => string,
): Map<Complex, Credit[]> {
  const milestones = group.flatMap((complex) => complex.milestones);
  const certainIn = (credits: readonly Credit[]) => credits.flatMap((each) => (each.undecided ? [] : kind(each)));
  const ways = new Map(
    (group.length > MOST_TOLD_APART ? [] : group).map((complex) => [complex, count({ ...complex, milestones })]),
  );
  const asOne = [...ways.values()].map((way) => new Set(certainIn(way)));
  const certain = new Set([...(asOne[0] ?? [])].filter((each) => asOne.every((way) => way.has(each))));
  const open = new Set(certain);
  return new Map(
    group.map((complex) => {
      const own = count(complex);
      const known = new Set([...certain, ...own.map(kind)]);
      // With what is recorded of the others it may count for more.
      const more = (ways.get(complex) ?? []).filter((credit) => !known.has(kind(credit)));
      const marked = own.map((credit) => ({ ...credit, undecided: credit.undecided || !open.delete(kind(credit)) }));
      return [complex, [...marked, ...more.map((credit) => ({ ...credit, undecided: true }))]];
    }),
  );
}

/** More that may be one are not told apart: a portfolio has few. */
const MOST_TOLD_APART = 20;

/**
 * What a complex counts for. What its milestones leave open is counted every way: what comes out every way is certain, the
 * rest undecided.
 */
export function creditsOf(
  plan: Plan,
  target: CountTarget,
  complex: Complex,
  asOf: PlainDate,
  declared: readonly Word[] | undefined,
): Credit[] {
  const count = (read: Complex) =>
    target.kind === "flow" ? flowCredits(plan, target, read, asOf) : stockCredits(plan, target, read, asOf);
  const ways = waysToRead(plan, target.counts, complex, declared);
  if (ways.length === 1) return count(complex);
  const counted = ways.map((way) => new Map(count(way).map((credit) => [JSON.stringify(credit), credit])));
  const isCertain = (key: string) => counted.every((way) => way.has(key));
  return [...new Map(counted.flatMap((way) => [...way]))].map(([key, credit]) =>
    isCertain(key) ? credit : { ...credit, undecided: true },
  );
}

function flowCredits(plan: Plan, target: Flow, complex: Complex, asOf: PlainDate): Credit[] {
  const on = firstListing(plan, complex, target.counts, target.tier);
  if (on === undefined || on > asOf) return [];
  const year = yearOf(on);
  if (on < (target.from ?? yearStart(year)) || !target.years.includes(year)) return [];
  const end = yearEnd(year);
  const isGone = tiersCounted(plan, complex, asOf < end ? asOf : end, target.counts).length === 0;
  if (target.stands === "at-year-end" && isGone) return [];
  return placings(plan, target, complex, end).flatMap((placing) =>
    byIndustry(plan, target, complex, end, { complex: complex.id, ...placing, year }),
  );
}

function stockCredits(plan: Plan, target: Stock, complex: Complex, asOf: PlainDate): Credit[] {
  const on = asOf < target.by ? asOf : target.by;
  const first = firstListing(plan, complex, target.counts);
  if (target.since !== undefined && first !== undefined && first < target.since) return [];
  const credited = placings(plan, target, complex, on).map((placing) => ({ complex: complex.id, ...placing }));
  if (target.tiersCounted === "every") {
    const held = tiersEverHeld(plan, complex, on, target.counts);
    const counting = held.filter((tier) => target.tier === undefined || tier === target.tier);
    return counting.flatMap((tier) =>
      credited.flatMap((credit) => byIndustry(plan, target, complex, on, { ...credit, tier })),
    );
  }
  const highest = tiersCounted(plan, complex, on, target.counts)[0]?.tier;
  if (highest === undefined || (target.tier !== undefined && highest !== target.tier)) return [];
  return credited.flatMap((credit) => byIndustry(plan, target, complex, on, credit));
}

/** Of a target that each category of industry owes, a credit for each of the complex's; where those are open, for any. */
function byIndustry(plan: Plan, target: CountTarget, complex: Complex, on: PlainDate, credit: Credit): Credit[] {
  if (target.each !== "industry") return [credit];
  const own = factsAsOf(complex, on).industry?.categories;
  const isOpen = own === undefined || own.some((id) => !plan.industryCategories.some((known) => known.id === id));
  return industriesOwing(plan, target).flatMap((industry) =>
    own?.includes(industry) ? [{ ...credit, industry }] : isOpen ? [{ ...credit, industry, undecided: true }] : [],
  );
}

/**
 * The locality credited: of those that owe the target the nearest that the complex lies in; of another target the one that
 * stands for its own, where that is counted. The parent that a record names counts unless the target says otherwise. Of a
 * place that the plan does not have nobody knows which it is: any that owes the target may be it; and of one that stood only
 * later any whose place it took.
 */
function placings(plan: Plan, target: CountTarget, complex: Complex, on: PlainDate): Placing[] {
  const { locality: name, parentLocality } = complex;
  const then = placesThen(plan, name, on).flatMap((locality) => placings(plan, target, { ...complex, locality }, on));
  if (then.length > 0) {
    const kinds = new Set(then.map((placing) => JSON.stringify(keyedBy(target, { complex: "", ...placing }))));
    return kinds.size === 1 ? then.slice(0, 1) : then.map((each) => ({ ...each, undecided: true }));
  }
  const { each, localities } = target;
  const isOwn = target.outside === "uncredited" && parentLocality !== undefined;
  const own = standingFor(plan, name, on);
  const above = isOwn ? [name, ...(own === undefined ? [] : [own])] : placesAbove(plan, complex, on);
  const isOpen = own === undefined || (!isOwn && !isLocality(plan, parentLocality ?? name));
  const place = own ?? name;
  const isUnknown = placesOpen(plan, complex).includes("locality");
  if (each === "locality") {
    const owing = localitiesOn(plan, target, on);
    const locality = above.find((at) => owing.includes(at));
    if (isUnknown || (locality === undefined && isOpen))
      return owing.map((at) => ({ locality: at, place, undecided: true }));
    return [located(locality, place)];
  }
  const isOutside = localities !== undefined && !above.some((at) => localities.includes(at));
  if (isOutside && !isOpen) return [located(undefined, place)];
  const counted = own ?? above.map((at) => standingFor(plan, at, on)).find((at) => at !== undefined);
  return [isOutside || counted === undefined ? { locality: name, place, undecided: true } : located(counted, counted)];
}

type Placing = Pick<Credit, "locality" | "place" | "undecided">;

function isLocality({ localities }: Plan, name: string): boolean {
  return localities.some(({ id }) => id === name);
}

function located(locality: string | undefined, place: string): Placing {
  return { ...(locality !== undefined && { locality }), place, undecided: false };
}

/**
 * The place that a complex is put forward and ranked by on a day: the one that a yearly target of the plan credits, else
 * the one that stands for its own.
 */
export function placeOn(plan: Plan, complex: Complex, on: PlainDate): string {
  const credited = placingsOfYear(plan, complex, on)?.find(({ undecided }) => !undecided);
  return credited?.locality ?? standingFor(plan, complex.locality, on) ?? complex.locality;
}

/** Where it would be recorded which place that is, or which is the widest that it lies in; nothing where both are known. */
export function placeOpenBy(plan: Plan, complex: Complex, on: PlainDate): ("locality" | "parentLocality")[] {
  const open = placesOpen(plan, complex);
  const placed = placingsOfYear(plan, complex, on);
  const isDecided = placed
    ? placed.length > 0 && placed.every(({ undecided }) => !undecided)
    : !open.includes("locality");
  if (!isDecided) return open.length > 0 ? open : ["locality"];
  return isNested(plan) ? open : [];
}

function placingsOfYear(plan: Plan, complex: Complex, on: PlainDate): Placing[] | undefined {
  const yearly = plan.targets.find((target): target is Flow => target.kind === "flow" && target.each === "locality");
  return yearly && placings(plan, yearly, complex, on);
}

/** The widest place that a complex is put forward from: a limit of each place is, of those nested, that of the widest. */
export function widestPlaceOn(plan: Plan, complex: Complex, on: PlainDate): string {
  const place = placeOn(plan, complex, on);
  const counting = placesCounting(plan, complex, on);
  return counting.includes(place) ? (counting.at(-1) ?? place) : place;
}
