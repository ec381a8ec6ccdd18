/**
 * The Shapley value of a game (Shapley, 1953) as exact parts of n!, which they have in common.
 *
 * φᵢ · n! = Σ over S with i of (s − 1)! (n − s)! · (v(S) − v(S without i)). Each coalition's value thus enters with one
 * factor for its members and one, negative, for the others.
 *
 * @param n - how many players
 * @param values - of every coalition, by a number with a bit for each member; of none, 0
 */
export function shapleyValue(n: number, values: readonly bigint[]): { over: bigint[]; under: bigint } {
  const factorials = [1n];
  for (let k = 1; k <= n; k += 1) factorials.push((factorials[k - 1] ?? 1n) * BigInt(k));
  const factorial = (k: number) => factorials[k] ?? 0n;
  const over = new Array<bigint>(n).fill(0n);
  let others = 0n;
  for (const [key, value] of values.entries()) {
    const size = bitsIn(key);
    if (value === 0n || size === 0) continue;
    const without = size < n ? value * factorial(size) * factorial(n - size - 1) : 0n;
    const gain = value * factorial(size - 1) * factorial(n - size) + without;
    others += without;
    for (let player = 0; player < n; player += 1) {
      if (key & (1 << player)) over[player] = (over[player] ?? 0n) + gain;
    }
  }
  return { over: over.map((share) => share - others), under: factorial(n) };
}

function bitsIn(key: number): number {
  let count = 0;
  for (let rest = key; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
