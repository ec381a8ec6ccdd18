import type { Items } from "../finding/index.js";
import { type ChoiceFact, LIST_FACTS, type ListFact, type Plan, perPlan } from "../plan/index.js";
import { stateIn } from "./checks/facts.js";
import type { Facts, Inventory } from "./facts.js";
import type { Recorded } from "./quantity.js";

/** Of the members that the plan lists, what a complex has, what it is known to lack, and what is not recorded. */
export function itemsOf(plan: Plan, facts: Facts, fact: ListFact, onSiteOnly: boolean): Items {
  const complete = completeListOf(facts, fact);
  const has: string[] = [];
  const lacks: string[] = [];
  const unknown: string[] = [];
  for (const id of memberIds(plan)[fact]) {
    const there =
      complete?.includes(id) ?? (fact === "participants" ? undefined : offers(plan, facts, fact, id, onSiteOnly));
    (there === undefined ? unknown : there ? has : lacks).push(id);
  }
  return { has, lacks, unknown };
}

/** The ids on record where what they omit is known to lack. */
function completeListOf(facts: Facts, fact: ListFact): readonly string[] | undefined {
  if (fact === "participants") return facts.participants?.map(({ kind }) => kind);
  const inventory = facts[fact];
  return inventory === undefined || "has" in inventory ? undefined : inventory;
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
