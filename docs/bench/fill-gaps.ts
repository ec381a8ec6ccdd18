/*
 * How dear a greedy answer to the gaps is against the best, and how long the best takes.
 *
 *   npx tsx docs/bench/fill-gaps.ts
 */
import { performance } from "node:perf_hooks";
import { type FillingInput, fillGaps } from "../../src/layout/index.js";

/** `whole`: any one supplier meets a need. `parts`: it takes several, which is much harder. */
type Supply = "whole" | "parts";

const CASES = [
  { supply: "whole", candidates: 60, needs: 40, problems: 20 },
  { supply: "whole", candidates: 300, needs: 120, problems: 10 },
  { supply: "parts", candidates: 60, needs: 40, problems: 5 },
  { supply: "parts", candidates: 300, needs: 120, problems: 2 },
] as const;

for (const { supply, candidates, needs, problems } of CASES) {
  const rows = Array.from({ length: problems }, (_, seed) => compared(problemOf(supply, candidates, needs, seed + 1)));
  const range = (values: readonly number[], places: number) =>
    `${Math.min(...values).toFixed(places)}–${Math.max(...values).toFixed(places)}`;
  const proven = rows.filter(({ status }) => status === "optimal").length;
  const excess = rows.map(({ best, greedy }) => (greedy / best - 1) * 100);
  const gaps = rows.map(({ best, bound }) => (best / bound - 1) * 100);
  const times = rows.map(({ milliseconds }) => milliseconds);
  process.stdout.write(
    `${candidates} × ${needs}, ${supply}: ${proven}/${problems} proven optimal, the others within ${range(gaps, 1)} %; ` +
      `greedy too dear by ${range(excess, 1)} %; ${range(times, 0)} ms\n`,
  );
}

function compared(problem: FillingInput) {
  const start = performance.now();
  const { status, cost, bound } = fillGaps(problem);
  const milliseconds = performance.now() - start;
  return { status, best: Number(cost), bound: Number(bound), greedy: greedyCost(problem), milliseconds };
}

/** A made-up problem: each candidate supplies a few of the needs, at a cost that grows with what it supplies. */
function problemOf(supply: Supply, size: number, needs: number, seed: number): FillingInput {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const candidates = Array.from({ length: size }, (_, place) => {
    const served = [...new Set(Array.from({ length: 1 + random(4) }, () => random(needs)))];
    const supplies = Object.fromEntries(
      served.map((need) => [`need-${need}`, supply === "whole" ? 1 : 5 + random(20)]),
    );
    const amount = Object.values(supplies).reduce((sum, each) => sum + each, 0);
    return {
      id: `candidate-${place}`,
      cost: supply === "whole" ? 20 + 3 * amount + random(40) : 20 + amount * (6 + random(6)),
      supplies,
    };
  });
  const supplied = (need: string) => candidates.reduce((sum, { supplies }) => sum + (supplies[need] ?? 0), 0);
  return {
    needs: Array.from({ length: needs }, (_, need) => ({
      id: `need-${need}`,
      demand: Math.min(supply === "whole" ? 1 : 10 + random(20), supplied(`need-${need}`)),
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
