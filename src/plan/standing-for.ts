import type { PlainDate } from "../kernel/index.js";
import type { Plan } from "./plan.js";

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
