import * as z from "zod";
import {
  compareFractions,
  type ExactText,
  type Fraction,
  listOf,
  mapOf,
  objectOf,
  refusal,
} from "../../kernel/index.js";
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
import { type OpenCohort, type OpenMember, openCohort } from "./kinds/open-cohort.js";
import { type Observed, observe } from "./observe.js";

/** The values of a cohort by indicator, as a sheet holds them. */
export type FrozenCohort = { readonly [indicator: string]: CohortValues };

/** Schema of {@link FrozenCohort}: exact values as a sheet writes them, decimals and fractions. */
export const frozenCohortSchema = /* @__PURE__ */ (() => {
  const accepted = {
    en: "a decimal or a fraction, as in the `cohort` of a sheet",
    zh: "小数或分数，如分数单的 cohort 所写",
  };
  const exact = z
    .string()
    .max(1000)
    .regex(/^-?\d+(?:\.\d+|\/[1-9]\d*)?$/u, { error: refusal({ ...accepted, example: '"20/3"' }) });
  return mapOf(objectOf({ values: listOf(exact as unknown as z.ZodType<ExactText>) }));
})();

/** The cohorts of a year, ready to score against, and as a sheet holds them. */
export interface Cohorts {
  readonly prepared: ReadonlyMap<string, PreparedCohort>;
  /** Of those in which a value is not recorded, how they may turn out. */
  readonly open: ReadonlyMap<string, OpenCohort>;
  readonly frozen: FrozenCohort;
}

/**
 * For each indicator scored against a cohort the values of the records, as far as there are any.
 *
 * @param others - `besides`: how many may come to be compared with besides those whose records are there; of part of an
 * area, any; `alike`: the complexes that may be none, since they read alike with others
 */
export function cohortsIn(
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  askedOf: (record: AnnualRecord) => Asked,
  { besides, alike }: { readonly besides: number | "any"; readonly alike: Pick<ReadonlySet<string>, "has"> },
): Cohorts {
  const prepared = new Map<string, PreparedCohort>();
  const open = new Map<string, OpenCohort>();
  for (const [{ id, source }, scoring] of relativeOf(scorecard)) {
    const observed = records.map((record) => observe(source, askedOf(record)));
    const valued = records.flatMap(({ complex }, at): Valued[] => {
      const each = observed[at];
      return each?.kind === "value" ? [{ value: each.value, isPerhapsNone: alike.has(complex) }] : [];
    });
    const known = valued.map(({ value }) => value);
    if (known.length === 0) continue;
    prepared.set(id, preparedCohort(scoring, known));
    const apart = besides === "any" ? [] : knownAs(valued);
    if (apart.length === 0) {
      open.set(id, "any");
      continue;
    }
    // One who may be none of the cohort may be anywhere in it: its absence lies between the ends.
    const members = [...observed.flatMap(memberOf), ...Array<OpenMember>(besides === "any" ? 0 : besides).fill({})];
    if (members.length > 0 || apart.length > 1)
      open.set(
        id,
        apart.flatMap((values) => openCohort(scoring, values, members)),
      );
  }
  return {
    prepared,
    open,
    frozen: Object.fromEntries([...prepared].map(([id, cohort]) => [id, cohortValues(cohort)])),
  };
}

interface Valued {
  readonly value: Fraction;
  readonly isPerhapsNone: boolean;
}

/** More that may be none are not told apart. */
const MOST_TOLD_APART = 20;

/**
 * The known values of a cohort as they may turn out: without the least of those that may be none, and without the greatest of
 * them, up to all; what a value earns is the least or the most in one of these. Of too many that may be none, not said.
 */
function knownAs(valued: readonly Valued[]): Fraction[][] {
  const sure = valued.flatMap(({ value, isPerhapsNone }) => (isPerhapsNone ? [] : [value]));
  const maybe = valued.flatMap(({ value, isPerhapsNone }) => (isPerhapsNone ? [value] : [])).sort(compareFractions);
  if (maybe.length > MOST_TOLD_APART) return [];
  const ways = maybe.flatMap((_, off) => [maybe.slice(off + 1), maybe.slice(0, off)]);
  return [maybe, ...ways].map((rest) => [...sure, ...rest]);
}

/** A record's part in a cohort where its value is open; one that may come to have none may be anywhere. */
function memberOf(observed: Observed): OpenMember[] {
  if (observed.kind === "value" || observed.kind === "no-value") return [];
  if (observed.kind !== "none" || !observed.value || observed.value.none !== undefined) return [{}];
  const { low, high } = observed.value;
  return [{ ...(low && { low }), ...(high && { high }) }];
}

/** Whether any indicator is scored against a cohort. */
export function isRelative(scorecard: Scorecard): boolean {
  return relativeOf(scorecard).length > 0;
}

function relativeOf({ root }: Scorecard): [Indicator, Cohort][] {
  return nodesOf(root).flatMap(({ node }): [Indicator, Cohort][] =>
    "children" in node || node.scoring.kind !== "cohort" ? [] : [[node, node.scoring]],
  );
}

/** Reads the cohorts that a sheet holds. */
export function readFrozenCohort(frozen: FrozenCohort): Cohorts {
  const prepared = new Map(Object.entries(frozen).map(([id, cohort]) => [id, readCohort(cohort)]));
  return { prepared, open: new Map(), frozen };
}
