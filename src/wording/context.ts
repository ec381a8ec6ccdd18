import type { DrawShare } from "../appraisal/index.js";
import { type DecimalString, fractionOf, multiplyDecimals, roundedTo } from "../kernel/index.js";
import { type Language, requireLanguage, withCommas } from "../languages/index.js";
import { namedBy } from "../measures/index.js";
import type { Plan } from "../plan/index.js";
import { type Named, type NameSources, type Names, namesOfPlan, namesOfSources } from "./name-sources.js";
import { type Units, unitsOfScorecard } from "./units.js";

/** In which language things are named, and by which names. */
export interface Naming {
  readonly language: Language;
  readonly names: readonly Names[];
}

/** The names of a plan, where one is given, and of the sources. */
export function namingOf(language: Language, sources: NameSources = {}, plan?: Plan): Naming {
  requireLanguage(language);
  return { language, names: [...(plan ? [namesOfPlan(plan)] : []), ...namesOfSources(sources)] };
}

/** Whoever says something: in which language, under which plan, with which names. */
export interface Context extends Naming {
  readonly plan: Plan;
  readonly units: readonly Units[];
}

/** Whoever says something of values of indicators. */
export type Valuing = Omit<Context, "plan">;

/** A context of a language. */
export function contextOf(plan: Plan, language: Language, sources: NameSources = {}): Context {
  return {
    ...namingOf(language, sources, plan),
    plan,
    units: (sources.scorecards ?? []).map(unitsOfScorecard),
  };
}

/** The name of the whole area of a plan. */
export const areaName = ({ plan, language }: Pick<Context, "plan" | "language">): string =>
  plan.area ? language.label(plan.area) : language.wholeArea;

/** The name of something; `undefined` where it has none. */
export function knownName(naming: Naming, kind: Named, id: string, within?: string): string | undefined {
  const { names, language } = naming;
  const find = (key: string) => {
    for (const each of names) {
      const found = each.get(kind)?.get(key);
      if (found) return language.label(found);
    }
    return undefined;
  };
  const known = (within === undefined ? undefined : find(`${within}/${id}`)) ?? find(id);
  return known ?? (kind === "measure" ? nameOfMember(naming, id) : undefined);
}

/** A measure by a list that is open: its name, and a member that the plan does not have. */
function nameOfMember(naming: Naming, id: string): string | undefined {
  const [, member] = /^[^.]+\.(.+)$/su.exec(id) ?? [];
  const definition = member === undefined ? undefined : namedBy(id);
  return definition && naming.language.cited(naming.language.label(definition.label), [quoted(naming, member ?? "")]);
}

/** The name of something, or its id, for a sentence that puts it in quotes by itself. */
export function bareName(naming: Naming, kind: Named, id: string, within?: string): string {
  return knownName(naming, kind, id, within) ?? id;
}

/** The name of something, or its id in quotes. */
export function nameOf(naming: Naming, kind: Named, id: string, within?: string): string {
  return knownName(naming, kind, id, within) ?? quoted(naming, id);
}

/** Names, joined; `–` for none. */
export function namesOf(naming: Naming, kind: Named, ids: readonly string[], within?: string): string {
  return ids.length === 0 ? "–" : naming.language.list(ids.map((id) => nameOf(naming, kind, id, within)));
}

/** An id or a word of a record, in quotes. */
export function quoted({ language }: Naming, text: string): string {
  return language.quoted(text);
}

/** A complex and, where it is one of its platforms, which. */
export function complexName(context: Context, complex: string, platform?: string): string {
  const name = nameOf(context, "complex", complex);
  return platform === undefined ? name : context.language.words.platformOf(name, quoted(context, platform));
}

/** A quantity in its unit; a ratio in per cent, to two places. */
export function amountOf({ language }: Pick<Context, "language">, value: string, unit?: string): string {
  if (unit === undefined) return withCommas(value);
  return unit === "ratio" ? percent(value) : language.quantity(value, unit);
}

/** A quantity in its unit, to all its places; a ratio in per cent. */
export function exactAmount({ language }: Pick<Context, "language">, value: string, unit: string): string {
  return unit === "ratio" ? exactPercent(value) : language.quantity(value, unit);
}

/** By how much a quantity is too little or too much, to all its places; a ratio in percentage points. */
export function differenceIn({ language }: Pick<Context, "language">, value: string, unit: string): string {
  if (unit !== "ratio") return language.quantity(value, unit);
  return language.quantity(multiplyDecimals(value as DecimalString, "100"), "percentage-points");
}

/** What a unit is called by itself, as it stands behind a number. */
export function unitName({ language }: Context, unit: string): string {
  return unit === "ratio" ? "%" : language.quantity("2", unit).replace("2", "").trim();
}

/** The unit that the values of an indicator are in; none where it has none, or scorecards have one of its id in several. */
export function unitOfIndicator({ units }: Valuing, id: string): string | undefined {
  const [unit, ...others] = new Set(units.flatMap((each) => each.get(id) ?? []));
  return others.length > 0 ? undefined : unit;
}

/** The value of an indicator in its unit; `isExact` without rounding, for what a value has to come to. */
export function valueOfIndicator(context: Valuing, id: string, value: string, isExact = false): string {
  const unit = unitOfIndicator(context, id);
  if (unit !== undefined) return (isExact ? exactAmount : amountOf)(context, value, unit);
  return isExact ? withCommas(value) : twoPlaces(value);
}

/** A share of draws in per cent, from–to where it is open. */
export function shareOfDraws({ least, most }: DrawShare): string {
  return least === most ? percent(least) : `${percent(least)}–${percent(most)}`;
}

/** A part of 1 in per cent, to two places. */
export function percent(value: string): string {
  const hundredfold = multiplyDecimals(value as DecimalString, "100");
  return `${withCommas(roundedTo(fractionOf(hundredfold), 2))}%`;
}

/** A part of 1 in per cent, to all its places. */
export function exactPercent(value: string): string {
  return `${withCommas(multiplyDecimals(value as DecimalString, "100"))}%`;
}

/** A decimal to two places at most. */
export function twoPlaces(value: string): string {
  return withCommas(roundedTo(fractionOf(value as DecimalString), 2));
}
