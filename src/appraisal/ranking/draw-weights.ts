import { bigParts, type Fraction, floorDivide, greatestDivisor } from "../../kernel/index.js";

/** Marks as the least whole numbers in the same proportion. */
export function wholeMarks(marks: readonly Fraction[]): bigint[] {
  const parts = marks.map(bigParts);
  const under = parts.reduce((product, each) => product * each.under, 1n);
  const exact = parts.map((each) => (each.over * under) / each.under);
  const common = exact.reduce(greatestDivisor, 0n);
  return exact.map((each) => (common === 0n ? each : each / common));
}

/** Weights in proportion to whole marks, as whole numbers that add up to `whole`. */
export function wholeWeights(marks: readonly bigint[], whole: number): Float64Array {
  const total = marks.reduce((sum, each) => sum + each, 0n);
  const cut = Float64Array.from(marks, (each) => Number(floorDivide(each * BigInt(whole), total)));
  return settled(cut, whole);
}

/**
 * Weights of one draw: each base weight times a number drawn evenly from 1 − spread to 1 + spread, renormalised.
 *
 * @param spread - in millionths
 * @param into - where they are put
 */
export function drawnWeights(
  base: Float64Array,
  spread: number,
  whole: number,
  next: () => number,
  into: Float64Array,
): void {
  let sum = 0;
  for (let index = 0; index < base.length; index += 1) {
    const factor = 1_000_000 - spread + (2 * spread * next()) / 4_294_967_296;
    const weight = (base[index] ?? 0) * factor;
    into[index] = weight;
    sum += weight;
  }
  if (sum === 0) into.set(base);
  else
    for (let index = 0; index < base.length; index += 1) into[index] = Math.round(((into[index] ?? 0) / sum) * whole);
  settled(into, whole);
}

/** Gives what rounding left over, or takes what it gave too much, one each from the first weight that is not 0 on. */
function settled(weights: Float64Array, whole: number): Float64Array {
  let left = whole;
  for (const weight of weights) left -= weight;
  for (let index = 0; left !== 0 && index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (weight === 0) continue;
    const step = Math.sign(left);
    weights[index] = weight + step;
    left -= step;
  }
  return weights;
}
