import { type Finding, findingFrom, guarded, type Keyless, takes } from "../finding/index.js";
import {
  compareDecimals,
  daysBetween,
  ownValue,
  type PlainDate,
  subtractDecimals,
  wholeDecimal,
  yearEnd,
  yearStart,
} from "../kernel/index.js";
import {
  type Flow,
  figureOf,
  localitiesIn,
  localitiesOn,
  madePlan,
  type Plan,
  pathsOf,
  type RULES,
  readingsUsed,
  type Stock,
} from "../plan/index.js";
import { boundsOf, flowsOf, type Implication, isCeiling, leastOf, stocksOf } from "./implication.js";
import { leastQuantity } from "./least-quantity.js";

/** A rule on a plan's own numbers. */
export type AuditRule = (typeof RULES)["targets"][number];

/**
 * What a plan's own numbers imply, taken together: whether its yearly minimum adds up to its total, what must be
 * true of some locality, what the least of a standard's quantity comes to, how much of a year was left at the issue.
 *
 * `unmet` is what the numbers do not bear out (27 a year where 30 are due); `met` what they do, or what follows from
 * them. No complexes are taken to stand before the plan, and none to be struck off.
 *
 * Work: targets × standards, and targets of one kind with those of the other, for each year and place.
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
  return guarded(auditPlanTakes, implicationsOf, plan);
}

/** What {@link auditPlan} takes. */
export const auditPlanTakes = /* @__PURE__ */ takes("auditPlan", () => ({
  plan: madePlan,
}));

