/*
 * How dear a greedy answer to the gaps is against the best, and how long the best takes.
 *
 *   npx tsx docs/bench/fill-gaps.ts
 */
import { performance } from "node:perf_hooks";
import { type FillingInput, fillGaps } from "../../src/layout/index.js";

const SIZES = [
  { candidates: 60, needs: 40, problems: 8 },
  { candidates: 300, needs: 120, problems: 4 },
];

for (const { candidates, needs, problems } of SIZES) {
  const rows = Array.from({ length: problems }, (_, seed) => compared(problemOf(candidates, needs, seed + 1)));
  const excess = rows.map(({ best, greedy }) => (greedy / best - 1) * 100);
  const times = rows.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const proven = rows.filter(({ status }) => status === "optimal").length;
  process.stdout.write(
    `${candidates} candidates × ${needs} needs: ${proven}/${problems} proven optimal; greedy too dear by ` +
      `${Math.min(...excess).toFixed(1)}–${Math.max(...excess).toFixed(1)} %; ` +
      `${times[0]?.toFixed(0)}–${times.at(-1)?.toFixed(0)} ms, median ${times[times.length >> 1]?.toFixed(0)} ms\n`,
  );
}

function compared(problem: FillingInput) {
  const start = performance.now();
  const { status, cost } = fillGaps(problem);
  const milliseconds = performance.now() - start;
  return { status, best: Number(cost), greedy: greedyCost(problem), milliseconds };
}

/** A made-up problem: each candidate supplies a few of the needs, at a cost that grows with what it supplies. */
function problemOf(size: number, needs: number, seed: number): FillingInput {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const candidates = Array.from({ length: size }, (_, place) => {
    const supplied = [...new Set(Array.from({ length: 1 + random(4) }, () => random(needs)))];
    const supplies = Object.fromEntries(supplied.map((need) => [`need-${need}`, 5 + random(20)]));
    const amount = Object.values(supplies).reduce((sum, each) => sum + each, 0);
    return { id: `candidate-${place}`, cost: 20 + amount * (6 + random(6)), supplies };
  });
  const supply = (need: string) => candidates.reduce((sum, { supplies }) => sum + (supplies[need] ?? 0), 0);
  return {
    needs: Array.from({ length: needs }, (_, need) => ({
      id: `need-${need}`,
      demand: Math.min(10 + random(20), supply(`need-${need}`)),
    })),
    candidates,
    objective: "min-cost",
  };
}

/** Takes, again and again, the candidate that meets the most open need for its cost. */
function greedyCost({ needs, candidates }: FillingInput): number {
  const open = new Map(needs.map(({ id, demand }) => [id, Number(demand)]));
  const left = new Set(candidates);
  let cost = 0;
  const met = ({ supplies }: FillingInput["candidates"][number]) =>
    Object.entries(supplies).reduce((sum, [need, amount]) => sum + Math.min(open.get(need) ?? 0, Number(amount)), 0);
  while ([...open.values()].some((amount) => amount > 0)) {
    const rate = (candidate: FillingInput["candidates"][number]) => met(candidate) / Number(candidate.cost);
    const [first, ...others] = left;
    if (!first) return Number.NaN;
    const next = others.reduce((best, candidate) => (rate(candidate) > rate(best) ? candidate : best), first);
    for (const [need, amount] of Object.entries(next.supplies))
      open.set(need, Math.max(0, (open.get(need) ?? 0) - Number(amount)));
    left.delete(next);
    cost += Number(next.cost);
  }
  return cost;
}
