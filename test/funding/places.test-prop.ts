import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { allocateFunding, FundingPolicy } from "../../src/index.js";
import { grouped, sumDecimals } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { isBy, type Leaf, leaves, lies, place, planOver, portfolioOver, tree, up } from "../targets/trees.js";

const label = { zh: "数", en: "number" };
const flow = {
  id: "t",
  label,
  clauses: ["1"],
  kind: "flow",
  bound: "at-least",
  value: 1,
  each: "locality",
  years: [2018],
  counts: { milestones: ["cultivated"] },
} as const;

describe("a cap for each locality", () => {
  const policy = FundingPolicy.parse({
    id: "capped",
    label,
    provenance: "illustrative",
    clauses: [],
    payee: "locality",
    rule: { kind: "entitlement", amount: { fixed: "3.33" }, whenShort: "pro-rata" },
    capPerLocality: "7",
  });

  test.prop([tree, leaves, fc.option(fc.nat(30), { nil: undefined })], { numRuns: draws(300) })(
    "is one of all below it: no place has more, what it leaves is shared out to the fen, and each is paid where it lies",
    (of, all, budget) => {
      // Of a place that the plan knows, what it lies in is the plan's to say: else two records could split it.
      const inside = all
        .filter(({ at, parent }) => at < of.length || (parent ?? of.length) < of.length)
        .map(({ parent, ...leaf }): Leaf => (leaf.at < of.length || parent === undefined ? leaf : { ...leaf, parent }));
      const result = allocateFunding(policy, [], {
        plan: planOver(of, flow),
        portfolio: portfolioOver(of, inside),
        asOf: "2019-12-31",
        ...(budget !== undefined && { budget }),
      });
      const fen = (text: string) => Math.round(Number(text) * 100);
      const amountOf = new Map(result.lines.map(({ complex, amount }) => [complex, fen(amount)]));
      let most = 0;
      for (const here of of.keys()) {
        const those = inside.flatMap((leaf, n) => (lies(of, leaf, here) && isBy("2019-12-31", leaf) ? [`c${n}`] : []));
        const sum = those.reduce((total, id) => total + (amountOf.get(id) ?? 0), 0);
        expect(sum).toBeLessThanOrEqual(700);
      }
      const widest = grouped(
        inside.filter((leaf) => isBy("2019-12-31", leaf)),
        ({ at, parent }) => up(of, at, parent).at(-1),
      );
      for (const those of widest.values()) most += Math.min(700, 333 * those.length);
      expect(fen(sumDecimals([result.allocated, result.held]))).toBe(
        Math.min(most, budget === undefined ? most : budget * 100),
      );
      for (const { complex, payee } of result.lines)
        expect(payee.id).toBe(place(inside[Number(complex.slice(1))]?.at ?? -1));
    },
  );
});
