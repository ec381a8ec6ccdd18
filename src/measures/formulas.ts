import { area } from "./area.js";
import type { Definition, Formulas, Measure } from "./definition.js";
import { AREA_DEFINITIONS, COMPLEX_DEFINITIONS } from "./definitions/index.js";
import { funding } from "./funding.js";
import type { OfArea } from "./of-area.js";
import type { OfComplex } from "./of-complex.js";
import { operation } from "./operation.js";
import { outcomes } from "./outcomes.js";
import { areaProblems, problems } from "./problems.js";
import { sharing } from "./sharing.js";
import { site } from "./site.js";

/** Every measure of a complex, with its formula. */
export const COMPLEX_MEASURES: readonly Measure<OfComplex>[] = /* @__PURE__ */ (() =>
  withFormulas(COMPLEX_DEFINITIONS, { ...site, ...sharing, ...funding, ...operation, ...outcomes, ...problems }))();

/** Every measure of an area, with its formula. */
export const AREA_MEASURES: readonly Measure<OfArea>[] = /* @__PURE__ */ (() =>
  withFormulas(AREA_DEFINITIONS, { ...area, ...areaProblems }))();

function withFormulas<const Each extends Definition, At>(
  definitions: readonly Each[],
  formulas: Formulas<readonly Each[], At>,
): Measure<At>[] {
  return definitions.map((definition) => ({ ...definition, ...formulas[definition.id as Each["id"]] }));
}
