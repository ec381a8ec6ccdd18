import { type Fault, faultAt, notAmong } from "../../finding/index.js";
import { CHOICES, type ChoiceCondition, type ListCondition } from "../condition.js";
import { isMeasure } from "../measure-names.js";
import { partsOf, type Source } from "../source.js";
import type { Known } from "./known.js";

/** Ids that are none of some names; of names that are not known there is none wrong. */
export function notNamed(path: string, ids: readonly string[], names: readonly string[] | undefined): Fault[] {
  return ids.flatMap((id, index) =>
    names === undefined || names.includes(id) ? [] : [notAmong(`${path}[${index}]`, id, names)],
  );
}

/** What a source names that there is not, and sums of nothing. */
export function faultsOfSource(source: Source, path: string, known: Known): Fault[] {
  return [
    ...ownFaults(source, path, known),
    ...partsOf(source).flatMap((part) => faultsOfSource(part.source, `${path}${part.path}`, known)),
  ];
}

function ownFaults(source: Source, path: string, known: Known): Fault[] {
  const one = (at: string, id: string, names: readonly string[] | undefined) =>
    names === undefined || names.includes(id) ? [] : [notAmong(at, id, names)];
  if (typeof source === "string") return one(path, source, known.observed);
  if ("observed" in source) return one(`${path}.observed`, source.observed, known.observed);
  if ("fact" in source) return one(`${path}.fact`, source.fact, known.facts);
  if ("granted" in source) return notNamed(`${path}.granted.policies`, source.granted.policies ?? [], known.policies);
  if ("measured" in source) {
    const { measured } = known;
    if (!measured || isMeasure(source.measured, measured)) return [];
    return [notAmong(`${path}.measured`, source.measured, measured)];
  }
  if (!("sum" in source) || source.sum.length > 0) return [];
  return [faultAt(`${path}.sum`, [], "至少一个来源", "at least one source", ["…"])];
}

/** What a condition on a list names that there is not. */
export function faultsOfList({ list, has }: ListCondition, path: string, known: Known): Fault[] {
  if (typeof list === "string") return notNamed(`${path}.has`, has, known.members?.[list]);
  return known.observed === undefined || known.observed.includes(list.observed)
    ? []
    : [notAmong(`${path}.list.observed`, list.observed, known.observed)];
}

/** What a condition on a choice names that there is not, or that cannot be asked for here. */
export function faultsOfChoice({ choice, in: accepted }: ChoiceCondition, path: string, known: Known): Fault[] {
  const { choices, barred = [] } = known;
  const isBarred = (name: string) => barred.some((other) => other === name);
  if (isBarred(choice) || (choices !== undefined && !Object.hasOwn(choices, choice))) {
    const names = choices ? Object.keys(choices) : CHOICES;
    return [
      notAmong(
        `${path}.choice`,
        choice,
        names.filter((name) => !isBarred(name)),
      ),
    ];
  }
  return notNamed(`${path}.in`, accepted, choices && Object.hasOwn(choices, choice) ? choices[choice] : undefined);
}
