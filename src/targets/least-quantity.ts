import {
  compareDecimals,
  type DecimalString,
  multiplyDecimals,
  ownValue,
  sumDecimals,
  wholeDecimal,
} from "../kernel/index.js";
import type { Plan, Standard, Stock } from "../plan/index.js";
import { type Implication, leastOf, stocksOf } from "./implication.js";

/** 2.6 and 2.7 with 4.1.2: the least that all the complexes together must have of a quantity asked of each. */
export function leastQuantity(plan: Plan): Implication[] {
  const dates = [...new Set(stocksOf(plan).map(({ by }) => by))];
  return plan.standards.flatMap((standard) => {
    if (standard.test !== "at-least" || standard.effect !== "decides" || standard.value === undefined) return [];
    // Of those that it asks of only sometimes, perhaps none is among them.
    if (standard.when) return [];
    return dates.flatMap((by) => {
      const stocks = stocksOf(plan).filter((stock) => stock.by === by && isBound(standard, stock));
      const required = leastOver(plan, standard, stocks);
      if (required === undefined || compareDecimals(required, "0") <= 0) return [];
      return [{ targets: stocks, standard, bound: "at-least" as const, required, unit: standard.unit }];
    });
  });
}

/** Whether every complex that counts has to meet the standard: not one still being built, where that binds later. */
function isBound({ binds, tested }: Standard, { counts }: Stock): boolean {
  return tested !== false && (binds !== "recognised" || counts.milestones.every((kind) => kind === "recognised"));
}

type AtLeast = Extract<Standard, { test: "at-least" | "at-most" }>;

/** The least quantity of the complexes that the stocks ask for, from the highest tier down, then of any others. */
function leastOver(plan: Plan, { value, tiers: asked }: AtLeast, stocks: readonly Stock[]): DecimalString | undefined {
  const figure = (tier: string): DecimalString =>
    asked !== undefined && !asked.includes(tier)
      ? "0"
      : ((typeof value === "object" ? ownValue(value, tier) : value) ?? "0");
  const order = plan.tiers.map(({ id }) => id);
  const total = stocks.find(({ tier }) => tier === undefined);
  const worth = (tier: string) => (total?.tiersCounted === "every" ? order.indexOf(tier) + 1 : 1);
  const parts: DecimalString[] = [];
  let [complexes, counted] = [0, 0];
  for (const tier of [...order].reverse()) {
    const stock = stocks.find((each) => each.tier === tier);
    const there = stock?.tiersCounted === "every" ? complexes : 0;
    const more = stock ? Math.max(0, leastOf(stock) - there) : 0;
    parts.push(multiplyDecimals(wholeDecimal(more), figure(tier)));
    complexes += more;
    counted += more * worth(tier);
  }
  const rest = total ? Math.max(0, leastOf(total) - counted) : 0;
  const cheapest = cheapestTier(order, figure, worth);
  if (stocks.length === 0 || (rest > 0 && cheapest === undefined)) return undefined;
  return sumDecimals([...parts, multiplyDecimals(wholeDecimal(rest), cheapest ?? "0")]);
}

/** The least figure of a tier that counts once; none where another tier would come cheaper for what it counts. */
function cheapestTier(
  order: readonly string[],
  figure: (tier: string) => DecimalString,
  worth: (tier: string) => number,
): DecimalString | undefined {
  const single = order.filter((tier) => worth(tier) === 1).map(figure);
  const least = single.reduce<DecimalString | undefined>(
    (best, each) => (best === undefined || compareDecimals(each, best) < 0 ? each : best),
    undefined,
  );
  if (least === undefined) return undefined;
  const undercut = order.some(
    (tier) => compareDecimals(figure(tier), multiplyDecimals(wholeDecimal(worth(tier)), least)) < 0,
  );
  return undercut ? undefined : least;
}
