import { guarded, readBy, takes } from "../finding/index.js";
import { dateSchema, grouped, objectOf, type PlainDate } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan, Scope } from "../plan/index.js";
import { type Complex, hasEndedBy, type PipelineEntry, Portfolio, type RowOnce, rowsOnce } from "../registry/index.js";
import type { TargetProgress, WithTargets } from "./progress.js";
import { progressOf, stampedOn } from "./progress-of.js";

/**
 * How every target will have ended, each at its own year's end or date, if what the portfolio's `pipeline` expects
 * after a day comes on time and nothing else happens.
 *
 * What is recorded for later days is left aside: the projection knows what was known at the close of `asOf`. An
 * expected listing whose day has passed without a record of it is not counted, but named under `slipped`.
 *
 * Work: linear in the complexes and the pipeline, for each target.
 *
 * @param options - `asOf`: the last day of what is recorded; expectations start the day after; `scope`: as for
 * `trackTargets`
 * @throws {@link PolicyError} for a date that does not exist, a place that the plan does not have, or records that the schema refuses
 *
 * @see 2.4
 * @see 2.6
 * @see 2.7
 * @example
 * ```ts
 * import { Portfolio, projectTargets } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({
 *   complexes: [],
 *   pipeline: [{ id: "valves", locality: "yuhuan", kind: "cultivated", tier: "county", on: "2020-06-30" }],
 * });
 * const { rows } = projectTargets(taizhou, portfolio, { asOf: "2019-12-31" });
 * rows.find((row) => row.locality === "yuhuan" && row.year === 2020)?.status; // => "met"
 * ```
 */
export function projectTargets<G extends string>(
  plan: WithTargets<G>,
  portfolio: Portfolio,
  options: { readonly asOf: PlainDate; readonly scope?: Scope },
): TargetProgress<G> {
  return guarded(projectTargetsTakes, targetsExpected, plan, portfolio, options);
}

/** What {@link projectTargets} takes. */
export const projectTargetsTakes = /* @__PURE__ */ takes("projectTargets", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  options: objectOf({ asOf: dateSchema, scope: Scope.exactOptional() }),
}));

function targetsExpected<G extends string>(
  plan: WithTargets<G>,
  portfolio: Portfolio,
  { asOf, scope }: { readonly asOf: PlainDate; readonly scope?: Scope },
): TargetProgress<G> {
  const { complexes, pipeline = [] } = portfolio;
  const known = complexes.map((complex) => ({
    ...complex,
    milestones: complex.milestones.filter(({ on }) => on <= asOf),
  }));
  const recorded = grouped(known, ({ id }) => id);
  const expected = rowsOnce(pipeline).filter(({ row }) => row.on > asOf);
  return {
    type: "target-progress",
    ...stampedOn(plan, asOf),
    ...progressOf(plan, { ...portfolio, complexes: withExpected(known, expected) }, END_OF_TIME, "projected", scope),
    slipped: pipeline
      .filter((entry) => entry.on <= asOf && !happened(plan, recorded.get(entry.complex ?? entry.id) ?? [], entry))
      .map(({ id }) => id),
  };
}

/** Later than every target's date, so that each is seen at its own end. */
export const END_OF_TIME = "9999-12-31";

function withExpected(complexes: readonly Complex[], expected: readonly RowOnce<PipelineEntry>[]): Complex[] {
  const byId = new Map(complexes.map((complex) => [complex.id, complex]));
  // Of two that say different things of one, each is a complex that may be none.
  const perhaps: Complex[] = [];
  for (const { row, twins } of expected) {
    const { id, complex, locality, parentLocality, kind, tier, on, list } = row;
    const known = byId.get(complex ?? id) ?? {
      id: complex ?? id,
      name: id,
      locality,
      ...(parentLocality !== undefined && { parentLocality }),
      milestones: [],
    };
    const milestone = { kind, tier, on, ...(list !== undefined && { list }) };
    const listed = { ...known, milestones: [...known.milestones, milestone] };
    if (twins.length === 0) byId.set(known.id, listed);
    else perhaps.push(listed);
  }
  return [...byId.values(), ...perhaps];
}

/** Whether the listing is on record, and no delisting ended it before the day it was expected. */
function happened(plan: Plan, complexes: readonly Complex[], { kind, tier, list, on }: PipelineEntry): boolean {
  return complexes.some((known) =>
    known.milestones.some(
      (milestone) =>
        milestone.kind === kind &&
        milestone.tier === tier &&
        (list === undefined || milestone.list === list) &&
        !hasEndedBy(plan, known, milestone, on),
    ),
  );
}
