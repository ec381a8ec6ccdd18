import {
  compareFractions,
  type DecimalString,
  type ExactText,
  exactText,
  type Fraction,
  fractionOf,
  greater,
  lesser,
  minus,
  ownValue,
  signOf,
  sumOf,
  times,
  ZERO,
} from "../../kernel/index.js";
import { exactValue, type Value } from "../../measures/index.js";
import type { Source } from "../../plan/index.js";
import { type Amount, type AmountBy, type AmountKind, kindOfAmount } from "../policy/amount.js";

/**
 * How an amount comes about, as recorded, kind by kind as the policy writes it: what was looked up, what it was reckoned
 * from, and what it came to, in yuan, exact.
 */
export type FundingBasis = { readonly amount: ExactText } & (
  | { readonly kind: "fixed" }
  | {
      readonly kind: "byTier" | "byGrade";
      /** The tier held or the grade got; absent where there is none, or it is not known. */
      readonly of?: string;
    }
  | {
      readonly kind: "rate";
      readonly rate: DecimalString;
      readonly of: Source;
      /** What the rate is of; absent where nothing of it is recorded, or it has no value. */
      readonly base?: ExactText;
      /** That it may be more: part of it is not recorded. */
      readonly isLeast?: true;
      /** What it may be at the most, where that is known. */
      readonly most?: ExactText;
    }
  | {
      readonly kind: "sum" | "least" | "greatest";
      readonly parts: readonly FundingBasis[];
      /** Of the least or the greatest, which of the parts it is. */
      readonly taken?: number;
    }
  | {
      readonly kind: "less";
      readonly from: FundingBasis;
      readonly by: Source;
      /** What is taken off; absent where nothing of it is recorded. */
      readonly base?: ExactText;
      /** That it may be more: part of it is not recorded. */
      readonly isLeast?: true;
      /** What it may be at the most, where that is known. */
      readonly most?: ExactText;
    }
);

/** What an amount can be: from `low` to `high` (without end, where absent), and what it is as recorded. */
export interface Worked {
  readonly low: Fraction;
  readonly high?: Fraction;
  readonly recorded: Fraction;
  readonly missing: readonly string[];
  readonly basis: FundingBasis;
}

/** Of whom an amount is asked. */
export interface AmountAsked {
  /** The highest tier held, all that it may hold, and where that is open; `undefined` for none, absent of who is not on record. */
  readonly tier?: {
    readonly held: string | undefined;
    readonly possible: readonly (string | undefined)[];
    readonly missing: readonly string[];
  };
  /** The grade got; absent without a sheet. */
  readonly grade?: string;
  /** The grades that are still possible; any, where absent. */
  readonly grades?: readonly string[];
  readonly looked: (source: Source) => Value;
}

/** Works an amount out, exactly. */
export function worked(amount: Amount, asked: AmountAsked): Worked {
  // The record has, under each kind, what takes an amount of that kind.
  return (WORKED[kindOfAmount(amount)] as (amount: Amount, asked: AmountAsked) => Worked)(amount, asked);
}

const WORKED: { readonly [K in AmountKind]: (amount: AmountBy<K>, asked: AmountAsked) => Worked } = {
  fixed: ({ fixed }) => settled({ kind: "fixed" }, fractionOf(fixed)),
  byTier: ({ byTier }, { tier }) => named("byTier", byTier, tier?.held, tier?.possible, tier?.missing ?? ["complexes"]),
  byGrade: ({ byGrade }, { grade, grades }) =>
    named("byGrade", byGrade, grade, grades, grades === undefined ? ["sheets"] : []),
  rate: ({ rate, of }, { looked }) => {
    const { low, high, recorded, base, missing } = figureOf(looked(of));
    const by = fractionOf(rate);
    return {
      low: times(low, by),
      ...(high ? { high: times(high, by) } : signOf(by) === 0 && { high: ZERO }),
      recorded: times(recorded, by),
      missing,
      basis: { kind: "rate", rate, of, ...base, amount: exactText(times(recorded, by)) },
    };
  },
  sum: ({ sum }, asked) => several("sum", sum, asked, (all) => sumOf(all)),
  least: ({ least }, asked) => several("least", least, asked, (all) => all.reduce(lesser)),
  greatest: ({ greatest }, asked) => several("greatest", greatest, asked, (all) => all.reduce(greater)),
  less: ({ less, by }, asked) => {
    const whole = worked(less, asked);
    const off = figureOf(asked.looked(by));
    const recorded = left(whole.recorded, off.recorded);
    return {
      low: off.high ? left(whole.low, off.high) : ZERO,
      ...(whole.high && { high: left(whole.high, off.low) }),
      recorded,
      missing: [...whole.missing, ...off.missing],
      basis: { kind: "less", from: whole.basis, by, ...off.base, amount: exactText(recorded) },
    };
  },
};

