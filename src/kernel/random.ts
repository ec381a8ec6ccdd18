/**
 * Chance that comes out the same everywhere: xoshiro128** (Blackman and Vigna, 2018), its state filled from the seed by
 * SplitMix32. Each call gives the next whole number from 0 to 2³² − 1.
 */
export function seededRandom(seed: number): () => number {
  return fromState(stateOf(seed));
}

/** The generator from a state of four words, as its authors give it. */
export function fromState(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** SplitMix32: each word of the state is a mix of the seed, moved on by the golden ratio. */
function stateOf(seed: number): [number, number, number, number] {
  const word = (index: number) => {
    const moved = (seed + Math.imul(index, 0x9e3779b9)) | 0;
    const mixed = Math.imul(moved ^ (moved >>> 16), 0x21f0aaad);
    const again = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return again ^ (again >>> 15);
  };
  return [word(1), word(2), word(3), word(4)];
}
