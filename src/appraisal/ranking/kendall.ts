import { type DecimalString, roundedTo } from "../../kernel/index.js";

/** Compares rankings with one that stands still, by Kendall's tau-b (1945). */
export interface Agreement {
  /** Tau-b of another ranking in millionths; `undefined` where either has no order. */
  readonly with: (ranks: Uint32Array) => number | undefined;
}

/**
 * Prepares a ranking to be compared with others.
 *
 * τ = (pairs in order − pairs out of order) ÷ √(pairs not level in the one × pairs not level in the other). Pairs out
 * of order are counted by merging (Knight, 1966).
 */
export function agreementWith(nominal: Uint32Array): Agreement {
  const size = nominal.length;
  const order = Array.from(nominal.keys()).sort((a, b) => (nominal[a] ?? 0) - (nominal[b] ?? 0));
  const groups = levelsOf(order.map((index) => nominal[index] ?? 0));
  const levelHere = groups.reduce((sum, [from, to]) => sum + pairs(to - from), 0);
  const sequence = new Uint32Array(size);
  const scratch = new Uint32Array(size);
  const counts = new Uint32Array(size + 2);
  return {
    with: (ranks) => {
      order.forEach((index, place) => {
        sequence[place] = ranks[index] ?? 0;
      });
      let levelInBoth = 0;
      for (const [from, to] of groups) {
        if (to - from > 1) levelInBoth += levelPairs(sequence.subarray(from, to).sort());
      }
      const levelThere = levelCount(ranks, counts);
      const inversions = countInversions(sequence, scratch);
      const all = pairs(size);
      const ahead = all - levelHere - levelThere + levelInBoth - 2 * inversions;
      return millionths(ahead, all - levelHere, all - levelThere);
    },
  };
}

/** A tau-b in millionths as a decimal. */
export function tauText(millionthsOf: number): DecimalString {
  return roundedTo({ over: millionthsOf, under: 1_000_000 }, 6);
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Where equal values begin and end in an ordered list. */
function levelsOf(inOrder: readonly number[]): [number, number][] {
  const starts = [...inOrder.keys()].filter((index) => index === 0 || inOrder[index] !== inOrder[index - 1]);
  return starts.map((from, index) => [from, starts[index + 1] ?? inOrder.length]);
}

function levelPairs(inOrder: Uint32Array): number {
  let [level, run] = [0, 1];
  for (let index = 1; index <= inOrder.length; index += 1) {
    if (index < inOrder.length && inOrder[index] === inOrder[index - 1]) run += 1;
    else {
      level += pairs(run);
      run = 1;
    }
  }
  return level;
}

function levelCount(ranks: Uint32Array, counts: Uint32Array): number {
  counts.fill(0);
  let level = 0;
  for (const rank of ranks) {
    const before = counts[rank] ?? 0;
    level += before;
    counts[rank] = before + 1;
  }
  return level;
}

/** How many pairs stand in falling order; puts the sequence in order. */
function countInversions(sequence: Uint32Array, scratch: Uint32Array): number {
  let inversions = 0;
  let [source, target] = [sequence, scratch];
  for (let width = 1; width < sequence.length; width *= 2) {
    for (let start = 0; start < sequence.length; start += 2 * width) {
      const middle = Math.min(start + width, sequence.length);
      const end = Math.min(start + 2 * width, sequence.length);
      let [left, right] = [start, middle];
      for (let place = start; place < end; place += 1) {
        const [a, b] = [source[left] ?? 0, source[right] ?? 0];
        if (left < middle && (right >= end || a <= b)) {
          target[place] = a;
          left += 1;
        } else {
          target[place] = b;
          right += 1;
          inversions += middle - left;
        }
      }
    }
    [source, target] = [target, source];
  }
  return inversions;
}

/** `ahead ÷ √(a · b)` to the nearest millionth, settled in whole numbers. */
function millionths(ahead: number, a: number, b: number): number | undefined {
  if (a === 0 || b === 0) return undefined;
  const size = BigInt(Math.abs(ahead)) * 2_000_000n;
  const square = BigInt(a) * BigInt(b);
  let nearest = BigInt(Math.round((Math.abs(ahead) * 1_000_000) / Math.sqrt(a * b)));
  while ((2n * nearest - 1n) ** 2n * square > size ** 2n && nearest > 0n) nearest -= 1n;
  while ((2n * nearest + 1n) ** 2n * square <= size ** 2n) nearest += 1n;
  return ahead < 0 ? -Number(nearest) : Number(nearest);
}
