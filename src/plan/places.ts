import { type PlainDate, perFrozen } from "../kernel/index.js";
import { readsLike } from "./checks/meant.js";
import type { Plan } from "./plan.js";

/** Where something is: its locality and, where the record names one, the place that this lies in. */
export interface Placed {
  readonly locality: string;
  readonly parentLocality?: string;
}

/**
 * The places that something lies in on a day, the nearest first: the one recorded, the one that stands for it, and all
 * above. A parent that the record names beats the plan's.
 */
export function placesAbove(plan: Plan, { locality, parentLocality }: Placed, on: PlainDate): string[] {
  const places = new Set<string>();
  let place: string | undefined = locality;
  let parent = parentLocality;
  while (place !== undefined && !places.has(place)) {
    places.add(place);
    const standing = standingFor(plan, place, on);
    if (standing !== undefined) places.add(standing);
    place = parent ?? localitiesById(plan).get(standing ?? place)?.parent;
    parent = undefined;
  }
  return [...places];
}

const localitiesById = /* @__PURE__ */ perFrozen(
  ({ localities }: Plan) => new Map(localities.map((locality) => [locality.id, locality])),
);

/**
 * The keys of a record's place, and of what it says that this lies in, that are in words that are not the plan's, so that it
 * may lie in any place. One within a place that is known, which reads like none of the plan's, is one of its own there.
 */
export function placesOpen(plan: Plan, { locality, parentLocality }: Placed): ("locality" | "parentLocality")[] {
  const known = localitiesById(plan);
  const isParentOpen = parentLocality !== undefined && !known.has(parentLocality);
  const isOwn = parentLocality !== undefined && !isParentOpen && !known.has(locality) && !readsLikeAny(plan, locality);
  return [
    ...(known.has(locality) || isOwn ? [] : (["locality"] as const)),
    ...(isParentOpen ? (["parentLocality"] as const) : []),
  ];
}

function readsLikeAny({ localities }: Plan, name: string): boolean {
  return localities.some((each) => readsLike({ id: name }, each));
}

/** The places that something lies in on a day, the nearest first, by what stands for each. */
export function placesStanding(plan: Plan, placed: Placed, on: PlainDate): string[] {
  return [...new Set(placesAbove(plan, placed, on).map((place) => standingFor(plan, place, on) ?? place))];
}

/**
 * The places whose figures something counts in on a day, the nearest first: its own and, where the plan has places within
 * places, all that it lies in. Where it has none, what a record names beside its own place is nobody's sum.
 */
export function placesCounting(plan: Plan, placed: Placed, on: PlainDate): string[] {
  return isNested(plan)
    ? placesStanding(plan, placed, on)
    : [standingFor(plan, placed.locality, on) ?? placed.locality];
}

/** Whether any place of a plan lies in another. */
export const isNested = /* @__PURE__ */ perFrozen((plan: Plan) =>
  plan.localities.some(({ parent }) => parent !== undefined),
);

/** The locality that stands on a day for one that a record names: itself, or who took its place; none if unknown. */
export function standingFor(plan: Plan, name: string | undefined, on: PlainDate): string | undefined {
  const known = localitiesById(plan);
  let locality = name === undefined ? undefined : known.get(name);
  // A plan whose places take each other's place in a circle is refused; its checks ask this before.
  for (let left = known.size; left > 0 && locality?.until !== undefined && locality.until < on; left -= 1) {
    if (locality.successor === undefined) break;
    locality = known.get(locality.successor);
  }
  return locality?.id;
}

/**
 * The places of which one that did not stand yet on a day may have been: those standing then that it was to take the place
 * of. None of a place that stood, or of which nobody knows.
 */
export function placesThen(plan: Plan, name: string, on: PlainDate): string[] {
  const { from = on } = localitiesById(plan).get(name) ?? {};
  if (from <= on) return [];
  const hasBegun = (id: string) => (localitiesById(plan).get(id)?.from ?? on) <= on;
  return placesBefore(plan, name).filter((id) => hasBegun(id) && standingFor(plan, id, on) === id);
}

/** The places that one took the place of, themselves or by others between. */
export function placesBefore(plan: Plan, name: string): string[] {
  const from = localitiesById(plan).get(name)?.from;
  if (from === undefined) return [];
  return plan.localities.flatMap(({ id }) => (id !== name && standingFor(plan, id, from) === name ? id : []));
}
