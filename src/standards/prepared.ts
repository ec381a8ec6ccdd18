import { type Finding, requireDate } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import { type Plan, pathsOf, perPlan, readingsUsed, requireTier, STRONG, type Standard } from "../plan/index.js";
import { type Complex, type Facts, factsOn, factsUnderstood, type Members } from "../registry/index.js";

/**
 * A standard with what can be known of it before any record is seen.
 *
 * What every finding takes over stands here once more: standards of different tests are objects of different shapes,
 * and to read the same key of them all is slow.
 */
export interface Prepared extends Pick<Standard, "id" | "clauses" | "effect" | "test"> {
  readonly standard: Standard;
  readonly readings: Finding["readings"];
  /**
   * Whether a complex owes it, so that it can be unmet: not what is a principle or only encouraged, nor who may be put
   * forward, which is a duty of others.
   */
  readonly owed: boolean;
  /** Whom it asks: everybody, who is recognised at the tier, or nobody, because it is only shown. */
  readonly asks: "all" | "recognised" | "none";
  readonly waivable: boolean;
  /** Whether those who meet it are ranked against each other. */
  readonly ranked: boolean;
}

/** The standards of a tier: all in the plan's order, and those that decide, the cheapest test first. */
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

/** The facts of a complex on a day, as far as they are understood; a record without changes need not be copied. */
export function factsAt(plan: Plan, complex: Complex, asOf: PlainDate, members: Members | undefined): Facts {
  return factsUnderstood(plan, complex.changes === undefined ? complex : factsOn(complex, asOf), members);
}

const standardsOf = perPlan((plan): ReadonlyMap<string, TierStandards> => {
  const common = plan.standards.map((standard) => commonTo(plan, standard));
  return new Map(
    plan.tiers.map(({ id: tier }) => {
      const all = common.filter(({ standard: { tiers } }) => tiers === undefined || tiers.includes(tier));
      const deciding = all
        .filter(({ effect }) => effect === "decides")
        .sort((a, b) => BY_COST.indexOf(a.test) - BY_COST.indexOf(b.test));
      return [tier, { all, deciding }];
    }),
  );
});

/** The tests in the order of what they cost. */
const BY_COST: readonly Standard["test"][] = ["one-of", "at-least", "at-most", "listed", "within", "covers"];

function commonTo(plan: Plan, standard: Standard): Prepared {
  const { id, clauses, effect, test } = standard;
  const ranked = standard.test === "listed" && standard.ranked === true;
  const kinds = plan.clauses.filter((clause) => clauses.includes(clause.id)).map(({ kind }) => kind);
  return {
    id,
    clauses,
    effect,
    test,
    standard,
    readings: readingsUsed(plan, restsOf(plan, standard)),
    owed: !ranked && kinds.some((kind) => STRONG.includes(kind)),
    asks: standard.tested === false ? "none" : standard.binds === "recognised" ? "recognised" : "all",
    waivable: standard.waivable === true,
    ranked,
  };
}

/** The paths of the plan that a standard's finding rests on. */
export function restsOf(plan: Plan, standard: Standard): string[] {
  const history = standard.binds === "recognised" || (standard.test === "listed" && standard.state === "now");
  const target = standard.test === "listed" ? plan.targets.find(({ id }) => id === standard.target) : undefined;
  return [
    `standards.${standard.id}`,
    ...(target ? pathsOf(target) : []),
    ...(history ? ["practice.delistingEnds"] : []),
    ...(standard.test === "listed" && standard.ranked ? ["practice.rankedWithin", "localities"] : []),
  ];
}
