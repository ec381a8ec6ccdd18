import { fc } from "@fast-check/vitest";
import type { AmountInput, FundingPolicyInput } from "../../src/index.js";
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

/** The ends of an amount; without an upper one, where absent. */
interface Reckoned {
  readonly low: Fraction;
  readonly high: Fraction | undefined;
}

const ZERO = fraction(0n);
const lesser = (a: Fraction, b: Fraction) => (isLess(b, a) ? b : a);
const greater = (a: Fraction, b: Fraction) => (isLess(a, b) ? b : a);

/** Between what an amount can come to where so much was invested at the least, and perhaps more. */
export function endsReckoned(of: AmountInput, known: Fraction, isOpen: boolean): Reckoned {
  const all = (parts: readonly AmountInput[]) => parts.map((part) => endsReckoned(part, known, isOpen));
  const lows = (parts: readonly Reckoned[]) => parts.map(({ low }) => low);
  const highs = (parts: readonly Reckoned[]) => parts.flatMap(({ high }) => high ?? []);
  const ended = (parts: readonly Reckoned[], pick: (a: Fraction, b: Fraction) => Fraction) =>
    highs(parts).length === parts.length ? highs(parts).reduce(pick) : undefined;
  if ("fixed" in of) return { low: read(String(of.fixed)), high: read(String(of.fixed)) };
  if ("rate" in of) {
    const low = times(read(String(of.rate)), known);
    return { low, high: isOpen && read(String(of.rate)).top > 0n ? undefined : low };
  }
  if ("sum" in of) return { low: lows(all(of.sum)).reduce(plus), high: ended(all(of.sum), plus) };
  if ("greatest" in of) return { low: lows(all(of.greatest)).reduce(greater), high: ended(all(of.greatest), greater) };
  if ("least" in of) {
    const parts = all(of.least);
    return { low: lows(parts).reduce(lesser), high: highs(parts).length > 0 ? highs(parts).reduce(lesser) : undefined };
  }
  if (!("less" in of)) throw new Error("no such amount here");
  const { low, high } = endsReckoned(of.less, known, isOpen);
  return { low: isOpen ? ZERO : greater(minus(low, known), ZERO), high: high && greater(minus(high, known), ZERO) };
}

type Rule = FundingPolicyInput["rule"];

/** Rules that share a budget out, of amounts by grade as drawn. */
export const sharing = (figure: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.constant({ kind: "equal" as const }),
    fc.constant({ kind: "proportional" as const }),
    fc.record({
      kind: fc.constant("by-grade" as const),
      amounts: fc.record({ best: figure, good: figure }),
      whenShort: fc.constantFrom("pro-rata" as const, "by-rank" as const),
    }),
  );

/** A rule, or two that share the budget. */
export const orMixed = (single: fc.Arbitrary<Exclude<Rule, { readonly kind: "mixed" }>>): fc.Arbitrary<Rule> =>
  fc.oneof(
    single,
    fc.tuple(single, single, fc.integer({ min: 0, max: 100 })).map(([first, second, part]) => ({
      kind: "mixed" as const,
      parts: [
        { id: "a", share: (part / 100).toFixed(2), rule: first },
        { id: "b", share: ((100 - part) / 100).toFixed(2), rule: second },
      ],
    })),
  );
