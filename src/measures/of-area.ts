import { grouped, type PlainDate, yearEnd } from "../kernel/index.js";
import { isNested, type Plan, placesCounting, placesOpen, placesThen } from "../plan/index.js";
import { type AnnualRecord, isComplete, type Members, type Need, type Portfolio } from "../registry/index.js";
import { type Entry, entriesOf } from "./ledger.js";
import { type Supplier, suppliersOn } from "./supply.js";
import { type SurveyRow, surveyRows } from "./survey-rows.js";

/** An area at the end of a year, with everything that its measures read. */
export interface OfArea {
  readonly plan: Plan;
  /** What records may name beside the plan's own words. */
  readonly members: Members | undefined;
  readonly year: number;
  /** The complexes that hold a tier at the year's end. */
  readonly suppliers: readonly Supplier[];
  /** What was observed of a complex in the year. */
  readonly observedOf: (complex: string) => AnnualRecord["observed"];
  readonly needs: readonly Entry<Need>[] | undefined;
  /** Which lists are said to hold all there is. */
  readonly isWhole: { readonly needs: boolean; readonly surveys: boolean };
  /** The rows of the latest surveys, by kind of resource. */
  readonly survey: ReadonlyMap<string, readonly SurveyRow[]> | undefined;
}

/** The whole area of a portfolio in a year, or one locality of it with all below it; what is there is looked through once for all. */
export function areasIn(plan: Plan, portfolio: Portfolio, year: number): (locality?: string) => OfArea {
  const end = yearEnd(year);
  const ofYear = portfolio.records?.filter((record) => record.year === year && record.platform === undefined) ?? [];
  const records = grouped(ofYear, ({ complex }) => complex);
  const placesOf = ({ locality }: { readonly locality?: string | undefined }) =>
    locality === undefined ? [] : placesCounting(plan, { locality }, end);
  const suppliers = suppliersIn(plan, suppliersOn(plan, portfolio, end), end);
  const needs =
    portfolio.needs && hereOrPerhaps(plan, entriesOf("needs", portfolio.needs), ({ entry }) => placesOf(entry));
  const surveyed = portfolio.surveys && hereOrPerhaps(plan, surveyRows(plan, portfolio.surveys, end), placesOf);
  return (locality) => ({
    plan,
    members: portfolio.members,
    year,
    suppliers: suppliers(locality),
    observedOf: (complex) => records.get(complex)?.[0].observed ?? {},
    needs: needs?.(locality),
    isWhole: { needs: isComplete(portfolio, "needs"), surveys: isComplete(portfolio, "surveys") },
    survey: surveyed && grouped(surveyed(locality), ({ kind }) => kind),
  });
}

/**
 * The same of suppliers: one whose place is in words that are not the plan's may be one of any place, and one whose place stood
 * only later of any that it took the place of.
 */
function suppliersIn(plan: Plan, all: readonly Supplier[], end: PlainDate): (locality?: string) => readonly Supplier[] {
  const known = here(all, ({ complex }) => placesCounting(plan, complex, end));
  const perhaps = (each: Supplier, keys: readonly string[]) => ({
    ...each,
    perhapsNone: [...each.perhapsNone, ...keys.map((key) => `complexes[${each.index}].${key}`)],
  });
  // Where no place lies in another, what a record names beside its own place counts nowhere.
  const openOf = ({ complex: { locality, ...more } }: Supplier) =>
    placesOpen(plan, isNested(plan) ? { locality, ...more } : { locality });
  const strays = all.filter((each) => openOf(each).length > 0);
  const later = here(all, ({ complex }) => placesThen(plan, complex.locality, end));
  return (locality) => {
    if (locality === undefined) return all;
    const own = known(locality);
    const others = strays.filter((each) => !own.includes(each)).map((each) => perhaps(each, openOf(each)));
    return [...own, ...others, ...later(locality).map((each) => perhaps(each, ["locality"]))];
  };
}

/** The same of what is listed with its path: what names a place that is not the plan's is doubted at each. */
function hereOrPerhaps<E extends { readonly path: string }>(
  { localities }: Plan,
  all: readonly E[],
  placesOf: (each: E) => readonly string[],
): (locality?: string) => readonly E[] {
  const known = here(all, placesOf);
  const strays = all
    .filter((each) => placesOf(each).length > 0 && !localities.some(({ id }) => placesOf(each).includes(id)))
    .map((each) => ({ ...each, doubt: `${each.path}.locality` }));
  return (locality) => (locality === undefined ? all : [...known(locality), ...strays]);
}

/** Those that count at a place, or all, in their order. */
function here<E>(all: readonly E[], placesOf: (each: E) => readonly string[]): (locality?: string) => readonly E[] {
  const counted = all.flatMap((each) => placesOf(each).map((place) => ({ place, each })));
  const byPlace = grouped(counted, ({ place }) => place);
  return (locality) => (locality === undefined ? all : (byPlace.get(locality) ?? []).map(({ each }) => each));
}
