import type { Label } from "../finding/index.js";
import { guarded, takes } from "../finding/index.js";
import { ownValue } from "../kernel/index.js";
import { type ClauseKind, madePlan, type Plan, RULE_IDS } from "../plan/index.js";
import { auditPlan } from "../targets/index.js";

/** A clause and everything in a plan that rests on it. */
export interface ClauseTrace {
  /** The clause's locator. */
  readonly clause: string;
  /** The force of its words. */
  readonly kind: ClauseKind;
  /** What it says, in short. */
  readonly gist: Label;
  /** Ids of the plan's standards, then its targets, in its order; then rules and measures of the engine, in that of `RULES`. */
  readonly rules: readonly string[];
  /** Ids of the aspects that a scorecard under the plan must have because of it, in the plan's order. */
  readonly dimensions: readonly string[];
  /** Ids of the readings that decide how it is read, in the plan's order. */
  readonly readings: readonly string[];
  /** Why nothing is computed from it. */
  readonly declaratory?: Label;
}

/**
 * What rests on each clause of a plan (条文追溯): one row a clause, in the plan's order.
 *
 * A rule stands in the row of every clause that a finding of it names: the plan's standards and targets by their own
 * `clauses`, the engine's rules and measures by the plan's `cites`, the rules on the plan's own numbers by what
 * {@link auditPlan} finds. In a plan that `definePlan` made, each row has a rule, a dimension or a reading, or
 * `declaratory` says why none.
 *
 * Work: that of `auditPlan`; otherwise linear in the plan.
 *
 * @param plan - the plan, under the readings chosen in it
 *
 * @example
 * ```ts
 * import { traceability } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const rows = traceability(taizhou);
 * const area = rows.find(({ clause }) => clause === "4.1.2");
 * area?.rules.slice(0, 2); // => ["floor-area", "record-area-disagrees"]
 * area?.readings; // => ["floor-area-force", "area-measured", "floor-area-binds", "virtual-tenancy"]
 * rows.filter(({ declaratory }) => declaratory).map(({ clause }) => clause); // => ["N.2", "0.1", "0.2"]
 * ```
 */
export function traceability(plan: Plan): ClauseTrace[] {
  return guarded(traceabilityTakes, tracesIn, plan);
}

/** What {@link traceability} takes. */
export const traceabilityTakes = /* @__PURE__ */ takes("traceability", () => ({
  plan: madePlan,
}));

function tracesIn(plan: Plan): ClauseTrace[] {
  const rules = byClause(rulesOf(plan));
  const dimensions = byClause(plan.dimensions ?? []);
  const readings = byClause(Object.entries(plan.readings).map(([id, { clauses }]) => ({ id, clauses })));
  return plan.clauses.map(({ id, kind, gist, declaratory }) => ({
    clause: id,
    kind,
    gist,
    rules: rules(id),
    dimensions: dimensions(id),
    readings: readings(id),
    ...(declaratory && { declaratory }),
  }));
}

interface Citing {
  readonly id: string;
  readonly clauses: readonly string[];
}

function byClause(items: readonly Citing[]): (clause: string) => readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const { id, clauses } of items) {
    for (const clause of clauses) found.set(clause, (found.get(clause) ?? new Set()).add(id));
  }
  return (clause) => [...(found.get(clause) ?? [])];
}

function rulesOf(plan: Plan): readonly Citing[] {
  const audits = auditPlan(plan);
  const engine = RULE_IDS.map((rule) => ({
    id: rule,
    clauses: [
      ...(ownValue(plan.cites, rule) ?? []),
      ...audits.filter((finding) => finding.rule === rule).flatMap(({ clauses }) => clauses),
    ],
  }));
  return [...plan.standards, ...plan.targets, ...engine];
}
