import { isPlainObject, type Json, ownValue } from "../kernel/index.js";
import {
  type ChoiceCondition,
  GRANT_SOURCES,
  type Granted,
  type Leaf,
  type LISTS,
  type ListCondition,
  type Listing,
  type Plan,
  type QuantityFact,
  type Source,
} from "../plan/index.js";
import { bareName, type Context, nameOf, quoted } from "./context.js";
import type { Named } from "./name-sources.js";

/** The name of what a condition asks for, as a plan or a finding writes it; nothing for what is none. */
export function leafName(context: Context, asks: Json): string {
  return isPlainObject(asks) ? askedName(context, asks as Leaf) : "";
}

/** The name of what a condition asks for. */
export function askedName(context: Context, leaf: Leaf): string {
  const { conditions } = context.language;
  if ("value" in leaf) return sourceName(context, leaf.value);
  if ("listed" in leaf) return listingName(context, leaf.listed);
  if ("list" in leaf) {
    const { list } = leaf;
    return typeof list === "string" ? conditions.lists[list] : nameOf(context, "observed", list.observed);
  }
  const names: Readonly<Record<string, string>> = conditions.choices;
  const trait = traitOf(context.plan, leaf.choice);
  return trait ? context.language.label(trait.label) : (names[leaf.choice] ?? leaf.choice);
}

/** The name of a list that one stands on, with since when and until when. */
export function listingName(context: Context, listed: Listing): string {
  const { language } = context;
  const { milestones = [], tiers = [], lists = [], from, to, state } = listed;
  return language.conditions.listing({
    kinds: milestones.map((kind) => language.words.held[kind]),
    tiers: tiers.map((id) => nameOf(context, "tier", id)),
    lists: lists.map((id) => nameOf(context, "element", id, "lists")),
    from: from === undefined ? "" : language.date(from),
    to: to === undefined ? "" : language.date(to),
    now: state === "now",
    target: listed.target === undefined ? "" : bareName(context, "target", listed.target),
  });
}

function traitOf({ traits = [] }: Plan, choice: string) {
  return traits.find(({ id }) => id === choice);
}

/** The lists of the plan that a condition's ids are drawn from. */
const DRAWN_FROM = {
  functions: "functions",
  capabilities: "capabilities",
  participants: "participantKinds",
  resources: "resourceKinds",
  operatingModel: "operatingModels",
  operator: "participantKinds",
  buildingEntity: "participantKinds",
  category: "industryCategories",
} as const;

/** What a choice is among where it is no list of the plan: such an id has no name by another. */
const NAMED_AS: Readonly<Record<string, Named>> = {
  locality: "locality",
  industry: "industry",
  grade: "grade",
  standing: "standing",
};

/** The name of a member that a condition asks for. */
export function memberName(context: Context, leaf: ListCondition | ChoiceCondition, id: string): string {
  const { language, plan } = context;
  if ("list" in leaf) {
    const { list } = leaf;
    return typeof list === "string"
      ? elementName(context, DRAWN_FROM[list], id)
      : nameOf(context, "item", id, list.observed);
  }
  const { choice } = leaf;
  const member = traitOf(plan, choice)?.members.find((each) => each.id === id);
  if (member) return language.label(member.label);
  if (choice === "focus") return ownValue<string>(language.conditions.focus, id) ?? quoted(context, id);
  const list = ownValue(DRAWN_FROM, choice);
  if (list !== undefined) return elementName(context, list, id);
  const kind = ownValue(NAMED_AS, choice);
  return kind === undefined ? quoted(context, id) : nameOf(context, kind, id);
}

/** The name of what a list of the plan has; of no operating model that there is none. */
export function elementName(context: Context, list: (typeof LISTS)[number], id: string): string {
  return list === "operatingModels" && id === "none"
    ? context.language.finding.none
    : nameOf(context, "element", id, list);
}

function factName(context: Context, fact: string): string {
  const fields: Readonly<Record<string, string>> = context.language.words.fields;
  const field = ownValue<string>(FIELDS, fact);
  return (field && fields[field]) ?? nameOf(context, "fact", fact);
}

/** The fields by which the facts that the library reads by itself are called. */
const FIELDS: { readonly [F in QuantityFact]?: string } = {
  "floor-area": "floorArea",
  "main-site-area": "floorArea",
  "usable-area": "usableArea",
  "on-site-tenants": "onSiteTenants",
  "virtual-tenants": "virtualTenants",
  carriers: "carriers",
};

/** What was granted: of which levels, sources and policies. */
function grantedName(context: Context, { levels = [], sources = [], policies = [] }: Granted): string {
  const { language } = context;
  const sourceNamed = (id: string) => {
    const source = GRANT_SOURCES.find((each) => each.id === id);
    return source ? language.label(source.label) : quoted(context, id);
  };
  return language.cited(language.conditions.granted, [
    ...levels.map((id) => nameOf(context, "tier", id)),
    ...sources.map(sourceNamed),
    ...policies.map((id) => nameOf(context, "policy", id)),
  ]);
}

/** The name of what a source says. */
export function sourceName(context: Context, source: Source): string {
  const { conditions } = context.language;
  if (typeof source === "string") return nameOf(context, "observed", source);
  if ("observed" in source) return nameOf(context, "observed", source.observed);
  if ("measured" in source) return nameOf(context, "measure", source.measured);
  if ("fact" in source) return factName(context, source.fact);
  if ("granted" in source) return grantedName(context, source.granted);
  if ("late" in source) return conditions.late[source.late];
  if ("ratio" in source)
    return conditions.ratio(sourceName(context, source.ratio[0]), sourceName(context, source.ratio[1]));
  if ("growth" in source) return conditions.growth(sourceName(context, source.growth));
  if ("change" in source) return conditions.change(sourceName(context, source.change));
  if ("over" in source) return conditions.over(sourceName(context, source.over), source.years, source.by);
  return conditions.sum(
    source.sum.map((part) =>
      typeof part === "object" && "of" in part
        ? conditions.times(sourceName(context, part.of), part.times)
        : sourceName(context, part),
    ),
  );
}
