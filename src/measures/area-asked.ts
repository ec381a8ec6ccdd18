import { compareDecimals, type DecimalString, ownValue, yearEnd } from "../kernel/index.js";
import { type Condition, type Plan, perPlan, requiredBy, type Standard, unitOf } from "../plan/index.js";
import { askedOn, judgeCondition } from "./asking/index.js";
import type { OfComplex } from "./of-complex.js";

/** What a standard asks of an area at the least. */
interface Asking {
  readonly standard: Standard;
  readonly fact: string;
  readonly least: DecimalString | { readonly [tier: string]: DecimalString };
}

/** What the standards of a plan ask of areas at the least: alone, or as one of several things that all have to be so. */
const areasAsked = /* @__PURE__ */ perPlan((plan): readonly Asking[] =>
  plan.standards.flatMap((standard) => {
    if (standard.test === "within" || standard.tested === false) return [];
    return demandsIn(requiredBy(plan, standard)).flatMap((part): Asking[] => {
      if (!("value" in part) || typeof part.value !== "object" || !("fact" in part.value)) return [];
      const [{ fact }, least] = [part.value, part.atLeast ?? part.above];
      const unit = unitOf(part.value, plan.facts ?? [], { observed: noUnit, measured: noUnit });
      return least !== undefined && unit === "m²" ? [{ standard, fact, least }] : [];
    });
  }),
);

const noUnit = () => undefined;

/** What all has to hold for a condition to hold. */
function demandsIn(condition: Condition): readonly Condition[] {
  return "all" in condition ? condition.all.flatMap(demandsIn) : [condition];
}

/** The area that the standards for a complex and a tier ask for, the greatest of those that decide before what only advises. */
export interface AreaAsked {
  readonly fact: string;
  readonly required: DecimalString;
}

/** The area asked of a complex at a tier; none where no standard for it asks for one, and what is missing where that is open. */
export function areaAsked(
  at: OfComplex,
  tier: string,
): AreaAsked | { readonly missing: readonly string[] } | undefined {
  const { plan, portfolio, complex, year } = at;
  const missing: string[] = [];
  const asked = { ...askedOn({ plan, portfolio, asOf: yearEnd(year) }, complex), tier };
  const found = areasAsked(plan).flatMap(({ standard: { when, tiers, effect }, fact, least }) => {
    const required = typeof least === "object" ? ownValue(least, tier) : least;
    if (required === undefined || tiers?.includes(tier) === false) return [];
    const judged = when && judgeCondition(when, asked);
    if (judged?.verdict === "unknown") missing.push(...judged.missing);
    return judged && judged.verdict !== "met" ? [] : [{ fact, required, decides: effect === "decides" }];
  });
  if (missing.length > 0) return { missing: [...new Set(missing)] };
  const [first] = found.sort(
    (a, b) => Number(b.decides) - Number(a.decides) || compareDecimals(b.required, a.required),
  );
  return first;
}

/** The paths of a plan that the area asked of anybody rests on. */
export function areaRests(plan: Plan): string[] {
  const ids = [...new Set(areasAsked(plan).map(({ standard }) => standard.id))];
  const keys = ["fact", "value", "requires", "when", "tiers"];
  return ids.length === 0
    ? []
    : [...ids.flatMap((id) => keys.map((key) => `standards.${id}.${key}`)), "practice.delistingEnds"];
}
