import { keyOf } from "../finding/index.js";
import { grouped, wholeDecimal } from "../kernel/index.js";
import type { Target } from "../plan/index.js";
import { unitIn } from "./count-rows.js";
import type { Basis, CountRow, LevelRow, TargetRow, TargetTotal } from "./progress.js";
import { overallStatus } from "./status.js";

/** The totals of a target over those that owe it: of each year, and of all. */
export function totalsOf<G extends string>(
  target: Target & { readonly id: G },
  rows: readonly TargetRow<G>[],
  basis: Basis,
): TargetTotal<G>[] {
  const all = ("years" in target && target.years) || [];
  // What the area owes in one year alone is its total.
  const years = target.each === "area" && all.length === 1 ? [] : all;
  return [
    ...years.map((year) =>
      totalOf(
        target,
        rows.filter((row) => row.year === year),
        basis,
        year,
      ),
    ),
    totalOf(target, rows, basis),
  ];
}

function totalOf<G extends string>(
  target: Target & { readonly id: G },
  rows: readonly TargetRow<G>[],
  basis: Basis,
  year?: number,
): TargetTotal<G> {
  const { id, clauses, each, effect } = target;
  const shared = {
    type: "target-total" as const,
    target: id,
    clauses,
    ...(effect === "advises" && { effect }),
    ...(basis && { basis }),
  };
  const stands = {
    ...(rows.some(({ atLeast }) => atLeast) && { atLeast: true as const }),
    ...(each === "locality" && { localities: metBy(rows, ({ locality }) => locality) }),
    ...(each === "industry" && { industries: metBy(rows, ({ industry }) => industry) }),
    status: overallStatus(rows.map(({ status }) => status)),
    readings: rows[0]?.readings ?? {},
  };
  const ofYear = { ...(year !== undefined && { year }), key: keyOf("target-total", id, year, basis) };
  if (target.kind === "level") {
    const figures = rows.length === 1 && rows[0]?.kind === "level" ? figuresOf(rows[0]) : {};
    return { ...shared, kind: "level", unit: target.unit, ...figures, ...stands, ...ofYear };
  }
  const counted = rows.filter((row): row is CountRow<G> => row.kind === undefined);
  const sum = (key: "required" | "achieved" | "shortfall" | "excess") =>
    counted.reduce((total, row) => total + (row[key] ?? 0), 0);
  const [achieved, excess] = [sum("achieved"), sum("excess")];
  const most = achieved + mostMore(counted);
  return {
    ...shared,
    ...unitIn(target),
    required: sum("required"),
    achieved,
    shortfall: sum("shortfall"),
    ...(excess > 0 && { excess }),
    ...(most > achieved && { range: { least: wholeDecimal(achieved), most: wholeDecimal(most) } }),
    ...stands,
    ...ofYear,
  };
}

function metBy<G extends string>(
  rows: readonly TargetRow<G>[],
  who: (row: TargetRow<G>) => string | undefined,
): { readonly met: number; readonly of: number; readonly unknown?: number } {
  const owing = new Set(rows.map(who));
  const failing = new Set(rows.filter(({ status }) => status !== "met" && status !== "unknown").map(who));
  const open = new Set(rows.filter((row) => row.status === "unknown" && !failing.has(who(row))).map(who));
  return {
    met: owing.size - failing.size - open.size,
    of: owing.size,
    ...(open.size > 0 && { unknown: open.size }),
  };
}

function figuresOf({ required, achieved, shortfall, excess, range, why, figureOf }: LevelRow) {
  return {
    required,
    ...(achieved !== undefined && { achieved }),
    ...(shortfall !== undefined && { shortfall }),
    ...(excess !== undefined && { excess }),
    ...(range && { range }),
    ...(why && { why }),
    ...(figureOf !== undefined && { figureOf }),
  };
}

/** How many more may count: as many as each row may have, but a complex that may count in several of them in one alone. */
function mostMore(rows: readonly CountRow[]): number {
  const perhaps = new Map<string, number>();
  for (const { undecided } of rows)
    for (const [id, { length }] of grouped(undecided, (each) => each))
      perhaps.set(id, Math.max(perhaps.get(id) ?? 0, length));
  const each = rows.reduce((sum, { range, achieved }) => sum + Number(range?.most ?? achieved) - achieved, 0);
  return Math.min(
    each,
    [...perhaps.values()].reduce((sum, times) => sum + times, 0),
  );
}
