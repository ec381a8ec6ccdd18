/**
 * Chance that comes out the same everywhere: xoshiro128** (Blackman and Vigna, 2018), its state filled from the seed by
 * SplitMix32. Each call gives the next whole number from 0 to 2³² − 1.
 *
 * @param seed - a safe integer; no two of them fill the state alike
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

/**
 * SplitMix32: each word of the state is a mix of the seed's lower 32 bits, moved on by the golden ratio. The first two
 * words tell these, and the others, into which the upper bits are brought, then tell those.
 */
function stateOf(seed: number): [number, number, number, number] {
  const [lower, upper] = [seed | 0, Math.floor(seed / 4_294_967_296)];
  const word = (index: number, start: number) => {
    const moved = (start + Math.imul(index, 0x9e3779b9)) | 0;
    const mixed = Math.imul(moved ^ (moved >>> 16), 0x21f0aaad);
    const again = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return again ^ (again >>> 15);
  };
  const both = (lower + Math.imul(upper, 0x85ebca6b)) | 0;
  return [word(1, lower), word(2, lower), word(3, both), word(4, both)];
}
