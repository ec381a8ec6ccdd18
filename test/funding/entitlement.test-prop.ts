import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type AmountInput, allocateFunding, compareDecimals, decimal } from "../../src/index.js";
import { sumDecimals } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { amount, figure, reckoned } from "./amounts.js";
import { floor, fraction, plus, read, times } from "./fractions.js";
import { invested, listed, on, policy } from "./sisters.js";

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
