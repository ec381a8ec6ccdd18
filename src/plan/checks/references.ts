import type { Fault } from "../../finding/index.js";
import { pathText } from "../../kernel/index.js";
import { CHOICE_FACTS, LIST_FACTS, QUANTITY_FACTS } from "../fact.js";
import type { PlanData } from "../plan.js";
import type { Standard } from "../standard.js";
import { unknownName, wordsOf } from "./meant.js";

/** Every name that one part of a plan uses for another has to be there. */
export function checkReferences(plan: PlanData): Fault[] {
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const setOf = (among: readonly string[]) => {
    const set = sets.get(among) ?? new Set(among);
    sets.set(among, set);
    return set;
  };
  return referencesIn(plan).flatMap(({ path, id, among }) =>
    setOf(among).has(id) ? [] : [unknownName(path, id, among, wordsOf(plan))],
  );
}

interface Reference {
  readonly path: string;
  readonly id: string;
  readonly among: readonly string[];
}

function referencesIn(plan: PlanData): Reference[] {
  const clauses = idsOf(plan.clauses);
  const tiers = idsOf(plan.tiers);
  const localities = idsOf(plan.localities);
  const kindsIn = [...new Set(plan.localities.map(({ kind }) => kind))];
  const functions = idsOf(plan.functions);
  const capabilities = idsOf(plan.capabilities);
  const cited = (path: string, item: { clauses: readonly string[] }) =>
    referAll(`${path}.clauses`, item.clauses, clauses);
  return [
    ...plan.localities.flatMap(({ successor, parent }, index) => [
      ...refer(`localities[${index}].successor`, successor, localities),
      ...refer(`localities[${index}].parent`, parent, localities),
    ]),
    ...(plan.observed ?? []).flatMap(({ partOf }, index) =>
      refer(`observed[${index}].partOf`, partOf, idsOf(plan.observed ?? [])),
    ),
    ...(plan.crosswalk ?? []).flatMap((pair, index) => [
      ...refer(`crosswalk[${index}].function`, pair.function, functions),
      ...refer(`crosswalk[${index}].capability`, pair.capability, capabilities),
    ]),
    ...plan.standards.flatMap((standard, index) => [
      ...cited(`standards[${index}]`, standard),
      ...referAll(`standards[${index}].tiers`, standard.tiers ?? [], tiers),
      ...ofStandard(plan, standard, `standards[${index}]`, tiers),
    ]),
    ...plan.targets.flatMap((target, index) => [
      ...cited(`targets[${index}]`, target),
      ...refer(`targets[${index}].tier`, target.tier, tiers),
      ...referAll(`targets[${index}].localities`, target.localities ?? [], localities),
      ...referAll(`targets[${index}].industries`, target.industries ?? [], idsOf(plan.industryCategories)),
      ...(plan.lists && "counts" in target
        ? referAll(`targets[${index}].counts.lists`, target.counts.lists ?? [], idsOf(plan.lists))
        : []),
    ]),
    ...(plan.dimensions ?? []).flatMap((dimension, index) => cited(`dimensions[${index}]`, dimension)),
    ...(plan.duties ?? []).flatMap(({ kinds }, index) => referAll(`duties[${index}].kinds`, kinds, kindsIn)),
    ...Object.entries(plan.readings).flatMap(([id, reading]) => {
      const path = pathText(["readings", id]);
      return [...cited(path, reading), ...refer(`${path}.default`, reading.default, Object.keys(reading.alternatives))];
    }),
    ...Object.entries(plan.cites).flatMap(([rule, ids]) => referAll(pathText(["cites", rule]), ids, clauses)),
  ];
}

function ofStandard(plan: PlanData, standard: Standard, path: string, tiers: readonly string[]): Reference[] {
  if ("requires" in standard) return [];
  const lists = plan.lists && idsOf(plan.lists);
  switch (standard.test) {
    case "at-least":
    case "at-most":
      return refer(`${path}.fact`, standard.fact, [...Object.keys(QUANTITY_FACTS), ...idsOf(plan.facts ?? [])]);
    case "covers":
      return referAll(`${path}.required`, standard.required ?? [], idsOf(plan[LIST_FACTS[standard.fact]]));
    case "one-of":
      return referAll(`${path}.accepted`, standard.accepted, idsOf(plan[CHOICE_FACTS[standard.fact]]));
    case "within":
      return lists === undefined
        ? []
        : [
            ...referAll(`${path}.lists.from`, standard.lists?.from ?? [], lists),
            ...referAll(`${path}.lists.to`, standard.lists?.to ?? [], lists),
          ];
    case "listed":
      return [
        ...refer(`${path}.at`, standard.at, tiers),
        ...(lists ? referAll(`${path}.lists`, standard.lists ?? [], lists) : []),
        ...refer(`${path}.target`, standard.target, idsOf(plan.targets.filter(({ kind }) => kind !== "level"))),
      ];
  }
}

function refer(path: string, id: string | undefined, among: readonly string[]): Reference[] {
  return id === undefined ? [] : [{ path, id, among }];
}

function referAll(path: string, ids: readonly string[], among: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ path: `${path}[${index}]`, id, among }));
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
