import { ownValue, type PlainDate, perFrozen, perKey, yearEnd } from "../kernel/index.js";
import type { Locality } from "./element.js";
import { isNested, placesAbove, standingFor } from "./places.js";
import type { Plan } from "./plan.js";
import type { Target } from "./target.js";

/**
 * The localities that owe a target, or in which what is counted may lie, of those that exist on a day: of a target of each
 * locality those that it names, or that no other lies in; of any other target those named with all below them, or all.
 */
export function localitiesOn(plan: Plan, target: Target, on: PlainDate): readonly string[] {
  return owingIn(plan)(target)(on);
}

const owingIn = /* @__PURE__ */ perFrozen((plan: Plan) =>
  perFrozen((target: Target) => perKey((on: PlainDate) => localitiesOf(plan, target, on))),
);

function localitiesOf(plan: Plan, target: Target, on: PlainDate): readonly string[] {
  const existing = plan.localities.filter(existsOn(on)).map(({ id }) => id);
  const named = localitiesNamed(target);
  if (target.each === "locality") {
    if (named) return existing.filter((id) => named.includes(id));
    const parents = parentsOn(plan, on);
    return existing.filter((id) => !parents.has(id));
  }
  return named
    ? existing.filter((id) => placesAbove(plan, { locality: id }, on).some((at) => named.includes(at)))
    : existing;
}

/** The localities that a target names as those that owe it: in its list, or by the figure of each. */
function localitiesNamed({ each, localities, value, ...target }: Target): readonly string[] | undefined {
  if (localities || each !== "locality" || typeof value !== "object") return localities;
  const years = ("years" in target && target.years) || [];
  const keys = Object.keys(value).filter((key) => !years.some((year) => `${year}` === key));
  return keys.length > 0 ? keys : undefined;
}

const existsOn =
  (on: PlainDate) =>
  ({ from, until }: Locality): boolean =>
    (from === undefined || from <= on) && (until === undefined || on <= until);

/** The places that another lies in on a day. */
function parentsOn(plan: Plan, on: PlainDate): ReadonlySet<string> {
  if (!isNested(plan)) return NONE;
  return new Set(
    plan.localities
      .filter(existsOn(on))
      .flatMap(({ parent }) => (parent === undefined ? [] : [parent, standingFor(plan, parent, on) ?? parent])),
  );
}

const NONE: ReadonlySet<string> = new Set();

/** The localities that owe a yearly target in a year: those that exist at its end. */
export function localitiesIn(plan: Plan, target: Target, year: number): readonly string[] {
  return localitiesOn(plan, target, yearEnd(year));
}

/** The categories of industry that owe a target. */
export function industriesOwing({ industryCategories }: Plan, { industries }: Target): string[] {
  return industryCategories.flatMap(({ id }) => (industries === undefined || industries.includes(id) ? [id] : []));
}

/** The figure that counts, of one for all, by year, by who owes it, or by both; `undefined` where there is none. */
export function figureOf<V extends number | string>(
  value: V | { readonly [key: string]: V | { readonly [year: string]: V } },
  who: string | undefined,
  year: number | undefined,
): V | undefined {
  if (typeof value !== "object") return value;
  const own = ownValue(value, `${year}`) ?? (who === undefined ? undefined : ownValue(value, who));
  return typeof own === "object" ? ownValue(own, `${year}`) : own;
}

/** The places of the plan that decide what a target asks for, and of whom. */
export function pathsOf({ id, each, localities }: Target): string[] {
  const owing = localities?.map((locality) => `localities.${locality}`) ?? (each === "locality" ? ["localities"] : []);
  return [`targets.${id}`, ...owing];
}
