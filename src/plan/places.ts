import type { PlainDate } from "../kernel/index.js";
import type { Plan } from "./plan.js";
import { standingFor } from "./standing-for.js";

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
