import * as z from "zod";
import { guarded, takes } from "../finding/index.js";
import { area } from "./area.js";
import type { AreaMeasure, ComplexMeasure, MeasureDefinition } from "./definition.js";
import { funding } from "./funding.js";
import { operation } from "./operation.js";
import { outcomes } from "./outcomes.js";
import { areaProblems, problems } from "./problems.js";
import { sharing } from "./sharing.js";
import { site } from "./site.js";

/** Every measure of a complex, with its formula. */
export const COMPLEX_MEASURES: readonly ComplexMeasure[] = /* @__PURE__ */ (() => [
  ...site,
  ...sharing,
  ...funding,
  ...operation,
  ...outcomes,
  ...problems,
])();

/** Every measure of an area, with its formula. */
export const AREA_MEASURES: readonly AreaMeasure[] = /* @__PURE__ */ (() => [...area, ...areaProblems])();

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
export const MEASURES: readonly MeasureDefinition[] = /* @__PURE__ */ (() =>
  [...COMPLEX_MEASURES, ...AREA_MEASURES].map(({ id, rule, of, label, definition, unit, inputs, by }) => ({
    id,
    rule,
    of,
    label,
    definition,
    unit,
    inputs,
    ...(by && { by }),
  })))();

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
export const measureNamedTakes = /* @__PURE__ */ (() =>
  takes("measureNamed", {
    name: z.string(),
  }))();

function definitionNamed(name: string): MeasureDefinition | undefined {
  return MEASURES.find(({ id, by }) => (by ? name.startsWith(`${id}.`) && name !== `${id}.` : name === id));
}
