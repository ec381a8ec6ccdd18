import type { Finding } from "../finding/index.js";
import { judgeCondition } from "../measures/index.js";
import {
  BOUNDS,
  type Condition,
  conditionsIn,
  kindsOf,
  type Plan,
  pathsOf,
  perPlan,
  readingsUsed,
  requiredBy,
  requireTier,
  STRONG,
  type Standard,
} from "../plan/index.js";
import type { Tested, Tryout } from "./tried.js";
import { testWithin } from "./within.js";

/** A standard with what can be known of it before any record is seen. */
export interface Prepared {
  readonly standard: Standard;
  /** Puts a complex to what it requires. */
  readonly test: (tryout: Tryout) => Tested;
  /** Whether it may say another thing for another tier. */
  readonly byTier: boolean;
  readonly readings: Finding["readings"];
  /**
   * Whether a complex owes it, so that it can be unmet: not what is a principle or only encouraged, nor who may be put
   * forward, which is a duty of others.
   */
  readonly owed: boolean;
  /** Whom it asks: everybody, who is recognised at the tier, or nobody, because it is only shown. */
  readonly asks: "all" | "recognised" | "none";
}

/** The standards that a complex is put to; a tier that is none is refused. */
export function standardsFor(plan: Plan, tier: string): readonly Prepared[] {
  const standards = standardsOf(plan).get(tier);
  if (standards === undefined) requireTier(plan, tier);
  return standards ?? [];
}

const standardsOf = /* @__PURE__ */ perPlan((plan): ReadonlyMap<string, readonly Prepared[]> => {
  const common = plan.standards.map((standard) => commonTo(plan, standard));
  return new Map(
    plan.tiers.map(({ id }) => [id, common.filter(({ standard: { tiers } }) => tiers?.includes(id) ?? true)]),
  );
});

function commonTo(plan: Plan, standard: Standard): Prepared {
  const { clauses, ranked = false } = standard;
  return {
    standard,
    test: testOf(plan, standard),
    byTier: standard.test === "within" || asksByTier(requiredBy(plan, standard)),
    readings: readingsUsed(plan, restsOf(plan, standard)),
    owed: !ranked && kindsOf(plan.clauses, clauses).some((kind) => STRONG.includes(kind)),
    asks: standard.tested === false ? "none" : standard.binds === "recognised" ? "recognised" : "all",
  };
}

function testOf(plan: Plan, standard: Standard): Prepared["test"] {
  if (standard.test === "within") return (tryout) => testWithin(standard, tryout);
  const requires = requiredBy(plan, standard);
  return (tryout) => judgeCondition(requires, tryout);
}

/** Whether any figure that a condition asks for is one by tier. */
function asksByTier(condition: Condition): boolean {
  return conditionsIn(condition, "").some(
    ({ condition: each }) => "value" in each && BOUNDS.some((bound) => typeof each[bound] === "object"),
  );
}

/** The paths of the plan that a standard's finding rests on. */
export function restsOf(plan: Plan, standard: Standard): string[] {
  const requires = standard.test === "within" ? undefined : requiredBy(plan, standard);
  const asked = [requires, standard.when].flatMap((each) => (each ? conditionsIn(each, "") : []));
  const listings = asked.flatMap(({ condition }) => ("listed" in condition ? [condition.listed] : []));
  const history = standard.binds === "recognised" || listings.some(({ state }) => state === "now");
  const counting = new Set(listings.flatMap(({ target }) => target ?? []));
  const targets = counting.size === 0 ? [] : plan.targets.filter(({ id }) => counting.has(id));
  const placed =
    standard.ranked || asked.some(({ condition }) => "choice" in condition && condition.choice === "locality");
  return [
    `standards.${standard.id}`,
    ...targets.flatMap(pathsOf),
    ...(history ? ["practice.delistingEnds"] : []),
    ...(standard.ranked ? ["practice.rankedWithin"] : []),
    ...(placed ? ["localities"] : []),
  ];
}
