import type { ReadingsUsed } from "../finding/index.js";
import { perFrozen, perKey } from "../kernel/index.js";
import type { Plan } from "./plan.js";

/**
 * The readings that decide something at or below one of these paths of the plan, with the alternative in force.
 *
 * What a result rests on is known by its path (`standards.floor-area`), and what a reading decides by the paths its
 * alternatives set; where the two meet, the result depends on the reading.
 */
export function readingsUsed(plan: Plan, paths: readonly string[]): ReadingsUsed {
  return usedUnder(plan)(paths.join("\n"));
}

/** By paths of the plan, one a line, of which a plan and the rules have so many: each set is looked up once. */
const usedUnder = /* @__PURE__ */ perFrozen((plan: Plan) => {
  const sets = Object.entries(plan.readings).map(
    ([id, { alternatives }]) => [id, Object.values(alternatives).flatMap(({ set }) => Object.keys(set))] as const,
  );
  return perKey((lines: string): ReadingsUsed => {
    const paths = lines.split("\n");
    return Object.freeze(
      Object.fromEntries(
        sets.flatMap(([id, set]) => {
          const choice = plan.chosen[id];
          const isUsed = choice !== undefined && set.some((each) => paths.some((path) => meet(each, path)));
          return isUsed ? [[id, choice]] : [];
        }),
      ),
    );
  });
});

function meet(a: string, b: string): boolean {
  return `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);
}

/** Keeps what was worked out from a frozen plan. */
export const perPlan: <V>(work: (plan: Plan) => V) => (plan: Plan) => V = perFrozen;
