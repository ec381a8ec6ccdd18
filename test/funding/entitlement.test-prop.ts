import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type AmountInput, allocateFunding, compareDecimals, decimal } from "../../src/index.js";
import { sumDecimals } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { type Fraction, floor, fraction, isLess, minus, plus, read, times } from "./fractions.js";
import { invested, listed, on, policy } from "./sisters.js";

const figure = fc.integer({ min: 0, max: 2000 }).map((units) => (units / 100).toFixed(2));
const invests = { over: "investment", years: "cultivated" as const, by: "sum" as const };
const { amount } = fc.letrec<{ amount: AmountInput; several: AmountInput[] }>((tie) => ({
  several: fc.array(tie("amount"), { minLength: 1, maxLength: 3 }),
  amount: fc.oneof(
    { maxDepth: 3 },
    figure.map((fixed): AmountInput => ({ fixed })),
    fc.integer({ min: 0, max: 1000 }).map((rate): AmountInput => ({ rate: `${rate / 1000}`, of: invests })),
    tie("several").map((sum): AmountInput => ({ sum })),
    tie("several").map((least): AmountInput => ({ least })),
    tie("several").map((greatest): AmountInput => ({ greatest })),
    tie("amount").map((less): AmountInput => ({ less, by: invests })),
  ),
}));

/** What an amount comes to, reckoned apart. */
function reckoned(of: AmountInput, investment: Fraction): Fraction {
  const all = (parts: readonly AmountInput[]) => parts.map((part) => reckoned(part, investment));
  if ("fixed" in of) return read(String(of.fixed));
  if ("rate" in of) return times(read(String(of.rate)), investment);
  if ("sum" in of) return all(of.sum).reduce(plus);
  if ("least" in of) return all(of.least).reduce((a, b) => (isLess(b, a) ? b : a));
  if ("greatest" in of) return all(of.greatest).reduce((a, b) => (isLess(a, b) ? b : a));
  if (!("less" in of)) throw new Error("no such amount here");
  const rest = minus(reckoned(of.less, investment), investment);
  return isLess(rest, fraction(0n)) ? fraction(0n) : rest;
}

/** Three complexes with what they invested in three years, some of it not recorded yet. */
const records = fc.array(fc.array(fc.tuple(fc.nat(3000), fc.boolean()), { minLength: 3, maxLength: 3 }), {
  minLength: 3,
  maxLength: 3,
});
const ids = ["a", "b", "c"];
const money = fc.option(figure, { nil: undefined });

const given = (
  of: AmountInput,
  how: "pro-rata" | "owed",
  cap: string | undefined,
  budget: string | undefined,
  years: (number | undefined)[][],
) =>
  allocateFunding(
    policy("random", {
      rule: { kind: "entitlement", amount: of, whenShort: how },
      ...(cap !== undefined && { capEach: { fixed: cap } }),
    }),
    [],
    {
      ...on({
        complexes: ids.map((id) => listed(id, "county")),
        records: ids.flatMap((id, at) => invested(id, ...(years[at] ?? []))),
      }),
      ...(budget !== undefined && { budget }),
    },
  );

describe("whatever is due, recorded and there to give", () => {
  test.prop([amount, records, money], { numRuns: draws(300) })(
    "an oracle in fractions agrees, down to the fen",
    (of, all, cap) => {
      const { lines } = given(
        of,
        "owed",
        cap,
        undefined,
        all.map((years) => years.map(([yuan]) => yuan)),
      );
      const most = cap === undefined ? undefined : floor(times(read(cap), fraction(100n)));
      for (const [at, { amount: got, certain }] of lines.entries()) {
        const investment = (all[at] ?? []).reduce((sum, [yuan]) => plus(sum, fraction(BigInt(yuan))), fraction(0n));
        const due = floor(times(reckoned(of, investment), fraction(100n)));
        expect([floor(times(read(got), fraction(100n))), certain]).toEqual([
          most !== undefined && most < due ? most : due,
          true,
        ]);
      }
    },
  );

  test.prop([amount, records, money, money, fc.constantFrom("pro-rata" as const, "owed" as const)], {
    numRuns: draws(300),
  })("nothing is lost, and every completion lies between the ends", (of, all, cap, budget, how) => {
    const before = given(
      of,
      how,
      cap,
      budget,
      all.map((years) => years.map(([yuan, isThere]) => (isThere ? yuan : undefined))),
    );
    const after = given(
      of,
      how,
      cap,
      budget,
      all.map((years) => years.map(([yuan]) => yuan)),
    );
    if (budget !== undefined) {
      expect(sumDecimals([before.allocated, before.held, before.unallocated])).toBe(decimal(budget));
    }
    for (const [at, { amount: paid, range, certain, held }] of before.lines.entries()) {
      const { amount: then = "0" } = after.lines[at] ?? {};
      expect([compareDecimals(range.least, then), compareDecimals(then, range.most ?? then)]).not.toContain(1);
      expect(compareDecimals(held, "0")).not.toBe(-1);
      if (certain) expect(then).toBe(paid);
    }
  });
});