function implicationsOf(plan: Plan): Finding[] {
  return AUDITS.flatMap(({ rule, find }) => find(plan).map((implication) => findingOf(plan, rule, implication)));
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

function findingOf(plan: Plan, rule: AuditRule, implication: Implication, of?: "because"): Finding {
  const { targets, standard, year, bound, required, actual, unit, because } = implication;
  const gap =
    actual === undefined
      ? "0"
      : bound === "at-least"
        ? subtractDecimals(required, actual)
        : subtractDecimals(actual, required);
  const short = compareDecimals(gap, "0") > 0;
  const paths = [...targets.flatMap(pathsOf), ...(standard ? [`standards.${standard.id}`] : [])];
  const found: Keyless = {
    rule,
    clauses: [
      ...new Set(
        [...targets, ...(standard ? [standard] : [])]
          .flatMap(({ clauses }) => clauses)
          .concat(ownValue(plan.cites, rule) ?? []),
      ),
    ],
    subject: { kind: "target", id: targets[0]?.id ?? plan.id },
    ...(targets.length > 1 && { against: targets.slice(1).map(({ id }) => ({ kind: "target", id })) }),
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
    because: because ? [findingOf(plan, rule, { targets, bound, unit, ...because }, "because")] : [],
  };
  return findingFrom(found, of, standard?.id, ...targets.slice(1).map(({ id }) => id));
}

/**
 * 2.4 against 2.6: what the yearly minimum adds up to by the date of the stock, of what the stock counts; that it is enough
 * for what is due, and no more than what is at most or exactly asked for.
 */
function flowToStock(plan: Plan): Implication[] {
  return boundsOf(plan).flatMap((stock) => {
    const owed = flowsOf(plan)
      .filter((flow) => countsAll(stock, flow))
      .map((flow) => ({ flows: [flow], least: owedUntil(plan, stock, flow) }));
    return together(stock, owed).flatMap(({ flows, least }) => {
      const isOver = isCeiling(stock) && least > leastOf(stock);
      if (stock.bound === "at-most" && !isOver) return [];
      return {
        targets: [stock, ...flows],
        bound: isOver ? "at-most" : "at-least",
        required: wholeDecimal(leastOf(stock)),
        actual: wholeDecimal(least),
        unit: "complexes",
      } as const;
    });
  });
}

/** What a flow owes at the least in the years that a stock counts. */
function owedUntil(plan: Plan, stock: Stock, flow: Flow): number {
  const owed = flow.years
    .filter((year) => yearEnd(year) <= stock.by && (stock.since ?? "") <= yearStart(year))
    .flatMap((year) =>
      flow.each === "area"
        ? [leastOf(flow, undefined, year)]
        : localitiesIn(plan, flow, year).map((place) => leastOf(flow, place, year)),
    );
  return owed.reduce((total, number) => total + number, 0);
}

interface Owed {
  readonly flows: readonly Flow[];
  readonly least: number;
}

/**
 * What is owed as it adds up: where a complex counts in every tier, what is owed at different ones; else each by itself, for the
 * complexes of one may be those of another.
 */
function together(stock: Stock, owed: readonly Owed[]): readonly Owed[] {
  if (stock.tier !== undefined || stock.tiersCounted !== "every") return owed;
  const most = (several: readonly Owed[]) =>
    several.reduce<Owed | undefined>((best, each) => (best && best.least >= each.least ? best : each), undefined);
  const tierOf = ({ flows }: Owed) => flows[0]?.tier;
  const tiers = [...new Set(owed.map(tierOf))].filter((tier) => tier !== undefined);
  const best = tiers.flatMap((tier) => most(owed.filter((each) => tierOf(each) === tier)) ?? []);
  const inAll = {
    flows: best.flatMap(({ flows }) => flows),
    least: best.reduce((sum, { least }) => sum + least, 0),
  };
  const found = most([...(best.length > 0 ? [inAll] : []), ...owed.filter((each) => tierOf(each) === undefined)]);
  return found ? [found] : [];
}

/** Whether whatever a flow counts counts in a stock as well. */
function countsAll(stock: Stock, flow: Flow): boolean {
  const { lists } = stock.counts;
  return (
    (stock.tier === undefined || flow.tier === stock.tier) &&
    stock.localities === undefined &&
    flow.counts.milestones.every((kind) => stock.counts.milestones.includes(kind)) &&
    (lists === undefined || flow.counts.lists?.every((list) => lists.includes(list)) === true)
  );
}

/** 2.7 within 2.6: the tiers' own numbers fit into the total; more of them than that contradict it only where it is a ceiling. */
function tiersToTotal(plan: Plan): Implication[] {
  const stocks = stocksOf(plan);
  return boundsOf(plan).flatMap((total) => {
    const tiers = stocks.filter(({ tier, by }) => tier !== undefined && by === total.by);
    const sum = tiers.reduce((all, tier) => all + leastOf(tier), 0);
    const most = figureOf(total.value, undefined, undefined) ?? 0;
    if (total.tier !== undefined || tiers.length === 0 || (sum > most && !isCeiling(total))) return [];
    const [required, actual] = [wholeDecimal(most), wholeDecimal(sum)];
    return { targets: [total, ...tiers], bound: "at-most", required, actual, unit: "complexes" } as const;
  });
}

/** 2.7 over the places that a stock counts: with more complexes than places, some place needs several. */
function spread(plan: Plan): Implication[] {
  return stocksOf(plan).flatMap((stock) => {
    const places = localitiesOn(plan, stock, stock.by).length;
    if (places === 0) return [];
    const needed = fewest(plan, stock);
    return [
      {
        targets: [stock],
        bound: "at-least",
        required: wholeDecimal(Math.ceil(needed / places)),
        unit: "complexes",
        because: { required: wholeDecimal(needed), actual: wholeDecimal(places) },
      },
    ];
  });
}

/** The fewest complexes that make up a stock: where each counts once in every tier, all of them in all tiers. */
function fewest(plan: Plan, stock: Stock): number {
  const each = stock.tier === undefined && stock.tiersCounted === "every" ? plan.tiers.length : 1;
  return Math.ceil(leastOf(stock) / each);
}

/** 2.4 for the year of issue: how many of its days were left. */
function daysLeft(plan: Plan, on: PlainDate | undefined): Implication[] {
  if (on === undefined) return [];
  return flowsOf(plan).flatMap((flow) =>
    flow.years
      .filter((year) => on > yearStart(year))
      .map((year) => ({
        targets: [flow],
        year,
        bound: "at-least" as const,
        required: wholeDecimal(daysBetween(yearStart(year), yearEnd(year)) + 1),
        actual: wholeDecimal(Math.max(0, daysBetween(on, yearEnd(year)))),
        unit: "days",
      })),
  );
}
