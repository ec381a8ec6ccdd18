import {
  compareFractions,
  dividedBy,
  type Fraction,
  greater,
  lesser,
  minus,
  plus,
  times,
  ZERO,
} from "../../../kernel/index.js";

/** A value and the marks that it earns. */
export interface Point {
  readonly at: Fraction;
  readonly marks: Fraction;
}

/**
 * Marks by straight lines from point to point, the same beyond either end; points stand in the order of their values.
 * Where two stand at one value, marks jump there, and the value itself earns the greater (以上, 以内 include).
 */
export type Polyline = readonly Point[];

/** The marks of a value, exact. */
export function marksAt(line: Polyline, value: Fraction): Fraction {
  let left: Point | undefined;
  let right: Point | undefined;
  let here: Fraction | undefined;
  for (const point of line) {
    const side = compareFractions(point.at, value);
    if (side === 0) here = here ? greater(here, point.marks) : point.marks;
    else if (side < 0) left = point;
    else right ??= point;
  }
  if (here) return here;
  if (!left || !right) return (left ?? right)?.marks ?? ZERO;
  const part = dividedBy(minus(value, left.at), minus(right.at, left.at));
  return plus(left.marks, times(part, minus(right.marks, left.marks)));
}

/** The least and the most that values from one to another earn; either end may be missing. */
export function marksBetween(
  line: Polyline,
  low: Fraction | undefined,
  high: Fraction | undefined,
): readonly [Fraction, Fraction] {
  if (low && high && compareFractions(low, high) === 0) return [marksAt(line, low), marksAt(line, low)];
  const inside = line.filter(
    ({ at }) => (!low || compareFractions(at, low) > 0) && (!high || compareFractions(at, high) < 0),
  );
  // At a jump an end takes in the marks on its own side, not those that the jump comes from.
  const beyond = low && line.filter(({ at }) => compareFractions(at, low) === 0).at(-1);
  const before = high && line.find(({ at }) => compareFractions(at, high) === 0);
  const ends = [low ? marksAt(line, low) : line[0]?.marks, high ? marksAt(line, high) : line.at(-1)?.marks];
  const points = [...inside, ...(beyond ? [beyond] : []), ...(before ? [before] : [])];
  const all = [...points.map(({ marks }) => marks), ...ends.flatMap((marks) => marks ?? [])];
  return [all.reduce(lesser, all[0] ?? ZERO), all.reduce(greater, ZERO)];
}

/** A line as far as values from one to another go; either end may be missing. */
export function clipped(line: Polyline, low: Fraction | undefined, high: Fraction | undefined): Polyline {
  const inside = line.filter(
    ({ at }) => (!low || compareFractions(at, low) >= 0) && (!high || compareFractions(at, high) <= 0),
  );
  const endAt = (at: Fraction | undefined) => (at ? [{ at, marks: marksAt(line, at) }] : []);
  return [...endAt(low), ...inside, ...endAt(high)];
}

/** The most marks that any value earns. */
export function mostMarks(line: Polyline): Fraction {
  return line.map(({ marks }) => marks).reduce(greater, ZERO);
}

/**
 * The nearest value that earns so many marks, and whether more of it would too; `undefined` where none does. Without a
 * value to start from it is the first that does, or where already the least value does, the last.
 */
export function valueFor(
  line: Polyline,
  wanted: Fraction,
  from: Fraction | undefined,
): { readonly at: Fraction; readonly higher: boolean } | undefined {
  const enough = (marks: Fraction) => compareFractions(marks, wanted) >= 0;
  const crossings = line.flatMap((point, index) => {
    const next = line[index + 1];
    const own = enough(point.marks) ? [point.at] : [];
    if (!next || enough(point.marks) === enough(next.marks) || compareFractions(point.at, next.at) === 0) return own;
    const part = dividedBy(minus(wanted, point.marks), minus(next.marks, point.marks));
    return [...own, plus(point.at, times(part, minus(next.at, point.at)))];
  });
  const [first, last] = [crossings[0], crossings.at(-1)];
  if (!first || !last) return undefined;
  if (!from) return enough(line[0]?.marks ?? ZERO) ? { at: last, higher: false } : { at: first, higher: true };
  const nearest = crossings.reduce((best, at) =>
    compareFractions(size(minus(at, from)), size(minus(best, from))) < 0 ? at : best,
  );
  return { at: nearest, higher: compareFractions(nearest, from) >= 0 };
}

function size(value: Fraction): Fraction {
  return value.over < 0 ? minus(ZERO, value) : value;
}
