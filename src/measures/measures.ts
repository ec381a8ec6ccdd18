import * as z from "zod";
import { guarded, type Label, takes } from "../finding/index.js";
import type { Definition, MeasureDefinition } from "./definition.js";
import { AREA_DEFINITIONS, COMPLEX_DEFINITIONS } from "./definitions/index.js";
import { IN_WORDS } from "./in-words/index.js";

/**
 * Every measure as plain data: its name, formula in words, unit, what it reads and the rule it rests on.
 *
 * A measure `by` a list of the plan has one value for each member, under the name `id.member`.
 *
 * @see 3.4
 * @see 4.5.3b
 * @example
 * ```ts
 * import { MEASURES, measureNamed } from "innovation-service-complex";
 *
 * MEASURES.find(({ id }) => id === "self-sufficiency")?.definition.en; // => "income from services ÷ running cost"
 * ```
 */
export const MEASURES: readonly MeasureDefinition[] = /* @__PURE__ */ (() => [
  ...COMPLEX_DEFINITIONS.map((each) => ({ ...each, of: "complex" as const, definition: inWords(each) })),
  ...AREA_DEFINITIONS.map((each) => ({ ...each, of: "area" as const, definition: inWords(each) })),
])();

function inWords(each: (typeof COMPLEX_DEFINITIONS | typeof AREA_DEFINITIONS)[number]): Label {
  return "definition" in each ? each.definition : IN_WORDS[each.id];
}

/** Every measure, most without its formula in words: all that is needed to name one. */
export const NAMED: readonly Definition[] = /* @__PURE__ */ (() => [...COMPLEX_DEFINITIONS, ...AREA_DEFINITIONS])();

/**
 * The measure that a name stands for, also that of one kind (`shared-resources-of.incubation-platform`); `undefined` for
 * a name that is none of the library's.
 *
 * Work: none to speak of: one look.
 *
 * @example
 * ```ts
 * import { measureNamed } from "innovation-service-complex";
 *
 * measureNamed("shared-resources-of.incubation-platform")?.id; // => "shared-resources-of"
 * measureNamed("shared-resources-of"); // => undefined
 * ```
 */
export function measureNamed(name: string): MeasureDefinition | undefined {
  return guarded(measureNamedTakes, definitionNamed, name);
}

/** What {@link measureNamed} takes. */
export const measureNamedTakes = /* @__PURE__ */ takes("measureNamed", () => ({
  name: z.string(),
}));

function definitionNamed(name: string): MeasureDefinition | undefined {
  return MEASURES.find(isNamed(name));
}

/** The measure of a name, to name it or to say its unit. */
export function namedBy(name: string): Definition | undefined {
  return NAMED.find(isNamed(name));
}

const isNamed =
  (name: string) =>
  ({ id, by }: Pick<Definition, "id" | "by">) =>
    by ? name.startsWith(`${id}.`) && name !== `${id}.` : name === id;
