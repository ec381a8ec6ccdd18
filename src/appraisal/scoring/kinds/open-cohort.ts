import { compareFractions, type Fraction, greater, lesser, ONE, ZERO } from "../../../kernel/index.js";
import { type Cohort, type PreparedCohort, preparedCohort, shareOfCohort } from "./cohort.js";

/** A member whose value is not recorded: from where to where it may be (either absent: without end), or no member at all. */
export interface OpenMember {
  readonly low?: Fraction;
  readonly high?: Fraction;
}

/** The cohort as it may turn out, in those ways that a share is the least or the most in; of part of an area, any. */
export type OpenCohort = readonly PreparedCohort[] | "any";

/**
 * The cohort with members whose values are open. A share rises or falls with each of their values, so that it lies between
 * what it is with all of them at their least and at their most. Where all would be alike there, one of them is off, and
 * what being alike earns is another way.
 */
export function openCohort(
  scoring: Cohort,
  known: readonly Fraction[],
  open: readonly OpenMember[],
): readonly PreparedCohort[] {
  if (open.length === 0) return [preparedCohort(scoring, known)];
  const end = (of: "low" | "high", off: number) => {
    const rest = open.slice(off);
    const without = rest.filter((member) => member[of] === undefined).length;
    const values = [...known, ...rest.flatMap((member) => member[of] ?? [])];
    const [below, above] = of === "low" ? [without, off] : [off, without];
    return preparedCohort(scoring, values, { below, above });
  };
  const ways = [end("low", 0), end("high", 0)].flatMap((way, at) =>
    way.constant ? [end(at === 0 ? "low" : "high", 1)] : [way],
  );
  const [value] = known;
  const mayBeAlike =
    known.every((each) => value && same(each, value)) && open.every((each) => value && holds(each, value));
  return mayBeAlike ? [...ways, preparedCohort(scoring, known.slice(0, 1))] : ways;
}

/** The least and the most of the shares that a value may earn; all and none where it may be that the cohort tells nothing. */
export function sharesBetween(scoring: Cohort, value: Fraction, cohort: OpenCohort): readonly [Fraction, Fraction] {
  if (cohort === "any") return [ZERO, ONE];
  const shares = cohort.map((way) => shareOfCohort(scoring, value, way));
  const known = shares.flatMap((share) => share ?? []);
  if (known.length < shares.length) return [ZERO, ONE];
  return [known.reduce(lesser, ONE), known.reduce(greater, ZERO)];
}

function same(a: Fraction, b: Fraction): boolean {
  return compareFractions(a, b) === 0;
}

function holds({ low, high }: OpenMember, value: Fraction): boolean {
  return (
    (low === undefined || compareFractions(low, value) <= 0) &&
    (high === undefined || compareFractions(value, high) <= 0)
  );
}
