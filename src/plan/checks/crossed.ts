import { type Fault, faultAt } from "../../finding/index.js";
import { compareDecimals, ownValue, pathText, sumDecimals } from "../../kernel/index.js";
import { BOUNDS, branchesOf, type Condition, type Figure } from "../condition.js";
import type { PlanData } from "../plan.js";
import type { Source } from "../source.js";
import type { Standard } from "../standard.js";

/** The sides on which a value has to lie. */
type Bounds = { readonly [B in (typeof BOUNDS)[number]]?: Figure };

/** Where the figure of a bound stands. */
interface Placed {
  readonly path: string;
  /** The key of all of them, where that is not the bound's name. */
  readonly key?: string;
}

/** Upper bounds that leave nothing above the lower ones, of each tier by itself. */
export function crossed(lower: Bounds, upper: Bounds & Placed, shared?: readonly string[]): Fault[] {
  const figures = [lower, upper].flatMap((bounds) => BOUNDS.map((bound) => bounds[bound]));
  const named = figures.flatMap((figure) => (typeof figure === "object" ? Object.keys(figure) : []));
  const tiers = new Set(shared ? named.filter((tier) => shared.includes(tier)) : named);
  const faults = (named.length === 0 ? [undefined] : [...tiers]).flatMap((tier) => crossedAt(lower, upper, tier));
  return [...new Map(faults.map((fault) => [fault.path, fault])).values()];
}

function crossedAt(lower: Bounds, upper: Bounds & Placed, tier: string | undefined): Fault[] {
  const at = (bounds: Bounds, bound: (typeof BOUNDS)[number]) => {
    const figure = bounds[bound];
    return typeof figure === "object" ? tier !== undefined && ownValue(figure, tier) : figure;
  };
  return UPPER.flatMap((bound) => {
    const most = at(upper, bound);
    const over = LOWER.flatMap((each) => {
      const least = at(lower, each);
      const isBoth = each === "atLeast" && bound === "atMost";
      return most && least && compareDecimals(least, most) > (isBoth ? 0 : -1) ? [least] : [];
    });
    const [first, ...others] = over;
    if (!most || first === undefined) return [];
    const least = others.reduce((greatest, each) => (compareDecimals(each, greatest) > 0 ? each : greatest), first);
    const key = upper.key ?? bound;
    const path = typeof upper[bound] === "object" ? pathText([key, tier ?? ""], upper.path) : `${upper.path}.${key}`;
    return [faultAt(path, most, `大于下限${least}`, `above the lower bound, ${least}`, sumDecimals([least, "1"]))];
  });
}

const LOWER = ["atLeast", "above"] as const;
const UPPER = ["atMost", "below"] as const;

type Asked = Bounds & Placed & { readonly value: Source; readonly tiers: readonly string[] };

/** Standards of which whoever meets one cannot meet another, as far as both are asked of everybody at a tier. */
export function checkTogether(plan: PlanData): Fault[] {
  const bySource = new Map<string, { readonly standard: number; readonly asked: Asked }[]>();
  for (const [standard, each] of plan.standards.entries()) {
    for (const asked of askedBy(plan, each, `standards[${standard}]`)) {
      const key = JSON.stringify(asked.value);
      const others = bySource.get(key) ?? [];
      if (others.length < LOOKED_AT) bySource.set(key, [...others, { standard, asked }]);
    }
  }
  return [...bySource.values()].flatMap((group) => {
    const lower = group.filter(({ asked }) => LOWER.some((bound) => asked[bound] !== undefined));
    const upper = group.filter(({ asked }) => UPPER.some((bound) => asked[bound] !== undefined));
    return upper.flatMap((own) =>
      lower.flatMap((other) => {
        const shared = own.asked.tiers.filter((tier) => other.asked.tiers.includes(tier));
        return other.standard === own.standard || shared.length === 0 ? [] : crossed(other.asked, own.asked, shared);
      }),
    );
  });
}

/** Of more bounds on one figure than this the first are looked at. */
const LOOKED_AT = 100;

/** What a standard asks of everybody. */
function askedBy(plan: PlanData, standard: Standard, path: string): Asked[] {
  const { effect, tested, when, waivable } = standard;
  if (effect === "advises" || tested === false || when !== undefined || waivable === true) return [];
  const tiers = standard.tiers ?? plan.tiers.map(({ id }) => id);
  if ("requires" in standard) {
    return valuesIn(standard.requires, `${path}.requires`).map((each) => ({ ...each, tiers }));
  }
  if ((standard.test !== "at-least" && standard.test !== "at-most") || standard.value === undefined) return [];
  const bound = standard.test === "at-least" ? "atLeast" : "atMost";
  return [{ value: { fact: standard.fact }, [bound]: standard.value, path, key: "value", tiers }];
}

function valuesIn(condition: Condition, path: string): Omit<Asked, "tiers">[] {
  if ("all" in condition) {
    return branchesOf(condition).flatMap((each) => valuesIn(each.condition, `${path}${each.path}`));
  }
  return "value" in condition ? [{ ...condition, path }] : [];
}
