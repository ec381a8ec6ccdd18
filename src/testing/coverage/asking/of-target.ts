import {
  addDays,
  type DecimalString,
  daysBetween,
  type Json,
  subtractDecimals,
  sumDecimals,
  yearOf,
  yearStart,
} from "../../../kernel/index.js";
import type { Level, Plan, Target } from "../../../plan/index.js";
import { type Asking, answered, type RowAt, rowsIn } from "../attempt.js";
import { recordsOf, together } from "../making/made.js";
import { withValue } from "../making/of-source.js";

type CountTarget = Exclude<Target, { kind: "level" }>;

/** A target's first row of those whose time has come: what is asked, of whom, when. */
type Due = RowAt["row"];

/** What may be asked so that a target is looked at: with as much as it asks, a step less and a step more, in its course. */
export function* asksOfTarget(plan: Plan, target: Target): Generator<Asking> {
  const end = target.kind === "stock" ? target.by : lastDay(plan, target);
  const nothing = asking({ complexes: [] }, end);
  yield nothing;
  const due = rowsIn(answered(plan, nothing)).find(({ row }) => row.target === target.id)?.row;
  if (due === undefined) return;
  const portfolios = target.kind === "level" ? levels(plan, target, due) : counts(plan, target, due, end);
  for (const asOf of [end, middle(plan, end), addDays(plan.period.from, -1)]) {
    for (const portfolio of portfolios) yield asking(portfolio, asOf);
  }
}

function asking(portfolio: Json, asOf: string): Asking {
  return { ask: { trackTargets: { portfolio, asOf } } };
}

function lastDay(
  { period: { to } }: Plan,
  { years, by }: { readonly years?: readonly number[]; readonly by?: string },
) {
  return by ?? (years?.[0] === undefined ? to : `${years[0]}-12-31`);
}

/** The first day of the plan in the year that ends with a day. */
function firstDay({ period: { from } }: Plan, end: string): string {
  const start = yearStart(yearOf(end));
  return from > start && from <= end ? from : start;
}

/** A day on which a target is under way. */
function middle(plan: Plan, end: string): string {
  const start = firstDay(plan, end);
  return addDays(start, Math.floor(daysBetween(start, end) / 2));
}

/** The most that are named one by one. */
const MOST_NAMED = 100;

function counts(plan: Plan, target: CountTarget, { required, locality, industry }: Due, end: string): Json[] {
  const asked = Number(required ?? 0);
  const slack = target.tolerance ?? 0;
  const numbers = [asked, asked - 1, asked - slack - 1, asked + 1, asked + slack + 1, 0];
  const place = typeof locality === "string" ? locality : target.localities?.[0];
  return [...new Set(numbers)]
    .filter((count) => count >= 0 && count <= MOST_NAMED)
    .map((count) => ({ complexes: listed(plan, target, count, end, place, industry) }));
}

function listed(
  plan: Plan,
  target: CountTarget,
  count: number,
  end: string,
  place: string | undefined,
  industry: Json | undefined,
): Json[] {
  const {
    tier = plan.tiers[0]?.id ?? "",
    counts: { milestones, lists, as },
  } = target;
  const [list] = lists ?? [];
  const on =
    [firstDay(plan, end), ("from" in target && target.from) || "", ("since" in target && target.since) || ""]
      .sort()
      .at(-1) ?? "";
  const milestone = { kind: milestones[0] ?? "cultivated", tier, on, ...(list !== undefined && { list }) };
  const standing = plan.localities.filter(({ from, until }) => !(from && from > on) && !(until && until < on));
  return Array.from({ length: count }, (_, at) => ({
    id: `complex-${at + 1}`,
    name: `综合体${at + 1}`,
    locality: place ?? standing[as === "places" ? at % standing.length : 0]?.id ?? "",
    milestones: [milestone],
    ...(typeof industry === "string" && { industry: { id: "industry", categories: [industry] } }),
  }));
}

/** A figure of one complex that counts, or of the place itself. */
function levels(plan: Plan, target: Level, { required, locality }: Due): Json[] {
  if (typeof required !== "string") return [];
  const asked = required as DecimalString;
  const places = asked.split(".")[1]?.length ?? 0;
  const step = (places === 0 ? "1" : `0.${"1".padStart(places, "0")}`) as DecimalString;
  const off = sumDecimals([step, target.tolerance ?? "0"]);
  const values = [asked, subtractDecimals(asked, off), sumDecimals([asked, off])];
  const year = target.years?.[0] ?? yearOf(target.by ?? plan.period.to);
  const setting = { plan, tier: target.tier ?? plan.tiers[0]?.id ?? "", year };
  return values.map((value) => {
    const milestones = [{ kind: "cultivated", tier: setting.tier, on: plan.period.from }];
    const place = typeof locality === "string" ? { locality } : {};
    const made = together({ milestones, facts: place }, withValue(target.of, value, setting));
    if (target.total !== undefined) {
      const { complex, beside } = recordsOf("complex", plan, made);
      return { complexes: [complex as Json], ...beside };
    }
    const areas = Object.entries(made.observed ?? {}).map(([at, observed]) => ({
      ...place,
      year: Number(at),
      observed,
    }));
    return { complexes: [], areas };
  });
}
