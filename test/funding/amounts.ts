import { fc } from "@fast-check/vitest";
import type { AmountInput } from "../../src/index.js";
import { type Fraction, fraction, isLess, minus, plus, read, times } from "./fractions.js";

/** Yuan with fen, up to 20. */
export const figure = fc.integer({ min: 0, max: 2000 }).map((units) => (units / 100).toFixed(2));

const invests = { over: "investment", years: "cultivated" as const, by: "sum" as const };

/** Amounts put together of what is fixed and what follows from what was invested. */
export const { amount } = fc.letrec<{ amount: AmountInput; several: AmountInput[] }>((tie) => ({
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
export function reckoned(of: AmountInput, investment: Fraction): Fraction {
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
