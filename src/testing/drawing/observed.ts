import { compareDecimals, type DecimalString } from "../../kernel/index.js";
import { OBSERVED, wholesIn } from "../../measures/index.js";
import { appraisesPlatforms, keysIn, type Plan } from "../../plan/index.js";
import type { Drawn, Fields } from "./fast-check.js";
import { besides, ifAny, indicatorsOf, type Kit, limitsOf, often, recordOf, upTo, year } from "./kit.js";

/** What may be observed: a figure in steps of a unit, ratings on a scale, or items of a checklist. */
type Key = { readonly id: string } & (
  | { readonly form: "figure"; readonly unit: DecimalString }
  | { readonly form: "ratings"; readonly min: DecimalString; readonly max: DecimalString }
  | { readonly form: "checklist"; readonly items: readonly string[] }
);

/** The keys that the library, the plan and scorecards read; what several read has the form that the last says. */
function keysOf({ plan, scorecards }: Kit): Key[] {
  const own = OBSERVED.map(({ id, kind, unit, items = [] }) => keyOf(id, kind, unit, items));
  const planned = (plan.observed ?? []).map(({ id, unit }) => keyOf(id, "figure", unit, []));
  const scored = scorecards.flatMap(({ root, adjustments = [], vetoes = [] }) => [
    ...indicatorsOf(root).flatMap(({ source, scoring }) =>
      keysIn(source).map((id): Key => {
        if (scoring.kind === "rating") return { id, form: "ratings", min: scoring.min, max: scoring.max };
        return keyOf(id, scoring.kind === "checklist" ? "checklist" : "figure", undefined, itemsIn(scoring));
      }),
    ),
    ...[...adjustments, ...vetoes].flatMap(({ source }) =>
      source === undefined ? [] : keysIn(source).map((id) => keyOf(id, "figure", "count", [])),
    ),
  ]);
  // A unit or items that a scorecard does not repeat are those of the library and the plan.
  const named = [...own, ...planned];
  const others = scored.filter(({ id, form }) => form !== "figure" || !named.some((each) => each.id === id));
  return [...new Map([...named, ...others].map((key) => [key.id, key])).values()];
}

function itemsIn(scoring: object): readonly { readonly id: string }[] {
  return "items" in scoring && Array.isArray(scoring.items) ? scoring.items : [];
}

function keyOf(
  id: string,
  form: Key["form"],
  unit: string | undefined,
  items: readonly { readonly id: string }[],
): Key {
  if (form === "figure") return { id, form, unit: unit === "count" ? "1" : "0.01" };
  return form === "ratings" ? { id, form, min: "0", max: "100" } : { id, form, items: items.map((each) => each.id) };
}

/** What is observed of a complex: of each figure about how much it is, and year by year what it is. */
export function years(kit: Kit, least = 0): Drawn<Fields> {
  const { fc } = kit;
  const keys = keysOf(kit);
  const about = keys.flatMap((key) => {
    if (key.form !== "figure") return [];
    const near = limitsOf(kit, key.id).filter((limit) => compareDecimals(limit, "0") > 0 && fits(limit, key.unit));
    const anywhere = fc.constant<string | undefined>(undefined);
    const limits = ifAny(near, key.id, (all) =>
      often(kit, kit.limits, fc.constantFrom<string | undefined>(...all), anywhere),
    );
    return Object.entries(limits);
  });
  const observed = recordOf(kit, {}, Object.fromEntries(keys.map((key) => [key.id, picked(kit, key)])));
  const ofYear = fc.record({ year: year(kit), observed }, { noNullPrototype: true });
  return fc.record(
    {
      about: fc.record(Object.fromEntries(about), { noNullPrototype: true }),
      years: fc.array(ofYear, { minLength: least, maxLength: 2 }),
    },
    { noNullPrototype: true },
  );
}

const fits = (limit: DecimalString, unit: DecimalString) => unit !== "1" || !limit.includes(".");

/** A figure is picked among those about its limit, or is itself from 1 on: within a hundredfold of any other year. */
function picked(kit: Kit, key: Key): Drawn<unknown> {
  const { fc } = kit;
  if (key.form === "figure") return upTo(kit, 98);
  if (key.form === "checklist") return fc.subarray([...key.items], {}).map((done) => ({ done }));
  const [min, max] = [Math.ceil(Number(key.min)), Math.floor(Number(key.max))];
  const rating = often<string>(
    kit,
    kit.limits,
    fc.constantFrom<string>(key.max, key.min),
    fc.integer({ min, max }).map(String),
  );
  return fc.array(rating, { minLength: 1, maxLength: 5 }).map((ratings) => ({ ratings }));
}

/** The records of a complex, one for each year. */
export function recordsOf(kit: Kit, drawn: Fields, complex: string): Fields[] {
  const units = new Map(keysOf(kit).map((key) => [key.id, key.form === "figure" ? key.unit : "1"]));
  const about = Object(drawn.about);
  const all = Array.isArray(drawn.years) ? drawn.years : [];
  return [...new Map(all.map((each) => [each.year, each])).values()].map(({ year: of, observed }) => {
    const values = Object.entries(Object(observed)).map(([key, value]) => [
      key,
      typeof value === "number" ? figureOf(about[key], units.get(key) ?? "1", value) : value,
    ]);
    return {
      complex,
      ...(appraisesPlatforms(kit.plan) && { platform: "platform" }),
      year: of,
      observed: withParts(kit.plan, Object.fromEntries(values)),
    };
  });
}

function figureOf(about: DecimalString | undefined, unit: DecimalString, pick: number): string {
  if (about === undefined) return String(pick + 1);
  const near = [...besides(about, unit), "0"];
  return near[pick % near.length] ?? about;
}

/** No part is more than its whole. */
function withParts(plan: Plan, observed: Fields): Fields {
  const wholeOf = wholesIn(plan);
  const most = (key: string, below: readonly string[] = []): unknown => {
    const whole = wholeOf.get(key);
    const value = observed[key];
    if (whole === undefined || below.includes(key)) return value;
    const cap = most(whole, [...below, key]);
    if (typeof value !== "string" || typeof cap !== "string") return value;
    return compareDecimals(value as DecimalString, cap as DecimalString) > 0 ? cap : value;
  };
  return Object.fromEntries(Object.keys(observed).map((key) => [key, most(key)]));
}
