import type { Subject } from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";
import { DUTY_RULES, DUTY_WORDS, LISTS, type Plan, type RuleId } from "../../plan/index.js";
import type { Facts, Inventory } from "../facts.js";
import type { Portfolio } from "../portfolio.js";
import { isUnderstood, type MemberList, wordsIn } from "../understood.js";
import { factsIn } from "./facts-in.js";
import { among, each, type Named, named } from "./named.js";
import type { Problem } from "./problem.js";

/** A member that is neither its list's nor declared: also of a list that the policy leaves open, it is not understood. */
export function unknownMembers(plan: Plan, portfolio: Portfolio): Problem[] {
  const words = (list: MemberList) => wordsIn(plan, portfolio.members, list);
  const ofComplexes = portfolio.complexes.flatMap((complex, index) =>
    factsIn(complex, `complexes[${index}]`).flatMap(({ path, facts }) => [
      ...LISTS.flatMap((list) => {
        const isKnown = (id: string) => isUnderstood(plan, portfolio.members, list, id);
        const names = MEMBERS_IN[list](facts, isKnown).map((strange) =>
          named(complex, `${path}${strange.path}`, strange.name),
        );
        return names.length === 0 ? [] : resting(clausesOf(plan, list), among(names, words(list)));
      }),
      ...resting(
        [],
        among(
          Object.keys(facts.facts ?? {}).map((name) => named(complex, `${path}facts`, name)),
          plan.facts ?? [],
        ),
      ),
      ...resting(
        [],
        traitsIn(plan, facts).flatMap(({ path: at, name, members }) =>
          among([named(complex, `${path}${at}`, name)], members),
        ),
      ),
    ]),
  );
  const answered = (portfolio.evidence ?? []).map(({ id, item }, index) => ({
    subject: { kind: "evidence", id },
    path: `evidence[${index}].item`,
    name: item,
  }));
  const proved = (portfolio.evidence ?? []).flatMap(({ id, item, parts = [] }, index) => {
    const duty = plan.duties?.find(({ rule }) => rule === item);
    const names = parts.map((name, at) => ({
      subject: { kind: "evidence", id },
      path: `evidence[${index}].parts[${at}]`,
      name,
    }));
    return duty ? among(names, duty.parts ?? []) : [];
  });
  return [
    ...ofComplexes,
    ...(plan.lists
      ? resting(
          [...new Set(plan.targets.flatMap((target) => ("counts" in target ? target.clauses : [])))],
          among(listsIn(portfolio), [...plan.lists, ...(portfolio.members?.lists ?? [])]),
        )
      : []),
    ...LISTS.flatMap((list) => resting(clausesOf(plan, list), among(namedElsewhere(portfolio, list), words(list)))),
    ...resting(
      [...new Set(DUTY_RULES.flatMap((rule) => ownValue(plan.cites, rule) ?? []))],
      [...among(answered, DUTY_WORDS), ...proved],
    ),
    ...unknownSiblings(plan, portfolio),
  ];
}

/** The same problems, each with the clauses that its list rests on. */
function resting(clauses: readonly string[], problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, clauses }));
}

/** What a list is for: the standard that asks for its members, or the rule that measures them where none does. */
const ASKED = {
  functions: { fact: "functions", rule: "measure-function-coverage" },
  capabilities: { fact: "capabilities", rule: "measure-capability-coverage" },
  resourceKinds: { fact: "resources", rule: "measure-resource-completeness" },
  participantKinds: { fact: "participants", rule: "record-same-lead" },
  operatingModels: { fact: "operating-model", rule: "measure-social-capital" },
  industryCategories: { fact: "industry-categories", rule: "record-industry-names" },
} as const satisfies { readonly [L in MemberList]: { readonly fact: string; readonly rule: RuleId } };

/** The clauses that a list rests on. */
export function clausesOf({ standards, cites }: Plan, list: MemberList): readonly string[] {
  const { fact, rule } = ASKED[list];
  const asking = standards.find((standard) => "fact" in standard && standard.fact === fact);
  return asking?.clauses ?? ownValue(cites, rule) ?? [];
}

interface TraitNamed {
  readonly path: string;
  readonly name: string;
  readonly members: Parameters<typeof among>[1];
}

/** The traits that facts name, and what of them, each with what there is to choose from. */
function traitsIn({ traits = [] }: Plan, facts: Facts) {
  return Object.entries(facts.traits ?? {}).flatMap(([id, chosen]): TraitNamed[] => {
    const trait = traits.find((each) => each.id === id);
    const members = typeof chosen === "string" ? [chosen] : chosen;
    if (!trait) return [{ path: "traits", name: id, members: traits }];
    return members.map((name) => ({ path: `traits.${id}`, name, members: trait.members }));
  });
}

/** The lists that complexes were put on, or are expected to be. */
function listsIn({ complexes, pipeline = [] }: Portfolio): Named[] {
  return [
    ...complexes.flatMap((complex, index) =>
      complex.milestones.map(({ list }, at) => named(complex, `complexes[${index}].milestones[${at}].list`, list)),
    ),
    ...pipeline.map(({ id, list }, index) => ({
      subject: { kind: "pipeline", id },
      path: `pipeline[${index}].list`,
      name: list,
    })),
  ];
}

