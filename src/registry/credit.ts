import { type PlainDate, yearEnd, yearOf, yearStart } from "../kernel/index.js";
import { type Flow, localitiesOn, type Plan, type Stock, standingFor, type Target } from "../plan/index.js";
import type { Complex } from "./complex.js";
import { firstListing, tiersCounted } from "./tiers-on.js";

/** One complex counting once: where, in which year of a flow, and at which tier where each tier counts. */
export interface Credit {
  readonly complex: string;
  /** Absent where no locality that owes the target can be credited. */
  readonly locality?: string;
  readonly year?: number;
  readonly tier?: string;
  /** Whether it is not recorded on which list the complex stands, so that it may count or not. */
  readonly undecided: boolean;
}

/** Every complex that counts towards a target by the close of a day. */
export function creditsTowards(plan: Plan, target: Target, complexes: readonly Complex[], asOf: PlainDate): Credit[] {
  const credits = complexes.flatMap((complex) => creditsOf(plan, target, complex, asOf));
  return [...new Map(credits.map((credit) => [JSON.stringify(credit), credit])).values()];
}

/**
 * What a complex counts for. Where the target counts certain lists and the record leaves a list open, it is counted
 * both ways, as on none of them and as on one: what comes out either way is certain, the rest undecided.
 */
function creditsOf(plan: Plan, target: Target, complex: Complex, asOf: PlainDate): Credit[] {
  const count = (recorded: Complex) =>
    target.kind === "flow" ? flowCredits(plan, target, recorded, asOf) : stockCredits(plan, target, recorded, asOf);
  const certain = count(complex);
  const listed = target.counts.lists?.[0];
  if (listed === undefined) return certain;
  const milestones = complex.milestones.map((milestone) => ({ list: listed, ...milestone }));
  const possible = count({
    ...complex,
    /** Which milestones count as listed (经过). */
    milestones,
  });
  const among = (credits: readonly Credit[]) => {
    const known = new Set(credits.map((credit) => JSON.stringify(credit)));
    return (credit: Credit) => known.has(JSON.stringify(credit));
  };
  const [inCertain, inPossible] = [among(certain), among(possible)];
  return [
    ...certain.map((credit) => (inPossible(credit) ? credit : { ...credit, undecided: true })),
    ...possible.filter((credit) => !inCertain(credit)).map((credit) => ({ ...credit, undecided: true })),
  ];
}

function flowCredits(plan: Plan, target: Flow, complex: Complex, asOf: PlainDate): Credit[] {
  const on = firstListing(plan, complex, target.counts, target.tier);
  if (on === undefined || on > asOf) return [];
  const year = yearOf(on);
  if (on < (target.from ?? yearStart(year)) || !target.years.includes(year)) return [];
  const end = yearEnd(year);
  const isGone = tiersCounted(plan, complex, asOf < end ? asOf : end, target.counts).length === 0;
  if (target.stands === "at-year-end" && isGone) return [];
  return [{ complex: complex.id, ...creditedTo(plan, target, complex, end), year, undecided: false }];
}

function stockCredits(plan: Plan, target: Stock, complex: Complex, asOf: PlainDate): Credit[] {
  const on = asOf < target.by ? asOf : target.by;
  const first = firstListing(plan, complex, target.counts);
  if (target.since !== undefined && first !== undefined && first < target.since) return [];
  const held = tiersCounted(plan, complex, on, target.counts).map(({ tier }) => tier);
  const where = creditedTo(plan, target, complex, on);
  if (target.tiersCounted === "every") {
    const counting = held.filter((tier) => target.tier === undefined || tier === target.tier);
    return counting.map((tier) => ({ complex: complex.id, ...where, tier, undecided: false }));
  }
  const [highest] = held;
  if (highest === undefined || (target.tier !== undefined && highest !== target.tier)) return [];
  return [{ complex: complex.id, ...where, undecided: false }];
}

/**
 * The locality credited; of a target for the whole area, the one recorded, where it is among those counted. A place that is
 * not among them is credited to its parent where the target says so.
 */
function creditedTo(plan: Plan, target: Target, complex: Complex, on: PlainDate): Pick<Credit, "locality"> {
  const own = creditable(plan, target, complex.locality, on);
  if (own !== undefined) return { locality: own };
  const parent = target.outside === "parent" ? creditable(plan, target, complex.parentLocality, on) : undefined;
  return parent === undefined ? {} : { locality: parent };
}

/** The place that stands for one on a day, where it owes the target or is counted for it. */
function creditable(plan: Plan, target: Target, name: string | undefined, on: PlainDate): string | undefined {
  const place = standingFor(plan, name, on);
  if (place === undefined) return undefined;
  if (target.each === "locality") return localitiesOn(plan, target, on).includes(place) ? place : undefined;
  return [place, name].some((each) => target.localities?.includes(each ?? "") ?? true) ? place : undefined;
}

/**
 * The place that a complex is put forward and ranked by on a day: the one that a yearly target of the plan credits, else
 * the one that stands for its own.
 */
export function placeOn(plan: Plan, complex: Complex, on: PlainDate): string {
  const yearly = plan.targets.find(({ kind, each }) => kind === "flow" && each === "locality");
  const credited = yearly && creditedTo(plan, yearly, complex, on).locality;
  return credited ?? standingFor(plan, complex.locality, on) ?? complex.locality;
}
