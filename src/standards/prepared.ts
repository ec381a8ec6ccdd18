import { type Finding, requireDate } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import {
  type Condition,
  conditionsIn,
  type Plan,
  perPlan,
  readingsUsed,
  requiredBy,
  requireTier,
  type Standard,
} from "../plan/index.js";

/** A standard with what can be known of it before any record is seen. */
export interface Prepared {
  readonly standard: Standard;
  /** What it requires, where that is a condition. */
  readonly requires: Condition | undefined;
  readonly readings: Finding["readings"];
  /** Whether the words only encourage, so that nothing is ever unmet. */
  readonly encouraged: boolean;
  /** Whom it asks: everybody, who is recognised at the tier, or nobody, because it is only shown. */
  readonly asks: "all" | "recognised" | "none";
  readonly waivable: boolean;
  /** Whether those who meet it are ranked against each other. */
  readonly ranked: boolean;
}

/** The standards of a tier in the plan's order: all, and those that decide. */
export interface TierStandards {
  readonly all: readonly Prepared[];
  readonly deciding: readonly Prepared[];
}

/** The standards that a complex is put to; a tier or a date that is none is refused. */
export function standardsFor(plan: Plan, tier: string, asOf: PlainDate): TierStandards {
  const standards = standardsOf(plan).get(tier);
  if (standards === undefined) requireTier(plan, tier);
  requireDate("asOf", asOf);
  return standards ?? { all: [], deciding: [] };
}

const standardsOf = perPlan((plan): ReadonlyMap<string, TierStandards> => {
  const common = plan.standards.map((standard) => commonTo(plan, standard));
  return new Map(
    plan.tiers.map(({ id: tier }) => {
      const all = common.filter(({ standard: { tiers } }) => tiers === undefined || tiers.includes(tier));
      const deciding = all.filter(({ standard }) => standard.effect === "decides");
      return [tier, { all, deciding }];
    }),
  );
});

function commonTo(plan: Plan, standard: Standard): Prepared {
  const { clauses } = standard;
  const requires = requiredBy(plan, standard);
  const kinds = plan.clauses.filter((clause) => clauses.includes(clause.id)).map(({ kind }) => kind);
  return {
    standard,
    requires,
    readings: readingsUsed(plan, pathsOf(standard, requires)),
    encouraged: kinds.every((kind) => kind === "encouraged" || kind === "background"),
    asks: standard.tested === false ? "none" : standard.binds === "recognised" ? "recognised" : "all",
    waivable: standard.waivable === true,
    ranked: standard.ranked === true,
  };
}

/** The places of the plan that a standard's finding rests on. */
function pathsOf(standard: Standard, requires: Condition | undefined): string[] {
  const asked = [requires, standard.when].flatMap((each) => (each ? conditionsIn(each, "") : []));
  const history =
    standard.binds === "recognised" ||
    asked.some(({ condition }) => "listed" in condition && condition.listed.state === "now");
  return [
    `standards.${standard.id}`,
    ...(history ? ["practice.delistingEnds"] : []),
    ...(standard.ranked ? ["practice.rankedWithin"] : []),
  ];
}
