import type { Fraction } from "../../kernel/index.js";
import type { Asked } from "../../measures/index.js";
import type { AnnualRecord } from "../../registry/index.js";
import { nodesOf } from "../scorecard/check.js";
import type { Indicator, Scorecard } from "../scorecard/scorecard.js";
import {
  type Cohort,
  type CohortValues,
  cohortValues,
  type PreparedCohort,
  preparedCohort,
  readCohort,
} from "./kinds/cohort.js";
import { observe } from "./observe.js";

/** The values of a cohort by indicator, as a sheet holds them. */
export type FrozenCohort = { readonly [indicator: string]: CohortValues };

/** The cohorts of a year, ready to score against, and as a sheet holds them. */
export interface Cohorts {
  readonly prepared: ReadonlyMap<string, PreparedCohort>;
  readonly frozen: FrozenCohort;
}

/** For each indicator scored against a cohort the values of the records, as far as there are any. */
export function cohortsIn(
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  askedOf: (record: AnnualRecord) => Asked,
): Cohorts {
  const prepared = relativeOf(scorecard).flatMap(([{ id, source }, scoring]) => {
    const known = records.flatMap((record): Fraction[] => {
      const observed = observe(source, askedOf(record));
      return observed.kind === "value" ? [observed.value] : [];
    });
    return known.length > 0 ? [[id, preparedCohort(scoring, known)] as const] : [];
  });
  return {
    prepared: new Map(prepared),
    frozen: Object.fromEntries(prepared.map(([id, cohort]) => [id, cohortValues(cohort)])),
  };
}

function relativeOf({ root }: Scorecard): [Indicator, Cohort][] {
  return nodesOf(root).flatMap(({ node }): [Indicator, Cohort][] =>
    "children" in node || node.scoring.kind !== "cohort" ? [] : [[node, node.scoring]],
  );
}

/** Reads the cohorts that a sheet holds. */
export function readFrozenCohort(frozen: FrozenCohort): Cohorts {
  return { prepared: new Map(Object.entries(frozen).map(([id, cohort]) => [id, readCohort(cohort)])), frozen };
}
