import { type KeyPart, keyOf } from "../finding/index.js";
import { type PlainDate, wholeDecimal } from "../kernel/index.js";
import { type CountTarget, type InScope, type Plan, pathsOf, readingsUsed } from "../plan/index.js";
import type { Credit } from "../registry/index.js";
import type { CountRow } from "./progress.js";
import { slotsOf } from "./slots.js";
import { type Standing, standingAtLeast, standingOf } from "./status.js";

/** The rows of a target that counts complexes, or the places that they lie in. */
export function countRows<G extends string>(
  plan: Plan,
  target: CountTarget & { readonly id: G },
  credits: readonly Credit[],
  asOf: PlainDate,
  expected: KeyPart,
  isWithin: InScope | undefined,
): CountRow<G>[] {
  const readings = readingsUsed(plan, [
    ...pathsOf(target),
    ...(target.kind === "stock" ? ["practice.delistingEnds"] : []),
  ]);
  return slotsOf(plan, target, asOf).map(({ locality, industry, year, required, ...span }) => {
    const mine = credits.filter(
      (credit) =>
        credit.locality !== undefined &&
        credit.year === year &&
        credit.industry === industry &&
        (locality === undefined || credit.locality === locality),
    );
    const certain = mine.filter(({ undecided }) => !undecided);
    const undecided = mine.filter((credit) => credit.undecided);
    const counted = countedIn(target, certain);
    const most = countedIn(target, mine).length;
    const stands = (achieved: number) => standingOf(target, required, achieved, asOf, span);
    const standing = between(stands(counted.length), stands(most));
    const isOpen = isWithin !== undefined && (locality === undefined || !isWithin({ locality }));
    return {
      type: "target-row",
      key: keyOf("target-row", target.id, locality ?? industry, year, expected),
      target: target.id,
      clauses: target.clauses,
      ...(locality !== undefined && { locality }),
      ...(industry !== undefined && { industry }),
      ...(year !== undefined && { year }),
      ...(target.effect === "advises" && { effect: target.effect }),
      ...unitIn(target),
      required,
      achieved: counted.length,
      ...(most > counted.length && { range: { least: wholeDecimal(counted.length), most: wholeDecimal(most) } }),
      ...(isOpen ? { ...standingAtLeast(target, standing), atLeast: true as const } : standing),
      complexes: certain.map(({ complex }) => complex),
      ...(target.counts.as === "places" && { places: counted }),
      undecided: undecided.map(({ complex }) => complex),
      readings,
    };
  });
}

/** In what it is counted, where that is not complexes. */
export function unitIn({ unit, counts }: CountTarget): { readonly unit?: string } {
  if (unit !== undefined) return { unit };
  return counts.as === "places" ? { unit: "localities" } : {};
}

/** What counts: the complexes, or the places that they are credited to, each once. */
function countedIn({ counts }: CountTarget, credits: readonly Credit[]): string[] {
  if (counts.as !== "places") return credits.map(({ complex }) => complex);
  return [...new Set(credits.map(({ place }) => place))];
}

/** What stands the same whether or not what is undecided counts; else it is not known how it stands. */
function between(least: Standing, most: Standing): Standing {
  return least.status === most.status ? least : { ...least, status: "unknown" };
}
