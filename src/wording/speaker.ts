import { type DecimalString, fractionOf, multiplyDecimals, roundedTo } from "../kernel/index.js";
import { type Language, requireLanguage, withCommas } from "../languages/index.js";
import { measureNamed } from "../measures/index.js";
import type { Plan } from "../plan/index.js";
import { type Named, type NameSources, type Names, namesOfPlan, namesOfSources } from "./name-sources.js";
import { type Units, unitsOfScorecard } from "./units.js";

/** Whoever says something: in which language, under which plan, with which names. */
export interface Speaker {
  readonly plan: Plan;
  readonly language: Language;
  readonly names: readonly Names[];
  readonly units: readonly Units[];
}

/** A speaker of a language. */
export function speakerOf(plan: Plan, language: Language, sources: NameSources = {}): Speaker {
  requireLanguage(language);
  return {
    plan,
    language,
    names: [namesOfPlan(plan), ...namesOfSources(sources)],
    units: (sources.scorecards ?? []).map(unitsOfScorecard),
  };
}

/** The name of the whole area of a plan. */
export const areaName = ({ plan, language }: Speaker): string =>
  plan.area ? language.label(plan.area) : language.wholeArea;

/** The name of something; `undefined` where it has none. */
export function knownName(speaker: Speaker, kind: Named, id: string, within?: string): string | undefined {
  const { names, language } = speaker;
  const find = (key: string) => {
    for (const each of names) {
      const found = each.get(kind)?.get(key);
      if (found) return language.label(found);
    }
    return undefined;
  };
  const known = (within === undefined ? undefined : find(`${within}/${id}`)) ?? find(id);
  return known ?? (kind === "measure" ? nameOfMember(speaker, id) : undefined);
}

/** A measure by a list that is open: its name, and a member that the plan does not have. */
function nameOfMember(speaker: Speaker, id: string): string | undefined {
  const [, member] = /^[^.]+\.(.+)$/su.exec(id) ?? [];
  const definition = member === undefined ? undefined : measureNamed(id);
  return (
    definition && speaker.language.cited(speaker.language.label(definition.label), [quoted(speaker, member ?? "")])
  );
}

/** The name of something, or its id, for a sentence that puts it in quotes by itself. */
export function bareName(speaker: Speaker, kind: Named, id: string, within?: string): string {
  return knownName(speaker, kind, id, within) ?? id;
}

/** The name of something, or its id in quotes. */
export function nameOf(speaker: Speaker, kind: Named, id: string, within?: string): string {
  return knownName(speaker, kind, id, within) ?? quoted(speaker, id);
}

/** Names, joined; `–` for none. */
export function namesOf(speaker: Speaker, kind: Named, ids: readonly string[]): string {
  return ids.length === 0 ? "–" : speaker.language.list(ids.map((id) => nameOf(speaker, kind, id)));
}

/** An id or a word of a record, in quotes. */
export function quoted({ language }: Speaker, text: string): string {
  return language.quoted(text);
}

/** A complex and, where it is one of its platforms, which. */
export function complexName(speaker: Speaker, complex: string, platform?: string): string {
  const name = nameOf(speaker, "complex", complex);
  return platform === undefined ? name : speaker.language.words.platformOf(name, quoted(speaker, platform));
}

/** A quantity in its unit; a ratio in per cent, to two places. */
export function amountOf({ language }: Speaker, value: string, unit?: string): string {
  if (unit === undefined) return withCommas(value);
  return unit === "ratio" ? percent(value) : language.quantity(value, unit);
}

/** The value of an indicator in its unit; `isExact` without rounding, for what a value has to come to. */
export function valueOfIndicator(speaker: Speaker, id: string, value: string, isExact = false): string {
  const unit = speaker.units.map((each) => each.get(id)).find((each) => each !== undefined);
  if (unit === "ratio" && isExact) return `${withCommas(multiplyDecimals(value as DecimalString, "100"))}%`;
  if (unit !== undefined) return amountOf(speaker, value, unit);
  return isExact ? withCommas(value) : twoPlaces(value);
}

/** A part of 1 in per cent, to two places. */
export function percent(value: string): string {
  const hundredfold = multiplyDecimals(value as DecimalString, "100");
  return `${withCommas(roundedTo(fractionOf(hundredfold), 2))}%`;
}

/** A decimal to two places at most. */
export function twoPlaces(value: string): string {
  return withCommas(roundedTo(fractionOf(value as DecimalString), 2));
}
