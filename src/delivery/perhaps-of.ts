import { grouped, perKey } from "../kernel/index.js";
import { type Plan, readsLike } from "../plan/index.js";
import type { Entry } from "./project-lines.js";

/** The projects of a place in a year. */
export interface SciencePlan {
  readonly locality: string;
  readonly year: number;
  readonly entries: readonly Entry[];
}

/** More are not told apart. */
const MOST_TOLD_APART = 64;

/**
 * By plan, the projects of its year that may be of its place, since the one or the other is named in words that are not the
 * policy's: those that read alike, or where none does, any.
 */
export function perhapsOf({ localities }: Plan, plans: readonly SciencePlan[]): (own: SciencePlan) => readonly Entry[] {
  const known = new Set(localities.map(({ id }) => id));
  const isStrange = ({ locality }: SciencePlan) => !known.has(locality);
  const all = grouped(plans, ({ year }) => year);
  const strange = grouped(plans.filter(isStrange), ({ year }) => year);
  const meantBy = perKey((stray: string) => {
    const alike = localities.filter((each) => readsLike({ id: stray }, each)).map(({ id }) => id);
    return alike.length === 0 ? known : new Set(alike);
  });
  const mayBeOne = (one: SciencePlan, other: SciencePlan) =>
    isStrange(one)
      ? isStrange(other) || meantBy(one.locality).has(other.locality)
      : isStrange(other) && meantBy(other.locality).has(one.locality);
  return (own) => {
    const found: SciencePlan[] = [];
    for (const other of (isStrange(own) ? all : strange).get(own.year) ?? []) {
      if (other !== own && mayBeOne(own, other)) found.push(other);
      if (found.length >= MOST_TOLD_APART) break;
    }
    return found.flatMap(({ entries }) => entries);
  };
}
