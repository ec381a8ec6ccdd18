import { type Fault, ofEach } from "../../finding/index.js";
import { pathText } from "../../kernel/index.js";
import { CHOICE_FACTS, LIST_FACTS, QUANTITY_FACTS } from "../fact.js";
import type { PlanData } from "../plan.js";
import type { Standard } from "../standard.js";
import { idsOf } from "./known.js";
import type { Word } from "./look-up.js";
import { unknownName } from "./meant.js";

/** Every name that one part of a plan uses for another has to be there. */
export function checkReferences(plan: PlanData): Fault[] {
  const sets = new Map<Reference["among"], ReadonlySet<string>>();
  const setOf = (among: Reference["among"]) => {
    const set = sets.get(among) ?? new Set(idsOf(among()));
    sets.set(among, set);
    return set;
  };
  return ofEach(referencesIn(plan), ({ path, id, among }) =>
    setOf(among).has(id) ? [] : [unknownName(path, id, idsOf(among()), among())],
  );
}

interface Reference {
  readonly path: string;
  readonly id: string;
  readonly among: () => readonly Word[];
}

function referencesIn(plan: PlanData): Reference[] {
  const clauses = () => plan.clauses;
  const tiers = () => plan.tiers;
  const localities = () => plan.localities;
  const kindsIn = () => namesAsWords(new Set(plan.localities.map(({ kind }) => kind)));
  const functions = () => plan.functions;
  const capabilities = () => plan.capabilities;
  const observed = () => plan.observed ?? [];
  const industries = () => plan.industryCategories;
  const lists = () => plan.lists ?? [];
  const cited = (path: string, item: { clauses: readonly string[] }) =>
    referAll(`${path}.clauses`, item.clauses, clauses);
  return [
    ...ofEach(plan.localities, ({ successor, parent }, index) => [
      ...refer(`localities[${index}].successor`, successor, localities),
      ...refer(`localities[${index}].parent`, parent, localities),
    ]),
    ...ofEach(plan.observed ?? [], ({ partOf }, index) => refer(`observed[${index}].partOf`, partOf, observed)),
    ...ofEach(plan.crosswalk ?? [], (pair, index) => [
      ...refer(`crosswalk[${index}].function`, pair.function, functions),
      ...refer(`crosswalk[${index}].capability`, pair.capability, capabilities),
    ]),
    ...ofEach(plan.standards, (standard, index) => [
      ...cited(`standards[${index}]`, standard),
      ...referAll(`standards[${index}].tiers`, standard.tiers ?? [], tiers),
      ...ofStandard(plan, standard, `standards[${index}]`, tiers),
    ]),
    ...ofEach(plan.targets, (target, index) => [
      ...cited(`targets[${index}]`, target),
      ...refer(`targets[${index}].tier`, target.tier, tiers),
      ...referAll(`targets[${index}].localities`, target.localities ?? [], localities),
      ...referAll(`targets[${index}].industries`, target.industries ?? [], industries),
      ...(plan.lists && "counts" in target
        ? referAll(`targets[${index}].counts.lists`, target.counts.lists ?? [], lists)
        : []),
    ]),
    ...ofEach(plan.dimensions ?? [], (dimension, index) => cited(`dimensions[${index}]`, dimension)),
    ...ofEach(plan.duties ?? [], ({ kinds }, index) => referAll(`duties[${index}].kinds`, kinds, kindsIn)),
    ...ofEach(Object.entries(plan.readings), ([id, reading]) => {
      const path = pathText(["readings", id]);
      return [
        ...cited(path, reading),
        ...refer(`${path}.default`, reading.default, () => namesAsWords(Object.keys(reading.alternatives))),
      ];
    }),
    ...ofEach(Object.entries(plan.cites), ([rule, ids]) => referAll(pathText(["cites", rule]), ids, clauses)),
  ];
}

function ofStandard(plan: PlanData, standard: Standard, path: string, tiers: Reference["among"]): Reference[] {
  if ("requires" in standard) return [];
  const { lists: known } = plan;
  const lists = known && (() => known);
  switch (standard.test) {
    case "at-least":
    case "at-most":
      return refer(`${path}.fact`, standard.fact, () => [
        ...namesAsWords(Object.keys(QUANTITY_FACTS)),
        ...(plan.facts ?? []),
      ]);
    case "covers":
      return referAll(`${path}.required`, standard.required ?? [], () => plan[LIST_FACTS[standard.fact]]);
    case "one-of":
      return referAll(`${path}.accepted`, standard.accepted, () => plan[CHOICE_FACTS[standard.fact]]);
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
        ...refer(`${path}.target`, standard.target, () => plan.targets.filter(({ kind }) => kind !== "level")),
      ];
  }
}

function refer(path: string, id: string | undefined, among: Reference["among"]): Reference[] {
  return id === undefined ? [] : [{ path, id, among }];
}

function referAll(path: string, ids: readonly string[], among: Reference["among"]): Reference[] {
  return ids.map((id, index) => ({ path: `${path}[${index}]`, id, among }));
}

function namesAsWords(names: Iterable<string>): Word[] {
  return [...names].map((id) => ({ id }));
}
