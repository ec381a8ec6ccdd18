import { topologicalOrder } from "../kernel/index.js";
import type { Step } from "../registry/index.js";

/** A step whose predecessors are settled, by their places among the steps. */
export interface FlowStep {
  readonly step: Step;
  readonly after: readonly number[];
  /** Whether it comes after a step that there is not: what that means nobody knows. */
  readonly isOpen: boolean;
}

/** The steps with what each comes after: as recorded, else the one listed before it. */
export function flowOf(steps: readonly Step[]): FlowStep[] {
  const places = new Map(steps.map(({ id }, place) => [id, place]));
  return steps.map((step, place) => ({
    step,
    after: step.after ? step.after.flatMap((id) => places.get(id) ?? []) : place === 0 ? [] : [place - 1],
    isOpen: step.after?.some((id) => !places.has(id)) ?? false,
  }));
}

/** How many visits a step takes of the applicant: as recorded; none where it is not at a counter; else not known. */
export function visitsOf({ visits, channel }: Step): number | undefined {
  return visits ?? (channel === "counter" ? undefined : 0);
}

/** The visits of some steps that are known, together, and the places of those that are not. */
export function visitsIn(steps: readonly Step[]): { readonly known: number; readonly unknown: readonly number[] } {
  const counted = steps.map(visitsOf);
  return {
    known: counted.reduce<number>((sum, visits) => sum + (visits ?? 0), 0),
    unknown: [...counted.keys()].filter((place) => counted[place] === undefined),
  };
}

/**
 * How many days the steps take when each begins as soon as those before it are done: the longest chain.
 *
 * @returns nothing where a step has no days recorded or comes after one that there is not, or the steps come after each other in a circle
 */
export function daysThrough(flow: readonly FlowStep[], kind: "promisedDays" | "statutoryDays"): number | undefined {
  const nodes = flow.map(({ after }, place) => ({ id: String(place), after: after.map(String) }));
  const sorted = topologicalOrder(nodes);
  if ("cycle" in sorted) return undefined;
  const done = flow.map(() => 0);
  for (const place of sorted.order.map(Number)) {
    const days = flow[place]?.step[kind];
    if (days === undefined || flow[place]?.isOpen) return undefined;
    const begins = (flow[place]?.after ?? []).reduce((latest, before) => Math.max(latest, done[before] ?? 0), 0);
    done[place] = begins + days;
  }
  return done.reduce((latest, day) => Math.max(latest, day), 0);
}
