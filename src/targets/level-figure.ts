import { compareFractions, type PlainDate, ZERO } from "../kernel/index.js";
import { askedOn, quotientOf, sourceValue, together, type Value } from "../measures/index.js";
import {
  type InScope,
  type Level,
  localitiesOn,
  type Plan,
  partsOf,
  placesAbove,
  placesOpen,
  placesThen,
} from "../plan/index.js";
import {
  type AnnualRecord,
  type AreaRecord,
  agreedRecord,
  type Complex,
  factsAsOf,
  type Ground,
  isUnderstood,
  type Portfolio,
  perhapsNone,
  tiersOpen,
  tiersPossible,
} from "../registry/index.js";

/** A figure that a level is about, and what it rests on. */
interface Figure {
  readonly value: Value;
  readonly complexes: readonly string[];
  readonly undecided: readonly string[];
  readonly missing: readonly string[];
  /** Only part of what it is of is in the scope. */
  readonly isPart: boolean;
}

/** Whose figure it is, of the whole area where neither is there, and the day by which they owe it. */
interface Whose {
  readonly end: PlainDate;
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
  const isOf = (year: number) => (each: AreaRecord) => each.locality === locality && each.year === year;
  const records = (of: number): AnnualRecord | undefined => {
    const found = agreedRecord(areas.filter(isOf(of)));
    return found && { complex: locality ?? plan.id, year: of, observed: found.observed };
  };
  const value = sourceValue(of, { plan, year, asOf: day, records });
  const missing = value.missing.map((path) => {
    const { of, key } = inYear(path, year);
    const index = areas.findIndex(isOf(of));
    if (index >= 0) return `areas[${index}].${key}`;
    return of === year ? "areas" : `${of}.areas`;
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
  if (at >= 0) return `records[${at}].${key}`;
  return of === year ? "records" : `records.${complex.id}.${of}`;
}

/** The figures of the complexes that stand on the day, at or below the place and none nearer that owes, as one. */
function figureOfComplexes(
  plan: Plan,
  target: Level,
  portfolio: Portfolio,
  asOf: PlainDate,
  year: number,
  whose: Whose,
  isWithin: InScope | undefined,
): Figure {
  const ground = { plan, portfolio, asOf };
  const none = perhapsNone(ground);
  const counting = countingFor(ground, none, target, whose);
  const those = portfolio.complexes.filter((complex) => counting(complex) === "met");
  const perhaps = portfolio.complexes.filter((complex) => counting(complex) === "unknown");
  const valuesOf = (all: readonly Complex[]) => (source: Level["of"]) =>
    all.map((complex) => sourceValue(source, askedOn(ground, complex)));
  const open = valuesOf(those)(target.of).map(({ missing }) => missing);
  const isPart = isWithin !== undefined && (whose.locality === undefined || !isWithin({ locality: whose.locality }));
  const sure = totalOf(target, valuesOf(those));
  const value = perhaps.length === 0 ? sure : withSome(target, sure, valuesOf(perhaps)(target.of));
  return {
    value: isPart ? ofPart(target, value) : value,
    complexes: those.map(({ id }) => id),
    undecided: [...those.filter((_, at) => (open[at] ?? []).length > 0), ...perhaps].map(({ id }) => id),
    missing: [
      ...new Set([
        ...those.flatMap((complex, at) => (open[at] ?? []).map((path) => placeIn(portfolio, complex, year, path))),
        ...perhaps.flatMap((complex) => whyOpen(ground, none, complex)),
      ]),
    ],
    isPart,
  };
}

/** Whether a complex counts: for certain, perhaps (its place, tier or industry is in words that are not the plan's, or it may be none), or not. */
function countingFor(ground: Ground, none: Nones, target: Level, whose: Whose): (complex: Complex) => Verdict {
  const { plan, portfolio, asOf } = ground;
  const { industry } = whose;
  const lies = lyingFor(ground, target, whose);
  const isTier = (tier: string | undefined) =>
    tier !== undefined && (target.tier === undefined || tier === target.tier);
  return (complex) => {
    const tiers = tiersPossible(plan, complex, asOf).map(isTier);
    const categories = factsAsOf(complex, asOf).industry?.categories;
    const isIndustryOpen =
      categories?.every((id) => isUnderstood(plan, portfolio.members, "industryCategories", id)) !== true;
    const asked: Verdict[] = [
      tiers.every(Boolean) ? "met" : tiers.some(Boolean) ? "unknown" : "unmet",
      industry === undefined || categories?.includes(industry) ? "met" : isIndustryOpen ? "unknown" : "unmet",
      lies(complex),
      none.has(complex.id) ? "unknown" : "met",
    ];
    return (["unmet", "unknown"] as const).find((verdict) => asked.includes(verdict)) ?? "met";
  };
}

/** Whether a complex lies where it counts: for one of those that owe, as the nearest of them that it lies in. */
function lyingFor({ plan, asOf }: Ground, target: Level, { locality, end }: Whose): (complex: Complex) => Verdict {
  const owing = locality === undefined ? target.localities : localitiesOn(plan, target, end);
  return (complex) => {
    const open = placesOpen(plan, complex);
    const isHere = (at: string): boolean | undefined => {
      const above = placesAbove(plan, { ...complex, locality: at }, asOf);
      const nearest = above.find((place) => owing?.includes(place) !== false);
      if (nearest === undefined) return open.length > 0 ? undefined : false;
      if (locality === undefined) return true;
      // In words that are not the plan's it may be a nearer one.
      return open.includes("locality") ? undefined : nearest === locality;
    };
    const then = placesThen(plan, complex.locality, asOf);
    const places = (then.length === 0 ? [complex.locality] : then).map(isHere);
    if (places.every((isIt) => isIt === true)) return "met";
    return places.every((isIt) => isIt === false) ? "unmet" : "unknown";
  };
}

type Nones = ReturnType<typeof perhapsNone>;

type Verdict = "met" | "unknown" | "unmet";

/** Where it would be recorded whether a complex counts. */
function whyOpen(ground: Ground, none: Nones, complex: Complex): string[] {
  const { plan, portfolio, asOf } = ground;
  const at = `complexes[${portfolio.complexes.indexOf(complex)}]`;
  const paths = [
    ...(none.get(complex.id) ?? []),
    ...tiersOpen(ground, complex),
    ...placesOpen(plan, complex).map((key) => `${at}.${key}`),
    ...(placesThen(plan, complex.locality, asOf).length > 1 ? [`${at}.locality`] : []),
  ];
  return paths.length > 0 ? paths : [`${at}.industry`];
}

/** A sum with some more that may belong to it or not; anything else may be anything. */
function withSome({ total }: Level, sure: Value, more: readonly Value[]): Value {
  const isOver = more.every(({ low }) => low !== undefined && compareFractions(low, ZERO) >= 0);
  if (total !== "sum" || !sure.low || !isOver) return { can: true, missing: [] };
  const { high } = together("sum", [sure, ...more]);
  return { can: true, missing: [], low: sure.low, ...(high && { high }) };
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
