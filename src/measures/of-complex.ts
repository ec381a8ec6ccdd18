import { addMonths, ownValue, type PlainDate, wholeDecimal, yearEnd } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import {
  type AnnualRecord,
  type Complex,
  type Facts,
  factsAsOf,
  factsUnderstood,
  type Members,
  type Portfolio,
} from "../registry/index.js";
import type { Ledger, Listed } from "./ledger.js";
import type { Figure, Worked } from "./worked.js";

/** A complex in a year, with everything that its measures read. */
export interface OfComplex {
  readonly plan: Plan;
  readonly portfolio: Portfolio;
  /** What records may name beside the plan's own words. */
  readonly members: Members | undefined;
  readonly complex: Complex;
  readonly year: number;
  /** The facts at the year's end. */
  readonly facts: Facts;
  readonly observed: AnnualRecord["observed"];
  /** The year compared with, and what was observed in it. */
  readonly base: { readonly year: number; readonly observed: AnnualRecord["observed"] };
  readonly grants: Listed<"grants">;
  readonly needs: Listed<"needs">;
  /** How many months what came in has to stay. */
  readonly stayMonths: number | undefined;
  /** The greatest overlap with another complex. */
  readonly overlap: () => Worked;
}

/** A complex in a year, from the portfolio sorted by complex. */
export function ofComplex(
  { plan, portfolio, records, grants, needs }: Ledger,
  complex: Complex,
  record: Pick<AnnualRecord, "observed" | "platform">,
  { year, baseYear, stayMonths }: { readonly year: number; readonly baseYear: number; readonly stayMonths?: number },
  overlap: () => Worked,
): OfComplex {
  const before = records(complex.id, baseYear).find(({ platform }) => platform === record.platform);
  return {
    plan,
    portfolio,
    members: portfolio.members,
    complex,
    year,
    facts: factsUnderstood(plan, factsAsOf(complex, yearEnd(year)), portfolio.members),
    observed: record.observed,
    base: { year: baseYear, observed: before?.observed ?? {} },
    grants: grants(complex.id),
    needs: needs(complex.id),
    stayMonths,
    overlap,
  };
}

/** A figure observed in the year; the path is within the annual record. */
export function observed({ observed }: Pick<OfComplex, "observed">, key: string): Figure {
  const found = ownValue(observed, key);
  return typeof found === "string" ? { value: found } : { missing: [`observed.${key}`] };
}

/** A figure observed in the base year; the path is within that year's record, which `base.` stands for. */
export function observedBefore({ base }: Pick<OfComplex, "base">, key: string): Figure {
  const found = observed(base, key);
  return "missing" in found ? { missing: found.missing.map((path) => `base.${path}`) } : found;
}

/** The day so many months before another; a month too short ends on its last day. */
export function monthsBefore(day: PlainDate, months: number): PlainDate {
  return addMonths(day, -months);
}

/** A recorded count as a figure. */
export function counted(count: number | undefined, path: string): Figure {
  return count === undefined ? { missing: [path] } : { value: wholeDecimal(count) };
}
