import type { Finding } from "../finding/index.js";
import { judgeCondition } from "../measures/index.js";
import {
  BOUNDS,
  conditionsIn,
  kindsOf,
  limitsIn,
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
  /** Whether a complex owes it: not what is a principle or only encouraged, nor to be put forward, which others owe. */
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
  const all = plan.standards.map((standard) => prepared(plan, standard));
  return new Map(
    plan.tiers.map(({ id }) => [id, all.filter(({ standard: { tiers } }) => tiers?.includes(id) ?? true)]),
  );
});

function prepared(plan: Plan, standard: Standard): Prepared {
  const { clauses, ranked = false, tested, binds } = standard;
  const common = {
    standard,
    readings: readingsUsed(plan, restsOf(plan, standard)),
    owed: !ranked && kindsOf(plan.clauses, clauses).some((kind) => STRONG.includes(kind)),
    asks: tested === false ? ("none" as const) : binds === "recognised" ? binds : ("all" as const),
  };
  if (standard.test === "within") return { ...common, byTier: true, test: (tryout) => testWithin(standard, tryout) };
  const requires = requiredBy(plan, standard);
  const byTier = conditionsIn(requires, "").some(
    ({ condition: each }) => "value" in each && BOUNDS.some((bound) => typeof each[bound] === "object"),
  );
  return { ...common, byTier, test: (tryout) => judgeCondition(requires, tryout) };
}

/** The paths of the plan that a standard's finding rests on. */
export function restsOf(plan: Plan, standard: Standard): string[] {
  const requires = standard.test === "within" ? undefined : requiredBy(plan, standard);
  const asked = [requires, standard.when].flatMap((each) => (each ? conditionsIn(each, "") : []));
  const listings = asked.flatMap(({ condition }) => ("listed" in condition ? [condition.listed] : []));
  const counting = new Set(listings.flatMap(({ target }) => target ?? []));
  const targets = counting.size === 0 ? [] : plan.targets.filter(({ id }) => counting.has(id));
  const isPlaced = asked.some(({ condition }) => "choice" in condition && condition.choice === "locality");
  const { binds, ranked } = standard;
  return [
    `standards.${standard.id}`,
    ...targets.flatMap(pathsOf),
    ...(binds === "recognised" || listings.some(({ state }) => state === "now") ? ["practice.delistingEnds"] : []),
    ...(ranked ? ["practice.rankedWithin"] : []),
    ...asked.flatMap(({ condition }) => ("value" in condition ? limitsIn(condition.value) : [])),
    ...(ranked || isPlaced ? ["localities"] : []),
  ];
}
