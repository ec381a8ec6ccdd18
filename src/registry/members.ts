import type { Items } from "../finding/index.js";
import { type ChoiceFact, type CONDITION_LISTS, type ListFact, memberIds, type Plan } from "../plan/index.js";
import { stateIn } from "./checks/facts.js";
import type { Facts, Inventory } from "./facts.js";
import type { Recorded } from "./quantity.js";

type ListName = (typeof CONDITION_LISTS)[number];

/** Of the members that the plan lists, what a complex has, what it is known to lack, and what is not recorded. */
export function itemsOf(plan: Plan, facts: Facts, list: ListFact, onSiteOnly: boolean): Items {
  return itemsAmong(plan, facts, list, memberIds(plan)[list], onSiteOnly);
}

/** {@link itemsOf} of some members of a list: what a complex has, what it is known to lack, and what is not recorded. */
export function itemsAmong(
  plan: Plan,
  facts: Facts,
  list: ListName,
  members: readonly string[],
  onSiteOnly: boolean,
): Items {
  const complete = completeListOf(facts, list);
  const has: string[] = [];
  const lacks: string[] = [];
  const unknown: string[] = [];
  for (const id of members) {
    const there =
      complete?.includes(id) ??
      (list === "functions" || list === "capabilities" ? offers(plan, facts, list, id, onSiteOnly) : undefined);
    (there === undefined ? unknown : there ? has : lacks).push(id);
  }
  return { has, lacks, unknown };
}

/** The ids on record where what they omit is known to lack. */
function completeListOf(facts: Facts, list: ListName): readonly string[] | undefined {
  switch (list) {
    case "participants":
      return facts.participants?.map(({ kind }) => kind);
    case "resources":
      return facts.resources?.map(({ kind }) => kind);
    case "functions":
    case "capabilities": {
      const inventory = facts[list];
      return inventory === undefined || "has" in inventory ? undefined : inventory;
    }
  }
}

function offers(
  plan: Plan,
  facts: Facts,
  fact: "functions" | "capabilities",
  id: string,
  onSiteOnly: boolean,
): boolean | undefined {
  const own = stateIn(facts[fact], id);
  if (own === undefined) return carriedOver(plan, facts, fact, id, onSiteOnly);
  return own && !(onSiteOnly && isVirtual(facts[fact], id));
}

/** What the other list says of the same thing under its other name; that it is there does not say it is on site. */
function carriedOver(
  { crosswalk }: Plan,
  facts: Facts,
  fact: "functions" | "capabilities",
  id: string,
  onSiteOnly: boolean,
): boolean | undefined {
  const [here, there] =
    fact === "functions" ? (["function", "capability"] as const) : (["capability", "function"] as const);
  const twin = crosswalk?.find((pair) => pair.relation === "exact" && pair[here] === id)?.[there];
  if (twin === undefined) return undefined;
  const state = stateIn(facts[fact === "functions" ? "capabilities" : "functions"], twin);
  return state && onSiteOnly ? undefined : state;
}

function isVirtual(inventory: Inventory | undefined, id: string): boolean {
  return inventory !== undefined && "has" in inventory && (inventory.virtual ?? []).includes(id);
}

/** The ids that a complex has for a choice; an empty list where it is known to have none. */
export function choicesOf(facts: Facts, fact: ChoiceFact): Recorded<readonly string[]> {
  switch (fact) {
    case "operating-model":
      return recorded(facts.operatingModel && [facts.operatingModel].filter((id) => id !== "none"), "operatingModel");
    case "building-entity":
      return recorded(kindsOf(facts, "lead"), "participants");
    case "operator":
      return recorded(kindsOf(facts, "operator"), "participants");
    case "industry-categories":
      return recorded(facts.industry?.categories, "industry");
  }
}

function recorded(value: readonly string[] | "" | undefined, path: string): Recorded<readonly string[]> {
  return value === undefined || value === "" ? { missing: [path] } : { value };
}

function kindsOf({ participants }: Facts, role: "lead" | "operator"): string[] | undefined {
  return participants?.filter((participant) => participant.role === role).map(({ kind }) => kind);
}
