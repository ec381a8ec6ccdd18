import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { auditPlan, definePlan, type Finding, type Plan, type Target } from "../../src/index.js";
import { second } from "./second-plan.js";

const TIERS = ["county", "municipal", "provincial"] as const;
const YEARS = [2018, 2019, 2020, 2021, 2022];
const counts = { milestones: ["cultivated", "recognised"] as const };
const label = { zh: "目标", en: "target" };

const bound = fc.oneof(
  fc.constant({ bound: "at-least" as const }),
  fc.nat(1).map((tolerance) => ({ bound: "about" as const, tolerance })),
);
const stock = (tier?: (typeof TIERS)[number]) =>
  fc
    .record({
      bound,
      value: fc.integer({ min: 1, max: 5 }),
      tiersCounted: fc.constantFrom("highest" as const, "every" as const),
    })
    .map(
      ({ bound: how, value, tiersCounted }): Target => ({
        id: `${tier ?? "total"}-stock`,
        label,
        clauses: ["B2", "B3"],
        ...how,
        value,
        kind: "stock",
        by: "2021-12-31",
        each: "area",
        ...(tier && { tier }),
        tiersCounted,
        counts,
      }),
    );
const flow = fc
  .record({
    value: fc.integer({ min: 1, max: 4 }),
    years: fc.subarray(YEARS, { minLength: 1 }),
    each: fc.constantFrom("area" as const, "locality" as const),
  })
  .map(
    ({ value, years, each }): Target => ({
      id: "flow",
      label,
      clauses: ["B1"],
      bound: "at-least",
      value,
      kind: "flow",
      years,
      each,
      counts,
    }),
  );

/** A plan with a total, some of the tiers' own numbers, a yearly one, and a floor area that rises with the tier. */
const plans: fc.Arbitrary<Plan> = fc
  .tuple(
    stock(),
    fc.subarray([...TIERS]).chain((tiers) => fc.tuple(...tiers.map((tier) => stock(tier)))),
    flow,
    fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
  )
  .map(([total, tiers, yearly, areas]) => {
    const [county = 0, municipal = 0, provincial = 0] = areas.sort((a, b) => a - b);
    const standards = second.standards.map((each) =>
      each.id === "area" ? { ...each, value: { county, municipal, provincial } } : each,
    );
    return definePlan({ ...second, standards, targets: [total, ...tiers, yearly] });
  });

const foundIn = (plan: Plan, rule: Finding["rule"]) => auditPlan(plan).filter((finding) => finding.rule === rule);
const least = ({ value, bound: how, tolerance = 0 }: Target) =>
  how === "about" ? Math.max(0, Number(value) - Number(tolerance)) : Number(value);
const stocksOf = ({ targets }: Plan) => targets.filter(({ kind }) => kind === "stock");

/** Whether so many complexes, by the highest tier each holds and with all lower ones, make up a stock. */
function makesUp(numbers: readonly number[], target: Target): boolean {
  if (target.kind !== "stock") return true;
  const of = target.tier === undefined ? undefined : TIERS.map(String).indexOf(target.tier);
  const counted = numbers.map((number, tier) => {
    if (of === undefined) return target.tiersCounted === "every" ? number * (tier + 1) : number;
    return tier === of || (target.tiersCounted === "every" && tier > of) ? number : 0;
  });
  return counted.reduce((sum, each) => sum + each, 0) >= least(target);
}

/** The least floor area of all ways to make up all stocks, one after another. */
function leastArea(plan: Plan): number {
  const area = plan.standards.find(({ id }) => id === "area");
  const figures = TIERS.map((tier) =>
    area && "value" in area && typeof area.value === "object" ? Number(area.value[tier]) : 0,
  );
  const most = Array.from({ length: 11 }, (_, number) => number);
  const ways = most.flatMap((c) => most.flatMap((m) => most.map((p) => [c, m, p])));
  const fitting = ways.filter((numbers) => stocksOf(plan).every((target) => makesUp(numbers, target)));
  return Math.min(
    ...fitting.map((numbers) => numbers.reduce((sum, number, tier) => sum + number * (figures[tier] ?? 0), 0)),
  );
}

describe("whatever the plan's own numbers", () => {
  it.prop([plans])("a yearly number adds up over the years that end by the date, and its places", (plan) => {
    const yearly = plan.targets.find(({ kind }) => kind === "flow");
    const years = yearly?.kind === "flow" ? yearly.years.filter((year) => year <= 2021) : [];
    const places = yearly?.each === "area" ? 1 : plan.localities.length;
    const [finding] = foundIn(plan, "audit-flow-to-stock").filter(({ subject }) => subject.id === "total-stock");
    const [total] = stocksOf(plan);
    const actual = years.length * places * Number(yearly?.value ?? 0);
    expect([finding?.actual, finding?.verdict]).toEqual([
      String(actual),
      actual >= least(total as Target) ? "met" : "unmet",
    ]);
  });

  it.prop([plans])(
    "the tiers' own numbers are set against the total that they fit into, where there are any",
    (plan) => {
      const [total, ...tiers] = stocksOf(plan);
      const sum = tiers.reduce((all, tier) => all + least(tier), 0);
      // At least so many in all are borne out by more of the tiers: that is no contradiction.
      const expected = tiers.length === 0 || sum > Number(total?.value ?? 0) ? [] : [[String(sum), "met"]];
      expect(foundIn(plan, "audit-tiers-to-total").map(({ actual, verdict }) => [actual, verdict])).toEqual(expected);
    },
  );

  it.prop([plans])("some place needs the fewest that all places together could do with", (plan) => {
    for (const { subject, required } of foundIn(plan, "audit-spread")) {
      const target = stocksOf(plan).find(({ id }) => id === subject.id);
      const tier = target?.tier === undefined ? TIERS.length - 1 : TIERS.map(String).indexOf(target.tier);
      const enough = (each: number) =>
        makesUp(
          TIERS.map((_, at) => (at === tier ? each * plan.localities.length : 0)),
          target as Target,
        );
      expect(enough(Number(required))).toBe(true);
      if (Number(required) > 0) expect(enough(Number(required) - 1)).toBe(false);
    }
  });

  it.prop([plans])("the least floor area is the least of all ways to make up the stocks", (plan) => {
    const required = foundIn(plan, "audit-least-quantity").map((finding) => Number(finding.required));
    if (required.length > 0) expect(required).toEqual([leastArea(plan)]);
  });

  it.prop([plans])("more a year breaks nothing that the yearly number bore out", (plan) => {
    const targets = plan.targets.map((target) =>
      target.kind === "flow" ? { ...target, value: Number(target.value) + 1 } : target,
    );
    const more = foundIn(definePlan({ ...plan, targets }), "audit-flow-to-stock");
    for (const [at, { verdict }] of foundIn(plan, "audit-flow-to-stock").entries()) {
      if (verdict === "met") expect(more[at]?.verdict).toBe("met");
    }
  });

  it.prop([plans])(
    "a shortfall is what is lacking to the bound, and there is none where the numbers bear it out",
    (plan) => {
      for (const { verdict, bound: side, required, actual, shortfall } of auditPlan(plan)) {
        const gap = actual === undefined ? 0 : (Number(required) - Number(actual)) * (side === "at-most" ? -1 : 1);
        expect([verdict, shortfall]).toEqual(gap > 0 ? ["unmet", String(gap)] : ["met", undefined]);
      }
    },
  );
});
