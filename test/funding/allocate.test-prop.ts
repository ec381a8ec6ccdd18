import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { compareDecimals } from "../../src/index.js";
import { sumDecimals } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { orMixed, sharing } from "./amounts.js";
import { allocate, policyOf, sheetOf } from "./policies.js";

const grade = fc.constantFrom("best", "good", "fair", "poor");
const amount = fc.integer({ min: 0, max: 3000 }).map((units) => (units / 100).toFixed(2));

const rule = orMixed(sharing(amount));

const policy = fc
  .record({
    rule,
    capEach: fc.option(
      amount.map((fixed) => ({ fixed })),
      { nil: undefined },
    ),
    capPerLocality: fc.option(amount, { nil: undefined }),
  })
  .map(({ rule: by, capEach, capPerLocality }) =>
    policyOf({
      rule: by,
      ...(capEach !== undefined && { capEach }),
      ...(capPerLocality !== undefined && { capPerLocality }),
      instalments: [
        { id: "first", share: "0.6" },
        { id: "rest", share: "0.4", held: "until-appraisal" },
      ],
    }),
  );

const sheets = fc
  .uniqueArray(
    fc.record({
      complex: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      platform: fc.constantFrom("x", "y"),
      marks: fc.nat(6),
      grade,
      veto: fc.nat(9),
    }),
    { maxLength: 10, selector: ({ complex, platform }) => complex + platform },
  )
  .map((all) =>
    all.map(({ complex, platform, marks, grade: id, veto }) =>
      sheetOf(complex, `${marks * 15}`, { platform, grade: id, vetoes: veto === 0 ? ["v"] : [] }),
    ),
  );

const localities = { a: "wenling", b: "wenling", c: "wenling", d: "huangyan", e: "huangyan", f: "linhai" };
const budget = fc.oneof(
  amount,
  fc.constant("0"),
  fc.constant("0.01"),
  fc.constant("1000000000000000"),
  fc.constant("33.335"),
);

describe("whatever the policy, the sheets and the budget", () => {
  test.prop([policy, sheets, budget], { numRuns: draws(600) })(
    "lines and what is unallocated add up to the budget",
    (by, all, money) => {
      const result = allocate(by, all, money, { localities });
      const amounts = result.lines.map((line) => line.amount);
      expect(sumDecimals([...amounts, result.unallocated])).toBe(result.budget);
      expect(compareDecimals(result.unallocated, "0")).toBeGreaterThanOrEqual(0);
      expect(compareDecimals(sumDecimals(result.ties.map(({ left }) => left)), result.unallocated)).toBeLessThanOrEqual(
        0,
      );
      for (const { amount: whole, parts, instalments } of result.lines) {
        expect(whole.startsWith("-")).toBe(false);
        expect(sumDecimals(parts.map((part) => part.amount))).toBe(whole);
        expect(sumDecimals(instalments.map((part) => part.amount))).toBe(whole);
      }
    },
  );

  test.prop([policy, sheets, budget], { numRuns: draws(600) })(
    "no complex and no locality is above its cap",
    (by, all, money) => {
      const { lines } = allocate(by, all, money, { localities });
      const sumWhere = (holds: (complex: string) => boolean) =>
        sumDecimals(lines.flatMap(({ complex, amount: each }) => (holds(complex) ? [each] : [])));
      for (const [complex, locality] of Object.entries(localities)) {
        if (by.capEach !== undefined)
          expect(
            compareDecimals(
              sumWhere((id) => id === complex),
              "fixed" in by.capEach ? by.capEach.fixed : "0",
            ),
          ).toBeLessThanOrEqual(0);
        const there = sumWhere((id) => localities[id as keyof typeof localities] === locality);
        if (by.capPerLocality !== undefined) expect(compareDecimals(there, by.capPerLocality)).toBeLessThanOrEqual(0);
      }
    },
  );

  test.prop([policy, sheets, budget], { numRuns: draws(400) })(
    "the order of the sheets does not matter, nor what JSON does",
    (by, all, money) => {
      const there = allocate(by, all, money, { localities });
      const back = allocate(by, [...all].reverse(), money, { localities });
      expect([...back.lines].reverse()).toEqual(there.lines);
      expect(back.ties).toEqual(there.ties);
      expect(JSON.parse(JSON.stringify(there))).toEqual(there);
    },
  );

  test.prop([sheets, amount, amount, amount], { numRuns: draws(400) })(
    "what is unallocated by marks could be given to nobody",
    (all, capEach, capPerLocality, money) => {
      const by = policyOf({ capEach: { fixed: capEach }, capPerLocality });
      const { lines, unallocated } = allocate(by, all, money, { localities });
      fc.pre(unallocated !== "0");
      expect(lines.filter(({ parts: [part] }) => part && part.limit === null)).toEqual([]);
    },
  );
});

/** Sheets as they turn out, each with what of it was open before: less marks, more marks, another grade, a veto. */
const opened = fc
  .uniqueArray(
    fc.record({
      complex: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      marks: fc.nat(6),
      grade,
      isOpen: fc.boolean(),
      below: fc.nat(3),
      above: fc.nat(3),
      others: fc.subarray(["best", "good", "fair", "poor"] as const),
      seenMarks: fc.nat(6),
    }),
    { maxLength: 6, selector: ({ complex }) => complex },
  )
  .map((all) =>
    all.map(({ complex, marks, grade: turnsOut, isOpen, below, above, others, seenMarks }) => {
      const after = sheetOf(complex, `${marks}`, { grade: turnsOut });
      if (!isOpen) return { before: after, after };
      const [low, high] = [Math.max(0, marks - below), marks + above];
      const possible = [...new Set([turnsOut, ...others])];
      const seen = Math.min(high, Math.max(low, seenMarks));
      const before = sheetOf(complex, `${seen}`, {
        grade: possible.at(-1) ?? turnsOut,
        certain: possible.length === 1,
        range: [`${low}`, `${high}`],
        possible,
      });
      return { before, after };
    }),
  );

describe("whatever is open turns out to be", () => {
  const localities = { a: "wenling", b: "wenling", c: "huangyan", d: "huangyan", e: "linhai", f: "linhai" };

  test.prop([policy, opened, fc.integer({ min: 0, max: 5000 })], { numRuns: draws(600) })(
    "nobody gets less than was paid, nor anything beyond the ends, and what was certain comes out",
    (under, both, fen) => {
      const budget = (fen / 100).toFixed(2);
      const of = (sheets: ReturnType<typeof sheetOf>[]) => allocate(under, sheets, budget, { localities });
      const before = of(both.map((each) => each.before));
      const after = of(both.map((each) => each.after));
      for (const [index, line] of before.lines.entries()) {
        const { amount: then = "0" } = after.lines[index] ?? {};
        expect(compareDecimals(line.amount, then)).toBeLessThanOrEqual(0);
        expect(compareDecimals(line.range.least, then)).toBeLessThanOrEqual(0);
        expect(compareDecimals(line.range.most ?? "0", then)).toBeGreaterThanOrEqual(0);
        if (line.certain) expect(line.amount).toBe(then);
        expect(compareDecimals(line.held, "0")).toBeGreaterThanOrEqual(0);
      }
      const { allocated, held, unallocated } = before;
      expect(compareDecimals(sumDecimals([allocated, held, unallocated]), budget as `${number}`)).toBe(0);
    },
  );
});
