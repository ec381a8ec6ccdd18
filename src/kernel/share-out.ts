import type { BigFraction } from "./fraction.js";
import { largestRemainder } from "./largest-remainder.js";

/** What shares in a total, in whole units: no less than `floor`, no more than `cap`, between them by weight. */
export interface Claim {
  readonly weight: bigint;
  readonly floor: bigint;
  readonly cap?: bigint;
}

/** The bound on which an exact share stands. */
export type Bound = "floor" | "cap" | null;

/** A total shared out in whole units, or by how much the floors are above it or the caps below it. */
export type SharedOut =
  | {
      readonly fits: true;
      readonly units: readonly bigint[];
      readonly bounds: readonly Bound[];
      /** Of each, whether its exact share is whole. */
      readonly whole: readonly boolean[];
    }
  | { readonly fits: false; readonly why: "floors" | "caps"; readonly by: bigint };

/**
 * Shares out a whole total: `x = clamp(λ · weight, floor, cap)` for the one λ at which the shares add up to the total,
 * then whole units by largest remainder of the exact x.
 *
 * λ is found exactly: the sum of the shares rises with λ in straight lines that bend only where a claim leaves its
 * floor or reaches its cap, so the bends are put in order and walked. (To freeze those below their floor and those
 * above their cap in one pass is wrong: the freed or lacking rest moves λ, and some were frozen too early.)
 *
 * @param total - 0 or more
 * @param claims - of each, `floor` is 0 or more and not above `cap`. Weight 0 gets exactly its floor
 */
export function shareOut(total: bigint, claims: readonly Claim[]): SharedOut {
  const floors = claims.reduce((sum, { floor }) => sum + floor, 0n);
  if (floors > total) return { fits: false, why: "floors", by: floors - total };
  const most = capacity(claims);
  if (most !== undefined && most < total) return { fits: false, why: "caps", by: total - most };
  const { over, under } = levelAt(total, claims, floors);
  const exact = claims.map((claim) => clamped(claim, over, under));
  return {
    fits: true,
    units: largestRemainder(exact, under),
    bounds: exact.map(({ bound }) => bound),
    whole: exact.map((share) => share.over % under === 0n),
  };
}

/** The most that the claims can take; `undefined` where there is no limit. */
export function capacity(claims: readonly Claim[]): bigint | undefined {
  let most = 0n;
  for (const { weight, floor, cap } of claims) {
    if (weight > 0n && cap === undefined) return undefined;
    most += weight === 0n ? floor : (cap ?? 0n);
  }
  return most;
}

/** A value of λ beyond which a claim no longer stands at its floor, or no longer rises. */
interface Bend extends BigFraction {
  readonly fixed: bigint;
  readonly slope: bigint;
}

/** The λ at which the shares add up to the total. */
function levelAt(total: bigint, claims: readonly Claim[], floors: bigint): BigFraction {
  let level: BigFraction = { over: 0n, under: 1n };
  let fixed = floors;
  let slope = 0n;
  for (const bend of bendsOf(claims)) {
    if (slope > 0n && (total - fixed) * bend.under <= slope * bend.over) return { over: total - fixed, under: slope };
    level = bend;
    fixed += bend.fixed;
    slope += bend.slope;
  }
  return slope > 0n ? { over: total - fixed, under: slope } : level;
}

function bendsOf(claims: readonly Claim[]): Bend[] {
  const bends = claims.flatMap(({ weight, floor, cap }): Bend[] => {
    if (weight === 0n) return [];
    const leaves = { over: floor, under: weight, fixed: -floor, slope: weight };
    return cap === undefined ? [leaves] : [leaves, { over: cap, under: weight, fixed: cap, slope: -weight }];
  });
  return bends.sort((a, b) => {
    const [left, right] = [a.over * b.under, b.over * a.under];
    return left === right ? 0 : left < right ? -1 : 1;
  });
}

/** The exact share of a claim at a level, in parts of the level's divisor, and the bound it stands on. */
function clamped({ weight, floor, cap }: Claim, over: bigint, under: bigint) {
  const free = over * weight;
  if (free < floor * under) return { over: floor * under, weight, bound: "floor" as const };
  if (cap !== undefined && free >= cap * under) return { over: cap * under, weight, bound: "cap" as const };
  return { over: free, weight, bound: floor > 0n && free === floor * under ? ("floor" as const) : null };
}