type BasisOf<K extends FundingBasis["kind"]> = Extract<FundingBasis, { kind: K }>;

function settled(basis: Omit<BasisOf<"fixed">, "amount">, value: Fraction): Worked {
  return { low: value, high: value, recorded: value, missing: [], basis: { ...basis, amount: exactText(value) } };
}

/** The figure of what is named, between those that are still possible; of none, 0. */
function named(
  kind: "byTier" | "byGrade",
  figures: { readonly [id: string]: DecimalString },
  of: string | undefined,
  possible: readonly (string | undefined)[] | undefined,
  missing: readonly string[],
): Worked {
  const figure = (id: string | undefined) => fractionOf((id !== undefined && ownValue(figures, id)) || "0");
  const ends = (possible ?? [...Object.keys(figures), undefined]).map(figure);
  const recorded = figure(of);
  return {
    low: ends.reduce(lesser, ends[0] ?? ZERO),
    high: ends.reduce(greater, ZERO),
    recorded,
    missing,
    basis: { kind, ...(of !== undefined && { of }), amount: exactText(recorded) },
  };
}

/** A source as a figure that money is reckoned from: nothing where it has no value, and never below 0. */
function figureOf(value: Value) {
  const { low, high, can, none, missing } = value;
  const least = none === undefined && low ? greater(low, ZERO) : ZERO;
  const exact = exactValue(value);
  const recorded = exact ?? low;
  // What is open from 0 on, without an end, is what nothing of is recorded.
  const isThere = recorded && (exact !== undefined || high !== undefined || compareFractions(recorded, ZERO) > 0);
  const ends = { isLeast: true as const, ...(high && { most: exactText(high) }) };
  return {
    low: least,
    ...(can ? high && { high: greater(high, ZERO) } : { high: ZERO }),
    recorded: can && recorded ? greater(recorded, ZERO) : ZERO,
    missing,
    base: can && isThere && { base: exactText(recorded), ...(exact === undefined && ends) },
  };
}

/** What is left of an amount; nothing, where more is taken off. */
function left(whole: Fraction, off: Fraction): Fraction {
  return greater(minus(whole, off), ZERO);
}

function several(
  kind: "sum" | "least" | "greatest",
  amounts: readonly Amount[],
  asked: AmountAsked,
  pick: (all: readonly Fraction[]) => Fraction,
): Worked {
  const parts = amounts.map((amount) => worked(amount, asked));
  const recorded = pick(parts.map((part) => part.recorded));
  const highs = parts.flatMap(({ high }) => high ?? []);
  // Of the least, one end is enough; of the others, all have to have one.
  const hasEnd = kind === "least" ? highs.length > 0 : highs.length === parts.length;
  const taken = parts.findIndex((part) => compareFractions(part.recorded, recorded) === 0);
  return {
    low: pick(parts.map(({ low }) => low)),
    ...(hasEnd && { high: pick(highs) }),
    recorded,
    missing: parts.flatMap(({ missing }) => missing),
    basis: {
      kind,
      parts: parts.map(({ basis }) => basis),
      ...(kind !== "sum" && { taken }),
      amount: exactText(recorded),
    },
  };
}

/** What is missing to say what an amount comes to; nothing, where that is known. */
export function missingOf({ low, high, missing }: Worked): readonly string[] {
  return high && compareFractions(low, high) === 0 ? [] : missing;
}
