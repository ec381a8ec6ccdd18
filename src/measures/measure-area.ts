import { guarded, PolicyError, readBy, takes } from "../finding/index.js";
import { idSchema, objectOf, yearSchema } from "../kernel/index.js";
import { madePlan, type Plan, perPlan, unknownName } from "../plan/index.js";
import { Portfolio } from "../registry/index.js";
import type { Measure } from "./definition.js";
import { AREA_MEASURES } from "./formulas.js";
import { measuredBy, prepared } from "./measured.js";
import type { NamedMeasure } from "./named-measure.js";
import { areasIn, type OfArea } from "./of-area.js";
import type { Supplier } from "./supply.js";
import { notRecorded, type Worked } from "./worked.js";

/**
 * The measures of a whole area, or of one locality in it, at the end of a year: what its complexes cover together, how
 * much they duplicate, how varied they are, what is surveyed and how problems are answered.
 *
 * Counted are the complexes that hold a tier at the year's end; a place stands for all below it, and one that another has
 * taken over is counted there.
 * Paths under `missing` are within the portfolio. Values are as {@link measure} gives them.
 *
 * Work: linear in the records.
 *
 * @param options - `year`, and where wanted `locality`, an id of the plan's
 * @throws {@link PolicyError} for a year that is no integer from 1 to 9999, a locality that the plan does not have,
 * or records that the schema refuses
 *
 * @see 1.1
 * @see 2.1
 * @see 3.3
 * @see 4.3.2a
 * @example
 * ```ts
 * import { measureArea, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const listed = [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }];
 * const portfolio = Portfolio.parse({ complexes: [
 *   { id: "pumps", name: "泵业综合体", locality: "wenling", milestones: listed, operatingModel: "council" },
 *   { id: "moulds", name: "模具综合体", locality: "huangyan", milestones: listed, operatingModel: "joint-stock" },
 * ] });
 * measureArea(taizhou, portfolio, { year: 2020 })["mode-diversity"]?.value; // => "0.5"
 * measureArea(taizhou, portfolio, { year: 2020, locality: "wenling" })["mode-diversity"]?.value; // => "0"
 * ```
 */
export function measureArea<L extends string>(
  plan: Plan<string, L>,
  portfolio: Portfolio,
  options: { readonly year: number; readonly locality?: NoInfer<L> },
): { readonly [id: string]: NamedMeasure } {
  return guarded(measureAreaTakes, areaMeasured, plan, portfolio, options);
}

/** What {@link measureArea} takes. */
export const measureAreaTakes = /* @__PURE__ */ takes("measureArea", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  options: objectOf({ year: yearSchema, locality: idSchema.exactOptional() }),
}));

function areaMeasured<L extends string>(
  plan: Plan<string, L>,
  portfolio: Portfolio,
  { year, locality }: { readonly year: number; readonly locality?: NoInfer<L> },
): { readonly [id: string]: NamedMeasure } {
  const localities: readonly string[] = plan.localities.map(({ id }) => id);
  if (locality !== undefined && !localities.includes(locality)) {
    const what = { zh: "计划中没有这个地方", en: "the plan has no such locality" };
    throw new PolicyError(what, [unknownName("locality", locality, localities, plan.localities)]);
  }
  return areaMeasures(plan, portfolio, year)(locality);
}

const preparedFor = /* @__PURE__ */ perPlan((plan) => prepared(plan, AREA_MEASURES));
const preparedForAlike = /* @__PURE__ */ perPlan((plan) => prepared(plan, AREA_MEASURES.map(whoeverIs)));

/** The measures of the whole area of a portfolio in a year, and of each locality of it. */
export function areaMeasures(plan: Plan, portfolio: Portfolio, year: number) {
  const areas = areasIn(plan, portfolio, year);
  return (locality?: string): AreaMeasures => {
    const at = areas(locality);
    const kinds = [...new Set([...plan.resourceKinds.map(({ id }) => id), ...(at.survey?.keys() ?? [])])];
    const area = locality === undefined ? ["area", plan.id] : ["locality", locality];
    const measures = at.suppliers.some(({ perhapsNone }) => perhapsNone.length > 0) ? preparedForAlike : preparedFor;
    return measuredBy(measures(plan), kinds, [...area, undefined, year], at);
  };
}

/** The measures of an area by id. */
export interface AreaMeasures {
  readonly [id: string]: NamedMeasure;
}

/** More that may be none are not told apart. */
const MOST_TOLD_APART = 6;

/** A measure whose value is known where it is the same whichever of the complexes that read alike there are. */
function whoeverIs(measure: Measure<OfArea>): Measure<OfArea> {
  const compute = (at: OfArea, kind: string): Worked => {
    const worked = measure.compute(at, kind);
    const alike = at.suppliers.filter(({ perhapsNone }) => perhapsNone.length > 0);
    const isSame = (gone: ReadonlySet<Supplier>) => {
      const { value, reason } = measure.compute(
        { ...at, suppliers: at.suppliers.filter((each) => !gone.has(each)) },
        kind,
      );
      return value === worked.value && reason === worked.reason;
    };
    if (alike.length <= MOST_TOLD_APART && subsetsOf(alike).every(isSame)) return worked;
    return notRecorded([...worked.missing, ...alike.flatMap(({ perhapsNone }) => perhapsNone)], worked.inputs);
  };
  return { ...measure, compute };
}

function subsetsOf<T>(all: readonly T[]): ReadonlySet<T>[] {
  return all.reduce((subsets, one) => subsets.flatMap((each) => [each, new Set([...each, one])]), [new Set<T>()]);
}
