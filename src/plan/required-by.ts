import type { Condition } from "./condition.js";
import { type ChoiceFact, LIST_FACTS, type ListFact } from "./fact.js";
import type { Plan } from "./plan.js";
import { perPlan } from "./readings-used.js";
import type { Standard } from "./standard.js";

/**
 * What a standard requires, as a condition: all kinds of test are conditions written short but `within`, which compares two
 * days. One without a figure asks for none of any tier: what is there is told, and stays open.
 */
export function requiredBy(plan: Plan, standard: Exclude<Standard, { readonly test: "within" }>): Condition {
  if ("requires" in standard) return standard.requires;
  switch (standard.test) {
    case "at-least":
    case "at-most": {
      const { fact, value = {} } = standard;
      return { value: { fact }, ...(standard.test === "at-least" ? { atLeast: value } : { atMost: value }) };
    }
    case "covers": {
      const { fact, atLeast, required, counting } = standard;
      const has = memberIds(plan)[fact];
      return { list: fact, has, atLeast, ...(required && { required }), ...(counting && { counting }) };
    }
    case "one-of":
      return { choice: CHOICES_BY_FACT[standard.fact], in: standard.accepted };
    case "listed": {
      const { milestones, lists, at, from, to, target, state } = standard;
      const tiers = at === undefined ? undefined : [at];
      const time = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      return {
        listed: {
          milestones,
          ...(lists && { lists }),
          ...(tiers && { tiers }),
          ...time,
          ...(target !== undefined && { target }),
          state,
        },
      };
    }
  }
}

const CHOICES_BY_FACT: { readonly [F in ChoiceFact]: string } = {
  "operating-model": "operatingModel",
  "building-entity": "buildingEntity",
  operator: "operator",
  "industry-categories": "category",
};

/** The ids of the plan's lists; results have them as they are. */
export const memberIds = /* @__PURE__ */ perPlan((plan): Readonly<Record<ListFact, readonly string[]>> => {
  const ids = (fact: ListFact) => Object.freeze(plan[LIST_FACTS[fact]].map(({ id }) => id));
  return { functions: ids("functions"), capabilities: ids("capabilities"), participants: ids("participants") };
});
