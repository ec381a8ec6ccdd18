import { grouped, yearEnd } from "../kernel/index.js";
import { type Plan, placesCounting } from "../plan/index.js";
import { type AnnualRecord, isComplete, type Members, type Need, type Portfolio } from "../registry/index.js";
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
  readonly needs: readonly Need[] | undefined;
  /** Which lists are said to hold all there is. */
  readonly isWhole: { readonly needs: boolean; readonly surveys: boolean };
  /** The rows of the latest surveys, by kind of resource. */
  readonly survey: ReadonlyMap<string, readonly SurveyRow[]> | undefined;
}

/** The whole area of a portfolio, or one locality of it with all below it, in a year. */
export function ofArea(plan: Plan, portfolio: Portfolio, year: number, locality?: string): OfArea {
  const end = yearEnd(year);
  const ofYear = portfolio.records?.filter((record) => record.year === year && record.platform === undefined) ?? [];
  const records = grouped(ofYear, ({ complex }) => complex);
  const isHere = (name: string | undefined) =>
    locality === undefined || (name !== undefined && placesCounting(plan, { locality: name }, end).includes(locality));
  return {
    plan,
    members: portfolio.members,
    year,
    suppliers: suppliersOn(plan, portfolio, end, locality),
    observedOf: (complex) => records.get(complex)?.[0].observed ?? {},
    needs: portfolio.needs?.filter((need) => isHere(need.locality)),
    isWhole: { needs: isComplete(portfolio, "needs"), surveys: isComplete(portfolio, "surveys") },
    survey:
      portfolio.surveys &&
      grouped(
        surveyRows(portfolio.surveys, end).filter((row) => isHere(row.locality)),
        ({ kind }) => kind,
      ),
  };
}
