import type { Owed, TargetRow, TargetTotal, Uncredited } from "../../targets/index.js";
import { areaName, bareName, type Context, complexName, nameOf, namesOf } from "../context.js";
import type { Renderer } from "../renderer.js";

/** How target row is rendered. */
export const targetRow: Renderer<TargetRow> = {
  sentences: (context, row) => {
    const { language } = context;
    const sentence = language.targets.row({
      target: named(context, row.target),
      place: place(context, row),
      year: yearOr(context, row.year, ""),
      required: amount(context, row, row.required),
      achieved: least(context, row, amount(context, row, row.achieved)),
      off: off(context, row),
      status: statusOf(context, row),
    });
    const open = row.undecided.length > 0 ? language.targets.undecided(namesOf(context, "complex", row.undecided)) : "";
    return [language.cited(`${sentence}${open}`, row.clauses)];
  },
  row: {
    columns: ({ language }) => language.columns.targetRow,
    cells: (context, row) => [
      named(context, row.target),
      place(context, row),
      yearOr(context, row.year, "–"),
      figure(context, row, row.required),
      least(context, row, figure(context, row, row.achieved)),
      least(context, row, figure(context, row, row.shortfall)),
      statusOf(context, row),
      namesOf(context, "complex", row.complexes),
      namesOf(context, "complex", row.undecided),
      context.language.list(row.clauses),
    ],
  },
};

/** How target total is rendered. */
export const targetTotal: Renderer<TargetTotal> = {
  sentences: (context, total) => {
    const { language } = context;
    const sentence = language.targets.total({
      target: named(context, total.target),
      year: yearOr(context, total.year, ""),
      required: amount(context, total, total.required),
      achieved: least(context, total, amount(context, total, total.achieved)),
      off: off(context, total),
      status: statusOf(context, total),
    });
    const { localities, industries } = total;
    const met = localities
      ? language.targets.localities(least(context, total, String(localities.met)), localities.of)
      : industries
        ? language.targets.industries(String(industries.met), industries.of)
        : "";
    return [language.cited(`${sentence}${met}`, total.clauses)];
  },
  row: {
    columns: ({ language }) => language.columns.targetTotal,
    cells: (context, total) => [
      named(context, total.target),
      yearOr(context, total.year, owing(total) ? context.language.columns.inAll : "–"),
      figure(context, total, total.required),
      least(context, total, figure(context, total, total.achieved)),
      least(context, total, figure(context, total, total.shortfall)),
      owing(total) ? least(context, total, `${owing(total)?.met}/${owing(total)?.of}`) : "–",
      statusOf(context, total),
      context.language.list(total.clauses),
    ],
  },
};

/** How a row or a total stands: too many of what is to be an exact number are not late, and of what is about so many not amiss. */
export function statusOf({ language }: Pick<Context, "language">, { status, excess }: TargetRow | TargetTotal): string {
  const isOff = excess !== undefined && (status === "behind" || status === "missed");
  return isOff ? language.words.tooMany : language.words.statuses[status];
}

const owing = ({ localities, industries }: TargetTotal) => localities ?? industries;

/** How owed is rendered. */
export const owed: Renderer<Owed> = {
  sentences: (context, { target, locality, ...left }) => [
    context.language.targets.owed({
      target: named(context, target),
      place: place(context, { locality }),
      owed: count(context, left.owed),
      missed: count(context, left.missed),
    }),
  ],
  row: {
    columns: ({ language }) => language.columns.owed,
    cells: (context, each) => [
      place(context, each),
      named(context, each.target),
      String(each.owed),
      String(each.missed),
    ],
  },
};

/** How uncredited is rendered. */
export const uncredited: Renderer<Uncredited> = {
  sentences: (context, { target: id, complex: counted, year }) => {
    const [target, complex] = [named(context, id), complexName(context, counted)];
    const { targets } = context.language;
    return context.plan.targets.some((each) => each.id === id && each.each === "area")
      ? [targets.notCounted(complex, target)]
      : [targets.uncredited({ target, complex, year: yearOr(context, year, "") })];
  },
};

const count = ({ language }: Context, value: number) => language.quantity(String(value), "complexes");

/** A figure of a target in words: in its unit, complexes where it has none; of an open one what it may be. */
export function amount(
  { language }: Pick<Context, "language">,
  row: TargetRow | TargetTotal,
  value: number | string | undefined,
): string {
  if (value !== undefined) return language.quantity(String(value), row.unit ?? "complexes");
  const { least: from, most: to } = ("range" in row && row.range) || {};
  const quantity = (end: string) => language.quantity(end, row.unit ?? "complexes");
  if (from !== undefined && to !== undefined) return language.targets.between(from, quantity(to));
  if (from !== undefined) return language.words.atLeast(quantity(from));
  return language.words.statuses.unknown;
}

/** A figure for a cell: alone where it counts complexes, else with its unit. */
export function figure(
  context: Pick<Context, "language">,
  row: TargetRow | TargetTotal,
  value: number | string | undefined,
): string {
  if (row.kind === "level" || row.unit !== undefined) return value === undefined ? "–" : amount(context, row, value);
  return value === undefined ? "–" : String(value);
}

/** A figure of a target; of a whole of which only part is recorded as the least that it is. */
export const least = (
  { language }: Pick<Context, "language">,
  { atLeast }: Pick<TargetTotal, "atLeast">,
  figure: string,
) => (atLeast ? language.words.atLeast(figure) : figure);

/** The name of a target. */
export const named = (context: Context, target: string) => bareName(context, "target", target);

function place(
  context: Context,
  { locality, industry }: { readonly locality?: string; readonly industry?: string },
): string {
  if (industry !== undefined) return nameOf(context, "element", industry);
  return locality === undefined ? areaName(context) : nameOf(context, "locality", locality);
}

/** A year; where a target has none, something else. */
export const yearOr = ({ language }: Context, year: number | undefined, or: string) =>
  year === undefined ? or : language.year(year);

/** What is too little or too much, in words; nothing where neither. */
function off(context: Context, row: TargetRow | TargetTotal): string {
  const { language } = context;
  const { shortfall = 0, excess = 0 } = row;
  return [
    ...(Number(shortfall) > 0 ? [language.targets.short(least(context, row, amount(context, row, shortfall)))] : []),
    ...(Number(excess) > 0 ? [language.targets.over(least(context, row, amount(context, row, excess)))] : []),
  ].join("");
}
