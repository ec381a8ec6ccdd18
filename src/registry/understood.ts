import type * as z from "zod";
import { Label } from "../finding/index.js";
import { idSchema, listOf, mapOf, nearest, objectOf, own, perFrozen } from "../kernel/index.js";
import { type LISTS, type Plan, perPlan } from "../plan/index.js";
import type { Facts, Inventory } from "./facts.js";

/** Members that a caller declares of the plan's lists, beside the plan's own: what is neither is not understood. */
export type Members = z.output<typeof Members>;

/** Schema of {@link Members}, by list. */
export const Members = /* @__PURE__ */ (() => mapOf(listOf(objectOf({ id: idSchema, label: Label }))))();

/** A list of the plan whose members records name. */
export type MemberList = (typeof LISTS)[number];

/** A word that records may use: an id, and what it is called. */
export interface Word {
  readonly id: string;
  readonly label?: Label | undefined;
}

/** The words of a list: the plan's, then those declared. */
export function wordsIn(plan: Plan, members: Members | undefined, list: MemberList): readonly Word[] {
  return [...plan[list], ...((members && own(members, list)) ?? [])];
}

/** Whether a member is the plan's or declared. */
export function isUnderstood(plan: Plan, members: Members | undefined, list: MemberList, id: string): boolean {
  return (
    idsOfPlan(plan)[list].has(id) || (members !== undefined && (idsOfMembers(members).get(list)?.has(id) ?? false))
  );
}

const idsOfPlan = perPlan((plan): { readonly [L in MemberList]: ReadonlySet<string> } => {
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

const idsOfMembers = perFrozen(
  (members: Members) =>
    new Map(Object.entries(members).map(([list, declared]) => [list, new Set(declared.map(({ id }) => id))])),
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
  return inventory.every((id) => isUnderstood(plan, members, list, id)) ? inventory : { has: inventory, lacks: [] };
}

/** The id of the word that a text most likely means: one of that name in any language, without 市 县 区 级, or nearly. */
export function meant(text: string, words: readonly Word[]): string | undefined {
  const names = new Map<string, string>();
  for (const { id, label } of words) {
    for (const name of [id, ...labelsOf(label)]) {
      for (const form of [name, name.replace(ENDING, "")]) if (!names.has(form)) names.set(form, id);
    }
  }
  const found = nearest(text, names.keys()) ?? nearest(text.replace(ENDING, ""), names.keys());
  return found === undefined ? undefined : names.get(found);
}

function labelsOf(label: Label | undefined): readonly string[] {
  return label ? [label.zh, label.en] : [];
}

/** What the name of a place or a tier may go without. */
const ENDING = /(?<=.{2})[市县区级]$/u;
