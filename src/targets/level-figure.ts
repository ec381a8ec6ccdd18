import type { PlainDate } from "../kernel/index.js";
import { askedOn, quotientOf, sourceValue, together, type Value } from "../measures/index.js";
import { type InScope, type Level, type Plan, partsOf, placesAbove } from "../plan/index.js";
import { type AnnualRecord, type Complex, factsAsOf, type Portfolio, tiersHeld } from "../registry/index.js";

/** A figure that a level is about, and what it rests on. */
interface Figure {
  readonly value: Value;
  readonly complexes: readonly string[];
  readonly undecided: readonly string[];
  readonly missing: readonly string[];
  /** Only part of what it is of is in the scope. */
  readonly isPart: boolean;
}

/** Whose figure it is; of the whole area where neither is there. */
interface Whose {
  readonly locality?: string;
  readonly industry?: string;
}

/** The figure of a place, an industry or the area, on a day, of the last year that had ended by it. */
export function figureFor(
  plan: Plan,
  target: Level,
  portfolio: Portfolio,
  day: PlainDate,
  year: number,
  whose: Whose,
  isWithin: InScope | undefined,
): Figure {
  return target.total === undefined
    ? ownFigure(plan, target, portfolio, day, year, whose)
    : figureOfComplexes(plan, target, portfolio, day, year, whose, isWithin);
}

/** The place's own figure, as `areas` has it. */
function ownFigure(
  plan: Plan,
  { of }: Level,
  { areas = [] }: Portfolio,
  day: PlainDate,
  year: number,
  { locality }: Whose,
): Figure {
  const at = (of: number) => areas.findIndex((each) => each.locality === locality && each.year === of);
  const records = (of: number): AnnualRecord | undefined => {
    const found = areas[at(of)];
    return found && { complex: locality ?? plan.id, year: of, observed: found.observed };
  };
  const value = sourceValue(of, { plan, year, asOf: day, records });
  const missing = value.missing.map((path) => {
    const { of, key } = inYear(path, year);
    const index = at(of);
    return index < 0 ? "areas" : `areas[${index}].${key}`;
  });
  return { value, complexes: [], undecided: [], missing: [...new Set(missing)], isPart: false };
}

/** The year that a path is of, and the path in that year's record. */
function inYear(path: string, year: number): { readonly of: number; readonly key: string } {
  const { before, key = path } = /^(?:(?<before>previous|\d+)\.)?(?<key>.*)$/su.exec(path)?.groups ?? {};
  return { of: before === undefined ? year : before === "previous" ? year - 1 : Number(before), key };
}

/** Where in the portfolio something would have to be recorded of a complex. */
function placeIn({ complexes, records = [] }: Portfolio, complex: Complex, year: number, path: string): string {
  const { of, key } = inYear(path, year);
  if (key === "grants") return key;
  if (!/^(?:observed|measured)\./u.test(key)) return `complexes[${complexes.indexOf(complex)}].${path}`;
  const at = records.findIndex(
    (each) => each.complex === complex.id && each.year === of && each.platform === undefined,
  );
  return at < 0 ? "records" : `records[${at}].${key}`;
}

/** The figures of the complexes that stand on the day, at or below the place, as one. */
function figureOfComplexes(
  plan: Plan,
  target: Level,
  portfolio: Portfolio,
  asOf: PlainDate,
  year: number,
  whose: Whose,
  isWithin: InScope | undefined,
): Figure {
  const those = portfolio.complexes.filter((complex) => countsFor(plan, target, complex, asOf, whose));
  const values = (source: Level["of"]) =>
    those.map((complex) => sourceValue(source, askedOn({ plan, portfolio, asOf }, complex)));
  const open = values(target.of).map(({ missing }) => missing);
  const isPart = isWithin !== undefined && (whose.locality === undefined || !isWithin({ locality: whose.locality }));
  const value = totalOf(target, values);
  return {
    value: isPart ? ofPart(target, value) : value,
    complexes: those.map(({ id }) => id),
    undecided: those.filter((_, at) => (open[at] ?? []).length > 0).map(({ id }) => id),
    missing: [
      ...new Set(
        those.flatMap((complex, at) => (open[at] ?? []).map((path) => placeIn(portfolio, complex, year, path))),
      ),
    ],
    isPart,
  };
}

function countsFor(plan: Plan, target: Level, complex: Complex, on: PlainDate, { locality, industry }: Whose): boolean {
  const [highest] = tiersHeld(plan, complex, on);
  if (!highest || (target.tier !== undefined && highest.tier !== target.tier)) return false;
  if (industry !== undefined && !factsAsOf(complex, on).industry?.categories.includes(industry)) return false;
  const above = placesAbove(plan, complex, on);
  if (locality !== undefined) return above.includes(locality);
  return target.localities === undefined || target.localities.some((place) => above.includes(place));
}

function totalOf({ of, total }: Level, values: (source: Level["of"]) => readonly Value[]): Value {
  if (total !== "ratio") return together(total ?? "sum", values(of));
  const [over, under] = partsOf(of).map(({ source }) => together("sum", values(source)));
  return over && under ? quotientOf(over, under) : { can: false, none: "not-measurable", missing: [] };
}

/** What is known of a whole by a part of it: a sum is at least so much, anything else may be anything. */
function ofPart({ total }: Level, { low }: Value): Value {
  return { can: true, missing: [], ...(total === "sum" && low && { low }) };
}
