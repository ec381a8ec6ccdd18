import * as z from "zod";
import {
  compareFractions,
  dividedBy,
  type ExactText,
  exactText,
  type Fraction,
  minus,
  ONE,
  objectOf,
  plus,
  readExact,
  times,
  wholeFraction,
  ZERO,
} from "../../../kernel/index.js";
import { within } from "./share.js";

/**
 * A share by where a value stands among those of its cohort.
 *
 * - `min-max`: 0 at the worst value of the cohort, 1 at the best, in proportion between them
 * - `percentile`: the part of the others that it leaves behind, with half of those that are level with it
 * - `rank`: 1 for the first, less by one part of the others for each that is better; 0 for one that all others beat
 *
 * `constant` says what is earned where all values of the cohort are the same.
 */
export interface Cohort extends z.output<typeof Cohort> {}

/** Schema of {@link Cohort}. */
export const Cohort = /* @__PURE__ */ (() =>
  objectOf({
    /** How marks are earned (类型). */
    kind: z.literal("cohort"),
    /** How they are compared (方法). */
    method: z.enum(["min-max", "percentile", "rank"]),
    /** Which value is better (优劣方向). */
    better: z.enum(["higher", "lower"]),
    /** What is earned where all values are the same (数值相同时). */
    constant: z.enum(["full", "half", "no-marks", "reject"]),
  }))();

/**
 * The values of a cohort in one indicator, in ascending order, or (`min-max`) its least and greatest: what is needed to
 * score another record against it.
 */
export interface CohortValues {
  readonly values: readonly ExactText[];
}

/** The values of a cohort, ready to compare with. */
export interface PreparedCohort extends Beyond {
  readonly inOrder: readonly Fraction[];
  /** Whether all are the same. */
  readonly constant: boolean;
}

/** How many more there are below and above every value; none, where absent. */
interface Beyond {
  readonly below?: number;
  readonly above?: number;
}

/** Puts the values of a cohort in order; of `min-max` the ends alone are kept. */
export function preparedCohort({ method }: Cohort, values: readonly Fraction[], beyond: Beyond = {}): PreparedCohort {
  const all = inAscendingOrder([...values].sort(compareFractions), beyond);
  const { inOrder } = all;
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  return method === "min-max" && first && last ? { ...all, inOrder: [first, last] } : all;
}

function inAscendingOrder(inOrder: readonly Fraction[], { below = 0, above = 0 }: Beyond = {}): PreparedCohort {
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const isOne = first === undefined || last === undefined || compareFractions(first, last) === 0;
  return { inOrder, constant: isOne && below + above === 0, below, above };
}

/** The values of a cohort as a result holds them. */
export function cohortValues({ inOrder }: PreparedCohort): CohortValues {
  return { values: inOrder.map(exactText) };
}

/** Reads a cohort that a result holds. */
export function readCohort({ values }: CohortValues): PreparedCohort {
  return inAscendingOrder(values.map(readExact).sort(compareFractions));
}

/** The share of the marks that a value earns; `undefined` where the cohort tells nothing and the scoring refuses to. */
export function shareOfCohort(scoring: Cohort, value: Fraction, cohort: PreparedCohort): Fraction | undefined {
  if (cohort.constant) return CONSTANT[scoring.constant];
  switch (scoring.method) {
    case "min-max":
      return minMax(scoring, value, cohort);
    case "percentile":
    case "rank":
      return byPlace(scoring, value, cohort);
  }
}

const CONSTANT: { readonly [K in Cohort["constant"]]: Fraction | undefined } = {
  full: ONE,
  half: { over: 1, under: 2 },
  "no-marks": ZERO,
  reject: undefined,
};

function minMax({ better }: Cohort, value: Fraction, cohort: PreparedCohort): Fraction {
  const up = upIn(cohort, value);
  return better === "higher" ? up : minus(ONE, up);
}

/** How far up between the ends; beside one that is without end, all others are at the other one. */
function upIn({ inOrder, below = 0, above = 0 }: PreparedCohort, value: Fraction): Fraction {
  if (above > 0) return ZERO;
  if (below > 0) return ONE;
  const [least, most] = [inOrder[0] ?? ZERO, inOrder.at(-1) ?? ONE];
  return within(dividedBy(minus(value, least), minus(most, least)));
}

function byPlace({ method, better }: Cohort, value: Fraction, cohort: PreparedCohort, besides = 0): Fraction {
  const { inOrder, below = 0, above = 0 } = cohort;
  const less = countBelow(inOrder, value);
  const upTo = countUpTo(inOrder, value);
  const size = inOrder.length + below + above + besides;
  const [worse, equal] = [better === "higher" ? less + below : inOrder.length - upTo + above, upTo - less + besides];
  const others = wholeFraction(size - 1);
  if (method === "rank") {
    const ahead = size - worse - equal;
    return within(minus(ONE, dividedBy(wholeFraction(ahead), others)));
  }
  const level = { over: Math.max(0, equal - 1), under: 2 };
  return within(dividedBy(plus(wholeFraction(worse), level), others));
}

function countBelow(inOrder: readonly Fraction[], value: Fraction): number {
  return firstIndex(inOrder, (each) => compareFractions(each, value) >= 0);
}

function countUpTo(inOrder: readonly Fraction[], value: Fraction): number {
  return firstIndex(inOrder, (each) => compareFractions(each, value) > 0);
}

function firstIndex(inOrder: readonly Fraction[], holds: (value: Fraction) => boolean): number {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(inOrder[middle] ?? ZERO)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** How a value that moves stands in its cohort. */
interface Moving {
  /** The value as it is, among those of the cohort. */
  readonly own: Fraction | undefined;
  /** The next value that is better than another; `undefined` where nothing can be. */
  readonly beyond: (value: Fraction) => Fraction | undefined;
}

/** The nearest value that earns a share once it has moved there, and what it earns; `undefined` where none is known to. */
export function moveInCohort(scoring: Cohort, share: Fraction, cohort: PreparedCohort, { own, beyond }: Moving) {
  if (cohort.constant) return undefined;
  const fromWorst = scoring.better === "higher" ? cohort.inOrder : [...cohort.inOrder].reverse();
  const [worst = ZERO, best = ONE] = [fromWorst[0], fromWorst.at(-1)];
  const past = beyond(best);
  const isOwn = (value: Fraction) => own !== undefined && compareFractions(value, own) === 0;
  // Of the ends alone nobody knows what is left where the own value is the worst.
  if (scoring.method === "min-max" && !isOwn(worst)) {
    const to = plus(worst, times(share, minus(best, worst)));
    return { to, share: (value: Fraction) => minMax(scoring, value, cohort) };
  }
  const place = fromWorst.findIndex(isOwn);
  const others = fromWorst.filter((_, at) => at !== place);
  const inOrder = scoring.better === "higher" ? others : [...others].reverse();
  const earned = (value: Fraction) =>
    [others[0], others.at(-1)].every((end) => end && compareFractions(end, value) === 0)
      ? CONSTANT[scoring.constant]
      : byPlace(scoring, value, { inOrder, constant: false }, 1);
  const known = scoring.method === "min-max" ? [] : others;
  const to = [...known, ...(past ? [past] : [])].find((value) => {
    const made = earned(value);
    return made && compareFractions(made, share) >= 0;
  });
  return to && { to, share: earned };
}
