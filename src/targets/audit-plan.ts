import type { Finding } from "../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  daysBetween,
  multiplyDecimals,
  own,
  type PlainDate,
  subtractDecimals,
  sumDecimals,
  yearEnd,
  yearOf,
  yearStart,
} from "../kernel/index.js";
import { type Plan, type RULES, readingsUsed, type Standard, type Target } from "../plan/index.js";
import { localitiesIn, localitiesOn, pathsOf } from "./locality.js";

/** A rule on a plan's own numbers. */
export type AuditRule = (typeof RULES)["targets"][number];

/**
 * What a plan's own numbers imply, taken together: whether its yearly minimum adds up to its total, what must be
 * true of some locality, what the least of a standard's quantity comes to, how much of a year was left at the issue.
 *
 * `unmet` is what the numbers do not bear out (27 a year where 30 are due); `met` what they do, or what follows from
 * them. No complexes are taken to stand before the plan.
 *
 * @see 2.4
 * @see 2.6
 * @see 2.7
 * @see 4.1.2
 * @example
 * ```ts
 * import { auditPlan } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const [flow] = auditPlan(taizhou);
 * [flow?.required, flow?.actual, flow?.shortfall, flow?.verdict]; // => ["30", "27", "3", "unmet"]
 * ```
 */
export function auditPlan(plan: Plan): Finding[] {
  return AUDITS.flatMap(({ rule, find }) => find(plan).map((implication) => findingOf(plan, rule, implication)));
}

/** What follows from a plan's numbers, before its clauses and readings are named. */
interface Implication {
  /** The target, and others it is set against. */
  readonly targets: readonly Target[];
  readonly standard?: Standard;
  readonly year?: number;
  readonly bound: "at-least" | "at-most";
  readonly required: DecimalString;
  /** Absent where the numbers imply a requirement and set nothing against it. */
  readonly actual?: DecimalString;
  readonly unit: string;
  /** What the requirement was drawn from. */
  readonly because?: { readonly required: DecimalString; readonly actual: DecimalString };
}

/** Every rule on a plan's numbers, in the order its findings come. */
export const AUDITS: readonly { readonly rule: AuditRule; readonly find: (plan: Plan) => Implication[] }[] = [
  { rule: "audit-flow-to-stock", find: flowToStock },
  { rule: "audit-tiers-to-total", find: tiersToTotal },
  { rule: "audit-spread", find: spread },
  { rule: "audit-least-quantity", find: leastQuantity },
  { rule: "audit-late-issue", find: (plan) => daysLeft(plan, plan.document?.issuedOn) },
  { rule: "audit-late-publication", find: (plan) => daysLeft(plan, plan.document?.publishedOn) },
];

function findingOf(plan: Plan, rule: AuditRule, implication: Implication): Finding {
  const { targets, standard, year, bound, required, actual, unit, because } = implication;
  const gap =
    actual === undefined
      ? "0"
      : bound === "at-least"
        ? subtractDecimals(required, actual)
        : subtractDecimals(actual, required);
  const short = compareDecimals(gap, "0") > 0;
  const paths = [...targets.flatMap(pathsOf), ...(standard ? [`standards.${standard.id}`] : [])];
  const found: Finding = {
    rule,
    clauses: [
      ...new Set(
        [...targets, ...(standard ? [standard] : [])]
          .flatMap(({ clauses }) => clauses)
          .concat(own(plan.cites, rule) ?? []),
      ),
    ],
    subject: { kind: "target", id: targets[0]?.id ?? plan.id },
    ...(year !== undefined && { year }),
    effect: "advises",
    verdict: short ? "unmet" : "met",
    bound,
    required,
    ...(actual !== undefined && { actual }),
    ...(short && { shortfall: gap }),
    unit,
    missing: [],
    readings: readingsUsed(plan, paths),
    because: [],
  };
  const drawn = because && findingOf(plan, rule, { targets, bound, unit, ...because });
  return drawn ? { ...found, because: [drawn] } : found;
}

type Flow = Extract<Target, { kind: "flow" }>;
type Stock = Extract<Target, { kind: "stock" }>;

function flowsOf(plan: Plan): Flow[] {
  return plan.targets.flatMap((target) => (target.kind === "flow" ? [target] : []));
}

function stocksOf(plan: Plan): Stock[] {
  return plan.targets.flatMap((target) => (target.kind === "stock" && target.each === "area" ? [target] : []));
}

/** 2.4 against 2.6: what the yearly minimum adds up to by the date of the stock. */
function flowToStock(plan: Plan): Implication[] {
  return stocksOf(plan).flatMap((stock) =>
    flowsOf(plan)
      .filter((flow) => stock.tier === undefined || flow.tier === stock.tier)
      .map((flow) => {
        const owed = flow.years
          .filter((year) => yearEnd(year) <= stock.by)
          .map((year) => leastOf(flow) * (flow.each === "area" ? 1 : localitiesIn(plan, flow, year).length));
        const actual = decimalOf(owed.reduce((total, number) => total + number, 0));
        return {
          targets: [stock, flow],
          bound: "at-least",
          required: decimalOf(leastOf(stock)),
          actual,
          unit: "complexes",
        };
      }),
  );
}

