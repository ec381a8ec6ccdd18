import { type Fraction, floor, fraction, isEqual, isLess, minus, over, plus, sum, times } from "./fractions.js";

/** A claim in whole units. */
export interface PlainClaim {
  readonly weight: bigint;
  readonly floor: bigint;
  readonly cap: bigint | undefined;
}

type Place = "floor" | "cap" | "free";

/** The exact shares by trying every way in which claims could stand at a bound or between: for a few claims. */
export function sharesByTrial(total: bigint, claims: readonly PlainClaim[]): Fraction[] | undefined {
  for (let code = 0; code < 3 ** claims.length; code += 1) {
    const places = claims.map((_, index): Place => {
      const digit = Math.floor(code / 3 ** index) % 3;
      return digit === 0 ? "free" : digit === 1 ? "floor" : "cap";
    });
    const shares = sharesAt(total, claims, places);
    if (shares) return shares;
  }
  return undefined;
}

/** The shares with each claim in its place, if there is a level at which that is where it belongs. */
function sharesAt(total: bigint, claims: readonly PlainClaim[], places: readonly Place[]): Fraction[] | undefined {
  if (
    claims.some(
      ({ weight, cap }, i) => places[i] !== "floor" && (weight === 0n || (places[i] === "cap" && cap === undefined)),
    )
  )
    return undefined;
  const fixed = claims.reduce(
    (all, { floor: low, cap }, i) => all + (places[i] === "floor" ? low : places[i] === "cap" ? (cap ?? 0n) : 0n),
    0n,
  );
  const slope = claims.reduce((all, { weight }, i) => all + (places[i] === "free" ? weight : 0n), 0n);
  if (slope === 0n) {
    if (fixed !== total) return undefined;
    const least = claims.flatMap(({ weight, cap }, i) => (places[i] === "cap" ? [fraction(cap ?? 0n, weight)] : []));
    const most = claims.flatMap(({ weight, floor: low }, i) =>
      places[i] === "floor" && weight > 0n ? [fraction(low, weight)] : [],
    );
    if (least.some((low) => most.some((high) => isLess(high, low)))) return undefined;
    return claims.map(({ floor: low, cap }, i) => fraction(places[i] === "floor" ? low : (cap ?? 0n)));
  }
  const level = fraction(total - fixed, slope);
  const shares = claims.map(({ weight, floor: low, cap }, i) => {
    const free = times(level, fraction(weight));
    if (places[i] === "floor") return weight === 0n || !isLess(fraction(low), free) ? fraction(low) : undefined;
    const top = cap === undefined ? undefined : fraction(cap);
    if (places[i] === "cap") return top && !isLess(free, top) ? top : undefined;
    return isLess(free, fraction(low)) || (top && isLess(top, free)) ? undefined : free;
  });
  return shares.every((share) => share !== undefined) ? shares : undefined;
}

/** The exact shares by pegging: of those outside their bounds, the side that is further off in all is fixed first. */
export function sharesByPegging(total: bigint, claims: readonly PlainClaim[]): Fraction[] {
  const pegged = new Map<number, bigint>();
  for (const [index, { weight, floor: low }] of claims.entries()) if (weight === 0n) pegged.set(index, low);
  for (;;) {
    const free = claims.flatMap((claim, index) => (pegged.has(index) ? [] : [{ ...claim, index }]));
    const left = total - [...pegged.values()].reduce((all, units) => all + units, 0n);
    const slope = free.reduce((all, { weight }) => all + weight, 0n);
    const level = slope === 0n ? fraction(0n) : fraction(left, slope);
    // All compared times the slope, so that they stay whole.
    const low = free.filter((claim) => left * claim.weight < claim.floor * slope);
    const high = free.filter(({ weight, cap }) => cap !== undefined && left * weight > cap * slope);
    const lack = low.reduce((all, claim) => all + claim.floor * slope - left * claim.weight, 0n);
    const excess = high.reduce((all, { weight, cap }) => all + left * weight - (cap ?? 0n) * slope, 0n);
    if (low.length === 0 && high.length === 0) {
      return claims.map((_, index) => {
        const fixed = pegged.get(index);
        return fixed === undefined ? times(level, fraction(claims[index]?.weight ?? 0n)) : fraction(fixed);
      });
    }
    if (lack >= excess) for (const claim of low) pegged.set(claim.index, claim.floor);
    if (excess >= lack) for (const { index, cap } of high) pegged.set(index, cap ?? 0n);
  }
}

/** The known wrong shortcut: those outside their bounds are frozen once, the rest shares what is left. */
export function sharesInOnePass(total: bigint, claims: readonly PlainClaim[]): Fraction[] {
  const all = claims.reduce((weights, { weight }) => weights + weight, 0n);
  if (all === 0n) return claims.map((claim) => fraction(claim.floor));
  const frozen = claims.map(({ weight, floor: low, cap }) => {
    const share = fraction(total * weight, all);
    if (isLess(share, fraction(low))) return fraction(low);
    return cap !== undefined && isLess(fraction(cap), share) ? fraction(cap) : undefined;
  });
  const left = minus(fraction(total), sum(frozen.flatMap((share) => share ?? [])));
  const slope = claims.reduce((weights, { weight }, index) => weights + (frozen[index] ? 0n : weight), 0n);
  return claims.map(({ weight }, index) => frozen[index] ?? over(times(left, fraction(weight)), fraction(slope || 1n)));
}

/** Whole units by largest remainder: the claims in the order in which they would get a unit, as many as there are left. */
export function rounded(total: bigint, shares: readonly Fraction[], claims: readonly PlainClaim[]): bigint[] {
  const units = shares.map(floor);
  const left = Number(total - units.reduce((all, share) => all + share, 0n));
  const rests = shares.map((share, index) => plus(share, fraction(-(units[index] ?? 0n))));
  const weightOf = (index: number) => claims[index]?.weight ?? 0n;
  const restOf = (index: number) => rests[index] ?? fraction(0n);
  const order = [...shares.keys()].sort((a, b) => {
    if (!isEqual(restOf(a), restOf(b))) return isLess(restOf(b), restOf(a)) ? -1 : 1;
    return weightOf(a) === weightOf(b) ? a - b : weightOf(a) > weightOf(b) ? -1 : 1;
  });
  for (const index of order.slice(0, left)) units[index] = (units[index] ?? 0n) + 1n;
  return units;
}
