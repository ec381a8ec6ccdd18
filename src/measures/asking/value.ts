import {
  compareFractions,
  dividedBy,
  type Fraction,
  greater,
  lesser,
  ONE,
  plus,
  signOf,
  times,
  wholeFraction,
  ZERO,
} from "../../kernel/index.js";

/** Why a source has no value though all of it is recorded: nobody can record one. */
export type NoFigure =
  | "zero-denominator"
  | "base-not-positive"
  | "before-first-listing"
  | "struck-off"
  | "no-years"
  | "no-tier"
  | "not-measurable";

/**
 * What the value of a source can be: anything from `low` to `high` (either absent: without end) where it can have one,
 * or none, and why.
 *
 * It is known where both ends are the same and it cannot be without a value; then, and where it has none for certain,
 * nothing is missing.
 */
export interface Value {
  readonly low?: Fraction;
  readonly high?: Fraction;
  /** Whether it can have a value. */
  readonly can: boolean;
  /** Why it has none, where it can have none. */
  readonly none?: NoFigure;
  readonly missing: readonly string[];
}

/** A value that is known. */
export function known(value: Fraction): Value {
  return { low: value, high: value, can: true, missing: [] };
}

/** That there is no value, and no record would give one. */
export function without(none: NoFigure): Value {
  return { can: false, none, missing: [] };
}

/** A value that is not recorded. */
export function open(missing: readonly string[], low?: Fraction, high?: Fraction): Value {
  return { can: true, missing, ...(low && { low }), ...(high && { high }) };
}

/** The value, where it is known. */
export function exactValue({ low, high, can, none }: Value): Fraction | undefined {
  return can && none === undefined && low && high && compareFractions(low, high) === 0 ? low : undefined;
}

/** The exact sum of values, each so many times; without a value where one of them is. */
export function weighedSum(parts: readonly { readonly value: Value; readonly times: Fraction }[]): Value {
  const ends = parts.map(({ value: { low, high }, times: by }) =>
    signOf(by) === 0
      ? { low: ZERO, high: ZERO }
      : by.over > 0
        ? { low: scaled(low, by), high: scaled(high, by) }
        : { low: scaled(high, by), high: scaled(low, by) },
  );
  return outOf(
    parts.map(({ value }) => value),
    added(ends.map(({ low }) => low)),
    added(ends.map(({ high }) => high)),
  );
}

/** The exact difference. */
export function differenceOf(a: Value, b: Value): Value {
  return weighedSum([
    { value: a, times: ONE },
    { value: b, times: wholeFraction(-1) },
  ]);
}

/** The exact quotient; none over what is 0 or less. */
export function quotientOf(a: Value, b: Value, none: NoFigure = "zero-denominator"): Value {
  if (!b.can || !a.can) return without(b.none ?? a.none ?? none);
  if (b.high && b.high.over <= 0) return without(signOf(b.high) === 0 ? none : "base-not-positive");
  const least = b.low && b.low.over > 0 ? b.low : undefined;
  const low = a.low && (a.low.over >= 0 ? overMost(a.low, b.high) : overLeast(a.low, least));
  const high = a.high && (a.high.over > 0 ? overLeast(a.high, least) : overMost(a.high, b.high));
  return outOf([a, b], low, high, least ? undefined : none);
}

/** What is left over the greatest divisor; as good as nothing, where that has no end. */
function overMost(value: Fraction, most: Fraction | undefined): Fraction {
  return most ? dividedBy(value, most) : ZERO;
}

/** What is left over the least divisor; without end, where that comes near 0. */
function overLeast(value: Fraction, least: Fraction | undefined): Fraction | undefined {
  return least && dividedBy(value, least);
}

/** By how much more a value is than its base, as a part of it; none over a base of 0 or less. */
export function growthOf(now: Value, before: Value): Value {
  const times = quotientOf(now, before, "base-not-positive");
  return times.can
    ? weighedSum([
        { value: times, times: ONE },
        { value: known(ONE), times: wholeFraction(-1) },
      ])
    : times;
}

/** The values of several years as one; those without a value are left out, and of none there is none but a sum of 0. */
export function together(by: "sum" | "mean" | "least" | "greatest", years: readonly Value[]): Value {
  const there = years.filter(({ can }) => can);
  if (there.length === 0)
    return by === "sum" && years.length === 0 ? known(ZERO) : without(years[0]?.none ?? "no-years");
  const certain = there.filter(({ none }) => none === undefined);
  const [low, high] = endsOf(by, there, certain);
  const missing = [...new Set(there.flatMap((value) => value.missing))];
  return settled({
    can: true,
    missing,
    ...(certain.length === 0 && { none: there[0]?.none ?? "no-years" }),
    ...(low && { low }),
    ...(high && { high }),
  });
}

type Ends = readonly [Fraction | undefined, Fraction | undefined];

function endsOf(by: Parameters<typeof together>[0], there: readonly Value[], certain: readonly Value[]): Ends {
  const lows = there.map(({ low }) => low);
  const highs = there.map(({ high }) => high);
  switch (by) {
    case "sum":
      return [
        added(there.map(({ low, none }) => (none === undefined ? low : low && lesser(low, ZERO)))),
        added(there.map(({ high, none }) => (none === undefined ? high : high && greater(high, ZERO)))),
      ];
    case "mean":
      return certain.length === there.length
        ? [meanOf(lows), meanOf(highs)]
        : [furthest(lesser, lows), furthest(greater, highs)];
    case "least":
      return [
        furthest(lesser, lows),
        nearest(
          lesser,
          certain.map(({ high }) => high),
        ) ?? furthest(greater, highs),
      ];
    case "greatest":
      return [
        nearest(
          greater,
          certain.map(({ low }) => low),
        ) ?? furthest(lesser, lows),
        furthest(greater, highs),
      ];
  }
}

type Pick = (a: Fraction, b: Fraction) => Fraction;

/** The end that lies outermost; none where one has no end. */
function furthest(pick: Pick, ends: readonly (Fraction | undefined)[]): Fraction | undefined {
  return ends.reduce((one, other) => one && other && pick(one, other));
}

/** The end that binds: those without one bind nothing. */
function nearest(pick: Pick, ends: readonly (Fraction | undefined)[]): Fraction | undefined {
  return ends.reduce<Fraction | undefined>(
    (one, other) => (one && other ? pick(one, other) : (one ?? other)),
    undefined,
  );
}

function meanOf(ends: readonly (Fraction | undefined)[]): Fraction | undefined {
  const sum = added(ends);
  return sum && dividedBy(sum, wholeFraction(ends.length));
}

function added(ends: readonly (Fraction | undefined)[]): Fraction | undefined {
  return ends.reduce<Fraction | undefined>((sum, one) => sum && one && plus(sum, one), ZERO);
}

function scaled(value: Fraction | undefined, by: Fraction): Fraction | undefined {
  return value && times(value, by);
}

/** What is worked out of others: without a value where one of them is. */
function outOf(
  parts: readonly Value[],
  low: Fraction | undefined,
  high: Fraction | undefined,
  perhaps?: NoFigure,
): Value {
  const never = parts.find(({ can }) => !can);
  if (never) return without(never.none ?? "not-measurable");
  const none = parts.find((part) => part.none !== undefined)?.none ?? perhaps;
  const missing = [...new Set(parts.flatMap((part) => part.missing))];
  return settled({
    can: true,
    missing,
    ...(low && { low }),
    ...(high && { high }),
    ...(none !== undefined && { none }),
  });
}

function settled(value: Value): Value {
  return exactValue(value) ? { ...value, missing: [] } : value;
}
