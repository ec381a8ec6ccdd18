import { fc } from "@fast-check/vitest";
import { type Condition, definePlan, type PlanInput, type PortfolioInput } from "../../src/index.js";
import { base } from "../standards/sister-plan.js";

/*
 * What of a complex is recorded as facts, each known or not recorded at all, and the leaves that ask for it.
 */

const named = (id: string) => ({ id, label: { zh: id, en: id } });

export const plan = definePlan({
  ...{ ...base, standards: [], clauses: [] },
  capabilities: ["lab", "hall"].map(named),
  resourceKinds: ["device", "data"].map(named),
  participantKinds: ["firm", "school", "institute"].map(named),
  operatingModels: ["council", "company"].map(named),
} as unknown as PlanInput);

/** All that is true of one complex. */
export interface Truth {
  readonly operatingModel: string;
  readonly focus: readonly string[];
  readonly industry: string;
  readonly category: readonly string[];
  /** The kinds of those who lead, who operate and who are members. */
  readonly leads: readonly string[];
  readonly operators: readonly string[];
  readonly members: readonly string[];
  readonly capabilities: readonly string[];
  readonly virtual: readonly string[];
  readonly resources: readonly string[];
  readonly locality: string;
}

const KINDS = ["firm", "school", "institute"] as const;
const CATEGORIES = ["agriculture", "machines"] as const;
const some = <T>(all: readonly T[], minLength = 0) => fc.subarray([...all], { minLength });

export const truth: fc.Arbitrary<Truth> = fc.record({
  operatingModel: fc.constantFrom("council", "company", "none"),
  focus: some(["new", "traditional"], 1),
  industry: fc.constantFrom("pumps", "valves"),
  category: some(CATEGORIES),
  leads: some(KINDS, 1),
  operators: some(KINDS),
  members: some(KINDS),
  capabilities: some(["lab", "hall"]),
  virtual: some(["lab", "hall"]),
  resources: some(["device", "data"]),
  locality: fc.constantFrom("city", "east", "west", "new-town"),
});

/** Which of it is not recorded. */
export const holes = fc.record({
  ...{ operatingModel: fc.boolean(), focus: fc.boolean(), industry: fc.boolean() },
  ...{ participants: fc.boolean(), capabilities: fc.boolean(), resources: fc.boolean() },
});
export type Holes = typeof holes extends fc.Arbitrary<infer H> ? H : never;

export const WHOLE: Holes = {
  ...{ operatingModel: false, focus: false, industry: false, participants: false },
  ...{ capabilities: false, resources: false },
};

const there = (of: Truth): readonly string[] => [...of.capabilities, ...of.virtual];

/** What each choice says of a complex of which all is known. */
const CHOSEN: { readonly [choice: string]: (of: Truth) => readonly string[] } = {
  operatingModel: ({ operatingModel }) => [operatingModel],
  focus: ({ focus }) => focus,
  industry: ({ industry }) => [industry],
  category: ({ category }) => category,
  buildingEntity: ({ leads }) => leads,
  operator: ({ operators }) => operators,
  localityKind: ({ locality }) => [{ city: "city", "new-town": "district" }[locality] ?? "county"],
};

/** The members of each list, on the site alone or by other ways too. */
const LISTED: { readonly [list: string]: (of: Truth, onSite: boolean) => readonly string[] } = {
  capabilities: (of, onSite) => (onSite ? of.capabilities : there(of)),
  participants: ({ leads, operators, members }) => [...leads, ...operators, ...members],
  resources: ({ resources }) => resources,
};

export function holds(condition: Condition, of: Truth): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(each, of));
  if ("any" in condition) return condition.any.some((each) => holds(each, of));
  if ("not" in condition) return !holds(condition.not, of);
  if ("choice" in condition) return (CHOSEN[condition.choice]?.(of) ?? []).some((id) => condition.in.includes(id));
  if (!("list" in condition) || typeof condition.list !== "string") throw new Error("another condition");
  const { has, atLeast = "all", required = [], counting } = condition;
  const members = LISTED[condition.list]?.(of, counting === "on-site") ?? [];
  const counted = has.filter((id) => members.includes(id)).length;
  return counted >= (atLeast === "all" ? has.length : atLeast) && required.every((id) => members.includes(id));
}

export function recorded(of: Truth, open: Holes): PortfolioInput {
  const people = (["lead", "operator", "member"] as const).flatMap((role) =>
    of[`${role}s`].map((kind) => ({ kind, name: `${kind} as ${role}`, role })),
  );
  return {
    complexes: [
      {
        ...{ id: "x", name: "x", locality: of.locality },
        milestones: [{ kind: "cultivated", tier: "county", on: "2020-02-01" }],
        ...(!open.operatingModel && { operatingModel: of.operatingModel }),
        ...(!open.focus && { focus: of.focus }),
        ...(!open.industry && { industry: { id: of.industry, categories: of.category } }),
        ...(!open.participants && { participants: people }),
        ...(!open.capabilities && {
          capabilities: {
            has: there(of).filter((id, at, all) => all.indexOf(id) === at),
            lacks: ["lab", "hall"].filter((id) => !there(of).includes(id)),
            virtual: of.virtual.filter((id) => !of.capabilities.includes(id)),
          },
        }),
        ...(!open.resources && { resources: of.resources.map((kind) => ({ kind, id: kind })) }),
      },
    ],
  } as PortfolioInput;
}

/** The truth as another could be that is recorded in the same way. */
export function completed(of: Truth, open: Holes, other: Truth): Truth {
  const from = (isOpen: boolean) => (isOpen ? other : of);
  const [people, site, industry] = [from(open.participants), from(open.capabilities), from(open.industry)];
  return {
    ...{ operatingModel: from(open.operatingModel).operatingModel, focus: from(open.focus).focus },
    ...{ industry: industry.industry, category: industry.category, locality: of.locality },
    ...{ leads: people.leads, operators: people.operators, members: people.members },
    ...{ capabilities: site.capabilities, virtual: site.virtual, resources: from(open.resources).resources },
  };
}

const choice = (name: string, all: readonly string[]) =>
  some(all, 1).map((members): Condition => ({ choice: name, in: members }));
const list = (name: "capabilities" | "participants" | "resources", all: readonly string[]) =>
  some(all, 1).chain((has) =>
    fc
      .record(
        {
          atLeast: fc.integer({ min: 1, max: has.length }),
          counting: fc.constantFrom("on-site" as const, "on-site-or-virtual" as const),
        },
        { requiredKeys: [] },
      )
      .map((more): Condition => ({ list: name, has, ...more })),
  );

export const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(
      choice("operatingModel", ["council", "company", "none"]),
      choice("focus", ["new", "traditional"]),
      choice("industry", ["pumps", "valves"]),
      choice("category", CATEGORIES),
      choice("buildingEntity", KINDS),
      choice("operator", KINDS),
      choice("localityKind", ["city", "county", "district"]),
      list("capabilities", ["lab", "hall"]),
      list("participants", KINDS),
      list("resources", ["device", "data"]),
    ),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("condition").map((not) => ({ not })),
  ),
}));
