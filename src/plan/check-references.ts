import { type Fault, notAmong } from "../finding/index.js";
import { CHOICE_FACTS, LIST_FACTS, QUANTITY_FACTS } from "./fact.js";
import type { PlanData } from "./plan.js";
import { DUTY_RULES, RULE_IDS } from "./rule.js";
import type { Standard } from "./standard.js";

/** Every name that one part of a plan uses for another has to be there. */
export function checkReferences(plan: PlanData): Fault[] {
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const setOf = (among: readonly string[]) => {
    const set = sets.get(among) ?? new Set(among);
    sets.set(among, set);
    return set;
  };
  return referencesIn(plan).flatMap(({ path, id, among }) => (setOf(among).has(id) ? [] : [notAmong(path, id, among)]));
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
  const cited = (path: string, item: { clauses: readonly string[] }) => refer(`${path}.clauses`, item.clauses, clauses);
  return [
    ...plan.localities.flatMap(({ id, successor }) => refer(`localities.${id}.successor`, [successor], localities)),
    ...(plan.crosswalk ?? []).flatMap((pair, index) => [
      ...refer(`crosswalk[${index}].function`, [pair.function], idsOf(plan.functions)),
      ...refer(`crosswalk[${index}].capability`, [pair.capability], idsOf(plan.capabilities)),
    ]),
    ...plan.standards.flatMap((standard) => [
      ...cited(`standards.${standard.id}`, standard),
      ...refer(`standards.${standard.id}.tiers`, standard.tiers ?? [], tiers),
      ...ofStandard(plan, standard, tiers),
    ]),
    ...plan.targets.flatMap((target) => [
      ...cited(`targets.${target.id}`, target),
      ...refer(`targets.${target.id}.tier`, [target.tier], tiers),
      ...refer(`targets.${target.id}.localities`, target.localities ?? [], localities),
    ]),
    ...(plan.dimensions ?? []).flatMap((dimension) => cited(`dimensions.${dimension.id}`, dimension)),
    ...(plan.duties ?? []).flatMap(({ rule, kinds }, index) => [
      ...refer(`duties[${index}].rule`, [rule], DUTY_RULES),
      ...refer(`duties[${index}].kinds`, kinds, kindsIn),
    ]),
    ...Object.entries(plan.readings).flatMap(([id, reading]) => [
      ...cited(`readings.${id}`, reading),
      ...refer(`readings.${id}.default`, [reading.default], Object.keys(reading.alternatives)),
    ]),
    ...refer("cites", Object.keys(plan.cites), RULE_IDS),
    ...Object.entries(plan.cites).flatMap(([rule, ids]) => refer(`cites.${rule}`, ids, clauses)),
  ];
}

function ofStandard(plan: PlanData, standard: Standard, tiers: readonly string[]): Reference[] {
  const path = `standards.${standard.id}`;
  switch (standard.test) {
    case "at-least":
    case "at-most":
      return [
        ...refer(`${path}.fact`, [standard.fact], [...Object.keys(QUANTITY_FACTS), ...idsOf(plan.facts ?? [])]),
        ...(typeof standard.value === "object" ? refer(`${path}.value`, Object.keys(standard.value), tiers) : []),
      ];
    case "covers":
      return refer(`${path}.required`, standard.required ?? [], idsOf(plan[LIST_FACTS[standard.fact]]));
    case "one-of":
      return refer(`${path}.accepted`, standard.accepted, idsOf(plan[CHOICE_FACTS[standard.fact]]));
    case "within":
      return [];
    case "listed":
      return refer(`${path}.at`, [standard.at], tiers);
  }
}

function refer(path: string, ids: readonly (string | undefined)[], among: readonly string[]): Reference[] {
  return ids.flatMap((id) => (id === undefined ? [] : [{ path, id, among }]));
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
