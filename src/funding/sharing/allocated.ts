import type { FundingClaim } from "./claim.js";
import type { Entry } from "./entry.js";
import type { PartGiven } from "./share-by-rules.js";

/** The least and the most that one can come to, in fen, over everything that the records of all leave open. */
export interface Ends {
  readonly least: bigint;
  /** Absent where it has no end. */
  readonly most?: bigint;
}

/** What all claim, and what each part of the money gives them. */
export interface Allocated {
  readonly claims: ReadonlyMap<Entry, FundingClaim>;
  readonly parts: readonly PartGiven[];
}

/** What one gets in an allocation. */
export function exactly({ claims, parts }: Allocated, entry: Entry): Ends {
  const claim = claims.get(entry);
  const fen = claim ? parts.reduce((sum, { given }) => sum + (given.get(claim)?.fen ?? 0n), 0n) : 0n;
  return { least: fen, most: fen };
}

/** The ends of one that no other takes from: its own, up to its cap. */
export function ownEnds({ least }: Ends, { most }: Ends, { isBoundless, best }: Entry): Ends {
  const end = isBoundless ? best?.cap : most;
  return { least, ...(end !== undefined && { most: end }) };
}

/** The most that one can come to, of all there is for it. */
export function mostOf({ best, isBoundless }: Entry, whole: bigint | undefined): bigint | undefined {
  const due = best?.shares.every(({ most }) => most !== undefined) && !isBoundless ? best.shares : undefined;
  const own = due?.reduce((sum, { most = 0n }) => sum + most, 0n);
  return lesserOf(lesserOf(whole, best?.cap), own);
}

/** The lesser of two bounds; absent: without end. */
export function lesserOf(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

interface Bounds {
  readonly whole: bigint | undefined;
  /** Whether what several get together is cut to a whole fen before it is shared out among them. */
  readonly isRounded: boolean;
}

/** The ends of a line from an allocation where it gets least and one where it gets most: of a closed one, others at their best and at their worst. */
export function between(atLeast: Allocated, atMost: Allocated, entry: Entry, bounds: Bounds): Ends {
  let [least, most] = [0n, 0n];
  for (const [at, one] of sharesOf(atLeast, entry).entries()) {
    const other = sharesOf(atMost, entry)[at] ?? one;
    const isSame = one.isFixed && other.isFixed && one.fen === other.fen;
    const isExact = (share: Share) => isSame || (!bounds.isRounded && share.isWhole);
    least += isExact(one) || one.fen === 0n ? one.fen : one.fen - 1n;
    most += isExact(other) ? other.fen : other.fen + 1n;
  }
  const end = lesserOf(most, mostOf(entry, bounds.whole)) ?? most;
  return { least, most: end < least ? least : end };
}

interface Share {
  readonly fen: bigint;
  readonly isWhole: boolean;
  /** Whether the rule itself gives so much, whatever the others get. */
  readonly isFixed: boolean;
}

function sharesOf({ claims, parts }: Allocated, entry: Entry): Share[] {
  const claim = claims.get(entry);
  return parts.map(({ given }, at) => {
    const found = claim && given.get(claim);
    if (!found) return { fen: 0n, isWhole: true, isFixed: true };
    const { fen, limit, isWhole } = found;
    const isDue = claim.shares[at]?.most !== undefined && limit === null;
    return { fen, isWhole, isFixed: isDue || limit === "cap-each" || limit === "no-weight" };
  });
}
