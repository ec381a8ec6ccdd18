import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  type AmountInput,
  allocateFunding,
  compareDecimals,
  decimal,
  type FundingAllocation,
} from "../../src/index.js";
import { sumDecimals } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { figure, amount as invested, orMixed, sharing } from "./amounts.js";
import { sheetOf } from "./policies.js";
import { listed, on, policy, invested as recordsOf } from "./sisters.js";

const IDS = ["a", "b", "c", "d"];
const grade = fc.constantFrom("best", "good", "poor");
const money = fc.option(figure, { nil: undefined });

const amount: fc.Arbitrary<AmountInput> = fc.oneof(
  { weight: 3, arbitrary: invested },
  fc.record({ best: figure, good: figure }).map((byGrade) => ({ byGrade })),
  fc.record({ municipal: figure, county: figure }).map((byTier) => ({ byTier })),
);

const entitlement = fc.record({
  kind: fc.constant("entitlement" as const),
  amount,
  whenShort: fc.constantFrom("pro-rata" as const, "by-rank" as const, "owed" as const),
});
const rule = orMixed(fc.oneof({ weight: 3, arbitrary: entitlement }, { weight: 3, arbitrary: sharing(figure) }));

const policies = fc
  .record({
    rule,
    open: fc.constantFrom("hold" as const, "as-is" as const),
    capEach: fc.option(amount, { nil: undefined }),
    capPerLocality: money,
    eligible: fc.option(fc.nat(40), { nil: undefined }),
  })
  .map(({ capEach, capPerLocality, eligible, ...own }) =>
    policy("random", {
      ...own,
      excludes: { vetoed: true, grades: ["poor"] },
      ...(capEach && { capEach }),
      ...(capPerLocality !== undefined && { capPerLocality }),
      ...(eligible !== undefined && {
        eligible: { value: { over: "investment", years: "cultivated", by: "sum" }, atLeast: eligible },
      }),
      instalments: [
        { id: "first", share: "0.6" },
        { id: "rest", share: "0.4", held: "until-appraisal" },
      ],
    }),
  );

/** A complex as it turns out, and what of it is on record before: what it invested year by year, its marks, its grade. */
const complexes = fc.array(
  fc.record({
    tier: fc.constantFrom("county" as const, "municipal" as const),
    isElsewhere: fc.boolean(),
    years: fc.array(fc.tuple(fc.nat(30), fc.boolean()), { minLength: 3, maxLength: 3 }),
    sheet: fc.option(
      fc.record({
        marks: fc.nat(6),
        grade,
        isOpen: fc.boolean(),
        below: fc.nat(3),
        above: fc.nat(3),
        others: fc.subarray(["best", "good", "poor"]),
      }),
      { nil: undefined },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
type Complexes = typeof complexes extends fc.Arbitrary<infer C> ? C : never;

const groundOf = (all: Complexes, isKnown: boolean) =>
  on({
    complexes: all.map(({ tier, isElsewhere }, at) => ({
      ...listed(IDS[at] ?? "", tier),
      ...(isElsewhere && { locality: "wenling" }),
    })),
    records: all.flatMap(({ years }, at) =>
      recordsOf(IDS[at] ?? "", ...years.map(([yuan, isThere]) => (isThere || isKnown ? yuan : undefined))),
    ),
  });

const sheetsOf = (all: Complexes, isKnown: boolean) =>
  all.flatMap(({ sheet }, at) => {
    if (!sheet) return [];
    const { marks, grade: turnsOut, isOpen, below, above, others } = sheet;
    const id = IDS[at] ?? "";
    if (isKnown || !isOpen) return [sheetOf(id, `${marks}`, { grade: turnsOut })];
    const possible = [...new Set([turnsOut, ...others])];
    return [
      sheetOf(id, `${Math.max(0, marks - below)}`, {
        grade: possible.at(-1) ?? turnsOut,
        certain: possible.length === 1,
        range: [`${Math.max(0, marks - below)}`, `${marks + above}`],
        possible,
      }),
    ];
  });

const by = (of: ReturnType<typeof policy>, all: Complexes, isKnown: boolean, budget: string) =>
  allocateFunding(of, sheetsOf(all, isKnown), { ...groundOf(all, isKnown), budget });
const lineOf = ({ lines }: FundingAllocation, id: string) => lines.find(({ complex }) => complex === id);

describe("whatever the policy, and whatever is open", () => {
  test.prop([policies, complexes, figure, fc.boolean()], { numRuns: draws(600) })(
    "nothing is lost: lines, what is held and what is left are the budget, parts and instalments their line",
    (of, all, budget, isKnown) => {
      const { allocated, held, unallocated, lines } = by(of, all, isKnown, budget);
      expect(sumDecimals([allocated, held, unallocated])).toBe(decimal(budget));
      expect(compareDecimals(unallocated, "0")).not.toBe(-1);
      for (const line of lines) {
        expect(compareDecimals(line.amount, "0")).not.toBe(-1);
        expect(compareDecimals(line.held, "0")).not.toBe(-1);
        expect(sumDecimals(line.parts.map((part) => part.amount))).toBe(sumDecimals([line.amount, line.held]));
        expect(sumDecimals(line.instalments.map((part) => part.amount))).toBe(line.amount);
      }
    },
  );

  test.prop([policies, complexes, figure], { numRuns: draws(1500) })(
    "every completion lies between the ends, what was paid is paid in each, and what was certain comes out",
    (of, all, budget) => {
      const [before, after] = [by(of, all, false, budget), by(of, all, true, budget)];
      for (const { complex, amount: paid, range, certain } of before.lines) {
        const then = lineOf(after, complex)?.amount ?? "0";
        expect([compareDecimals(range.least, then), compareDecimals(then, range.most ?? then)]).not.toContain(1);
        if (of.open !== "as-is") expect(compareDecimals(paid, then)).not.toBe(1);
        if (certain) expect(then).toBe(paid);
      }
      // Who had no line has none to come.
      for (const { complex, amount: then } of after.lines) if (!lineOf(before, complex)) expect(then).toBe("0");
      // Without a sheet it stays open where one is asked for.
      const open = after.lines.filter(({ certain }) => !certain);
      if (all.every(({ sheet }) => sheet)) expect(open).toEqual([]);
    },
  );
});
