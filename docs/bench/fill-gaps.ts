/*
 * For which kinds of problem the best answer to the gaps is proven, in what time, and how dear a greedy answer is.
 *
 *   npx tsx docs/bench/fill-gaps.ts
 */
import { performance } from "node:perf_hooks";
import { type FillingInput, fillGaps } from "../../src/layout/index.js";
import { OR_LIBRARY, orLibraryProblem } from "./or-library.js";

interface Kind {
  readonly candidates: number;
  readonly needs: number;
  /** How many needs a candidate supplies, at least and at most. */
  readonly each: readonly [number, number];
  /** `whole`: any one supplier meets a need. `parts`: it mostly takes several. */
  readonly supply: "whole" | "parts";
  /** `freely`: from 10 to 100. `by amount`: so that what costs more supplies more, which leaves far more to weigh up. */
  readonly priced: "freely" | "by amount";
  readonly problems: number;
}

const KINDS: readonly Kind[] = [
  { candidates: 60, needs: 40, each: [1, 4], supply: "whole", priced: "freely", problems: 20 },
  { candidates: 60, needs: 40, each: [3, 7], supply: "whole", priced: "freely", problems: 20 },
  { candidates: 60, needs: 40, each: [3, 7], supply: "parts", priced: "freely", problems: 10 },
  { candidates: 60, needs: 40, each: [3, 7], supply: "parts", priced: "by amount", problems: 10 },
  { candidates: 300, needs: 120, each: [1, 4], supply: "whole", priced: "freely", problems: 10 },
  { candidates: 300, needs: 120, each: [3, 7], supply: "whole", priced: "freely", problems: 10 },
  { candidates: 300, needs: 120, each: [1, 4], supply: "parts", priced: "freely", problems: 10 },
  { candidates: 300, needs: 120, each: [3, 7], supply: "parts", priced: "freely", problems: 1 },
  { candidates: 120, needs: 300, each: [6, 12], supply: "whole", priced: "freely", problems: 10 },
  { candidates: 120, needs: 300, each: [6, 12], supply: "parts", priced: "freely", problems: 10 },
  { candidates: 300, needs: 120, each: [1, 4], supply: "whole", priced: "by amount", problems: 10 },
  { candidates: 300, needs: 120, each: [1, 4], supply: "parts", priced: "by amount", problems: 2 },
  { candidates: 300, needs: 120, each: [3, 7], supply: "whole", priced: "by amount", problems: 1 },
  { candidates: 300, needs: 120, each: [3, 7], supply: "parts", priced: "by amount", problems: 1 },
  { candidates: 1000, needs: 120, each: [1, 4], supply: "whole", priced: "freely", problems: 5 },
  { candidates: 10_000, needs: 120, each: [1, 4], supply: "whole", priced: "freely", problems: 1 },
];

for (const kind of KINDS) {
  const rows = Array.from({ length: kind.problems }, (_, seed) => compared(problemOf(kind, seed + 1)));
  const range = (values: readonly number[], places: number) =>
    `${Math.min(...values).toFixed(places)}–${Math.max(...values).toFixed(places)}`;
  const open = rows.filter(({ status }) => status !== "optimal").map(({ best, bound }) => (best / bound - 1) * 100);
  const excess = rows.map(({ best, greedy }) => (greedy / best - 1) * 100);
  const times = rows.map(({ milliseconds }) => milliseconds);
  process.stdout.write(
    `${kind.candidates} × ${kind.needs}, ${kind.each.join("–")} needs each, ${kind.supply}, priced ${kind.priced}: ` +
      `${rows.length - open.length}/${rows.length} proven optimal` +
      `${open.length === 0 ? "" : `, the others within ${range(open, 1)} %`}; ` +
      `greedy too dear by ${range(excess, 1)} %; ${range(times, 0)} ms\n`,
  );
}

for (const [name, least] of OR_LIBRARY) {
  const { status, best, bound, greedy, milliseconds } = compared(orLibraryProblem(name));
  process.stdout.write(
    `OR-Library ${name}: ${best} (published ${least}), bound ${bound}, ${status}; ` +
      `greedy too dear by ${((greedy / best - 1) * 100).toFixed(1)} %; ${milliseconds.toFixed(0)} ms\n`,
  );
}

function compared(problem: FillingInput) {
  const start = performance.now();
  // More work than by default: what a server may spend on a plan for years.
  const { status, cost, bound } = fillGaps(problem, { limit: 8_000 });
  const milliseconds = performance.now() - start;
  return { status, best: Number(cost), bound: Number(bound), greedy: greedyCost(problem), milliseconds };
}

/** A made-up problem that can be solved: each candidate supplies a few of the needs, and each need has a supplier. */
function problemOf({ candidates: size, needs, each: [least, most], supply, priced }: Kind, seed: number): FillingInput {
  const random = randomFrom(seed);
  const amount = () => (supply === "whole" ? 1 : 5 + random(20));
  const served = Array.from({ length: size }, () => {
    const count = least + random(most - least + 1);
    const supplies = new Map<number, number>();
    while (supplies.size < count) supplies.set(random(needs), amount());
    return supplies;
  });
  for (let need = 0; need < needs; need += 1)
    if (!served.some((supplies) => supplies.has(need))) served[random(size)]?.set(need, amount());
  const supplied = (need: number) => served.reduce((sum, supplies) => sum + (supplies.get(need) ?? 0), 0);
  const costOf = (total: number) => {
    if (priced === "freely") return 10 + random(91);
    return 20 + (supply === "whole" ? 3 * total + random(40) : total * (6 + random(6)));
  };
  return {
    needs: Array.from({ length: needs }, (_, need) => ({
      id: `need-${need}`,
      demand: supply === "whole" ? 1 : Math.min(10 + random(20), supplied(need)),
    })),
    candidates: served.map((supplies, place) => ({
      id: `candidate-${place}`,
      cost: costOf([...supplies.values()].reduce((sum, one) => sum + one, 0)),
      supplies: Object.fromEntries([...supplies].map(([need, one]) => [`need-${need}`, one])),
    })),
    objective: "min-cost",
  };
}

/** The same whole numbers below a limit for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
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