/** The members of a list that problems and surveys name. */
function namedElsewhere({ needs, surveys }: Portfolio, list: (typeof LISTS)[number]): Named[] {
  const asked = (field: "functions" | "resources") =>
    (needs ?? []).flatMap((need, index) =>
      each({ kind: "needs", id: need.id }, `needs[${index}].${field}`, need[field]),
    );
  if (list === "functions") return asked("functions");
  if (list !== "resourceKinds") return [];
  const surveyed = (surveys ?? []).flatMap(({ id, rows }, index) =>
    rows.map(({ kind }, row) => ({
      subject: { kind: "surveys", id },
      path: `surveys[${index}].rows[${row}].kind`,
      name: kind,
    })),
  );
  return [...asked("resources"), ...surveyed];
}

/** What comes before, or is required or excluded, and is not in the same chain, process or survey. */
function unknownSiblings({ cites }: Plan, { chains, processes, surveys }: Portfolio): Problem[] {
  const citing = (rule: RuleId, problems: readonly Problem[]) => resting(ownValue(cites, rule) ?? [], problems);
  const preceding = (
    subject: Subject,
    path: string,
    items: readonly { readonly id: string; readonly after?: readonly string[] }[],
  ) =>
    among(
      items.flatMap(({ after }, index) => each(subject, `${path}[${index}].after`, after)),
      items.map(({ id }) => ({ id })),
    );
  return [
    ...citing(
      "chain-missing-link",
      (chains ?? []).flatMap(({ id, links }, index) =>
        preceding({ kind: "chains", id }, `chains[${index}].links`, links),
      ),
    ),
    ...citing(
      "process-steps",
      (processes ?? []).flatMap(({ id, steps, before }, index) => [
        ...preceding({ kind: "processes", id }, `processes[${index}].steps`, steps),
        ...preceding({ kind: "processes", id }, `processes[${index}].before`, before ?? []),
      ]),
    ),
    ...citing(
      "fill-gaps",
      (surveys ?? []).flatMap(({ id, candidates }, index) =>
        among(
          (candidates ?? []).flatMap(({ requires, excludes }, at) => [
            ...each({ kind: "surveys", id }, `surveys[${index}].candidates[${at}].requires`, requires),
            ...each({ kind: "surveys", id }, `surveys[${index}].candidates[${at}].excludes`, excludes),
          ]),
          (candidates ?? []).map(({ id }) => ({ id })),
        ),
      ),
    ),
  ];
}

/** A member that is not understood, and where it stands in the facts. */
type Strange = Pick<Named, "path" | "name">;

/** What facts name of a list, as far as it is not understood. */
const MEMBERS_IN: {
  readonly [L in (typeof LISTS)[number]]: (facts: Facts, isKnown: (id: string) => boolean) => Strange[];
} = {
  functions: ({ functions, resources = [] }, isKnown) => [
    ...strangeInInventory("functions", functions, isKnown),
    ...resources.flatMap(({ functions: given = [] }, index) =>
      strangeAmong(given, isKnown, (at) => `resources[${index}].functions[${at}]`),
    ),
  ],
  capabilities: ({ capabilities }, isKnown) => strangeInInventory("capabilities", capabilities, isKnown),
  resourceKinds: ({ resources }, isKnown) => strangeKinds("resources", resources, isKnown),
  participantKinds: ({ participants }, isKnown) => strangeKinds("participants", participants, isKnown),
  operatingModels: ({ operatingModel: model }, isKnown) =>
    model === undefined || model === "none" ? [] : strangeAmong([model], isKnown, () => "operatingModel"),
  industryCategories: ({ industry }, isKnown) =>
    strangeAmong(industry?.categories ?? [], isKnown, (at) => `industry.categories[${at}]`),
};

function strangeInInventory(key: string, inventory: Inventory = [], isKnown: (id: string) => boolean): Strange[] {
  return "has" in inventory
    ? Object.entries(inventory).flatMap(([part, ids]) => strangeAmong(ids, isKnown, (at) => `${key}.${part}[${at}]`))
    : strangeAmong(inventory, isKnown, (at) => `${key}[${at}]`);
}

function strangeKinds(
  key: string,
  all: readonly { readonly kind: string }[] = [],
  isKnown: (id: string) => boolean,
): Strange[] {
  return strangeAmong(
    all.map(({ kind }) => kind),
    isKnown,
    (at) => `${key}[${at}].kind`,
  );
}

/** Of names those that are not understood; where a name stands is written down of them alone. */
function strangeAmong(
  names: readonly string[],
  isKnown: (id: string) => boolean,
  pathOf: (at: number) => string,
): Strange[] {
  return names.every(isKnown) ? [] : names.flatMap((name, at) => (isKnown(name) ? [] : [{ path: pathOf(at), name }]));
}
