import type { ReadingsUsed } from "../finding/index.js";
import { perFrozen } from "../kernel/index.js";
import type { Plan } from "./plan.js";

/**
 * The readings that decide something at or below one of these paths of the plan, with the alternative in force.
 *
 * What a result rests on is known by its path (`standards.floor-area`), and what a reading decides by the paths its
 * alternatives set; where the two meet, the result depends on the reading.
 */
export function readingsUsed(plan: Plan, paths: readonly string[]): ReadingsUsed {
  return Object.fromEntries(
    Object.entries(plan.readings).flatMap(([id, { alternatives }]) => {
      const sets = Object.values(alternatives).flatMap(({ set }) => Object.keys(set));
      const choice = plan.chosen[id];
      return choice !== undefined && sets.some((set) => paths.some((path) => meet(set, path))) ? [[id, choice]] : [];
    }),
  );
}

function meet(a: string, b: string): boolean {
  return `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);
}

/** Keeps what was worked out from a frozen plan. */
export const perPlan: <V>(work: (plan: Plan) => V) => (plan: Plan) => V = perFrozen;
