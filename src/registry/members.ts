import type { Items } from "../finding/index.js";
import { type ChoiceFact, LIST_FACTS, type ListFact, type Plan, perPlan } from "../plan/index.js";
import { stateIn } from "./checks/facts.js";
import type { Facts, Inventory } from "./facts.js";
import type { Recorded } from "./quantity.js";
import { isUnderstood, type Members } from "./understood.js";

/**
 * Of the members that the plan lists, what a complex has, what it is known to lack, and what is not recorded.
 *
 * @param facts - as far as they are understood, see {@link factsUnderstood}
 */
export function itemsOf(plan: Plan, facts: Facts, fact: ListFact, onSiteOnly: boolean, members?: Members): Items {
  const recorded = completeListOf(plan, facts, fact, members);
  const has: string[] = [];
  const lacks: string[] = [];
  const unknown: string[] = [];
  for (const id of memberIds(plan)[fact]) {
    const there = fact === "participants" ? recorded(id) : (recorded(id) ?? offers(plan, facts, fact, id, onSiteOnly));
    (there === undefined ? unknown : there ? has : lacks).push(id);
  }
  return { has, lacks, unknown };
}

/** Whether a list that is recorded whole has a member; of kinds of participant, one that nobody knows leaves the others open. */
function completeListOf(
  plan: Plan,
  facts: Facts,
  fact: ListFact,
  members: Members | undefined,
): (id: string) => boolean | undefined {
  if (fact === "participants") {
    const kinds = facts.participants?.map(({ kind }) => kind);
    const isWhole = kinds?.every((kind) => isUnderstood(plan, members, LIST_FACTS[fact], kind)) ?? false;
    return (id) => kinds?.includes(id) || (isWhole ? false : undefined);
  }
  const inventory = facts[fact];
  return (id) => (inventory === undefined || "has" in inventory ? undefined : inventory.includes(id));
}

/** The ids of the plan's lists, in arrays of their own: the plan's are frozen, and to go through those takes ten times as long. */
const memberIds = perPlan((plan): Readonly<Record<ListFact, readonly string[]>> => {
  const ids = (fact: ListFact) => plan[LIST_FACTS[fact]].map(({ id }) => id);
  return { functions: ids("functions"), capabilities: ids("capabilities"), participants: ids("participants") };
});

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