/** 2.7 within 2.6: the tiers' own numbers may not exceed the total. */
function tiersToTotal(plan: Plan): Implication[] {
  return totalsWithTiers(plan).map(({ total, tiers }) => ({
    targets: [total, ...tiers],
    bound: "at-most",
    required: decimalOf(total.value),
    actual: decimalOf(tiers.reduce((sum, tier) => sum + leastOf(tier), 0)),
    unit: "complexes",
  }));
}

function totalsWithTiers(plan: Plan): { readonly total: Stock; readonly tiers: readonly Stock[] }[] {
  const stocks = stocksOf(plan);
  return stocks
    .filter(({ tier }) => tier === undefined)
    .map((total) => ({ total, tiers: stocks.filter(({ tier, by }) => tier !== undefined && by === total.by) }))
    .filter(({ tiers }) => tiers.length > 0);
}

/** 2.7 over the localities of 2.4: with more complexes than places, some place needs several. */
function spread(plan: Plan): Implication[] {
  const owing = flowsOf(plan).find(({ each }) => each === "locality");
  return stocksOf(plan).flatMap((stock) => {
    const places = localitiesOn(plan, owing ?? stock, stock.by).length;
    if (places === 0) return [];
    const needed = fewest(plan, stock);
    return [
      {
        targets: owing ? [stock, owing] : [stock],
        bound: "at-least",
        required: decimalOf(Math.ceil(needed / places)),
        unit: "complexes",
        because: { required: decimalOf(needed), actual: decimalOf(places) },
      },
    ];
  });
}

/** The fewest complexes that make up a stock: where each counts once in every tier, all of them in all tiers. */
function fewest(plan: Plan, stock: Stock): number {
  const each = stock.tier === undefined && stock.tiersCounted === "every" ? plan.tiers.length : 1;
  return Math.ceil(leastOf(stock) / each);
}

/** 2.6 and 2.7 with 4.1.2: the least that all the complexes together must have of a quantity asked of each. */
function leastQuantity(plan: Plan): Implication[] {
  const dates = [...new Set(stocksOf(plan).map(({ by }) => by))];
  return plan.standards.flatMap((standard) => {
    if (standard.test !== "at-least" || standard.effect !== "decides" || standard.value === undefined) return [];
    return dates.flatMap((by) => {
      const stocks = stocksOf(plan).filter((stock) => stock.by === by && isBound(standard, stock));
      const required = leastOver(plan, standard, stocks);
      if (required === undefined) return [];
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
      : ((typeof value === "object" ? own(value, tier) : value) ?? "0");
  const order = plan.tiers.map(({ id }) => id);
  const total = stocks.find(({ tier }) => tier === undefined);
  const worth = (tier: string) => (total?.tiersCounted === "every" ? order.indexOf(tier) + 1 : 1);
  const parts: DecimalString[] = [];
  let [complexes, counted] = [0, 0];
  for (const tier of [...order].reverse()) {
    const stock = stocks.find((each) => each.tier === tier);
    const there = stock?.tiersCounted === "every" ? complexes : 0;
    const more = stock ? Math.max(0, leastOf(stock) - there) : 0;
    parts.push(multiplyDecimals(decimalOf(more), figure(tier)));
    complexes += more;
    counted += more * worth(tier);
  }
  const rest = total ? Math.max(0, leastOf(total) - counted) : 0;
  const cheapest = cheapestTier(order, figure, worth);
  if (stocks.length === 0 || (rest > 0 && cheapest === undefined)) return undefined;
  return sumDecimals([...parts, multiplyDecimals(decimalOf(rest), cheapest ?? "0")]);
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
    (tier) => compareDecimals(figure(tier), multiplyDecimals(decimalOf(worth(tier)), least)) < 0,
  );
  return undercut ? undefined : least;
}

/** 2.4 for the year of issue: how many of its days were left. */
function daysLeft(plan: Plan, on: PlainDate | undefined): Implication[] {
  if (on === undefined) return [];
  return flowsOf(plan).flatMap((flow) =>
    flow.years
      .filter((year) => on > yearStart(year) && year <= yearOf(on))
      .map((year) => ({
        targets: [flow],
        year,
        bound: "at-least" as const,
        required: decimalOf(daysBetween(yearStart(year), yearEnd(year)) + 1),
        actual: decimalOf(Math.max(0, daysBetween(on, yearEnd(year)))),
        unit: "days",
      })),
  );
}

/** The least number that satisfies a target. */
function leastOf({ value, bound, tolerance }: Target): number {
  return bound === "about" ? Math.max(0, value - (tolerance ?? 0)) : value;
}

function decimalOf(value: number): DecimalString {
  return String(value) as DecimalString;
}
