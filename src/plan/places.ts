import type { PlainDate } from "../kernel/index.js";
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
    place = parent ?? plan.localities.find(({ id }) => id === (standing ?? place))?.parent;
    parent = undefined;
  }
  return [...places];
}

/** The locality that stands on a day for one that a record names: itself, or who took its place; none if unknown. */
export function standingFor(plan: Plan, name: string | undefined, on: PlainDate): string | undefined {
  const seen = new Set<string>();
  let locality = plan.localities.find(({ id }) => id === name);
  while (
    locality?.until !== undefined &&
    locality.until < on &&
    locality.successor !== undefined &&
    !seen.has(locality.id)
  ) {
    const { id, successor } = locality;
    seen.add(id);
    locality = plan.localities.find((other) => other.id === successor);
  }
  return locality?.id;
}
