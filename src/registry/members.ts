import type { Items } from "../finding/index.js";
import { NO_ITEMS } from "../kernel/index.js";
import { type ChoiceFact, type CONDITION_LISTS, type ListFact, memberIds, type Plan } from "../plan/index.js";
import { stateIn } from "./checks/facts.js";
import type { Members } from "./declared.js";
import type { Facts, Inventory } from "./facts.js";
import type { Recorded } from "./quantity.js";
import { isUnderstood } from "./understood.js";

type ListName = (typeof CONDITION_LISTS)[number];

/** Of the members that the plan lists, what a complex has, what it is known to lack, and what is not recorded. */
export function itemsOf(plan: Plan, facts: Facts, list: ListFact, onSiteOnly: boolean, declared?: Members): Items {
  return itemsAmong(plan, facts, list, memberIds(plan)[list], onSiteOnly, declared);
}

/**
 * {@link itemsOf} of some members of a list: what a complex has, what it is known to lack, and what is not recorded.
 *
 * @param facts - as far as they are understood, see {@link factsUnderstood}
 */
export function itemsAmong(
  plan: Plan,
  facts: Facts,
  list: ListName,
  members: readonly string[],
  onSiteOnly: boolean,
  declared?: Members,
): Items {
  const recorded = recordedIn(plan, facts, list, declared);
  const has: string[] = [];
  const lacks: string[] = [];
  const unknown: string[] = [];
  for (const id of members) {
    const there =
      recorded(id) ??
      (list === "functions" || list === "capabilities" ? offers(plan, facts, list, id, onSiteOnly) : undefined);
    (there === undefined ? unknown : there ? has : lacks).push(id);
  }
  // A list that is there whole, or not at all, is the plan's own; another a copy, since one that grew has room for a dozen more.
  const told = (ids: string[]) => (ids.length === 0 ? NO_ITEMS : ids.length === members.length ? members : ids.slice());
  const items = { has: told(has), lacks: told(lacks), unknown: told(unknown) };
  const strange = unknown.length > 0 ? strangeIn(plan, facts, list, declared) : [];
  return strange.length > 0 ? { ...items, notUnderstood: strange } : items;
}

/** The words of a list that are neither the plan's nor declared. */
function strangeIn(plan: Plan, facts: Facts, list: ListName, declared: Members | undefined): string[] {
  const inventory = list === "functions" || list === "capabilities" ? facts[list] : undefined;
  const kinds = list === "participants" || list === "resources" ? facts[list] : undefined;
  const words = inventory && "has" in inventory ? [...inventory.has, ...inventory.lacks] : (inventory ?? []);
  const planned = list === "participants" ? "participantKinds" : list === "resources" ? "resourceKinds" : list;
  const all = [...words, ...(kinds ?? []).map(({ kind }) => kind)];
  return [...new Set(all)].filter((word) => !isUnderstood(plan, declared, planned, word));
}

/** Whether a list that is recorded whole has a member; a kind that nobody knows leaves the others open. */
function recordedIn(
  plan: Plan,
  facts: Facts,
  list: ListName,
  declared: Members | undefined,
): (id: string) => boolean | undefined {
  if (list === "functions" || list === "capabilities") {
    const inventory = facts[list];
    return (id) => (inventory === undefined || "has" in inventory ? undefined : inventory.includes(id));
  }
  const kinds = facts[list]?.map(({ kind }) => kind);
  const planned = list === "participants" ? "participantKinds" : "resourceKinds";
  const isWhole = kinds?.every((kind) => isUnderstood(plan, declared, planned, kind)) ?? false;
  return (id) => (kinds?.includes(id) ? true : isWhole ? false : undefined);
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

/**
 * That the other list has the same thing under its other name; not that it is on site, and that it is absent there says
 * nothing here.
 */
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
  return state === true && !onSiteOnly ? true : undefined;
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
