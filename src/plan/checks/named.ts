import type { Fault } from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";
import { CHOICES, type ChoiceCondition, type ListCondition } from "../condition.js";
import { isMeasure } from "../measure-names.js";
import type { PlanData } from "../plan.js";
import { GRANT_SOURCES, type Granted, partsOf, type Source } from "../source.js";
import type { Known } from "./known.js";
import { likeTo, unknownName } from "./meant.js";
import { faultsOfRatio, faultsOfSum } from "./units.js";

/** Ids that are none of some names; of names that are not known there is none wrong. */
export function notNamed(
  path: string,
  ids: readonly string[],
  names: readonly string[] | undefined,
  { words }: Known,
): Fault[] {
  return ids.flatMap((id, index) => oneNamed(`${path}[${index}]`, id, names, words));
}

/** An id that is none of some names. */
export function oneNamed(
  path: string,
  id: string,
  names: readonly string[] | undefined,
  words: Known["words"],
): Fault[] {
  return names === undefined || names.includes(id) ? [] : [unknownName(path, id, names, words)];
}

/** Clauses that a plan does not have. */
export function unknownClauses(
  { clauses: known }: PlanData,
  clauses: readonly string[] = [],
  path = "clauses",
): Fault[] {
  return notNamed(
    path,
    clauses,
    known.map(({ id }) => id),
    {},
  );
}

/** What a source names that there is not, and adds up though it is in other units. */
export function faultsOfSource(source: Source, path: string, known: Known): Fault[] {
  return [
    ...ownFaults(source, path, known),
    ...faultsOfSum(source, path, known),
    ...faultsOfRatio(source, path, known),
    ...partsOf(source).flatMap((part) => faultsOfSource(part.source, `${path}${part.path}`, known)),
  ];
}

function ownFaults(source: Source, path: string, known: Known): Fault[] {
  const one = (at: string, id: string, names: readonly string[] | undefined) => oneNamed(at, id, names, known.words);
  if (typeof source === "string") return faultsOfKey(source, path, known);
  if ("observed" in source) return faultsOfKey(source.observed, `${path}.observed`, known);
  if ("fact" in source) return one(`${path}.fact`, source.fact, known.facts);
  if ("granted" in source) return faultsOfGranted(source.granted, `${path}.granted`, known);
  if ("measured" in source) {
    const { measured } = known;
    if (!measured || isMeasure(source.measured, measured)) return [];
    return one(`${path}.measured`, source.measured, measured);
  }
  return [];
}

/** A key may be an author's own where any may be used; but not one a letter off from one that there is. */
function faultsOfKey(key: string, path: string, { observed, dictionary = [], words }: Known): Fault[] {
  if (observed) return oneNamed(path, key, observed, words);
  return misspelt(
    path,
    key,
    dictionary.map(({ id }) => id),
    words,
  );
}

function misspelt(path: string, id: string, names: readonly string[], words: Known["words"]): Fault[] {
  if (names.includes(id)) return [];
  const isLike = likeTo({ id });
  return names.some((name) => isLike({ id: name })) ? [unknownName(path, id, names, words)] : [];
}

/** Levels and sources may be the caller's own; but not one a letter off from one that there is. */
function faultsOfGranted({ levels, sources, policies = [] }: Granted, path: string, known: Known): Fault[] {
  const each = (at: string, ids: readonly string[] = [], names: readonly string[] = []) =>
    ids.flatMap((id, index) => misspelt(`${path}.${at}[${index}]`, id, names, known.words));
  const own = GRANT_SOURCES.map(({ id }) => id);
  return [
    ...each("levels", levels, known.tiers),
    ...each("sources", sources, own),
    ...notNamed(`${path}.policies`, policies, known.policies, known),
  ];
}

/** What a condition on a list names that there is not. */
export function faultsOfList({ list, has }: ListCondition, path: string, known: Known): Fault[] {
  return typeof list === "string"
    ? notNamed(`${path}.has`, has, known.members?.[list], known)
    : oneNamed(`${path}.list.observed`, list.observed, known.observed, known.words);
}

/** What a condition on a choice names that there is not, or that cannot be asked for here. */
export function faultsOfChoice({ choice, in: accepted }: ChoiceCondition, path: string, known: Known): Fault[] {
  const { choices, barred = [] } = known;
  const isBarred = (name: string) => barred.some((other) => other === name);
  if (isBarred(choice) || (choices !== undefined && !Object.hasOwn(choices, choice))) {
    const names = choices ? Object.keys(choices) : CHOICES;
    const open = names.filter((name) => !isBarred(name));
    return [unknownName(`${path}.choice`, choice, open, known.words)];
  }
  return notNamed(`${path}.in`, accepted, choices && ownValue(choices, choice), known);
}
