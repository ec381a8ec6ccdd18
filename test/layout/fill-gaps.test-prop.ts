import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { fillGaps } from "../../src/layout/index.js";
import { draws } from "../draws.js";

/** A problem in whole numbers, so that the oracle can be plain arithmetic; `scale` turns them into decimals. */
interface Small {
  readonly demands: readonly number[];
  readonly candidates: readonly {
    readonly cost: number;
    readonly supplies: readonly number[];
    readonly requires: readonly number[];
    readonly excludes: readonly number[];
  }[];
  readonly budget: number;
}

const name = (place: number) => `c${String(place).padStart(2, "0")}`;

const small = (most: number) =>
  fc
    .record({
      needs: fc.integer({ min: 0, max: 5 }),
      size: fc.integer({ min: 0, max: most }),
      top: fc.constantFrom(1, 3, 50),
    })
    .chain(({ needs, size, top }) =>
      fc.record({
        demands: fc.array(fc.integer({ min: 0, max: 2 * top }), { minLength: needs, maxLength: needs }),
        candidates: fc.array(
          fc.record({
            cost: fc.integer({ min: 0, max: top }),
            supplies: fc.array(fc.integer({ min: 0, max: top }), { minLength: needs, maxLength: needs }),
            requires: fc.array(fc.nat(Math.max(0, size - 1)), { maxLength: 1 }),
            excludes: fc.array(fc.nat(Math.max(0, size - 1)), { maxLength: 1 }),
          }),
          { minLength: size, maxLength: size },
        ),
        budget: fc.integer({ min: 0, max: 5 * top }),
      }),
    );

const others = (places: readonly number[], own: number) => places.filter((place) => place !== own);

/** Every subset looked at. Cost, then number, then the order of ids. */
function bruteForce({ demands, candidates, budget }: Small, objective: "min-cost" | "max-coverage") {
  let best: { key: number[]; set: number[]; cost: number; coverage: number } | undefined;
  for (let mask = 0; mask < 2 ** candidates.length; mask += 1) {
    const set = [...candidates.keys()].filter((place) => (mask >> place) & 1);
    const has = (place: number) => ((mask >> place) & 1) === 1;
    const allowed = set.every((place) => {
      const { requires = [], excludes = [] } = candidates[place] ?? {};
      return others(requires, place).every(has) && !others(excludes, place).some(has);
    });
    if (!allowed) continue;
    const cost = set.reduce((sum, place) => sum + (candidates[place]?.cost ?? 0), 0);
    const coverage = demands.reduce(
      (sum, demand, need) =>
        sum +
        Math.min(
          demand,
          set.reduce((total, place) => total + (candidates[place]?.supplies[need] ?? 0), 0),
        ),
      0,
    );
    if (objective === "min-cost" && coverage < demands.reduce((sum, demand) => sum + demand, 0)) continue;
    if (objective === "max-coverage" && cost > budget) continue;
    // A set with an earlier id is smaller in binary read from the first id down, so its complement counts.
    const order = [...candidates.keys()].reduce((sum, place) => sum * 2 + (has(place) ? 0 : 1), 0);
    const key = [objective === "min-cost" ? 0 : -coverage, cost, set.length, order];
    const at = best?.key.findIndex((part, index) => part !== key[index]) ?? 0;
    if (!best || (at >= 0 && (key[at] ?? 0) < (best.key[at] ?? 0))) best = { key, set, cost, coverage };
  }
  return best;
}

/** The problem as the library takes it, each number times a decimal so small, or so large, that nothing is round. */
function problemOf(
  { demands, candidates, budget }: Small,
  objective: "min-cost" | "max-coverage",
  cost: bigint,
  amount: bigint,
  places: number,
) {
  const decimal = (value: number, factor: bigint) => {
    const text = String(BigInt(value) * factor).padStart(places + 1, "0");
    return `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`.replace(/\.$/, "");
  };
  return {
    needs: demands.map((demand, need) => ({ id: `n${need}`, demand: decimal(demand, amount) })),
    candidates: candidates.map((candidate, place) => ({
      id: name(place),
      cost: decimal(candidate.cost, cost),
      supplies: Object.fromEntries(candidate.supplies.map((supply, need) => [`n${need}`, decimal(supply, amount)])),
      requires: others(candidate.requires, place).map(name),
      excludes: others(candidate.excludes, place).map(name),
    })),
    objective,
    budget: decimal(budget, cost),
  };
}

const scales: readonly (readonly [bigint, bigint, number])[] = [
  [1n, 1n, 0],
  [1n, 1n, 18],
  [123456789012345n, 987654321098765n, 17],
  [10n ** 15n + 1n, 10n ** 15n - 1n, 0],
  [3n, 10n ** 30n + 7n, 18],
];

describe("filling gaps is what looking at every set finds", () => {
  for (const objective of ["min-cost", "max-coverage"] as const) {
    it.each([
      [objective, 8, 1500],
      [objective, 12, 60],
      [objective, 16, 6],
    ] as const)("%s of up to %i candidates", (aim, most, numRuns) => {
      fc.assert(
        fc.property(small(most), fc.constantFrom(...scales), (problem, [cost, amount, places]) => {
          const expected = bruteForce(problem, aim);
          const filled = fillGaps(problemOf(problem, aim, cost, amount, places));
          expect(filled.status).toBe(expected ? "optimal" : "infeasible");
          expect(filled.chosen).toEqual(expected?.set.map(name) ?? []);
          if (!expected) expect(filled.unmeetable.length).toBeGreaterThan(0);
        }),
        { numRuns: draws(numRuns), seed: 20201231 },
      );
    });
  }

  it("whatever the order of needs and candidates", () => {
    fc.assert(
      fc.property(small(10), fc.constantFrom("min-cost" as const, "max-coverage" as const), (problem, aim) => {
        const given = problemOf(problem, aim, 7n, 3n, 1);
        const { needs, candidates } = given;
        const turned = fillGaps({ ...given, needs: [...needs].reverse(), candidates: [...candidates].reverse() });
        expect({ ...turned, needs: [], unmeetable: [], findings: [] }).toEqual({
          ...fillGaps(given),
          needs: [],
          unmeetable: [],
          findings: [],
        });
      }),
      { numRuns: draws(100), seed: 4 },
    );
  });
});

describe("a limit of work", () => {
  it("gives a bound that the best does not pass", () => {
    fc.assert(
      fc.property(small(8), fc.constantFrom("min-cost" as const, "max-coverage" as const), (problem, aim) => {
        const given = problemOf(problem, aim, 1n, 1n, 0);
        const [cut, whole] = [fillGaps(given, { limit: 0 }), fillGaps(given)];
        if (cut.status === "infeasible" || whole.status === "infeasible") return;
        const best = Number(aim === "min-cost" ? whole.cost : whole.coverage);
        if (aim === "min-cost") expect(Number(cut.bound)).toBeLessThanOrEqual(best);
        else expect(Number(cut.bound)).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: draws(300), seed: 5 },
    );
  });
});
