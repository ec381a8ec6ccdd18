import { addDays, addMonths, type Json, yearOf, yearStart } from "../../../kernel/index.js";
import { conditionsIn, type Leaf, type Plan, requiredBy, type Standard } from "../../../plan/index.js";
import type { Asking } from "../attempt.js";
import { type Fields, type Made, recordsOf, type Setting, together } from "../making/made.js";
import { aboutFigure, withCondition, withLeaf, withMember } from "../making/of-condition.js";
import type { Wanted } from "../wanted.js";

/** What may be asked so that a standard is looked at as is wanted, the plainest first. */
export function* asksOfStandard(plan: Plan, standard: Standard, wanted: Wanted): Generator<Asking> {
  const tiers = wanted.tier === undefined ? (standard.tiers ?? plan.tiers.map(({ id }) => id)) : [wanted.tier];
  for (const tier of tiers) {
    const setting = { plan, tier, year: lastYear(plan) };
    const asked = standard.when ? withCondition(standard.when, true, setting) : {};
    for (const made of tries(standard, wanted, setting))
      for (const history of histories(setting))
        for (const before of standard.when ? [{}, asked] : [{}])
          yield asking(plan, tier, together(history, before, made));
  }
}

function tries(standard: Standard, wanted: Wanted, setting: Setting): Made[] {
  const requires = standard.test === "within" ? undefined : requiredBy(setting.plan, standard);
  switch (wanted.of) {
    case "member":
      return leavesOf(requires).map((leaf) => withMember(leaf, wanted.member ?? "", wanted.side === "there", setting));
    case "branch": {
      const leaf = [...leavesOf(standard.when), ...leavesOf(requires)][wanted.branch ?? 0];
      if (leaf === undefined) return [];
      return wanted.side === "exactly" ? aboutFigure(leaf, setting) : withLeaf(leaf, wanted.side === "met", setting);
    }
    case "figure":
      return [...leavesOf(requires).flatMap((leaf) => aboutFigure(leaf, setting)), ...inTime(standard, setting)];
    case "verdict":
      return [{}, ...forVerdict(standard, setting), ...inTime(standard, setting)];
    default:
      return [{}, ...inTime(standard, setting)];
  }
}

function forVerdict(standard: Standard, setting: Setting): Made[] {
  const requires = standard.test === "within" ? undefined : requiredBy(setting.plan, standard);
  const ways = requires ? [true, false].map((holds) => withCondition(requires, holds, setting)) : [];
  const waived = together(ways.at(-1) ?? {}, { facts: { waivers: waivers(standard, setting) } });
  const notAsked = standard.when ? [withCondition(standard.when, false, setting)] : [];
  return [...ways, ...(standard.waivable ? [waived] : []), ...notAsked];
}

function waivers({ clauses }: Standard, { plan, tier }: Setting): Json {
  const [clause = ""] = clauses;
  return [{ clause, tier, reason: "理由", approvedBy: "批准机关", approvedOn: plan.period.from }];
}

/** The things that a condition asks, one by one. */
function leavesOf(condition: Parameters<typeof conditionsIn>[0] | undefined): Leaf[] {
  if (condition === undefined) return [];
  return conditionsIn(condition, "").flatMap(({ condition: each }) =>
    "all" in each || "any" in each || "not" in each ? [] : [each],
  );
}

/** One milestone after the other: on the last day that is in time, a day late, and not yet. */
function inTime(standard: Standard, { plan, tier }: Setting): Made[] {
  if (standard.test !== "within") return [];
  const { from, to, months, lists } = standard;
  const day = plan.period.from;
  const milestone = (kind: string, on: string, [list]: readonly string[] = []): Fields => ({
    ...{ kind, tier, on },
    ...(list !== undefined && { list }),
  });
  const begun = milestone(from, day, lists?.from);
  const last = addMonths(day, months);
  const done = [last, addDays(last, 1)].map((on) => milestone(to, on, lists?.to));
  return [...done.map((ended) => ({ milestones: [begun, ended] })), { milestones: [begun] }];
}

/** Of a complex that was never listed, is listed in the year, or recognised. */
function histories({ tier, year }: Setting): Made[] {
  const on = yearStart(year);
  return [{}, ...["cultivated", "recognised"].map((kind) => ({ milestones: [{ kind, tier, on }] }))];
}

function asking(plan: Plan, tier: string, made: Made): Asking {
  const { complex, beside, options } = recordsOf("complex", plan, made);
  const last =
    (made.milestones ?? [])
      .map((each) => String((each as Fields).on))
      .sort()
      .at(-1) ?? "";
  const asOf = last > plan.period.to ? last : plan.period.to;
  const portfolio = Object.keys(beside).length === 0 ? {} : { portfolio: { complexes: [complex], ...beside } };
  return { ask: { assessTier: { complex: complex as Json, tier, asOf, ...portfolio, ...options } } };
}

/** The last year that has ended when the plan ends. */
export function lastYear({ period: { to } }: Plan): number {
  return to.endsWith("-12-31") ? yearOf(to) : yearOf(to) - 1;
}
