import type { Fraction } from "../kernel/index.js";
import type { AnnualRecord } from "../registry/index.js";
import { nodesOf } from "./check-scorecard.js";
import { observe } from "./observe.js";
import type { Indicator, Scorecard } from "./scorecard.js";
import { type CohortValues, cohortValues, type PreparedCohort, preparedCohort, readCohort } from "./scoring-cohort.js";

/** The values of a cohort by indicator, as a sheet holds them. */
export type FrozenCohort = { readonly [indicator: string]: CohortValues };

/** For each indicator scored against a cohort the values of the records, as far as there are any. */
export function cohortsIn(
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  previousOf: (record: AnnualRecord) => AnnualRecord | undefined = () => undefined,
): ReadonlyMap<string, PreparedCohort> {
  const values = relativeOf(scorecard).map(({ id, source }) => {
    const known = records.flatMap((record): Fraction[] => {
      const observed = observe(source, record, previousOf(record));
      return observed.kind === "value" ? [observed.value] : [];
    });
    return [id, known] as const;
  });
  return new Map(values.filter(([, known]) => known.length > 0).map(([id, known]) => [id, preparedCohort(known)]));
}

function relativeOf({ root }: Scorecard): Indicator[] {
  return nodesOf(root).flatMap(({ node }) => ("children" in node || node.scoring.kind !== "cohort" ? [] : [node]));
}

/** The cohorts as a sheet holds them. */
export function frozenCohort(cohorts: ReadonlyMap<string, PreparedCohort>): FrozenCohort {
  return Object.fromEntries([...cohorts].map(([id, cohort]) => [id, cohortValues(cohort)]));
}

/** Reads the cohorts that a sheet holds. */
export function readFrozenCohort(frozen: FrozenCohort): ReadonlyMap<string, PreparedCohort> {
  return new Map(Object.entries(frozen).map(([id, cohort]) => [id, readCohort(cohort)]));
}
