import { type PlainDate, wholeDecimal } from "../kernel/index.js";
import { type CountTarget, type InScope, type Plan, pathsOf, readingsUsed } from "../plan/index.js";
import type { Credit } from "../registry/index.js";
import type { Basis, CountRow } from "./progress.js";
import { rowHead, type Slot, slotsOf } from "./slots.js";
import { type Standing, standingAtLeast, standingOf } from "./status.js";

/** The rows of a target that counts complexes, or the places that they lie in. */
export function countRows<G extends string>(
  plan: Plan,
  target: CountTarget & { readonly id: G },
  credits: readonly Credit[],
  asOf: PlainDate,
  basis: Basis,
  isWithin: InScope | undefined,
): CountRow<G>[] {
  const readings = readingsUsed(plan, [
    ...pathsOf(target),
    ...(target.kind === "stock" && target.tiersCounted === "highest" ? ["practice.delistingEnds"] : []),
  ]);
  return slotsOf(plan, target, asOf).map((slot) => {
    const { locality, industry, year } = slot;
    const mine = credits.filter(
      (credit) =>
        credit.locality !== undefined &&
        credit.year === year &&
        credit.industry === industry &&
        (locality === undefined || credit.locality === locality),
    );
    const certain = mine.filter(({ undecided }) => !undecided);
    const counted = countedIn(target, certain);
    return countRow(target, slot, asOf, {
      complexes: certain.map(({ complex }) => complex),
      ...(target.counts.as === "places" && { places: counted }),
      undecided: mine.flatMap(({ complex, undecided }) => (undecided ? complex : [])),
      least: counted.length,
      most: countedIn(target, mine).length,
      isOpen: isWithin !== undefined && (locality === undefined || !isWithin({ locality })),
      basis,
      readings,
    });
  });
}

/** What counts for a row, and what may. */
interface Tally extends Pick<CountRow, "complexes" | "places" | "undecided" | "readings"> {
  readonly least: number;
  readonly most: number;
  /** More may count that lies outside the part that is known. */
  readonly isOpen: boolean;
  readonly basis: Basis;
}

/** A row of a target that counts, by what counts for it. */
export function countRow<G extends string>(
  target: CountTarget & { readonly id: G },
  slot: Slot<number>,
  asOf: PlainDate,
  { least, most, isOpen, basis, complexes, places, undecided, readings }: Tally,
): CountRow<G> {
  const stands = (achieved: number) => standingOf(target, slot.required, achieved, asOf, slot);
  const standing = between(stands(least), stands(most));
  return {
    ...rowHead(target, slot, basis),
    ...unitIn(target),
    required: slot.required,
    achieved: least,
    ...(most > least && { range: { least: wholeDecimal(least), most: wholeDecimal(most) } }),
    ...(isOpen ? { ...standingAtLeast(target, standing), atLeast: true as const } : standing),
    complexes,
    ...(places && { places }),
    undecided,
    readings,
  };
}

/** In what it is counted, where that is not complexes. */
export function unitIn({ counts }: CountTarget): { readonly unit?: string } {
  return counts.as === "places" ? { unit: "localities" } : {};
}

/** What counts: the complexes, or the places that they are credited to, each once. */
function countedIn({ counts }: CountTarget, credits: readonly Credit[]): string[] {
  if (counts.as !== "places") return credits.map(({ complex }) => complex);
  return [...new Set(credits.map(({ place }) => place))];
}

/**
 * What stands the same whether or not what is undecided counts; else it is not known how it stands, as where one end falls
 * short and the other is too many: between them lies what is asked.
 */
function between(least: Standing, most: Standing): Standing {
  const isBetween = least.shortfall > 0 && (most.excess ?? 0) > 0;
  return least.status === most.status && !isBetween ? least : { ...least, status: "unknown" };
}
