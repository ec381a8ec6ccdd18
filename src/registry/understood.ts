import { perFrozen } from "../kernel/index.js";
import { type LISTS, type Plan, perPlan, type Word } from "../plan/index.js";
import { declaredBeside, declaredIn, type Members, readsAsOwn } from "./declared.js";
import type { Facts, Inventory } from "./facts.js";
import { readsAsOneOf } from "./meant/free-words.js";

/** A list of the plan whose members records name. */
export type MemberList = (typeof LISTS)[number];

/** The words of a list: the plan's, then those declared. */
export function wordsIn(plan: Plan, members: Members | undefined, list: MemberList): readonly Word[] {
  return [...plan[list], ...declaredIn(members, list)];
}

/** Whether a member is the plan's or declared: to a list that the plan leaves open, and reading like none of its own. */
export function isUnderstood(plan: Plan, members: Members | undefined, list: MemberList, id: string): boolean {
  return (
    idsOfPlan(plan)[list].has(id) || (members !== undefined && (idsDeclared(plan)(members).get(list)?.has(id) ?? false))
  );
}

/** Whether a milestone's tier is the plan's. */
export function isTierOf(plan: Plan, tier: string): boolean {
  return tierIds(plan).includes(tier);
}

/** The tiers of a plan, lowest first. */
export const tierIds = /* @__PURE__ */ perPlan((plan): readonly string[] => plan.tiers.map(({ id }) => id));

/**
 * Whether it is known on which list a milestone is: on one asked for; of a plan that names its lists on one of them, or one
 * declared; of another on one that does not read like one asked for.
 */
export function isListOf(
  { lists }: Plan,
  declared: readonly Word[] = [],
  list: string | undefined,
  asked: readonly string[],
): boolean {
  if (list === undefined || asked.includes(list)) return list !== undefined;
  if (lists === undefined) return !readsAsOneOf({ id: list }, asked, declared);
  const isDeclared = declared.some((word) => word.id === list && readsAsOwn(word, lists) === undefined);
  return isDeclared || lists.some(({ id }) => id === list);
}

const idsOfPlan = /* @__PURE__ */ perPlan((plan): { readonly [L in MemberList]: ReadonlySet<string> } => {
  const ids = (list: MemberList) => new Set(plan[list].map(({ id }) => id));
  return {
    functions: ids("functions"),
    capabilities: ids("capabilities"),
    resourceKinds: ids("resourceKinds"),
    participantKinds: ids("participantKinds"),
    operatingModels: ids("operatingModels"),
    industryCategories: ids("industryCategories"),
  };
});

const idsDeclared = /* @__PURE__ */ perPlan((plan) =>
  perFrozen((members: Members): ReadonlyMap<MemberList, ReadonlySet<string>> => {
    const open = plan.openLists ?? [];
    return new Map(open.map((list) => [list, new Set(declaredBeside(plan[list], members, list).map(({ id }) => id))]));
  }),
);

/**
 * The facts as far as their words are understood: of an inventory with a member that nobody knows, what it omits is not
 * known to lack, since that member may be it under another name.
 */
export function factsUnderstood(plan: Plan, facts: Facts, members?: Members): Facts {
  const [functions, capabilities] = [
    inventoryOf(plan, facts.functions, "functions", members),
    inventoryOf(plan, facts.capabilities, "capabilities", members),
  ];
  if (functions === facts.functions && capabilities === facts.capabilities) return facts;
  return { ...facts, ...(functions && { functions }), ...(capabilities && { capabilities }) };
}

function inventoryOf(
  plan: Plan,
  inventory: Inventory | undefined,
  list: "functions" | "capabilities",
  members: Members | undefined,
): Inventory | undefined {
  if (inventory === undefined || "has" in inventory) return inventory;
  const planned = idsOfPlan(plan)[list];
  const declared = members && idsDeclared(plan)(members).get(list);
  // By index: records are frozen, and to go through a frozen array in another way takes several times as long.
  for (let index = 0; index < inventory.length; index += 1) {
    const id = inventory[index] ?? "";
    if (!planned.has(id) && !declared?.has(id)) return { has: inventory, lacks: [] };
  }
  return inventory;
}
