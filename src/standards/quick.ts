import { comparisonWith, own } from "../kernel/index.js";
import { LIST_FACTS, type Plan, type Standard } from "../plan/index.js";
import type { Complex, Facts } from "../registry/index.js";

/**
 * Says whether a complex passes a test where its record has the plainest form; `undefined` where it has another, and
 * the test itself has to be asked. It says what the test would, without making anything of it.
 */
export type Quick = (facts: Facts, complex: Complex, asOf: string) => "met" | "unmet" | undefined;

/** The quick form of a standard's test for a tier. */
export function quickOf(standard: Standard, plan: Plan, tier: string): Quick {
  switch (standard.test) {
    case "at-least":
      return floorArea(standard, tier);
    case "covers":
      return coverage(standard, plan);
    case "one-of":
      return operatingModel(standard);
    case "listed":
      return listing(standard);
    case "at-most":
    case "within":
      return unsaid;
  }
}

/** The quick form of a test that has none. */
export const unsaid: Quick = () => undefined;

function floorArea({ fact, value }: Extract<Standard, { test: "at-least" | "at-most" }>, tier: string): Quick {
  const required = typeof value === "object" ? own(value, tier) : value;
  if (fact !== "floor-area" || required === undefined) return unsaid;
  const compared = comparisonWith(required);
  return ({ site }) => {
    if (site?.floorArea === undefined || site.premises !== undefined) return undefined;
    return compared(site.floorArea) >= 0 ? "met" : "unmet";
  };
}

function coverage({ fact, atLeast, required }: Extract<Standard, { test: "covers" }>, plan: Plan): Quick {
  const members = plan[LIST_FACTS[fact]];
  if (fact === "participants" || required !== undefined || members.length > BITS) return unsaid;
  const needed = atLeast === "all" ? members.length : atLeast;
  const bits = new Map(members.map(({ id }, place) => [id, 1 << place]));
  return ({ [fact]: inventory }) => {
    if (inventory === undefined || "has" in inventory) return undefined;
    if (inventory.length < needed) return "unmet";
    let [found, wanting] = [0, needed];
    for (let index = 0; index < inventory.length && wanting > 0; index += 1) {
      const bit = bits.get(inventory[index] ?? "") ?? 0;
      // Another list's member, or one that was there before.
      if ((found & bit) === bit) continue;
      found |= bit;
      wanting -= 1;
    }
    return wanting === 0 ? "met" : "unmet";
  };
}

/** So many members have a bit each in one number. */
const BITS = 32;

function operatingModel({ fact, accepted }: Extract<Standard, { test: "one-of" }>): Quick {
  if (fact !== "operating-model") return unsaid;
  return ({ operatingModel: model }) => {
    if (model === undefined || model === "") return undefined;
    return model !== "none" && accepted.includes(model) ? "met" : "unmet";
  };
}

function listing({ state, milestones, lists, at, from, to, target }: Extract<Standard, { test: "listed" }>): Quick {
  if (state === "now" || lists !== undefined || target !== undefined) return unsaid;
  const kinds: readonly string[] = milestones;
  return (_facts, complex, asOf) => {
    // By index: records are frozen, and to go through a frozen array in another way takes several times as long.
    for (let index = 0; index < complex.milestones.length; index += 1) {
      const milestone = complex.milestones[index];
      if (
        milestone !== undefined &&
        kinds.includes(milestone.kind) &&
        (at === undefined || at === milestone.tier) &&
        milestone.on <= asOf &&
        (from === undefined || milestone.on >= from) &&
        (to === undefined || milestone.on <= to)
      ) {
        return "met";
      }
    }
    return "unmet";
  };
}
