import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type AmountInput, allocateFunding, compareDecimals, decimal } from "../../src/index.js";
import { sumDecimals } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { amount, endsReckoned, figure, reckoned } from "./amounts.js";
import { floor, fraction, plus, read, times } from "./fractions.js";
import { sharesByTrial } from "./plain-apportion.js";
import { sheetOf } from "./policies.js";
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
  how: "pro-rata" | "owed" | "by-rank",
  cap: string | undefined,
  budget: string | undefined,
  years: (number | undefined)[][],
  sheets: Parameters<typeof allocateFunding>[1] = [],
) =>
  allocateFunding(
    policy("random", {
      rule: { kind: "entitlement", amount: of, whenShort: how },
      ...(cap !== undefined && { capEach: { fixed: cap } }),
    }),
    sheets,
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

  const fenOf = (of: AmountInput, years: readonly (readonly [number, boolean])[]) => {
    const investment = years.reduce((sum, [yuan]) => plus(sum, fraction(BigInt(yuan))), fraction(0n));
    return floor(times(reckoned(of, investment), fraction(100n)));
  };
  const fen = (yuan: string) => floor(times(read(yuan), fraction(100n)));
  const lesser = (a: bigint, b: bigint | undefined) => (b !== undefined && b < a ? b : a);
  const recorded = (all: readonly (readonly (readonly [number, boolean])[])[]) =>
    all.map((years) => years.map(([yuan]) => yuan));
  const short = fc.integer({ min: 0, max: 900000 }).map((units) => (units / 100).toFixed(2));

  test.prop([amount, records, money, short, fc.constantFrom("pro-rata" as const, "owed" as const)], {
    numRuns: draws(300),
  })("of a budget the oracle's exact shares, to the fen, and what is owed is the rest", (of, all, cap, budget, how) => {
    const { lines, unallocated } = given(of, how, cap, budget, recorded(all));
    const most = cap === undefined ? undefined : fen(cap);
    const claims = all.map((years) => {
      const due = fenOf(of, years);
      return { weight: due, floor: 0n, cap: lesser(due, most) };
    });
    const whole = claims.reduce((sum, claim) => sum + claim.cap, 0n);
    const total = lesser(fen(budget), whole);
    const shares = sharesByTrial(total, claims) ?? [];
    const got = lines.map((line) => fen(line.amount));
    expect([shares.length, got.reduce((sum, each) => sum + each, 0n)]).toEqual([claims.length, total]);
    expect(fen(unallocated)).toBe(fen(budget) - total);
    for (const [at, share] of shares.entries()) {
      const own = got[at] ?? -1n;
      expect(own === floor(share) || own === floor(share) + 1n).toBe(true);
      if (how === "owed") expect(own + fen(lines[at]?.owed ?? "0")).toBe(claims[at]?.cap);
    }
  });

  test.prop([amount, records, money, short], { numRuns: draws(300) })(
    "by rank the best first, each up to what is due, and the last what is left",
    (of, all, cap, budget) => {
      const marks = ["30", "20", "10"] as const;
      const sheets = ids.map((id, at) => sheetOf(id, marks[at] ?? "0"));
      const { lines } = given(of, "by-rank", cap, budget, recorded(all), sheets);
      let left = fen(budget);
      for (const [at, line] of lines.entries()) {
        const due = lesser(fenOf(of, all[at] ?? []), cap === undefined ? undefined : fen(cap));
        expect(fen(line.amount)).toBe(lesser(due, left));
        left -= lesser(due, left);
      }
    },
  );

  test.prop([amount, records, money], { numRuns: draws(300) })(
    "with holes the ends are those of an arithmetic of ends, written apart",
    (of, all, cap) => {
      const { lines } = given(
        of,
        "owed",
        cap,
        undefined,
        all.map((years) => years.map(([yuan, isThere]) => (isThere ? yuan : undefined))),
      );
      const most = cap === undefined ? undefined : fen(cap);
      for (const [at, { range }] of lines.entries()) {
        const years = all[at] ?? [];
        const known = years.reduce((sum, [yuan, isThere]) => sum + (isThere ? BigInt(yuan) : 0n), 0n);
        const ends = endsReckoned(
          of,
          fraction(known),
          years.some(([, isThere]) => !isThere),
        );
        const [low, high] = [ends.low, ends.high].map((end) => end && floor(times(end, fraction(100n))));
        expect(fen(range.least)).toBe(lesser(low ?? 0n, most));
        const top = high === undefined ? most : lesser(high, most);
        expect(range.most === undefined ? undefined : fen(range.most)).toBe(top);
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
