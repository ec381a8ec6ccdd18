import { type Label, type Locale, requireLocale } from "../finding/index.js";
import { type DecimalString, fractionOf, multiplyDecimals, roundedTo } from "../kernel/index.js";
import { en, money, type Texts, withCommas, zh } from "../languages/index.js";
import { measureNamed } from "../measures/index.js";
import type { Plan } from "../plan/index.js";
import { type Named, type NameSources, type Names, namesOfPlan, namesOfSources } from "./name-sources.js";
import { type Units, unitsOfScorecard } from "./units.js";

/** Whoever says something: in which language, under which plan, with which names. */
export interface Speaker {
  readonly plan: Plan;
  readonly texts: Texts;
  readonly say: (label: Label) => string;
  readonly names: readonly Names[];
  readonly units: readonly Units[];
}

/** A speaker of a language. */
export function speakerOf(plan: Plan, locale: Locale, sources: NameSources = {}): Speaker {
  requireLocale(locale);
  const names = [namesOfPlan(plan), ...namesOfSources(sources)];
  const units = (sources.scorecards ?? []).map(unitsOfScorecard);
  return locale === "en"
    ? { plan, texts: en, say: (label) => label.en, names, units }
    : { plan, texts: zh, say: (label) => label.zh, names, units };
}

/** The name of something; `undefined` where it has none. */
export function knownName(speaker: Speaker, kind: Named, id: string, within?: string): string | undefined {
  const { names, say } = speaker;
  const find = (key: string) => {
    for (const each of names) {
      const found = each.get(kind)?.get(key);
      if (found) return say(found);
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
    definition && speaker.texts.told.report.withValue(speaker.say(definition.label), quoted(speaker, member ?? ""))
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
  return ids.length === 0 ? "–" : speaker.texts.list(ids.map((id) => nameOf(speaker, kind, id)));
}

/** An id or a word of a record, in quotes. */
export function quoted({ texts }: Speaker, text: string): string {
  return texts.words.quoted(text);
}

/** A complex and, where it is one of its platforms, which. */
export function complexName(speaker: Speaker, complex: string, platform?: string): string {
  const name = nameOf(speaker, "complex", complex);
  return platform === undefined ? name : speaker.texts.words.platformOf(name, quoted(speaker, platform));
}

/** A quantity in its unit; a ratio in per cent, to two places. */
export function amountOf({ texts }: Speaker, value: string, unit?: string): string {
  if (unit === undefined) return withCommas(value);
  if (unit === "yuan") return texts.words.yuan(money(value));
  return unit === "ratio" ? percent(value) : texts.quantity(value, unit);
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
